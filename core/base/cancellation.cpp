#include "core/base/cancellation.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/base/error.hpp"
#include "core/base/fork_generation.hpp"

namespace rongcloud {

Cancellation::Cancellation() : generation_(fork_generation()), descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (descriptor_ < 0) {
        throw Error(Reason::network_failure, "no file descriptor: " + std::generic_category().message(errno));
    }
}

Cancellation::~Cancellation() { ::close(descriptor_); }

void Cancellation::request() noexcept {
    requested_.store(true, std::memory_order_release);
    if (generation_ != fork_generation()) return;  // a child shares the descriptor: it must not wake its parent
    const int error_number = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(descriptor_, &one, sizeof one);  // fails only when it is full
    errno = error_number;
}

}  // namespace rongcloud
