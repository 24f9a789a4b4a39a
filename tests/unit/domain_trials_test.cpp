// Which call finds out, what is held against whom, and what is forgotten.
#include "tests/unit/domain_support.hpp"

namespace rongcloud::test {

class DomainTrialsTest : public DomainFixture {
    CPPUNIT_TEST_SUITE(DomainTrialsTest);
    CPPUNIT_TEST(an_operation_avoided_everywhere_takes_turns);
    CPPUNIT_TEST(a_last_resort_prolongs_nothing);
    CPPUNIT_TEST(an_avoided_operation_speaks_of_itself_alone);
    CPPUNIT_TEST(an_avoided_operation_is_no_trial_of_the_domain);
    CPPUNIT_TEST(what_fails_at_once_is_one_fault_of_the_domain);
    CPPUNIT_TEST(ill_comes_before_unreachable);
    CPPUNIT_TEST(checks_that_are_lost_leave_it_to_a_call);
    CPPUNIT_TEST(one_lost_check_changes_nothing);
    CPPUNIT_TEST(worn_out_connections_are_no_fault);
    CPPUNIT_TEST(an_operation_that_wears_out_every_connection_goes_elsewhere);
    CPPUNIT_TEST(a_host_that_comes_and_goes_is_asked_less_often);
    CPPUNIT_TEST(short_calls_leave_again);
    CPPUNIT_TEST(faults_are_forgotten);
    CPPUNIT_TEST(half_of_the_time_is_followed_by_all_of_it);
    CPPUNIT_TEST_SUITE_END();

    void fail_at(Domains &domains, std::size_t index, const std::string &operation) {
        const std::vector<std::size_t> tried(index == 0 ? 0 : 1, 0);
        const DomainChoice choice = domains.choose({operation, true, true}, tried).choice;
        CPPUNIT_ASSERT_EQUAL(index, choice.index);
        clock_.elapsed += 1ms;
        domains.failed(choice, FaultKind::request, Reason::http_status);
    }

