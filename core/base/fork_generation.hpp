// Noticing that this process is a forked child, without a system call.
#pragma once

#include <cstdint>

namespace rongcloud {

// How many forks lie between this process and the one that asked first. A raw clone() is not noticed. Thread-safe.
// Throws bad_alloc when the system cannot register the hook.
std::uint32_t fork_generation();

}  // namespace rongcloud
