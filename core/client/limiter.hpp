// Keeping to the rate limits of the service: who may send now, and in which order the others may.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/base/clock.hpp"
#include "core/base/waiter.hpp"
#include "core/client/rate_bucket.hpp"
#include "core/client/rate_claims.hpp"
#include "core/base/fork_local.hpp"

namespace rongcloud::client {

enum class RateLimitMode : std::uint8_t { off, wait, fail };

struct RateLimitSettings {
    RateLimitMode mode = RateLimitMode::off;
    bool with_assumed = false;        // also limits that are not documented
    std::int64_t scale_percent = 100;  // of the documented limits
    std::int64_t share_percent = 100;  // of those, for this process
};

// One a client; thread-safe, one short lock. Calls get their turn in the order in which they came, except that one
// which waits for one limit does not hold up others at another limit. A forked child begins with unused limits.
class Limiter {
public:
    // All outlive the object.
    Limiter(const RateLimitSettings& settings, const Clock& clock, Waiter& waiter);
    ~Limiter();
    Limiter(const Limiter&) = delete;
    Limiter& operator=(const Limiter&) = delete;

    // What a call with valid `params` takes; nothing where no limit is kept to.
    RateClaims claims(const catalogue::Operation& operation, const codec::Params& params) const;

    // Takes all of `claims` or nothing, after waiting for its turn in mode wait. Returns nothing when they were taken,
    // otherwise how long that would have to be waited for: then the deadline comes first, or the mode is fail. Throws
    // Error(canceled).
    std::optional<Milliseconds> take(const RateClaims& claims, const Deadline& deadline);

    // The service refused a call with these claims as too fast: their rates become slower for a while.
    void refused(const RateClaims& claims);

    // The limits that were used of late, as JSON.
    std::string report() const;

private:
    struct Bucket;
    struct Ticket;
    class Place;
    struct State;

    std::int64_t limit_of(const catalogue::RateWindow& row) const;
    Ticket ticket_for(State& state, const RateClaims& claims, SteadyTime now) const;
    static void forget_unused(State& state, SteadyTime now);
    static bool is_due(State& state, const Ticket& ticket, SteadyTime now);
    static Milliseconds time_to_turn(const State& state, const Ticket& ticket, SteadyTime now);

    const RateLimitSettings settings_;
    const Clock& clock_;
    Waiter& waiter_;
    mutable ForkLocal<State> state_;
};

}  // namespace rongcloud::client
