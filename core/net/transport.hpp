// One request out, one answer in. Retry and failover live above this interface and are tested with a scripted one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/net/endpoint.hpp"

namespace rongcloud::net {

struct Response {
    int status = 0;
    std::string content_type;  // as sent, may be empty
    std::string body;          // complete
};

struct TransportOptions {
    Milliseconds connect_timeout{3000};   // look-up, TCP and TLS together
    Milliseconds response_timeout{8000};  // from the last byte sent to the last byte received
    std::size_t response_max_bytes = 64u << 20;
    Milliseconds connection_idle{50000};
    Milliseconds connection_age{55000};
    int connection_requests = 75;
    std::string ca_file;  // empty: the system's certificates
};

// Thread-safe.
class Transport {
public:
    virtual ~Transport() = default;

    // Sends `request` (a whole HTTP/1.1 request, head and body, as it goes on the wire) and returns the answer,
    // whatever its status. Throws Error with reason, phase, domain, maybe_delivered (true as soon as one byte of
    // the request was handed to the kernel) and reused_connection set. Nothing outlives `deadline`.
    virtual Response exchange(const Endpoint& endpoint, std::string_view request, const Deadline& deadline) = 0;
};

}  // namespace rongcloud::net
