#include "core/base/cancellation.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>

#include "core/base/fork_generation.hpp"

namespace rongcloud {

Cancellation::Cancellation(Wake wake, const Cancellation* also)
    : wake_(wake), generation_(fork_generation()), also_(also) {}

Cancellation::~Cancellation() {
    if (const int descriptor = descriptor_.load(); descriptor >= 0) ::close(descriptor);
}

void Cancellation::request() noexcept {
    requested_.store(true);
    if (const int descriptor = descriptor_.load(); descriptor >= 0) wake(descriptor);
}

bool Cancellation::look() const {
    if (!is_requested() && question_ && question_()) requested_.store(true);
    return is_requested();
}

int Cancellation::descriptor() const noexcept {
    if (wake_ != Wake::at_once) return -1;
    int known = descriptor_.load();
    if (known >= 0) return known;
    const int made = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (made < 0) return -1;
    if (!descriptor_.compare_exchange_strong(known, made)) {  // another thread was first
        ::close(made);
        return known;
    }
    if (requested_.load()) wake(made);  // the request came before there was something to write to
    return made;
}

void Cancellation::wake(int descriptor) const noexcept {
    if (generation_ != fork_generation()) return;  // a child shares the descriptor: it must not wake its parent
    const int error_number = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(descriptor, &one, sizeof one);  // fails only when it is full
    errno = error_number;
}

}  // namespace rongcloud
