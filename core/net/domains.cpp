#include "core/net/domains.hpp"

#include <algorithm>
#include <new>
#include <tuple>

namespace rongcloud::net {

namespace {

constexpr double kLatencyWeight = 0.2;  // of the newest answer in the average
constexpr double kJitter = 0.25;
constexpr int kMostDoublings = 30;  // by then any limit is reached; keeps the number in its type

std::vector<std::string> names_of(const std::vector<Endpoint>& endpoints) {
    std::vector<std::string> names;
    for (const Endpoint& endpoint : endpoints) names.push_back(endpoint.authority());
    return names;
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

Domains::Domains(std::vector<Endpoint> endpoints, const CoolDown& cool_down, const Clock& clock, UnitRandom random)
    : endpoints_(std::move(endpoints)),
      names_(names_of(endpoints_)),
      cool_down_{cool_down.first, std::max(cool_down.first, cool_down.longest)},
      clock_(clock),
      random_(std::move(random)),
      state_([count = endpoints_.size()] { return std::make_unique<State>(count); }) {}

std::size_t Domains::preferred_of(const std::vector<Entry>& entries) {
    const auto best = std::ranges::min_element(entries, {}, [](const Entry& entry) {
        return std::pair(entry.open, entry.open ? entry.open_until : SteadyTime{});
    });
    return static_cast<std::size_t>(best - entries.begin());
}

const Endpoint& Domains::preferred() const {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    return endpoints_[preferred_of(state.entries)];
}

std::vector<DomainReport> Domains::report() const {
    State& state = state_.get();
    const SteadyTime now = clock_.now();
    std::vector<DomainReport> reports;
    const std::lock_guard lock(state.mutex);
    for (std::size_t index = 0; index < names_.size(); ++index) {
        const Entry& entry = state.entries[index];
        DomainReport& report = reports.emplace_back();
        report.domain = names_[index];
        if (entry.open) {
            report.state = entry.probing ? DomainState::half_open : DomainState::open;
            report.cool_down_left = std::max(Milliseconds{0}, std::chrono::ceil<Milliseconds>(entry.open_until - now));
        }
        report.consecutive_failures = entry.consecutive_failures;
        report.latency_average_ms = entry.latency_average_ms;
        report.last_fault = entry.last_fault;
    }
    reports[preferred_of(state.entries)].preferred = true;
    return reports;
}

DomainChoice Domains::choose(bool may_probe, std::span<const std::size_t> tried) {
    State& state = state_.get();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    std::vector<Entry>& entries = state.entries;
    if (may_probe && tried.empty()) {
        const std::size_t end = preferred_of(entries);
        for (std::size_t index = 0; index < end; ++index) {
            Entry& entry = entries[index];
            if (entry.probing || entry.open_until > now) continue;
            entry.probing = true;
            return {index, entry.generation, false, true};
        }
    }
    const auto order = [&](std::size_t index) {
        const Entry& entry = entries[index];
        const bool was_last = !tried.empty() && tried.back() == index;
        return std::tuple(std::ranges::count(tried, index), entry.open, was_last,
                          entry.open ? entry.open_until : SteadyTime{});
    };
    std::size_t best = 0;
    for (std::size_t index = 1; index < entries.size(); ++index) {
        if (order(index) < order(best)) best = index;
    }
    return {best, entries[best].generation, !entries[best].open, false};
}

std::optional<DomainSwitch> Domains::succeeded(const DomainChoice& choice, std::chrono::microseconds latency) {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    Entry& entry = state.entries[choice.index];
    const double latest = std::chrono::duration<double, std::milli>(latency).count();
    const double before = entry.latency_average_ms.value_or(latest);
    entry.latency_average_ms = before + (latest - before) * kLatencyWeight;
    if (!entry.open || entry.generation != choice.generation) return std::nullopt;
    const std::size_t from = preferred_of(state.entries);
    entry = Entry{.generation = entry.generation + 1, .latency_average_ms = entry.latency_average_ms};
    return switched(from, preferred_of(state.entries), Reason::none);
}

std::optional<DomainSwitch> Domains::failed(const DomainChoice& choice, Reason fault) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    Entry& entry = state.entries[choice.index];
    if (entry.generation != choice.generation) return std::nullopt;
    const std::size_t from = preferred_of(state.entries);
    const bool starts_cool_down = !entry.open || entry.open_until <= now;  // else it was the last resort
    if (starts_cool_down) entry.open_until = now + cool_down_of(entry.cool_downs++, chance);
    ++entry.generation;
    ++entry.consecutive_failures;
    entry.open = true;
    entry.probing = false;
    entry.last_fault = fault;
    return switched(from, preferred_of(state.entries), fault);
}

void Domains::postpone(const DomainChoice& choice) {
    State& state = state_.get();
    const double chance = random_();
    const SteadyTime now = clock_.now();
    const std::lock_guard lock(state.mutex);
    Entry& entry = state.entries[choice.index];
    if (!choice.probe || entry.generation != choice.generation) return;
    entry.open_until = now + cool_down_of(entry.cool_downs - 1, chance);
    entry.probing = false;
}

void Domains::release(const DomainChoice& choice) noexcept {
    if (!choice.probe) return;
    try {
        State& state = state_.get();
        const std::lock_guard lock(state.mutex);
        Entry& entry = state.entries[choice.index];
        if (entry.generation == choice.generation) entry.probing = false;
    } catch (const std::bad_alloc&) {  // only in a forked child, whose domains are new
    }
}

Milliseconds Domains::cool_down_of(int earlier, double chance) const {
    Milliseconds time = cool_down_.first;
    for (int i = 0; i < std::min(earlier, kMostDoublings) && time < cool_down_.longest; ++i) time *= 2;
    time = std::min(time, cool_down_.longest);
    return std::chrono::duration_cast<Milliseconds>(time * (1 - kJitter * chance));
}

std::optional<DomainSwitch> Domains::switched(std::size_t from, std::size_t to, Reason reason) const {
    if (from == to) return std::nullopt;
    return DomainSwitch{names_[from], names_[to], reason};
}

}  // namespace rongcloud::net
