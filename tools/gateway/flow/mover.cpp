#include "tools/gateway/flow/mover.hpp"

#include <algorithm>
#include <set>

#include "tools/gateway/flow/keeper.hpp"
#include "tools/gateway/log.hpp"

namespace rongcloud::gateway {

namespace {

constexpr std::chrono::milliseconds kFirstPause(100);
constexpr std::chrono::milliseconds kLongestPause(15000);
constexpr std::int32_t kWait_ms = 200;

}  // namespace

Mover::Mover(Spool& spool, Sink& sink, const SpoolSettings& settings, bool raw_body, Metrics& metrics,
             std::function<void()> emptied)
    : spool_(spool), sink_(sink), batch_(settings.batch), send_timeout_(settings.send_timeout_ms), raw_body_(raw_body),
      metrics_(metrics), emptied_(std::move(emptied)), pause_(kFirstPause),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Mover::~Mover() { stop(); }

void Mover::stop() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void Mover::run(const std::stop_token& stop) {
    Throttle throttle;
    while (!stop.stop_requested()) {
        bool is_well = true;
        try {
            const SpoolBatch batch = spool_.lease(batch_, sink_.takes_runs(), kWait_ms);
            if (batch.size() == 0) emptied_();
            else is_well = move(batch);
        } catch (const std::exception& error) {
            is_well = false;
            std::uint64_t unsaid = 0;
            if (throttle.is_due(&unsaid)) logger().error(std::string("the spool cannot be read: ") + error.what());
        }
        if (is_well) pause_ = kFirstPause;
        else pause(stop);
    }
}

void Mover::pause(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    wait_.wait_for(lock, stop, pause_, [] { return false; });
    pause_ = std::min(pause_ * 2, kLongestPause);
}

bool Mover::move(const SpoolBatch& batch) {
    auto records = std::make_shared<Records>();
    std::vector<std::size_t> items;
    std::set<std::string> stopped;  // keys: it is not the turn of what is behind one that is refused
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::string key = batch.order_key(i);
        if (stopped.contains(key)) continue;
        if (auto record = batch.record(i, raw_body_)) {
            records->push_back(std::move(*record));
            items.push_back(i);
        } else {
            batch.refuse(i, "it is no event");
            if (!key.empty()) stopped.insert(key);
        }
    }
    if (records->empty()) return true;
    // Where the process has stood still since the lease, others may be sending them by now.
    const auto time_left = std::min(send_timeout_, batch.time_left());
    if (time_left.count() <= 0) return true;
    const auto deadline = std::chrono::steady_clock::now() + time_left;
    return settle(batch, items, send_and_count(sink_, records, deadline, metrics_));
}

// A sink that takes nothing at all is unreachable: its items are given back, and the try does not count. Where it takes others,
// the item is to blame, whose tries end.
bool Mover::settle(const SpoolBatch& batch, const std::vector<std::size_t>& items, const std::vector<Sent>& sent) {
    const bool is_unreachable =
        std::ranges::all_of(sent, [](const Sent& one) { return one.outcome == Outcome::unreachable; });
    if (is_unreachable) return false;
    // What was taken first: after a refusal the lease of those behind it is over, and they would be sent once more.
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (sent[i].outcome == Outcome::taken) batch.acknowledge(items[i]);
    }
    std::set<std::string> stopped;  // keys: one of theirs was not taken, and the next ones are given back
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (sent[i].outcome == Outcome::taken) continue;
        if (const std::string key = batch.order_key(items[i]); key.empty() || stopped.insert(key).second) {
            batch.refuse(items[i], sent[i].reason);
        }
    }
    return true;
}

}  // namespace rongcloud::gateway
