// A small server on this machine for tests of the transport and above: answers requests by a script.
#pragma once

#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/StreamSocket.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rongcloud::test {

struct ServerScript {
    std::string answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    int answers_per_connection = std::numeric_limits<int>::max();  // then it closes
    bool takes_one_more = false;  // reads another request before it closes, and leaves it unanswered
    int first_requests = 1;       // the first answers wait until so many requests came, on whatever connections
    bool reads = true;            // otherwise it accepts and leaves what comes unread
};

// Stops when destroyed.
class LoopbackServer {
public:
    explicit LoopbackServer(ServerScript script, const std::string& address = "127.0.0.1", std::uint16_t port = 0)
        : script_(std::move(script)),
          listener_(Poco::Net::SocketAddress(address, port)),
          acceptor_([this] { accept(); }) {}
    ~LoopbackServer() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        changed_.notify_all();
        acceptor_.join();
        for (std::thread& thread : threads_) thread.join();
    }
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    std::uint16_t port() const { return listener_.address().port(); }
    int connections() const { return connections_; }
    int answers() const { return answers_; }
    // Waits until this many connections were closed by the server.
    void wait_closed(int count) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ >= count; });
    }

private:
    static constexpr long kPollMicroseconds = 20000;

    bool is_readable(const Poco::Net::Socket& socket) const {
        while (!stopping_) {
            if (socket.poll(Poco::Timespan(kPollMicroseconds), Poco::Net::Socket::SELECT_READ)) return true;
        }
        return false;
    }

    void accept() {
        while (is_readable(listener_)) {
            auto socket = std::make_unique<Poco::Net::StreamSocket>(listener_.acceptConnection());
            ++connections_;
            threads_.emplace_back([this, socket = std::move(socket)] {
                try {
                    serve(*socket);
                } catch (const Poco::Exception&) {  // the client hung up
                }
                socket->close();
                const std::lock_guard lock(mutex_);
                ++closed_;
                changed_.notify_all();
            });
        }
    }

    bool take_request(Poco::Net::StreamSocket& socket, std::string& received) const {
        std::array<char, 4096> buffer;
        std::size_t end;
        while ((end = received.find("\r\n\r\n")) == std::string::npos) {
            const int count = is_readable(socket) ? socket.receiveBytes(buffer.data(), buffer.size()) : 0;
            if (count <= 0) return false;
            received.append(buffer.data(), static_cast<std::size_t>(count));
        }
        received.erase(0, end + 4);
        return true;
    }

    void wait_for_first_requests() {
        std::unique_lock lock(mutex_);
        ++requests_;
        changed_.notify_all();
        changed_.wait(lock, [&] { return requests_ >= script_.first_requests || stopping_; });
    }

    void serve(Poco::Net::StreamSocket& socket) {
        if (!script_.reads) {
            while (!stopping_) std::this_thread::yield();
            return;
        }
        std::string received;
        for (int answered = 0; answered < script_.answers_per_connection; ++answered) {
            if (!take_request(socket, received)) return;
            wait_for_first_requests();
            socket.sendBytes(script_.answer.data(), static_cast<int>(script_.answer.size()));
            ++answers_;
        }
        if (script_.takes_one_more) take_request(socket, received);
    }

    const ServerScript script_;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::atomic<int> answers_{0};  // sent
    std::mutex mutex_;
    std::condition_variable changed_;
    int closed_ = 0;
    int requests_ = 0;
    Poco::Net::ServerSocket listener_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;  // last: it uses all of the above
};

}  // namespace rongcloud::test
