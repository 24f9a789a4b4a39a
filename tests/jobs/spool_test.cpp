// What a spool promises about its items, by a clock that stands still until it is turned.
#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <future>
#include <random>
#include <thread>

#include "core/jobs/spool_schema.hpp"
#include "tests/jobs/spool_support.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using jobs::Leased;
using jobs::Spool;

namespace {

void expect_leased(Spool& spool, const std::string& data) { CPPUNIT_ASSERT_EQUAL(data, data_of(lease(spool).items)); }

}  // namespace

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
    CPPUNIT_TEST(counts);
    CPPUNIT_TEST(stats_agree_with_a_count);
    CPPUNIT_TEST(a_clock_that_is_set_back_prolongs_nothing);
    CPPUNIT_TEST(a_clock_that_is_set_back_does_not_end_a_lease);
    CPPUNIT_TEST(a_lease_that_waits_notices_a_clock_that_is_set_back);
    CPPUNIT_TEST(closing_ends_waits);
    CPPUNIT_TEST(wrong_arguments_are_refused);
    CPPUNIT_TEST(settings_are_checked);
    CPPUNIT_TEST(settings_of_the_file_hold_for_all_who_open_it);
    CPPUNIT_TEST(looking_changes_nothing);
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
        leased.lease.until_ms = spool->extend(leased.items.at(0).sequence, leased.lease);
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
        const Leased first = lease(*spool);
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
        const Leased leased = lease(*spool);
        const auto extend = [&] { return spool->extend(leased.items.at(0).sequence, leased.lease); };
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

    void counts() {
        place_->options.tries_max = 1;
        const auto spool = place_->open();
        for (const char* const key : {"a", "a", "b", "c", ""}) put(*spool, "x", key);
        put(*spool, "x", "", "id");
        put(*spool, "x", "", "id");
        place_->clock.elapsed += 500;
        const Leased leased = lease(*spool, 3);  // of a, b, c
        spool->ack(leased.items.at(1).sequence, leased.lease);
        spool->nack(leased.items.at(2), leased.lease, "", 0);
        const jobs::SpoolStats stats = spool->stats();
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, stats.ready);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.delayed);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.leased);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.dead);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{500}, stats.oldest_age_ms);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{6}, stats.put);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.duplicates);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.acknowledged);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, stats.failed);
        CPPUNIT_ASSERT(stats.commits > 0 && stats.bytes > 0 && stats.size_max_bytes == place_->options.size_max_bytes);
    }

    void stats_agree_with_a_count() {
        place_->options.tries_max = 3;
        const auto spool = place_->open();
        jobs::Database file(place_->options.path, jobs::spool_format(), Milliseconds{1000});
        std::minstd_rand random(7);
        std::vector<std::pair<jobs::Lease, jobs::StoredItem>> held;
        for (int step = 0; step < 600; ++step) {
            const auto one_of = [&](unsigned count) { return random() % count; };
            const unsigned what = one_of(9);
            if (what < 3) {
                const std::string key = std::to_string(one_of(6));
                put(*spool, "x", key == "0" ? "" : key);
            } else if (what == 3) {
                const Leased leased = lease(*spool, 1 + one_of(3));
                for (const auto& stored : leased.items) held.emplace_back(leased.lease, stored);
            } else if (what < 7 && !held.empty()) {
                const auto [leased, stored] = held.at(one_of(unsigned(held.size())));
                try {
                    if (what == 4) spool->ack(stored.sequence, leased);
                    if (what == 5) spool->nack(stored, leased, "", one_of(2) * 500);
                    if (what == 6) spool->give_back({stored.sequence}, leased);
                } catch (const Error& error) {
                    CPPUNIT_ASSERT(error.info().reason == Reason::lease_lost);
                }
            } else if (what == 7) {
                one_of(3) == 0 ? spool->retry_dead(0) : spool->drop_dead(1 + one_of(50));
            } else {
                place_->clock.elapsed += one_of(2) == 0 ? 300 : place_->options.lease_ms;
            }
            spool->flush();
            if (step % 10 == 0) expect_counted(*spool, file);
        }
        CPPUNIT_ASSERT(file.number("SELECT COUNT(*) FROM items") > 0);
    }

    static void expect_counted(Spool& spool, jobs::Database& file) {
        const jobs::SpoolStats stats = spool.stats();
        const auto count = [&file](const std::string& where) { return file.number("SELECT COUNT(*) FROM items WHERE " + where); };
        CPPUNIT_ASSERT_EQUAL(count("state = 0"), stats.ready);
        CPPUNIT_ASSERT_EQUAL(count("state IN (1, 2)"), stats.delayed);
        CPPUNIT_ASSERT_EQUAL(count("state = 3"), stats.leased);
        CPPUNIT_ASSERT_EQUAL(count("state = 4"), stats.dead);
        CPPUNIT_ASSERT_EQUAL(file.number("SELECT SUM(size) FROM items"), stats.bytes);
        CPPUNIT_ASSERT_EQUAL(file.number("SELECT MIN(put_at_ms) FROM items WHERE state <> 4"), stats.oldest_put_at_ms);
    }

    void a_clock_that_is_set_back_prolongs_nothing() {
        const auto spool = place_->open();
        constexpr std::int64_t month = 30LL * 86400000;
        place_->clock.elapsed += month;
        put(*spool, "leased");
        put(*spool, "delayed");
        put(*spool, "done", "", "id");
        const Leased leased = lease(*spool);
        spool->nack(leased.items.at(1), leased.lease, "", 70000);
        spool->ack(leased.items.at(2).sequence, leased.lease);
        spool->flush();
        place_->clock.elapsed -= month;
        expect_leased(*spool, "");
        place_->clock.elapsed += place_->options.lease_ms - 1;
        expect_leased(*spool, "");
        place_->clock.elapsed += 1;
        expect_leased(*spool, "leased");
        place_->clock.elapsed += 70000 - place_->options.lease_ms;
        expect_leased(*spool, "delayed");
        CPPUNIT_ASSERT(put(*spool, "done", "", "id"));
        place_->clock.elapsed += place_->options.remember_ms - 70000;
        CPPUNIT_ASSERT(!put(*spool, "done", "", "id"));
    }

    void a_clock_that_is_set_back_does_not_end_a_lease() {
        const auto spool = place_->open();
        put(*spool, "a");
        const Leased leased = lease(*spool);
        place_->clock.elapsed -= 5;
        expect_leased(*spool, "");
        place_->clock.elapsed += place_->options.lease_ms - 1;
        expect_leased(*spool, "");
        spool->ack(leased.items.at(0).sequence, leased.lease);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, spool->stats().bytes);
    }

    void a_lease_that_waits_notices_a_clock_that_is_set_back() {
        class WallClock final : public Clock {
        public:
            SteadyTime now() const override { return Clock::system().now(); }
            std::int64_t unix_time_ms() const override { return Clock::system().unix_time_ms() + offset.load(); }
            std::atomic<std::int64_t> offset{86400000};
        };
        WallClock clock;
        place_->options.lease_ms = 100;
        const auto spool = Spool::open(place_->options, clock);
        put(*spool, "a");
        expect_leased(*spool, "a");
        auto waits = std::async(std::launch::async, [&] { return spool->lease(1, Milliseconds{60000}); });
        spool->stats();
        clock.offset = 0;
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(waits.get().items));
    }

    void closing_ends_waits() {
        const auto spool = place_->open();
        std::atomic<int> canceled{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                try {
                    spool->lease(1, Milliseconds{600000});
                } catch (const Error& error) {
                    canceled += error.info().reason == Reason::canceled;
                }
            });
        }
        for (int i = 0; i < 4; ++i) spool->stats();
        spool->close();
        for (std::thread& thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(4, canceled.load());
    }

    void wrong_arguments_are_refused() {
        const auto spool = place_->open();
        expect_reason(Reason::invalid_argument, [&] { put(*spool, std::string(Spool::kDataMax + 1, 'x')); });
        expect_reason(Reason::invalid_utf8, [&] { put(*spool, "x", "\xff"); });
        expect_reason(Reason::invalid_utf8, [&] { put(*spool, "x", "", "\xff"); });
        expect_reason(Reason::invalid_argument, [&] { lease(*spool, 0); });
        expect_reason(Reason::invalid_argument, [&] { lease(*spool, 10001); });
        spool->close();
        expect_reason(Reason::canceled, [&] { put(*spool, "x"); });
        expect_reason(Reason::canceled, [&] { lease(*spool); });
    }

    void settings_are_checked() {
        jobs::SpoolOptions options;
        expect_reason(Reason::missing_setting, [&] { jobs::Spool::open(options, place_->clock); });
        expect_reason(Reason::unknown_option, [&] { options.set("leese_ms", "1000"); });
        for (const char* const wrong : {"99", "86400001", "", "1s", "1000 ", "-1"}) {
            expect_reason(Reason::invalid_setting, [&] { options.set("lease_ms", wrong); });
        }
        expect_reason(Reason::invalid_setting, [&] { options.set("path", ""); });
        options.set("lease_ms", "100");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{100}, options.lease_ms);
    }

    // By a name: as a user gives it.
    std::shared_ptr<Spool> open_with(const std::vector<std::pair<const char*, const char*>>& settings) {
        jobs::SpoolOptions options;
        options.set("path", place_->options.path);
        for (const auto& [name, value] : settings) options.set(name, value);
        return Spool::open(options, place_->clock);
    }

    void settings_of_the_file_hold_for_all_who_open_it() {
        const auto first = open_with({{"tries_max", "3"}, {"size_max_bytes", "2000000"}, {"retry_first_ms", "7000"}});
        const auto second = open_with({});
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2000000}, second->stats().size_max_bytes);
        put(*second, "a");
        for (int i = 0; i < 2; ++i) {
            const Leased leased = lease(*second);
            second->nack(leased.items.at(0), leased.lease, "", i == 0 ? -1 : 0);
            second->flush();
            place_->clock.elapsed += i == 0 ? 6999 : 0;
            if (i == 0) expect_leased(*second, "");
            place_->clock.elapsed += i == 0 ? 1 : 0;
        }
        const auto third = open_with({{"tries_max", "4"}});  // holds for the others from now on
        for (int i = 0; i < 2; ++i) {
            const Leased leased = lease(*first);
            CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(leased.items));
            first->nack(leased.items.at(0), leased.lease, "", 0);
            first->flush();
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, second->dead(0, 10).size());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2000000}, third->stats().size_max_bytes);
    }

    void looking_changes_nothing() {
        const auto spool = open_with({{"tries_max", "1"}, {"lease_ms", "1000"}, {"remember_ms", "1000"}});
        put(*spool, "a", "", "1");
        ack_all(*spool, lease(*spool));
        put(*spool, "b", "", "2");
        const Leased leased = lease(*spool);
        place_->clock.elapsed += 1000;
        const auto looker = open_with({{"observe", "1"}});
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, looker->stats().ready);  // its lease is over
        CPPUNIT_ASSERT(looker->alive(0, 10).at(0).state == jobs::ItemState::ready);
        CPPUNIT_ASSERT(looker->dead(0, 10).empty());
        expect_reason(Reason::invalid_argument, [&] { put(*looker, "x"); });
        expect_reason(Reason::invalid_argument, [&] { lease(*looker); });
        expect_reason(Reason::invalid_setting, [&] { open_with({{"observe", "1"}, {"tries_max", "2"}}); });
        jobs::Database file(place_->options.path, jobs::spool_format(), Milliseconds{1000});
        CPPUNIT_ASSERT_EQUAL(std::int64_t{3}, file.number("SELECT state FROM items"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, file.number("SELECT COUNT(*) FROM done"));
        spool->ack(leased.items.at(0).sequence, leased.lease);
    }

    void setUp() override { place_ = std::make_unique<Place>(); }
    void tearDown() override { place_.reset(); }

private:
    std::unique_ptr<Place> place_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolTest);

}  // namespace rongcloud::test
