// The only file of the gateway with POSIX calls besides process.cpp: a connection is ended from another thread.
#include "tools/gateway/http/guarded_socket.hpp"

#include <Poco/Net/NetException.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>

namespace rongcloud::gateway {

namespace {

constexpr auto kLook = std::chrono::milliseconds(200);
constexpr std::int64_t kCrowdedWait_ms = 1000;

std::int64_t steady_ms() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

}  // namespace

void end_connection(const Poco::Net::StreamSocket& socket) { ::shutdown(socket.impl()->sockfd(), SHUT_RDWR); }

Watchdog::Watchdog(int request_timeout_s, std::size_t head_max_bytes, std::size_t body_max_bytes,
                   std::function<bool()> is_crowded, Metrics& metrics)
    : timeout_ms_(request_timeout_s * 1000LL),
      head_max_bytes_(head_max_bytes),
      body_max_bytes_(body_max_bytes),
      is_crowded_(std::move(is_crowded)),
      metrics_(metrics),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Watchdog::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        wait_.wait_for(lock, stop, kLook, [] { return false; });
        end_late();
    }
}

// Below TLS, whose objects belong to the thread that reads.
void Watchdog::end_late() {
    const std::int64_t now = steady_ms();
    for (GuardedSocket* socket : sockets_) {
        std::int64_t deadline = socket->deadline_ms_.load();
        if (deadline == 0 || deadline > now) continue;
        if (!socket->deadline_ms_.compare_exchange_strong(deadline, 0)) continue;
        ::shutdown(socket->inner().sockfd(), SHUT_RDWR);
        metrics_.timeouts.fetch_add(1);
    }
}

// The handshake and the first request share one time.
GuardedSocket::GuardedSocket(const Poco::Net::StreamSocket& socket, Watchdog& watchdog)
    : socket_(socket), watchdog_(watchdog), deadline_ms_(steady_ms() + watchdog.timeout_ms_) {
    reset(inner().sockfd());  // POCO looks whether there is one; it stays that of the inner socket
    const std::scoped_lock lock(watchdog_.mutex_);
    watchdog_.sockets_.insert(this);
}

GuardedSocket::~GuardedSocket() {
    reset();
    const std::scoped_lock lock(watchdog_.mutex_);
    watchdog_.sockets_.erase(this);
}

void GuardedSocket::close() {
    const std::scoped_lock lock(watchdog_.mutex_);
    watchdog_.sockets_.erase(this);
    reset();
    inner().close();
}

// What is sent is an answer, small enough for the buffers of the system: the request before it is over.
int GuardedSocket::sendBytes(const void* buffer, int length, int flags) {
    deadline_ms_ = steady_ms() + watchdog_.timeout_ms_;
    const int sent = inner().sendBytes(buffer, length, flags);
    deadline_ms_ = 0;
    bytes_ = 0;
    is_begun_ = false;
    return sent;
}

int GuardedSocket::receiveBytes(void* buffer, int length, int flags) {
    if (deadline_ms_ == 0 && !is_begun_) deadline_ms_ = steady_ms() + watchdog_.timeout_ms_;
    const int received = inner().receiveBytes(buffer, length, flags);
    if (received <= 0) has_ended_ = true;
    else bytes_ += static_cast<std::size_t>(received);
    is_begun_ = true;
    if (bytes_ > (is_head_ ? watchdog_.head_max_bytes_ : watchdog_.body_max_bytes_)) throw Poco::Net::NetException("the request is too large");
    return received;
}

bool GuardedSocket::poll(const Poco::Timespan& timeout, int mode) {
    const std::int64_t begun = steady_ms();
    const std::int64_t longest = timeout.totalMilliseconds();
    for (;;) {
        const std::int64_t waited = steady_ms() - begun;
        const bool is_over = waited >= longest || (waited >= kCrowdedWait_ms && watchdog_.is_crowded_());
        const auto slice = is_over ? std::int64_t{0} : std::min<std::int64_t>(longest - waited, kLook.count());
        if (inner().poll(Poco::Timespan(slice * 1000), mode)) return true;
        if (is_over) return false;
    }
}

void GuardedSocket::shutdown() { ::shutdown(inner().sockfd(), SHUT_RDWR); }

}  // namespace rongcloud::gateway
