// One request out, one answer in, whole or as it comes. Retry and failover live above this interface and are tested
// with a scripted one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/net/connect_check.hpp"
#include "core/net/endpoint.hpp"
#include "core/net/proxy.hpp"

namespace rongcloud::net {

struct Response {
    int status = 0;
    std::string content_type;  // as sent, may be empty
    std::string body;          // complete, without a content coding
    std::string retry_after = {};  // as sent, may be empty
};

struct TransportOptions {
    Milliseconds connect_timeout{3000};   // look-up, TCP and TLS together
    Milliseconds response_timeout{8000};  // from the last byte sent to the last byte received; see also ResponseStream
    std::size_t response_max_bytes = 8u << 20;
    Milliseconds connection_idle{50000};
    Milliseconds connection_age{55000};
    int connection_requests = 75;
    std::size_t connections_max = 512;  // to one endpoint
    bool connection_ahead = true;       // the next one is opened before one has to go
    std::string ca_file;                // neither: the system's certificates
    std::string ca_directory;
    std::optional<Proxy> proxy;
    std::size_t thread_stack_bytes = 0;  // see start_thread()
};

// An answer whose head has come and whose body is read as it comes. One thread at a time. Destruction before the end of
// the body closes the connection.
class ResponseStream {
public:
    ResponseStream(int status, std::string content_type, std::string retry_after = {})
        : status_(status), content_type_(std::move(content_type)), retry_after_(std::move(retry_after)) {}
    virtual ~ResponseStream() = default;
    ResponseStream(const ResponseStream&) = delete;
    ResponseStream& operator=(const ResponseStream&) = delete;

    int status() const { return status_; }
    const std::string& content_type() const { return content_type_; }  // as sent, may be empty
    const std::string& retry_after() const { return retry_after_; }    // the same
    // At least one byte of the body into `buffer`, which is not empty; 0 at the end, when it is complete. Waits for
    // response_timeout at most, and not beyond `deadline`. Throws Error like Transport::exchange; the stream is then
    // of no further use.
    virtual std::size_t read(std::span<char> buffer, const Deadline& deadline) = 0;

private:
    const int status_;
    const std::string content_type_;
    const std::string retry_after_;
};

// How far an exchange came and what it did on the wire.
struct Progress {
    Phase phase = Phase::none;
    bool maybe_delivered = false;
    bool reused_connection = false;
    std::uint64_t sent_bytes = 0;      // of the request
    std::uint64_t received_bytes = 0;  // of the answer, as far as it was read; TLS not counted in either
    std::chrono::microseconds connecting{0};  // until there was a connection, kept or new
};

// How long one exchange may take.
struct Limits {
    Limits(const Deadline& all, Milliseconds to_connect = Milliseconds::max())
        : deadline(all), connect_timeout(to_connect) {}

    Deadline deadline;
    Milliseconds connect_timeout;  // where less than the transport's own
    std::optional<SteadyTime> send_by = {};  // from then on the request must not begin to leave
    Progress* progress = nullptr;  // if anybody wants to know: filled when the exchange has ended, well or not
};

// The connections to an endpoint at a moment, and the exchanges that wait for one.
struct ConnectionCounts {
    Endpoint endpoint;
    std::size_t open = 0;
    std::size_t idle = 0;
    std::size_t waiting = 0;
};

// Thread-safe.
class Transport {
public:
    virtual ~Transport() = default;

    // Sends `request` (a whole HTTP/1.1 request, head and body, as it goes on the wire) and returns the answer,
    // whatever its status. Throws Error with reason, phase, domain, maybe_delivered (true as soon as one byte of
    // the request was handed to the kernel) and reused_connection set. Nothing outlives the deadline.
    virtual Response exchange(const Endpoint& endpoint, std::string_view request, const Limits& limits) = 0;
    // The same up to the head of the answer. The body may be endless: response_max_bytes does not bound it. The
    // transport outlives the stream.
    virtual std::unique_ptr<ResponseStream> open(const Endpoint& endpoint, std::string_view request,
                                                 const Limits& limits) = 0;
    // Begins to open a connection in the background, for the next exchange; null: this transport does not. See
    // ConnectCheck.
    virtual std::shared_ptr<const ConnectCheck> check_connect(const Endpoint& endpoint) {
        static_cast<void>(endpoint);
        return nullptr;
    }
    // Of the endpoints that have had any.
    virtual std::vector<ConnectionCounts> connections() { return {}; }
};

}  // namespace rongcloud::net
