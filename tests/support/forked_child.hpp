// Forked children of a test.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <iostream>
#include <type_traits>

#include "tests/support/patience.hpp"

#ifndef __has_feature
#define __has_feature(name) 0
#endif

namespace rongcloud::test {

// Under a sanitizer a child can find the sanitizer's own locks held for ever by a thread that it does not have.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer) || \
    __has_feature(thread_sanitizer)
constexpr bool kForksBesideThreads = false;
#else
constexpr bool kForksBesideThreads = true;
#endif

// Says that a test is skipped where forks beside threads are not possible.
inline bool is_skipped_beside_threads() {
    if (kForksBesideThreads) return false;
    std::cout << "skipped: a sanitizer's own locks and threads do not survive a fork beside other threads\n";
    return true;
}

// Ends with the number that `body` returns, or 0 for true and 1 for false, 99 when it throws. It is killed when it hangs,
// so that the test fails and is played again.
template <class Body>
pid_t start_child(const Body &body) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    ::alarm(60 * static_cast<unsigned>(patience()));
    int code = 99;
    try {
        if constexpr (std::is_same_v<decltype(body()), bool>) {
            code = body() ? 0 : 1;
        } else {
            code = body();
        }
    } catch (const std::exception &error) {
        std::cerr << error.what() << std::endl;
    } catch (...) {
    }
    ::_exit(code);
}

// How it ended; 98: a signal killed it.
inline int end_of(pid_t child) {
    int status = 0;
    if (::waitpid(child, &status, 0) != child) return 97;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

template <class Body>
int run_in_child(const Body &body) {
    return end_of(start_child(body));
}

}  // namespace rongcloud::test
