// What a spool promises about its items, by a clock that stands still until it is turned.
#include <cppunit/extensions/HelperMacros.h>

#include "tests/jobs/spool_support.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using jobs::Leased;
using jobs::Spool;

class SpoolTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolTest);
    CPPUNIT_TEST(items_come_out_in_the_order_in_which_they_went_in);
    CPPUNIT_TEST(all_of_an_item_is_kept);
    CPPUNIT_TEST(items_of_one_key_are_handled_one_after_the_other);
    CPPUNIT_TEST(keys_and_ids_are_those_of_an_application);
    CPPUNIT_TEST(an_item_that_waits_holds_up_its_key);
    CPPUNIT_TEST(a_lease_that_ends_is_a_try);
    CPPUNIT_TEST(an_extended_lease_lasts_longer);
    CPPUNIT_TEST(what_is_given_back_is_no_try);
    CPPUNIT_TEST(pauses_double_up_to_a_limit);
    CPPUNIT_TEST(a_worker_may_say_when_it_comes_again);
    CPPUNIT_TEST(what_fails_too_often_is_a_dead_letter);
    CPPUNIT_TEST(leases_that_end_too_often_make_a_dead_letter);
    CPPUNIT_TEST(a_dead_letter_lets_its_key_go_on_and_comes_back_in_its_place);
    CPPUNIT_TEST(a_dead_letter_that_comes_back_does_not_overtake_a_leased_one);
    CPPUNIT_TEST(dead_letters_are_listed_and_dropped);
    CPPUNIT_TEST(an_id_is_known_while_it_is_there_and_for_a_time_after);
    CPPUNIT_TEST(an_id_twice_in_one_request_is_known);
    CPPUNIT_TEST(without_remembering_only_what_is_there_is_known);
    CPPUNIT_TEST(late_settlements_count_while_nobody_else_had_the_item);
    CPPUNIT_TEST(an_extension_of_what_is_dead_or_handed_back_is_refused);
    CPPUNIT_TEST(a_full_spool_refuses_all_of_a_request_but_knows_repeats);
    CPPUNIT_TEST(what_is_done_makes_room);
    CPPUNIT_TEST(all_is_there_after_opening_again);
    CPPUNIT_TEST_SUITE_END();

