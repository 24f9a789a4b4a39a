// Group commit: one thread that writes what all others want to be written, as much as there is in one transaction.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "core/jobs/database.hpp"
#include "core/jobs/work.hpp"

namespace rongcloud::jobs {

struct GroupLimits {
    Milliseconds delay{2};       // how long work may wait for others that share its write
    std::size_t items_max = 64;  // when so many are there it waits no longer
};

// What is to be written, by somebody who knows the tables. All calls come from the thread that writes.
class GroupHandler {
public:
    virtual ~GroupHandler() = default;
    // In a transaction. What it throws undoes the transaction.
    virtual void write(const std::vector<WorkPtr>& works) = 0;
    // The transaction is on the disk.
    virtual void written() noexcept = 0;
    // It was undone.
    virtual void failed(const std::exception_ptr& failure) noexcept = 0;
    // How long there may be no write when no work comes; nothing: for ever.
    virtual std::optional<Milliseconds> until_look() noexcept = 0;
    // That time is over: whether there is something to write.
    virtual bool look() noexcept = 0;
    // The end, in a transaction, after all work.
    virtual void write_end() = 0;
    // After that, whether it went well or not.
    virtual void ended() noexcept = 0;
};

// Thread-safe. Work is written in the order in which it was added. When a transaction fails, all that waits for it fails;
// what is lazy is tried again, always before newer lazy work. A put alone waits for nobody: as many others are waited for as came
// with the last write.
class GroupWriter {
public:
    // Starts the thread. Database and handler outlive it: close() first.
    GroupWriter(const GroupLimits& limits, Database& database, GroupHandler& handler);
    ~GroupWriter();
    GroupWriter(const GroupWriter&) = delete;
    GroupWriter& operator=(const GroupWriter&) = delete;

    // Throws Error(canceled) after close().
    void add(WorkPtr work);
    // add() and wait for it.
    void write(const WorkPtr& work) {
        add(work);
        work->wait();
    }
    // Blocks until everything lazy that was added before is written; throws if it cannot be.
    void flush();
    // Writes what was added, and ends the thread. Once.
    void close() noexcept;

private:
    struct Shared;  // with the thread
    const std::shared_ptr<Shared> shared_;
};

}  // namespace rongcloud::jobs
