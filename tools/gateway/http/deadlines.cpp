#include "tools/gateway/http/deadlines.hpp"

#include "tools/gateway/http/guarded_socket.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kTick = std::chrono::milliseconds(50);

}  // namespace

Deadlines& Deadlines::shared() {
    static Deadlines deadlines;
    return deadlines;
}

Deadlines::Guard::Guard(const Poco::Net::StreamSocket& socket, TimePoint deadline) : socket_(socket), deadline_(deadline) {
    const std::scoped_lock lock(shared().mutex_);
    shared().guards_.insert(this);
    shared().changed_.notify_all();
}

Deadlines::Guard::~Guard() {
    const std::scoped_lock lock(shared().mutex_);
    shared().guards_.erase(this);
}

bool Deadlines::Guard::has_ended() const {
    const std::scoped_lock lock(shared().mutex_);
    return has_ended_;
}

void Deadlines::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        changed_.wait(lock, stop, [this] { return !guards_.empty(); });
        changed_.wait_for(lock, stop, kTick, [] { return false; });
        const auto now = std::chrono::steady_clock::now();
        for (Guard* guard : guards_) {
            if (guard->has_ended_ || guard->deadline_ > now) continue;
            guard->has_ended_ = true;
            end_connection(guard->socket_);
        }
    }
}

}  // namespace rongcloud::gateway
