// Leases of several items of an order key, in a row, by a clock that stands still until it is turned.
#include <cppunit/extensions/HelperMacros.h>

#include "tests/jobs/spool_support.hpp"

namespace rongcloud::test {

using jobs::Leased;
using jobs::Spool;

namespace {

Leased lease_runs(Spool& spool, std::size_t count_max = 100) { return spool.lease(count_max, Milliseconds{0}, true); }

void expect_run(Spool& spool, const std::string& data) { CPPUNIT_ASSERT_EQUAL(data, data_of(lease_runs(spool).items)); }

void give_back(Spool& spool, const Leased& leased, std::size_t from) {
    std::vector<std::int64_t> sequences;
    for (std::size_t i = from; i < leased.items.size(); ++i) sequences.push_back(leased.items[i].sequence);
    spool.give_back(sequences, leased.lease);
    spool.flush();
}

}  // namespace

class RunsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RunsTest);
    CPPUNIT_TEST(a_run_is_in_order_and_of_one_worker);
    CPPUNIT_TEST(what_is_ready_comes_before_what_waits_for_it);
    CPPUNIT_TEST(runs_share_what_room_there_is);
    CPPUNIT_TEST(after_a_failure_the_rest_of_a_run_comes_again_behind_it);
    CPPUNIT_TEST(after_a_failure_nothing_that_is_said_of_the_rest_counts);
    CPPUNIT_TEST(what_was_said_before_the_failure_of_an_earlier_one_counts);
    CPPUNIT_TEST(a_run_that_is_given_back_is_in_order_again);
    CPPUNIT_TEST(only_the_first_of_a_run_has_failed_when_its_lease_ends);
    CPPUNIT_TEST(a_first_one_that_dies_lets_the_rest_go_on);
    CPPUNIT_TEST(a_run_ends_before_one_that_has_a_pause);
    CPPUNIT_TEST(a_dead_letter_that_comes_back_waits_for_the_end_of_a_run);
    CPPUNIT_TEST(dead_letters_that_come_back_while_a_run_is_leased_wait_for_all_of_it);
    CPPUNIT_TEST(what_was_never_handled_has_no_tries);
    CPPUNIT_TEST(what_a_closed_spool_had_leased_is_in_order_again);
    CPPUNIT_TEST_SUITE_END();

