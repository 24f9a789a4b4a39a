// One rate limit: what it admits in which time.
#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/client/rate_bucket.hpp"

namespace rongcloud::test {

using client::RateBucket;
using namespace std::chrono_literals;

class RateBucketTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RateBucketTest);
    CPPUNIT_TEST(what_was_taken_comes_back_a_window_later);
    CPPUNIT_TEST(a_cost_above_the_limit_takes_several_windows);
    CPPUNIT_TEST(time_to_room_counts_those_ahead);
    CPPUNIT_TEST(slows_down_by_half_and_recovers);
    CPPUNIT_TEST(is_never_too_slow_for_one_unit);
    CPPUNIT_TEST(no_stretch_of_a_window_has_more_than_the_limit);
    CPPUNIT_TEST_SUITE_END();

    static constexpr std::int64_t unit = RateBucket::kUnit;
    SteadyTime now_ = SteadyTime{} + 1h;

    void what_was_taken_comes_back_a_window_later() {
        RateBucket bucket(100 * unit, 1s);
        bucket.take(60 * unit, now_);
        bucket.take(40 * unit, now_ + 500ms);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, bucket.available(now_ + 500ms));
        CPPUNIT_ASSERT(!bucket.has_room(unit, now_ + 999ms) && bucket.has_room(60 * unit, now_ + 1000ms));
        CPPUNIT_ASSERT_EQUAL(60 * unit, bucket.available(now_ + 1499ms));
        CPPUNIT_ASSERT(bucket.is_untouched(now_ + 1500ms));
    }

    void a_cost_above_the_limit_takes_several_windows() {
        RateBucket bucket(100 * unit, 1s);
        bucket.take(unit, now_);
        CPPUNIT_ASSERT(bucket.time_to_room(0, 250 * unit, now_) == 1000ms);
        CPPUNIT_ASSERT(!bucket.has_room(250 * unit, now_ + 999ms));
        now_ += 1s;
        CPPUNIT_ASSERT(bucket.has_room(250 * unit, now_));
        bucket.take(250 * unit, now_);
        CPPUNIT_ASSERT_EQUAL(-150 * unit, bucket.available(now_));
        CPPUNIT_ASSERT(bucket.time_to_room(0, unit, now_) == 2500ms);
        CPPUNIT_ASSERT(!bucket.has_room(unit, now_ + 2499ms) && bucket.has_room(100 * unit, now_ + 2500ms));
    }

    void time_to_room_counts_those_ahead() {
        RateBucket bucket(10 * unit, 1s);
        CPPUNIT_ASSERT(bucket.time_to_room(9 * unit, unit, now_) == 0ms);
        CPPUNIT_ASSERT(bucket.time_to_room(10 * unit, unit, now_) == 1000ms);
        bucket.take(4 * unit, now_);
        bucket.take(6 * unit, now_ + 300ms);
        now_ += 400ms;
        CPPUNIT_ASSERT(bucket.time_to_room(0, 4 * unit, now_) == 600ms);
        CPPUNIT_ASSERT(bucket.time_to_room(4 * unit, unit, now_) == 900ms);
        CPPUNIT_ASSERT(bucket.time_to_room(10 * unit, unit, now_) == 1600ms);
        CPPUNIT_ASSERT(bucket.time_to_room(35 * unit, unit, now_) == 3900ms);
    }

    void slows_down_by_half_and_recovers() {
        RateBucket bucket(100 * unit, 1s);
        for (int i = 0; i < 3; ++i) bucket.slow_down(now_ + i * 100ms);  // calls that were refused side by side
        CPPUNIT_ASSERT_EQUAL(50 * unit, bucket.limit(now_));
        CPPUNIT_ASSERT_EQUAL(60 * unit, bucket.limit(now_ + 1s));
        CPPUNIT_ASSERT(!bucket.is_untouched(now_ + 4999ms) && bucket.is_untouched(now_ + 5s));
        bucket.slow_down(now_ + 1s);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{30}, bucket.rate_percent(now_ + 1s));
        for (int i = 2; i < 9; ++i) bucket.slow_down(now_ + i * 1s);
        CPPUNIT_ASSERT(bucket.rate_percent(now_ + 8s) >= 6);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{100}, bucket.rate_percent(now_ + 1h));

        RateBucket slow(6000 * unit, 60s);  // recovers in steps of 10 s
        slow.slow_down(now_);
        CPPUNIT_ASSERT_EQUAL(3600 * unit, slow.limit(now_ + 10s));
    }

    void is_never_too_slow_for_one_unit() {
        RateBucket bucket(2 * unit, 1h);
        for (int i = 0; i < 5; ++i) bucket.slow_down(now_ + i * 10s);
        CPPUNIT_ASSERT_EQUAL(unit, bucket.limit(now_ + 40s));
        RateBucket share(unit / 5, 1h);  // a fifth of one an hour: one in five hours
        CPPUNIT_ASSERT(share.has_room(unit, now_));
        share.take(unit, now_);
        CPPUNIT_ASSERT(!share.has_room(unit, now_ + 5h - 1ms) && share.has_room(unit, now_ + 5h));
    }

    // Wherever the service begins to count.
    static void check_schedule(std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto pick = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
        const int limit = pick(1, 200);
        const Milliseconds window{pick(0, 1) == 0 ? 1000 : pick(1, 5000)};
        RateBucket bucket(limit * unit, window);
        std::vector<std::pair<SteadyTime, int>> taken;
        SteadyTime now{1h};
        std::int64_t all = 0;
        for (int i = 0; i < 400; ++i) {
            now += std::chrono::microseconds{pick(0, 3) == 0 ? pick(0, 300000) : pick(0, 5000)};
            const int cost = std::min(limit, pick(1, 3));
            const Milliseconds wait = bucket.time_to_room(0, cost * unit, now);
            CPPUNIT_ASSERT((wait == 0ms) == bucket.has_room(cost * unit, now));
            if (pick(0, 2) == 0) {  // as a waiting call does
                now += wait;
                CPPUNIT_ASSERT(bucket.has_room(cost * unit, now));
            }
            if (!bucket.has_room(cost * unit, now)) continue;
            bucket.take(cost * unit, now);
            taken.emplace_back(now, cost);
            all += cost;
        }
        for (auto first = taken.begin(); first != taken.end(); ++first) {
            std::int64_t sum = 0;
            for (auto it = first; it != taken.end() && it->first < first->first + window; ++it) sum += it->second;
            CPPUNIT_ASSERT_MESSAGE("seed " + std::to_string(seed), sum <= limit);
        }
        CPPUNIT_ASSERT(all > 0);
    }

    void no_stretch_of_a_window_has_more_than_the_limit() {
        for (std::uint32_t seed = 1; seed <= 300; ++seed) check_schedule(seed);
        // Nor is it much slower than it may be: 100 s of calls that wait for 100 a second.
        RateBucket bucket(100 * unit, 1s);
        const SteadyTime start = now_;
        int count = 0;
        while (now_ < start + 100s) {
            now_ += bucket.time_to_room(0, unit, now_) + 1ms;
            bucket.take(unit, now_);
            ++count;
        }
        CPPUNIT_ASSERT_MESSAGE(std::to_string(count), count > 9700);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RateBucketTest);

}  // namespace rongcloud::test
