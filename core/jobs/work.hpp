// One piece of work for the thread that writes, and the waiting for it.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <utility>

#include "core/base/error.hpp"

namespace rongcloud::jobs {

enum class Haste : std::uint8_t {
    lazy,    // nobody waits for it; it is tried again until it is written
    shared,  // somebody waits, but may wait a moment longer so that others share the write
    urgent,  // no waiting for others
};

class Work {
public:
    explicit Work(Haste haste) : haste_(haste) {}
    virtual ~Work() = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    Haste haste() const noexcept { return haste_; }

    // By the thread that writes. The first one counts.
    void finish(const std::exception_ptr& failure) noexcept {
        std::exception_ptr own = copy_of(failure);
        const std::lock_guard lock(mutex_);
        if (is_done_) return;
        is_done_ = true;
        is_written_ = own == nullptr;
        failure_ = std::move(own);
        done_.notify_all();
    }
    // Whether it is done, and did not fail.
    bool is_written() const noexcept {
        const std::lock_guard lock(mutex_);
        return is_written_;
    }
    // By whoever gave it. Throws what it failed with.
    void wait() {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [this] { return is_done_; });
        if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
    }

    // Of this piece alone, set while it is written: nothing of it was.
    std::exception_ptr refusal;
    // Set while it is written: it goes on, and whoever writes it will finish it.
    bool is_kept = false;

private:
    // Many may have failed for one reason, and each one may change what it catches.
    static std::exception_ptr copy_of(const std::exception_ptr& failure) noexcept {
        if (!failure) return nullptr;
        try {
            std::rethrow_exception(failure);
        } catch (const Error& error) {
            return std::make_exception_ptr(error);
        } catch (...) {
            return failure;
        }
    }

    const Haste haste_;
    mutable std::mutex mutex_;
    std::condition_variable done_;
    bool is_done_ = false;
    bool is_written_ = false;
    std::exception_ptr failure_;
};

using WorkPtr = std::shared_ptr<Work>;

}  // namespace rongcloud::jobs
