#include "core/base/waiter.hpp"

#include <poll.h>

#include <limits>

#include "core/base/cancellation.hpp"

namespace rongcloud {

namespace {

class SystemWaiter final : public Waiter {
public:
    bool wait(Milliseconds time, const Deadline& deadline) override {
        const Cancellation* const cancellation = deadline.cancellation();
        pollfd wish{cancellation != nullptr ? cancellation->descriptor() : -1, POLLIN, 0};  // -1 is passed over
        const Deadline end = deadline.sooner(time);
        constexpr Milliseconds longest{std::numeric_limits<int>::max()};
        const Milliseconds step = cancellation != nullptr ? Cancellation::kStep : longest;
        for (;;) {
            if (cancellation != nullptr && cancellation->look()) return false;
            const Milliseconds rest = end.remaining();
            if (rest <= Milliseconds{0}) return true;
            ::poll(&wish, 1, static_cast<int>(std::min(rest, step).count()));  // however it ends, look again
        }
    }
};

}  // namespace

Waiter& Waiter::system() {
    static SystemWaiter waiter;
    return waiter;
}

}  // namespace rongcloud
