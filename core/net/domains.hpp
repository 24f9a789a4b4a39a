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
#include "core/base/random.hpp"
#include "core/net/endpoint.hpp"
#include "core/base/fork_local.hpp"

namespace rongcloud::net {

// How long an ill domain is left alone: `first`, twice as long after each probe that fails, never more than `longest`;
// each time shortened by up to a quarter at random, so that processes do not come back all at once.
struct CoolDown {
    Milliseconds first{30000};
    Milliseconds longest{300000};
};

enum class DomainState : std::uint8_t {
    closed,     // well: used in the order of the list
    open,       // ill: used only when no other is left
    half_open,  // ill, and one call is trying it at this moment
};
std::string_view domain_state_name(DomainState state) noexcept;

// What is known of one domain at a moment.
struct DomainReport {
    std::string domain;  // host[:port]
    DomainState state = DomainState::closed;
    bool preferred = false;  // where a new call goes
    int consecutive_failures = 0;
    std::optional<Milliseconds> cool_down_left;  // of an ill one; 0: the next call that may be repeated tries it
    std::optional<double> latency_average_ms;    // of its answers, recent ones weigh more
    Reason last_fault = Reason::none;            // of an ill one
};

// The preferred domain has become another one.
struct DomainSwitch {
    std::string_view previous;  // ends in NUL and lives as long as the Domains
    std::string_view current;
    Reason reason;  // the fault of the previous one; none when the current one has recovered
};

// A domain chosen for one attempt, and what was known of it then.
struct DomainChoice {
    std::size_t index = 0;
    std::uint32_t generation = 0;
    bool well = true;
    bool probe = false;  // the one attempt that finds out whether an ill domain is well again
};

// Thread-safe; one short lock. In a forked child all domains are well to begin with.
class Domains {
public:
    // At least one endpoint, the primary first. `clock` outlives the object.
    Domains(std::vector<Endpoint> endpoints, const CoolDown& cool_down, const Clock& clock, UnitRandom random);

    std::size_t size() const { return endpoints_.size(); }
    const Endpoint& endpoint(std::size_t index) const { return endpoints_[index]; }
    std::string_view name(std::size_t index) const { return names_[index]; }  // host[:port]
    // Where a new call goes that probes nothing.
    const Endpoint& preferred() const;
    std::vector<DomainReport> report() const;

    // For a call that has tried `tried` before, in this order: the domain tried least, of these the first that is well,
    // or else the one whose cool-down ends first. A new call that `may_probe` gets an ill domain that stands before the
    // preferred one when its cool-down is over and nobody else is trying it; it must then tell the outcome.
    DomainChoice choose(bool may_probe, std::span<const std::size_t> tried);

    // The outcomes of an attempt. One that began before the domain's state changed tells nothing about the present one,
    // so failures side by side count once.
    std::optional<DomainSwitch> succeeded(const DomainChoice& choice, std::chrono::microseconds latency);
    std::optional<DomainSwitch> failed(const DomainChoice& choice, Reason fault);
    // Neither: there was no time to see. A probe is left to another call after one more cool-down ...
    void postpone(const DomainChoice& choice);
    // ... or at once.
    void release(const DomainChoice& choice) noexcept;

private:
    struct Entry {
        std::uint32_t generation = 0;  // grows with each change of what follows
        bool open = false;
        bool probing = false;
        int consecutive_failures = 0;
        int cool_downs = 0;  // without a success between
        SteadyTime open_until{};
        std::optional<double> latency_average_ms;
        Reason last_fault = Reason::none;
    };
    struct State {
        explicit State(std::size_t count) : entries(count) {}
        std::mutex mutex;
        std::vector<Entry> entries;
        void abandon() noexcept {}
    };

    static std::size_t preferred_of(const std::vector<Entry>& entries);
    // The one that follows so many `earlier` ones.
    Milliseconds cool_down_of(int earlier, double chance) const;
    std::optional<DomainSwitch> switched(std::size_t from, std::size_t to, Reason reason) const;

    const std::vector<Endpoint> endpoints_;
    const std::vector<std::string> names_;
    const CoolDown cool_down_;
    const Clock& clock_;
    const UnitRandom random_;
    mutable ForkLocal<State> state_;
};

}  // namespace rongcloud::net
