#include "core/base/fork_generation.hpp"

#include <pthread.h>

#include <atomic>
#include <new>

#include "core/base/no_fork.hpp"

namespace rongcloud {

namespace {

#ifdef PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP
#define RC_FORK_LOCK PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP
#else
#define RC_FORK_LOCK PTHREAD_RWLOCK_INITIALIZER
#endif

std::atomic<std::uint32_t> generation{0};
pthread_rwlock_t fork_lock = RC_FORK_LOCK;  // written by who forks
std::atomic<bool> ended{false};
thread_local int no_fork_depth = 0;         // of this thread, which reads it when there is any

void before_fork() {
    if (no_fork_depth == 0) ::pthread_rwlock_wrlock(&fork_lock);
}

void after_fork_in_parent() {
    if (no_fork_depth == 0) ::pthread_rwlock_unlock(&fork_lock);
}

void after_fork_in_child() {
    generation.fetch_add(1, std::memory_order_relaxed);
    if (no_fork_depth == 0) ::pthread_rwlock_unlock(&fork_lock);
    new (&fork_lock) pthread_rwlock_t(RC_FORK_LOCK);  // threads that wait for it are not here
    if (no_fork_depth > 0) ::pthread_rwlock_rdlock(&fork_lock);
}

}  // namespace

std::uint32_t fork_generation() {
    static const bool counted = ::pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child) == 0;
    if (!counted) throw std::bad_alloc();  // its only failure
    return generation.load(std::memory_order_relaxed);
}

NoFork::NoFork() noexcept {
    if (no_fork_depth++ == 0) ::pthread_rwlock_rdlock(&fork_lock);
}

NoFork::~NoFork() {
    if (--no_fork_depth == 0) ::pthread_rwlock_unlock(&fork_lock);
}

void NoFork::end_for_good() noexcept {
    before_fork();
    ++no_fork_depth;  // this thread has still to run what others do at the end
    ended.store(true);
}

bool NoFork::has_ended() noexcept { return ended.load(); }

ForkAllowed::ForkAllowed() noexcept : depth_(no_fork_depth) {
    if (depth_ > 0) ::pthread_rwlock_unlock(&fork_lock);
    no_fork_depth = 0;
}

ForkAllowed::~ForkAllowed() {
    if (depth_ > 0) ::pthread_rwlock_rdlock(&fork_lock);
    no_fork_depth = depth_;
}

}  // namespace rongcloud
