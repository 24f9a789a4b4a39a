// Of a spool as a whole: what it counts, clocks that are set back, its end, its settings.
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

class SpoolFileTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolFileTest);
    CPPUNIT_TEST(counts);
    CPPUNIT_TEST(a_try_whose_lease_ended_has_failed_whoever_notices);
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

    void a_try_whose_lease_ended_has_failed_whoever_notices() {
        const auto spool = place_->open();
        put(*spool, "x");
        std::int64_t failed = 0;
        const auto expect_counted = [&](const auto& notice) {
            lease(*spool);
            place_->clock.elapsed += place_->options.lease_ms;
            notice();
            CPPUNIT_ASSERT_EQUAL(++failed, spool->stats().failed);
        };
        expect_counted([&] { spool->stats(); });
        expect_counted([&] { spool->alive(0, 10); });
        expect_counted([&] { spool->dead(0, 10); });
        expect_counted([&] { spool->retry_dead(0); });
        expect_counted([&] { lease(*spool); });
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

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolFileTest);

}  // namespace rongcloud::test
