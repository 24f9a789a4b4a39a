// Admission under overload, on a clock that only the test turns: a line before places of which each call takes one, and a
// service that goes on as it is told.
#include "core/client/admission.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <deque>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace rongcloud::test {

using client::Admission;
using namespace std::chrono_literals;

namespace {

// Time goes on in steps of a millisecond.
class Model {
public:
    using Latency = std::function<double(double at_ms)>;  // below 0: no answer

    Model(std::size_t places, double limit_ms, Latency latency)
        : admission_(places), places_(places), limit_ms_(limit_ms), latency_(std::move(latency)) {}

    void run(double until_ms, double calls_per_s) {
        for (; now_ < until_ms; now_ += 1) {
            end_running();
            end_waiting();
            for (due_ += calls_per_s / 1000; due_ >= 1; due_ -= 1) arrive();
            begin();
        }
    }
    void arrive() {
        ++offered;
        const std::size_t before = waiting_.size() + running_.size();
        const bool has_place = before < places_;
        if (!has_place && admission_.shortage(time(), before - places_, Milliseconds(static_cast<int>(limit_ms_)))) {
            ++refused;
            return;
        }
        waiting_.push_back({now_ + limit_ms_, has_place});
        begin();
    }
    void forget() { offered = good = late = refused = unsent = 0; }
    std::string told() const {
        return "offered " + std::to_string(offered) + ", good " + std::to_string(good) + ", late " +
               std::to_string(late) + ", refused " + std::to_string(refused) + ", unsent " + std::to_string(unsent);
    }
    double share(int count) const { return 100.0 * count / offered; }

    int offered = 0, good = 0, late = 0, refused = 0, unsent = 0;

private:
    struct Call {
        double deadline;
        bool has_place;
    };
    struct Sent {
        double started, ends;
        bool is_answered;
    };

    SteadyTime time() const { return SteadyTime{} + std::chrono::microseconds(static_cast<long>(now_ * 1000) + 1000); }
    bool is_too_late(const Call &call) const {
        if (now_ >= call.deadline) return true;
        if (call.has_place || running_.empty()) return false;
        return call.deadline - now_ < admission_.answer_time(time()).count();
    }
    void end_waiting() {
        while (!waiting_.empty() && is_too_late(waiting_.front())) {
            ++unsent;
            waiting_.pop_front();
        }
    }
    void begin() {
        while (running_.size() < places_) {
            end_waiting();
            if (waiting_.empty()) return;
            const Call call = waiting_.front();
            waiting_.pop_front();
            const double lasts = latency_(now_);
            const bool is_answered = lasts >= 0 && now_ + lasts <= call.deadline;
            running_.push_back({now_, is_answered ? now_ + lasts : call.deadline, is_answered});
        }
    }
    void end_running() {
        std::erase_if(running_, [this](const Sent &sent) {
            if (sent.ends > now_) return false;
            admission_.released(time(), Admission::Span(now_ - sent.started), sent.is_answered);
            ++(sent.is_answered ? good : late);
            return true;
        });
    }

    Admission admission_;
    const std::size_t places_;
    const double limit_ms_;
    const Latency latency_;
    double now_ = 0;
    double due_ = 0;
    std::deque<Call> waiting_;
    std::vector<Sent> running_;
};

// 200 ms, and up to a fifth more or less.
Model::Latency usual() {
    return [random = std::minstd_rand(1)](double) mutable { return 160.0 + random() % 81; };
}

}  // namespace

class AdmissionTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(AdmissionTest);
    CPPUNIT_TEST(nothing_known_refuses_nobody);
    CPPUNIT_TEST(estimates_follow_what_happens);
    CPPUNIT_TEST(what_is_known_fades_without_news);
    CPPUNIT_TEST(overload_of_a_quarter_and_of_any_other_size);
    CPPUNIT_TEST(tails_of_a_service_with_room);
    CPPUNIT_TEST(a_burst_is_served_as_far_as_it_can_be);
    CPPUNIT_TEST(a_slow_start_says_nothing_of_what_follows);
    CPPUNIT_TEST(a_silent_service_locks_nobody_out);
    CPPUNIT_TEST(a_service_that_becomes_slow_and_fast_again);
    CPPUNIT_TEST_SUITE_END();

    static SteadyTime at(Milliseconds time) { return SteadyTime{} + 1h + time; }

    void nothing_known_refuses_nobody() {
        Admission admission(2);
        CPPUNIT_ASSERT(!admission.shortage(at(0ms), 1000000, 1ms));
        for (int i = 0; i < 9; ++i) admission.released(at(0ms), 5000ms, false);  // failures say nothing about an answer
        CPPUNIT_ASSERT(!admission.shortage(at(0ms), 1000000, 1ms));
        CPPUNIT_ASSERT_EQUAL(0.0, admission.answer_time(at(0ms)).count());
    }

    void estimates_follow_what_happens() {
        Admission admission(2);
        for (int i = 0; i < 3; ++i) admission.released(at(0ms), 200ms, true);
        CPPUNIT_ASSERT_EQUAL(0.0, admission.answer_time(at(0ms)).count());  // connections were opened meanwhile
        CPPUNIT_ASSERT(!admission.shortage(at(0ms), 9, 1ms));
        for (int i = 0; i < 100; ++i) admission.released(at(0ms), 200ms, true);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(200.0, admission.answer_time(at(0ms)).count(), 0.1);
        CPPUNIT_ASSERT_EQUAL(1000.0, admission.wait_time(at(0ms), 9).count());
        CPPUNIT_ASSERT(*admission.shortage(at(0ms), 9, 1100ms) >= 100ms);
        CPPUNIT_ASSERT(!admission.shortage(at(0ms), 9, 1201ms));
        for (int i = 0; i < 100; ++i) admission.released(at(2ms), 1000ms, true);
        CPPUNIT_ASSERT(admission.answer_time(at(2ms)).count() > 990);
        for (int i = 0; i < 12; ++i) admission.released(at(3ms), 100ms, true);  // it is over, and soon believed
        CPPUNIT_ASSERT(admission.answer_time(at(3ms)).count() < 500);
    }

    void what_is_known_fades_without_news() {
        Admission admission(1);
        for (int i = 0; i < 100; ++i) admission.released(at(0ms), 200ms, true);
        const double known = admission.answer_time(at(0ms)).count();
        CPPUNIT_ASSERT_EQUAL(known, admission.answer_time(at(1000ms)).count());
        CPPUNIT_ASSERT_DOUBLES_EQUAL(known / 2, admission.answer_time(at(2000ms)).count(), 0.1);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(50.0, admission.wait_time(at(3000ms), 0).count(), 0.1);
        for (int i = 0; i < 5; ++i) admission.released(at(5000ms), 5000ms, false);
        CPPUNIT_ASSERT(admission.answer_time(at(9000ms)).count() < known / 100);  // timeouts are no news of answers
        admission.released(at(20s), 80ms, true);  // anew
        CPPUNIT_ASSERT_EQUAL(0.0, admission.answer_time(at(20s)).count());
        admission.released(at(20s), 80ms, true);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(200.0, admission.answer_time(at(20s)).count(), 0.1);
    }

    // 64 places and 200 ms are 320 calls a second.
    void overload_of_a_quarter_and_of_any_other_size() {
        for (const double limit : {2000.0, 5000.0, 15000.0}) {
            for (const double rate : {330.0, 400.0, 640.0, 3200.0}) {
                Model model(64, limit, usual());
                model.run(60000, rate);
                CPPUNIT_ASSERT_MESSAGE(model.told(), model.good >= 60 * 320 * 0.95);
                CPPUNIT_ASSERT_MESSAGE(model.told(), model.share(model.late) < 1);
            }
        }
        Model quarter(64, 5000, usual());
        quarter.run(60000, 400);
        CPPUNIT_ASSERT_MESSAGE(quarter.told(), quarter.share(quarter.good) >= 75);
        CPPUNIT_ASSERT_MESSAGE(quarter.told(), quarter.refused > quarter.unsent);
    }

    void tails_of_a_service_with_room() {
        std::minstd_rand random(7);
        std::lognormal_distribution<double> tail(5.0, 0.6);  // a mean of 178 ms
        Model model(64, 5000, [&](double) { return tail(random); });
        model.run(60000, 290);
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.share(model.good) > 99.5 && model.refused + model.unsent == 0);
    }

    void a_burst_is_served_as_far_as_it_can_be() {
        Model model(64, 5000, usual());
        for (int i = 0; i < 10000; ++i) model.arrive();
        model.run(10000, 0);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(model.told(), 0, model.refused);  // nothing was known
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.good >= 1400 && model.late <= 10);
        Model other(64, 60000, usual());
        for (int i = 0; i < 10000; ++i) other.arrive();
        other.run(70000, 0);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(other.told(), 10000, other.good);
    }

    // The first calls open connections, on a machine that has much else to do.
    void a_slow_start_says_nothing_of_what_follows() {
        auto answer = usual();
        Model model(64, 10000, [&](double now) { return now < 1000 ? 4000 : answer(now); });
        for (int i = 0; i < 1000; ++i) model.arrive();
        model.run(4500, 100);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(model.told(), 0, model.refused);
        model.run(20000, 0);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(model.told(), model.offered, model.good);
    }

    void a_silent_service_locks_nobody_out() {
        auto answer = usual();
        Model model(64, 5000, [&](double now) { return now >= 10000 && now < 20000 ? -1 : answer(now); });
        model.run(26000, 250);
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.late < 1600);  // of the 2500 that came meanwhile
        model.forget();
        model.run(40000, 250);
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.share(model.good) > 97 && model.late == 0);
    }

    void a_service_that_becomes_slow_and_fast_again() {
        auto answer = usual();
        Model model(64, 5000, [&](double now) { return now >= 10000 && now < 20000 ? 1500 : answer(now); });
        model.run(21500, 250);
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.share(model.late) < 1);
        model.run(24000, 250);
        model.forget();
        model.run(40000, 250);
        CPPUNIT_ASSERT_MESSAGE(model.told(), model.share(model.good) > 99 && model.late == 0);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(AdmissionTest);

}  // namespace rongcloud::test
