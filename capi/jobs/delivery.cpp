// rc_spool_put_delivery and rc_spool_put_deliveries: what requests of the service brought.
#include <Poco/SHA1Engine.h>

#include <algorithm>
#include <exception>
#include <span>

#include "capi/jobs/guard.hpp"
#include "capi/jobs/handles.hpp"

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::jobs::NewItem;
using rongcloud::jobs::PutWork;
using rongcloud::jobs::Spool;
using rongcloud::jobs::capi::checked;
using rongcloud::jobs::capi::guard;
using rongcloud::jobs::capi::need;
using rongcloud::jobs::capi::report_current_exception;

namespace {

// The same when the very request comes again. Two with one time, one kind and one body are one; one that is signed anew
// is another.
std::string id_of_request(const rc_hook_event *delivery, std::size_t index) {
    Poco::SHA1Engine digest;
    digest.update(std::to_string(rc_hook_event_signed_at_ms(delivery)) + '|' + rc_hook_event_type(delivery) + '|');
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

std::shared_ptr<PutWork> begin(Spool &spool, const rc_hook_event *delivery) {
    need(delivery, "delivery");
    if (rc_hook_event_decides(delivery) != 0) {
        throw Error(Reason::invalid_argument, std::string("the answer to ") + rc_hook_event_type(delivery) +
                                                  " decides something; a spool would be too late");
    }
    return spool.begin_put(new_events(delivery));
}

void finish(PutWork &work, rc_hook_event *delivery) {
    work.wait();
    checked([&](rc_error **error) { return rc_hook_event_accept(delivery, error); });
}

// Each by itself, whatever becomes of the others; throws what the first one failed with. `errors` may be NULL.
void put_all(Spool &spool, std::span<rc_hook_event *const> deliveries, rc_error **errors) {
    std::exception_ptr first;
    const auto attempt = [&](std::size_t i, const auto &body) {
        try {
            body();
        } catch (...) {
            if (errors != nullptr) report_current_exception(&errors[i]);
            if (!first) first = std::current_exception();
        }
    };
    if (errors != nullptr) std::fill_n(errors, deliveries.size(), nullptr);
    std::vector<std::shared_ptr<PutWork>> works(deliveries.size());
    for (std::size_t i = 0; i < works.size(); ++i) attempt(i, [&] { works[i] = begin(spool, deliveries[i]); });
    for (std::size_t i = 0; i < works.size(); ++i) {
        if (works[i]) attempt(i, [&] { finish(*works[i], deliveries[i]); });
    }
    if (first) std::rethrow_exception(first);
}

}  // namespace

extern "C" {

rc_status rc_spool_put_delivery(rc_spool *spool, rc_hook_event *delivery, rc_error **err) {
    return guard(err, [&] {
        const auto inside = need(spool, "spool")->spool;
        finish(*begin(*inside, delivery), delivery);
    });
}

rc_status rc_spool_put_deliveries(rc_spool *spool, rc_hook_event *const *deliveries, size_t count, rc_error **errors,
                                  rc_error **err) {
    return guard(err, [&] {
        const auto inside = need(spool, "spool")->spool;
        if (count > 0) need(deliveries, "deliveries");
        put_all(*inside, {deliveries, count}, errors);
    });
}

}  // extern "C"
