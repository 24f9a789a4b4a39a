// Holding off pthread_cancel: it would unwind through the library, and no unwinding may leave extern "C".
#pragma once

#include <pthread.h>

namespace rongcloud {

// Cancellation of this thread waits until the object is gone.
class NoCancellation {
public:
    NoCancellation() noexcept { ::pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before_); }
    ~NoCancellation() { ::pthread_setcancelstate(before_, nullptr); }
    NoCancellation(const NoCancellation&) = delete;
    NoCancellation& operator=(const NoCancellation&) = delete;

private:
    int before_ = 0;
};

}  // namespace rongcloud
