#include "core/jobs/group_writer.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "core/base/error.hpp"
#include "core/base/system_text.hpp"
#include "core/base/thread.hpp"

namespace rongcloud::jobs {

namespace {

using RealClock = std::chrono::steady_clock;  // of the condition variable
constexpr Milliseconds kRetryFirst{20};
constexpr Milliseconds kRetryMax{1000};

bool is_lazy(const WorkPtr& work) { return work->haste() == Haste::lazy; }

class Flush final : public Work {
public:
    Flush() : Work(Haste::urgent) {}
};

}  // namespace

struct GroupWriter::Shared {
    Shared(const GroupLimits& given, Database& file, GroupHandler& tables)
        : limits(given), database(file), handler(tables) {}

    const GroupLimits limits;
    Database& database;
    GroupHandler& handler;

    std::mutex mutex;
    std::condition_variable changed;  // work has come, or the end
    std::condition_variable quiet;    // the thread ends
    std::vector<WorkPtr> queue;
    std::size_t shared = 0;  // of them
    std::size_t urgent = 0;
    RealClock::time_point first_at;  // when the first of them came
    bool stopped = false;
    bool ended = false;

    // Of the thread alone.
    std::size_t shared_before = 1;  // in the last group
    std::vector<WorkPtr> again;     // lazy work of groups that failed
    std::exception_ptr again_failure;  // why
    Milliseconds again_pause{0};
    RealClock::time_point again_at;

    void add(WorkPtr work) {
        const std::lock_guard lock(mutex);
        if (stopped) throw Error(Reason::canceled, "it was closed");
        if (queue.empty()) first_at = RealClock::now();
        const Haste haste = work->haste();
        queue.push_back(std::move(work));
        if (haste == Haste::shared) ++shared;
        if (haste == Haste::urgent) ++urgent;
        // The thread sleeps until there is work, then until there is enough.
        if (queue.size() == 1 || is_complete()) changed.notify_one();
    }

    bool is_complete() const {
        const std::size_t expected = std::clamp<std::size_t>(shared_before, 1, limits.items_max);
        return stopped || urgent > 0 || shared >= expected || queue.size() >= limits.items_max;
    }

    // When the thread has to look without work.
    std::optional<RealClock::time_point> look_at() const {
        std::optional<RealClock::time_point> at;
        if (const auto pause = handler.until_look()) at = RealClock::now() + *pause;
        if (!again.empty()) at = at ? std::min(*at, again_at) : again_at;
        return at;
    }

    // What is to be written together; empty when it is time to look, or at the end.
    std::vector<WorkPtr> next(std::unique_lock<std::mutex>& lock) {
        const auto has_work = [this] { return stopped || !queue.empty(); };
        if (!has_work()) {
            if (const auto at = look_at()) changed.wait_until(lock, *at, has_work);
            else changed.wait(lock, has_work);
        }
        if (!queue.empty()) changed.wait_until(lock, first_at + limits.delay, [this] { return is_complete(); });
        if (shared > 0) shared_before = shared;
        shared = urgent = 0;
        return std::exchange(queue, {});
    }

    void run() noexcept {
        std::unique_lock lock(mutex);
        while (!stopped || !queue.empty()) {
            const std::vector<WorkPtr> works = next(lock);
            lock.unlock();
            step(works);
            lock.lock();
        }
        lock.unlock();
        end();
        lock.lock();
        ended = true;
        quiet.notify_all();
    }

    void step(const std::vector<WorkPtr>& works) noexcept {
        const auto is_flush = [](const WorkPtr& work) { return dynamic_cast<const Flush*>(work.get()) != nullptr; };
        const bool flushes = std::ranges::any_of(works, is_flush);
        if (!again.empty() && (flushes || RealClock::now() >= again_at)) write(std::exchange(again, {}));
        if (!works.empty() || handler.look()) write_in_order(works);
    }

    // What is lazy comes after what of it could not be written yet.
    void write_in_order(const std::vector<WorkPtr>& works) noexcept {
        if (again.empty() || works.empty()) return write(works);
        std::vector<WorkPtr> rest;
        try {
            std::ranges::remove_copy_if(works, std::back_inserter(rest), is_lazy);
            again.reserve(again.size() + works.size() - rest.size());
        } catch (...) {  // without memory in any order
            return write(works);
        }
        std::ranges::copy_if(works, std::back_inserter(again), is_lazy);
        if (!rest.empty()) write(rest);
    }

    void write(const std::vector<WorkPtr>& works) noexcept {
        std::exception_ptr failure = attempt([&] { handler.write(works); });
        if (failure) {
            handler.failed(failure);
            put_off(works, failure);
        } else {
            handler.written();
            if (again.empty()) again_pause = Milliseconds{0};
        }
        // A flush is for what an earlier group could not write, too.
        const std::exception_ptr unwritten = failure || again.empty() ? failure : again_failure;
        for (const WorkPtr& work : works) finish(*work, failure, unwritten);
    }

    void finish(Work& work, const std::exception_ptr& failure, const std::exception_ptr& unwritten) noexcept {
        if (failure) {
            if (work.haste() != Haste::lazy) work.finish(failure);
        } else if (dynamic_cast<const Flush*>(&work) != nullptr) {
            work.finish(unwritten);
        } else if (!work.is_kept) {
            work.finish(work.refusal);
        }
    }

    template <class Body>
    std::exception_ptr attempt(const Body& body) noexcept {
        try {
            database.begin();
            body();
            database.commit();
            return nullptr;
        } catch (...) {
            database.rollback();
            return std::current_exception();
        }
    }

    // Lazy work waits for a better time.
    void put_off(const std::vector<WorkPtr>& works, const std::exception_ptr& failure) noexcept {
        if (std::ranges::none_of(works, is_lazy)) return;
        try {
            std::ranges::copy_if(works, std::back_inserter(again), is_lazy);
        } catch (...) {  // without memory it is as if the process had crashed before
        }
        again_failure = failure;
        again_pause = std::clamp(again_pause * 2, kRetryFirst, kRetryMax);
        again_at = RealClock::now() + again_pause;
    }

    void end() noexcept {
        if (!again.empty()) write(std::exchange(again, {}));
        attempt([&] { handler.write_end(); });
        handler.ended();
    }
};

GroupWriter::GroupWriter(const GroupLimits& limits, Database& database, GroupHandler& handler)
    : shared_(std::make_shared<Shared>(limits, database, handler)) {
    try {
        start_thread([shared = shared_] { shared->run(); });
    } catch (const std::system_error& error) {
        throw Error(Reason::out_of_memory, "no thread can be started: " + exception_text(error));
    }
}

GroupWriter::~GroupWriter() { close(); }

void GroupWriter::add(WorkPtr work) { shared_->add(std::move(work)); }

void GroupWriter::flush() { write(std::make_shared<Flush>()); }

void GroupWriter::close() noexcept {
    std::unique_lock lock(shared_->mutex);
    shared_->stopped = true;
    shared_->changed.notify_all();
    // At the end of the process the thread may have been stopped for good.
    shared_->quiet.wait(lock, [this] { return shared_->ended || NoFork::has_ended(); });
}

}  // namespace rongcloud::jobs
