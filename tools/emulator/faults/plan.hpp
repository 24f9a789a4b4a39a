// All rules, how often each has struck, and what strikes now.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.hpp"
#include "tools/emulator/faults/rule.hpp"

namespace rongcloud::emulator {

// What strikes one connection or request: any number of delays, and at most one other fault.
struct Strikes {
    std::vector<FaultRule> delays;
    std::optional<FaultRule> fault;

    bool none() const { return delays.empty() && !fault; }
    std::int64_t delay_ms(FaultPhase phase) const;
    // The fault when it is one of this phase.
    const FaultRule* at(FaultPhase phase) const { return fault && fault->phase == phase ? &*fault : nullptr; }
};

// Whether a listener can be reached.
enum class Reach { open, refusing, black_holed };
struct ReachNow {
    Reach reach = Reach::open;
    std::int64_t remaining_ms = -1;  // until it may change by itself; -1: never
};

// Thread-safe.
class FaultPlan {
public:
    // `listeners` are the names that a rule may have. Throws FaultError, as add() and replace() do, for any other.
    FaultPlan(std::vector<FaultRule> first, std::vector<std::string> listeners, const Clock& clock);

    // Called after each change of the rules, without a lock held. Set before any other thread uses the plan.
    void watch(std::function<void()> watcher) { watcher_ = std::move(watcher); }

    std::uint64_t add(FaultRule rule);
    bool remove(std::uint64_t id);
    void replace(std::vector<FaultRule> rules);
    // Back to the rules of the beginning, none of which has struck.
    void restart();
    Poco::JSON::Object::Ptr describe() const;

    Strikes strike_connection(std::string_view listener);
    Strikes strike_request(std::string_view listener, std::string_view operation);
    ReachNow reach(std::string_view listener) const;

private:
    struct Entry {
        FaultRule rule;
        std::mt19937_64 chance;
        SteadyTime since;
        std::uint64_t matched = 0;
        std::uint64_t struck = 0;
    };

    Entry make_entry(FaultRule rule);
    void check(const FaultRule& rule) const;
    Strikes strike(bool of_connection, std::string_view listener, std::string_view operation);
    bool expired(const Entry& entry) const;
    static bool is_struck(Entry& entry);
    void changed() const {
        if (watcher_) watcher_();
    }

    const std::vector<FaultRule> first_;
    const std::vector<std::string> listeners_;
    const Clock& clock_;
    std::function<void()> watcher_;
    mutable std::mutex mutex_;
    std::vector<Entry> entries_;
    std::uint64_t next_id_ = 1;
};

}  // namespace rongcloud::emulator
