// Clients that are freed, and processes that fork, while calls are in flight.
#include <pthread.h>
#include <signal.h>

#include <array>
#include <atomic>
#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "tests/capi/async_support.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/patience.hpp"

namespace rongcloud::test {

namespace {

std::chrono::seconds soon() { return std::chrono::seconds{5 * patience()}; }  // far less than any limit of the calls

bool get_token(rc_client *client) {
    std::array<char, 257> token{};
    return rc_get_token(client, "forked", "名字", nullptr, token.data(), token.size(), nullptr) == RC_OK;
}

bool get_token_async(rc_client *client) {
    rc_request *out = nullptr;
    if (rc_call_json_async(client, "user.get_token", kUserJson, nullptr, nullptr, &out, nullptr) != RC_OK) return false;
    const RequestPtr request(out);
    if (rc_request_wait(out, kPatience) != RC_OK) return false;
    rc_result *answer = nullptr;
    const rc_status status = rc_request_take(out, &answer, nullptr);
    rc_result_free(answer);
    return status == RC_OK;
}

}  // namespace

class LifeCycleTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(LifeCycleTest);
    CPPUNIT_TEST(freeing_a_client_ends_its_asynchronous_calls);
    CPPUNIT_TEST(freeing_a_client_ends_calls_of_other_threads);
    CPPUNIT_TEST(a_callback_may_free_its_client);
    CPPUNIT_TEST(requests_pagers_and_streams_outlive_the_client);
    CPPUNIT_TEST(an_interrupt_check_ends_a_call);
    CPPUNIT_TEST(a_signal_brings_the_check_at_once);
    CPPUNIT_TEST(a_child_calls_while_threads_of_the_parent_do);
    CPPUNIT_TEST(requests_stay_with_the_parent);
    CPPUNIT_TEST_SUITE_END();

