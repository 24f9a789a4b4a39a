#include "core/net/connector.hpp"

#include <optional>
#include <vector>

#include "core/net/plain_stream.hpp"
#include "core/net/tls_stream.hpp"

namespace rongcloud::net {

namespace {

// What to say when no address answered: every attempt in the message, the most telling one as the reason.
class Failures {
public:
    void add(const Error& error) {
        const bool replaces = !kept_ || kept_->info().reason == Reason::host_unreachable;
        messages_ += (messages_.empty() ? "" : "; ") + error.info().message;
        if (replaces) kept_ = error;
    }
    Error result() const { return result(*kept_); }
    // With the reason of `last`.
    Error result(Error last) const {
        last.info().message = messages_;
        return last;
    }

private:
    std::optional<Error> kept_;
    std::string messages_;
};

// Tries the addresses in their order. One that does not answer leaves half of the time for the others.
Socket connect_to_first(const std::vector<Address>& addresses, const TimeLimit& limit) {
    Failures failures;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        limit.check();
        const bool is_last = i + 1 == addresses.size();
        try {
            return Socket::connect(addresses[i], is_last ? limit : limit.half());
        } catch (const Error& error) {
            if (error.info().reason == Reason::canceled) throw;
            failures.add(error);
            if (limit.expired()) throw failures.result(error);
        }
    }
    throw failures.result();
}

}  // namespace

std::unique_ptr<Connection> Connector::open(const Endpoint& endpoint, const Deadline& deadline,
                                            Milliseconds connect_timeout, Progress& progress) {
    const SteadyTime started = deadline.clock().now();
    const TimeLimit limit{deadline, connect_timeout, Reason::connect_timeout};
    // Before the look-up: a wrong ca_file is the same mistake whether or not the network works.
    SslPointer ssl = endpoint.tls ? tls_.new_ssl(endpoint.host) : nullptr;
    progress.phase = Phase::resolve;
    const auto addresses = resolver_.resolve(endpoint.host, endpoint.port, limit.with_reason(Reason::resolve_timeout));
    progress.phase = Phase::connect;
    Socket socket = connect_to_first(addresses, limit);
    std::unique_ptr<Stream> stream;
    if (endpoint.tls) {
        progress.phase = Phase::tls;
        const TimeLimit handshake_limit = limit.with_reason(Reason::handshake_timeout);
        stream = std::make_unique<TlsStream>(std::move(socket), std::move(ssl), handshake_limit);
    } else {
        stream = std::make_unique<PlainStream>(std::move(socket));
    }
    return std::make_unique<Connection>(std::move(stream), started);
}

}  // namespace rongcloud::net
