// rc_client_...
#include "capi/src/guard.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::Inside;
using rongcloud::capi::need;

extern "C" {

rc_status rc_client_new(const rc_config *config, rc_client **out, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(out, "out");
        *out = rc_client::make(config->config.resolve());
    });
}

void rc_client_free(rc_client *client) {
    guarded([&] {
        if (client != nullptr) client->free();
    });
}

size_t rc_client_calls_in_flight(const rc_client *client) {
    return guarded(size_t{0}, [&] { return Inside(client)->in_flight()->count(); });
}

rc_status rc_client_endpoints(rc_client *client, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(json, "json");
        *json = new rc_bytes{inside->endpoints()};
    });
}

rc_status rc_client_rate_limits(rc_client *client, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(json, "json");
        *json = new rc_bytes{inside->rate_limits()};
    });
}

rc_status rc_client_set_switch_hook(rc_client *client, rc_switch_fn hook, void *user_data, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        if (hook == nullptr) return inside->set_switch_hook({});
        inside->set_switch_hook([hook, user_data](const rongcloud::net::DomainSwitch &change) {
            using rongcloud::Reason;
            const bool has_recovered = change.reason == Reason::none;
            const char *const reason =
                has_recovered ? "recovered" : rongcloud::reason_row(change.reason).name.data();
            hook(user_data, change.previous.data(), change.current.data(), reason);
        });
    });
}

}  // extern "C"
