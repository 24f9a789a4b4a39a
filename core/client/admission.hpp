// Whether a call that has to wait for its turn would still be answered in time, from how long others took.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "core/base/clock.hpp"

namespace rongcloud::client {

// A decision without a line, a thread or a lock of its own: times come in, answers go out. One thread at a time.
//
// A call is refused when the wait in the line and the answer together would take longer than the time it has, and is not
// started when the answer alone would. Only successes teach how long an answer takes, so that a service that is silent
// does not make the estimate grow; and what was learnt fades without news, so that no old estimate locks calls out. The first
// calls, which open connections, are not enough to know: so many as have places twice over are.
class Admission {
public:
    using Span = std::chrono::duration<double, std::milli>;

    // So many calls are under way at the same time; at least 1.
    explicit Admission(std::size_t places) : places_(places) {}

    // A call has had a place for `held`.
    void released(SteadyTime now, Span held, bool succeeded);

    // From its start to the answer of a call that succeeds, with a reserve. 0: not known.
    Span answer_time(SteadyTime now) const;
    // Until the turn of a call with `ahead` others before it in the line, all places being taken. 0: not known.
    Span wait_time(SteadyTime now, std::size_t ahead) const;
    // A call that comes now and has `left`: nothing when it is admitted, or else by how much its time is too short.
    std::optional<Milliseconds> shortage(SteadyTime now, std::size_t ahead, Milliseconds left) const;

private:
    // A mean that forgets: of older values less and less, and all of it when there is no news.
    struct Average {
        double value = 0;
        SteadyTime news{};
        bool has_news = false;

        void restart(SteadyTime now, double sample);
        void add(SteadyTime now, double sample, double weight);
    };
    double freshness(SteadyTime now, const Average& average) const;

    bool is_known() const { return released_ >= 2 * places_; }

    const std::size_t places_;
    std::size_t released_ = 0;  // since the estimates began anew
    Average held_;       // ms
    Average answer_;     // ms, of successes
    Average deviation_;  // ms, of successes from answer_
};

}  // namespace rongcloud::client
