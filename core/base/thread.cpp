#include "core/base/thread.hpp"

#include <pthread.h>

#include <atomic>
#include <memory>
#include <system_error>
#include <utility>

namespace rongcloud {

namespace {

// Enough for TLS, JSON and a callback of the host program; the system's 8 MiB would be reserved for each thread.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kStackBytes = 4u << 20;  // their frames are many times as large
#else
constexpr std::size_t kStackBytes = 512u << 10;
#endif

std::atomic<void (*)() noexcept> thread_end{nullptr};

void* run(void* given) {
    std::unique_ptr<std::function<void()>> body(static_cast<std::function<void()>*>(given));
    (*body)();
    body.reset();
    if (const auto end = thread_end.load()) end();
    return nullptr;
}

}  // namespace

void set_thread_end(void (*end)() noexcept) noexcept { thread_end.store(end); }

BlockedSignals::BlockedSignals() noexcept {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

BlockedSignals::~BlockedSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void start_thread(std::function<void()> body) {
    auto owned = std::make_unique<std::function<void()>>(std::move(body));
    pthread_attr_t attributes;
    int failure = ::pthread_attr_init(&attributes);
    if (failure == 0) {
        ::pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        ::pthread_attr_setstacksize(&attributes, kStackBytes);
        const BlockedSignals blocked;
        pthread_t thread;
        failure = ::pthread_create(&thread, &attributes, run, owned.get());
        ::pthread_attr_destroy(&attributes);
    }
    if (failure != 0) throw std::system_error(failure, std::generic_category(), "starting a thread");
    [[maybe_unused]] const auto* const given_away = owned.release();
}

}  // namespace rongcloud
