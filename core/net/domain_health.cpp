#include "core/net/domain_health.hpp"

#include <algorithm>

namespace rongcloud::net {

namespace {

constexpr double kLatencyWeight = 0.2;  // of the newest answer in the average
constexpr int kHurriedToDoubt = 2;
constexpr int kHurriedToDoubtAgain = 10;
constexpr int kFaultsToSpareOthers = 2;
constexpr Milliseconds kRiskyTime{2000};
constexpr Milliseconds kTrustAfterCheck{30000};  // a host that was reached: it is rather the calls that are too short
constexpr Milliseconds kTimeToForgetDoubts{300000};
constexpr int kChecksOfEqualTime = 10;
constexpr int kChecksLostToGiveUp = 3;
constexpr CoolDown kChecks{Milliseconds{1000}, Milliseconds{30000}};

// No later than calls would be risked without checks.
CoolDown time_between_checks(const CoolDown& own) {
    return {std::min(kChecks.first, own.first), std::min(kChecks.longest, std::max(own.first, own.longest))};
}

}  // namespace

DomainHealth::Rank DomainHealth::rank() const {
    if (host_ill_) return Rank::unreachable;
    return requests_ill_ ? Rank::ill : Rank::well;
}

DomainHealth::Rank DomainHealth::rank(const CallTraits& call, SteadyTime now) const {
    if (is_ill()) return rank();
    if (operations_.empty()) return Rank::well;
    if (!call.may_repeat && now < risky_until_) return Rank::avoided;
    const bool is_well = operations_.standing(call.operation, now) == OperationFaults::Standing::well;
    return is_well ? Rank::well : Rank::avoided;
}

DomainChoice::Trial DomainHealth::begin_trial(const CallTraits& call, SteadyTime now) {
    using Trial = DomainChoice::Trial;
    if (!is_ill()) {
        if (operations_.empty()) return Trial::none;
        if (operations_.standing(call.operation, now) != OperationFaults::Standing::trial_due) return Trial::none;
        operations_.begin_trial(call.operation);
        return Trial::operation;
    }
    const bool is_ready = !host_ill_ && !trying_ && (is_reached_ || !has_checks());
    // When nobody else has tried it for as long again, a call does that cannot be repeated: it would never be used else.
    // Nor does one whose operation has failed here by itself: that it fails again tells nothing of the others.
    const bool is_fit = call.may_try && operations_.standing(call.operation, now) == OperationFaults::Standing::well;
    if (!is_ready || now < (is_fit ? trial_at_ : trial_at_ + cool_down_)) return Trial::none;
    trying_ = true;
    return Trial::domain;
}

void DomainHealth::settle(const Endpoint& endpoint, bool is_called, SteadyTime now, double chance) {
    operations_.expire(now);
    if (check_) {
        if (const std::optional<Reason> outcome = check_->outcome()) end_check(*outcome, now, chance);
    }
    if (check_ || !is_called || !has_checks()) return;
    const bool is_due = host_ill_ ? now >= check_at_ : requests_ill_ && !is_reached_ && now >= trial_at_;
    if (is_due) begin_check(endpoint, now, chance);
}

void DomainHealth::begin_check(const Endpoint& endpoint, SteadyTime now, double chance) {
    check_began_ = now;
    check_ = rules_->start_check(endpoint);
    if (!check_) end_check(Reason::internal, now, chance);  // later, perhaps
}

void DomainHealth::end_check(Reason outcome, SteadyTime now, double chance) {
    check_.reset();
    if (outcome == Reason::internal) return lose_check(now, chance);
    checks_lost_ = 0;
    if (outcome != Reason::none) {
        if (!host_ill_) ++generation_;
        host_ill_ = true;
        last_fault_ = outcome;
        // From its beginning, as nobody hears of its end before the next call.
        const int doublings = std::max(0, ++checks_failed_ - kChecksOfEqualTime);
        check_at_ = check_began_ + time_between_checks(rules_->cool_down).after(doublings, chance);
        return;
    }
    checks_failed_ = 0;
    is_reached_ = true;
    reached_at_ = now;
    if (!host_ill_) return;
    host_ill_ = false;
    ++generation_;
    if (!requests_ill_) become_well();
}

// For want of a place, of threads or of memory. When it goes on like that, a call finds out, as without checks.
void DomainHealth::lose_check(SteadyTime now, double chance) {
    is_reached_ = !host_ill_;
    check_at_ = check_began_ + time_between_checks(rules_->cool_down).after(0, chance);
    if (!host_ill_ || ++checks_lost_ < kChecksLostToGiveUp) return;
    checks_lost_ = 0;
    host_ill_ = false;
    requests_ill_ = true;
    ++generation_;
    start_cool_down(now, chance);
    is_reached_ = true;
}

void DomainHealth::become_well() {
    host_ill_ = requests_ill_ = trying_ = false;
    consecutive_failures_ = hurried_in_row_ = checks_failed_ = checks_lost_ = cool_downs_ = trials_postponed_ = 0;
    check_.reset();
    risky_until_ = {};
    window_ = {};
}

void DomainHealth::succeeded(const DomainChoice& choice, std::chrono::microseconds latency) {
    const double latest = std::chrono::duration<double, std::milli>(latency).count();
    const double before = latency_average_ms_.value_or(latest);
    latency_average_ms_ = before + (latest - before) * kLatencyWeight;
    if (!operations_.empty()) operations_.add_success(choice.operation, choice.began);
    if (choice.generation != generation_) return;
    if (is_ill()) {
        ++generation_;
        return become_well();
    }
    consecutive_failures_ = hurried_in_row_ = 0;
    window_.add_success(choice.began + latency);
}

void DomainHealth::failed(const DomainChoice& choice, FaultKind kind, Reason fault, SteadyTime now, double chance) {
    if (choice.trial == DomainChoice::Trial::operation && (choice.generation != generation_ || kind == FaultKind::host)) {
        operations_.release_trial(choice.operation);
    }
    if (choice.generation != generation_) return;
    if (is_ill()) {
        ++generation_;
        ++consecutive_failures_;
        last_fault_ = fault;
        if (!host_ill_ && now >= trial_at_) start_cool_down(now, chance);  // else it was the last resort
        trying_ = false;
        return;
    }
    if (kind == FaultKind::host) take_host_fault(fault, now, chance);
    else take_request_fault(choice, fault, now, chance);
}

void DomainHealth::take_host_fault(Reason fault, SteadyTime now, double chance) {
    ++generation_;
    ++consecutive_failures_;
    last_fault_ = fault;
    if (!has_checks()) {
        requests_ill_ = true;
        return start_cool_down(now, chance);
    }
    host_ill_ = true;
    is_reached_ = false;
    if (!was_reached_within(kTimeToForgetDoubts, now)) doubts_ = 0;
    // At once, unless it comes and goes.
    const Milliseconds rest = doubts_ == 0 ? Milliseconds{0} : time_between_checks(rules_->cool_down).after(doubts_ - 1, chance);
    check_at_ = doubts_++ == 0 ? now : std::max(now, reached_at_ + rest);
}

void DomainHealth::take_request_fault(const DomainChoice& choice, Reason fault, SteadyTime now, double chance) {
    const bool was_avoided = operations_.standing(choice.operation, now) != OperationFaults::Standing::well;
    if (!operations_.add_fault(choice.operation, choice.began, now, chance)) return;
    ++consecutive_failures_;
    last_fault_ = fault;
    if (was_avoided) return;  // it fails by itself, which tells nothing of the others
    window_.add_fault(operation_key(choice.operation), choice.began, now);
    if (window_.faults_in_row() >= kFaultsToSpareOthers) risky_until_ = now + kRiskyTime;
    if (!window_.is_ill(now)) return;
    ++generation_;
    requests_ill_ = true;
    start_cool_down(now, chance);
}

void DomainHealth::start_cool_down(SteadyTime now, double chance) {
    is_reached_ = false;
    cool_down_ = rules_->cool_down.after(cool_downs_++, chance);
    trial_at_ = now + cool_down_;
}

void DomainHealth::hurried(const DomainChoice& choice, Reason reason, SteadyTime now, double chance) {
    if (choice.is_trial()) return postpone(choice, now, chance);
    if (choice.generation != generation_ || is_ill() || !has_checks()) return;
    const int enough = was_reached_within(kTrustAfterCheck, now) ? kHurriedToDoubtAgain : kHurriedToDoubt;
    if (++hurried_in_row_ >= enough) take_host_fault(reason, now, chance);
}

void DomainHealth::wore_out(const DomainChoice& choice, SteadyTime now, double chance) {
    if (choice.generation != generation_ || is_ill() || !operations_.add_worn_out(choice.operation, now)) return;
    // As often as it takes for it to go elsewhere; never a fault of the domain.
    for (int i = 0; i < 2; ++i) operations_.add_fault(choice.operation, now, now, chance);
}

void DomainHealth::postpone(const DomainChoice& choice, SteadyTime now, double chance) {
    if (choice.trial == DomainChoice::Trial::operation) operations_.postpone_trial(choice.operation, now, chance);
    if (choice.trial != DomainChoice::Trial::domain || choice.generation != generation_) return;
    ++trials_postponed_;
    cool_down_ = rules_->cool_down.after(std::max(cool_downs_ - 1, 0), chance);
    trial_at_ = now + cool_down_;
    trying_ = false;
}

void DomainHealth::release(const DomainChoice& choice) {
    if (choice.trial == DomainChoice::Trial::operation) operations_.release_trial(choice.operation);
    if (choice.trial == DomainChoice::Trial::domain && choice.generation == generation_) trying_ = false;
}

}  // namespace rongcloud::net
