#include "tools/gateway/sinks/queued_sink.hpp"

#include <Poco/Exception.h>

#include <map>

namespace rongcloud::gateway {

namespace {

constexpr auto kIdle = std::chrono::milliseconds(250);

// One for each key, in the order in which the keys come.
Jobs grouped(const SharedRecords& records, const std::shared_ptr<Ticket>& ticket) {
    Jobs jobs;
    std::map<std::string_view, std::size_t> of_key;
    for (std::size_t i = 0; i < records->size(); ++i) {
        const std::string& key = (*records)[i].key;
        const auto found = key.empty() ? of_key.end() : of_key.find(key);
        if (found != of_key.end()) {
            jobs[found->second].indices.push_back(i);
            continue;
        }
        if (!key.empty()) of_key[key] = jobs.size();
        jobs.push_back({records, {i}, ticket});
    }
    return jobs;
}

}  // namespace

void QueuedSink::start() {
    for (std::size_t i = 0; i < threads_count_; ++i) threads_.emplace_back([this, i] { run(i); });
}

void QueuedSink::stop() {
    {
        const std::scoped_lock lock(mutex_);
        is_stopping_ = true;
    }
    filled_.notify_all();
    threads_.clear();
}

std::vector<Sent> QueuedSink::send(const SharedRecords& records, TimePoint deadline) {
    const auto ticket = std::make_shared<Ticket>(records->size(), deadline);
    {
        const std::scoped_lock lock(mutex_);
        for (Job& job : grouped(records, ticket)) queue_.push_back(std::move(job));
    }
    if (records->size() == 1) filled_.notify_one();
    else filled_.notify_all();
    return ticket->wait();
}

Jobs QueuedSink::next(std::size_t thread) {
    std::unique_lock lock(mutex_);
    filled_.wait_for(lock, kIdle, [this] { return is_stopping_ || !queue_.empty(); });
    Jobs jobs;
    std::size_t records = 0;
    while (!queue_.empty() && jobs.size() < jobs_max_ && records < jobs_max_) {
        if (!queue_.front().ticket->is_abandoned()) {
            records += queue_.front().indices.size();
            jobs.push_back(std::move(queue_.front()));
        }
        queue_.pop_front();
    }
    if (jobs.empty() && thread == 0 && !is_stopping_) {
        lock.unlock();
        idle();
    }
    return jobs;
}

void QueuedSink::write_or_settle(std::size_t thread, const Jobs& jobs) {
    Sent rest{Outcome::unreachable, {}};
    try {
        write(thread, jobs);
        rest.reason = "the sink said nothing of it";
    } catch (const Poco::Exception& error) {
        rest.reason = error.displayText();
    } catch (const std::exception& error) {
        rest.reason = error.what();
    }
    for (const Job& job : jobs) job.settle_all(rest);
}

void QueuedSink::run(std::size_t thread) {
    for (;;) {
        const Jobs jobs = next(thread);
        if (!jobs.empty()) {
            write_or_settle(thread, jobs);
            continue;
        }
        const std::scoped_lock lock(mutex_);
        if (is_stopping_ && queue_.empty()) return;
    }
}

}  // namespace rongcloud::gateway
