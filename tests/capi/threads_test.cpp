// One client in many threads, and two applications in one process.
#include <pthread.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

#include "tests/capi/handles.hpp"

namespace rongcloud::test {

namespace {

constexpr int kThreads = 16;
constexpr int kCalls = 25;

// Registers a user and reads it back, so that a mix-up of answers would show.
bool register_and_read(rc_client *client, const std::string &user_id, const std::string &name) {
    std::array<char, 257> token{};
    if (rc_get_token(client, user_id.c_str(), name.c_str(), nullptr, token.data(), token.size(), nullptr) != RC_OK)
        return false;
    rc_result *out = nullptr;
    if (rc_user_get_info(client, user_id.c_str(), nullptr, &out, nullptr) != RC_OK) return false;
    const ResultPtr result(out);
    const char *read = rc_result_str(out, "userName");
    return read != nullptr && name == read;
}

void run_threads(const std::vector<std::pair<rc_client *, std::string>> &clients, std::atomic<int> &good) {
    std::vector<std::thread> threads;
    for (const auto &[client, prefix] : clients) {
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&good, t, client = client, prefix = prefix] {
                for (int i = 0; i < kCalls; ++i) {
                    const std::string id = prefix + std::to_string(t) + "-" + std::to_string(i);
                    if (register_and_read(client, id, prefix + " 名字 " + id)) ++good;
                }
            });
        }
    }
    for (std::thread &thread : threads) thread.join();
}

std::int64_t users_of(const ClientPtr &client) {
    rc_result *out = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_query_sandbox(client.get(), nullptr, &out, nullptr));
    const ResultPtr result(out);
    return rc_result_int(out, "total", -1);
}

}  // namespace

class ThreadsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ThreadsTest);
    CPPUNIT_TEST(sixteen_threads_share_a_client);
    CPPUNIT_TEST(two_applications_are_never_mixed_up);
    CPPUNIT_TEST(errors_belong_to_their_call);
    CPPUNIT_TEST(a_cancelled_thread_finishes_its_call);
    CPPUNIT_TEST(threads_take_turns_at_a_message_stream);
    CPPUNIT_TEST_SUITE_END();

    void sixteen_threads_share_a_client() {
        const ClientPtr client = client_of(config_from_environment());
        std::atomic<int> good{0};
        run_threads({{client.get(), "shared-"}}, good);
        CPPUNIT_ASSERT_EQUAL(kThreads * kCalls, good.load());
    }

    // A call signed with the other's key would be refused, or its user would be counted in the other application.
    void two_applications_are_never_mixed_up() {
        const ClientPtr first = client_of(config_from_environment());
        const ClientPtr second = client_of(second_application());
        const std::int64_t first_before = users_of(first);
        const std::int64_t second_before = users_of(second);
        std::atomic<int> good{0};
        run_threads({{first.get(), "one-"}, {second.get(), "two-"}}, good);
        CPPUNIT_ASSERT_EQUAL(2 * kThreads * kCalls, good.load());
        CPPUNIT_ASSERT_EQUAL(first_before + kThreads * kCalls, users_of(first));
        CPPUNIT_ASSERT_EQUAL(second_before + kThreads * kCalls, users_of(second));
    }

    // pthread_cancel unwinds with an exception that nothing may stop: it has to wait until the call is over.
    void a_cancelled_thread_finishes_its_call() {
        const ClientPtr client = client_of(config_from_environment());
        struct Shared {
            rc_client *client;
            std::atomic<int> finished{0};
        } shared{client.get()};
        pthread_t thread;
        const auto work = [](void *given) -> void * {
            auto *mine = static_cast<Shared *>(given);
            for (;;) {
                if (register_and_read(mine->client, "cancelled", "名字")) ++mine->finished;
                pthread_testcancel();
            }
        };
        CPPUNIT_ASSERT_EQUAL(0, pthread_create(&thread, nullptr, work, &shared));
        while (shared.finished == 0) std::this_thread::yield();
        CPPUNIT_ASSERT_EQUAL(0, pthread_cancel(thread));
        void *outcome = nullptr;
        CPPUNIT_ASSERT_EQUAL(0, pthread_join(thread, &outcome));
        CPPUNIT_ASSERT(outcome == PTHREAD_CANCELED);
        CPPUNIT_ASSERT(register_and_read(client.get(), "afterwards", "n"));  // nothing is left locked
    }

    void errors_belong_to_their_call() {
        const ClientPtr client = client_of(config_from_environment());
        std::atomic<int> good{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, t] {
                const std::string name = "no.such_operation_" + std::to_string(t);
                for (int i = 0; i < kCalls; ++i) {
                    rc_error *error = nullptr;
                    rc_result *out = nullptr;
                    const rc_status status = rc_call(client.get(), name.c_str(), nullptr, &out, &error);
                    const ErrorPtr owner(error);
                    const std::string message = rc_error_message(error);
                    if (status == RC_E_ARGUMENT && message.find("'" + name + "'") != std::string::npos) ++good;
                }
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(kThreads * kCalls, good.load());
    }

    void threads_take_turns_at_a_message_stream() {
        const ClientPtr client = client_of(config_from_environment());
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), RC_FROM_USER_ID, "robot");
        rc_params_set_str(params.get(), RC_TO_USER_ID, "ann");
        rc_message_stream *opened = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_open(client.get(), "message.send_private_stream",
                                                                      params.get(), &opened, nullptr));
        const MessageStreamPtr stream(opened);
        std::vector<std::thread> threads;
        std::atomic<int> failures{0};
        for (const char letter : {'a', 'b', 'c', 'd'}) {
            threads.emplace_back([&, letter] {
                for (int i = 0; i < 5; ++i) {
                    if (rc_message_stream_write(stream.get(), &letter, 1, nullptr) != RC_OK) ++failures;
                    if (rc_message_stream_message_uid(stream.get()) == nullptr) ++failures;
                    if (rc_message_stream_bytes(stream.get()) == 0 || !rc_message_stream_is_open(stream.get())) ++failures;
                }
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(0, failures.load());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{20}, rc_message_stream_seq(stream.get()));
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_message_get_stream(client.get(), rc_message_stream_message_uid(stream.get()), nullptr,
                                                   &out, nullptr));
        const ResultPtr found(out);
        const std::string text = rc_result_str(out, "data.content");
        for (const char letter : {'a', 'b', 'c', 'd'}) {
            CPPUNIT_ASSERT_EQUAL(std::ptrdiff_t{5}, std::count(text.begin(), text.end(), letter));
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ThreadsTest);

}  // namespace rongcloud::test
