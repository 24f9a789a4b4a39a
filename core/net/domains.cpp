#include "core/net/domains.hpp"

#include <algorithm>
#include <new>
#include <tuple>
#include <utility>

namespace rongcloud::net {

namespace {

std::vector<std::string> names_of(const std::vector<Endpoint>& endpoints) {
    std::vector<std::string> names;
    for (const Endpoint& endpoint : endpoints) names.push_back(endpoint.authority());
    return names;
}

HealthRules without_checks_of_one(HealthRules rules, std::size_t count) {
    if (count == 1) rules.start_check = {};
    return rules;
}

}  // namespace

std::string_view domain_state_name(DomainState state) noexcept {
    switch (state) {
        case DomainState::closed: return "closed";
        case DomainState::open: return "open";
        case DomainState::half_open: return "half_open";
    }
    return "";
}

Domains::Domains(std::vector<Endpoint> endpoints, HealthRules rules, const Clock& clock, UnitRandom random)
    : endpoints_(std::move(endpoints)),
      names_(names_of(endpoints_)),
      rules_(without_checks_of_one(std::move(rules), endpoints_.size())),
      clock_(clock),
      random_(std::move(random)),
      state_([this] { return std::make_unique<State>(endpoints_.size(), rules_); }) {}

std::size_t Domains::preferred_of(const std::vector<DomainHealth>& domains) {
    const auto best = std::ranges::min_element(domains, {}, [](const DomainHealth& domain) {
        return std::pair(domain.rank(), domain.is_ill() ? domain.due() : SteadyTime{});
    });
    return static_cast<std::size_t>(best - domains.begin());
}

void Domains::settle(State& state, bool is_called, SteadyTime now, double chance) const {
    for (std::size_t index = 0; index < state.domains.size(); ++index) {
        DomainHealth& domain = state.domains[index];
        if (!domain.is_calm()) domain.settle(endpoints_[index], is_called, now, chance);
    }
}

std::optional<DomainSwitch> Domains::news(State& state) const {
    const std::size_t to = preferred_of(state.domains);
    const std::size_t from = std::exchange(state.told, to);
    if (from == to) return std::nullopt;
    return DomainSwitch{names_[from], names_[to], state.domains[from].last_fault()};
}

const Endpoint& Domains::preferred() const {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    return endpoints_[preferred_of(state.domains)];
}

std::vector<DomainReport> Domains::report() const {
    State& state = state_.get();
    const SteadyTime now = clock_.now();
    const double chance = random_();
    std::vector<DomainReport> reports;
    const std::lock_guard lock(state.mutex);
    settle(state, false, now, chance);
    for (std::size_t index = 0; index < names_.size(); ++index) {
        const DomainHealth& domain = state.domains[index];
        DomainReport& report = reports.emplace_back();
        report.domain = names_[index];
        if (domain.is_ill()) {
            report.state = domain.is_being_tried() ? DomainState::half_open : DomainState::open;
            report.cool_down_left = std::max(Milliseconds{0}, std::chrono::ceil<Milliseconds>(domain.due() - now));
        }
        report.consecutive_failures = domain.consecutive_failures();
        report.operations_avoided = domain.operations_avoided();
        report.latency_average_ms = domain.latency_average_ms();
        report.last_fault = domain.last_fault();
    }
    reports[preferred_of(state.domains)].preferred = true;
    return reports;
}

std::optional<DomainChoice> Domains::begin_trial(State& state, const CallTraits& call, SteadyTime now) const {
    const std::size_t end = best_of(state, call, {}, now);
    for (std::size_t index = 0; index < end; ++index) {
        DomainHealth& domain = state.domains[index];
        const DomainChoice::Trial trial = domain.begin_trial(call, now);
        if (trial != DomainChoice::Trial::none) {
            const bool has_all_time = trial == DomainChoice::Trial::operation || domain.has_trial_all_time();
            return DomainChoice{index, domain.generation(), false, trial, has_all_time, call.operation, now};
        }
    }
    return std::nullopt;
}

std::size_t Domains::best_of(const State& state, const CallTraits& call, std::span<const std::size_t> tried,
                             SteadyTime now) const {
    const auto order = [&](std::size_t index) {
        const DomainHealth& domain = state.domains[index];
        const bool was_last = !tried.empty() && tried.back() == index;
        const DomainHealth::Rank rank = domain.rank(call, now);
        const SteadyTime due = rank == DomainHealth::Rank::well ? SteadyTime{} : domain.due(call.operation);
        return std::tuple(std::ranges::count(tried, index), rank, was_last, due);
    };
    std::size_t best = 0;
    for (std::size_t index = 1; index < state.domains.size(); ++index) {
        if (order(index) < order(best)) best = index;
    }
    return best;
}

Domains::Chosen Domains::choose(const CallTraits& call, std::span<const std::size_t> tried) {
    State& state = state_.get();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    const bool is_calm = state.told == 0 && std::ranges::all_of(state.domains, &DomainHealth::is_calm);
    if (is_calm && tried.empty()) return {{0, state.domains[0].generation(), true, {}, true, call.operation, now}, {}};
    settle(state, true, now, random_());
    Chosen chosen;
    chosen.change = news(state);
    if (tried.empty()) {
        if (const std::optional<DomainChoice> trial = begin_trial(state, call, now)) {
            chosen.choice = *trial;
            return chosen;
        }
    }
    const std::size_t best = best_of(state, call, tried, now);
    const DomainHealth& domain = state.domains[best];
    const bool is_well = domain.rank(call, now) == DomainHealth::Rank::well;
    chosen.choice = {best, domain.generation(), is_well, {}, true, call.operation, now};
    return chosen;
}

std::optional<DomainSwitch> Domains::succeeded(const DomainChoice& choice, std::chrono::microseconds latency) {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    DomainHealth& domain = state.domains[choice.index];
    const bool was_ill = domain.is_ill();
    domain.succeeded(choice, latency);
    return was_ill ? news(state) : std::nullopt;
}

std::optional<DomainSwitch> Domains::failed(const DomainChoice& choice, FaultKind kind, Reason fault) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    DomainHealth& domain = state.domains[choice.index];
    domain.failed(choice, kind, fault, now, chance);
    if (domain.is_ill()) domain.settle(endpoints_[choice.index], true, now, chance);
    return news(state);
}

std::optional<DomainSwitch> Domains::hurried(const DomainChoice& choice, Reason reason) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    DomainHealth& domain = state.domains[choice.index];
    domain.hurried(choice, reason, now, chance);
    if (domain.is_ill()) domain.settle(endpoints_[choice.index], true, now, chance);
    return news(state);
}

void Domains::wore_out(const DomainChoice& choice) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    state.domains[choice.index].wore_out(choice, now, chance);
}

void Domains::postpone(const DomainChoice& choice) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    state.domains[choice.index].postpone(choice, now, chance);
}

void Domains::release(const DomainChoice& choice) noexcept {
    if (!choice.is_trial()) return;
    try {
        State& state = state_.get();
        const std::lock_guard lock(state.mutex);
        state.domains[choice.index].release(choice);
    } catch (const std::bad_alloc&) {  // only in a forked child, whose domains are new
    }
}

}  // namespace rongcloud::net
