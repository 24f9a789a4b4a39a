// Asynchronous calls without a client: order, bounds, and completion exactly once whatever happens.
#include "core/client/executor.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <vector>

#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using client::AsyncCall;
using client::CallsInFlight;
using client::CallWatch;
using client::Executor;
using client::ExecutorLimits;
using client::PreparedCall;

namespace {

constexpr Milliseconds kPatience{60000};

PreparedCall prepared(Milliseconds timeout = kPatience) {
    return {nullptr, {"GET", "/path?query", {}, {}}, timeout, "the-request"};
}

codec::Result answer_of(const PreparedCall &) { return {codec::JsonDocument::parse("{}"), "{}", 200, {}, {}, 1}; }

codec::Result answer_at_once(const PreparedCall &call, const Deadline &, CallWatch &) { return answer_of(call); }

// Until it is canceled or the deadline passes.
codec::Result wait_for_end(const PreparedCall &call, const Deadline &deadline, CallWatch &) {
    while (!deadline.cancellation()->is_requested() && !deadline.expired()) std::this_thread::yield();
    if (deadline.cancellation()->is_requested()) throw Error(Reason::canceled, "canceled under way");
    return answer_of(call);
}

ExecutorLimits limits(std::size_t threads, std::size_t calls) { return {threads, calls, Milliseconds{5000}}; }

const ErrorInfo &error_in(const AsyncCall::Outcome &outcome) { return std::get<ErrorInfo>(outcome); }

}  // namespace

class ExecutorTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ExecutorTest);
    CPPUNIT_TEST(first_come_first_served);
    CPPUNIT_TEST(a_full_executor_refuses);
    CPPUNIT_TEST(every_failure_is_an_outcome);
    CPPUNIT_TEST(an_outcome_is_taken_once);
    CPPUNIT_TEST(one_that_waits_ends_at_its_deadline);
    CPPUNIT_TEST(one_that_waits_ends_when_it_is_canceled);
    CPPUNIT_TEST(one_that_waits_is_seen_after_a_pause);
    CPPUNIT_TEST(cancelling_those_that_wait_makes_room);
    CPPUNIT_TEST(one_that_could_not_be_answered_in_time_is_refused);
    CPPUNIT_TEST(one_whose_turn_comes_too_late_is_not_sent);
    CPPUNIT_TEST(one_for_which_a_thread_is_free_is_always_sent);
    CPPUNIT_TEST(complete_once_whoever_is_first);
    CPPUNIT_TEST(nobody_is_let_in_once_it_closes);
    CPPUNIT_TEST_SUITE_END();

    const Clock &clock_ = Clock::system();
    client::Observer observer_{clock_, 1};
    CallsInFlight calls_;

    std::shared_ptr<AsyncCall> make(AsyncCall::Perform perform, AsyncCall::Done done = {},
                                    Milliseconds timeout = kPatience) {
        return std::make_shared<AsyncCall>(calls_, observer_, clock_, prepared(timeout), std::move(perform),
                                           std::move(done));
    }
    std::shared_ptr<AsyncCall> started(Executor &executor, AsyncCall::Perform perform, AsyncCall::Done done = {},
                                       Milliseconds timeout = kPatience) {
        auto call = make(std::move(perform), std::move(done), timeout);
        executor.submit(call);
        return call;
    }

    void first_come_first_served() {
        std::vector<int> order;
        std::vector<std::shared_ptr<AsyncCall>> all;
        Executor executor(limits(1, 1000));
        for (int i = 0; i < 200; ++i) {
            all.push_back(started(executor, [&order, i](const PreparedCall &call, const Deadline &, CallWatch &) {
                order.push_back(i);
                return answer_of(call);
            }));
        }
        for (const auto &call : all) CPPUNIT_ASSERT(call->wait(kPatience));
        CPPUNIT_ASSERT(std::ranges::is_sorted(order));
        CPPUNIT_ASSERT_EQUAL(std::size_t{200}, order.size());
    }

    void a_full_executor_refuses() {
        Executor executor(limits(1, 2));
        const auto first = started(executor, wait_for_end);
        const auto second = started(executor, wait_for_end);
        expect_reason(Reason::queue_full, [&] { started(executor, answer_at_once); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, calls_.count());  // the one refused is not in flight
        first->cancel();
        CPPUNIT_ASSERT(first->wait(kPatience));
        const auto third = started(executor, answer_at_once);
        second->cancel();
        CPPUNIT_ASSERT(third->wait(kPatience) && second->wait(kPatience));
        CPPUNIT_ASSERT(std::holds_alternative<codec::Result>(third->take()));
    }

    void every_failure_is_an_outcome() {
        Executor executor(limits(2, 10));
        const auto failed = started(executor, [](const PreparedCall &, const Deadline &, CallWatch &) -> codec::Result {
            throw Error(Reason::connection_refused, "refused");
        });
        const auto memory = started(executor, [](const PreparedCall &, const Deadline &, CallWatch &) -> codec::Result {
            throw std::bad_alloc();
        });
        const auto other = started(executor, [](const PreparedCall &, const Deadline &, CallWatch &) -> codec::Result {
            throw std::runtime_error("surprise");
        });
        for (const auto &call : {failed, memory, other}) CPPUNIT_ASSERT(call->wait(kPatience));
        CPPUNIT_ASSERT(error_in(failed->take()).reason == Reason::connection_refused);
        CPPUNIT_ASSERT(error_in(memory->take()).reason == Reason::out_of_memory);
        const auto outcome = other->take();
        CPPUNIT_ASSERT(error_in(outcome).reason == Reason::internal);
        expect_contains(error_in(outcome).message, "surprise");
        CPPUNIT_ASSERT_EQUAL(std::string("/path"), error_in(outcome).operation);
        CPPUNIT_ASSERT_EQUAL(std::string("the-request"), error_in(outcome).request_id);
        const auto thrown = started(executor, answer_at_once, [](const auto &) { throw 1; });
        CPPUNIT_ASSERT(thrown->wait(kPatience));
    }

    void an_outcome_is_taken_once() {
        Executor executor(limits(1, 10));
        const auto call = started(executor, wait_for_end);
        expect_reason(Reason::invalid_argument, [&] { call->take(); });
        CPPUNIT_ASSERT(!call->is_done() && !call->wait(Milliseconds{0}));
        call->cancel();
        CPPUNIT_ASSERT(call->wait(std::nullopt) && call->is_done());
        call->take();
        expect_reason(Reason::invalid_argument, [&] { call->take(); });
    }

    void one_that_waits_ends_at_its_deadline() {
        Executor executor(limits(1, 10));
        const auto busy = started(executor, wait_for_end);
        std::atomic<bool> was_sent{false};
        const auto late = started(
            executor,
            [&was_sent](const PreparedCall &call, const Deadline &, CallWatch &) {
                was_sent = true;
                return answer_of(call);
            },
            {}, Milliseconds{30});
        CPPUNIT_ASSERT(late->wait(kPatience));
        const auto outcome = late->take();
        CPPUNIT_ASSERT(error_in(outcome).reason == Reason::call_timeout);
        expect_contains(error_in(outcome).message, "nothing was sent");
        CPPUNIT_ASSERT(!was_sent && !busy->is_done());
        busy->cancel();
        CPPUNIT_ASSERT(busy->wait(kPatience));
    }

    void one_that_waits_ends_when_it_is_canceled() {
        Executor executor(limits(1, 10));
        const auto busy = started(executor, wait_for_end);
        const auto waiting = started(executor, wait_for_end);
        waiting->cancel();
        CPPUNIT_ASSERT(waiting->wait(kPatience));
        CPPUNIT_ASSERT(error_in(waiting->take()).reason == Reason::canceled);
        executor.cancel_all();
        CPPUNIT_ASSERT(busy->wait(kPatience));
    }

    // Whoever watches over those that wait may have lain down for long.
    void one_that_waits_is_seen_after_a_pause() {
        Executor executor({1, 10, std::chrono::hours{1}});
        for (int round = 0; round < 3; ++round) {
            const auto busy = started(executor, wait_for_end);
            const auto waiting = started(executor, wait_for_end);
            waiting->cancel();
            CPPUNIT_ASSERT(waiting->wait(kPatience));
            busy->cancel();
            CPPUNIT_ASSERT(busy->wait(kPatience));
        }
    }

    // What was posted for calls that ended while they waited must not use up the queue.
    void cancelling_those_that_wait_makes_room() {
        Executor executor(limits(1, 3));
        const auto busy = started(executor, wait_for_end);
        for (int i = 0; i < 12; ++i) {
            const auto waiting = started(executor, wait_for_end);
            waiting->cancel();
            CPPUNIT_ASSERT(waiting->wait(kPatience));
        }
        const auto last = started(executor, answer_at_once);
        busy->cancel();
        CPPUNIT_ASSERT(last->wait(kPatience));
        CPPUNIT_ASSERT(std::holds_alternative<codec::Result>(last->take()));
    }

    // The executor learns that an answer takes at least so long.
    void teach(Executor &executor, Milliseconds time) {
        for (int i = 0; i < 4; ++i) {  // enough for two threads
            const auto slow = started(executor, [time](const PreparedCall &call, const Deadline &, CallWatch &) {
                const auto end = std::chrono::steady_clock::now() + time;
                while (std::chrono::steady_clock::now() < end) std::this_thread::yield();
                return answer_of(call);
            });
            CPPUNIT_ASSERT(slow->wait(kPatience));
        }
    }

    void one_that_could_not_be_answered_in_time_is_refused() {
        Executor executor(limits(1, 10));
        teach(executor, Milliseconds{100});
        const auto busy = started(executor, wait_for_end);
        const ErrorInfo info = error_of([&] { started(executor, answer_at_once, {}, Milliseconds{50}); });
        CPPUNIT_ASSERT(info.reason == Reason::overloaded && info.status == Status::limit);
        CPPUNIT_ASSERT(info.retriable && !info.maybe_delivered && info.retry_after_ms > 0 && info.attempts == 0);
        expect_contains(info.message, "nothing was sent");
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{1}, executor.counts().refused);
        const auto patient = started(executor, answer_at_once);  // it has the time
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, executor.counts().waiting + executor.counts().under_way);
        CPPUNIT_ASSERT(executor.counts().expected_answer_ms > 0);
        busy->cancel();
        CPPUNIT_ASSERT(patient->wait(kPatience));
        CPPUNIT_ASSERT(std::holds_alternative<codec::Result>(patient->take()));
    }

    void one_whose_turn_comes_too_late_is_not_sent() {
        Executor executor(limits(2, 10));
        teach(executor, Milliseconds{100});
        const auto first = started(executor, wait_for_end);
        const auto second = started(executor, wait_for_end);
        std::atomic<bool> was_sent{false};
        const auto send = [&was_sent](const PreparedCall &call, const Deadline &, CallWatch &) {
            was_sent = true;
            return answer_of(call);
        };
        const auto answer_ms = static_cast<Milliseconds::rep>(executor.counts().expected_answer_ms);
        const auto late = started(executor, send, {}, Milliseconds{answer_ms * 4});  // enough, if it came to its turn
        CPPUNIT_ASSERT(late->wait(kPatience));
        const auto outcome = late->take();
        const Reason reason = error_in(outcome).reason;
        CPPUNIT_ASSERT(reason == Reason::overloaded || reason == Reason::call_timeout);  // what is known has faded
        CPPUNIT_ASSERT(!was_sent && !error_in(outcome).maybe_delivered);
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{1}, executor.counts().ended_unsent);
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{0}, executor.counts().late);
        executor.cancel_all();
        CPPUNIT_ASSERT(first->wait(kPatience) && second->wait(kPatience));
    }

    // However little time it has: the service may be fast again.
    void one_for_which_a_thread_is_free_is_always_sent() {
        Executor executor(limits(2, 10));
        teach(executor, Milliseconds{100});
        const auto busy = started(executor, wait_for_end);
        std::atomic<bool> was_sent{false};
        const auto quick = started(
            executor,
            [&was_sent](const PreparedCall &call, const Deadline &deadline, CallWatch &watch) {
                was_sent = true;
                return wait_for_end(call, deadline, watch);
            },
            {}, Milliseconds{90});
        CPPUNIT_ASSERT(quick->wait(kPatience));
        CPPUNIT_ASSERT(was_sent || error_in(quick->take()).reason == Reason::call_timeout);  // on a machine too busy
        busy->cancel();
        CPPUNIT_ASSERT(busy->wait(kPatience));
    }

    void complete_once_whoever_is_first() {
        constexpr int rounds = 3000;
        std::vector<std::atomic<int>> completions(rounds);
        std::atomic<int> refused{0};
        {
            Executor executor(limits(3, 40));
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    std::minstd_rand random(static_cast<unsigned>(t) + 1);
                    for (int i = t; i < rounds; i += 4) {
                        const Milliseconds timeout{random() % 3 + 1};
                        const auto perform = random() % 2 == 0 ? answer_at_once : wait_for_end;
                        try {
                            const auto call = started(
                                executor, perform, [&completions, i](const auto &) { ++completions[i]; }, timeout);
                            if (random() % 2 == 0) call->cancel();
                        } catch (const Error &) {
                            ++completions[i];
                            ++refused;
                        }
                    }
                });
            }
            for (std::thread &thread : threads) thread.join();
            calls_.refuse();
            executor.cancel_all();
            calls_.drain(nullptr);
        }
        CPPUNIT_ASSERT(refused < rounds);
        for (const auto &count : completions) CPPUNIT_ASSERT_EQUAL(1, count.load());
    }

    void nobody_is_let_in_once_it_closes() {
        Executor executor(limits(2, 10));
        const auto call = started(executor, wait_for_end);
        calls_.refuse();
        executor.cancel_all();
        calls_.drain(nullptr);
        CPPUNIT_ASSERT(call->is_done());
        expect_reason(Reason::canceled, [&] { make(answer_at_once); });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ExecutorTest);

}  // namespace rongcloud::test
