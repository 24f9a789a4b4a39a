// The emulator's only file with POSIX calls besides those of `http`.
#include "tools/emulator/process.hpp"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace rongcloud::emulator {

namespace {

sigset_t end_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    return signals;
}

// True when standard input has ended; whatever it says before is dropped.
bool drain_input() {
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    return count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN);
}

}  // namespace

void prepare_process() {
    ::signal(SIGPIPE, SIG_IGN);  // a client may go away at any time
    const sigset_t signals = end_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    rlimit limit{};  // each kept-alive connection is a descriptor
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void wait_for_end(bool until_input_ends) {
    const sigset_t signals = end_signals();
    const int signal_file = ::signalfd(-1, &signals, SFD_CLOEXEC);
    // A negative descriptor is skipped by poll().
    std::array<pollfd, 2> waits{pollfd{signal_file, POLLIN, 0},
                                pollfd{until_input_ends ? STDIN_FILENO : -1, POLLIN, 0}};
    for (;;) {
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) break;
        if (waits[0].revents != 0) break;
        if (waits[1].revents != 0 && drain_input()) break;
    }
    if (signal_file >= 0) ::close(signal_file);
}

}  // namespace rongcloud::emulator