    void freeing_a_client_ends_its_asynchronous_calls() {
        constexpr int count = 200;
        LoopbackServer server(silent());
        Tally tally;
        ClientPtr client = client_at(server, {{"async_threads", "8"}});
        for (int i = 0; i < count; ++i) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, nullptr));
        }
        const auto begun = std::chrono::steady_clock::now();
        client.reset();
        CPPUNIT_ASSERT(std::chrono::steady_clock::now() - begun < soon());
        CPPUNIT_ASSERT_EQUAL(count, tally.canceled);  // all callbacks have returned: no wait for them
    }

    void freeing_a_client_ends_calls_of_other_threads() {
        constexpr int count = 6;
        LoopbackServer server(silent());
        ClientPtr client = client_at(server, {});
        rc_client *const shared = client.get();
        std::atomic<int> canceled{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&] {
                rc_result *out = nullptr;
                rc_error *error = nullptr;
                const rc_status status = rc_call_json(shared, "user.get_token", kUserJson, &out, &error);
                const ErrorPtr owner(error);
                const std::string message = rc_error_message(error);
                if (status == RC_E_CANCELED && message.find("the client is being freed") != std::string::npos) ++canceled;
            });
        }
        while (rc_client_calls_in_flight(shared) < count) std::this_thread::yield();
        const auto begun = std::chrono::steady_clock::now();
        client.reset();
        CPPUNIT_ASSERT(std::chrono::steady_clock::now() - begun < soon());
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(count, canceled.load());
    }

    struct SelfFreeing {
        rc_client *client;
        Tally tally{};
    };

    void a_callback_may_free_its_client() {
        constexpr int count = 20;
        for (int round = 0; round < 20; ++round) {
            LoopbackServer server(tokens());
            SelfFreeing shared{client_at(server, {{"async_threads", "4"}}).release()};
            const rc_done_fn free_first = [](void *user_data, rc_status status, rc_result *result, rc_error *error) {
                auto &mine = *static_cast<SelfFreeing *>(user_data);
                rc_client_free(mine.client);
                Tally::done(&mine.tally, status, result, error);
            };
            const rc_done_fn count_it = [](void *user_data, rc_status status, rc_result *result, rc_error *error) {
                Tally::done(&static_cast<SelfFreeing *>(user_data)->tally, status, result, error);
            };
            for (int i = 0; i < count; ++i) {
                rc_call_json_async(shared.client, "user.get_token", kUserJson, count_it, &shared, nullptr, nullptr);
            }
            rc_call_json_async(shared.client, "user.get_token", kUserJson, free_first, &shared, nullptr, nullptr);
            shared.tally.wait_for(count + 1);
            CPPUNIT_ASSERT_EQUAL(0, shared.tally.others);
            CPPUNIT_ASSERT_EQUAL(count + 1, shared.tally.total());
        }
    }

    void requests_pagers_and_streams_outlive_the_client() {
        ClientPtr client = client_of(config_from_environment());
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, nullptr, nullptr, &out));
        const RequestPtr request(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, kPatience));
        rc_pager *pager = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_pager_new(client.get(), "user.query_blocked", nullptr, &pager, nullptr));
        client.reset();
        rc_request_cancel(out);
        rc_result *answer = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_take(out, &answer, nullptr));
        rc_result_free(answer);
        rc_result *page = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CANCELED}, rc_pager_next(pager, &page, nullptr));
        rc_pager_free(pager);
    }

    rc_status call_with_check(LoopbackServer &server, rc_interrupt_fn check, void *user_data) {
        const ClientPtr client = client_at(server, {});
        const ParamsPtr params(rc_params_new());
        rc_params_set_members(params.get(), kUserJson);
        rc_params_set_interrupt(params.get(), check, user_data);
        rc_result *out = nullptr;
        return rc_call(client.get(), "user.get_token", params.get(), &out, nullptr);
    }

    void an_interrupt_check_ends_a_call() {
        LoopbackServer server(silent());
        struct Asked {
            pthread_t thread;
            int times = 0;
            bool elsewhere = false;
        } asked{pthread_self()};
        const rc_interrupt_fn check = [](void *user_data) {
            auto &mine = *static_cast<Asked *>(user_data);
            if (pthread_equal(mine.thread, pthread_self()) == 0) mine.elsewhere = true;
            return ++mine.times == 3 ? 1 : 0;
        };
        const auto begun = std::chrono::steady_clock::now();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CANCELED}, call_with_check(server, check, &asked));
        CPPUNIT_ASSERT(std::chrono::steady_clock::now() - begun < soon());
        CPPUNIT_ASSERT_EQUAL(3, asked.times);
        CPPUNIT_ASSERT(!asked.elsewhere);
    }

    static inline std::atomic<int> signals{0};

    void a_signal_brings_the_check_at_once() {
        LoopbackServer server(silent());
        struct sigaction action {};
        struct sigaction before {};
        action.sa_handler = [](int) { ++signals; };
        sigaction(SIGUSR1, &action, &before);
        const pthread_t caller = pthread_self();
        std::thread sender([&] {
            while (server.connections() == 0) std::this_thread::yield();
            pthread_kill(caller, SIGUSR1);
        });
        const rc_interrupt_fn check = [](void *) { return signals.load(); };
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CANCELED}, call_with_check(server, check, nullptr));
        sender.join();
        sigaction(SIGUSR1, &before, nullptr);
    }

    void a_child_calls_while_threads_of_the_parent_do() {
        if (is_skipped_beside_threads()) return;
        constexpr int threads_count = 8, rounds = 50;
        const ClientPtr client = client_of(config_from_environment());
        CPPUNIT_ASSERT(get_token(client.get()));
        std::atomic<bool> stopping{false};
        std::atomic<int> failures{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < threads_count; ++t) {
            threads.emplace_back([&, t] {
                while (!stopping) {
                    const bool good = t % 2 == 0 ? get_token(client.get()) : get_token_async(client.get());
                    if (!good) ++failures;
                }
            });
        }
        int children_failed = 0;
        for (int round = 0; round < rounds; ++round) {
            const int status = run_in_child([&] {
                if (rc_client_calls_in_flight(client.get()) != 0) return false;
                return get_token(client.get()) && get_token_async(client.get()) && get_token(client.get());
            });
            if (status != 0) ++children_failed;
        }
        stopping = true;
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(0, children_failed);
        CPPUNIT_ASSERT_EQUAL(0, failures.load());
    }

    void requests_stay_with_the_parent() {
        LoopbackServer server(silent());
        Tally tally;
        ClientPtr client = client_at(server, {});
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, &out));
        RequestPtr request(out);
        std::thread waiting([out] { rc_request_wait(out, -1); });
        while (server.connections() == 0) std::this_thread::yield();
        const int status = run_in_child([&] {
            rc_request_cancel(out);
            rc_result *answer = nullptr;
            rc_error *error = nullptr;
            const bool refused = rc_request_wait(out, -1) == RC_E_ARGUMENT &&
                                 rc_request_take(out, &answer, &error) == RC_E_ARGUMENT;
            const std::string message = rc_error_message(error);
            rc_error_free(error);
            rc_request_free(request.release());
            rc_client_free(client.release());
            return refused && message.find("belongs to the process that started it") != std::string::npos;
        });
        CPPUNIT_ASSERT_EQUAL(0, status);
        CPPUNIT_ASSERT_EQUAL(0, tally.total());  // the child's cancellation has done nothing here
        rc_request_cancel(out);
        waiting.join();
        CPPUNIT_ASSERT_EQUAL(1, tally.canceled);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(LifeCycleTest);

}  // namespace rongcloud::test
