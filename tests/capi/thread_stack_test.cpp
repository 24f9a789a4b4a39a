// Threads of the library in a program with much thread-local storage and callbacks that need much stack.
#include <pthread.h>

#include <cstring>

#include "tests/capi/async_support.hpp"

namespace rongcloud::test {

namespace {

// What a large runtime has: the C library takes it from the stack of each thread. Written to, or it would be left out.
thread_local volatile char state_of_a_runtime[1u << 20];

struct Seen {
    std::size_t stack_bytes = 0;
    rc_status status = RC_E_INTERNAL;
};

void measure(void *user_data, rc_status status, rc_result *result, rc_error *error) {
    auto &seen = *static_cast<Seen *>(user_data);
    pthread_attr_t attributes;
    void *start = nullptr;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &start, &seen.stack_bytes);
        pthread_attr_destroy(&attributes);
    }
    seen.status = status;
    rc_result_free(result);
    rc_error_free(error);
}

void fill_stack(void *user_data, rc_status status, rc_result *result, rc_error *error) {
    volatile char buffer[600u << 10];
    for (std::size_t i = 0; i < sizeof buffer; i += 512) buffer[i] = 1;
    measure(user_data, status, result, error);
}

}  // namespace

class ThreadStackTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ThreadStackTest);
    CPPUNIT_TEST(a_callback_has_the_stack_of_an_ordinary_thread);
    CPPUNIT_TEST(the_size_can_be_set);
    CPPUNIT_TEST(the_least_size_is_enough_for_a_call);
    CPPUNIT_TEST_SUITE_END();

    // With a look-up of a name, which has a thread of its own.
    static Seen call(const char *stack_bytes, rc_done_fn done) {
        state_of_a_runtime[0] = 1;
        const ConfigPtr config = config_from_environment();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config.get(), "thread_stack_bytes", stack_bytes, nullptr));
        std::string address = std::getenv("TEST_EMULATOR_HTTP");
        if (const auto at = address.find("127.0.0.1"); at != std::string::npos) address.replace(at, 9, "localhost");
        rc_config_set(config.get(), "emulator", address.c_str(), nullptr);
        const ClientPtr client = client_of(config);
        Seen seen;
        rc_request *out = nullptr;
        rc_error *error = nullptr;
        const rc_status status = start(client, done, &seen, &out, &error);
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
        const RequestPtr request(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(out, kPatience));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, seen.status);
        return seen;
    }

    void a_callback_has_the_stack_of_an_ordinary_thread() {
        pthread_attr_t attributes;
        std::size_t usual = 0;
        pthread_attr_init(&attributes);
        pthread_attr_getstacksize(&attributes, &usual);
        pthread_attr_destroy(&attributes);
        CPPUNIT_ASSERT(call("0", fill_stack).stack_bytes >= usual);
    }

    void the_size_can_be_set() {
        CPPUNIT_ASSERT(call("20000000", fill_stack).stack_bytes >= 20000000u);
        CPPUNIT_ASSERT(call("4000000", fill_stack).stack_bytes >= 4000000u + sizeof state_of_a_runtime);
    }

    void the_least_size_is_enough_for_a_call() { call("1", measure); }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ThreadStackTest);

}  // namespace rongcloud::test
