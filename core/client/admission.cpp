#include "core/client/admission.hpp"

#include <algorithm>
#include <cmath>

namespace rongcloud::client {

namespace {

constexpr double kWeight = 1.0 / 8;
constexpr double kDeviationWeight = 1.0 / 4;
constexpr double kFasterWeight = 1.0 / 2;  // of an answer that took less than half of the mean: it is over
constexpr double kReserve = 4;             // deviations, as RFC 6298 waits; whose turn comes last starts on the edge
constexpr double kQuietMs = 1000;          // without news, and then to one half in each further one
constexpr double kStale = 0.5;             // so much faded, the next sample begins anew

double ms_between(SteadyTime from, SteadyTime to) { return Admission::Span(to - from).count(); }

}  // namespace

void Admission::Average::restart(SteadyTime now, double sample) {
    value = sample;
    news = now;
    has_news = true;
}

void Admission::Average::add(SteadyTime now, double sample, double weight) {
    value += weight * (sample - value);
    news = now;
}

// 1 while there is news, and down to 0 without. Where answers are few because they take long, it waits for two of them.
double Admission::freshness(SteadyTime now, const Average& average) const {
    if (!average.has_news) return 0;
    const double quiet = std::max(kQuietMs, 2 * answer_.value);
    const double over = ms_between(average.news, now) - quiet;
    return over <= 0 ? 1 : std::exp2(-over / kQuietMs);
}

void Admission::released(SteadyTime now, Span held, bool succeeded) {
    const double sample = std::max(0.0, held.count());
    if (freshness(now, held_) <= kStale) {
        held_.restart(now, sample);
        released_ = 0;
    } else {
        held_.add(now, sample, sample < held_.value / 2 && succeeded ? kFasterWeight : kWeight);
    }
    ++released_;
    if (!succeeded) return;
    if (freshness(now, answer_) <= kStale) {
        answer_.restart(now, sample);
        deviation_.restart(now, sample / 2);
        return;
    }
    const double weight = sample < answer_.value / 2 ? kFasterWeight : kWeight;
    deviation_.add(now, std::abs(sample - answer_.value), weight == kWeight ? kDeviationWeight : kFasterWeight);
    answer_.add(now, sample, weight);
}

Admission::Span Admission::answer_time(SteadyTime now) const {
    if (!is_known()) return Span(0);
    return Span((answer_.value + kReserve * deviation_.value) * freshness(now, answer_));
}

Admission::Span Admission::wait_time(SteadyTime now, std::size_t ahead) const {
    if (!is_known()) return Span(0);
    return Span(static_cast<double>(ahead + 1) * held_.value * freshness(now, held_) / static_cast<double>(places_));
}

std::optional<Milliseconds> Admission::shortage(SteadyTime now, std::size_t ahead, Milliseconds left) const {
    const Span over = wait_time(now, ahead) + answer_time(now) - Span(left);
    if (over.count() <= 0 || !answer_.has_news) return std::nullopt;
    return std::chrono::ceil<Milliseconds>(over);
}

}  // namespace rongcloud::client
