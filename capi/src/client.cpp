// rc_client_...
#include <utility>

#include "capi/src/guard.hpp"
#include "core/net/https_transport.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::need;

extern "C" {

rc_status rc_client_new(const rc_config *config, rc_client **out, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(out, "out");
        auto settings = config->config.resolve();
        const auto &clock = rongcloud::Clock::system();
        auto transport = std::make_unique<rongcloud::net::HttpsTransport>(settings.transport, clock);
        std::shared_ptr<rc_client> made(new rc_client{{std::move(settings), clock, std::move(transport)}});
        made->self = made;
        *out = made.get();
    });
}

void rc_client_free(rc_client *client) {
    const rongcloud::NoCancellation whole;  // closing connections is where a cancellation could strike
    if (client == nullptr) return;
    client->client.close(std::exchange(client->self, nullptr));
}

size_t rc_client_calls_in_flight(const rc_client *client) {
    size_t count = 0;
    guard(nullptr, [&] { count = need(client, "client")->client.calls_in_flight(); });
    return count;
}

rc_status rc_client_endpoints(rc_client *client, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        need(client, "client");
        need(json, "json");
        *json = new rc_bytes{client->client.endpoints()};
    });
}

rc_status rc_client_rate_limits(rc_client *client, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        need(client, "client");
        need(json, "json");
        *json = new rc_bytes{client->client.rate_limits()};
    });
}

rc_status rc_client_set_switch_hook(rc_client *client, rc_switch_fn hook, void *user_data, rc_error **err) {
    return guard(err, [&] {
        need(client, "client");
        if (hook == nullptr) return client->client.set_switch_hook({});
        client->client.set_switch_hook([hook, user_data](const rongcloud::net::DomainSwitch &change) {
            using rongcloud::Reason;
            const bool has_recovered = change.reason == Reason::none;
            const char *const reason =
                has_recovered ? "recovered" : rongcloud::reason_row(change.reason).name.data();
            hook(user_data, change.previous.data(), change.current.data(), reason);
        });
    });
}

}  // extern "C"
