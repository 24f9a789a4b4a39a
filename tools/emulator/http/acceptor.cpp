#include "tools/emulator/http/acceptor.hpp"

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketImpl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <string>

namespace rongcloud::emulator {

namespace {

constexpr int kBacklog = 512;
constexpr int kFillers = 3;
constexpr auto kShortage = std::chrono::milliseconds(10);  // no descriptor is free: not at once again

int descriptor(const Poco::Net::Socket& socket) { return static_cast<int>(socket.impl()->sockfd()); }

// Without the third argument of bind(): Poco would also set SO_REUSEPORT, and two emulators could share a port.
Poco::Net::ServerSocket hold_port(std::uint16_t port, int receive_buffer) {
    Poco::Net::ServerSocket socket;
    socket.bind(Poco::Net::SocketAddress("127.0.0.1", port), true, false);
    if (receive_buffer > 0) socket.setReceiveBufferSize(receive_buffer);
    return socket;
}

}  // namespace

Acceptor::Acceptor(std::uint16_t port, int receive_buffer) : receive_buffer_(receive_buffer) {
    try {
        socket_ = hold_port(port, receive_buffer);
        port_ = socket_.address().port();
        open();
    } catch (const Poco::Exception& error) {
        throw std::runtime_error("cannot listen on port " + std::to_string(port) + ": " + error.displayText());
    }
    event_ = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (event_ < 0) throw std::runtime_error("no descriptor is free");
}

void Acceptor::start(std::function<ReachNow()> reach, std::function<void(const Poco::Net::StreamSocket&)> accepted,
                     std::function<void(Reach)> unreachable) {
    reach_ = std::move(reach);
    accepted_ = std::move(accepted);
    unreachable_ = std::move(unreachable);
    apply(reach_().reach);  // before anyone is told of the listener
    thread_ = std::thread([this] { run(); });
}

void Acceptor::wake() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(event_, &one, sizeof one);
}

void Acceptor::refresh() {
    std::unique_lock lock(mutex_);
    if (stopping_ || !thread_.joinable()) return;
    const std::uint64_t mine = ++asked_;
    wake();
    applied_.wait(lock, [&] { return answered_ >= mine || stopping_; });
}

void Acceptor::stop() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
        wake();
        applied_.notify_all();
    }
    if (thread_.joinable()) thread_.join();
    fillers_.clear();
    socket_.close();
    if (event_ >= 0) ::close(event_);
    event_ = -1;
}

void Acceptor::open() {
    socket_.listen(kBacklog);  // also widens the queue of a socket that listens
    socket_.setBlocking(false);
    fillers_.clear();
}

// The port stays taken by a socket that does not listen.
void Acceptor::refuse() {
    fillers_.clear();
    socket_.close();
    socket_ = hold_port(port_, receive_buffer_);
}

// With its queue full, the system drops every further attempt.
void Acceptor::swallow() {
    socket_.listen(0);
    for (int i = 0; i < kFillers; ++i) {
        Poco::Net::StreamSocket filler;
        filler.connectNB(Poco::Net::SocketAddress("127.0.0.1", port_));
        fillers_.push_back(filler);
    }
}

void Acceptor::apply(Reach wanted) {
    if (wanted == now_) return;
    try {
        if (now_ == Reach::black_holed) refuse();  // those in the queue are not let in later
        if (wanted == Reach::open) open();
        else if (wanted == Reach::refusing) refuse();
        else swallow();
        now_ = wanted;
    } catch (const Poco::Exception&) {
        return;  // tried again with the next change or connection
    }
    if (wanted != Reach::open) unreachable_(wanted);
}

void Acceptor::accept_one() {
    try {
        Poco::Net::StreamSocket connection = socket_.acceptConnection();
        connection.setNoDelay(true);  // an answer does not wait until the client has acknowledged what came before
        accepted_(connection);
    } catch (const Poco::Exception&) {
        std::this_thread::sleep_for(kShortage);
    }
}

void Acceptor::run() {
    for (;;) {
        std::uint64_t asked = 0;
        {
            const std::scoped_lock lock(mutex_);
            if (stopping_) return;
            asked = asked_;
        }
        const ReachNow reach = reach_();
        apply(reach.reach);
        {
            const std::scoped_lock lock(mutex_);
            answered_ = asked;
            applied_.notify_all();
        }
        // A negative descriptor is skipped by poll().
        std::array<pollfd, 2> waits{pollfd{event_, POLLIN, 0},
                                    pollfd{now_ == Reach::open ? descriptor(socket_) : -1, POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), static_cast<int>(reach.remaining_ms)) <= 0) continue;
        if (waits[0].revents != 0) {
            std::uint64_t count = 0;
            [[maybe_unused]] const ssize_t bytes = ::read(event_, &count, sizeof count);
        }
        if (waits[1].revents != 0) accept_one();
    }
}

}  // namespace rongcloud::emulator
