// A call whose answer comes as events, over a scripted transport and a clock that tests turn.
#include <cppunit/extensions/HelperMacros.h>

#include "core/client/client.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/manual_clock.hpp"
#include "tests/support/scripted_transport.hpp"

namespace rongcloud::test {

using client::EventStream;
using codec::Params;
using Script = ScriptedTransport::Script;

namespace {

constexpr const char *kEvents = "text/event-stream";

Params question() {
    Params params;
    params.set("agentId", std::string("agent1"));
    params.set("query", std::string("why"));
    return params;
}

std::string data_of(EventStream &stream) {
    std::string all;
    while (auto event = stream.next()) all += event->data + ";";
    return all;
}

}  // namespace

class ClientEventsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ClientEventsTest);
    CPPUNIT_TEST(events_come_in_order_and_the_request_asks_for_them);
    CPPUNIT_TEST(nothing_is_sent_before_the_first_event_is_asked_for);
    CPPUNIT_TEST(bad_input_is_refused_at_once);
    CPPUNIT_TEST(an_ordinary_call_does_not_ask_for_events);
    CPPUNIT_TEST(json_is_judged_as_ever);
    CPPUNIT_TEST(a_failure_stays_the_same);
    CPPUNIT_TEST(a_failure_knows_the_call);
    CPPUNIT_TEST(only_what_did_not_leave_is_repeated);
    CPPUNIT_TEST(cancel_before_amid_and_after);
    CPPUNIT_TEST(limits_of_time);
    CPPUNIT_TEST(large_events_and_answers_are_refused);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    Script script_;

    client::Client make_client(std::initializer_list<std::pair<const char *, const char *>> settings = {}) {
        client::Config config;
        config.set("app_key", "your-own-app-key");
        config.set("app_secret", "Y1W2MeFwwwRxa0");
        config.set("region", "beijing");
        for (const auto &[name, value] : settings) config.set(name, value);
        return {config.resolve(), clock_, std::make_unique<ScriptedTransport>(script_)};
    }
    void will_answer(std::string body, const char *type = kEvents, int status = 200) {
        script_.steps.push_back(ScriptedTransport::answer(status, std::move(body), type));
    }

    void events_come_in_order_and_the_request_asks_for_them() {
        auto client = make_client();
        for (const char *type : {"text/event-stream", "Text/Event-Stream ; charset=utf-8"}) {
            will_answer("id: 1\nevent: part\ndata: 你\n\ndata: 好\r\n\r\n: end\n\n", type);
            const auto stream = client.events("agent.generate", question());
            const auto first = stream->next();
            CPPUNIT_ASSERT(first && first->name == "part" && first->data == "你" && first->id == "1");
            CPPUNIT_ASSERT_EQUAL(std::string("好;"), data_of(*stream));
            CPPUNIT_ASSERT(!stream->next());
        }
        expect_contains(script_.requests.at(0), R"({"agentId":"agent1","query":"why","stream":true})");
    }

    void nothing_is_sent_before_the_first_event_is_asked_for() {
        auto client = make_client();
        client.events("agent.generate", question());
        CPPUNIT_ASSERT(script_.requests.empty());
    }

    void bad_input_is_refused_at_once() {
        auto client = make_client();
        expect_reason(Reason::missing_parameter, [&] { client.events("agent.generate", Params{}); });
        expect_reason(Reason::unknown_operation, [&] { client.events("agent.generates", question()); });
        const ErrorInfo other = error_of([&] { client.events("user.get_token", question()); });
        CPPUNIT_ASSERT(other.reason == Reason::invalid_argument && other.operation == "user.get_token");
        for (const codec::Value &value : {codec::Value(false), codec::Value(std::string("yes"))}) {
            Params params = question();
            params.set("stream", value);
            const ErrorInfo info = error_of([&] { client.events("agent.generate", params); });
            CPPUNIT_ASSERT(info.reason == Reason::invalid_argument);
            expect_contains(info.message, "'stream'");
        }
        Params params = question();
        params.set("stream", true);
        client.events("agent.generate", params);
    }

    void an_ordinary_call_does_not_ask_for_events() {
        auto client = make_client();
        Params params = question();
        params.set("stream", true);
        const ErrorInfo info = error_of([&] { client.call("agent.generate", params); });
        CPPUNIT_ASSERT(info.reason == Reason::invalid_argument);
        expect_contains(info.hint, "rc_call_events");
        CPPUNIT_ASSERT(script_.requests.empty());
        params.set("stream", false);
        will_answer(R"({"answer":"because"})", "application/json");
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"answer":"because"})"), client.call("agent.generate", params).body);
    }

    void json_is_judged_as_ever() {
        auto client = make_client();
        will_answer(R"({"code":200,"answer":"because"})", "application/json");
        const auto whole = client.events("agent.generate", question());
        const auto event = whole->next();
        CPPUNIT_ASSERT(event && event->name.empty() && event->data == R"({"code":200,"answer":"because"})");
        CPPUNIT_ASSERT(!whole->next());

        will_answer(R"({"code":1004,"errorMessage":"no"})", "application/json", 401);
        const auto refused = client.events("agent.generate", question());
        const ErrorInfo info = error_of([&] { refused->next(); });
        CPPUNIT_ASSERT(info.reason == Reason::api_code && info.api_code == 1004 && info.http_status == 401);
        CPPUNIT_ASSERT(!info.maybe_delivered);

        will_answer("<html>", "text/html", 502);
        CPPUNIT_ASSERT(error_of([&] { client.events("agent.generate", question())->next(); }).http_status == 502);
        will_answer("data: a\n\n", kEvents, 500);
        const ErrorInfo page = error_of([&] { client.events("agent.generate", question())->next(); });
        CPPUNIT_ASSERT(page.reason == Reason::outcome_unknown && page.cause == Reason::http_status);
        will_answer("data: a\n\n", "text/plain");
        const ErrorInfo text = error_of([&] { client.events("agent.generate", question())->next(); });
        CPPUNIT_ASSERT(text.reason == Reason::outcome_unknown && text.cause == Reason::not_json);
    }

    void a_failure_stays_the_same() {
        auto client = make_client();
        will_answer("data: a\n\ndata: b<cut>");
        const auto stream = client.events("agent.generate", question());
        CPPUNIT_ASSERT_EQUAL(std::string("a"), stream->next()->data);
        expect_reason(Reason::body_truncated, [&] { stream->next(); });
        stream->cancel();
        expect_reason(Reason::body_truncated, [&] { stream->next(); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, script_.requests.size());
    }

    void a_failure_knows_the_call() {
        auto client = make_client();
        will_answer("data: a\n\n<cut>");
        Params params = question();
        params.request_id = "my-request";
        const auto stream = client.events("agent.generate", params);
        stream->next();
        const ErrorInfo info = error_of([&] { stream->next(); });
        CPPUNIT_ASSERT_EQUAL(std::string("agent.generate"), info.operation);
        CPPUNIT_ASSERT_EQUAL(std::string("my-request"), info.request_id);
        CPPUNIT_ASSERT_EQUAL(std::string("api.rong-api.com"), info.domain);
        CPPUNIT_ASSERT(info.maybe_delivered && info.attempts == 1 && info.phase == Phase::body);
    }

    void only_what_did_not_leave_is_repeated() {
        auto client = make_client();
        script_.steps.push_back(ScriptedTransport::failure(Reason::connection_reset, Phase::send, false, true));
        will_answer("data: a\n\n");
        CPPUNIT_ASSERT_EQUAL(std::string("a;"), data_of(*client.events("agent.generate", question())));
        script_.steps.push_back(ScriptedTransport::failure(Reason::connection_reset, Phase::wait, true, true));
        const ErrorInfo info = error_of([&] { client.events("agent.generate", question())->next(); });
        CPPUNIT_ASSERT(info.reason == Reason::outcome_unknown && info.cause == Reason::connection_reset &&
                       info.maybe_delivered);
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, script_.requests.size());
    }

    void cancel_before_amid_and_after() {
        auto client = make_client();
        const auto before = client.events("agent.generate", question());
        before->cancel();
        const ErrorInfo info = error_of([&] { before->next(); });
        CPPUNIT_ASSERT(info.reason == Reason::canceled && !info.maybe_delivered && info.attempts == 0);
        CPPUNIT_ASSERT(script_.requests.empty());

        will_answer("data: a\n\ndata: b\n\n");
        script_.piece_bytes = 100;  // both are there when the first is given
        const auto amid = client.events("agent.generate", question());
        amid->next();
        amid->cancel();
        const ErrorInfo late = error_of([&] { amid->next(); });
        CPPUNIT_ASSERT(late.reason == Reason::canceled && late.maybe_delivered && late.phase == Phase::body);

        will_answer("data: a\n\n");
        const auto after = client.events("agent.generate", question());
        CPPUNIT_ASSERT_EQUAL(std::string("a;"), data_of(*after));
        after->cancel();
        CPPUNIT_ASSERT(!after->next());
    }

    // To the head: the client's limit or the call's. After it: the call's alone.
    void limits_of_time() {
        auto client = make_client({{"timeout_ms", "1234"}});
        std::vector<Milliseconds> given;
        script_.before_read = [&](const Deadline &deadline) {
            given.push_back(deadline.remaining());
            clock_.elapsed += Milliseconds{1000};
        };
        const auto answer = [&](const Deadline &deadline) {
            given.push_back(deadline.remaining());
            return net::Response{200, kEvents, "data: a\n\n"};
        };
        script_.piece_bytes = 100;
        script_.steps = {answer, answer};
        const auto unbounded = client.events("agent.generate", question());
        clock_.elapsed += Milliseconds{5000};  // the time runs from the first next()
        data_of(*unbounded);
        CPPUNIT_ASSERT(given.at(0) == Milliseconds{1234});
        CPPUNIT_ASSERT(given.at(1) > std::chrono::hours{24} && given.at(2) > std::chrono::hours{24});
        given.clear();
        Params params = question();
        params.timeout_ms = 5000;
        data_of(*client.events("agent.generate", params));
        CPPUNIT_ASSERT((given == std::vector{Milliseconds{5000}, Milliseconds{5000}, Milliseconds{4000}}));
    }

    void large_events_and_answers_are_refused() {
        auto client = make_client({{"response_max_bytes", "1024"}});
        std::string many;
        for (int i = 0; i < 100; ++i) many += "data: " + std::string(90, 'x') + "\n\n";
        will_answer(many);
        CPPUNIT_ASSERT_EQUAL(std::size_t{100 * 91}, data_of(*client.events("agent.generate", question())).size());
        will_answer("data: " + std::string(2000, 'x'));
        expect_reason(Reason::body_too_large, [&] { client.events("agent.generate", question())->next(); });
        will_answer(std::string(2000, ' ') + "{}", "application/json");
        expect_reason(Reason::body_too_large, [&] { client.events("agent.generate", question())->next(); });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ClientEventsTest);

}  // namespace rongcloud::test
