// The emulator's own time: the system's, moved or stopped through the control interface.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

#include "core/base/clock.hpp"

namespace rongcloud::emulator {

// Thread-safe. All times are Unix times in ms.
class VirtualClock {
public:
    explicit VirtualClock(const Clock& system) : system_(system) {}

    std::int64_t now_ms() const {
        const std::scoped_lock lock(mutex_);
        return frozen_ms_.value_or(system_.unix_time_ms() + offset_ms_);
    }
    bool frozen() const {
        const std::scoped_lock lock(mutex_);
        return frozen_ms_.has_value();
    }
    // Called after each change, by whoever made it. Set before other threads know the clock.
    void watch(std::function<void()> changed) { changed_ = std::move(changed); }
    void advance(std::int64_t by_ms) { set(now_ms() + by_ms); }
    // Goes on from `at_ms`, or stands still there when it is frozen.
    void set(std::int64_t at_ms) {
        {
            const std::scoped_lock lock(mutex_);
            offset_ms_ = at_ms - system_.unix_time_ms();
            if (frozen_ms_) frozen_ms_ = at_ms;
        }
        tell();
    }
    void freeze() {
        const std::int64_t at_ms = now_ms();
        {
            const std::scoped_lock lock(mutex_);
            frozen_ms_ = at_ms;
        }
        tell();
    }
    void thaw() {
        const std::int64_t at_ms = now_ms();
        {
            const std::scoped_lock lock(mutex_);
            frozen_ms_.reset();
        }
        set(at_ms);
    }
    void reset() {
        {
            const std::scoped_lock lock(mutex_);
            offset_ms_ = 0;
            frozen_ms_.reset();
        }
        tell();
    }

private:
    void tell() const {
        if (changed_) changed_();
    }

    const Clock& system_;
    mutable std::mutex mutex_;
    std::int64_t offset_ms_ = 0;
    std::optional<std::int64_t> frozen_ms_;
    std::function<void()> changed_;
};

}  // namespace rongcloud::emulator
