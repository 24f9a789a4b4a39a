// Several who write to one message stream: in threads, and in a forked child.

#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "tests/capi/async_support.hpp"
#include "tests/support/forked_child.hpp"

namespace rongcloud::test {

namespace {

ServerScript accepting() {
    ServerScript script;
    script.answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 31\r\n\r\n"
        R"({"code":200,"messageUID":"UID"})";
    return script;
}

MessageStreamPtr stream_of(const ClientPtr &client, int timeout_ms) {
    const ParamsPtr params(rc_params_new());
    rc_params_set_str(params.get(), RC_FROM_USER_ID, "robot");
    rc_params_set_str(params.get(), RC_TO_USER_ID, "ann");
    rc_params_set_timeout_ms(params.get(), timeout_ms);
    rc_message_stream *stream = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_open(client.get(), "message.send_private_stream",
                                                                  params.get(), &stream, nullptr));
    return MessageStreamPtr(stream);
}

ErrorPtr failure_of_write(rc_message_stream *stream) {
    rc_error *error = nullptr;
    rc_message_stream_write(stream, "hello", 5, &error);
    return ErrorPtr(error);
}

}  // namespace

class MessageStreamTurnsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(MessageStreamTurnsTest);
    CPPUNIT_TEST(writers_beside_each_other_keep_their_limits);
    CPPUNIT_TEST(a_child_is_told_of_a_packet_that_is_under_way);
    CPPUNIT_TEST(a_child_goes_on_with_a_stream_that_is_at_rest);
    CPPUNIT_TEST_SUITE_END();

    // One after the other they would take eight times the limit.
    void writers_beside_each_other_keep_their_limits() {
        constexpr int limit_ms = 500;
        LoopbackServer server(silent());
        const ClientPtr client = client_at(server, {{"attempts_max", "1"}});
        const MessageStreamPtr stream = stream_of(client, limit_ms);
        const auto started = std::chrono::steady_clock::now();
        std::vector<std::thread> writers;
        for (int i = 0; i < 8; ++i) {
            writers.emplace_back([&] { CPPUNIT_ASSERT(failure_of_write(stream.get()) != nullptr); });
        }
        for (std::thread &writer : writers) writer.join();
        CPPUNIT_ASSERT(std::chrono::steady_clock::now() - started < std::chrono::milliseconds(4 * limit_ms));
    }

    void a_child_is_told_of_a_packet_that_is_under_way() {
        if (is_skipped_beside_threads()) return;
        LoopbackServer server(silent());
        ClientPtr client = client_at(server, {{"attempts_max", "1"}});
        const MessageStreamPtr stream = stream_of(client, 60000);
        std::thread writer([&] { failure_of_write(stream.get()); });
        while (server.connections() == 0) std::this_thread::yield();
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 const ErrorPtr error = failure_of_write(stream.get());
                                 const bool is_told = rc_error_status(error.get()) == RC_E_ARGUMENT &&
                                                      rc_error_maybe_delivered(error.get()) == 0;
                                 rc_message_stream_abort(stream.get(), 1, nullptr);
                                 return is_told && rc_message_stream_is_open(stream.get()) == 0;
                             }));
        CPPUNIT_ASSERT_EQUAL(1, rc_message_stream_is_open(stream.get()));
        client.reset();  // ends the write
        writer.join();
    }

    void a_child_goes_on_with_a_stream_that_is_at_rest() {
        LoopbackServer server(accepting());
        const ClientPtr client = client_at(server, {});
        const MessageStreamPtr stream = stream_of(client, 10000);
        CPPUNIT_ASSERT(failure_of_write(stream.get()) == nullptr);
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 return failure_of_write(stream.get()) == nullptr &&
                                        rc_message_stream_seq(stream.get()) == 2;
                             }));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, rc_message_stream_seq(stream.get()));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(MessageStreamTurnsTest);

}  // namespace rongcloud::test
