// Calls at the rate limit: their own client's, and the service's.
#include <cppunit/extensions/HelperMacros.h>

#include <string>

#include "tests/support/scripted_transport.hpp"
#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using namespace std::chrono_literals;

class RateLimitTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RateLimitTest);
    CPPUNIT_TEST(nothing_is_sent_when_the_limit_is_reached);
    CPPUNIT_TEST(a_call_waits_its_turn);
    CPPUNIT_TEST(bad_input_takes_nothing);
    CPPUNIT_TEST(a_preview_takes_nothing);
    CPPUNIT_TEST(each_request_that_leaves_takes_a_turn);
    CPPUNIT_TEST(refused_calls_of_every_kind_come_again);
    CPPUNIT_TEST(a_refused_call_stays_at_its_domain);
    CPPUNIT_TEST(refusals_end_with_the_refusal);
    CPPUNIT_TEST(refusals_take_from_the_retry_budget);
    CPPUNIT_TEST(a_page_with_429_is_a_refusal_too);
    CPPUNIT_TEST(retry_after_is_waited_for);
    CPPUNIT_TEST(retry_after_beyond_the_deadline_ends_the_call);
    CPPUNIT_TEST(retry_after_of_503_is_for_its_domain);
    CPPUNIT_TEST(a_refused_call_says_when_its_turn_would_come);
    CPPUNIT_TEST(membership_is_repeated_unless_a_message_goes_with_it);
    CPPUNIT_TEST_SUITE_END();

    Simulation simulation_;
    ManualClock &clock_ = simulation_.clock;
    SimulatedNetwork &network_ = simulation_.network;

    static codec::Params message(int recipients) {
        codec::Params params = Simulation::message();
        for (int i = 1; i < recipients; ++i) params.add_text("toUserId", "v" + std::to_string(i));
        return params;
    }

    void nothing_is_sent_when_the_limit_is_reached() {
        for (const char *mode : {"wait", "fail"}) {
            Simulation simulation;
            const auto client = simulation.make_client(2, {{"rate_limit", mode}});
            for (int i = 0; i < 6; ++i) client->call("message.send_private", message(1000));
            simulation.clock.elapsed = 11s;
            const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::once); });
            CPPUNIT_ASSERT(info.status == Status::limit && info.reason == Reason::rate_limit_reached);
            CPPUNIT_ASSERT(info.attempts == 0 && !info.maybe_delivered && info.retriable);
            CPPUNIT_ASSERT(info.retry_after_ms > 49000 && info.retry_after_ms < 60000);
            CPPUNIT_ASSERT_EQUAL(std::string("message.send_private"), info.operation);
            expect_contains(info.message, std::to_string(info.retry_after_ms) + " ms");
            CPPUNIT_ASSERT_EQUAL(std::size_t{6}, simulation.network.attempts.size());
            simulation.clock.elapsed += Milliseconds{info.retry_after_ms};
            Simulation::call(*client, CallKind::once);
        }
    }

    void a_call_waits_its_turn() {
        const auto client = simulation_.make_client(1, {{"rate_limit", "wait"}, {"timeout_ms", "60000"}});
        for (int i = 0; i < 6; ++i) client->call("message.send_private", message(1000));
        clock_.elapsed += 30s;
        const auto result = Simulation::call(*client, CallKind::once);
        CPPUNIT_ASSERT(result.attempts == 1 && clock_.elapsed >= 60s && clock_.elapsed < 63s);
    }

    void bad_input_takes_nothing() {
        const auto client = simulation_.make_client(1, {{"rate_limit", "fail"}});
        expect_reason(Reason::missing_parameter, [&] { client->call("message.send_private", {}); });
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"mode":"fail","rate_limits":[]})"), client->rate_limits());
    }

    void a_preview_takes_nothing() {
        const auto client = simulation_.make_client(1, {{"rate_limit", "fail"}});
        client->preview("message.send_private", Simulation::message(), "", 0);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"mode":"fail","rate_limits":[]})"), client->rate_limits());
    }

    void each_request_that_leaves_takes_a_turn() {
        const auto available = [](const client::Client &client) {
            const std::string report = client.rate_limits();
            const std::size_t at = report.find("\"available\":") + 12;
            return std::stoi(report.substr(at)) - std::stoi(report.substr(report.find("\"limit\":") + 8));
        };
        const auto client = simulation_.make_client(2, {{"rate_limit", "wait"}});
        network_.set("a", Fault::refused);  // does not leave
        Simulation::call(*client, CallKind::repeatable);
        CPPUNIT_ASSERT_EQUAL(-1, available(*client));

        Simulation lossy;
        const auto other = lossy.make_client(2, {{"rate_limit", "wait"}});
        lossy.network.set("a", Fault::lost_answer);
        Simulation::call(*other, CallKind::repeatable);
        CPPUNIT_ASSERT_EQUAL(-2, available(*other));
    }

    void refused_calls_of_every_kind_come_again() {
        for (const char *mode : {"off", "wait", "fail"}) {
            for (const CallKind kind : kAllCallKinds) {
                Simulation simulation;
                const auto client = simulation.make_client(
                    2, {{"rate_limit", mode}, {"message_random", kind == CallKind::marked ? "true" : "false"}});
                simulation.network.set("a", Fault::rate_limited);
                simulation.network.set("a", Fault::none, clock_.elapsed + 200ms);
                CPPUNIT_ASSERT_EQUAL(2, static_cast<int>(Simulation::call(*client, kind).attempts));
                CPPUNIT_ASSERT_EQUAL(std::size_t{1}, simulation.network.arrivals());
            }
        }
    }

    void a_refused_call_stays_at_its_domain() {
        const auto client = simulation_.make_client(2, {});
        network_.set("a", Fault::rate_limited);
        network_.set("a", Fault::none, clock_.elapsed + 200ms);
        Simulation::call(*client, CallKind::once);
        for (const auto &attempt : network_.attempts) CPPUNIT_ASSERT_EQUAL(std::string("a"), attempt.domain);
        expect_contains(client->endpoints(), R"("domain":"a","state":"closed","preferred":true)");
    }

    void refusals_end_with_the_refusal() {
        const auto client = simulation_.make_client(2, {});
        network_.set("a", Fault::rate_limited);
        ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::once); });
        CPPUNIT_ASSERT(info.status == Status::api && info.api_code == 1008 && info.attempts == 3);
        CPPUNIT_ASSERT(!info.maybe_delivered && info.retriable);
        expect_contains(info.hint, "1009");
        CPPUNIT_ASSERT(simulation_.waiter.waits == std::vector<Milliseconds>({250ms, 500ms}));
        const Milliseconds start = clock_.elapsed;
        info = error_of([&] { Simulation::call(*client, CallKind::once, 200); });  // too short for a pause
        CPPUNIT_ASSERT(info.api_code == 1008 && info.attempts == 1 && clock_.elapsed < start + 200ms);
    }

    void refusals_take_from_the_retry_budget() {
        const auto client = simulation_.make_client(2, {{"retry_budget", "3"}});
        network_.set("a", Fault::rate_limited);
        std::string messages;
        for (int i = 0; i < 4; ++i) {
            messages += error_of([&] { Simulation::call(*client, CallKind::once); }).message;
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{4 + 3}, network_.attempts.size());
        expect_contains(messages, "retry budget");
    }

    void a_page_with_429_is_a_refusal_too() {
        ScriptedTransport::Script script;
        script.steps.push_back(ScriptedTransport::answer(429, "<html>", "text/html"));
        script.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})"));
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("domains", "a");
        client::Client client(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script),
                              simulation_.waiter, [] { return 0.0; });
        CPPUNIT_ASSERT_EQUAL(2, static_cast<int>(Simulation::call(client, CallKind::once).attempts));
    }

    void retry_after_is_waited_for() {
        for (const Fault fault : {Fault::rate_limited, Fault::overloaded}) {
            Simulation simulation;
            const auto client = simulation.make_client(1, {});
            simulation.network.set("a", fault);
            simulation.network.retry_after = "3";
            const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
            CPPUNIT_ASSERT(info.attempts == 3 && info.retry_after_ms == 3000);
            CPPUNIT_ASSERT_EQUAL(std::size_t{2}, simulation.waiter.waits.size());
            for (const Milliseconds wait : simulation.waiter.waits) CPPUNIT_ASSERT(wait == 3s);
        }
        network_.set("a", Fault::rate_limited);
        network_.retry_after = "0";  // the usual pause at least
        const auto client = simulation_.make_client(1, {});
        error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT(simulation_.waiter.waits == std::vector<Milliseconds>({250ms, 500ms}));
    }

    void retry_after_beyond_the_deadline_ends_the_call() {
        for (const Fault fault : {Fault::rate_limited, Fault::overloaded}) {
            for (const CallKind kind : {CallKind::repeatable, CallKind::once}) {
                Simulation simulation;
                const auto client = simulation.make_client(1, {});
                simulation.network.set("a", fault);
                simulation.network.retry_after = "60";
                const ErrorInfo info = error_of([&] { Simulation::call(*client, kind); });
                CPPUNIT_ASSERT(info.attempts == 1 && info.retry_after_ms == 60000);
                CPPUNIT_ASSERT(simulation.waiter.waits.empty());
            }
        }
    }

    // The other one is asked at once.
    void retry_after_of_503_is_for_its_domain() {
        const auto client = simulation_.make_client(2, {});
        network_.set("a", Fault::overloaded);
        network_.retry_after = "60";
        CPPUNIT_ASSERT_EQUAL(2, static_cast<int>(Simulation::call(*client, CallKind::repeatable).attempts));
        CPPUNIT_ASSERT(simulation_.waiter.waits.empty());
        network_.set("b", Fault::overloaded);
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT(info.attempts == 2 && info.retry_after_ms == 60000);
    }

    void a_refused_call_says_when_its_turn_would_come() {
        const auto client =
            simulation_.make_client(1, {{"rate_limit", "wait"}, {"rate_limit_share_percent", "25"}});
        network_.set("a", Fault::rate_limited);
        const ErrorInfo info = error_of([&] { client->call("message.send_private", message(1000)); });
        CPPUNIT_ASSERT(info.api_code == 1008 && info.attempts == 1);
        CPPUNIT_ASSERT(info.retry_after_ms > 59000 && info.retry_after_ms < 60000);
        expect_contains(client->rate_limits(), R"("rate_percent":50)");
    }

    void membership_is_repeated_unless_a_message_goes_with_it() {
        const auto arrivals = [](const char *switch_value) {
            Simulation simulation;
            const auto client = simulation.make_client(2, {});
            simulation.network.set("a", Fault::lost_answer);
            codec::Params params;
            params.add_text("userId", "u1");
            params.set("groupId", std::string("g1"));
            params.set("groupName", std::string("G"));
            if (switch_value != nullptr) {
                params.set("bindNotifyMsg", std::string(switch_value) == "true");
                params.set("fromUserId", std::string("u1"));
                params.set("objectName", std::string("RC:TxtMsg"));
                params.set("content", std::string(R"({"content":"hi"})"));
            }
            try {
                client->call("group.join", params);
            } catch (const Error &error) {
                CPPUNIT_ASSERT(error.info().status == Status::outcome_unknown);
            }
            return simulation.network.arrivals();
        };
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, arrivals(nullptr));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, arrivals("false"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, arrivals("true"));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RateLimitTest);

}  // namespace rongcloud::test
