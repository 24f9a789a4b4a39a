// Which domain is used, after which outcomes, on a clock that tests turn; no connections are tried in the background, see
// domain_health_test.cpp.
#include <cppunit/extensions/HelperMacros.h>

#include <array>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "core/net/domains.hpp"
#include "tests/support/manual_clock.hpp"

namespace rongcloud::test {

using net::DomainChoice;
using net::Domains;
using net::DomainState;
using net::FaultKind;
using namespace std::chrono_literals;

class DomainsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(DomainsTest);
    CPPUNIT_TEST(the_first_that_is_well_is_preferred);
    CPPUNIT_TEST(one_probe_when_the_cool_down_is_over);
    CPPUNIT_TEST(a_call_that_cannot_be_repeated_tries_last);
    CPPUNIT_TEST(cool_downs_double_up_to_their_limit);
    CPPUNIT_TEST(cool_downs_are_shortened_at_random);
    CPPUNIT_TEST(failures_side_by_side_count_once);
    CPPUNIT_TEST(late_outcomes_tell_nothing);
    CPPUNIT_TEST(a_last_resort_does_not_prolong_the_cool_down);
    CPPUNIT_TEST(probes_without_an_outcome);
    CPPUNIT_TEST(a_call_goes_where_it_has_not_been);
    CPPUNIT_TEST(latency_is_an_average);
    CPPUNIT_TEST(threads);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    double chance_ = 0;

    Domains make(std::size_t count = 2) {
        std::vector<net::Endpoint> endpoints;
        for (std::size_t i = 0; i < count; ++i) endpoints.push_back(net::parse_endpoint(std::string(1, char('a' + i))));
        return {endpoints, {{30s, 300s}}, clock_, [this] { return chance_; }};
    }
    static DomainChoice choose(Domains &domains, bool may_try, std::span<const std::size_t> tried) {
        return domains.choose({"user.get_token", may_try, may_try}, tried).choice;
    }
    static std::size_t fail(Domains &domains) {
        const DomainChoice choice = choose(domains, true, {});
        domains.failed(choice, FaultKind::host, Reason::connect_timeout);
        return choice.index;
    }
    static Milliseconds cool_down(const Domains &domains) {
        return domains.report()[0].cool_down_left.value_or(Milliseconds{-1});
    }

