#include "tools/gateway/process.hpp"

#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>

#include <initializer_list>

namespace rongcloud::gateway {

namespace {

sigset_t end_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    return signals;
}

}  // namespace

void prepare_process() {
    ::signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = end_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    rlimit limit{};  // each connection is a descriptor
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void wait_for_end() {
    const sigset_t signals = end_signals();
    int signal = 0;
    while (::sigwait(&signals, &signal) != 0) {
    }
}

}  // namespace rongcloud::gateway
