#include "core/client/limiter.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::client {

namespace {

constexpr std::size_t kForgetAbove = 1024;  // so many limits are kept without asking which are still in use
constexpr Milliseconds kShortestLook{1};
constexpr Milliseconds kLongestLook{100};  // those ahead may have given up, or wait for another limit

std::string_view mode_name(RateLimitMode mode) {
    switch (mode) {
        case RateLimitMode::wait: return "wait";
        case RateLimitMode::fail: return "fail";
        default: return "off";
    }
}

void member(std::string& out, std::string_view name, std::string_view value) {
    out.append(out.back() == '{' ? "\"" : ",\"").append(name).append("\":").append(value);
}

std::string units(std::int64_t thousandths) {
    return codec::number_text(static_cast<double>(thousandths) / RateBucket::kUnit);
}

}  // namespace

struct Limiter::Bucket {
    RateBucket rate;
    const catalogue::RateWindow* row;
    std::size_t waiting = 0;  // tickets
    // Of the look at the line that is under way:
    std::uint64_t look = 0;     // which one the next two are of
    std::int64_t reserved = 0;  // for earlier tickets that are due and have not noticed yet
    bool is_closed = false;     // an earlier ticket waits for it: later ones get nothing
};

struct Limiter::Ticket {
    struct Part {
        Bucket* bucket;
        std::int64_t cost;
    };
    void take(SteadyTime now) {
        for (const Part& part : parts) part.bucket->rate.take(part.cost, now);
    }

    std::vector<Part> parts;
};

struct Limiter::State {
    struct Before {
        bool operator()(const RateKey& left, const RateKey& right) const {
            return std::tie(left.owner, left.window, left.scope) < std::tie(right.owner, right.window, right.scope);
        }
    };
    void abandon() noexcept {}

    std::mutex mutex;  // of all below
    std::map<RateKey, Bucket, Before> buckets;
    std::size_t forget_above = kForgetAbove;
    std::vector<const Ticket*> waiting;  // in the order in which they came
    std::uint64_t looks = 0;       // at the line
};

