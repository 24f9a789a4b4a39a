// Whether a call that failed may be sent again: over all codes of the service, HTTP statuses, operations and kinds of calls.
#include <cppunit/extensions/HelperMacros.h>

#include "core/client/message_stream.hpp"
#include "core/client/outcome.hpp"
#include "core/codec/result.hpp"
#include "tests/support/scripted_transport.hpp"
#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using client::CallTrace;
using client::settled;
using codec::Params;
using Step = ScriptedTransport::Step;

namespace {

constexpr std::array kStatuses{200, 302, 400, 401, 403, 404, 405, 408, 425, 429, 430, 499, 500, 501, 502, 503, 504, 599};

// Answers that are no success, each with its name.
std::vector<std::pair<std::string, Step>> failures() {
    std::vector<std::pair<std::string, Step>> all;
    std::vector<std::string> bodies{"", "<html>", "{", R"({"code":"x"})", R"({"code":98765})"};
    for (const auto &row : catalogue::error_codes()) bodies.push_back("{\"code\":" + std::to_string(row.code) + "}");
    for (const int status : kStatuses) {
        for (const std::string &body : bodies) {
            if (status == 200 && body.empty()) continue;
            all.emplace_back(std::to_string(status) + " " + body, ScriptedTransport::answer(status, body));
        }
    }
    for (std::size_t i = 1; i < kReasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        if (reason == Reason::api_code || reason == Reason::http_status || reason == Reason::outcome_unknown) continue;
        for (const bool left : {false, true}) {
            all.emplace_back(reason_row(reason).name,
                             ScriptedTransport::failure(reason, left ? Phase::wait : Phase::connect, left, false));
        }
    }
    return all;
}

}  // namespace

class OutcomeTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(OutcomeTest);
    CPPUNIT_TEST(every_code_of_every_operation);
    CPPUNIT_TEST(every_answer_to_every_kind_of_call);
    CPPUNIT_TEST(every_answer_after_an_attempt_without_one);
    CPPUNIT_TEST(every_end_of_a_stream_of_events);
    CPPUNIT_TEST(every_answer_to_a_packet_and_to_its_repeat);
    CPPUNIT_TEST(what_leaves_it_open);
    CPPUNIT_TEST(what_may_be_done_twice_is_retriable);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    ManualWaiter waiter_{clock_};
    ScriptedTransport::Script script_;

    std::unique_ptr<client::Client> make_client(bool message_random) {
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("region", "beijing");
        config.set("retry_budget", "0");
        if (message_random) config.set("message_random", "true");
        return std::make_unique<client::Client>(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script_),
                                                waiter_, [] { return 0.0; });
    }
    template <class Call>
    ErrorInfo failure_of(const Step &answer, const Call &call) {
        script_.steps.assign(3, answer);
        return error_of(call);
    }
    static void check(const std::string &name, const ErrorInfo &info) {
        const std::string what = name + ": " + info.message;
        CPPUNIT_ASSERT_MESSAGE(what, !(info.retriable && info.maybe_delivered));
        if (info.reason == Reason::outcome_unknown) CPPUNIT_ASSERT_MESSAGE(what, info.maybe_delivered);
        if (info.status == Status::limit) CPPUNIT_ASSERT_MESSAGE(what, !info.maybe_delivered);
    }

    void every_code_of_every_operation() {
        for (const auto &operation : catalogue::operations()) {
            for (const auto &row : catalogue::error_codes()) {
                const std::string body = "{\"code\":" + std::to_string(row.code) + "}";
                const int status = row.http_status != 0 ? row.http_status : 200;
                if (catalogue::is_success(row.code, operation.path)) continue;
                Error error(Reason::internal, "");
                try {
                    codec::decode_answer(operation.path, status, "application/json", body);
                } catch (const Error &refusal) {
                    error = refusal;
                }
                for (const bool marked : {false, true}) {
                    const bool left = error.info().maybe_delivered;
                    const ErrorInfo info = settled(error, {operation.idempotent, marked, left, false, false}).info();
                    CPPUNIT_ASSERT(info.reason == Reason::api_code && info.maybe_delivered == left);
                    CPPUNIT_ASSERT_EQUAL(row.retriable && (operation.idempotent || !left), info.retriable);
                }
            }
        }
    }

    void every_answer_to_every_kind_of_call() {
        const auto plain = make_client(false);
        const auto marking = make_client(true);
        for (const auto &[name, answer] : failures()) {
            for (const auto kind : {CallKind::once, CallKind::raw, CallKind::marked}) {
                client::Client &client = kind == CallKind::marked ? *marking : *plain;
                check(name, failure_of(answer, [&] { Simulation::call(client, kind); }));
            }
        }
    }

    void every_answer_after_an_attempt_without_one() {
        const auto client = make_client(true);
        for (const auto &[name, answer] : failures()) {
            script_.steps.assign(3, answer);
            script_.steps.push_front(ScriptedTransport::failure(Reason::response_timeout, Phase::wait, true, false));
            const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::marked); });
            check(name, info);
            CPPUNIT_ASSERT_MESSAGE(name, info.maybe_delivered);
        }
    }

    void every_end_of_a_stream_of_events() {
        const auto client = make_client(false);
        Params question;
        question.set("agentId", std::string("a"));
        question.set("query", std::string("why"));
        for (const auto &[name, answer] : failures()) {
            check(name, failure_of(answer, [&] { client->events("agent.generate", question)->next(); }));
        }
        script_.steps.assign(1, ScriptedTransport::answer(200, "data: a\n\n<cut>", "text/event-stream"));
        const auto stream = client->events("agent.generate", question);
        stream->next();
        const ErrorInfo cut = error_of([&] { stream->next(); });
        check("cut", cut);
        CPPUNIT_ASSERT(cut.reason == Reason::body_truncated && cut.maybe_delivered);
    }

    void every_answer_to_a_packet_and_to_its_repeat() {
        const auto client = make_client(false);
        Params params;
        params.set("fromUserId", std::string("robot"));
        params.set("toUserId", std::string("ann"));
        for (const auto &[name, answer] : failures()) {
            client::MessageStream stream(*client, "message.send_private_stream", params);
            const ErrorInfo first = failure_of(answer, [&] { stream.write("a"); });
            check(name, first);
            const ErrorInfo second = failure_of(answer, [&] { stream.write("a"); });
            check(name + " again", second);
            if (first.maybe_delivered) CPPUNIT_ASSERT_MESSAGE(name, second.maybe_delivered);
        }
    }

    void what_leaves_it_open() {
        const auto client = make_client(false);
        for (const int status : {408, 425, 499, 500, 502, 503, 504, 599}) {
            const auto page = ScriptedTransport::answer(status, "<html>", "text/html");
            const ErrorInfo info = failure_of(page, [&] { Simulation::call(*client, CallKind::once); });
            CPPUNIT_ASSERT(info.reason == Reason::outcome_unknown && info.cause == Reason::http_status);
            CPPUNIT_ASSERT_EQUAL(status, static_cast<int>(info.http_status));
            const auto unknown_code = ScriptedTransport::answer(status, R"({"code":98765})");
            const ErrorInfo said = failure_of(unknown_code, [&] { Simulation::call(*client, CallKind::once); });
            CPPUNIT_ASSERT(said.reason == Reason::api_code && said.maybe_delivered && !said.retriable);
            expect_contains(said.hint, "Do not just send it again");
        }
        const auto refused = ScriptedTransport::answer(429, "<html>", "text/html");
        const ErrorInfo info = failure_of(refused, [&] { Simulation::call(*client, CallKind::once); });
        CPPUNIT_ASSERT(info.reason == Reason::http_status && !info.maybe_delivered && info.retriable);
    }

    void what_may_be_done_twice_is_retriable() {
        const auto client = make_client(false);
        const auto info_of = [&](const Step &answer) {
            return failure_of(answer, [&] { Simulation::call(*client, CallKind::repeatable); });
        };
        for (const int status : {408, 425, 429, 499, 500, 502, 503, 504, 599}) {
            CPPUNIT_ASSERT(info_of(ScriptedTransport::answer(status, "<html>")).retriable);
        }
        for (const int status : {302, 400, 401, 403, 404, 405, 430}) {
            CPPUNIT_ASSERT(!info_of(ScriptedTransport::answer(status, "<html>")).retriable);
        }
        for (const auto &row : catalogue::error_codes()) {
            const auto answer = ScriptedTransport::answer(400, "{\"code\":" + std::to_string(row.code) + "}");
            if (catalogue::is_success(row.code, "/user/getToken.json")) continue;
            CPPUNIT_ASSERT_EQUAL_MESSAGE(std::string(row.name), row.retriable, info_of(answer).retriable);
        }
        for (const Reason reason : {Reason::connection_reset, Reason::response_timeout, Reason::body_truncated}) {
            const ErrorInfo info = info_of(ScriptedTransport::failure(reason, Phase::wait, true, false));
            CPPUNIT_ASSERT(info.reason == reason && info.retriable && info.maybe_delivered);
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(OutcomeTest);

}  // namespace rongcloud::test
