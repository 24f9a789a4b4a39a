#include "benchmarks/server/delayed_connections.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <stdexcept>
#include <utility>

namespace rongcloud::benchmarks {

namespace {

using Clock = std::chrono::steady_clock;  // CLOCK_MONOTONIC, as the alarm's

constexpr int kBacklog = 1024;
enum Key : std::uint64_t { kListener, kAlarm, kStandardInput, kFirstConnection };

int checked(int result, const char* doing) {
    if (result < 0) throw std::runtime_error(std::string("load server: ") + doing);
    return result;
}

int listen_at_free_port() {
    const int descriptor = checked(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    checked(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), "bind");
    checked(::listen(descriptor, kBacklog), "listen");
    return descriptor;
}

std::uint16_t port_of(int descriptor) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    checked(::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size), "getsockname");
    return ntohs(address.sin_port);
}

}  // namespace

DelayedConnections::DelayedConnections(SSL_CTX* context, std::chrono::microseconds delay_each_way)
    : context_(context),
      delay_(delay_each_way),
      epoll_(checked(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1")),
      listener_(listen_at_free_port()),
      alarm_(checked(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC), "timerfd_create")),
      port_(port_of(listener_)),
      next_key_(kFirstConnection) {
    watch(listener_, kListener);
    watch(alarm_, kAlarm);
    watch(STDIN_FILENO, kStandardInput);
}

DelayedConnections::~DelayedConnections() {
    for (const auto& [key, connection] : connections_) ::close(connection.descriptor);
    for (const int descriptor : {alarm_, listener_, epoll_}) ::close(descriptor);
}

void DelayedConnections::watch(int descriptor, std::uint64_t key) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = key;
    checked(::epoll_ctl(epoll_, EPOLL_CTL_ADD, descriptor, &event), "epoll_ctl");
}

void DelayedConnections::serve() {
    std::array<epoll_event, 64> events;
    for (;;) {
        set_alarm();
        const int count = ::epoll_wait(epoll_, events.data(), events.size(), -1);
        for (int i = 0; i < count; ++i) {
            const std::uint64_t key = events[static_cast<std::size_t>(i)].data.u64;
            if (key == kListener) accept_all();
            else if (key == kStandardInput && !answer_standard_input()) return;
            else if (key >= kFirstConnection) read_from(key);
        }
        pass_on_due();
    }
}

void DelayedConnections::accept_all() {
    for (;;) {
        const int descriptor = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0) return;
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::uint64_t key = next_key_++;
        connections_.emplace(key, Connection{descriptor, TlsPeer(context_, counts_), Clock::now() + 2 * delay_});
        counts_.most_open = std::max<std::uint64_t>(counts_.most_open, connections_.size());
        watch(descriptor, key);
    }
}

void DelayedConnections::read_from(std::uint64_t key) {
    const auto found = connections_.find(key);
    if (found == connections_.end()) return;
    std::array<char, 16384> buffer;
    const ssize_t count = ::recv(found->second.descriptor, buffer.data(), buffer.size(), 0);
    if (count <= 0) return close(found);
    std::string bytes(buffer.data(), static_cast<std::size_t>(count));
    if (delay_.count() == 0) return pass_on(key, true, bytes);
    delay(std::max(Clock::now(), found->second.established) + delay_, key, true, std::move(bytes));
}

void DelayedConnections::delay(Time due, std::uint64_t key, bool is_arrival, std::string bytes) {
    delayed_.push({due, next_order_++, key, is_arrival, std::move(bytes)});
}

void DelayedConnections::pass_on(std::uint64_t key, bool is_arrival, const std::string& bytes) {
    const auto found = connections_.find(key);
    if (found == connections_.end()) return;
    if (!is_arrival) {  // never more than fits into the socket's buffer
        const auto sent = ::send(found->second.descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(bytes.size())) close(found);
        return;
    }
    try {
        std::string output = found->second.peer.receive(bytes);
        if (output.empty()) return;
        if (delay_.count() == 0) return pass_on(key, false, output);
        delay(Clock::now() + delay_, key, false, std::move(output));
    } catch (const std::runtime_error&) {
        close(found);
    }
}

void DelayedConnections::pass_on_due() {
    while (!delayed_.empty() && delayed_.top().due <= Clock::now()) {
        const Delayed next = delayed_.top();
        delayed_.pop();
        pass_on(next.connection, next.is_arrival, next.bytes);
    }
}

// The alarm stays readable once it has rung; setting the next one ends that.
void DelayedConnections::set_alarm() {
    const Time next = delayed_.empty() ? Time{} : delayed_.top().due;
    if (next == alarm_time_) return;
    alarm_time_ = next;
    const auto since_start = std::chrono::duration_cast<std::chrono::nanoseconds>(next.time_since_epoch()).count();
    itimerspec time{};
    time.it_value.tv_sec = since_start / 1'000'000'000;
    time.it_value.tv_nsec = since_start % 1'000'000'000;
    checked(::timerfd_settime(alarm_, TFD_TIMER_ABSTIME, &time, nullptr), "timerfd_settime");
}

void DelayedConnections::close(Connections::iterator connection) {
    ::close(connection->second.descriptor);
    connections_.erase(connection);
}

bool DelayedConnections::answer_standard_input() {
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1) return false;
    if (byte != '\n') return true;
    std::cout << "{\"connections\": " << counts_.connections << ", \"resumed\": " << counts_.resumed
              << ", \"requests\": " << counts_.requests << ", \"most_open\": " << counts_.most_open
              << ", \"most_requests_of_one_connection\": " << counts_.most_requests_of_one_connection << "}"
              << std::endl;
    counts_ = ServerCounts{};
    counts_.most_open = connections_.size();
    return true;
}

}  // namespace rongcloud::benchmarks
