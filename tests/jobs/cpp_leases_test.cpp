// rc::SpoolWorker whose process stands still, as in a virtual machine that is moved, until another one has its leases.
#include <cppunit/extensions/HelperMacros.h>
#include <signal.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <rongcloud/jobs.hpp>

#include "tests/support/forked_child.hpp"

namespace {

using rongcloud::test::end_of;
using rongcloud::test::start_child;

constexpr std::chrono::seconds kLong{60};

class Pipe {
public:
    Pipe() { CPPUNIT_ASSERT_EQUAL(0, ::pipe(ends_.data())); }
    ~Pipe() {
        close(0);
        close(1);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void say(std::string line) const {
        line += '\n';
        if (::write(ends_[1], line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::abort();
    }
    // In the process that only hears, which then notices the end of the other one.
    void say_no_more() { close(1); }
    // Blocks; empty at the end.
    std::string hear() const {
        std::string line;
        for (char next = 0; ::read(ends_[0], &next, 1) == 1 && next != '\n';) line += next;
        return line;
    }

private:
    void close(std::size_t end) {
        if (ends_[end] != -1) ::close(ends_[end]);
        ends_[end] = -1;
    }

    std::array<int, 2> ends_{};
};

// Says which item it handles, when nothing that it said before is unwritten, and waits for a line.
int work(const std::string &path, const Pipe &said, const Pipe &heard) {
    rc::Spool spool(rc::SpoolConfig(path).set("lease_ms", 200));
    rc::SpoolWorker *running = nullptr;
    int failures = 0;
    rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &item) {
        spool.flush();
        said.say(std::string(item.data()));
        if (item.data() == "last") running->stop();
        else heard.hear();
    });
    worker.set_on_failure([&](const rc::SpoolItem *item, const std::exception &) { failures += item != nullptr ? 1 : 0; });
    running = &worker;
    worker.run();
    return failures;
}

}  // namespace

class SpoolCppLeasesTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolCppLeasesTest);
    CPPUNIT_TEST(what_another_worker_has_by_now_is_not_handled);
    CPPUNIT_TEST_SUITE_END();

public:
    void setUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "spoolXXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    void tearDown() override { std::filesystem::remove_all(folder_); }

    // All are leased at once, and the first one is being handled. Two of them have one order key.
    void what_another_worker_has_by_now_is_not_handled() {
        const std::string path = folder_ + "/spool";
        put(path, {"1", "2", "a1", "a2", "3"});
        Pipe said, heard;
        const pid_t child = start_child([&] { return work(path, said, heard); });
        said.say_no_more();
        CPPUNIT_ASSERT_EQUAL(std::string("1"), said.hear());
        rc::Spool other(rc::SpoolConfig(path).set("locked_timeout_ms", 500));
        const std::vector<rc::SpoolBatch> leases = lease_all(other, 5, child);
        other.put("type", "last");
        heard.say("go on");
        ::kill(child, SIGCONT);
        std::string handled, next = said.hear();
        for (; next != "last" && !next.empty(); next = said.hear()) {
            handled += next + " ";
            heard.say("go on");
        }
        CPPUNIT_ASSERT_EQUAL(std::string(), handled);
        CPPUNIT_ASSERT_EQUAL(std::string("last"), next);
        CPPUNIT_ASSERT_EQUAL(0, end_of(child));
        for (const rc::SpoolBatch &batch : leases) {
            for (const rc::SpoolItem &item : batch) item.ack();  // they are still the other one's
        }
        other.flush();
        CPPUNIT_ASSERT(other.stats().find("\"ready\":0,\"delayed\":0,\"leased\":0,\"dead\":0") != std::string::npos);
    }

private:
    static void put(const std::string &path, const std::vector<std::string> &items) {
        rc::Spool spool{rc::SpoolConfig(path)};
        for (const std::string &item : items) spool.put("type", item, "", item.size() > 1 ? "a" : "");
    }

    // While the worker stands still. It may do so with the file locked: then it moves a little.
    static std::vector<rc::SpoolBatch> lease_all(rc::Spool &spool, std::size_t count, pid_t worker) {
        std::vector<rc::SpoolBatch> batches;
        std::size_t leased = 0;
        const auto limit = std::chrono::steady_clock::now() + kLong * patience();
        ::kill(worker, SIGSTOP);
        while (leased < count) {
            CPPUNIT_ASSERT(std::chrono::steady_clock::now() < limit);
            try {
                batches.push_back(spool.lease_runs(count - leased, kLong));
                leased += batches.back().size();
            } catch (const rc::StorageError &error) {
                CPPUNIT_ASSERT_EQUAL(std::string("storage_locked"), std::string(error.reason()));
                ::kill(worker, SIGCONT);
                try {
                    spool.flush();  // waits for the lock
                } catch (const rc::StorageError &) {
                }
                ::kill(worker, SIGSTOP);
            }
        }
        return batches;
    }

    std::string folder_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolCppLeasesTest);