public:
    void a_run_is_in_order_and_of_one_worker() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2"}) put(*spool, data, "a");
        put(*spool, "free");
        put(*spool, "a3", "a");
        const Leased run = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,a2,free,a3"), data_of(run.items));
        put(*spool, "a4", "a");
        expect_run(*spool, "");
        ack_all(*spool, run);
        expect_run(*spool, "a4");
    }

    void what_is_ready_comes_before_what_waits_for_it() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        put(*spool, "b1", "b");
        CPPUNIT_ASSERT_EQUAL(std::string("a1,a2,b1"), data_of(lease_runs(*spool, 3).items));
        expect_run(*spool, "");
    }

    void runs_share_what_room_there_is() {
        const auto spool = place_->open();
        for (const char* const number : {"1", "2", "3"}) {
            for (const char* const key : {"a", "b"}) put(*spool, std::string(key) + number, key);
        }
        const Leased run = lease_runs(*spool, 4);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,b1,a2,b2"), data_of(run.items));
        ack_all(*spool, run);
        expect_run(*spool, "a3,b3");
    }

    void after_a_failure_the_rest_of_a_run_comes_again_behind_it() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        const Leased run = lease_runs(*spool);
        spool->ack(run.items[0].sequence, run.lease);
        spool->nack(run.items[1], run.lease, "not now", 5000);
        give_back(*spool, run, 2);
        expect_run(*spool, "");
        place_->clock.elapsed += 5000;
        const Leased again = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3"), data_of(again.items));
        CPPUNIT_ASSERT(again.items[0].tries == 2 && again.items[1].tries == 1);
    }

    void after_a_failure_nothing_that_is_said_of_the_rest_counts() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3", "a4"}) put(*spool, data, "a");
        Leased run = lease_runs(*spool);
        spool->nack(run.items[0], run.lease, "not now", 0);
        spool->flush();
        spool->ack(run.items[1].sequence, run.lease);  // against the rule
        spool->nack(run.items[2], run.lease, "out of turn", 5000);
        spool->extend(run.items[3].sequence, run.lease);
        spool->flush();
        CPPUNIT_ASSERT(spool->stats().acknowledged == 0 && spool->stats().failed == 1);
        const Leased again = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,a2,a3,a4"), data_of(again.items));
        CPPUNIT_ASSERT(again.items[2].tries == 1 && again.items[2].reason.empty());
    }

    void what_was_said_before_the_failure_of_an_earlier_one_counts() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3", "a4"}) put(*spool, data, "a");
        const Leased run = lease_runs(*spool);
        spool->ack(run.items[2].sequence, run.lease);
        spool->nack(run.items[1], run.lease, "out of turn", 5000);
        spool->nack(run.items[0], run.lease, "not now", 0);
        spool->flush();
        CPPUNIT_ASSERT(spool->stats().acknowledged == 1 && spool->stats().failed == 2);
        const Leased again = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(again.items));
        ack_all(*spool, again);
        place_->clock.elapsed += 5000;
        const Leased last = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a4"), data_of(last.items));
        CPPUNIT_ASSERT(last.items[0].tries == 2 && last.items[0].reason == "out of turn" && last.items[1].tries == 1);
    }

    void a_run_that_is_given_back_is_in_order_again() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        give_back(*spool, lease_runs(*spool), 0);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(lease(*spool).items));  // alone
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, spool->stats().delayed);
    }

    void only_the_first_of_a_run_has_failed_when_its_lease_ends() {
        place_->options.set("tries_max", "2");
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        for (int tries = 1; tries <= 2; ++tries) {
            const Leased run = lease_runs(*spool);
            CPPUNIT_ASSERT_EQUAL(std::string("a1,a2,a3"), data_of(run.items));
            CPPUNIT_ASSERT(run.items[0].tries == tries && run.items[1].tries == 1 && run.items[2].tries == 1);
            place_->clock.elapsed += place_->options.lease_ms;
        }
        expect_run(*spool, "a2,a3");
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(spool->dead(0, 10)));
    }

    void a_first_one_that_dies_lets_the_rest_go_on() {
        place_->options.set("tries_max", "1");
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        const Leased run = lease_runs(*spool);
        spool->nack(run.items[0], run.lease, "never", 0);
        spool->flush();
        const Leased rest = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3"), data_of(rest.items));
        CPPUNIT_ASSERT(rest.items[0].tries == 1 && rest.items[1].tries == 1);
        give_back(*spool, run, 1);  // nothing: others have them
        expect_run(*spool, "");
    }

    void a_run_ends_before_one_that_has_a_pause() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        const Leased run = lease_runs(*spool);
        spool->nack(run.items[1], run.lease, "out of turn", 5000);  // against the rule
        give_back(*spool, run, 2);
        give_back(*spool, run, 0);
        const Leased again = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(again.items));
        ack_all(*spool, again);
        expect_run(*spool, "");
        place_->clock.elapsed += 5000;
        expect_run(*spool, "a2,a3");
    }

    void a_dead_letter_that_comes_back_waits_for_the_end_of_a_run() {
        place_->options.set("tries_max", "1");
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3", "a4"}) put(*spool, data, "a");
        const Leased first = lease(*spool);
        spool->nack(first.items[0], first.lease, "never", 0);
        spool->flush();
        const Leased run = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3,a4"), data_of(run.items));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, spool->retry_dead(0));
        for (const jobs::StoredItem& stored : run.items) {
            expect_run(*spool, "");
            spool->ack(stored.sequence, run.lease);
            spool->flush();
        }
        expect_run(*spool, "a1");
    }

    void dead_letters_that_come_back_while_a_run_is_leased_wait_for_all_of_it() {
        place_->options.set("tries_max", "1");
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3", "a4"}) put(*spool, data, "a");
        for (int i = 0; i < 2; ++i) {
            const Leased one = lease(*spool);
            spool->nack(one.items[0], one.lease, "never", 0);
            spool->flush();
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, spool->retry_dead(1));
        const Leased run = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,a3,a4"), data_of(run.items));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, spool->retry_dead(2));
        for (const std::size_t i : {0, 2, 1}) {  // the last one of the run out of turn
            expect_run(*spool, "");
            spool->ack(run.items[i].sequence, run.lease);
            spool->flush();
        }
        expect_run(*spool, "a2");
    }

    void what_was_never_handled_has_no_tries() {
        place_->options.set("tries_max", "2");
        place_->options.set("retry_first_ms", "0");
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2"}) put(*spool, data, "a");
        const Leased run = lease_runs(*spool);
        spool->nack(run.items[0], run.lease, "no", 0);  // and then the worker dies
        spool->flush();
        place_->clock.elapsed += place_->options.lease_ms;
        const Leased again = lease_runs(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,a2"), data_of(again.items));
        CPPUNIT_ASSERT(again.items[0].tries == 2 && again.items[1].tries == 1);
        place_->clock.elapsed += place_->options.lease_ms;
        lease_runs(*spool);                              // the first one died of it
        give_back(*spool, again, 1);                     // late
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, spool->stats().dead);
    }

    void what_a_closed_spool_had_leased_is_in_order_again() {
        {
            const auto spool = place_->open();
            for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
            expect_run(*spool, "a1,a2,a3");
        }
        const auto spool = place_->open();
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(lease(*spool).items));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, spool->stats().delayed);
    }

    void setUp() override { place_ = std::make_unique<Place>(); }
    void tearDown() override { place_.reset(); }

private:
    std::unique_ptr<Place> place_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(RunsTest);

}  // namespace rongcloud::test
