// Messages in packets through the C ABI, against the emulator, which refuses gaps in the numbers and foreign ids.
#include <string_view>

#include "tests/capi/handles.hpp"

namespace rongcloud::test {

class MessageStreamTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(MessageStreamTest);
    CPPUNIT_TEST(a_text_arrives_as_it_was_written);
    CPPUNIT_TEST(an_aborted_message_ends_with_its_reason);
    CPPUNIT_TEST(a_message_that_the_service_has_ended);
    CPPUNIT_TEST(texts_that_do_not_fit_are_refused_unsent);
    CPPUNIT_TEST(freeing_sends_nothing);
    CPPUNIT_TEST_SUITE_END();

    ClientPtr client_;

public:
    void setUp() override { client_ = client_of(config_from_environment()); }
    // Other tests see the clock of this machine.
    void tearDown() override { control("clock", R"({"reset":true})"); }

private:
    void control(const char *path, std::string_view body) {
        rc_result *out = nullptr;
        const rc_status status = rc_call_raw(client_.get(), "POST", (std::string("/_emulator/") + path).c_str(),
                                             "application/json", body.data(), body.size(), 0, &out, nullptr);
        const ResultPtr owner(out);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, status);
    }

    MessageStreamPtr open() {
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), RC_FROM_USER_ID, "robot");
        rc_params_set_str(params.get(), RC_TO_USER_ID, "ann");
        rc_params_set_json(params.get(), RC_CONTENT, R"({"type":"markdown"})");
        rc_message_stream *stream = nullptr;
        rc_error *error = nullptr;
        const rc_status status =
            rc_message_stream_open(client_.get(), "message.send_private_stream", params.get(), &stream, &error);
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
        return MessageStreamPtr(stream);
    }
    static void write(const MessageStreamPtr &stream, std::string_view text) {
        rc_error *error = nullptr;
        const rc_status status = rc_message_stream_write(stream.get(), text.data(), text.size(), &error);
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
    }
    static ErrorPtr failing_write(const MessageStreamPtr &stream, std::string_view text) {
        rc_error *error = nullptr;
        CPPUNIT_ASSERT(rc_message_stream_write(stream.get(), text.data(), text.size(), &error) != RC_OK);
        return ErrorPtr(error);
    }
    // What the service has of the message.
    ResultPtr stored(const std::string &message_uid) {
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_message_get_stream(client_.get(), message_uid.c_str(), nullptr, &out, nullptr));
        return ResultPtr(out);
    }

    void a_text_arrives_as_it_was_written() {
        const MessageStreamPtr stream = open();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_set_packet_max_bytes(stream.get(), 10, nullptr));
        std::string text;
        for (int i = 0; i < 20; ++i) text += "中文 \"😀\"\n";
        write(stream, text);
        const std::string uid = rc_message_stream_message_uid(stream.get());
        CPPUNIT_ASSERT_EQUAL(text.size(), rc_message_stream_bytes(stream.get()));
        CPPUNIT_ASSERT(rc_message_stream_seq(stream.get()) >= static_cast<std::int64_t>(text.size() / 10));
        CPPUNIT_ASSERT_EQUAL(0, rc_result_bool(stored(uid).get(), "data.complete", -1));
        const std::int64_t before = rc_message_stream_seq(stream.get());
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_complete(stream.get(), "end", 3, 0, nullptr));
        CPPUNIT_ASSERT_EQUAL(before + 1, rc_message_stream_seq(stream.get()));
        CPPUNIT_ASSERT_EQUAL(0, rc_message_stream_is_open(stream.get()));
        const ResultPtr found = stored(uid);
        CPPUNIT_ASSERT_EQUAL(text + "end", std::string(rc_result_str(found.get(), "data.content")));
        CPPUNIT_ASSERT_EQUAL(std::string("markdown"), std::string(rc_result_str(found.get(), "data.type")));
        CPPUNIT_ASSERT_EQUAL(1, rc_result_bool(found.get(), "data.complete", -1));
        CPPUNIT_ASSERT_EQUAL(0, rc_result_has(found.get(), "data.completeReason"));
    }

    void an_aborted_message_ends_with_its_reason() {
        const MessageStreamPtr stream = open();
        write(stream, "half a");
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_abort(stream.get(), 42, nullptr));
        const ResultPtr found = stored(rc_message_stream_message_uid(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("half a"), std::string(rc_result_str(found.get(), "data.content")));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{42}, rc_result_int(found.get(), "data.completeReason", 0));
        const ErrorPtr error = failing_write(stream, "b");
        CPPUNIT_ASSERT_EQUAL(std::string("stream_closed"), std::string(rc_error_reason(error.get())));
    }

    // The service's clock runs ahead of ours.
    void a_message_that_the_service_has_ended() {
        const MessageStreamPtr stream = open();
        write(stream, "a");
        control("clock", R"({"advance_ms":31000})");
        const ErrorPtr error = failing_write(stream, "b");
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_API}, rc_error_status(error.get()));
        CPPUNIT_ASSERT_EQUAL(29003, static_cast<int>(rc_error_api_code(error.get())));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, rc_message_stream_seq(stream.get()));
        const ResultPtr found = stored(rc_message_stream_message_uid(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{29003}, rc_result_int(found.get(), "data.stopReason", 0));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_API}, rc_message_stream_abort(stream.get(), 1, nullptr));
        CPPUNIT_ASSERT_EQUAL(0, rc_message_stream_is_open(stream.get()));
    }

    void texts_that_do_not_fit_are_refused_unsent() {
        const MessageStreamPtr stream = open();
        const std::string largest(131072, 'x');
        CPPUNIT_ASSERT_EQUAL(std::string("stream_full"),
                             std::string(rc_error_reason(failing_write(stream, largest + "x").get())));
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_utf8"),
                             std::string(rc_error_reason(failing_write(stream, "\xE4\xB8").get())));
        CPPUNIT_ASSERT(rc_message_stream_message_uid(stream.get()) == nullptr);
        write(stream, largest);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{32}, rc_message_stream_seq(stream.get()));  // of 4096 bytes each
        const ErrorPtr error = failing_write(stream, "y");
        CPPUNIT_ASSERT_EQUAL(std::string("stream_full"), std::string(rc_error_reason(error.get())));
        CPPUNIT_ASSERT_EQUAL(0, rc_error_maybe_delivered(error.get()));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_message_stream_complete(stream.get(), nullptr, 0, 0, nullptr));
        const ResultPtr found = stored(rc_message_stream_message_uid(stream.get()));
        CPPUNIT_ASSERT_EQUAL(largest.size(), rc_result_str_size(found.get(), "data.content"));
    }

    void freeing_sends_nothing() {
        std::string uid;
        {
            const MessageStreamPtr stream = open();
            write(stream, "a");
            uid = rc_message_stream_message_uid(stream.get());
        }
        CPPUNIT_ASSERT_EQUAL(0, rc_result_bool(stored(uid).get(), "data.complete", -1));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(MessageStreamTest);

}  // namespace rongcloud::test
