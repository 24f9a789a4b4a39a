// Who may send now: limits of the catalogue, several at a time, in the order in which calls came.
#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/client/limiter.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/manual_clock.hpp"

namespace rongcloud::test {

using client::Limiter;
using client::RateClaims;
using client::RateLimitMode;
using client::RateLimitSettings;
using namespace std::chrono_literals;

namespace {

const catalogue::Operation &operation(std::string_view id) { return *catalogue::find_operation(id); }

codec::Params list(std::string_view name, int count, const std::string &prefix = "id") {
    codec::Params params;
    for (int i = 0; i < count; ++i) params.add_text(name, prefix + std::to_string(i));
    return params;
}

// Time for several threads: it stands still while one of them runs, and then goes on to the next that waits.
class SharedTime final : public Clock, public Waiter {
public:
    SteadyTime now() const override {
        const std::lock_guard lock(mutex_);
        return now_;
    }
    std::int64_t unix_time_ms() const override { return 0; }

    bool wait(Milliseconds time, const Deadline &deadline) override {
        std::unique_lock lock(mutex_);
        const auto own = ends_.insert(now_ + time);
        changed_.notify_all();
        changed_.wait(lock, [&] { return now_ >= *own; });
        ends_.erase(own);
        return deadline.cancellation() == nullptr || !deadline.cancellation()->is_requested();
    }

    // Until so many threads wait or have ended.
    void until_quiet(std::size_t count) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return sleeping() + ended_ == count; });
    }
    void ended() {
        const std::lock_guard lock(mutex_);
        ++ended_;
        changed_.notify_all();
    }
    // Until all of `count` threads have ended.
    void run(std::size_t count) {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] { return ended_ == count || sleeping() + ended_ == count; });
            if (ended_ == count) return;
            now_ = *ends_.begin();
            changed_.notify_all();
        }
    }

private:
    std::size_t sleeping() const {
        return static_cast<std::size_t>(std::distance(ends_.upper_bound(now_), ends_.end()));
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    SteadyTime now_ = SteadyTime{} + 1h;
    std::multiset<SteadyTime> ends_;
    std::size_t ended_ = 0;
};

}  // namespace

class LimiterTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(LimiterTest);
    CPPUNIT_TEST(off_counts_nothing);
    CPPUNIT_TEST(waits_for_the_window);
    CPPUNIT_TEST(fails_at_once_when_the_deadline_comes_first);
    CPPUNIT_TEST(fails_at_once_in_mode_fail);
    CPPUNIT_TEST(all_limits_or_none);
    CPPUNIT_TEST(scale_and_share);
    CPPUNIT_TEST(assumed_limits_only_when_wished);
    CPPUNIT_TEST(a_wait_can_be_cancelled);
    CPPUNIT_TEST(turns_in_order);
    CPPUNIT_TEST(a_large_call_is_not_overtaken);
    CPPUNIT_TEST(those_behind_move_up);
    CPPUNIT_TEST(a_busy_channel_does_not_hold_up_others);
    CPPUNIT_TEST(threads_never_exceed_a_limit);
    CPPUNIT_TEST(refusals_make_it_slower);
    CPPUNIT_TEST(scopes_are_forgotten);
    CPPUNIT_TEST(a_child_begins_anew);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    ManualWaiter waiter_{clock_};
    static constexpr RateLimitSettings kWait{RateLimitMode::wait};
    static constexpr RateLimitSettings kFail{RateLimitMode::fail};

    std::optional<Milliseconds> take(Limiter &limiter, std::string_view id, const codec::Params &params = {},
                                     Milliseconds time = 15s) {
        return limiter.take(limiter.claims(operation(id), params), Deadline(clock_, time));
    }

    void off_counts_nothing() {
        Limiter limiter({}, clock_, waiter_);
        for (int i = 0; i < 1000; ++i) CPPUNIT_ASSERT(!take(limiter, "push.send"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"mode":"off","rate_limits":[]})"), limiter.report());
    }

    void waits_for_the_window() {
        Limiter limiter(kWait, clock_, waiter_);
        const Milliseconds start = clock_.elapsed;
        for (int i = 0; i < 3; ++i) CPPUNIT_ASSERT(!take(limiter, "message.send_group", list("toGroupId", 5)));
        CPPUNIT_ASSERT(!take(limiter, "message.send_group", list("toGroupId", 5)) && clock_.elapsed == start);
        CPPUNIT_ASSERT(!take(limiter, "message.send_group", list("toGroupId", 1)));
        CPPUNIT_ASSERT(clock_.elapsed == start + 1s);
        expect_contains(limiter.report(),
                        R"({"bucket":"message.send_group","scope":"","counts":"group","limit":20,"window_ms":1000,)"
                        R"("rate_percent":100,"available":19,"waiting":0})");
    }

    void fails_at_once_when_the_deadline_comes_first() {
        Limiter limiter(kWait, clock_, waiter_);
        CPPUNIT_ASSERT(!take(limiter, "message.send_private", list("toUserId", 6000)));
        clock_.elapsed += 10s;
        const auto wait = take(limiter, "message.send_private", list("toUserId", 1));
        CPPUNIT_ASSERT(wait && *wait == 50s && waiter_.waits.empty());
        CPPUNIT_ASSERT(!take(limiter, "message.send_private", list("toUserId", 1), 51s));
    }

    void fails_at_once_in_mode_fail() {
        Limiter limiter(kFail, clock_, waiter_);
        for (int i = 0; i < 2; ++i) CPPUNIT_ASSERT(!take(limiter, "push.send"));
        const auto wait = take(limiter, "push.send", {}, 10h);
        CPPUNIT_ASSERT(wait && *wait == 1h && waiter_.waits.empty());
    }

    void all_limits_or_none() {
        Limiter limiter(kFail, clock_, waiter_);
        codec::Params channel = list("toGroupIds", 1);
        channel.set("busChannel", std::string("c"));
        for (int i = 0; i < 20; ++i) CPPUNIT_ASSERT(!take(limiter, "message.send_ultragroup", channel));
        for (int i = 0; i < 50; ++i) CPPUNIT_ASSERT(take(limiter, "message.send_ultragroup", channel) == 1000ms);
        expect_contains(limiter.report(),
                        R"("counts":"group","limit":100,"window_ms":1000,"rate_percent":100,"available":80)");
        for (int i = 0; i < 80; ++i) {
            CPPUNIT_ASSERT(!take(limiter, "message.send_ultragroup", list("toGroupIds", 1, std::to_string(i) + "-")));
        }
        CPPUNIT_ASSERT(take(limiter, "message.send_ultragroup", list("toGroupIds", 1)));
    }

    void scale_and_share() {
        RateLimitSettings settings = kFail;
        settings.scale_percent = 200;
        settings.share_percent = 25;
        Limiter limiter(settings, clock_, waiter_);
        for (int i = 0; i < 50; ++i) CPPUNIT_ASSERT(!take(limiter, "chatroom.set_entry"));
        CPPUNIT_ASSERT(take(limiter, "chatroom.set_entry") && take(limiter, "chatroom.set_entries"));
        CPPUNIT_ASSERT(!take(limiter, "chatroom.remove_entry"));
    }

    void assumed_limits_only_when_wished() {
        const auto is_assumed = [](const catalogue::Operation &row) { return row.rate.is_assumed; };
        const auto row = std::ranges::find_if(catalogue::operations(), is_assumed);
        Limiter usual(kFail, clock_, waiter_);
        CPPUNIT_ASSERT(usual.claims(*row, {}).empty());
        RateLimitSettings settings = kFail;
        settings.with_assumed = true;
        CPPUNIT_ASSERT(!Limiter(settings, clock_, waiter_).claims(*row, {}).empty());
    }

    void a_wait_can_be_cancelled() {
        Limiter limiter(kWait, clock_, waiter_);
        take(limiter, "message.send_group", list("toGroupId", 20));
        Cancellation cancellation;
        cancellation.request();
        const RateClaims claims = limiter.claims(operation("message.send_group"), list("toGroupId", 1));
        expect_reason(Reason::canceled, [&] { limiter.take(claims, Deadline(clock_, 15s, &cancellation)); });
        expect_contains(limiter.report(), R"("waiting":0)");
        CPPUNIT_ASSERT(!limiter.take(claims, Deadline(clock_, 15s)));
    }

    // Each thread takes its claims; when each got its turn, in seconds since the first one came.
    static std::vector<double> turns(const RateLimitSettings &settings,
                                     const std::vector<std::pair<std::string, codec::Params>> &calls) {
        SharedTime time;
        Limiter limiter(settings, time, time);
        const SteadyTime start = time.now();
        std::vector<double> when(calls.size(), -1);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            threads.emplace_back([&, i] {
                const RateClaims claims = limiter.claims(operation(calls[i].first), calls[i].second);
                if (!limiter.take(claims, Deadline(time, 3600s))) {
                    when[i] = std::chrono::duration<double>(time.now() - start).count();
                }
                time.ended();
            });
            time.until_quiet(i + 1);  // only then the next one comes
        }
        time.run(calls.size());
        for (std::thread &thread : threads) thread.join();
        return when;
    }

    void turns_in_order() {
        RateLimitSettings settings = kWait;
        settings.scale_percent = 1;  // of 100 a second
        const std::vector<std::pair<std::string, codec::Params>> calls(12, {"chatroom.set_entry", {}});
        const std::vector<double> when = turns(settings, calls);
        for (std::size_t i = 0; i < when.size(); ++i) CPPUNIT_ASSERT_DOUBLES_EQUAL(1.0 * i, when[i], 0.05);
    }

    void a_large_call_is_not_overtaken() {
        const auto call = [](int groups) {
            return std::pair<std::string, codec::Params>{"message.send_group", list("toGroupId", groups)};
        };
        const std::vector<double> when = turns(kWait, {call(15), call(20), call(1), call(1)});
        CPPUNIT_ASSERT(when[0] == 0 && when[1] == 1 && when[2] == 2 && when[3] == 2);
    }

    void those_behind_move_up() {
        SharedTime time;
        Limiter limiter(kWait, time, time);
        const auto claims = [&](int groups) {
            return limiter.claims(operation("message.send_group"), list("toGroupId", groups));
        };
        const SteadyTime start = time.now();
        CPPUNIT_ASSERT(!limiter.take(claims(20), Deadline(time, 1s)));
        Cancellation cancellation;
        std::atomic<bool> is_canceled{false};
        std::thread large([&] {
            try {
                limiter.take(claims(20), Deadline(time, 10s, &cancellation));
            } catch (const Error &error) {
                is_canceled = error.info().reason == Reason::canceled;
            }
            time.ended();
        });
        time.until_quiet(1);
        SteadyTime turn;
        std::thread small([&] {
            if (!limiter.take(claims(1), Deadline(time, 10s))) turn = time.now();  // in 2 s, as things are
            time.ended();
        });
        time.until_quiet(2);
        cancellation.request();
        time.run(2);
        large.join();
        small.join();
        CPPUNIT_ASSERT(is_canceled && turn == start + 1s);
    }

    void a_busy_channel_does_not_hold_up_others() {
        const auto call = [](const std::string &group) {
            return std::pair<std::string, codec::Params>{"message.send_ultragroup", list("toGroupIds", 1, group)};
        };
        std::vector<std::pair<std::string, codec::Params>> calls(25, call("busy"));
        calls.push_back(call("quiet"));
        const std::vector<double> when = turns(kWait, calls);
        CPPUNIT_ASSERT(when[19] == 0 && when[20] == 1 && when[24] == 1 && when[25] == 0);
    }

    struct Taken {
        SteadyTime at;
        int units;
    };
    using Ledger = std::map<std::string, std::vector<Taken>>;

    // One thread's calls of random size to random channels, and its pauses.
    static void work(Limiter &limiter, SharedTime &time, std::uint32_t seed, Ledger &ledger) {
        std::mt19937 random(seed);
        const auto pick = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
        static std::mutex mutex;
        for (int i = 0; i < 40; ++i) {
            const std::string group = "g" + std::to_string(pick(0, 3)) + "-";
            const codec::Params params = list("toGroupIds", pick(1, 3), group);
            const RateClaims claims = limiter.claims(operation("message.send_ultragroup"), params);
            CPPUNIT_ASSERT(!limiter.take(claims, Deadline(time, 3600s)));
            {
                const std::lock_guard lock(mutex);
                for (const auto &claim : claims) {
                    ledger[claim.key.scope].push_back({time.now(), static_cast<int>(claim.units)});
                }
            }
            if (pick(0, 4) == 0) time.wait(Milliseconds{pick(1, 300)}, Deadline::never(time));
        }
        time.ended();
    }

    void threads_never_exceed_a_limit() {
        constexpr std::size_t count = 12;
        SharedTime time;
        RateLimitSettings settings = kWait;
        settings.scale_percent = 20;  // 20 groups a second, 4 in each channel
        Limiter limiter(settings, time, time);
        Ledger ledger;
        std::vector<std::thread> threads;
        for (std::uint32_t seed = 1; seed <= count; ++seed) {
            threads.emplace_back([&, seed] { work(limiter, time, seed, ledger); });
        }
        time.run(count);
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(std::size_t{13}, ledger.size());
        for (const auto &[scope, taken] : ledger) {
            for (auto first = taken.begin(); first != taken.end(); ++first) {
                int sum = 0;
                for (auto it = first; it != taken.end() && it->at < first->at + 1s; ++it) sum += it->units;
                CPPUNIT_ASSERT_MESSAGE(scope, sum <= (scope.empty() ? 20 : 4));
            }
        }
    }

    void refusals_make_it_slower() {
        Limiter limiter(kFail, clock_, waiter_);
        const RateClaims claims = limiter.claims(operation("chatroom.set_entry"), {});
        CPPUNIT_ASSERT(!limiter.take(claims, Deadline(clock_, 1s)));
        limiter.refused(claims);
        expect_contains(limiter.report(), R"("limit":50,"window_ms":1000,"rate_percent":50,"available":49)");
        clock_.elapsed += 5s;
        expect_contains(limiter.report(), R"("limit":100,"window_ms":1000,"rate_percent":100,"available":100)");
    }

    void scopes_are_forgotten() {
        Limiter limiter(kFail, clock_, waiter_);
        for (int i = 0; i < 5000; ++i) {
            CPPUNIT_ASSERT(!take(limiter, "message.send_ultragroup", list("toGroupIds", 1, std::to_string(i) + "-")));
            clock_.elapsed += 11ms;
        }
        const std::string report = limiter.report();
        std::size_t count = 0;
        for (std::size_t at = 0; (at = report.find("\"bucket\"", at)) != std::string::npos; ++at) ++count;
        CPPUNIT_ASSERT_MESSAGE(std::to_string(count), count > 50 && count < 1100);
    }

    void a_child_begins_anew() {
        Limiter limiter(kFail, clock_, waiter_);
        take(limiter, "push.send");
        take(limiter, "push.send");
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] { return !take(limiter, "push.send").has_value(); }));
        CPPUNIT_ASSERT(take(limiter, "push.send"));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(LimiterTest);

}  // namespace rongcloud::test
