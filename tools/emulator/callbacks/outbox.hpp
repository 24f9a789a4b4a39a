// Sends deliveries, tries again, and remembers what came of them. All waiting is by the emulator's clock.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "tools/emulator/callbacks/receiver_connection.hpp"
#include "tools/emulator/callbacks/journal.hpp"
#include "tools/emulator/callbacks/pause.hpp"
#include "tools/emulator/callbacks/queue.hpp"
#include "tools/emulator/store/virtual_clock.hpp"

namespace rongcloud::emulator {

class OutboxFull : public std::runtime_error {
    using runtime_error::runtime_error;
};

// What came of a request that waits for a decision.
struct AskedAnswer {
    std::uint64_t id = 0;
    bool answered = false;  // HTTP 200 in time
    std::string text;       // the body
};

// Thread-safe. Everything given outlives it.
class Outbox {
public:
    Outbox(const CallbackSettings& settings, VirtualClock& clock);
    ~Outbox() { stop(); }
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    // Returns its id. Throws OutboxFull.
    std::uint64_t add(Order order);
    // Sends it once, ahead of all others, and waits for its end. Throws OutboxFull.
    AskedAnswer ask(Order order);
    // The same again, as a delivery of its own; 0 when there is none with this id. Throws OutboxFull.
    std::uint64_t add_again(std::uint64_t id);

    // Whether all have ended within `most_ms` of the system's clock.
    bool wait(std::int64_t most_ms);
    std::vector<CallbackDelivery> list(const DeliveryFilter& filter) const;
    DeliveryCounts counts() const;

    // Everything, also what is under way, without waiting for it.
    void forget();
    // Ends what is under way; nothing is sent afterwards.
    void stop();

private:
    struct UnderWay {
        Breaker* breaker;
        std::int64_t deadline_ms;
        DeliveryPtr delivery;
    };
    using Lock = std::unique_lock<std::mutex>;

    DeliveryPtr put(Order order, bool decides);
    void work(bool only_decisions);
    void keep_deadlines();
    void end_late(std::int64_t now_ms);
    DeliveryPtr take(bool only_decisions);
    void run(Lock& lock, const DeliveryPtr& delivery, ReceiverConnection& connection);
    PostResult send(CallbackDelivery& delivery, const Stamp& stamp, ReceiverConnection& connection, Breaker& breaker);
    void settle(const DeliveryPtr& delivery, PostResult result);
    void repeat(const DeliveryPtr& delivery, std::string_view reason);
    void finish(CallbackDelivery& delivery, DeliveryState state);
    int tries_of(const CallbackKind& kind) const;
    std::int64_t timeout_of(const CallbackDelivery& delivery) const;
    std::optional<std::int64_t> next_deadline_ms() const;
    void wait_until(Lock& lock, std::condition_variable& signal, std::optional<std::int64_t> at_ms);
    void wake();

    const CallbackSettings& settings_;
    VirtualClock& clock_;
    TlsTrust trust_;
    mutable std::mutex mutex_;
    std::condition_variable work_;       // something may be due
    std::condition_variable asked_;      // a decision is asked for
    std::condition_variable deadlines_;  // something is under way, or the clock was changed
    std::condition_variable ended_;      // a delivery has ended
    DeliveryQueue queue_;
    std::deque<DeliveryPtr> decisions_;  // asked for, and not yet sent
    std::map<std::uint64_t, UnderWay> under_way_;  // by id
    DeliveryJournal journal_;
    Pauses pauses_;
    std::optional<std::int64_t> watched_ms_;  // the deadline that is waited for
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace rongcloud::emulator
