// The domains of a client: which of them is well, which one is used, and when an ill one is tried again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/base/fork_local.hpp"
#include "core/base/random.hpp"
#include "core/net/domain_health.hpp"
#include "core/net/endpoint.hpp"

namespace rongcloud::net {

enum class DomainState : std::uint8_t {
    closed,     // well: used in the order of the list
    open,       // ill: used only when no other is left
    half_open,  // ill, and one call is trying it at this moment; connections that are tried do not count
};
std::string_view domain_state_name(DomainState state) noexcept;

// What is known of one domain at a moment.
struct DomainReport {
    std::string domain;  // host[:port]
    DomainState state = DomainState::closed;
    bool preferred = false;  // where a new call goes
    int consecutive_failures = 0;
    std::optional<Milliseconds> cool_down_left;  // of an ill one; 0: it is tried now, or with the next call
    std::size_t operations_avoided = 0;          // that have failed there, and go elsewhere although it may be well
    std::optional<double> latency_average_ms;    // of its answers, recent ones weigh more
    Reason last_fault = Reason::none;            // of an ill one
};

// The preferred domain has become another one.
struct DomainSwitch {
    std::string_view previous;  // ends in NUL and lives as long as the Domains
    std::string_view current;
    Reason reason;  // the fault of the previous one; none when the current one has recovered
};

// Thread-safe; one short lock. In a forked child all domains are well to begin with.
class Domains {
public:
    // At least one endpoint, the primary first. `clock` outlives the object. Without another domain no connection is
    // tried: calls go to the only one all the same.
    Domains(std::vector<Endpoint> endpoints, HealthRules rules, const Clock& clock, UnitRandom random);

    std::size_t size() const { return endpoints_.size(); }
    const Endpoint& endpoint(std::size_t index) const { return endpoints_[index]; }
    std::string_view name(std::size_t index) const { return names_[index]; }  // host[:port]
    // Where a new call goes that tries nothing.
    const Endpoint& preferred() const;
    std::vector<DomainReport> report() const;

    struct Chosen {
        DomainChoice choice;
        std::optional<DomainSwitch> change;  // which a connection in the background has brought about
    };
    // For a call that has tried `tried` before, in this order: the domain tried least, of these the first that is well
    // for the call, or else the one that is due first. A new call may be the one that tries a domain which is ill, or ill
    // for its operation, before the one it would get else; it must then tell the outcome. Begins the checks that are due.
    Chosen choose(const CallTraits& call, std::span<const std::size_t> tried);

    // The outcomes of an attempt.
    std::optional<DomainSwitch> succeeded(const DomainChoice& choice, std::chrono::microseconds latency);
    std::optional<DomainSwitch> failed(const DomainChoice& choice, FaultKind kind, Reason fault);
    // There was no time to see: while connecting ...
    std::optional<DomainSwitch> hurried(const DomainChoice& choice, Reason reason);
    // A kept connection ended under it.
    void wore_out(const DomainChoice& choice);
    // ... or later, so that a trial is left to another call after one more cool-down ...
    void postpone(const DomainChoice& choice);
    // ... or at once, as it told nothing.
    void release(const DomainChoice& choice) noexcept;

private:
    struct State {
        State(std::size_t count, const HealthRules& rules) : domains(count, DomainHealth(rules)) {}
        std::mutex mutex;
        std::vector<DomainHealth> domains;
        std::size_t told = 0;  // the preferred one, as far as switches have told
        void abandon() noexcept {}
    };

    // All with the lock held.
    static std::size_t preferred_of(const std::vector<DomainHealth>& domains);
    void settle(State& state, bool is_called, SteadyTime now, double chance) const;
    std::optional<DomainSwitch> news(State& state) const;
    std::optional<DomainChoice> begin_trial(State& state, const CallTraits& call, SteadyTime now) const;
    std::size_t best_of(const State& state, const CallTraits& call, std::span<const std::size_t> tried,
                        SteadyTime now) const;

    const std::vector<Endpoint> endpoints_;
    const std::vector<std::string> names_;
    const HealthRules rules_;
    const Clock& clock_;
    const UnitRandom random_;
    mutable ForkLocal<State> state_;
};

}  // namespace rongcloud::net
