// Asynchronous calls through the shipped library: completion exactly once, cancellation, freeing, a full queue.
#include <signal.h>

#include <atomic>
#include <random>
#include <thread>
#include <vector>

#include "tests/capi/async_support.hpp"

namespace rongcloud::test {

class AsyncTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(AsyncTest);
    CPPUNIT_TEST(an_outcome_is_waited_for_and_taken_once);
    CPPUNIT_TEST(a_callback_gets_the_outcome_once);
    CPPUNIT_TEST(a_raw_call_copies_its_inputs);
    CPPUNIT_TEST(wrong_inputs_start_nothing);
    CPPUNIT_TEST(a_refusal_is_the_outcome);
    CPPUNIT_TEST(a_canceled_call_ends_at_once);
    CPPUNIT_TEST(a_canceled_call_that_waits_for_a_thread_ends_too);
    CPPUNIT_TEST(a_signal_handler_may_cancel);
    CPPUNIT_TEST(the_deadline_counts_while_a_call_waits_for_a_thread);
    CPPUNIT_TEST(a_full_queue_refuses_and_takes_again);
    CPPUNIT_TEST(canceled_at_any_moment_each_completes_once);
    CPPUNIT_TEST(ten_thousand_in_flight_complete_once_each);
    CPPUNIT_TEST(a_callback_may_start_calls);
    CPPUNIT_TEST_SUITE_END();

