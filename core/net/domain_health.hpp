// What is known of one domain: whether it can be reached, and whether it does what requests ask for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/net/connect_check.hpp"
#include "core/net/cool_down.hpp"
#include "core/net/operation_faults.hpp"
#include "core/net/request_window.hpp"

namespace rongcloud::net {

// What an attempt failed by.
enum class FaultKind : std::uint8_t {
    host,     // nothing of the request left: it speaks of the host, and a connection can tell whether it is over
    request,  // it speaks of the operation, until several of them agree: only a request can tell
};

// Of a call, for the choice of its domain.
struct CallTraits {
    std::string_view operation;  // name, or path of a raw call; lives as long as the choice
    bool may_try = false;        // it can be repeated, and go elsewhere then: it may find out whether an ill domain is well
    bool may_repeat = false;
};

// A domain chosen for one attempt, and what was known of it then.
struct DomainChoice {
    enum class Trial : std::uint8_t {
        none,
        domain,     // the one attempt that finds out whether an ill domain is well again
        operation,  // the same of an operation that has failed there
    };
    std::size_t index = 0;
    std::uint32_t generation = 0;
    bool well = true;
    Trial trial = Trial::none;
    bool has_all_time = true;  // false: of a trial, the half, so that the call can go elsewhere
    std::string_view operation = {};
    SteadyTime began{};

    bool is_trial() const { return trial != Trial::none; }
};

struct HealthRules {
    CoolDown cool_down;               // after faults of requests; without checks of all
    StartConnectCheck start_check{};  // empty: only calls find out whether a host is well again
};

// Not thread-safe. Each change between well and ill begins a generation: an outcome of another one tells nothing.
class DomainHealth {
public:
    // In this order, the first is the best for a call.
    enum class Rank : std::uint8_t { well, avoided, ill, unreachable };

    explicit DomainHealth(const HealthRules& rules) : rules_(&rules) {}

    bool is_ill() const { return host_ill_ || requests_ill_; }
    // Nothing is known against it, or waited for.
    bool is_calm() const { return !is_ill() && operations_.empty(); }
    std::uint32_t generation() const { return generation_; }
    int consecutive_failures() const { return consecutive_failures_; }
    std::size_t operations_avoided() const { return operations_.avoided_count(); }
    std::optional<double> latency_average_ms() const { return latency_average_ms_; }
    Reason last_fault() const { return is_ill() ? last_fault_ : Reason::none; }
    bool is_being_tried() const { return trying_; }
    // Of an ill one: when a check or a call is to find out whether it is well again.
    SteadyTime due() const { return host_ill_ ? check_at_ : trial_at_; }
    // The same of one that is well, but not for this operation.
    SteadyTime due(std::string_view operation) const { return is_ill() ? due() : operations_.due(operation); }

    Rank rank() const;  // for all operations
    Rank rank(const CallTraits& call, SteadyTime now) const;
    // Of a new call: whether it is the one that finds out; it must then tell the outcome.
    DomainChoice::Trial begin_trial(const CallTraits& call, SteadyTime now);
    // Every second one after a trial whose half of the time was too short.
    bool has_trial_all_time() const { return trials_postponed_ % 2 == 1; }

    // Takes the outcome of a check that has ended, and forgets what is old. Begins a check that is due when `is_called`.
    void settle(const Endpoint& endpoint, bool is_called, SteadyTime now, double chance);

    // The outcomes of an attempt.
    void succeeded(const DomainChoice& choice, std::chrono::microseconds latency);
    void failed(const DomainChoice& choice, FaultKind kind, Reason fault, SteadyTime now, double chance);
    // A kept connection ended under it: no fault, unless it always happens to the operation.
    void wore_out(const DomainChoice& choice, SteadyTime now, double chance);
    // It had too little time to connect, which the second time in a row is a fault of the host.
    void hurried(const DomainChoice& choice, Reason reason, SteadyTime now, double chance);
    // A trial that had too little time, or told nothing.
    void postpone(const DomainChoice& choice, SteadyTime now, double chance);
    void release(const DomainChoice& choice);

private:
    bool has_checks() const { return rules_->start_check != nullptr; }
    bool was_reached_within(Milliseconds time, SteadyTime now) const {
        return reached_at_ != SteadyTime{} && now < reached_at_ + time;
    }
    void begin_check(const Endpoint& endpoint, SteadyTime now, double chance);
    void end_check(Reason outcome, SteadyTime now, double chance);
    void lose_check(SteadyTime now, double chance);
    void take_host_fault(Reason fault, SteadyTime now, double chance);
    void take_request_fault(const DomainChoice& choice, Reason fault, SteadyTime now, double chance);
    void start_cool_down(SteadyTime now, double chance);
    void become_well();

    const HealthRules* rules_;
    std::uint32_t generation_ = 0;
    bool host_ill_ = false;
    bool requests_ill_ = false;
    bool trying_ = false;      // a call is
    bool is_reached_ = false;  // since the requests failed
    int consecutive_failures_ = 0;
    int hurried_in_row_ = 0;
    int checks_failed_ = 0;  // in a row
    int checks_lost_ = 0;    // in a row: they could not be carried out
    int doubts_ = 0;         // since the host was well for long
    int trials_postponed_ = 0;
    int cool_downs_ = 0;     // without a success between
    Reason last_fault_ = Reason::none;
    SteadyTime check_began_{};
    SteadyTime check_at_{};
    SteadyTime trial_at_{};
    Milliseconds cool_down_{0};     // that ends at trial_at_
    SteadyTime reached_at_{};       // when a check found the host well
    SteadyTime risky_until_{};      // for calls that must not be done twice
    std::optional<double> latency_average_ms_;
    std::shared_ptr<const ConnectCheck> check_;
    OperationFaults operations_;
    RequestWindow window_;
};

}  // namespace rongcloud::net
