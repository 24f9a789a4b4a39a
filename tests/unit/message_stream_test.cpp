#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <future>
#include <thread>

#include "core/client/message_stream.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/manual_clock.hpp"
#include "tests/support/scripted_transport.hpp"

namespace rongcloud::test {

using client::MessageStream;
using codec::JsonText;
using codec::Params;
using Script = ScriptedTransport::Script;

namespace {

constexpr const char *kPrivate = "message.send_private_stream";
constexpr const char *kGroup = "message.send_group_stream";
const std::string kAnswer = R"({"code":200,"messageUID":"AAAA-BBBB"})";

Params private_params() {
    Params params;
    params.set("fromUserId", std::string("robot"));
    params.set("toUserId", std::string("ann"));
    return params;
}

}  // namespace

class MessageStreamTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(MessageStreamTest);
    CPPUNIT_TEST(packets_are_numbered_and_carry_the_id_from_the_second_on);
    CPPUNIT_TEST(first_members_go_out_once_and_other_parameters_always);
    CPPUNIT_TEST(a_message_of_one_packet);
    CPPUNIT_TEST(long_texts_are_cut_between_characters);
    CPPUNIT_TEST(opening_checks_everything_and_sends_nothing);
    CPPUNIT_TEST(texts_that_are_refused);
    CPPUNIT_TEST(an_empty_text_sends_nothing);
    CPPUNIT_TEST(the_text_of_all_packets_is_limited);
    CPPUNIT_TEST(thirty_seconds_of_silence_end_the_message);
    CPPUNIT_TEST(thirty_minutes_end_the_message);
    CPPUNIT_TEST(nothing_follows_the_end);
    CPPUNIT_TEST(a_packet_that_did_not_leave_uses_no_number);
    CPPUNIT_TEST(a_refused_packet_uses_no_number);
    CPPUNIT_TEST(an_unknown_outcome_allows_the_same_packet_only);
    CPPUNIT_TEST(a_repeat_that_fails_stays_unknown);
    CPPUNIT_TEST(an_unknown_first_packet_may_make_two_messages);
    CPPUNIT_TEST(a_long_text_says_how_much_of_it_was_accepted);
    CPPUNIT_TEST(aborting_tells_the_readers);
    CPPUNIT_TEST(aborting_sends_nothing_where_it_could_do_harm);
    CPPUNIT_TEST(an_answer_without_id_ends_the_stream);
    CPPUNIT_TEST(a_writer_waits_no_longer_than_its_limit);
    CPPUNIT_TEST(a_wait_for_another_text_can_be_interrupted);
    CPPUNIT_TEST(an_abort_stops_a_text_amid_its_packets);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    Script script_;
    std::unique_ptr<client::Client> client_;

public:
    void setUp() override {
        client_ = make_client(clock_);
    }

private:
    std::unique_ptr<client::Client> make_client(const Clock &clock) {
        client::Config config;
        config.set("app_key", "k");
        config.set("app_secret", "secret-1");
        config.set("region", "beijing");
        config.set("attempts_max", "1");
        return std::make_unique<client::Client>(config.resolve(), clock, std::make_unique<ScriptedTransport>(script_));
    }
    void expect_answers(int count) {
        for (int i = 0; i < count; ++i) script_.steps.push_back(ScriptedTransport::answer(200, kAnswer));
    }
    void expect_failure(Reason reason, bool maybe_delivered) {
        const Phase phase = maybe_delivered ? Phase::wait : Phase::connect;
        script_.steps.push_back(ScriptedTransport::failure(reason, phase, maybe_delivered, false));
    }
    // The JSON of the request number `index`.
    std::string body(std::size_t index) const {
        const std::string &request = script_.requests.at(index);
        return request.substr(request.find("\r\n\r\n") + 4);
    }
    std::string content(std::size_t index) const {
        const auto document = codec::JsonDocument::parse(body(index));
        return document.write(*document.find("content"));
    }
    std::size_t sent() const { return script_.requests.size(); }
    void pass(std::chrono::milliseconds time) { clock_.elapsed += time; }

