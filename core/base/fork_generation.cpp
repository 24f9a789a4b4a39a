#include "core/base/fork_generation.hpp"

#include <pthread.h>

#include <atomic>
#include <new>

namespace rongcloud {

namespace {

std::atomic<std::uint32_t> generation{0};

void count_fork() { generation.fetch_add(1, std::memory_order_relaxed); }

}  // namespace

std::uint32_t fork_generation() {
    static const bool counted = ::pthread_atfork(nullptr, nullptr, count_fork) == 0;
    if (!counted) throw std::bad_alloc();  // its only failure
    return generation.load(std::memory_order_relaxed);
}

}  // namespace rongcloud
