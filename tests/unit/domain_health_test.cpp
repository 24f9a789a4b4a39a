// What speaks of a host, what of an operation, and what of a domain; on a clock that tests turn, with connections in the
// background that end as a test says.
#include "tests/unit/domain_support.hpp"

namespace rongcloud::test {

class DomainHealthTest : public DomainFixture {
    CPPUNIT_TEST_SUITE(DomainHealthTest);
    CPPUNIT_TEST(a_host_fault_is_verified_at_once);
    CPPUNIT_TEST(a_host_that_stays_away_is_looked_for_less_often);
    CPPUNIT_TEST(nothing_is_tried_without_calls);
    CPPUNIT_TEST(no_call_is_risked_for_a_host);
    CPPUNIT_TEST(a_host_that_comes_and_goes_is_not_doubted_all_the_time);
    CPPUNIT_TEST(what_cannot_be_checked_is_tried_later);
    CPPUNIT_TEST(calls_too_short_to_connect_leave_after_the_second);
    CPPUNIT_TEST(calls_that_are_just_too_short_stay);
    CPPUNIT_TEST(an_operation_goes_elsewhere_after_two_faults);
    CPPUNIT_TEST(one_call_finds_out_for_its_operation);
    CPPUNIT_TEST(a_trial_that_tells_nothing_is_left_to_another_call);
    CPPUNIT_TEST(an_operation_that_always_fails_moves_no_other);
    CPPUNIT_TEST(faults_side_by_side_count_once);
    CPPUNIT_TEST(several_operations_speak_of_the_domain);
    CPPUNIT_TEST(half_of_the_outcomes_are_enough);
    CPPUNIT_TEST(rare_faults_change_nothing);
    CPPUNIT_TEST(a_quiet_client_judges_by_its_last_calls);
    CPPUNIT_TEST(only_a_request_proves_that_requests_work);
    CPPUNIT_TEST(calls_that_must_not_be_done_twice_are_spared);
    CPPUNIT_TEST(only_the_last_operations_are_known);
    CPPUNIT_TEST(the_only_domain_is_never_tried_in_the_background);
    CPPUNIT_TEST_SUITE_END();

