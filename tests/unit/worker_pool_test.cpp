#include "core/base/worker_pool.hpp"

#include <cppunit/extensions/HelperMacros.h>
#include <signal.h>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

namespace {

constexpr Milliseconds kPatience{60000};

WorkerLimits limits(std::size_t threads, std::size_t waiting, Milliseconds idle = kPatience) {
    return {threads, waiting, idle};
}

// Work that says that it has begun, and ends when the gate opens.
class Gate {
public:
    std::function<void()> work() {
        return [this] {
            ++begun_;
            begun_.notify_all();
            opened_.wait();
        };
    }
    void wait_begun(int count) {
        for (int now = begun_; now < count; now = begun_) begun_.wait(now);
    }
    void open() { opening_.set_value(); }

private:
    std::atomic<int> begun_{0};
    std::promise<void> opening_;
    std::shared_future<void> opened_{opening_.get_future()};
};

}  // namespace

class WorkerPoolTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(WorkerPoolTest);
    CPPUNIT_TEST(threads_come_with_work_and_end_when_idle);
    CPPUNIT_TEST(no_more_threads_than_allowed);
    CPPUNIT_TEST(one_thread_keeps_the_order);
    CPPUNIT_TEST(the_queue_has_a_bound);
    CPPUNIT_TEST(what_work_throws_is_ignored);
    CPPUNIT_TEST(a_stopped_pool_finishes_and_takes_nothing);
    CPPUNIT_TEST(work_may_destroy_the_pool);
    CPPUNIT_TEST(signals_are_blocked);
    CPPUNIT_TEST_SUITE_END();

    void threads_come_with_work_and_end_when_idle() {
        WorkerPool pool(limits(8, 8, Milliseconds{1}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, pool.thread_count());
        for (int round = 0; round < 3; ++round) {
            Gate gate;
            CPPUNIT_ASSERT(pool.post(gate.work()));
            gate.wait_begun(1);
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, pool.thread_count());
            gate.open();
            CPPUNIT_ASSERT(pool.wait_until_quiet(kPatience));
        }
    }

    void no_more_threads_than_allowed() {
        Gate gate;
        std::atomic<int> done{0};
        {
            WorkerPool pool(limits(3, 100));
            for (int i = 0; i < 3; ++i) CPPUNIT_ASSERT(pool.post(gate.work()));
            gate.wait_begun(3);
            for (int i = 0; i < 20; ++i) CPPUNIT_ASSERT(!pool.post([&done] { ++done; }));
            CPPUNIT_ASSERT_EQUAL(std::size_t{3}, pool.thread_count());
            CPPUNIT_ASSERT_EQUAL(0, done.load());
            gate.open();
            pool.stop();
            CPPUNIT_ASSERT(pool.wait_until_quiet(kPatience));
        }
        CPPUNIT_ASSERT_EQUAL(20, done.load());
    }

    void one_thread_keeps_the_order() {
        WorkerPool pool(limits(1, 1000));
        std::vector<int> order;
        for (int i = 0; i < 1000; ++i) pool.post([&order, i] { order.push_back(i); });
        pool.stop();
        CPPUNIT_ASSERT(pool.wait_until_quiet(kPatience));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1000}, order.size());
        for (int i = 0; i < 1000; ++i) CPPUNIT_ASSERT_EQUAL(i, order[static_cast<std::size_t>(i)]);
    }

    void the_queue_has_a_bound() {
        Gate gate;
        WorkerPool pool(limits(1, 2));
        pool.post(gate.work());
        gate.wait_begun(1);
        pool.post([] {});
        pool.post([] {});
        expect_reason(Reason::queue_full, [&] { pool.post([] {}); });
        gate.open();
        pool.stop();
        CPPUNIT_ASSERT(pool.wait_until_quiet(kPatience));
    }

    void what_work_throws_is_ignored() {
        WorkerPool pool(limits(1, 8));
        std::promise<void> after;
        pool.post([] { throw std::runtime_error("lost"); });
        pool.post([] { throw 1; });
        pool.post([&after] { after.set_value(); });
        CPPUNIT_ASSERT(after.get_future().wait_for(kPatience) == std::future_status::ready);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, pool.thread_count());
    }

    void a_stopped_pool_finishes_and_takes_nothing() {
        WorkerPool pool(limits(2, 8));
        std::atomic<int> done{0};
        for (int i = 0; i < 5; ++i) pool.post([&done] { ++done; });
        pool.stop();
        expect_reason(Reason::canceled, [&] { pool.post([] {}); });
        CPPUNIT_ASSERT(pool.wait_until_quiet(kPatience));
        CPPUNIT_ASSERT_EQUAL(5, done.load());
    }

    void work_may_destroy_the_pool() {
        auto pool = std::make_shared<WorkerPool>(limits(2, 8));
        std::promise<void> destroyed;
        WorkerPool &reference = *pool;
        reference.post([&destroyed, pool = std::move(pool)]() mutable {
            pool.reset();
            destroyed.set_value();
        });
        CPPUNIT_ASSERT(destroyed.get_future().wait_for(kPatience) == std::future_status::ready);
    }

    void signals_are_blocked() {
        WorkerPool pool(limits(1, 1));
        std::promise<bool> all_blocked;
        pool.post([&all_blocked] {
            sigset_t mask;
            ::pthread_sigmask(SIG_BLOCK, nullptr, &mask);
            all_blocked.set_value(::sigismember(&mask, SIGINT) == 1 && ::sigismember(&mask, SIGTERM) == 1 &&
                                  ::sigismember(&mask, SIGUSR1) == 1);
        });
        CPPUNIT_ASSERT(all_blocked.get_future().get());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(WorkerPoolTest);

}  // namespace rongcloud::test
