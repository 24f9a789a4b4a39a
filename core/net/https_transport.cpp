#include "core/net/https_transport.hpp"

#include <algorithm>
#include <new>

#include "core/base/system_text.hpp"

namespace rongcloud::net {

namespace {

Error annotated(Error error, const Endpoint& endpoint, const Progress& progress) {
    ErrorInfo& info = error.info();
    info.domain = endpoint.authority();
    info.message = info.domain + ": " + info.message;
    info.phase = progress.phase;
    info.maybe_delivered = progress.maybe_delivered;
    info.reused_connection = progress.reused_connection;
    return error;
}

}  // namespace

HttpsTransport::HttpsTransport(TransportOptions options, const Clock& clock, Lookup lookup)
    : options_(std::move(options)), clock_(clock), state_([this, lookup = std::move(lookup)] {
          return std::make_unique<State>(options_, clock_, lookup);
      }) {
    const bool has_own_certificates = !options_.ca_file.empty() || !options_.ca_directory.empty();
    if (has_own_certificates) state_.get().connector.load_certificates();  // a mistake shows now, not at a call
}

ConnectionPool::Lease HttpsTransport::connect(const Endpoint& endpoint, const Limits& limits, Progress& progress) {
    State& state = state_.get();
    progress.phase = Phase::connect;
    const SteadyTime started = clock_.now();
    const Deadline& whole = limits.deadline;
    const SteadyTime in_line_until = std::min(whole.at(), limits.send_by.value_or(SteadyTime::max()));
    ConnectionPool::Lease lease = state.pool.take(endpoint, Deadline(clock_, in_line_until, whole.cancellation()));
    progress.reused_connection = lease.connection != nullptr;
    if (!lease.connection) {
        const Milliseconds connect_timeout = std::min(options_.connect_timeout, limits.connect_timeout);
        lease.connection = state.connector.open(endpoint, limits.deadline, connect_timeout, progress);
    }
    progress.connecting = std::chrono::duration_cast<std::chrono::microseconds>(clock_.now() - started);
    if (limits.send_by && clock_.now() >= *limits.send_by) {
        throw Error(Reason::connections_busy, "no connection came free while the request could be sent safely");
    }
    return lease;
}

void HttpsTransport::give_back(const Endpoint& endpoint, ConnectionPool::Lease lease) {
    State& state = state_.get();
    const SteadyTime now = clock_.now();
    const bool needs_successor = lease.connection->is_reusable() && state.successors.is_needed(*lease.connection, now);
    if (needs_successor) lease.connection->set_has_successor();
    state.pool.give_back(std::move(lease), now);
    if (needs_successor) state.successors.open(endpoint);
}

void HttpsTransport::note_broken(const Endpoint& endpoint, const Progress& progress) {
    if (progress.reused_connection) state_.get().pool.drop(endpoint);
    else if (endpoint.tls && progress.received_bytes == 0) state_.get().connector.forget_sessions(endpoint);
}

template <class Attempt>
auto HttpsTransport::run(const Endpoint& endpoint, Progress& progress, Attempt attempt) {
    try {
        return attempt();
    } catch (const Error& error) {
        if (error.info().status == Status::network) note_broken(endpoint, progress);
        throw annotated(error, endpoint, progress);
    } catch (const std::bad_alloc&) {
        throw annotated(Error(Reason::out_of_memory, "no memory for the exchange"), endpoint, progress);
    } catch (const std::exception& error) {
        throw annotated(Error(Reason::internal, exception_text(error)), endpoint, progress);
    }
}

Response HttpsTransport::exchange(const Endpoint& endpoint, std::string_view request, const Limits& limits) {
    Progress unwatched;
    Progress& progress = limits.progress != nullptr ? *limits.progress : unwatched;
    return run(endpoint, progress, [&] {
        ConnectionPool::Lease lease = connect(endpoint, limits, progress);
        Response response = lease.connection->exchange(request, limits.deadline, options_, progress);
        give_back(endpoint, std::move(lease));
        return response;
    });
}

// Has the connection until the body has ended.
class HttpsTransport::Stream final : public ResponseStream {
public:
    Stream(HttpsTransport& transport, const Endpoint& endpoint, ConnectionPool::Lease lease, ReceivedHead head,
           const Progress& progress)
        : ResponseStream(head.status, std::move(head.content_type), std::move(head.retry_after)),
          transport_(transport),
          endpoint_(endpoint),
          lease_(std::move(lease)),
          head_(std::move(head)),
          progress_(progress) {}

    std::size_t read(std::span<char> buffer, const Deadline& deadline) override {
        return transport_.run(endpoint_, progress_, [&] { return read_connection(buffer, deadline); });
    }

private:
    std::size_t read_connection(std::span<char> buffer, const Deadline& deadline) {
        if (generation_ != fork_generation()) {
            throw Error(Reason::invalid_argument, "an answer under way belongs to the process that asked for it");
        }
        if (!lease_) return 0;
        const TimeLimit limit{deadline, transport_.options_.response_timeout, Reason::idle_timeout};
        const std::size_t count = lease_->connection->read_body(head_, buffer, limit);
        if (count > 0) return count;
        ConnectionPool::Lease lease = std::move(*lease_);
        lease_.reset();
        transport_.give_back(endpoint_, std::move(lease));
        return 0;
    }

    HttpsTransport& transport_;
    const Endpoint endpoint_;
    std::optional<ConnectionPool::Lease> lease_;
    ReceivedHead head_;
    Progress progress_;
    const std::uint32_t generation_ = fork_generation();
};

std::unique_ptr<ResponseStream> HttpsTransport::open(const Endpoint& endpoint, std::string_view request,
                                                     const Limits& limits) {
    Progress unwatched;
    Progress& progress = limits.progress != nullptr ? *limits.progress : unwatched;
    return run(endpoint, progress, [&]() -> std::unique_ptr<ResponseStream> {
        ConnectionPool::Lease lease = connect(endpoint, limits, progress);
        ReceivedHead head = lease.connection->begin(request, limits.deadline, options_, progress);
        return std::make_unique<Stream>(*this, endpoint, std::move(lease), std::move(head), progress);
    });
}

}  // namespace rongcloud::net
