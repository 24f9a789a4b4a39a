// Files that are damaged, foreign, locked or full, and processes that share one.
#include <Poco/Data/SQLite/SessionImpl.h>
#include <Poco/Data/Session.h>
#include <cppunit/extensions/HelperMacros.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

#include "core/jobs/spool_schema.hpp"
#include "core/jobs/spool_store.hpp"
#include "tests/jobs/spool_support.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/forked_child.hpp"

namespace rongcloud::test {

using jobs::Leased;
using jobs::Spool;
using namespace Poco::Data::Keywords;

namespace {

// Another program on the file.
Poco::Data::Session other_on(const std::string& path) {
    return Poco::Data::Session(new Poco::Data::SQLite::SessionImpl(path));
}

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

void write_file(const std::string& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

// How many numbered items are stored until it fails with `reason`; -1: it failed otherwise.
int put_until(Spool& spool, Reason reason) {
    for (int i = 0;; ++i) {
        try {
            put(spool, std::to_string(i) + std::string(20000, 'x'));
        } catch (const Error& error) {
            return error.info().reason == reason ? i : -1;
        }
        if (i == 10000) return -1;
    }
}

}  // namespace

class SpoolStorageTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolStorageTest);
    CPPUNIT_TEST(a_file_that_is_no_database_is_left_alone);
    CPPUNIT_TEST(a_database_of_another_program_is_left_alone);
    CPPUNIT_TEST(a_newer_version_is_left_alone);
    CPPUNIT_TEST(a_damaged_file_is_told);
    CPPUNIT_TEST(a_place_where_no_file_can_be);
    CPPUNIT_TEST(a_file_that_everybody_may_write_is_refused);
    CPPUNIT_TEST(a_link_to_nothing_is_not_followed);
    CPPUNIT_TEST(a_locked_file_refuses_and_loses_nothing);
    CPPUNIT_TEST(an_acknowledgement_that_is_written_late_leaves_the_next_lease_alone);
    CPPUNIT_TEST(an_extension_that_is_written_late_leaves_a_refusal_alone);
    CPPUNIT_TEST(an_extension_counts_when_it_is_written);
    CPPUNIT_TEST(a_file_locked_while_it_is_opened);
    CPPUNIT_TEST(a_file_that_cannot_grow_loses_nothing);
    CPPUNIT_TEST(a_full_disk_loses_nothing);
    CPPUNIT_TEST(processes_share_a_file);
    CPPUNIT_TEST(what_a_killed_process_had_leased_comes_again);
    CPPUNIT_TEST(a_child_that_closes_what_it_inherited_leaves_the_log_of_others);
    CPPUNIT_TEST(processes_that_make_the_file_at_once_agree);
    CPPUNIT_TEST_SUITE_END();

public:
    void setUp() override { place_ = std::make_unique<Place>(); }
    void tearDown() override { place_.reset(); }

    void a_file_that_is_no_database_is_left_alone() {
        const std::string text(5000, 'x');
        write_file(place_->options.path, text);
        expect_reason(Reason::storage_invalid, [&] { place_->open(); });
        CPPUNIT_ASSERT(content_of(place_->options.path) == text);
    }

