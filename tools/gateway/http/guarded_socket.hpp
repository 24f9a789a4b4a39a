// Bounds what a client can take of the server: a request has so many bytes and so much time, from its first byte to its
// last one, whatever the pace of its parts. POCO itself only limits the pause between two parts.
#pragma once

#include <Poco/Net/StreamSocket.h>
#include <Poco/Net/StreamSocketImpl.h>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

class GuardedSocket;

// Of a plain socket, from any thread: whoever reads or writes it fails at once.
void end_connection(const Poco::Net::StreamSocket& socket);

// Ends connections whose time is over. Lives longer than they do.
class Watchdog {
public:
    // `is_crowded`: others wait for a thread.
    Watchdog(int request_timeout_s, std::size_t head_max_bytes, std::size_t body_max_bytes, std::function<bool()> is_crowded,
             Metrics& metrics);

private:
    friend class GuardedSocket;
    void run(const std::stop_token& stop);
    void end_late();

    const std::int64_t timeout_ms_;
    const std::size_t head_max_bytes_;
    const std::size_t body_max_bytes_;
    const std::function<bool()> is_crowded_;
    Metrics& metrics_;
    std::mutex mutex_;
    std::condition_variable_any wait_;
    std::set<GuardedSocket*> sockets_;
    std::jthread thread_;
};

// The socket that was accepted, plain or TLS, with a clock and a counter. Used by one thread, but for the watchdog.
class GuardedSocket final : public Poco::Net::StreamSocketImpl {
public:
    GuardedSocket(const Poco::Net::StreamSocket& socket, Watchdog& watchdog);

    // The client has ended its side, or was cut off, while its request was being read.
    bool has_ended() const { return has_ended_; }
    // A head beyond its limit has come, and nothing more was read.
    bool is_head_too_large() const { return is_head_ && bytes_ > watchdog_.head_max_bytes_; }
    // The head is complete: what comes next counts as the body.
    void begin_body() {
        is_head_ = false;
        bytes_ = 0;
    }
    // What was answered was the request; the next head comes.
    void begin_head() {
        is_head_ = true;
        bytes_ = 0;
    }
    // The request is complete: its time no longer counts.
    void complete() { deadline_ms_ = 0; }

    int sendBytes(const void* buffer, int length, int flags) override;
    int receiveBytes(void* buffer, int length, int flags) override;
    // Waiting for a request has an end earlier while others wait for a thread.
    bool poll(const Poco::Timespan& timeout, int mode) override;
    int available() override { return inner().available(); }
    void close() override;
    void shutdownReceive() override { inner().shutdownReceive(); }
    void shutdownSend() override { inner().shutdownSend(); }
    void shutdown() override;
    void setSendTimeout(const Poco::Timespan& timeout) override { inner().setSendTimeout(timeout); }
    Poco::Timespan getSendTimeout() override { return inner().getSendTimeout(); }
    void setReceiveTimeout(const Poco::Timespan& timeout) override { inner().setReceiveTimeout(timeout); }
    Poco::Timespan getReceiveTimeout() override { return inner().getReceiveTimeout(); }
    Poco::Net::SocketAddress address() override { return inner().address(); }
    Poco::Net::SocketAddress peerAddress() override { return inner().peerAddress(); }
    void setBlocking(bool flag) override { inner().setBlocking(flag); }
    bool getBlocking() const override { return socket_.impl()->getBlocking(); }
    bool secure() const override { return socket_.impl()->secure(); }

protected:
    ~GuardedSocket() override;

private:
    friend class Watchdog;
    Poco::Net::SocketImpl& inner() { return *socket_.impl(); }

    Poco::Net::StreamSocket socket_;
    Watchdog& watchdog_;
    std::atomic<std::int64_t> deadline_ms_;  // 0: none
    std::size_t bytes_ = 0;                  // of the head, or of the body
    bool is_head_ = true;
    bool is_begun_ = false;  // a byte of the request has come
    bool has_ended_ = false;
};

}  // namespace rongcloud::gateway