    void packets_are_numbered_and_carry_the_id_from_the_second_on() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(3);
        CPPUNIT_ASSERT(stream.message_uid() == nullptr && stream.seq() == 0);
        stream.write("Once ");
        CPPUNIT_ASSERT_EQUAL(std::string("AAAA-BBBB"), std::string(stream.message_uid()));
        stream.write("upon\n");
        stream.complete("a \"time\"", 7);
        CPPUNIT_ASSERT(script_.requests[0].starts_with("POST /v3/message/private/publish_stream.json "));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"fromUserId":"robot","toUserId":"ann","objectName":"RC:StreamMsg",)"
                                         R"("content":{"content":"Once ","seq":1,"complete":false}})"),
                             body(0));
        CPPUNIT_ASSERT_EQUAL(
            std::string(R"({"content":"upon\n","seq":2,"complete":false,"messageUID":"AAAA-BBBB"})"), content(1));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"a \"time\"","seq":3,"complete":true,"completeReason":7,)"
                                         R"("messageUID":"AAAA-BBBB"})"),
                             content(2));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{3}, stream.seq());
        CPPUNIT_ASSERT_EQUAL(std::size_t{18}, stream.bytes());
        CPPUNIT_ASSERT(!stream.is_open());
    }

    void first_members_go_out_once_and_other_parameters_always() {
        Params params;
        params.set("fromUserId", std::string("robot"));
        params.set("toGroupId", std::string("g1"));
        params.set("isPersisted", std::int64_t{0});
        params.set("content", JsonText{R"({ "type": "markdown", "user": {"id": "robot"}, "extra": null })"});
        MessageStream stream(*client_, kGroup, params);
        expect_answers(2);
        stream.write("a");
        stream.complete("", 0);
        CPPUNIT_ASSERT_EQUAL(
            std::string(R"({"content":"a","seq":1,"complete":false,"type":"markdown","user":{"id":"robot"}})"),
            content(0));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"","seq":2,"complete":true,"messageUID":"AAAA-BBBB"})"),
                             content(1));
        for (const std::size_t i : {0u, 1u}) expect_contains(body(i), R"("isPersisted":0)");
    }

    void a_message_of_one_packet() {
        MessageStream stream(*client_, kPrivate, private_params());
        script_.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})"));
        stream.complete("all of it", 0);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"all of it","seq":1,"complete":true})"), content(0));
        CPPUNIT_ASSERT(stream.message_uid() == nullptr && stream.seq() == 1 && !stream.is_open());
    }

    void long_texts_are_cut_between_characters() {
        MessageStream stream(*client_, kPrivate, private_params());
        stream.set_packet_max_bytes(5);
        expect_answers(4);
        stream.write("ab中文😀");  // 2, 3 + 3, 4 bytes
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, sent());
        expect_contains(content(0), R"({"content":"ab中","seq":1,)");
        expect_contains(content(1), R"({"content":"文","seq":2,)");
        expect_contains(content(2), R"({"content":"😀","seq":3,)");
        stream.complete("fin", 0);
        expect_contains(content(3), R"({"content":"fin","seq":4,"complete":true,)");
        CPPUNIT_ASSERT_EQUAL(std::size_t{15}, stream.bytes());
        MessageStream other(*client_, kPrivate, private_params());
        other.set_packet_max_bytes(4);
        expect_answers(2);
        other.complete("123456", 9);  // only the last packet completes
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"1234","seq":1,"complete":false})"), content(4));
        expect_contains(content(5), R"({"content":"56","seq":2,"complete":true,"completeReason":9,)");
        for (const std::size_t size : {0u, 3u, 131073u}) {
            expect_reason(Reason::invalid_argument, [&] { stream.set_packet_max_bytes(size); });
        }
    }

    void opening_checks_everything_and_sends_nothing() {
        const auto open = [&](const char *operation, const Params &params) {
            return error_of([&] { MessageStream(*client_, operation, params); });
        };
        expect_contains(open("message.send_stream", private_params()).message, kGroup);
        expect_contains(open("user.get_token", private_params()).message, "sends no packets");
        Params params = private_params();
        params.set("toUserID", std::string("x"));
        CPPUNIT_ASSERT(open(kPrivate, params).reason == Reason::unknown_parameter);
        CPPUNIT_ASSERT(open(kGroup, Params{}).reason == Reason::missing_parameter);
        for (const char *content : {R"({"seq":4})", R"({"complete":true})", R"({"messageUID":"x"})", "[]", "{"}) {
            Params wrong = private_params();
            wrong.set("content", JsonText{content});
            const ErrorInfo info = open(kPrivate, wrong);
            CPPUNIT_ASSERT_MESSAGE(info.message, info.reason == Reason::invalid_argument);
            expect_contains(info.message, "content");
        }
        Params with_id = private_params();
        with_id.request_id = "mine";
        CPPUNIT_ASSERT(open(kPrivate, with_id).reason == Reason::invalid_argument);
        Params hasty = private_params();
        hasty.timeout_ms = 0;
        CPPUNIT_ASSERT(open(kPrivate, hasty).reason == Reason::invalid_argument);
        Params remembered = private_params();
        remembered.remember(Error(Reason::invalid_utf8, "a setter failed"));
        CPPUNIT_ASSERT(open(kPrivate, remembered).reason == Reason::invalid_utf8);
        MessageStream good(*client_, kPrivate, private_params());
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, sent());
    }

    void texts_that_are_refused() {
        MessageStream stream(*client_, kPrivate, private_params());
        const ErrorInfo half = error_of([&] { stream.write("\xE4\xB8"); });
        CPPUNIT_ASSERT(half.reason == Reason::invalid_utf8);
        expect_contains(half.hint, "unfinished");
        expect_reason(Reason::invalid_argument, [&] { stream.write(std::string_view("a\0b", 3)); });
        expect_reason(Reason::invalid_argument, [&] { stream.complete("", 0); });
        CPPUNIT_ASSERT(stream.is_open() && sent() == 0);
        expect_answers(1);
        stream.complete("good", 0);
    }

    void an_empty_text_sends_nothing() {
        MessageStream stream(*client_, kPrivate, private_params());
        stream.write("");
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, sent());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, stream.seq());
    }

    void the_text_of_all_packets_is_limited() {
        MessageStream stream(*client_, kPrivate, private_params());
        stream.set_packet_max_bytes(65536);
        expect_answers(3);
        stream.write(std::string(131071, 'x'));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
        const ErrorInfo full = error_of([&] { stream.write("yz"); });
        CPPUNIT_ASSERT(full.reason == Reason::stream_full && full.status == Status::argument);
        expect_contains(full.message, "131072");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
        stream.write("y");
        CPPUNIT_ASSERT_EQUAL(std::size_t{131072}, stream.bytes());
        expect_reason(Reason::stream_full, [&] { stream.complete("z", 0); });
        expect_answers(1);
        stream.complete("", 0);
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, sent());
        MessageStream other(*client_, kPrivate, private_params());
        expect_reason(Reason::stream_full, [&] { other.write(std::string(131073, 'x')); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, sent());
        other.set_packet_max_bytes(131072);
        expect_answers(1);
        other.complete(std::string(131072, 'x'), 0);
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, sent());
    }

    void thirty_seconds_of_silence_end_the_message() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(3);
        pass(std::chrono::hours(1));  // nothing has begun yet
        stream.write("a");
        pass(std::chrono::milliseconds(29999));
        stream.write("b");
        pass(std::chrono::milliseconds(30000));
        const ErrorInfo info = error_of([&] { stream.write("c"); });
        CPPUNIT_ASSERT(info.reason == Reason::stream_closed);
        expect_contains(info.message, "30 s");
        CPPUNIT_ASSERT(!stream.is_open());
        stream.abort(1);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
    }

    void thirty_minutes_end_the_message() {
        MessageStream stream(*client_, kPrivate, private_params());
        for (int i = 0; i < 72; ++i) {
            expect_answers(1);
            stream.write("a");
            pass(std::chrono::seconds(25));
        }
        const ErrorInfo info = error_of([&] { stream.complete("end", 0); });
        CPPUNIT_ASSERT(info.reason == Reason::stream_closed);
        expect_contains(info.message, "1800 s");
        CPPUNIT_ASSERT_EQUAL(std::size_t{72}, sent());
    }

    void nothing_follows_the_end() {
        MessageStream done(*client_, kPrivate, private_params());
        expect_answers(1);
        done.complete("a", 0);
        expect_contains(error_of([&] { done.write("b"); }).message, "completed");
        expect_contains(error_of([&] { done.complete("b", 0); }).message, "completed");
        done.abort(1);
        MessageStream aborted(*client_, kPrivate, private_params());
        aborted.abort(1);
        CPPUNIT_ASSERT(error_of([&] { aborted.write("b"); }).reason == Reason::stream_closed);
        expect_contains(error_of([&] { aborted.write("b"); }).message, "aborted");
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, sent());
    }

    void a_packet_that_did_not_leave_uses_no_number() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(1);
        stream.write("a");
        expect_failure(Reason::connection_refused, false);
        const ErrorInfo info = error_of([&] { stream.write("b"); });
        CPPUNIT_ASSERT(info.reason == Reason::connection_refused && !info.maybe_delivered);
        expect_contains(info.message, "packet 2: ");
        expect_contains(info.hint, "another text, may be sent as packet 2");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stream.seq());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, stream.bytes());
        expect_answers(1);
        stream.write("another");
        expect_contains(content(2), R"({"content":"another","seq":2,)");
    }

    void a_refused_packet_uses_no_number() {
        MessageStream stream(*client_, kPrivate, private_params());
        script_.steps.push_back(ScriptedTransport::answer(429, R"({"code":1008,"errorMessage":"too fast"})"));
        const ErrorInfo info = error_of([&] { stream.write("a"); });
        CPPUNIT_ASSERT(info.api_code == 1008 && !info.maybe_delivered && info.retriable);
        expect_contains(info.hint, "packet 1");
        expect_answers(1);
        stream.write("a");
        expect_contains(content(1), R"("seq":1,)");
    }

    void an_unknown_outcome_allows_the_same_packet_only() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(1);
        stream.write("a");
        expect_failure(Reason::response_timeout, true);
        const ErrorInfo info = error_of([&] { stream.write("b"); });
        CPPUNIT_ASSERT(info.maybe_delivered);
        expect_contains(info.hint, "repeat it as it was, or abort");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stream.seq());
        const ErrorInfo other = error_of([&] { stream.write("c"); });
        CPPUNIT_ASSERT(other.reason == Reason::invalid_argument);
        expect_contains(other.message, "packet 2 may have reached");
        expect_reason(Reason::invalid_argument, [&] { stream.complete("b", 0); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
        expect_answers(2);
        stream.write("b");
        CPPUNIT_ASSERT_EQUAL(content(1), content(2));
        stream.write("c");
        expect_contains(content(3), R"({"content":"c","seq":3,)");
        expect_failure(Reason::connection_reset, true);
        CPPUNIT_ASSERT(error_of([&] { stream.complete("d", 4); }).maybe_delivered && stream.is_open());
        expect_reason(Reason::invalid_argument, [&] { stream.complete("d", 5); });
        expect_answers(1);
        stream.complete("d", 4);
        CPPUNIT_ASSERT_EQUAL(content(4), content(5));
        CPPUNIT_ASSERT(!stream.is_open() && stream.seq() == 4);
    }

    void a_repeat_that_fails_stays_unknown() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(1);
        stream.write("a");
        pass(std::chrono::seconds(20));
        expect_failure(Reason::connection_reset, true);
        error_of([&] { stream.write("b"); });
        pass(std::chrono::seconds(20));  // the packet may have reached the service 20 s ago
        expect_failure(Reason::connection_refused, false);
        const ErrorInfo info = error_of([&] { stream.write("b"); });
        CPPUNIT_ASSERT(info.maybe_delivered);
        expect_reason(Reason::invalid_argument, [&] { stream.write("c"); });
        script_.steps.push_back(ScriptedTransport::answer(500, R"({"code":1000})"));
        CPPUNIT_ASSERT(error_of([&] { stream.write("b"); }).maybe_delivered);
        expect_answers(1);
        stream.write("b");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, stream.seq());
    }

    void an_unknown_first_packet_may_make_two_messages() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_failure(Reason::response_timeout, true);
        expect_contains(error_of([&] { stream.write("a"); }).hint, "second message");
        CPPUNIT_ASSERT(stream.message_uid() == nullptr);
        pass(std::chrono::minutes(5));
        expect_answers(1);
        stream.write("a");
        CPPUNIT_ASSERT_EQUAL(content(0), content(1));
        CPPUNIT_ASSERT(stream.message_uid() != nullptr);
    }

    void a_long_text_says_how_much_of_it_was_accepted() {
        MessageStream stream(*client_, kPrivate, private_params());
        stream.set_packet_max_bytes(4);
        expect_answers(2);
        expect_failure(Reason::response_timeout, true);
        const std::string text = "aaaabbbbccccdd";
        expect_contains(error_of([&] { stream.write(text); }).message, "8 bytes of the text were accepted");
        CPPUNIT_ASSERT_EQUAL(std::size_t{8}, stream.bytes());
        expect_answers(2);
        stream.write(text.substr(stream.bytes()));
        CPPUNIT_ASSERT_EQUAL(content(2), content(3));
        expect_contains(content(4), R"({"content":"dd","seq":4,)");
    }

    void aborting_tells_the_readers() {
        MessageStream stream(*client_, kPrivate, private_params());
        expect_answers(2);
        stream.write("a");
        expect_reason(Reason::invalid_argument, [&] { stream.abort(0); });
        stream.abort(3);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"","seq":2,"complete":true,"completeReason":3,)"
                                         R"("messageUID":"AAAA-BBBB"})"),
                             content(1));
        CPPUNIT_ASSERT(!stream.is_open());
        stream.abort(3);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
        MessageStream failing(*client_, kPrivate, private_params());
        expect_answers(1);
        failing.write("a");
        expect_failure(Reason::connection_refused, false);
        expect_contains(error_of([&] { failing.abort(1); }).hint, "ends the message after a silence of 30 s");
        CPPUNIT_ASSERT(!failing.is_open());
    }

    void aborting_sends_nothing_where_it_could_do_harm() {
        MessageStream unused(*client_, kPrivate, private_params());
        unused.abort(1);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, sent());
        MessageStream unknown(*client_, kPrivate, private_params());
        expect_answers(1);
        unknown.write("a");
        expect_failure(Reason::response_timeout, true);
        error_of([&] { unknown.write("b"); });
        unknown.abort(1);
        CPPUNIT_ASSERT(!unknown.is_open() && sent() == 2);
        MessageStream silent(*client_, kPrivate, private_params());
        expect_answers(1);
        silent.write("a");
        pass(std::chrono::seconds(30));
        silent.abort(1);
        CPPUNIT_ASSERT(!silent.is_open() && sent() == 3);
    }

    // A packet that is under way until `end` is ready.
    void expect_slow_answer(std::promise<void> &begun, std::shared_future<void> end) {
        script_.steps.push_back([&begun, end](const Deadline &) {
            begun.set_value();
            end.wait();
            return net::Response{200, "application/json", kAnswer};
        });
    }

    void a_writer_waits_no_longer_than_its_limit() {
        const auto client = make_client(Clock::system());
        Params params = private_params();
        params.timeout_ms = 20;
        MessageStream stream(*client, kPrivate, params);
        std::promise<void> begun, end;
        expect_slow_answer(begun, end.get_future().share());  // the script knows no limit
        std::thread writer([&] { stream.write("a"); });
        begun.get_future().wait();
        const ErrorInfo info = error_of([&] { stream.write("b"); });
        CPPUNIT_ASSERT(info.reason == Reason::call_timeout && !info.maybe_delivered && info.retriable);
        expect_contains(info.message, "the stream was in use");
        CPPUNIT_ASSERT_EQUAL(std::string(kPrivate), info.operation);
        stream.set_packet_max_bytes(100);  // waits for nobody
        end.set_value();
        writer.join();
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stream.seq());
    }

    void a_wait_for_another_text_can_be_interrupted() {
        std::atomic<bool> is_enough{false};
        const auto client = make_client(Clock::system());
        Params params = private_params();
        params.interrupt = [&] { return is_enough.load(); };
        MessageStream stream(*client, kPrivate, params);
        std::promise<void> begun, end;
        expect_slow_answer(begun, end.get_future().share());
        std::thread writer([&] { stream.write("a"); });
        begun.get_future().wait();
        is_enough = true;
        expect_reason(Reason::canceled, [&] { stream.write("b"); });
        end.set_value();
        writer.join();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, sent());
    }

    void an_abort_stops_a_text_amid_its_packets() {
        MessageStream stream(*client_, kPrivate, private_params());
        stream.set_packet_max_bytes(4);
        std::promise<void> begun, end;
        expect_slow_answer(begun, end.get_future().share());
        expect_answers(3);
        ErrorInfo info;
        std::thread writer([&] { info = error_of([&] { stream.write("aaaabbbbcccc"); }); });
        begun.get_future().wait();
        std::thread aborting([&] { stream.abort(3); });
        while (stream.is_open()) std::this_thread::yield();
        end.set_value();
        writer.join();
        aborting.join();
        CPPUNIT_ASSERT(info.reason == Reason::stream_closed);
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, stream.bytes());
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, sent());
        expect_contains(content(1), R"("complete":true,"completeReason":3)");
    }

    void an_answer_without_id_ends_the_stream() {
        MessageStream stream(*client_, kPrivate, private_params());
        script_.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})"));
        const ErrorInfo info = error_of([&] { stream.write("a"); });
        CPPUNIT_ASSERT(info.reason == Reason::not_json && info.maybe_delivered && !info.request_id.empty());
        expect_contains(info.message, "packet 1: the answer has no messageUID");
        expect_contains(error_of([&] { stream.write("b"); }).message, "has ended");
        stream.abort(1);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, sent());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(MessageStreamTest);

}  // namespace rongcloud::test
