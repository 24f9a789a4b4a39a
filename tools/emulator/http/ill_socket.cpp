#include "tools/emulator/http/ill_socket.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

namespace rongcloud::emulator {

namespace {

constexpr int kStep_ms = 20;  // how late the end of a listener is noticed
constexpr int kDrain_ms = 200;
constexpr int kFirstData_ms = 60'000;

short poll_once(int descriptor, short events, int timeout_ms) {
    pollfd wait{descriptor, events, 0};
    return ::poll(&wait, 1, timeout_ms) > 0 ? wait.revents : short{0};
}

}  // namespace

void reset_connection(int descriptor) {
    // Linger and close would let Poco say goodbye first.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    ::connect(descriptor, &nobody, sizeof nobody);
}

void close_connection(int descriptor) {
    ::shutdown(descriptor, SHUT_WR);
    std::array<char, 16384> buffer;
    while (poll_once(descriptor, POLLIN, kDrain_ms) != 0) {
        if (::recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT) <= 0) return;
    }
}

void interrupt_connection(int descriptor) { ::shutdown(descriptor, SHUT_RDWR); }

void hold_connection(int descriptor, const Stopping& stopping) {
    while (!stopping && poll_once(descriptor, POLLRDHUP, kStep_ms) == 0) {
    }
}

bool wait_for_data(int descriptor, const Stopping& stopping) {
    for (int waited_ms = 0; waited_ms < kFirstData_ms && !stopping; waited_ms += kStep_ms) {
        const short events = poll_once(descriptor, POLLIN, kStep_ms);
        if (events == 0) continue;
        char first = 0;
        return ::recv(descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
    }
    return false;
}

void pause(std::int64_t ms, const Stopping& stopping) {
    using std::chrono::steady_clock;
    const auto end = steady_clock::now() + std::chrono::milliseconds(ms);
    while (!stopping && steady_clock::now() < end) {
        const auto left = end - steady_clock::now();
        std::this_thread::sleep_for(std::min<steady_clock::duration>(left, std::chrono::milliseconds(kStep_ms)));
    }
}

void send_raw(int descriptor, std::string_view data) {
    ::send(descriptor, data.data(), data.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

}  // namespace rongcloud::emulator
