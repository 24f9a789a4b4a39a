#include "tools/gateway/flow/keeper.hpp"

#include <Poco/Exception.h>

#include <algorithm>

#include "tools/gateway/flow/envelope.hpp"
#include "tools/gateway/log.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kSpoolGrace = std::chrono::milliseconds(500);

bool put(Spool& spool, rc::HookDelivery& delivery) {
    static Throttle throttle;
    try {
        spool.put(delivery);
        return true;
    } catch (const std::exception& error) {
        std::uint64_t unsaid = 0;
        if (throttle.is_due(&unsaid)) {
            logger().error(std::string("the spool does not take events, which are answered 503: ") + error.what() +
                           unsaid_text(unsaid));
        }
        return false;
    }
}

// Those that were not accepted before.
SharedRecords records_of(const rc::HookDelivery& delivery, bool raw_body) {
    auto records = std::make_shared<Records>();
    const std::vector<rc::HookEvent> events = delivery.events();
    for (std::size_t i = 0; i < events.size(); ++i) {
        const rc::HookEvent& event = events[i];
        if (event.is_duplicate()) continue;
        EventParts parts{event.type(), event.id(), event.order_key(), event.app_key(), event.signed_at_ms(), event.json(), {}, i};
        if (raw_body && events.size() == 1) parts.body = delivery.body();
        records->push_back(make_record(parts));
    }
    return records;
}

std::set<std::string> keys_of(const rc::HookDelivery& delivery) {
    std::set<std::string> keys;
    for (const rc::HookEvent& event : delivery.events()) {
        if (std::string key(event.order_key()); !key.empty()) keys.insert(std::move(key));
    }
    return keys;
}

void tell_late_turn() {
    static Throttle throttle;
    std::uint64_t unsaid = 0;
    if (!throttle.is_due(&unsaid)) return;
    logger().warning("the sink is too slow for an order key: an event behind others of its key is answered 503" + unsaid_text(unsaid));
}

}  // namespace

std::vector<Sent> send_and_count(Sink& sink, const SharedRecords& records, TimePoint deadline, Metrics& metrics) {
    static Throttle throttle;
    const auto begun = std::chrono::steady_clock::now();
    std::vector<Sent> sent = sink.send(records, deadline);
    metrics.sink_time.observe(std::chrono::steady_clock::now() - begun);
    std::uint64_t unsaid = 0;
    for (const Sent& one : sent) {
        metrics.sent.add(outcome_name(one.outcome));
        if (one.outcome != Outcome::taken && throttle.is_due(&unsaid)) {
            logger().warning("sink: " + one.reason + unsaid_text(unsaid));
        }
    }
    return sent;
}

bool SpoolKeeper::keep(rc::HookDelivery& delivery) { return put(spool_, delivery); }

// A turn may come late when the one before goes into the spool at its own deadline; what is behind it is spooled, too.
bool DirectKeeper::keep(rc::HookDelivery& delivery) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeout_ms_);
    Turns::Turn turn(turns_, keys_of(delivery), spool_ == nullptr ? deadline : deadline + kSpoolGrace);
    if (!turn.is_mine()) {
        tell_late_turn();
        return false;
    }
    if (is_detour_) {
        const std::shared_lock lock(mutex_);
        if (is_detour_) {
            turn.give_back();  // the spool keeps the order, and writes several at once
            return put(*spool_, delivery);
        }
    }
    if (send(records_of(delivery, raw_body_), deadline)) {
        delivery.accept();
        return true;
    }
    return spool_ != nullptr && keep_in_spool(delivery);
}

bool DirectKeeper::send(const SharedRecords& records, TimePoint deadline) {
    if (records->empty()) return true;
    if (std::chrono::steady_clock::now() >= deadline) return false;
    return std::ranges::all_of(send_and_count(sink_, records, deadline, metrics_),
                               [](const Sent& sent) { return sent.outcome == Outcome::taken; });
}

bool DirectKeeper::keep_in_spool(rc::HookDelivery& delivery) {
    const std::shared_lock lock(mutex_);
    metrics_.fallbacks.fetch_add(1);
    if (!is_detour_.exchange(true)) logger().warning("the sink is late or unreachable: events go through the spool until it is empty");
    return put(*spool_, delivery);
}

void DirectKeeper::end_detour() {
    // What is not recent enough only ends the detour later.
    if (!is_detour_ || spool_->recent_stats().waiting != 0) return;
    const std::unique_lock lock(mutex_);
    if (spool_->stats().waiting != 0) return;
    is_detour_ = false;
    logger().information("the spool is empty: events go to the sink directly");
}

}  // namespace rongcloud::gateway
