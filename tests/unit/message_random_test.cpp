// Messages with a mark: repeated safely, and what the service says to a repeat.
#include <cppunit/extensions/HelperMacros.h>

#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using namespace std::chrono_literals;

class MessageRandomTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(MessageRandomTest);
    CPPUNIT_TEST(off_until_it_is_switched_on);
    CPPUNIT_TEST(one_mark_for_each_message);
    CPPUNIT_TEST(the_callers_own_mark_stays);
    CPPUNIT_TEST(a_refused_repeat_was_accepted_before);
    CPPUNIT_TEST(without_the_code_the_outcome_is_unknown);
    CPPUNIT_TEST(the_code_means_nothing_to_a_first_attempt);
    CPPUNIT_TEST(no_repeat_once_the_mark_may_be_forgotten);
    CPPUNIT_TEST_SUITE_END();

    Simulation simulation_;
    SimulatedNetwork &network_ = simulation_.network;
    Simulation::Settings settings_{{"message_random", "true"}};

    std::string mark(std::size_t index) const { return network_.attempts.at(index).mark; }

    void off_until_it_is_switched_on() {
        const auto client = simulation_.make_client(1);
        Simulation::call(*client, CallKind::once);
        CPPUNIT_ASSERT_EQUAL(std::string(), mark(0));
        CPPUNIT_ASSERT_EQUAL(
            std::string(),
            form_value(client->preview("message.send_private", Simulation::message(), "", 0), "msgRandom"));
    }

    void one_mark_for_each_message() {
        const auto client = simulation_.make_client(2, settings_);
        network_.set("a", Fault::lost_answer);
        Simulation::call(*client, CallKind::marked);
        Simulation::call(*client, CallKind::marked);
        CPPUNIT_ASSERT(std::stoll(mark(0)) > 0);
        CPPUNIT_ASSERT_EQUAL(mark(0), mark(1));
        CPPUNIT_ASSERT_EQUAL(mark(2), mark(3));
        CPPUNIT_ASSERT(mark(1) != mark(2));
        CPPUNIT_ASSERT(
            !form_value(client->preview("message.send_private", Simulation::message(), "", 0), "msgRandom").empty());
        Simulation::call(*client, CallKind::repeatable);  // has no such parameter
        CPPUNIT_ASSERT_EQUAL(std::string(), mark(4));
    }

    void the_callers_own_mark_stays() {
        codec::Params params = Simulation::message();
        params.set("msgRandom", std::int64_t{42});
        network_.set("a", Fault::lost_answer);
        const auto client = simulation_.make_client(2, settings_);
        client->call("message.send_private", params);
        CPPUNIT_ASSERT(mark(0) == "42" && mark(1) == "42");
        // Switched off, nobody says that the service looks at it.
        const auto unaware = simulation_.make_client(2);
        expect_reason(Reason::outcome_unknown, [&] { unaware->call("message.send_private", params); });
    }

    void a_refused_repeat_was_accepted_before() {
        settings_["message_random_duplicate_code"] = "1999";
        network_.duplicate_code = 1999;
        network_.set("a", Fault::silence);
        const auto client = simulation_.make_client(2, settings_);
        const auto result = Simulation::call(*client, CallKind::marked);
        CPPUNIT_ASSERT(result.already_accepted);
        CPPUNIT_ASSERT_EQUAL(2, static_cast<int>(result.attempts));
        CPPUNIT_ASSERT_EQUAL(std::string("b"), result.domain);
        CPPUNIT_ASSERT_EQUAL(std::string("1999"), std::string(to_text(*result.document.find("code"))));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"code":1999})"), result.body);
        CPPUNIT_ASSERT_EQUAL(400, static_cast<int>(result.http_status));
        network_.set("a", Fault::none);
        CPPUNIT_ASSERT(!Simulation::call(*client, CallKind::marked).already_accepted);
    }

    void without_the_code_the_outcome_is_unknown() {
        network_.duplicate_code = 1999;
        network_.set("a", Fault::lost_answer);
        const auto client = simulation_.make_client(2, settings_);
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::marked); });
        CPPUNIT_ASSERT(info.status == Status::outcome_unknown && info.cause == Reason::api_code);
        CPPUNIT_ASSERT_EQUAL(1999, static_cast<int>(info.api_code));
        CPPUNIT_ASSERT(info.maybe_delivered);
        expect_contains(info.hint, "message_random_duplicate_code");
    }

    void the_code_means_nothing_to_a_first_attempt() {
        settings_["message_random_duplicate_code"] = "1002";
        const auto client = simulation_.make_client(2, settings_);
        network_.set("a", Fault::refusal);
        expect_reason(Reason::api_code, [&] { Simulation::call(*client, CallKind::marked); });
        // Nor to a second one, when the first cannot have arrived.
        network_.set("a", Fault::refused);
        network_.set("b", Fault::refusal);
        expect_reason(Reason::api_code, [&] { Simulation::call(*client, CallKind::marked); });
    }

    void no_repeat_once_the_mark_may_be_forgotten() {
        settings_["timeout_ms"] = "600000";
        settings_["message_random_window_ms"] = "60000";
        network_.response_timeout = 49s;
        network_.set("a", Fault::silence);
        const auto client = simulation_.make_client(2, settings_);
        Simulation::call(*client, CallKind::marked);
        CPPUNIT_ASSERT(network_.attempts[1].at - network_.attempts[0].at < 50s);
        // Nor may connecting take so long that it arrives after that.
        settings_["connect_timeout_ms"] = "30000";
        network_.attempts.clear();
        network_.set("b", Fault::slow_connect);
        const auto patient = simulation_.make_client(2, settings_);
        expect_reason(Reason::outcome_unknown, [&] { Simulation::call(*patient, CallKind::marked); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, network_.arrivals());

        network_.attempts.clear();
        network_.response_timeout = 51s;
        network_.set("b", Fault::silence);
        const auto late = simulation_.make_client(2, settings_);
        expect_reason(Reason::outcome_unknown, [&] { Simulation::call(*late, CallKind::marked); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, network_.attempts.size());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(MessageRandomTest);

}  // namespace rongcloud::test
