#include "core/base/thread.hpp"

#include <dlfcn.h>
#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <memory>
#include <system_error>
#include <utility>

namespace rongcloud {

namespace {

constexpr std::size_t kPage = 64u << 10;         // the largest in use
constexpr std::size_t kLargest = 256u << 20;     // tried when the system says that a stack is too small
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kLeast = 4u << 20;  // their frames are many times as large
#else
constexpr std::size_t kLeast = kLeastStackBytes;
#endif

std::atomic<void (*)() noexcept> thread_end{nullptr};

void* run(void* given) {
    std::unique_ptr<std::function<void()>> body(static_cast<std::function<void()>*>(given));
    (*body)();
    body.reset();
    if (const auto end = thread_end.load()) end();
    return nullptr;
}

// What the C library takes from a stack before a thread has any of it: glibc keeps the thread-local variables of the whole
// program there, and tells how much it needs by a function without a declaration.
std::size_t taken_from_stack(const pthread_attr_t& attributes) {
    using Least = std::size_t (*)(const pthread_attr_t*);
    static const auto least = reinterpret_cast<Least>(::dlsym(RTLD_DEFAULT, "__pthread_get_minstack"));
    return least != nullptr ? least(&attributes) : 0;
}

// `wanted` 0: the system's default.
std::size_t stack_size(const pthread_attr_t& attributes, std::size_t wanted) {
    std::size_t usual = 0;
    if (wanted == 0) ::pthread_attr_getstacksize(&attributes, &usual);
    const std::size_t taken = taken_from_stack(attributes);
    const std::size_t size = std::max(usual, std::max(wanted, kLeast) + taken);
    return (size + kPage - 1) / kPage * kPage;
}

int create(pthread_attr_t& attributes, std::size_t stack_bytes, std::function<void()>* body) {
    const BlockedSignals blocked;
    pthread_t thread;
    for (std::size_t size = stack_size(attributes, stack_bytes);; size *= 2) {
        int failure = ::pthread_attr_setstacksize(&attributes, size);
        if (failure == 0) failure = ::pthread_create(&thread, &attributes, run, body);
        if (failure != EINVAL || size >= kLargest) return failure;
    }
}

}  // namespace

void set_thread_end(void (*end)() noexcept) noexcept { thread_end.store(end); }

BlockedSignals::BlockedSignals() noexcept {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

BlockedSignals::~BlockedSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void start_thread(std::function<void()> body, std::size_t stack_bytes) {
    auto owned = std::make_unique<std::function<void()>>(std::move(body));
    pthread_attr_t attributes;
    int failure = ::pthread_attr_init(&attributes);
    if (failure == 0) {
        ::pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        failure = create(attributes, stack_bytes, owned.get());
        ::pthread_attr_destroy(&attributes);
    }
    if (failure != 0) throw std::system_error(failure, std::generic_category(), "starting a thread");
    [[maybe_unused]] const auto* const given_away = owned.release();
}

}  // namespace rongcloud
