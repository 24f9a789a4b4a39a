// Ends a request under way from another thread.
#pragma once

#include <Poco/Exception.h>
#include <Poco/Net/StreamSocket.h>

#include <mutex>
#include <optional>

namespace rongcloud::emulator {

// Thread-safe. The connection's own thread holds and releases the socket; it closes it only when it is released.
class Breaker {
public:
    // False when the end was called for before.
    bool hold(const Poco::Net::StreamSocket& socket) {
        const std::scoped_lock lock(mutex_);
        if (!broken_) socket_ = socket;
        return !broken_;
    }
    void release() {
        const std::scoped_lock lock(mutex_);
        socket_.reset();
    }
    // Whatever the thread waits for on the socket ends at once.
    void break_off() {
        const std::scoped_lock lock(mutex_);
        broken_ = true;
        if (!socket_) return;
        try {
            socket_->shutdown();
        } catch (const Poco::Exception&) {
            // The other side was faster.
        }
    }
    bool is_broken() const {
        const std::scoped_lock lock(mutex_);
        return broken_;
    }

private:
    mutable std::mutex mutex_;
    bool broken_ = false;
    std::optional<Poco::Net::StreamSocket> socket_;
};

}  // namespace rongcloud::emulator