    void a_database_of_another_program_is_left_alone() {
        other_on(place_->options.path) << "CREATE TABLE mine (a)", now;
        const std::string before = content_of(place_->options.path);
        const ErrorInfo info = error_of([&] { place_->open(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_invalid && info.status == Status::storage);
        expect_contains(info.message, "is not a spool");
        CPPUNIT_ASSERT(content_of(place_->options.path) == before);
    }

    void a_newer_version_is_left_alone() {
        put(*place_->open(), "a");
        other_on(place_->options.path) << "PRAGMA user_version = 4", now;
        const ErrorInfo info = error_of([&] { place_->open(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_invalid);
        expect_contains(info.message, "version 4");
    }

    void a_damaged_file_is_told() {
        put(*place_->open(), std::string(100000, 'x'));
        std::string content = content_of(place_->options.path);
        std::fill(content.begin() + 4096, content.begin() + 4096 * 20, '\x5a');
        write_file(place_->options.path, content);
        expect_reason(Reason::storage_invalid, [&] { put(*place_->open(), "b"); });
    }

    void a_place_where_no_file_can_be() {
        place_->options.path = place_->folder.file("missing/spool");
        const ErrorInfo info = error_of([&] { place_->open(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_failure);
        expect_contains(info.message, "No such file or directory");
        place_->options.path = place_->folder.file("");
        expect_reason(Reason::storage_failure, [&] { place_->open(); });
    }

    void a_file_that_everybody_may_write_is_refused() {
        using std::filesystem::perms;
        const std::string& path = place_->options.path;
        put(*place_->open(), "a");
        CPPUNIT_ASSERT(std::filesystem::status(path).permissions() == (perms::owner_read | perms::owner_write));
        const perms group = perms(0660), all = perms(0666);
        std::filesystem::permissions(path, all);
        const ErrorInfo info = error_of([&] { place_->open(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_failure);
        expect_contains(info.message, "everybody");
        std::filesystem::permissions(path, group);
        put(*place_->open(), "b");
        CPPUNIT_ASSERT(std::filesystem::status(path).permissions() == group);
    }

    void a_link_to_nothing_is_not_followed() {
        const std::string target = place_->folder.file("target");
        std::filesystem::create_symlink(target, place_->options.path);
        const ErrorInfo info = error_of([&] { place_->open(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_failure);
        expect_contains(info.message, "link");
        CPPUNIT_ASSERT(!std::filesystem::exists(target));
        write_file(target, "");
        put(*place_->open(), "a");
    }

    void a_locked_file_refuses_and_loses_nothing() {
        place_->options.locked_timeout_ms = 30;
        const auto spool = place_->open();
        put(*spool, "a");
        put(*spool, "b");
        const Leased leased = lease(*spool);
        Poco::Data::Session other = other_on(place_->options.path);
        other << "BEGIN IMMEDIATE", now;
        spool->ack(leased.items.at(0).sequence, leased.lease);  // nobody waits for that
        const ErrorInfo info = error_of([&] { put(*spool, "c"); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_locked && info.retriable);
        expect_reason(Reason::storage_locked, [&] { lease(*spool); });
        expect_reason(Reason::storage_locked, [&] { spool->flush(); });
        other << "COMMIT", now;
        spool->flush();
        place_->clock.elapsed += place_->options.lease_ms;
        CPPUNIT_ASSERT_EQUAL(std::string("b"), data_of(lease(*spool).items));
        CPPUNIT_ASSERT(!put(*spool, "c"));
    }

    // As when the write of an acknowledgement has failed until the lease was over, and another worker had the item.
    void an_acknowledgement_that_is_written_late_leaves_the_next_lease_alone() {
        using Settlement = jobs::Settlement;
        jobs::Database file(place_->options.path, jobs::spool_format(), Milliseconds{1000});
        jobs::SpoolStore store(file, place_->options, 1);
        std::int64_t now_ms = place_->clock.unix_time_ms();
        const std::vector<jobs::NewItem> items{item("a1", "a", "1"), item("a2", "a", "2")};
        std::vector<bool> is_duplicate;
        std::vector<jobs::PutRequest> requests{{items, &is_duplicate}};
        file.begin();
        store.open(now_ms);
        store.put(requests, now_ms);
        const std::int64_t sequence = store.lease(10, false, 111, now_ms).at(0).sequence;
        now_ms += place_->options.lease_ms;
        store.wake(now_ms);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(store.lease(10, false, 222, now_ms)));
        const Settlement late{.kind = Settlement::Kind::ack, .sequence = sequence, .token = 111};
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, store.settle({&late, 1}, now_ms).acknowledged);
        CPPUNIT_ASSERT(store.lease(10, false, 333, now_ms).empty());  // a2 waits for the other worker of a1
        const Settlement own{.kind = Settlement::Kind::ack, .sequence = sequence, .token = 222};
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, store.settle({&own, 1}, now_ms).acknowledged);
        CPPUNIT_ASSERT_EQUAL(std::string("a2"), data_of(store.lease(10, false, 333, now_ms)));
        file.commit();
    }

    void an_extension_that_is_written_late_leaves_a_refusal_alone() {
        place_->options.locked_timeout_ms = 30;
        const auto spool = place_->open();
        put(*spool, "a");
        Leased leased = lease(*spool);
        Poco::Data::Session other = other_on(place_->options.path);
        other << "BEGIN IMMEDIATE", now;
        spool->extend(leased.items.at(0).sequence, leased.lease);
        for (int i = 0; i < 7; ++i) expect_reason(Reason::storage_locked, [&] { spool->flush(); });
        other << "COMMIT", now;
        spool->nack(leased.items.at(0), leased.lease, "later", 500);
        spool->flush();
        place_->clock.elapsed += 500;
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(lease(*spool).items));
    }

    // Another process has the file locked until the lease is over, and takes the item.
    void an_extension_counts_when_it_is_written() {
        place_->options.locked_timeout_ms = 30;
        const auto spool = place_->open();
        put(*spool, "a");
        Leased leased = lease(*spool);
        const std::int64_t sequence = leased.items.at(0).sequence;
        jobs::Database file(place_->options.path, jobs::spool_format(), Milliseconds{1000});
        jobs::SpoolStore store(file, place_->options, 1);
        file.begin();
        place_->clock.elapsed += place_->options.lease_ms / 2;
        spool->extend(sequence, leased.lease);  // nobody waits for that
        expect_reason(Reason::storage_locked, [&] { spool->flush(); });
        place_->clock.elapsed += place_->options.lease_ms / 2;
        const std::int64_t now_ms = place_->clock.unix_time_ms();
        store.begin(now_ms);
        store.wake(now_ms);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(store.lease(10, false, 222, now_ms)));
        file.commit();
        expect_reason(Reason::lease_lost, [&] { spool->extend(sequence, leased.lease); });
        spool->flush();  // the first extension is written, to which nothing belongs any more
        expect_reason(Reason::lease_lost, [&] { spool->ack(sequence, leased.lease); });
    }

    void a_file_locked_while_it_is_opened() {
        place_->options.locked_timeout_ms = 30;
        put(*place_->open(), "a");
        Poco::Data::Session other = other_on(place_->options.path);
        std::string mode;
        other << "PRAGMA locking_mode = EXCLUSIVE", into(mode), now;
        other << "BEGIN EXCLUSIVE", now;
        expect_reason(Reason::storage_locked, [&] { place_->open(); });
    }

    // By the limit of a process for the size of files; the signal is what a program would have ignored.
    void a_file_that_cannot_grow_loses_nothing() {
        const std::string told = place_->folder.file("told");
        const pid_t child = start_child([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto spool = place_->open();
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            const rlimit small{1 << 20, limit.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            const int count = put_until(*spool, Reason::storage_full);
            ::setrlimit(RLIMIT_FSIZE, &limit);
            if (count < 1 || put(*spool, "room again")) return 1;
            write_file(told, std::to_string(count));
            return 0;
        });
        CPPUNIT_ASSERT_EQUAL(0, end_of(child));
        expect_stored(std::stoi(content_of(told)));
    }

    void a_full_disk_loses_nothing() {
        const std::string disk = place_->folder.file("disk");
        std::filesystem::create_directory(disk);
        if (::mount("none", disk.c_str(), "tmpfs", 0, "size=2m") != 0) {
            std::cerr << "(without a small disk, which only root can have) ";
            return;
        }
        place_->options.path = disk + "/spool";
        const auto unmount = [](const std::string* folder) { ::umount(folder->c_str()); };
        const std::unique_ptr<const std::string, decltype(unmount)> mounted(&disk, unmount);
        int count = 0;
        {
            const auto spool = place_->open();
            put(*spool, "leased");
            const Leased leased = lease(*spool);
            count = put_until(*spool, Reason::storage_full);
            spool->ack(leased.items.at(0).sequence, leased.lease);  // waits for room if it needs some
            ::mount("none", disk.c_str(), "tmpfs", MS_REMOUNT, "size=16m");
            spool->flush();
        }
        CPPUNIT_ASSERT(count > 0);
        expect_stored(count, false);
    }

    // The parent has closed the file since, and the next process was killed: what it had put is in its log alone.
    void a_child_that_closes_what_it_inherited_leaves_the_log_of_others() {
        if (is_skipped_beside_threads()) return;
        auto spool = place_->open();
        put(*spool, "first");
        int begin[2];
        CPPUNIT_ASSERT_EQUAL(0, ::pipe(begin));
        const pid_t child = start_child([&] {
            char byte;
            if (::read(begin[0], &byte, 1) != 1) return 1;
            return place_->open()->stats().ready == 6 ? 0 : 2;
        });
        spool.reset();
        const pid_t killed = start_child([&] {
            const auto own = place_->open();
            for (int i = 0; i < 5; ++i) put(*own, std::to_string(i));
            return ::kill(::getpid(), SIGKILL);
        });
        end_of(killed);
        CPPUNIT_ASSERT_EQUAL(ssize_t{1}, ::write(begin[1], "x", 1));
        CPPUNIT_ASSERT_EQUAL(0, end_of(child));
        ::close(begin[0]);
        ::close(begin[1]);
    }

    void processes_that_make_the_file_at_once_agree() {
        for (int round = 0; round < 10; ++round) {
            place_->options.path = place_->folder.file("new" + std::to_string(round));
            std::vector<pid_t> children;
            for (int i = 0; i < 4; ++i) {
                children.push_back(start_child([&] { return put(*Spool::open(place_->options, Clock::system()), "a") ? 1 : 0; }));
            }
            for (const pid_t child : children) CPPUNIT_ASSERT_EQUAL(0, end_of(child));
        }
    }

    void processes_share_a_file() {
        constexpr int processes = 3, keys = 4, each = 25;
        place_->options.locked_timeout_ms = 20000;
        const std::string log = place_->folder.file("log");
        std::vector<pid_t> children;
        for (int p = 0; p < processes; ++p) {
            children.push_back(start_child([&, p] {
                const auto spool = Spool::open(place_->options, Clock::system());
                std::ofstream out(log, std::ios::app);
                int mine = 0;
                while (true) {
                    if (mine < each) {  // each process has keys of its own to put, and handles all
                        for (int k = 0; k < keys; ++k) {
                            put(*spool, std::to_string(mine), std::to_string(p * keys + k));
                        }
                        ++mine;
                    }
                    const Leased leased = spool->lease(7, Milliseconds{mine < each ? 0 : 300});
                    for (const auto& stored : leased.items) out << stored.order_key + " " + stored.data + "\n" << std::flush;
                    ack_all(*spool, leased);
                    if (leased.items.empty() && mine == each) return 0;
                }
            }));
        }
        for (const pid_t child : children) CPPUNIT_ASSERT_EQUAL(0, end_of(child));
        std::map<int, int> next;
        std::ifstream lines(log);
        for (int key = 0, number = 0; lines >> key >> number;) CPPUNIT_ASSERT_EQUAL(next[key]++, number);
        CPPUNIT_ASSERT_EQUAL(std::size_t(processes * keys), next.size());
        for (const auto& [key, count] : next) CPPUNIT_ASSERT_EQUAL(each, count);
    }

    void what_a_killed_process_had_leased_comes_again() {
        const pid_t child = start_child([&] {
            const auto spool = place_->open();
            put(*spool, "a1", "a");
            put(*spool, "a2", "a");
            lease(*spool);
            ::kill(::getpid(), SIGKILL);
            return 0;
        });
        CPPUNIT_ASSERT_EQUAL(98, end_of(child));
        const auto spool = place_->open();
        CPPUNIT_ASSERT_EQUAL(std::string(), data_of(lease(*spool).items));
        place_->clock.elapsed += place_->options.lease_ms;
        const Leased leased = lease(*spool);
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(leased.items));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, leased.items.at(0).tries);
    }

private:
    // What was told to be safe is, and nothing else.
    void expect_stored(int count, bool has_more = true) {
        const auto spool = place_->open();
        place_->clock.elapsed += place_->options.lease_ms;
        const Leased leased = lease(*spool, 10000);
        CPPUNIT_ASSERT_EQUAL(std::size_t(count + (has_more ? 1 : 0)), leased.items.size());
        for (int i = 0; i < count; ++i) {
            CPPUNIT_ASSERT_EQUAL(std::to_string(i), leased.items.at(std::size_t(i)).data.substr(0, std::to_string(i).size()));
        }
    }

    std::unique_ptr<Place> place_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolStorageTest);

}  // namespace rongcloud::test
