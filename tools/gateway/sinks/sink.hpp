// Where events go to be kept.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "tools/gateway/sinks/record.hpp"

namespace rongcloud::gateway {

using TimePoint = std::chrono::steady_clock::time_point;

enum class Outcome {
    taken,        // durable there, as far as the sink promises it
    unreachable,  // the sink could not be reached, or did not say so in time: it may have the record, or not
    refused,      // the sink does not want this record
};

std::string_view outcome_name(Outcome outcome);

struct Sent {
    Outcome outcome = Outcome::unreachable;
    std::string reason{};  // empty when taken
};

// What somebody waits for: an outcome for each record. Threads of the sink settle it, maybe after he has left.
class Ticket {
public:
    Ticket(std::size_t count, TimePoint deadline) : deadline_(deadline), sent_(count), open_(count) {}

    // The first outcome counts.
    void settle(std::size_t index, Sent sent);
    // What is not settled by the deadline is unreachable, and the ticket is abandoned.
    std::vector<Sent> wait();
    // Nobody waits any more: what has not been begun must not be done. So it is at the deadline, also before the one who waits
    // sees it: when the process has stood still, others may be sending the same by now.
    bool is_abandoned() const;

private:
    const TimePoint deadline_;
    mutable std::mutex mutex_;
    std::condition_variable settled_;
    std::vector<Sent> sent_;
    std::vector<bool> is_settled_ = std::vector<bool>(sent_.size());
    std::size_t open_;
    bool is_abandoned_ = false;
};

// Any number of threads.
class Sink {
public:
    virtual ~Sink() = default;
    // Blocks until all is settled, or the deadline. Records of one key are taken in their order; what comes after one that was
    // not taken is sent on only where it is on its way already.
    virtual std::vector<Sent> send(const SharedRecords& records, TimePoint deadline) = 0;
    // Whether several records of one key may go out together. Otherwise the second one would wait for the answer to the first,
    // and all others of the batch for both.
    virtual bool takes_runs() const { return true; }
    // Whether it has been reached once, so that the first event need not wait for that.
    virtual bool is_warm() const { return true; }
    // For the log: what it is, and where; no secret.
    virtual std::string description() const = 0;
    // More for the metrics.
    virtual void write_metrics(std::string&) const {}
};

}  // namespace rongcloud::gateway
