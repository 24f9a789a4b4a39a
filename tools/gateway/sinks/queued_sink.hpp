// A sink that is written by threads of its own: what comes while one writes goes out together with the next write.
#pragma once

#include <deque>
#include <thread>

#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

// Records that must stay together in their order: all of a request that have the same key.
struct Job {
    SharedRecords records;
    std::vector<std::size_t> indices;
    std::shared_ptr<Ticket> ticket;

    const Record& record(std::size_t position) const { return (*records)[indices[position]]; }
    void settle(std::size_t position, const Sent& sent) const { ticket->settle(indices[position], sent); }
    void settle_all(const Sent& sent) const {
        for (std::size_t i = 0; i < indices.size(); ++i) settle(i, sent);
    }
};

using Jobs = std::vector<Job>;

class QueuedSink : public Sink {
public:
    QueuedSink(std::size_t threads, std::size_t jobs_max) : threads_count_(threads), jobs_max_(jobs_max) {}
    std::vector<Sent> send(const SharedRecords& records, TimePoint deadline) override;

protected:
    // Settles all of `jobs`. Called by the threads, `thread` from 0; what it throws settles the rest as unreachable.
    virtual void write(std::size_t thread, const Jobs& jobs) = 0;
    // While nothing is to be written, some times a second, by the first thread.
    virtual void idle() {}
    // At the end of the constructor, and at the beginning of the destructor, of the class that writes.
    void start();
    void stop();

private:
    void run(std::size_t thread);
    Jobs next(std::size_t thread);
    void write_or_settle(std::size_t thread, const Jobs& jobs);

    const std::size_t threads_count_;
    const std::size_t jobs_max_;
    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<Job> queue_;
    bool is_stopping_ = false;
    std::vector<std::jthread> threads_;
};

}  // namespace rongcloud::gateway
