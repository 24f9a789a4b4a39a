// Who is inside a client while it is freed, from many threads at once.
#include "core/client/calls_in_flight.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using client::CallsInFlight;

class CallsInFlightTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CallsInFlightTest);
    CPPUNIT_TEST(visits_are_not_calls);
    CPPUNIT_TEST(nobody_is_inside_once_it_is_drained);
    CPPUNIT_TEST(in_a_callback_the_last_one_gives_up_the_owner);
    CPPUNIT_TEST_SUITE_END();

    void visits_are_not_calls() {
        CallsInFlight calls;
        const CallsInFlight::Entry call(calls);
        {
            const CallsInFlight::Entry visit(calls, CallsInFlight::Kind::visit);
            const CallsInFlight::Entry second(calls);
            CPPUNIT_ASSERT_EQUAL(std::size_t{2}, calls.count());
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, calls.count());
    }

    // What they use is destroyed as soon as drain() has returned.
    void nobody_is_inside_once_it_is_drained() {
        constexpr int rounds = 200;
        constexpr int threads_count = 4;
        for (int round = 0; round < rounds; ++round) {
            auto calls = std::make_shared<CallsInFlight>();
            auto used = std::make_unique<std::atomic<int>>(0);
            std::atomic<int> begun{0};
            std::vector<std::thread> threads;
            for (int t = 0; t < threads_count; ++t) {
                threads.emplace_back([calls, &begun, place = used.get(), t] {
                    const auto kind = t % 2 == 0 ? CallsInFlight::Kind::call : CallsInFlight::Kind::visit;
                    ++begun;
                    try {
                        for (;;) {
                            const CallsInFlight::Entry entry(*calls, kind);
                            place->fetch_add(1);
                        }
                    } catch (const Error &error) {
                        if (error.info().reason != Reason::canceled) throw;
                    }
                });
            }
            while (begun.load() < threads_count) std::this_thread::yield();
            calls->refuse();
            calls->drain(nullptr);
            used.reset();
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, calls->count());
            expect_reason(Reason::canceled, [&] { const CallsInFlight::Entry entry(*calls); });
            for (std::thread &thread : threads) thread.join();
        }
    }

    void in_a_callback_the_last_one_gives_up_the_owner() {
        CallsInFlight calls;
        auto owner = std::make_shared<int>(0);
        const std::weak_ptr<int> left = owner;
        auto other = std::make_unique<CallsInFlight::Entry>(calls, CallsInFlight::Kind::visit);
        {
            const CallsInFlight::Entry call(calls);
            const CallsInFlight::Callback callback(calls);
            calls.refuse();
            calls.drain(std::move(owner));
        }
        CPPUNIT_ASSERT(!left.expired());
        other.reset();
        CPPUNIT_ASSERT(left.expired());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CallsInFlightTest);

}  // namespace rongcloud::test