    void an_outcome_is_waited_for_and_taken_once() {
        const ClientPtr client = client_of(config_from_environment());
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), RC_USER_ID, "async");
        rc_params_set_str(params.get(), RC_NAME, "名字");
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call_async(client.get(), "user.get_token", params.get(), nullptr,
                                                             nullptr, &out, nullptr));
        const RequestPtr request(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, kPatience));
        CPPUNIT_ASSERT_EQUAL(1, rc_request_is_done(out));
        rc_result *answer = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_take(out, &answer, &error));
        const ResultPtr result(answer);
        CPPUNIT_ASSERT(rc_result_str(answer, "token") != nullptr);
        rc_result *again = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, rc_request_take(out, &again, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(again == nullptr);
        CPPUNIT_ASSERT_EQUAL(std::string("the outcome was taken already"), std::string(rc_error_message(error)));
    }

    void a_callback_gets_the_outcome_once() {
        Tally tally;
        const ClientPtr client = client_of(config_from_environment());
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, &out));
        const RequestPtr request(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, -1));
        CPPUNIT_ASSERT_EQUAL(1, tally.answers);  // the callback has returned: no wait for it
        CPPUNIT_ASSERT_EQUAL(1, tally.total());
        rc_result *answer = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, rc_request_take(out, &answer, nullptr));
        rc_request_cancel(out);  // too late, and harmless
        CPPUNIT_ASSERT_EQUAL(1, tally.total());
    }

    void a_raw_call_copies_its_inputs() {
        const ClientPtr client = client_of(config_from_environment());
        std::string path = "/user/getToken.json";
        std::string type = "application/x-www-form-urlencoded";
        std::string body = "userId=raw&name=Ann";
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_call_raw_async(client.get(), "POST", path.c_str(), type.c_str(), body.data(), body.size(),
                                               0, nullptr, nullptr, &out, nullptr));
        const RequestPtr request(out);
        for (std::string *text : {&path, &type, &body}) text->assign(text->size(), '#');
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, kPatience));
        rc_result *answer = nullptr;
        rc_error *error = nullptr;
        const rc_status status = rc_request_take(out, &answer, &error);
        const ErrorPtr owner(error);
        const ResultPtr result(answer);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
        CPPUNIT_ASSERT_EQUAL(std::string("raw"), std::string(rc_result_str(answer, "userId")));
    }

    void wrong_inputs_start_nothing() {
        Tally tally;
        const ClientPtr client = client_of(config_from_environment());
        rc_request *out = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, rc_call_json_async(client.get(), "user.get_token", "{}",
                                                                          Tally::done, &tally, &out, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL(std::string("missing_parameter"), std::string(rc_error_reason(error)));
        CPPUNIT_ASSERT(out == nullptr);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, rc_client_calls_in_flight(client.get()));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, start(client, nullptr, nullptr, nullptr));
        CPPUNIT_ASSERT_EQUAL(0, tally.total());
    }

    void a_refusal_is_the_outcome() {
        const ClientPtr client = client_of(config_from_environment());
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call_raw_async(client.get(), "GET", "/no/such.json", nullptr, nullptr, 0,
                                                                 0, nullptr, nullptr, &out, nullptr));
        const RequestPtr request(out);
        rc_request_wait(out, kPatience);
        rc_result *answer = nullptr;
        rc_error *error = nullptr;
        const rc_status status = rc_request_take(out, &answer, &error);
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(status == RC_E_API || status == RC_E_PROTOCOL);
        CPPUNIT_ASSERT_EQUAL(status, rc_error_status(error));
        CPPUNIT_ASSERT_EQUAL(std::string("/no/such.json"), std::string(rc_error_operation(error)));
    }

    void a_canceled_call_ends_at_once() {
        LoopbackServer server(silent());
        Tally tally;
        const ClientPtr client = client_at(server, {});
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, &out));
        const RequestPtr request(out);
        while (server.connections() == 0) std::this_thread::yield();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_TIMEOUT}, rc_request_wait(out, 0));
        CPPUNIT_ASSERT_EQUAL(0, rc_request_is_done(out));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, rc_client_calls_in_flight(client.get()));
        rc_request_cancel(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, 5000));
        CPPUNIT_ASSERT_EQUAL(1, tally.canceled);
    }

    void a_canceled_call_that_waits_for_a_thread_ends_too() {
        LoopbackServer server(silent());
        Tally first, second;
        const ClientPtr client = client_at(server, {{"async_threads", "1"}});
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &first, &out));
        const RequestPtr busy(out);
        while (server.connections() == 0) std::this_thread::yield();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &second, &out));
        const RequestPtr waiting(out);
        rc_request_cancel(waiting.get());
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(waiting.get(), 5000));
        CPPUNIT_ASSERT_EQUAL(1, second.canceled);
        CPPUNIT_ASSERT_EQUAL(std::string("canceled by the caller before anything was sent"), second.last_message);
        CPPUNIT_ASSERT_EQUAL(0, first.total());
    }

    static inline rc_request *for_handler = nullptr;

    void a_signal_handler_may_cancel() {
        LoopbackServer server(silent());
        const ClientPtr client = client_at(server, {});
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, nullptr, nullptr, &out));
        const RequestPtr request(out);
        for_handler = out;
        struct sigaction action {};
        struct sigaction before {};
        action.sa_handler = [](int) { rc_request_cancel(for_handler); };
        sigaction(SIGUSR1, &action, &before);
        raise(SIGUSR1);
        sigaction(SIGUSR1, &before, nullptr);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, 5000));
        rc_result *answer = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CANCELED}, rc_request_take(out, &answer, nullptr));
    }

    void the_deadline_counts_while_a_call_waits_for_a_thread() {
        LoopbackServer server(silent());
        const ClientPtr client = client_at(server, {{"async_threads", "1"}});
        rc_request *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, nullptr, nullptr, &out));
        const RequestPtr busy(out);
        const ParamsPtr params(rc_params_new());
        rc_params_set_members(params.get(), kUserJson);
        rc_params_set_timeout_ms(params.get(), 50);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call_async(client.get(), "user.get_token", params.get(), nullptr,
                                                             nullptr, &out, nullptr));
        const RequestPtr waiting(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, 5000));
        rc_result *answer = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_TIMEOUT}, rc_request_take(out, &answer, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL(std::string("call_timeout"), std::string(rc_error_reason(error)));
        CPPUNIT_ASSERT_EQUAL(0, rc_error_maybe_delivered(error));
        CPPUNIT_ASSERT_EQUAL(0, rc_request_is_done(busy.get()));
    }

    void a_full_queue_refuses_and_takes_again() {
        LoopbackServer server(silent());
        Tally tally;
        const ClientPtr client = client_at(server, {{"async_threads", "1"}, {"async_calls_max", "2"}});
        rc_request *requests[2] = {};
        for (rc_request *&out : requests) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, &out));
        }
        const RequestPtr first(requests[0]), second(requests[1]);
        rc_request *untouched = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_LIMIT}, start(client, Tally::done, &tally, &untouched, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(untouched == nullptr);
        CPPUNIT_ASSERT_EQUAL(std::string("queue_full"), std::string(rc_error_reason(error)));
        rc_request_cancel(second.get());
        rc_request_wait(second.get(), kPatience);
        rc_request *third = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, &third));
        const RequestPtr owner_of_third(third);
    }

    void canceled_at_any_moment_each_completes_once() {
        constexpr int threads_count = 8, calls = 150;
        LoopbackServer server(tokens());
        Tally tally;
        const ClientPtr client = client_at(server, {{"async_threads", "4"}});
        std::vector<std::thread> threads;
        for (int t = 0; t < threads_count; ++t) {
            threads.emplace_back([&, t] {
                std::minstd_rand random(static_cast<unsigned>(t) + 1);
                for (int i = 0; i < calls; ++i) {
                    rc_request *out = nullptr;
                    if (start(client, Tally::done, &tally, &out) != RC_OK) continue;
                    const RequestPtr request(out);
                    for (unsigned pause = random() % 300; pause > 0; --pause) std::this_thread::yield();
                    rc_request_cancel(out);
                    if (random() % 2 == 0) rc_request_wait(out, -1);
                }
            });
        }
        for (std::thread &thread : threads) thread.join();
        tally.wait_for(threads_count * calls);
        CPPUNIT_ASSERT_EQUAL(0, tally.others);
        CPPUNIT_ASSERT_EQUAL(threads_count * calls, tally.total());
    }

    void ten_thousand_in_flight_complete_once_each() {
        constexpr int count = 10000;
        ServerScript script = tokens();
        script.first_requests = 64;  // all threads send before the first answer
        LoopbackServer server(script);
        Tally tally;
        const ClientPtr client = client_at(server, {{"timeout_ms", "300000"}, {"response_timeout_ms", "300000"}});
        for (int i = 0; i < count; ++i) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, Tally::done, &tally, nullptr));
        }
        tally.wait_for(count);
        CPPUNIT_ASSERT_EQUAL(count, tally.answers);
        CPPUNIT_ASSERT_EQUAL(count, tally.total());
        CPPUNIT_ASSERT_EQUAL(count, server.answers());
    }

    struct Chain {
        const ClientPtr &client;
        std::atomic<int> left;
        Tally tally{};
    };

    void a_callback_may_start_calls() {
        const ClientPtr client = client_of(config_from_environment());
        Chain chain{client, 20};
        const rc_done_fn next = [](void *user_data, rc_status, rc_result *result, rc_error *error) {
            auto &mine = *static_cast<Chain *>(user_data);
            rc_result_free(result);
            rc_error_free(error);
            const bool is_last = --mine.left == 0;
            rc_done_fn done = is_last ? Tally::done : next_of_chain;
            start(mine.client, done, is_last ? static_cast<void *>(&mine.tally) : user_data, nullptr);
        };
        next_of_chain = next;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, start(client, next, &chain, nullptr));
        chain.tally.wait_for(1);
        CPPUNIT_ASSERT_EQUAL(1, chain.tally.answers);
    }
    static inline rc_done_fn next_of_chain = nullptr;
};

CPPUNIT_TEST_SUITE_REGISTRATION(AsyncTest);

}  // namespace rongcloud::test