    void an_operation_avoided_everywhere_takes_turns() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) fail_at(domains, 1, kSend);
        clock_.elapsed += 10s;
        for (int i = 0; i < 2; ++i) fail_at(domains, 0, kSend);
        int at_backup = 0;  // its cool-down was over first
        for (int i = 0; i < 100; ++i, clock_.elapsed += 5ms) at_backup += place(domains, kSend, false) == 1;
        CPPUNIT_ASSERT_EQUAL(100, at_backup);
    }

    void a_last_resort_prolongs_nothing() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) fail_at(domains, 0, kSend);
        for (int i = 0; i < 2; ++i) fail_at(domains, 1, kSend);
        for (int i = 0; i < 50; ++i) call(domains, kSend, false);
        clock_.elapsed += 1s;
        for (int i = 0; i < 3; ++i) call(domains, kSend, true);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend));
    }

    void an_avoided_operation_speaks_of_itself_alone() {
        Domains domains = make();
        for (int i = 0; i < 1000; ++i) {
            call(domains, kSend, false);  // at both, also as a last resort
            if (i % 10 == 0) call(domains, "operation " + std::to_string(i), i % 50 != 0);
        }
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
    }

    void an_avoided_operation_is_no_trial_of_the_domain() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) call(domains, kSend, false);
        for (int i = 0; i < 4; ++i) call(domains, "operation " + std::to_string(i), false);
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        clock_.elapsed += 5s;
        place(domains);
        end_check(Reason::none);
        CPPUNIT_ASSERT(!choose(domains, kSend).is_trial());
        CPPUNIT_ASSERT(choose(domains).is_trial());
    }

    void what_fails_at_once_is_one_fault_of_the_domain() {
        Domains domains = make();
        for (int i = 0; i < 20; ++i) call(domains, kToken, true);
        std::vector<std::string> names;
        for (int i = 0; i < 8; ++i) names.push_back("operation " + std::to_string(i));
        std::vector<DomainChoice> together;
        for (const std::string &name : names) together.push_back(choose(domains, name));
        clock_.elapsed += 1ms;  // a server that starts again
        for (const DomainChoice &choice : together) domains.failed(choice, FaultKind::request, Reason::connection_reset);
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
        call(domains, "one that began after it", false);
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
    }

    void ill_comes_before_unreachable() {
        Domains domains = make();
        lose_host(domains);
        for (int i = 0; i < 6; ++i) call(domains, "operation " + std::to_string(i), false);  // at b
        CPPUNIT_ASSERT(domains.report()[1].state == DomainState::open);
        for (int i = 0; i < 100; ++i, clock_.elapsed += 1s) {
            for (const auto &check : checks_) {
                if (!check->ended) check->ended = check->host == "a" ? Reason::connect_timeout : Reason::none;
            }
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, call(domains, kSend, false));
        }
    }

    void checks_that_are_lost_leave_it_to_a_call() {
        can_check_ = false;
        Domains domains = make();
        lose_host(domains);
        std::size_t found = 1;
        for (int i = 0; i < 20 && found == 1; ++i, clock_.elapsed += 1s) found = call(domains, kToken, true);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, found);
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
    }

    void one_lost_check_changes_nothing() {
        Domains domains = make();
        lose_host(domains);
        end_check(Reason::internal);
        clock_.elapsed += 1s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT(domains.report()[0].last_fault == Reason::connection_refused);
        CPPUNIT_ASSERT(!choose(domains).is_trial());
    }

    void worn_out_connections_are_no_fault() {
        Domains domains = make();
        for (int i = 0; i < 1000; ++i) {
            for (int k = 0; k < 2; ++k) domains.wore_out(choose(domains));
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, true));
        }
        CPPUNIT_ASSERT(state(domains) == DomainState::closed && domains.report()[0].consecutive_failures == 0);
    }

    void an_operation_that_wears_out_every_connection_goes_elsewhere() {
        Domains domains = make();
        for (int i = 0; i < 3; ++i) {
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, true));
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend, false));
            domains.wore_out(choose(domains, kSend, false));
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains, kSend, false));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
    }

    void a_host_that_comes_and_goes_is_asked_less_often() {
        Domains domains = make();
        Milliseconds longest{0};
        for (int i = 0; i < 12; ++i) {
            lose_host(domains);
            const Milliseconds begun = clock_.elapsed;
            for (const std::size_t count = checks_.size(); i > 0 && checks_.size() == count; clock_.elapsed += 100ms) place(domains);
            longest = std::max(longest, clock_.elapsed - begun);
            end_check(Reason::none);
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        }
        CPPUNIT_ASSERT(longest > 25s && longest < 31s);
        clock_.elapsed += 5min;
        const std::size_t count = checks_.size();
        lose_host(domains);
        CPPUNIT_ASSERT_EQUAL(count + 1, checks_.size());
    }

    void short_calls_leave_again() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) domains.hurried(choose(domains), Reason::call_timeout);
        end_check(Reason::none);
        int hurried = 0;  // now it is a black hole
        for (; place(domains) == 0 && hurried < 100; ++hurried) domains.hurried(choose(domains), Reason::call_timeout);
        CPPUNIT_ASSERT_EQUAL(10, hurried);
    }

    void faults_are_forgotten() {
        Domains domains = make();
        call(domains, kToken, false);
        clock_.elapsed += 61s;
        call(domains, kToken, false);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));  // a minute ago is not in a row
        for (int i = 0; i < 2; ++i) fail_at(domains, 1, kSend);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, domains.report()[1].operations_avoided);
        clock_.elapsed += 70s;
        call(domains, kToken, true);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, domains.report()[1].operations_avoided);
    }

    void half_of_the_time_is_followed_by_all_of_it() {
        Domains domains = make();
        for (int i = 0; i < 5; ++i) call(domains, "operation " + std::to_string(i), false);
        for (const bool has_all : {false, true, false}) {
            clock_.elapsed += 5s;
            place(domains, kSend, false);
            if (!checks_.back()->ended) end_check(Reason::none);
            const DomainChoice trial = choose(domains);
            CPPUNIT_ASSERT(trial.trial == DomainChoice::Trial::domain && trial.has_all_time == has_all);
            domains.postpone(trial);
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(DomainTrialsTest);

}  // namespace rongcloud::test
