#include "tools/emulator/faults/plan.hpp"

#include <Poco/JSON/Array.h>

#include <algorithm>

namespace rongcloud::emulator {

std::int64_t Strikes::delay_ms(FaultPhase phase) const {
    std::int64_t sum_ms = 0;
    for (const FaultRule& rule : delays) sum_ms += rule.phase == phase ? rule.delay_ms : 0;
    return sum_ms;
}

FaultPlan::FaultPlan(std::vector<FaultRule> first, std::vector<std::string> listeners, const Clock& clock)
    : first_(std::move(first)), listeners_(std::move(listeners)), clock_(clock) {
    replace(first_);
}

void FaultPlan::check(const FaultRule& rule) const {
    if (rule.listener.empty() || std::ranges::find(listeners_, rule.listener) != listeners_.end()) return;
    throw FaultError("no listener is named '" + rule.listener + "'");
}

FaultPlan::Entry FaultPlan::make_entry(FaultRule rule) {
    rule.id = next_id_++;
    const std::uint64_t seed = rule.seed;
    return {std::move(rule), std::mt19937_64(seed), clock_.now()};
}

std::uint64_t FaultPlan::add(FaultRule rule) {
    check(rule);
    std::uint64_t id = 0;
    {
        const std::scoped_lock lock(mutex_);
        entries_.push_back(make_entry(std::move(rule)));
        id = entries_.back().rule.id;
    }
    changed();
    return id;
}

bool FaultPlan::remove(std::uint64_t id) {
    std::size_t removed = 0;
    {
        const std::scoped_lock lock(mutex_);
        removed = std::erase_if(entries_, [&](const Entry& entry) { return entry.rule.id == id; });
    }
    changed();
    return removed != 0;
}

void FaultPlan::replace(std::vector<FaultRule> rules) {
    std::ranges::for_each(rules, [this](const FaultRule& rule) { check(rule); });
    {
        const std::scoped_lock lock(mutex_);
        entries_.clear();
        for (FaultRule& rule : rules) entries_.push_back(make_entry(std::move(rule)));
    }
    changed();
}

void FaultPlan::restart() { replace(first_); }

bool FaultPlan::expired(const Entry& entry) const {
    const FaultRule& rule = entry.rule;
    if (rule.is_state()) {
        return rule.duration_ms != 0 && clock_.now() >= entry.since + Milliseconds(rule.duration_ms);
    }
    return rule.count != 0 && entry.struck >= rule.count;
}

Poco::JSON::Object::Ptr FaultPlan::describe() const {
    Poco::JSON::Array::Ptr rules = new Poco::JSON::Array;
    const std::scoped_lock lock(mutex_);
    for (const Entry& entry : entries_) {
        auto row = emulator::describe(entry.rule);
        if (!entry.rule.is_state()) row->set("matched", entry.matched).set("struck", entry.struck);
        row->set("active", !expired(entry));
        rules->add(row);
    }
    Poco::JSON::Object::Ptr content = new Poco::JSON::Object;
    content->set("faults", rules);
    return content;
}

bool FaultPlan::is_struck(Entry& entry) {
    const FaultRule& rule = entry.rule;
    const std::uint64_t number = entry.matched++;
    if (rule.count != 0 && entry.struck >= rule.count) return false;
    if (number < rule.after || (number - rule.after) % rule.every != 0) return false;
    if (rule.probability < 1 && std::uniform_real_distribution<>(0, 1)(entry.chance) >= rule.probability) return false;
    ++entry.struck;
    return true;
}

Strikes FaultPlan::strike(bool of_connection, std::string_view listener, std::string_view operation) {
    Strikes strikes;
    const std::scoped_lock lock(mutex_);
    for (Entry& entry : entries_) {
        const FaultRule& rule = entry.rule;
        if (rule.is_state() || rule.of_connection() != of_connection || !rule.matches(listener, operation)) continue;
        const bool delays = rule.kind == FaultKind::latency;
        if (!delays && strikes.fault) continue;  // the earlier rule wins
        if (!is_struck(entry)) continue;
        if (delays) strikes.delays.push_back(rule);
        else strikes.fault = rule;
    }
    return strikes;
}

Strikes FaultPlan::strike_connection(std::string_view listener) { return strike(true, listener, {}); }

Strikes FaultPlan::strike_request(std::string_view listener, std::string_view operation) {
    return strike(false, listener, operation);
}

ReachNow FaultPlan::reach(std::string_view listener) const {
    ReachNow now;
    const std::scoped_lock lock(mutex_);
    for (const Entry& entry : entries_) {
        const FaultRule& rule = entry.rule;
        if (!rule.is_state() || !rule.matches(listener, {}) || expired(entry)) continue;
        now.reach = rule.kind == FaultKind::refuse ? Reach::refusing : Reach::black_holed;
        if (rule.duration_ms != 0) {
            const auto left = entry.since + Milliseconds(rule.duration_ms) - clock_.now();
            now.remaining_ms = std::chrono::ceil<Milliseconds>(left).count();
        }
        break;  // the earlier rule wins
    }
    return now;
}

}  // namespace rongcloud::emulator