public:
    void items_come_out_in_the_order_in_which_they_went_in() {
        const auto spool = place_->open();
        for (const char* const data : {"a", "b", "c", "d"}) put(*spool, data);
        CPPUNIT_ASSERT_EQUAL(std::string("a,b"), data_of(lease(*spool, 2).items));
        expect_leased(*spool, "c,d");
        expect_leased(*spool, "");
    }

    void all_of_an_item_is_kept() {
        const auto spool = place_->open();
        jobs::NewItem whole = item(std::string("a\0\xff\n", 4), "key", "id");
        whole.app_key = "app";
        whole.signed_at_ms = 77;
        whole.body = std::string("\0b", 2);
        CPPUNIT_ASSERT(!spool->put({whole}).at(0));
        const Leased leased = lease(*spool);
        const jobs::StoredItem& stored = leased.items.at(0);
        CPPUNIT_ASSERT(stored.data == whole.data && stored.body == whole.body && stored.type == "test");
        CPPUNIT_ASSERT(stored.id == "id" && stored.order_key == "key" && stored.app_key == "app");
        CPPUNIT_ASSERT(stored.signed_at_ms == 77 && stored.put_at_ms == place_->clock.unix_time_ms());
        CPPUNIT_ASSERT(stored.tries == 1 && stored.reason.empty() && stored.sequence == 1);
    }

    void items_of_one_key_are_handled_one_after_the_other() {
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        put(*spool, "b1", "b");
        put(*spool, "free");
        const Leased first = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1,b1,free"), data_of(first.items));
        expect_leased(*spool, "");
        ack_all(*spool, first);
        const Leased second = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a2"), data_of(second.items));
        put(*spool, "a4", "a");
        expect_leased(*spool, "");
        ack_all(*spool, second);
        expect_leased(*spool, "a3");
    }

    void keys_and_ids_are_those_of_an_application() {
        const auto spool = place_->open();
        jobs::NewItem one = item("1", "key", "id");
        jobs::NewItem other = item("2", "key", "id");
        other.app_key = "another";
        CPPUNIT_ASSERT(!spool->put({one}).at(0) && !spool->put({other}).at(0) && spool->put({other}).at(0));
        expect_leased(*spool, "1,2");
    }

    void an_item_that_waits_holds_up_its_key() {
        const auto spool = place_->open();
        put(*spool, "a1", "a");
        put(*spool, "a2", "a");
        const Leased leased = lease(*spool);
        spool->nack(leased.items.at(0), leased.lease, "not now", 5000);
        place_->clock.elapsed += 4999;
        expect_leased(*spool, "");
        place_->clock.elapsed += 1;
        const Leased again = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(again.items));
        CPPUNIT_ASSERT(again.items.at(0).reason == "not now" && again.items.at(0).tries == 2);
        ack_all(*spool, again);
        expect_leased(*spool, "a2");
    }

    void a_lease_that_ends_is_a_try() {
        const auto spool = place_->open();
        put(*spool, "a1", "a");
        put(*spool, "a2", "a");
        expect_leased(*spool, "a1");
        place_->clock.elapsed += place_->options.lease_ms - 1;
        expect_leased(*spool, "");
        place_->clock.elapsed += 1;
        const Leased again = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(again.items));
        CPPUNIT_ASSERT(again.items.at(0).tries == 2 && !again.items.at(0).reason.empty());
    }

    void an_extended_lease_lasts_longer() {
        const auto spool = place_->open();
        put(*spool, "a");
        Leased leased = lease(*spool);
        place_->clock.elapsed += place_->options.lease_ms - 1;
        spool->extend(leased.items.at(0).sequence, leased.lease);
        place_->clock.elapsed += place_->options.lease_ms - 1;
        expect_leased(*spool, "");
        place_->clock.elapsed += 1;
        expect_leased(*spool, "a");
    }

    void what_is_given_back_is_no_try() {
        const auto spool = place_->open();
        put(*spool, "a");
        put(*spool, "b");
        const Leased leased = lease(*spool);
        spool->give_back({leased.items.at(0).sequence}, leased.lease);
        const Leased again = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(again.items));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, again.items.at(0).tries);
    }

    void pauses_double_up_to_a_limit() {
        place_->options.retry_first_ms = 1000;
        place_->options.retry_max_ms = 5000;
        const auto spool = place_->open();
        put(*spool, "a");
        for (const std::int64_t pause : {1000, 2000, 4000, 5000, 5000}) {
            const Leased leased = lease(*spool);
            spool->nack(leased.items.at(0), leased.lease, "", -1);
            place_->clock.elapsed += pause - 1;
            expect_leased(*spool, "");
            place_->clock.elapsed += 1;
        }
        expect_leased(*spool, "a");
    }

    void a_worker_may_say_when_it_comes_again() {
        const auto spool = place_->open();
        put(*spool, "a");
        const Leased leased = lease(*spool);
        spool->nack(leased.items.at(0), leased.lease, "at once", 0);
        expect_leased(*spool, "a");
    }

    void what_fails_too_often_is_a_dead_letter() {
        place_->options.tries_max = 2;
        const auto spool = place_->open();
        put(*spool, "a");
        for (int i = 0; i < 2; ++i) {
            const Leased leased = lease(*spool);
            spool->nack(leased.items.at(0), leased.lease, "no " + std::to_string(i), 0);
        }
        expect_leased(*spool, "");
        const auto dead = spool->dead(0, 10);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(dead));
        CPPUNIT_ASSERT(dead.at(0).tries == 2 && dead.at(0).reason == "no 1");
    }

    void leases_that_end_too_often_make_a_dead_letter() {
        place_->options.tries_max = 2;
        const auto spool = place_->open();
        put(*spool, "a", "k");
        put(*spool, "b", "k");
        for (int i = 0; i < 2; ++i) {
            expect_leased(*spool, "a");
            place_->clock.elapsed += place_->options.lease_ms;
        }
        expect_leased(*spool, "b");
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(spool->dead(0, 10)));
    }

    // a1 dies; a2, a3 are there.
    std::shared_ptr<Spool> with_dead_letter() {
        place_->options.tries_max = 1;
        const auto spool = place_->open();
        for (const char* const data : {"a1", "a2", "a3"}) put(*spool, data, "a");
        const Leased leased = lease(*spool);
        spool->nack(leased.items.at(0), leased.lease, "bad", 0);
        spool->flush();
        return spool;
    }

    void a_dead_letter_lets_its_key_go_on_and_comes_back_in_its_place() {
        const auto spool = with_dead_letter();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, spool->retry_dead(1));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, spool->retry_dead(1));
        for (const char* const data : {"a1", "a2", "a3"}) {
            const Leased next = lease(*spool);
            CPPUNIT_ASSERT_EQUAL(std::string(data), data_of(next.items));
            CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, next.items.at(0).tries);
            ack_all(*spool, next);
        }
    }

    void a_dead_letter_that_comes_back_does_not_overtake_a_leased_one() {
        for (const bool is_given_back : {false, true}) {
            place_->options.path = place_->folder.file(is_given_back ? "one" : "other");
            const auto spool = with_dead_letter();
            const Leased leased = lease(*spool);
            CPPUNIT_ASSERT_EQUAL(std::string("a2"), data_of(leased.items));
            spool->retry_dead(0);
            expect_leased(*spool, "");
            if (is_given_back) spool->give_back({leased.items.at(0).sequence}, leased.lease);
            else ack_all(*spool, leased);
            const Leased next = lease(*spool);
            CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(next.items));
            expect_leased(*spool, "");
            ack_all(*spool, next);
            expect_leased(*spool, is_given_back ? "a2" : "a3");
        }
    }

    void dead_letters_are_listed_and_dropped() {
        place_->options.tries_max = 1;
        const auto spool = place_->open();
        for (const char* const data : {"a", "b", "c"}) put(*spool, data);
        const Leased leased = lease(*spool);
        for (const auto& stored : leased.items) spool->nack(stored, leased.lease, "", 0);
        CPPUNIT_ASSERT_EQUAL(std::string("a,b"), data_of(spool->dead(0, 2)));
        CPPUNIT_ASSERT_EQUAL(std::string("c"), data_of(spool->dead(2, 2)));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, spool->drop_dead(2));
        CPPUNIT_ASSERT_EQUAL(std::string("a,c"), data_of(spool->dead(0, 10)));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, spool->drop_dead(0));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, spool->stats().bytes);
    }

    void an_id_is_known_while_it_is_there_and_for_a_time_after() {
        const auto spool = place_->open();
        CPPUNIT_ASSERT(!put(*spool, "a", "", "id"));
        CPPUNIT_ASSERT(put(*spool, "a", "", "id"));
        place_->clock.elapsed += place_->options.remember_ms * 2;
        CPPUNIT_ASSERT(put(*spool, "a", "", "id"));
        ack_all(*spool, lease(*spool));
        place_->clock.elapsed += place_->options.remember_ms - 1;
        CPPUNIT_ASSERT(put(*spool, "a", "", "id"));
        expect_leased(*spool, "");
        place_->clock.elapsed += 1;
        CPPUNIT_ASSERT(!put(*spool, "a", "", "id"));
        CPPUNIT_ASSERT(!put(*spool, "no id") && !put(*spool, "no id"));
        expect_leased(*spool, "a,no id,no id");
    }

    void an_id_twice_in_one_request_is_known() {
        const auto spool = place_->open();
        const auto known = spool->put({item("a", "", "1"), item("b", "", "1"), item("c"), item("d", "", "2")});
        CPPUNIT_ASSERT(known == std::vector<bool>({false, true, false, false}));
        expect_leased(*spool, "a,c,d");
    }

    void without_remembering_only_what_is_there_is_known() {
        place_->options.remember_ms = 0;
        const auto spool = place_->open();
        put(*spool, "a", "", "id");
        CPPUNIT_ASSERT(put(*spool, "a", "", "id"));
        ack_all(*spool, lease(*spool));
        CPPUNIT_ASSERT(!put(*spool, "b", "", "id"));
    }

    void late_settlements_count_while_nobody_else_had_the_item() {
        const auto spool = place_->open();
        put(*spool, "a");
        put(*spool, "b");
        Leased first = lease(*spool);
        place_->clock.elapsed += place_->options.lease_ms + 1;
        spool->ack(first.items.at(0).sequence, first.lease);
        expect_leased(*spool, "b");
        expect_reason(Reason::lease_lost, [&] { spool->ack(first.items.at(1).sequence, first.lease); });
        expect_reason(Reason::lease_lost, [&] { spool->nack(first.items.at(1), first.lease, "", 0); });
        expect_reason(Reason::lease_lost, [&] { spool->extend(first.items.at(1).sequence, first.lease); });
        expect_reason(Reason::lease_lost, [&] { spool->ack(first.items.at(0).sequence, first.lease); });
    }

    void an_extension_of_what_is_dead_or_handed_back_is_refused() {
        const auto spool = with_dead_letter();
        Leased leased = lease(*spool);
        const auto extend = [&] { spool->extend(leased.items.at(0).sequence, leased.lease); };
        spool->retry_dead(1);  // a1 is before it again
        place_->clock.elapsed += place_->options.lease_ms + 1;
        expect_leased(*spool, "a1");
        expect_reason(Reason::lease_lost, extend);
        expect_reason(Reason::lease_lost, [&] { spool->nack(leased.items.at(0), leased.lease, "", 0); });
        CPPUNIT_ASSERT_EQUAL(std::string("a2"), data_of(spool->dead(0, 10)));  // its only try is over
        const jobs::SpoolStats stats = spool->stats();
        CPPUNIT_ASSERT(stats.failed == 2 && stats.dead == 1 && stats.leased == 1);
    }

    void a_full_spool_refuses_all_of_a_request_but_knows_repeats() {
        place_->options.size_max_bytes = 1 << 20;
        const auto spool = place_->open();
        const std::string half(400000, 'x');
        CPPUNIT_ASSERT(!put(*spool, half, "k", "1") && !put(*spool, half, "k", "2"));
        const ErrorInfo info = error_of([&] { spool->put({item("small", "k", "3"), item(half, "k", "4")}); });
        CPPUNIT_ASSERT(info.reason == Reason::spool_full && info.status == Status::limit && info.retriable);
        CPPUNIT_ASSERT(put(*spool, half, "k", "1"));
        CPPUNIT_ASSERT(!put(*spool, "small", "k", "3"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, spool->stats().refused);
    }

    void what_is_done_makes_room() {
        place_->options.size_max_bytes = 1 << 20;
        const auto spool = place_->open();
        for (int i = 0; i < 20; ++i) {
            put(*spool, std::string(900000, 'x'));
            ack_all(*spool, lease(*spool));
        }
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, spool->stats().bytes);
    }

    void all_is_there_after_opening_again() {
        {
            const auto spool = place_->open();
            put(*spool, "a1", "a", "1");
            put(*spool, "a2", "a", "2");
            put(*spool, "b", "b", "3");
            const Leased leased = lease(*spool);
            spool->ack(leased.items.at(1).sequence, leased.lease);
        }
        const auto spool = place_->open();
        CPPUNIT_ASSERT(put(*spool, "b", "b", "3"));
        const Leased leased = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(leased.items));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, leased.items.at(0).tries);  // the lease was given back
    }

    void setUp() override { place_ = std::make_unique<Place>(); }
    void tearDown() override { place_.reset(); }

private:
    std::unique_ptr<Place> place_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolTest);

}  // namespace rongcloud::test
