// A spool in a folder of its own, and a clock that a test turns.
#pragma once

#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/jobs/spool.hpp"

namespace rongcloud::test {

class TurnedClock final : public Clock {
public:
    SteadyTime now() const override { return SteadyTime{} + Milliseconds(elapsed.load()); }
    std::int64_t unix_time_ms() const override { return 1408710652000 + elapsed.load(); }

    std::atomic<std::int64_t> elapsed{1000};
};

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "spoolXXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string file(const std::string& name = "spool") const { return path_ + "/" + name; }

private:
    std::string path_;
};

struct Place {
    TemporaryFolder folder;
    TurnedClock clock;
    jobs::SpoolOptions options;

    Place() {
        options.path = folder.file();
        options.commit_delay_ms = 0;
    }
    std::shared_ptr<jobs::Spool> open() { return jobs::Spool::open(options, clock); }
};

inline jobs::NewItem item(std::string data, std::string key = "", std::string id = "") {
    jobs::NewItem made;
    made.type = "test";
    made.id = std::move(id);
    made.order_key = std::move(key);
    made.data = std::move(data);
    return made;
}

inline bool put(jobs::Spool& spool, std::string data, std::string key = "", std::string id = "") {
    std::vector<jobs::NewItem> items;
    items.push_back(item(std::move(data), std::move(key), std::move(id)));
    return spool.put(std::move(items)).at(0);
}

// One after the other, with commas.
inline std::string data_of(const std::vector<jobs::StoredItem>& items) {
    std::string all;
    for (const jobs::StoredItem& stored : items) all += (all.empty() ? "" : ",") + stored.data;
    return all;
}

// Leases as many as there are, and says what they are.
inline jobs::Leased lease(jobs::Spool& spool, std::size_t count_max = 100) {
    return spool.lease(count_max, Milliseconds{0});
}

inline void expect_leased(jobs::Spool& spool, const std::string& data) {
    CPPUNIT_ASSERT_EQUAL(data, data_of(lease(spool).items));
}

inline void ack_all(jobs::Spool& spool, const jobs::Leased& leased) {
    for (const jobs::StoredItem& stored : leased.items) spool.ack(stored.sequence, leased.lease);
    spool.flush();  // before the clock is turned
}

}  // namespace rongcloud::test