// A ticket among the waiting ones. The lock is held whenever an object is made or ends.
class Limiter::Place {
public:
    Place(State& state, const Ticket& ticket) : state_(state), ticket_(ticket) {
        state_.waiting.push_back(&ticket_);
        for (const Ticket::Part& part : ticket_.parts) ++part.bucket->waiting;
    }
    ~Place() {
        std::erase(state_.waiting, &ticket_);
        for (const Ticket::Part& part : ticket_.parts) --part.bucket->waiting;
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

private:
    State& state_;
    const Ticket& ticket_;
};

Limiter::Limiter(const RateLimitSettings& settings, const Clock& clock, Waiter& waiter)
    : settings_(settings), clock_(clock), waiter_(waiter), state_([] { return std::make_unique<State>(); }) {}

Limiter::~Limiter() = default;

RateClaims Limiter::claims(const catalogue::Operation& operation, const codec::Params& params) const {
    if (settings_.mode == RateLimitMode::off) return {};
    if (operation.rate.is_assumed && !settings_.with_assumed) return {};
    return rate_claims(operation, params);
}

std::optional<Milliseconds> Limiter::take(const RateClaims& claims, const Deadline& deadline) {
    if (claims.empty()) return std::nullopt;
    State& state = state_.get();
    std::unique_lock lock(state.mutex);
    Ticket ticket = ticket_for(state, claims, clock_.now());
    const Place place(state, ticket);
    for (;;) {
        const SteadyTime now = clock_.now();
        if (is_due(state, ticket, now)) {
            ticket.take(now);  // by its own thread, so that it is sent when it is counted
            return std::nullopt;
        }
        const Milliseconds wait = std::max(time_to_turn(state, ticket, now), kShortestLook);
        if (settings_.mode == RateLimitMode::fail || wait >= deadline.remaining()) return wait;
        const Milliseconds look = kLongestLook * (1 + state.waiting.size() / 64);  // each one goes through the line
        lock.unlock();
        const bool goes_on = waiter_.wait(std::min(wait, look), deadline);
        lock.lock();
        if (!goes_on) throw net::TimeLimit::canceled();
    }
}

void Limiter::refused(const RateClaims& claims) {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    for (const RateClaim& claim : claims) {
        const auto bucket = state.buckets.find(claim.key);
        if (bucket != state.buckets.end()) bucket->second.rate.slow_down(clock_.now());
    }
}

std::int64_t Limiter::limit_of(const catalogue::RateWindow& row) const {
    const std::int64_t scaled = row.limit * RateBucket::kUnit / 100 * settings_.scale_percent;
    return std::max<std::int64_t>(1, scaled * settings_.share_percent / 100);
}

Limiter::Ticket Limiter::ticket_for(State& state, const RateClaims& claims, SteadyTime now) const {
    if (state.buckets.size() > state.forget_above) forget_unused(state, now);
    Ticket ticket;
    ticket.parts.reserve(claims.size());
    for (const RateClaim& claim : claims) {
        auto place = state.buckets.find(claim.key);
        if (place == state.buckets.end()) {
            const RateBucket rate(limit_of(*claim.row), Milliseconds{claim.row->seconds * std::int64_t{1000}});
            place = state.buckets.emplace(claim.key, Bucket{rate, claim.row}).first;
        }
        ticket.parts.push_back({&place->second, claim.units * RateBucket::kUnit});
    }
    return ticket;
}

// Scopes come and go without end.
void Limiter::forget_unused(State& state, SteadyTime now) {
    for (auto entry = state.buckets.begin(); entry != state.buckets.end();) {
        Bucket& bucket = entry->second;
        const bool is_unused = bucket.waiting == 0 && bucket.rate.is_untouched(now);
        entry = is_unused ? state.buckets.erase(entry) : std::next(entry);
    }
    state.forget_above = std::max(kForgetAbove, state.buckets.size() * 2);
}

bool Limiter::is_due(State& state, const Ticket& ticket, SteadyTime now) {
    const std::uint64_t look = ++state.looks;
    const auto lacks_room = [&](const Ticket::Part& part) {
        Bucket& bucket = *part.bucket;
        if (bucket.look != look) {
            bucket.look = look;
            bucket.reserved = 0;
            bucket.is_closed = false;
        }
        return bucket.is_closed || !bucket.rate.has_room(part.cost, now, bucket.reserved);
    };
    for (const Ticket* each : state.waiting) {
        const bool is_due = std::ranges::none_of(each->parts, lacks_room);
        if (each == &ticket) return is_due;
        for (const Ticket::Part& part : each->parts) {
            if (is_due) part.bucket->reserved += part.cost;
            else if (lacks_room(part)) part.bucket->is_closed = true;
        }
    }
    return false;
}

Milliseconds Limiter::time_to_turn(const State& state, const Ticket& ticket, SteadyTime now) {
    Milliseconds longest{0};
    for (const Ticket::Part& part : ticket.parts) {
        std::int64_t ahead = 0;
        for (const Ticket* other : state.waiting) {
            if (other == &ticket) break;
            for (const Ticket::Part& theirs : other->parts) ahead += theirs.bucket == part.bucket ? theirs.cost : 0;
        }
        longest = std::max(longest, part.bucket->rate.time_to_room(ahead, part.cost, now));
    }
    return longest;
}

std::string Limiter::report() const {
    State& state = state_.get();
    const std::lock_guard lock(state.mutex);
    const SteadyTime now = clock_.now();
    std::string out = "{";
    member(out, "mode", codec::quote_json(mode_name(settings_.mode)));
    member(out, "rate_limits", "[");
    for (auto& [key, bucket] : state.buckets) {
        RateBucket& rate = bucket.rate;
        out += out.back() == '[' ? "{" : ",{";
        member(out, "bucket", codec::quote_json(key.owner));
        member(out, "scope", codec::quote_json(key.scope));
        member(out, "counts", codec::quote_json(bucket.row->counts));
        member(out, "limit", units(rate.limit(now)));
        member(out, "window_ms", codec::number_text(rate.window().count()));
        member(out, "rate_percent", codec::number_text(rate.rate_percent(now)));
        member(out, "available", units(rate.available(now)));
        member(out, "waiting", codec::number_text(static_cast<std::int64_t>(bucket.waiting)));
        out += '}';
    }
    return out + "]}";
}

}  // namespace rongcloud::client
