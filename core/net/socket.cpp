#include "core/net/socket.hpp"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "core/base/system_text.hpp"

namespace rongcloud::net {

namespace {

constexpr Milliseconds kLongestPoll{std::numeric_limits<int>::max()};

Reason reason_of(int error_number) {
    switch (error_number) {
        case ECONNREFUSED: return Reason::connection_refused;
        case ENETUNREACH:
        case EHOSTUNREACH:
        case ENETDOWN:
        case EHOSTDOWN:
        case EADDRNOTAVAIL:
        case EAFNOSUPPORT: return Reason::host_unreachable;
        case ECONNRESET:
        case ECONNABORTED:
        case EPIPE: return Reason::connection_reset;
        default: return Reason::network_failure;
    }
}

std::string connecting_to(const Address& address) { return "connecting to " + address.text(); }

// At a port of this machine where nobody listens a connection may meet itself, when the system has chosen that very port
// for this side. True if so; the port is then free again at once, for whoever wants to listen there.
bool refuse_itself(int descriptor) noexcept {
    sockaddr_storage local{};
    sockaddr_storage remote{};
    socklen_t local_size = sizeof local;
    socklen_t remote_size = sizeof remote;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&local), &local_size) != 0 ||
        ::getpeername(descriptor, reinterpret_cast<sockaddr*>(&remote), &remote_size) != 0 ||
        local_size != remote_size || std::memcmp(&local, &remote, sizeof local) != 0) {
        return false;
    }
    const linger at_once{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    return true;
}

// From here on every transfer says itself whether it waits.
void make_blocking(int descriptor) noexcept {
    const int flags = ::fcntl(descriptor, F_GETFL);
    if (flags >= 0) ::fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK);
}

}  // namespace

Error socket_error(int error_number, std::string_view doing) {
    return {reason_of(error_number), std::string(doing) + ": " + system_error_text(error_number)};
}

Socket Socket::start_connecting(const Address& address) {
    Socket socket{::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP)};
    if (socket.descriptor_ < 0) throw socket_error(errno, connecting_to(address));
    const int on = 1;  // a request is one write: waiting for more only delays it
    ::setsockopt(socket.descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket.descriptor_, address.data(), address.size()) != 0 && errno != EINPROGRESS && errno != EINTR) {
        throw socket_error(errno, connecting_to(address));
    }
    return socket;
}

bool Socket::finish_connecting(const Address& address) {
    pollfd entry{descriptor_, POLLOUT, 0};
    if (::poll(&entry, 1, 0) <= 0) return false;
    int failure = 0;
    socklen_t size = sizeof failure;
    if (::getsockopt(descriptor_, SOL_SOCKET, SO_ERROR, &failure, &size) != 0) failure = errno;
    if (failure == ETIMEDOUT) {
        throw Error(Reason::connect_timeout, connecting_to(address) + ": the system gave up waiting");
    }
    if (failure == 0 && refuse_itself(descriptor_)) {
        throw Error(Reason::connection_refused, connecting_to(address) + ": nobody listens there (it met itself)");
    }
    if (failure != 0) throw socket_error(failure, connecting_to(address));
    make_blocking(descriptor_);
    return true;
}

void Socket::wait_for_connections(std::span<const Socket* const> sockets, Milliseconds longest,
                                  const TimeLimit& limit) {
    limit.look();
    std::vector<pollfd> entries;
    for (const Socket* const socket : sockets) entries.push_back({socket->descriptor_, POLLOUT, 0});
    const int cancellation = limit.cancellation() != nullptr ? limit.cancellation()->descriptor() : -1;
    entries.push_back({cancellation, POLLIN, 0});
    ::poll(entries.data(), entries.size(), static_cast<int>(limit.step(std::min(longest, kLongestPoll)).count()));
    limit.look();
}

Socket::Socket(Socket&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      error_number_(other.error_number_),
      would_block_(other.would_block_),
      ended_(other.ended_),
      sent_bytes_(other.sent_bytes_) {}

Socket::~Socket() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void Socket::note_failure(int error_number) noexcept {
    would_block_ = error_number == EAGAIN || error_number == EWOULDBLOCK;
    if (!would_block_) error_number_ = error_number;
}

std::size_t Socket::send(const char* bytes, std::size_t count) noexcept {
    would_block_ = false;
    ssize_t sent;
    do {
        sent = ::send(descriptor_, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0) {
        note_failure(errno);
        return 0;
    }
    sent_bytes_ += static_cast<std::uint64_t>(sent);
    return static_cast<std::size_t>(sent);
}

std::size_t Socket::receive(char* buffer, std::size_t capacity) noexcept {
    would_block_ = false;
    ssize_t received;
    bool interrupted = false;
    do {
        // A wait that a signal has interrupted is not begun anew: its time would count from the start again.
        received = ::recv(descriptor_, buffer, capacity, may_wait_ ? 0 : MSG_DONTWAIT);
        interrupted = received < 0 && errno == EINTR;
        may_wait_ = false;
    } while (interrupted);
    if (received < 0) note_failure(errno);
    if (received == 0) ended_ = true;
    return received > 0 ? static_cast<std::size_t>(received) : 0;
}

void Socket::receive_may_wait(const TimeLimit& limit) noexcept {
    const Cancellation* const cancellation = limit.cancellation();
    if (cancellation != nullptr && cancellation->descriptor() >= 0) return;  // it wakes a wait, but no transfer
    const Milliseconds remaining = limit.step(kLongestPoll);
    if (remaining <= Milliseconds{0}) return;
    // A shorter time than allowed does no harm, so that it is set once for most connections.
    if (receive_timeout_ == Milliseconds{0} || receive_timeout_ > remaining) {
        timeval time{};
        time.tv_sec = static_cast<decltype(time.tv_sec)>(remaining.count() / 1000);
        time.tv_usec = static_cast<decltype(time.tv_usec)>(remaining.count() % 1000 * 1000);
        if (::setsockopt(descriptor_, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time) != 0) return;
        receive_timeout_ = remaining;
    }
    may_wait_ = true;
}

void Socket::wait(Direction direction, const TimeLimit& limit) const {
    short events = POLLIN | POLLOUT;
    if (direction == Direction::read) events = POLLIN;
    if (direction == Direction::write) events = POLLOUT;
    // A negative descriptor is skipped by poll().
    const int cancellation = limit.cancellation() != nullptr ? limit.cancellation()->descriptor() : -1;
    std::array<pollfd, 2> entries{pollfd{descriptor_, events, 0}, pollfd{cancellation, POLLIN, 0}};
    for (;;) {
        limit.look();
        const Milliseconds wait = limit.step(kLongestPoll);
        const int ready = ::poll(entries.data(), entries.size(), static_cast<int>(wait.count()));
        if (ready > 0 && entries[0].revents != 0 && entries[1].revents == 0) return;
    }
}

bool Socket::is_readable() const noexcept {
    pollfd entry{descriptor_, POLLIN, 0};
    return ::poll(&entry, 1, 0) > 0;
}

Address Socket::peer() const {
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto* const address = reinterpret_cast<sockaddr*>(&storage);
    if (::getpeername(descriptor_, address, &size) != 0) throw socket_error(errno, "reading the peer's address");
    return {address, size};
}

}  // namespace rongcloud::net
