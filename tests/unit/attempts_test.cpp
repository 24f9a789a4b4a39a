// One call, several attempts: what is repeated where and when, on a simulated network and a clock that tests turn.
#include <cppunit/extensions/HelperMacros.h>

#include <set>

#include "tests/support/scripted_transport.hpp"
#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using codec::Params;
using namespace std::chrono_literals;

class AttemptsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(AttemptsTest);
    CPPUNIT_TEST(every_fault_and_every_kind_of_call);
    CPPUNIT_TEST(attempts_differ_but_belong_together);
    CPPUNIT_TEST(an_unknown_outcome_says_so);
    CPPUNIT_TEST(a_refusal_is_an_answer);
    CPPUNIT_TEST(one_attempt_at_most_if_so_wished);
    CPPUNIT_TEST(waits_grow_and_end_with_the_time);
    CPPUNIT_TEST(an_outage_uses_up_the_budget);
    CPPUNIT_TEST(a_worn_out_connection_is_replaced_once);
    CPPUNIT_TEST(worn_out_connections_that_are_replaced_change_nothing);
    CPPUNIT_TEST(a_cancellation_ends_the_wait);
    CPPUNIT_TEST(a_canceled_trial_is_not_left_to_the_next_call);
    CPPUNIT_TEST(hooks_run_outside_locks);
    CPPUNIT_TEST(the_state_as_json);
    CPPUNIT_TEST_SUITE_END();

    Simulation simulation_;
    SimulatedNetwork &network_ = simulation_.network;
    ManualClock &clock_ = simulation_.clock;

    static constexpr Milliseconds kRoundTrip = SimulatedNetwork::kRoundTrip;

    // How often a call arrives when `ill` of the two domains have the fault, and whether it may fail.
    void check(Fault fault, CallKind kind, const std::string &ill) {
        Simulation simulation;
        const auto client = simulation.make_client(
            2, {{"timeout_ms", "60000"}, {"message_random", kind == CallKind::marked ? "true" : "false"}});
        for (const char domain : ill) simulation.network.set(std::string(1, domain), fault);
        std::optional<ErrorInfo> failure;
        try {
            Simulation::call(*client, kind);
        } catch (const Error &error) {
            failure = error.info();
        }
        const std::string name = "fault " + std::to_string(static_cast<int>(fault)) + ", call " +
                                 std::to_string(static_cast<int>(kind)) + ", ill: " + ill;
        const auto expect = [&](bool condition, const char *what) {
            CPPUNIT_ASSERT_MESSAGE(name + ": " + what, condition);
        };
        const bool may_repeat = kind == CallKind::repeatable || kind == CallKind::marked;
        const bool meets_fault = ill.find('a') != std::string::npos;
        const bool is_refusal = fault == Fault::refusal || fault == Fault::rate_limited || fault == Fault::broken;
        const bool moves_on = !is_refusal && (!arrives(fault) || may_repeat);
        const bool fails = fault != Fault::none && meets_fault && (!moves_on || ill == "ab");
        expect(failure.has_value() == fails, "succeeds exactly when it can");
        std::size_t at_a = meets_fault ? (arrives(fault) ? 1 : 0) : 1;
        std::size_t at_b =
            meets_fault && moves_on && fault != Fault::none ? (ill == "ab" && !arrives(fault) ? 0 : 1) : 0;
        if (ill == "ab" && moves_on && arrives(fault) && fault != Fault::none) ++at_a;  // the third attempt
        expect(simulation.network.arrivals("a") == at_a && simulation.network.arrivals("b") == at_b, "arrivals");
        if (!fails) return;
        expect(failure->maybe_delivered || simulation.network.arrivals() == 0 || is_refusal,
               "knows what may have come");
        const bool is_unknown =
            !is_refusal && arrives(fault) && kind != CallKind::repeatable && fault != Fault::overloaded;
        expect((failure->status == Status::outcome_unknown) == is_unknown, "unknown outcomes are told apart");
        if (fault == Fault::overloaded)
            expect(failure->status == Status::api && failure->maybe_delivered, "overloaded");
    }

    void every_fault_and_every_kind_of_call() {
        for (const Fault fault : kAllFaults) {
            for (const CallKind kind : kAllCallKinds) {
                for (const char *ill : {"a", "b", "ab"}) check(fault, kind, ill);
            }
        }
    }

    void attempts_differ_but_belong_together() {
        const auto client = simulation_.make_client(3, {{"message_random", "true"}});
        for (const char *domain : {"a", "b"}) network_.set(domain, Fault::bad_gateway);
        const auto result = Simulation::call(*client, CallKind::marked);
        CPPUNIT_ASSERT_EQUAL(3, static_cast<int>(result.attempts));
        CPPUNIT_ASSERT_EQUAL(std::string("c"), result.domain);
        std::set<std::string> nonces, request_ids, marks;
        for (const auto &attempt : network_.attempts) {
            nonces.insert(attempt.nonce);
            request_ids.insert(attempt.request_id);
            marks.insert(attempt.mark);
        }
        CPPUNIT_ASSERT(nonces.size() == 3 && request_ids.size() == 1 && marks.size() == 1);
        CPPUNIT_ASSERT_EQUAL(result.request_id, *request_ids.begin());
        // The first retry at once, the second after a wait, which chance made none here.
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, simulation_.waiter.waits.size());
    }

    void an_unknown_outcome_says_so() {
        const auto client = simulation_.make_client(2);
        network_.set("a", Fault::silence);
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::once); });
        CPPUNIT_ASSERT(info.status == Status::outcome_unknown && info.reason == Reason::outcome_unknown);
        CPPUNIT_ASSERT(info.cause == Reason::response_timeout && info.phase == Phase::wait);
        CPPUNIT_ASSERT(info.maybe_delivered && !info.retriable && info.attempts == 1);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), info.domain);
        CPPUNIT_ASSERT(!info.request_id.empty());
        expect_contains(info.message, "not known");
        expect_contains(info.hint, "message_random");
        error_of([&] { Simulation::call(*client, CallKind::once); });
        CPPUNIT_ASSERT(simulation_.time_of(*client, CallKind::once) == kRoundTrip);  // from the third on they go elsewhere
    }

    void a_refusal_is_an_answer() {
        const auto client = simulation_.make_client(2);
        for (const Fault fault : {Fault::refusal, Fault::rate_limited, Fault::broken}) {
            network_.set("a", fault);
            for (const CallKind kind : kAllCallKinds) {
                const ErrorInfo info = error_of([&] { Simulation::call(*client, kind); });
                const int attempts = fault == Fault::rate_limited ? 3 : 1;  // see rate_limit_test.cpp
                CPPUNIT_ASSERT(info.reason == Reason::api_code && info.attempts == attempts);
            }
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, network_.arrivals("b"));
        // A trial that is refused has found the domain well.
        const auto trying = simulation_.make_client(2, {{"failover_probe", "false"}});
        network_.set("a", Fault::refused);
        Simulation::call(*trying, CallKind::repeatable);
        clock_.elapsed += 5s;
        network_.set("a", Fault::refusal);
        error_of([&] { Simulation::call(*trying, CallKind::repeatable); });
        expect_contains(trying->endpoints(), R"("domain":"a","state":"closed","preferred":true)");
    }

    void one_attempt_at_most_if_so_wished() {
        const auto client = simulation_.make_client(2, {{"attempts_max", "1"}});
        network_.set("a", Fault::refused);
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT(info.reason == Reason::connection_refused && info.attempts == 1);
        Simulation::call(*client, CallKind::repeatable);  // but the next call knows
        CPPUNIT_ASSERT_EQUAL(std::string("b"), network_.attempts.back().domain);
        clock_.elapsed += 1h;
        Simulation::call(*client, CallKind::repeatable);  // could not go on after a probe
        CPPUNIT_ASSERT_EQUAL(std::string("b"), network_.attempts.back().domain);
    }

    void waits_grow_and_end_with_the_time() {
        simulation_.chance = [] { return 0.999; };
        const auto client = simulation_.make_client(1, {{"attempts_max", "10"}, {"retry_budget", "100"}});
        network_.set("a", Fault::refused);
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT_EQUAL(10, static_cast<int>(info.attempts));
        const std::vector<Milliseconds> expected{99ms, 199ms, 399ms, 799ms, 1598ms, 1998ms, 1998ms, 1998ms, 1998ms};
        CPPUNIT_ASSERT(simulation_.waiter.waits == expected);
        const Milliseconds start = clock_.elapsed;
        const ErrorInfo hurried = error_of([&] { Simulation::call(*client, CallKind::repeatable, 1000); });
        CPPUNIT_ASSERT(clock_.elapsed - start < 1s);
        CPPUNIT_ASSERT(hurried.reason == Reason::connection_refused && hurried.attempts == 4);
    }

    void an_outage_uses_up_the_budget() {
        const auto client = simulation_.make_client(2);
        for (const char *domain : {"a", "b"}) network_.set(domain, Fault::bad_gateway);
        ErrorInfo last;
        for (int i = 0; i < 100; ++i) last = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        // The first call finds the second domain well; after that each repeat is paid for.
        CPPUNIT_ASSERT_EQUAL(std::size_t{100 + 1 + 10}, network_.attempts.size());
        CPPUNIT_ASSERT(last.attempts == 1);
        expect_contains(last.message, "retry budget");
        for (const char *domain : {"a", "b"}) network_.set(domain, Fault::none);
        for (int i = 0; i < 10; ++i) Simulation::call(*client, CallKind::repeatable);
        network_.attempts.clear();
        for (const char *domain : {"a", "b"}) network_.set(domain, Fault::bad_gateway);
        error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT(network_.attempts.size() > 1);
    }

    void a_worn_out_connection_is_replaced_once() {
        ScriptedTransport::Script script;
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("domains", "a,b");
        client::Client client(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script),
                              simulation_.waiter);
        const auto fail = [&](Reason reason, Phase phase, bool delivered, bool reused) {
            script.steps.push_back(ScriptedTransport::failure(reason, phase, delivered, reused));
        };
        const auto answer = [&] { script.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})")); };
        // Repeatable: the same domain at once, and no fault of it.
        fail(Reason::connection_closed, Phase::wait, true, true);
        answer();
        Simulation::call(client, CallKind::repeatable);
        CPPUNIT_ASSERT((script.domains == std::vector<std::string>{"a", "a"}));
        expect_contains(client.endpoints(), R"("domain":"a","state":"closed")");
        // Not repeatable: only when nothing had left.
        fail(Reason::connection_reset, Phase::send, false, true);
        answer();
        Simulation::call(client, CallKind::raw);
        fail(Reason::connection_reset, Phase::wait, true, true);
        CPPUNIT_ASSERT(error_of([&] { Simulation::call(client, CallKind::raw); }).cause == Reason::connection_reset);
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, script.requests.size());
        // A second time in one call it is a fault like any other; what was sent before is not forgotten.
        fail(Reason::connection_closed, Phase::wait, true, true);
        fail(Reason::connection_closed, Phase::wait, true, true);
        fail(Reason::connection_refused, Phase::connect, false, false);
        const ErrorInfo info = error_of([&] { Simulation::call(client, CallKind::repeatable); });
        CPPUNIT_ASSERT(info.reason == Reason::connection_refused && info.maybe_delivered && info.attempts == 3);
        CPPUNIT_ASSERT_EQUAL(std::string("b"), script.domains.back());
    }

    void worn_out_connections_that_are_replaced_change_nothing() {
        ScriptedTransport::Script script;
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("domains", "a,b");
        client::Client client(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script), simulation_.waiter);
        const auto worn_out = ScriptedTransport::failure(Reason::connection_closed, Phase::wait, true, true);
        for (int i = 0; i < 10; ++i) {
            script.steps.push_back([&](const Deadline &deadline) {
                clock_.elapsed += 1ms;
                return worn_out(deadline);
            });
            script.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})"));
            Simulation::call(client, CallKind::repeatable);
        }
        CPPUNIT_ASSERT(script.domains == std::vector<std::string>(20, "a"));
        expect_contains(client.endpoints(), R"("operations_avoided":0)");
    }

    void a_cancellation_ends_the_wait() {
        ScriptedTransport::Script script;
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("domains", "a");
        client::Client client(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script),
                              simulation_.waiter);
        Params question;
        question.set("agentId", std::string("agent1"));
        question.set("query", std::string("why"));
        const auto stream = client.events("agent.generate", question);
        script.steps.push_back([&](const Deadline &) -> net::Response {
            stream->cancel();
            Error error(Reason::connection_refused, "scripted");
            error.info().phase = Phase::connect;
            throw error;
        });
        const ErrorInfo info = error_of([&] { stream->next(); });
        CPPUNIT_ASSERT(info.reason == Reason::canceled && info.attempts == 1 && !info.maybe_delivered);
    }

    void a_canceled_trial_is_not_left_to_the_next_call() {
        ScriptedTransport::Script script;
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("domains", "a,b");
        config.set("attempts_max", "1");
        client::Client client(config.resolve(), clock_, std::make_unique<ScriptedTransport>(script), simulation_.waiter);
        for (int i = 0; i < 2; ++i) {
            script.steps.push_back(ScriptedTransport::failure(Reason::response_timeout, Phase::wait, true, false));
            error_of([&] { Simulation::call(client, CallKind::repeatable); });
        }
        clock_.elapsed += 1s;
        script.steps.push_back([&](const Deadline &) -> net::Response {  // the caller has no patience for it
            clock_.elapsed += 500ms;
            Error error(Reason::canceled, "scripted");
            error.info().phase = Phase::wait;
            throw error;
        });
        error_of([&] { Simulation::call(client, CallKind::repeatable); });
        CPPUNIT_ASSERT_EQUAL(std::string("a"), script.domains.back());
        script.steps.push_back(ScriptedTransport::answer(200, R"({"code":200})"));
        Simulation::call(client, CallKind::repeatable);
        CPPUNIT_ASSERT_EQUAL(std::string("b"), script.domains.back());
    }

    void hooks_run_outside_locks() {
        const auto client = simulation_.make_client(2);
        std::vector<std::string> told;
        client->set_switch_hook([&](const net::DomainSwitch &change) {
            told.push_back(std::string(change.previous) + ">" + std::string(change.current) + " " +
                           std::string(reason_row(change.reason).name));
            if (told.size() == 1) Simulation::call(*client, CallKind::repeatable);
            told.back() +=
                client->endpoints().find(R"("domain":"b","state":"closed","preferred":true)") != std::string::npos
                    ? " at b"
                    : " at a";
            throw std::runtime_error("ignored");
        });
        network_.set("a", Fault::refused);
        Simulation::call(*client, CallKind::repeatable);
        clock_.elapsed += 30s;
        network_.set("a", Fault::none);
        for (int i = 0; i < 2; ++i) Simulation::call(*client, CallKind::repeatable);
        clock_.elapsed += 30s;
        Simulation::call(*client, CallKind::repeatable);
        CPPUNIT_ASSERT((told == std::vector<std::string>{"a>b connection_refused at b", "b>a none at a"}));
        client->set_switch_hook({});
        network_.set("a", Fault::refused);
        Simulation::call(*client, CallKind::repeatable);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, told.size());
    }

    void the_state_as_json() {
        const auto client = simulation_.make_client(2);
        network_.set("a", Fault::refused);
        Simulation::call(*client, CallKind::repeatable);
        clock_.elapsed += 10ms;  // by then the connection in the background has failed, too
        const std::string until = std::to_string(clock_.unix_time_ms() + 1000 - 10 - kRoundTrip.count());
        CPPUNIT_ASSERT_EQUAL(
            R"({"endpoints":[{"domain":"a","state":"open","preferred":false,"consecutive_failures":1,)"
            R"("open_until_ms":)" +
                until +
                R"(,"operations_avoided":0,"latency_average_ms":null,"last_fault":"connection_refused"},)"
                R"({"domain":"b","state":"closed","preferred":true,"consecutive_failures":0,"open_until_ms":null,)"
                R"("operations_avoided":0,"latency_average_ms":20,"last_fault":null}],)"
                R"("chosen_by":{"setting":"domains","value":"a,b,","source":"code"}})",
            client->endpoints());
        const std::string preview = client->preview("user.get_token", Simulation::user(), "", 0);
        CPPUNIT_ASSERT_EQUAL(std::string("b"), header_of(preview, "Host"));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(AttemptsTest);

}  // namespace rongcloud::test