    void a_host_fault_is_verified_at_once() {
        Domains domains = make();
        const auto away = lose_host(domains);
        CPPUNIT_ASSERT(away && away->current == "b" && away->reason == Reason::connection_refused);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, checks_.size());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        end_check(Reason::none);
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);  // also when it is looked at before the next call
        const auto chosen = domains.choose({kToken, true, true}, {});
        CPPUNIT_ASSERT(chosen.choice.index == 0 && chosen.choice.well && !chosen.choice.is_trial());
        CPPUNIT_ASSERT(chosen.change && chosen.change->previous == "b" && chosen.change->current == "a");
        CPPUNIT_ASSERT(chosen.change->reason == Reason::none);
        CPPUNIT_ASSERT(!domains.choose({kToken, true, true}, {}).change);
        CPPUNIT_ASSERT(checks_.size() == 1 && domains.report()[0].consecutive_failures == 0);
    }

    void a_host_that_stays_away_is_looked_for_less_often() {
        Domains domains = make();
        lose_host(domains);
        std::size_t count = 1;
        std::vector<std::chrono::seconds> waits(10, 1s);
        for (const auto longer : {2s, 4s, 8s, 16s, 30s, 30s}) waits.push_back(longer);
        for (const auto wait : waits) {
            end_check(Reason::connect_timeout);
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
            CPPUNIT_ASSERT(domains.report()[0].cool_down_left == Milliseconds{wait});
            CPPUNIT_ASSERT(domains.report()[0].last_fault == Reason::connect_timeout);
            clock_.elapsed += wait - 1ms;
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
            CPPUNIT_ASSERT_EQUAL(count, checks_.size());
            clock_.elapsed += 1ms;
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
            CPPUNIT_ASSERT_EQUAL(++count, checks_.size());
        }
        clock_.elapsed += 100s;  // one at a time, however long it takes
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT_EQUAL(count, checks_.size());
        end_check(Reason::connect_timeout);  // which nobody has heard of till now: the next one begins at once
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT_EQUAL(count + 1, checks_.size());
        end_check(Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
    }

    void nothing_is_tried_without_calls() {
        Domains domains = make();
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        clock_.elapsed += 1h;
        for (int i = 0; i < 5; ++i) call(domains, kToken, true);
        CPPUNIT_ASSERT(checks_.empty());  // nor of what has not failed
        lose_host(domains);
        end_check(Reason::connect_timeout);
        for (int i = 0; i < 100; ++i, clock_.elapsed += 1min) domains.report();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, checks_.size());
    }

    void no_call_is_risked_for_a_host() {
        Domains domains = make();
        lose_host(domains);
        for (int i = 0; i < 200; ++i, clock_.elapsed += 10s) {
            end_check(Reason::connect_timeout);
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, call(domains, kToken, true));
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, call(domains, kSend, true));
        }
        clock_.elapsed += 30s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        end_check(Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend, false));  // one that could not be repeated returns, too
    }

    void a_host_that_comes_and_goes_is_not_doubted_all_the_time() {
        Domains domains = make();
        lose_host(domains);
        end_check(Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        lose_host(domains);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, checks_.size());
        clock_.elapsed += 1s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, checks_.size());
        end_check(Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
    }

    void what_cannot_be_checked_is_tried_later() {
        can_check_ = false;
        Domains domains = make();
        lose_host(domains);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT(domains.report()[0].last_fault == Reason::connection_refused);
        can_check_ = true;
        clock_.elapsed += 1s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        end_check(Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
    }

    void calls_too_short_to_connect_leave_after_the_second() {
        Domains domains = make();
        domains.hurried(choose(domains), Reason::call_timeout);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        CPPUNIT_ASSERT(checks_.empty());
        const auto away = domains.hurried(choose(domains), Reason::call_timeout);
        CPPUNIT_ASSERT(away && away->current == "b" && checks_.size() == 1);
        end_check(Reason::connect_timeout);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
    }

    void calls_that_are_just_too_short_stay() {
        Domains domains = make();
        for (int i = 0; i < 10; ++i) {  // a success between
            domains.hurried(choose(domains), Reason::call_timeout);
            call(domains, kToken, true);
        }
        CPPUNIT_ASSERT(checks_.empty());
        for (int i = 0; i < 2; ++i) domains.hurried(choose(domains), Reason::call_timeout);
        end_check(Reason::none);
        for (int i = 0; i < 10; ++i) {  // the host can be reached
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
            domains.hurried(choose(domains), Reason::call_timeout);
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, checks_.size());
    }

    void an_operation_goes_elsewhere_after_two_faults() {
        Domains domains = make();
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, false));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, true));  // which ends the row
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, false));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, false));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, call(domains, kToken, true));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kSend, true));
        const auto report = domains.report()[0];
        CPPUNIT_ASSERT(report.state == DomainState::closed && report.preferred && report.operations_avoided == 1);
        CPPUNIT_ASSERT(report.last_fault == Reason::none && checks_.empty());
        CPPUNIT_ASSERT_EQUAL(std::string("a"), domains.preferred().host);
    }

    void one_call_finds_out_for_its_operation() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) call(domains, kToken, false);
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
            clock_.elapsed += wait - 1ms;
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
            clock_.elapsed += 1ms;
            const DomainChoice trial = choose(domains);
            CPPUNIT_ASSERT(trial.index == 0 && trial.trial == DomainChoice::Trial::operation && !trial.well);
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));  // one is enough
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend));
            domains.failed(trial, FaultKind::request, Reason::response_timeout);
        }
        clock_.elapsed += 300s;
        domains.succeeded(choose(domains, kToken, false), 1ms);  // one that cannot be repeated may be the one
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, domains.report()[0].operations_avoided);
    }

    void a_trial_that_tells_nothing_is_left_to_another_call() {
        Domains domains = make();
        for (int i = 0; i < 2; ++i) call(domains, kToken, false);
        clock_.elapsed += 10s;
        domains.release(choose(domains));
        const DomainChoice second = choose(domains);
        CPPUNIT_ASSERT(second.is_trial());
        domains.postpone(second);
        CPPUNIT_ASSERT(!choose(domains).is_trial());
        clock_.elapsed += 10s;
        const DomainChoice third = choose(domains);
        CPPUNIT_ASSERT(third.is_trial());
        domains.failed(third, FaultKind::host, Reason::connection_refused);  // it speaks of another matter
        end_check(Reason::none);
        CPPUNIT_ASSERT(choose(domains).is_trial());
    }

    void an_operation_that_always_fails_moves_no_other() {
        Domains domains = make();
        int others_at_backup = 0, switches = 0;
        for (int i = 0; i < 60000; ++i, clock_.elapsed += 10ms) {
            if (i % 20 == 0) {
                const DomainChoice choice = choose(domains, "user.check_online");
                switches += domains.failed(choice, FaultKind::request, Reason::http_status).has_value();
            } else {
                others_at_backup += call(domains, kToken, true) == 1;
            }
        }
        CPPUNIT_ASSERT_EQUAL(0, others_at_backup);
        CPPUNIT_ASSERT_EQUAL(0, switches);
    }

    void faults_side_by_side_count_once() {
        Domains domains = make();
        const std::vector<DomainChoice> together(100, choose(domains));
        clock_.elapsed += 8s;
        for (const DomainChoice &choice : together) domains.failed(choice, FaultKind::request, Reason::response_timeout);
        CPPUNIT_ASSERT_EQUAL(1, domains.report()[0].consecutive_failures);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains));
        call(domains, kToken, false);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
    }

    void several_operations_speak_of_the_domain() {
        Domains domains = make();
        for (int i = 0; i < 4; ++i) call(domains, "operation " + std::to_string(i), false);
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
        const auto away = domains.failed(choose(domains), FaultKind::request, Reason::response_timeout);
        CPPUNIT_ASSERT(away && away->reason == Reason::response_timeout && away->current == "b");
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains, "another one"));
    }

    void half_of_the_outcomes_are_enough() {
        Domains domains = make();
        for (int i = 0; i < 5; ++i) {
            call(domains, kToken, true);
            call(domains, "operation " + std::to_string(i % 3), false);
        }
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        Domains mostly_well = make();
        for (int i = 0; i < 50; ++i) {
            for (int k = 0; k < 3; ++k) call(mostly_well, kToken, true);
            call(mostly_well, "operation " + std::to_string(i), false);
        }
        CPPUNIT_ASSERT(state(mostly_well) == DomainState::closed);
    }

    void rare_faults_change_nothing() {
        Domains domains = make();
        std::uint32_t random = 1;
        int at_backup = 0;
        for (int i = 0; i < 100000; ++i, clock_.elapsed += 9ms) {
            random = random * 1664525 + 1013904223;
            at_backup += call(domains, "operation " + std::to_string(i % 20), (random >> 8) % 1000 != 0) == 1;
        }
        CPPUNIT_ASSERT_MESSAGE(std::to_string(at_backup), at_backup <= 500);  // 0.5 %
    }

    void a_quiet_client_judges_by_its_last_calls() {
        Domains domains = make();
        for (int i = 0; i < 4; ++i, clock_.elapsed += 9s) call(domains, i % 2 == 0 ? kToken : kSend, false);
        CPPUNIT_ASSERT(state(domains) == DomainState::closed);
        call(domains, "group.create", false);
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        Domains slower = make();
        for (int i = 0; i < 8; ++i, clock_.elapsed += 16s) {  // four within a minute
            call(slower, "operation " + std::to_string(i), false);
            call(slower, kToken, true);
        }
        CPPUNIT_ASSERT(state(slower) == DomainState::closed);
    }

    void only_a_request_proves_that_requests_work() {
        Domains domains = make();
        for (int i = 0; i < 5; ++i) call(domains, "operation " + std::to_string(i), false);
        clock_.elapsed += 5s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, checks_.size());  // first of all whether it can be reached
        end_check(Reason::connection_refused);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        clock_.elapsed += 1s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        end_check(Reason::none);
        const DomainChoice trial = choose(domains);
        CPPUNIT_ASSERT(trial.index == 0 && trial.trial == DomainChoice::Trial::domain);
        CPPUNIT_ASSERT(state(domains) == DomainState::half_open);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        domains.failed(trial, FaultKind::request, Reason::response_timeout);
        CPPUNIT_ASSERT(domains.report()[0].cool_down_left == Milliseconds{10s});
        clock_.elapsed += 10s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains));
        end_check(Reason::none);
        const auto back = domains.succeeded(choose(domains), 1ms);
        CPPUNIT_ASSERT(back && back->current == "a" && back->reason == Reason::none);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, "another one"));
    }

    void calls_that_must_not_be_done_twice_are_spared() {
        Domains domains = make();
        call(domains, kToken, false);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend, false));
        call(domains, "group.create", false);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains, kSend, false));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, "user.get_info"));  // may find out
        clock_.elapsed += 2s;
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, kSend, false));
    }

    void only_the_last_operations_are_known() {
        Domains domains = make();
        for (int i = 0; i < 1000; ++i) {
            const std::string operation = "/path/" + std::to_string(i);
            for (int k = 0; k < 2; ++k) {
                call(domains, operation, false);
                for (int n = 0; n < 3; ++n) call(domains, kToken, true);
            }
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{64}, domains.report()[0].operations_avoided);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, place(domains, "/path/1"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, place(domains, "/path/999"));
    }

    void the_only_domain_is_never_tried_in_the_background() {
        Domains domains = make(1);
        lose_host(domains);
        CPPUNIT_ASSERT(state(domains) == DomainState::open);
        clock_.elapsed += 1min;
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, call(domains, kToken, true));
        CPPUNIT_ASSERT(state(domains) == DomainState::closed && checks_.empty());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(DomainHealthTest);

}  // namespace rongcloud::test