    void the_first_that_is_well_is_preferred() {
        Domains domains = make(3);
        const auto first = choose(domains, false, {});
        CPPUNIT_ASSERT(first.index == 0 && first.well && !first.is_trial());
        const auto change = domains.failed(first, FaultKind::host, Reason::connection_refused);
        CPPUNIT_ASSERT(change && change->previous == "a" && change->current == "b");
        CPPUNIT_ASSERT(change->reason == Reason::connection_refused);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, true, {}).index);
        const auto reports = domains.report();
        CPPUNIT_ASSERT(reports[0].state == DomainState::open && !reports[0].preferred);
        CPPUNIT_ASSERT(reports[0].last_fault == Reason::connection_refused && reports[0].consecutive_failures == 1);
        CPPUNIT_ASSERT(reports[1].state == DomainState::closed && reports[1].preferred);
        CPPUNIT_ASSERT(!reports[1].cool_down_left && !reports[1].latency_average_ms);
        CPPUNIT_ASSERT(!domains.failed(choose(domains, false, std::array<std::size_t, 2>{0, 1}), FaultKind::host, Reason::not_json));
    }

    void one_probe_when_the_cool_down_is_over() {
        Domains domains = make();
        fail(domains);
        clock_.elapsed += 30s - 1ms;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, true, {}).index);
        clock_.elapsed += 1ms;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, false, {}).index);  // may not be repeated
        clock_.elapsed += 30s - 1ms;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, false, {}).index);
        const auto probe = choose(domains, true, {});
        CPPUNIT_ASSERT(probe.index == 0 && probe.is_trial());
        CPPUNIT_ASSERT(domains.report()[0].state == DomainState::half_open);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, true, {}).index);  // one is enough
        const auto change = domains.succeeded(probe, 5ms);
        CPPUNIT_ASSERT(change && change->previous == "b" && change->current == "a" && change->reason == Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, choose(domains, false, {}).index);
        CPPUNIT_ASSERT(domains.report()[0].consecutive_failures == 0);
        CPPUNIT_ASSERT(domains.report()[0].last_fault == Reason::none);
    }

    // A client that has no other calls would never return.
    void a_call_that_cannot_be_repeated_tries_last() {
        Domains domains = make();
        fail(domains);
        clock_.elapsed += 60s - 1ms;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, false, {}).index);
        clock_.elapsed += 1ms;
        const auto trial = choose(domains, false, {});
        CPPUNIT_ASSERT(trial.index == 0 && trial.is_trial());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, false, {}).index);
        domains.failed(trial, FaultKind::request, Reason::response_timeout);
        clock_.elapsed += 120s - 1ms;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, false, {}).index);
        clock_.elapsed += 1ms;
        domains.succeeded(choose(domains, false, {}), 5ms);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, choose(domains, false, {}).index);
    }

    void cool_downs_double_up_to_their_limit() {
        Domains domains = make();
        for (const auto expected : {30s, 60s, 120s, 240s, 300s, 300s}) {
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, fail(domains));
            CPPUNIT_ASSERT(cool_down(domains) == expected);
            clock_.elapsed += expected;
        }
        CPPUNIT_ASSERT_EQUAL(6, domains.report()[0].consecutive_failures);
        domains.succeeded(choose(domains, true, {}), 1ms);
        fail(domains);
        CPPUNIT_ASSERT(cool_down(domains) == 30s);
    }

    void cool_downs_are_shortened_at_random() {
        chance_ = 0.999999;
        Domains domains = make();
        fail(domains);
        CPPUNIT_ASSERT(cool_down(domains) > 22s && cool_down(domains) < 23s);
    }

    void failures_side_by_side_count_once() {
        Domains domains = make();
        std::vector<DomainChoice> choices(100, choose(domains, true, {}));
        int switches = 0;
        for (const auto &choice : choices) switches += domains.failed(choice, FaultKind::host, Reason::response_timeout) ? 1 : 0;
        CPPUNIT_ASSERT_EQUAL(1, switches);
        CPPUNIT_ASSERT_EQUAL(1, domains.report()[0].consecutive_failures);
        CPPUNIT_ASSERT(cool_down(domains) == 30s);
    }

    void late_outcomes_tell_nothing() {
        Domains domains = make();
        const auto slow_success = choose(domains, false, {});
        const auto slow_failure = choose(domains, false, {});
        fail(domains);
        CPPUNIT_ASSERT(!domains.succeeded(slow_success, 8s));
        CPPUNIT_ASSERT(domains.report()[0].state == DomainState::open);
        clock_.elapsed += 30s;
        domains.succeeded(choose(domains, true, {}), 1ms);
        CPPUNIT_ASSERT(!domains.failed(slow_failure, FaultKind::host, Reason::response_timeout));
        CPPUNIT_ASSERT(domains.report()[0].state == DomainState::closed);
    }

    void a_last_resort_does_not_prolong_the_cool_down() {
        Domains domains = make(1);
        fail(domains);
        clock_.elapsed += 10s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, fail(domains));
        CPPUNIT_ASSERT(cool_down(domains) == 20s);
        CPPUNIT_ASSERT_EQUAL(2, domains.report()[0].consecutive_failures);
        clock_.elapsed += 20s;
        fail(domains);
        CPPUNIT_ASSERT(cool_down(domains) == 60s);
    }

    void probes_without_an_outcome() {
        Domains domains = make();
        fail(domains);
        clock_.elapsed += 30s;
        const auto canceled = choose(domains, true, {});
        domains.release(canceled);
        const auto hurried = choose(domains, true, {});
        CPPUNIT_ASSERT(hurried.is_trial());
        domains.postpone(hurried);
        CPPUNIT_ASSERT(cool_down(domains) == 30s && domains.report()[0].consecutive_failures == 1);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, true, {}).index);
        domains.postpone(choose(domains, true, {}));  // not a probe: nothing happens
        CPPUNIT_ASSERT(domains.report()[1].state == DomainState::closed);
    }

    void a_call_goes_where_it_has_not_been() {
        Domains domains = make(3);
        fail(domains);
        std::vector<std::size_t> tried{1};
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, choose(domains, true, tried).index);
        tried.push_back(2);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, choose(domains, true, tried).index);  // ill, but new to the call
        tried.push_back(0);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, choose(domains, true, tried).index);
        Domains single = make(1);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, choose(single, true, std::array<std::size_t, 1>{0}).index);
    }

    void latency_is_an_average() {
        Domains domains = make();
        domains.succeeded(choose(domains, false, {}), 100ms);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(100, *domains.report()[0].latency_average_ms, 0.001);
        domains.succeeded(choose(domains, false, {}), 50ms);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(90, *domains.report()[0].latency_average_ms, 0.001);
        fail(domains);
        CPPUNIT_ASSERT_DOUBLES_EQUAL(90, *domains.report()[0].latency_average_ms, 0.001);
    }

    // Whatever happens side by side, each switch away from a domain is told once and the numbers stay sound.
    void threads() {
        Domains domains({net::parse_endpoint("a"), net::parse_endpoint("b")}, {{1ms, 2ms}}, Clock::system(), random_unit);
        std::atomic<int> away{0};
        std::atomic<int> back{0};
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&, number] {
                for (int i = 0; i < 2000; ++i) {
                    const auto choice = choose(domains, true, {});
                    const bool fails = choice.index == 0 && (i + number) % 3 == 0;
                    const auto change =
                        fails ? domains.failed(choice, FaultKind::host, Reason::connection_reset) : domains.succeeded(choice, 1ms);
                    if (change) ++(change->current == "b" ? away : back);
                    domains.report();
                }
            });
        }
        for (auto &thread : threads) thread.join();
        const bool at_backup = domains.report()[1].preferred;
        CPPUNIT_ASSERT_EQUAL(away.load(), back.load() + (at_backup ? 1 : 0));
        CPPUNIT_ASSERT(away > 0);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(DomainsTest);

}  // namespace rongcloud::test
