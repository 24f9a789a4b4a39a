// Which failures are a domain's fault, which are worth another attempt, and what that costs.
#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "core/base/cancellation.hpp"
#include "core/base/random.hpp"
#include "core/base/waiter.hpp"
#include "core/client/retry_budget.hpp"
#include "core/client/retry_policy.hpp"

namespace rongcloud::test {

using client::AttemptTimes;
using namespace std::chrono_literals;

class RetryPolicyTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RetryPolicyTest);
    CPPUNIT_TEST(faults_of_a_domain);
    CPPUNIT_TEST(statuses_of_a_domain);
    CPPUNIT_TEST(short_limits_of_the_caller_are_no_fault);
    CPPUNIT_TEST(what_may_pass);
    CPPUNIT_TEST(back_off_grows_to_its_limit);
    CPPUNIT_TEST(budget);
    CPPUNIT_TEST(waiting);
    CPPUNIT_TEST(chance);
    CPPUNIT_TEST_SUITE_END();

    static ErrorInfo failure(Reason reason, Phase phase = Phase::wait, int http_status = 0) {
        ErrorInfo info = Error(reason, "").info();
        info.phase = phase;
        info.http_status = http_status;
        return info;
    }
    // An attempt that had all the time of the default settings.
    static AttemptTimes patient() { return {8s, 3s, 3s, 15s}; }
    static bool is_fault(Reason reason, Phase phase = Phase::wait, int http_status = 0) {
        return client::is_domain_fault(failure(reason, phase, http_status), patient());
    }

    void faults_of_a_domain() {
        using enum Reason;
        for (const Reason reason :
             {name_not_found, connection_refused, host_unreachable, resolve_timeout, connect_timeout, handshake_timeout,
              certificate_untrusted, certificate_expired, certificate_host_mismatch, certificate_invalid,
              handshake_failure, send_timeout, response_timeout, body_timeout}) {
            CPPUNIT_ASSERT_MESSAGE(std::string(reason_row(reason).name), is_fault(reason));
        }
        for (const Phase phase : {Phase::tls, Phase::send, Phase::wait, Phase::head}) {
            CPPUNIT_ASSERT(is_fault(connection_reset, phase) && is_fault(connection_closed, phase));
            CPPUNIT_ASSERT(is_fault(network_failure, phase));
        }
        CPPUNIT_ASSERT(!is_fault(connection_reset, Phase::body) && !is_fault(connection_closed, Phase::body));
        CPPUNIT_ASSERT(!is_fault(network_failure, Phase::resolve));  // no descriptors, for instance
        CPPUNIT_ASSERT(!is_fault(network_failure, Phase::connect));
        for (const Reason reason : {Reason::canceled, out_of_memory, Reason::internal, invalid_setting, not_json,
                                    not_http, body_truncated, body_too_large}) {
            CPPUNIT_ASSERT_MESSAGE(std::string(reason_row(reason).name), !is_fault(reason));
        }
    }

    void statuses_of_a_domain() {
        for (const int status : {500, 502, 503, 504})
            CPPUNIT_ASSERT(is_fault(Reason::http_status, Phase::body, status));
        for (const int status : {301, 400, 401, 403, 404, 429, 501, 505}) {
            CPPUNIT_ASSERT(!is_fault(Reason::http_status, Phase::body, status));
            CPPUNIT_ASSERT(!is_fault(Reason::api_code, Phase::body, status));
        }
        for (const int status : {502, 503, 504}) CPPUNIT_ASSERT(is_fault(Reason::api_code, Phase::body, status));
        CPPUNIT_ASSERT(!is_fault(Reason::api_code, Phase::body, 500) && !is_fault(Reason::api_code, Phase::body, 200));
        CPPUNIT_ASSERT(client::is_answer(failure(Reason::api_code, Phase::body, 500)));
        CPPUNIT_ASSERT(client::is_answer(failure(Reason::http_status, Phase::body, 429)));
        CPPUNIT_ASSERT(!client::is_answer(failure(Reason::http_status, Phase::body, 302)));
        CPPUNIT_ASSERT(!client::is_answer(failure(Reason::not_json, Phase::body, 200)));
    }

    void short_limits_of_the_caller_are_no_fault() {
        const auto judged = [](Reason reason, Phase phase, const AttemptTimes &times) {
            return client::is_domain_fault(failure(reason, phase), times);
        };
        using enum Reason;
        CPPUNIT_ASSERT(!judged(connect_timeout, Phase::connect, {500ms, 500ms, 3s, 15s}));
        CPPUNIT_ASSERT(judged(connect_timeout, Phase::connect, {1s, 1s, 3s, 15s}));
        CPPUNIT_ASSERT(judged(connect_timeout, Phase::connect, {400ms, 400ms, 400ms, 15s}));  // as the settings say
        CPPUNIT_ASSERT(!judged(call_timeout, Phase::connect, {999ms, 3s, 3s, 15s}));
        CPPUNIT_ASSERT(judged(call_timeout, Phase::tls, {1s, 3s, 3s, 1s}));
        CPPUNIT_ASSERT(!judged(call_timeout, Phase::wait, {4999ms, 3s, 3s, 15s}));
        CPPUNIT_ASSERT(judged(call_timeout, Phase::wait, {5s, 3s, 3s, 15s}));
        CPPUNIT_ASSERT(!judged(call_timeout, Phase::wait, {200ms, 3s, 3s, 200ms}));
    }

    void what_may_pass() {
        using enum Reason;
        for (const Reason reason : {connection_reset, connection_closed, network_failure, body_truncated, not_http,
                                    not_json, call_timeout, connect_timeout, connections_busy}) {
            CPPUNIT_ASSERT(client::is_passing(failure(reason, Phase::body)));
        }
        CPPUNIT_ASSERT(client::is_passing(failure(http_status, Phase::body, 520)));
        for (const Reason reason : {api_code, Reason::canceled, body_too_large, out_of_memory, Reason::internal,
                                    invalid_setting, missing_setting}) {
            CPPUNIT_ASSERT(!client::is_passing(failure(reason, Phase::body)));
        }
        CPPUNIT_ASSERT(!client::is_passing(failure(http_status, Phase::body, 404)));
    }

    void back_off_grows_to_its_limit() {
        const std::vector<Milliseconds> longest{100ms, 200ms, 400ms, 800ms, 1600ms, 2s, 2s};
        for (std::size_t i = 0; i < longest.size(); ++i) {
            CPPUNIT_ASSERT(client::back_off(static_cast<int>(i), 1) == longest[i]);
            CPPUNIT_ASSERT(client::back_off(static_cast<int>(i), 0) == 0ms);
            CPPUNIT_ASSERT(client::back_off(static_cast<int>(i), 0.5) == longest[i] / 2);
        }
        CPPUNIT_ASSERT(client::back_off(1000000, 1) == 2s);
    }

    void budget() {
        client::RetryBudget budget(2, 10);
        CPPUNIT_ASSERT(budget.take() && budget.take() && !budget.take());
        for (int i = 0; i < 9; ++i) budget.refill();
        CPPUNIT_ASSERT(!budget.take());
        budget.refill();
        CPPUNIT_ASSERT(budget.take() && !budget.take());
        for (int i = 0; i < 1000; ++i) budget.refill();
        CPPUNIT_ASSERT(budget.take() && budget.take() && !budget.take());
        client::RetryBudget none(0, 100);
        none.refill();
        CPPUNIT_ASSERT(!none.take());

        client::RetryBudget shared(1000, 0);
        std::atomic<int> taken{0};
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i) taken += shared.take() ? 1 : 0;
            });
        }
        for (auto &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(1000, taken.load());
    }

    void waiting() {
        const Clock &clock = Clock::system();
        const SteadyTime start = clock.now();
        CPPUNIT_ASSERT(Waiter::system().wait(20ms, Deadline(clock, 10s)));
        CPPUNIT_ASSERT(clock.now() - start >= 20ms);
        CPPUNIT_ASSERT(Waiter::system().wait(10min, Deadline(clock, 5ms)));  // not beyond the deadline
        Cancellation cancellation;
        std::thread other([&] { cancellation.request(); });
        CPPUNIT_ASSERT(!Waiter::system().wait(10min, Deadline(clock, 10min, &cancellation)));
        other.join();
        CPPUNIT_ASSERT(!Waiter::system().wait(0ms, Deadline(clock, 10min, &cancellation)));
    }

    void chance() {
        double sum = 0;
        for (int i = 0; i < 10000; ++i) {
            const double number = random_unit();
            CPPUNIT_ASSERT(number >= 0 && number < 1);
            sum += number;
            CPPUNIT_ASSERT(random_positive() > 0);
        }
        CPPUNIT_ASSERT(sum > 4500 && sum < 5500);  // 17 standard deviations
        CPPUNIT_ASSERT(random_positive() != random_positive());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RetryPolicyTest);

}  // namespace rongcloud::test
