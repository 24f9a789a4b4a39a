// Letting time pass, behind an interface so that tests need not.
#pragma once

#include "core/base/clock.hpp"

namespace rongcloud {

// Thread-safe.
class Waiter {
public:
    virtual ~Waiter() = default;
    // Waits for `time`, but not beyond `deadline`. False as soon as the cancellation of `deadline` is requested.
    virtual bool wait(Milliseconds time, const Deadline& deadline) = 0;
    static Waiter& system();
};

}  // namespace rongcloud
