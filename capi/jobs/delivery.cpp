// rc_spool_put_delivery: what a request of the service brought.
#include <Poco/SHA1Engine.h>

#include "capi/jobs/guard.hpp"
#include "capi/jobs/handles.hpp"

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::jobs::NewItem;
using rongcloud::jobs::capi::checked;
using rongcloud::jobs::capi::guard;
using rongcloud::jobs::capi::need;

namespace {

// The same when the service sends the request again. Two requests with one time and one body are one.
std::string id_of_request(const rc_hook_event *delivery, std::size_t index) {
    Poco::SHA1Engine digest;
    digest.update(std::to_string(rc_hook_event_signed_at_ms(delivery)) + '|');
    digest.update(rc_hook_event_body(delivery), rc_hook_event_body_size(delivery));
    return "request|" + Poco::DigestEngine::digestToHex(digest.digest()) + '|' + std::to_string(index);
}

std::vector<NewItem> new_events(const rc_hook_event *delivery) {
    const std::size_t count = rc_hook_event_count(delivery);
    std::vector<NewItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        const rc_hook_event *const event = rc_hook_event_at(delivery, i);
        if (rc_hook_event_is_duplicate(event) != 0) continue;
        const char *const json = rc_hook_event_json(event);
        if (json == nullptr) throw std::bad_alloc();
        NewItem &item = items.emplace_back();
        item.type = rc_hook_event_type(event);
        item.id = rc_hook_event_id(event);
        if (item.id.empty()) item.id = id_of_request(delivery, i);
        item.order_key = rc_hook_event_order_key(event);
        item.app_key = rc_hook_event_app_key(event);
        item.signed_at_ms = rc_hook_event_signed_at_ms(event);
        item.data.assign(json, rc_hook_event_json_size(event));
        if (count == 1) item.body.assign(rc_hook_event_body(event), rc_hook_event_body_size(event));
    }
    return items;
}

}  // namespace

extern "C" rc_status rc_spool_put_delivery(rc_spool *spool, rc_hook_event *delivery, rc_error **err) {
    return guard(err, [&] {
        const auto inside = need(spool, "spool")->spool;
        need(delivery, "delivery");
        if (rc_hook_event_decides(delivery) != 0) {
            throw Error(Reason::invalid_argument, std::string("the answer to ") + rc_hook_event_type(delivery) +
                                                      " decides something; a spool would be too late");
        }
        inside->put(new_events(delivery));
        checked([&](rc_error **error) { return rc_hook_event_accept(delivery, error); });
    });
}
