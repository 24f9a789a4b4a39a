#include "tools/emulator/http/acceptor.hpp"

#include <Poco/Net/NetException.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>

namespace rongcloud::emulator {

namespace {

constexpr auto kShortage = std::chrono::milliseconds(10);  // no descriptor is free: not at once again

}  // namespace

Acceptor::Acceptor(std::uint16_t port, int receive_buffer) : sockets_(open_loopback(port, receive_buffer)) {
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
    for (LoopbackSocket& socket : sockets_) socket.close();
    if (event_ >= 0) ::close(event_);
    event_ = -1;
}

void Acceptor::set(LoopbackSocket& socket, Reach wanted) const {
    if (now_ == Reach::black_holed) socket.refuse();  // those in the queue are not let in later
    if (wanted == Reach::open) socket.open();
    else if (wanted == Reach::refusing) socket.refuse();
    else socket.swallow();
}

void Acceptor::apply(Reach wanted) {
    if (wanted == now_) return;
    try {
        for (LoopbackSocket& socket : sockets_) set(socket, wanted);
        now_ = wanted;
    } catch (const Poco::Exception&) {
        return;  // tried again with the next change or connection
    }
    if (wanted != Reach::open) unreachable_(wanted);
}

void Acceptor::accept_one(LoopbackSocket& socket) {
    try {
        accepted_(socket.accept());
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
        std::vector<pollfd> waits{{event_, POLLIN, 0}};
        for (const LoopbackSocket& socket : sockets_) {
            // A negative descriptor is skipped by poll().
            waits.push_back({now_ == Reach::open ? socket.descriptor() : -1, POLLIN, 0});
        }
        if (::poll(waits.data(), waits.size(), static_cast<int>(reach.remaining_ms)) <= 0) continue;
        if (waits[0].revents != 0) {
            std::uint64_t count = 0;
            [[maybe_unused]] const ssize_t bytes = ::read(event_, &count, sizeof count);
        }
        for (std::size_t i = 0; i < sockets_.size(); ++i) {
            if (waits[i + 1].revents != 0) accept_one(sockets_[i]);
        }
    }
}

}  // namespace rongcloud::emulator
