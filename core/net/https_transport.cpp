#include "core/net/https_transport.hpp"

#include <algorithm>
#include <new>

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
          return std::unique_ptr<State>(new State{ConnectionPool{options_}, Connector{options_.ca_file, lookup}});
      }) {
    if (!options_.ca_file.empty()) state_.get().connector.load_certificates();  // a mistake shows now, not at a call
}

std::unique_ptr<Connection> HttpsTransport::connect(const Endpoint& endpoint, const Limits& limits,
                                                    Progress& progress) {
    State& state = state_.get();
    const SteadyTime started = clock_.now();
    std::unique_ptr<Connection> connection = state.pool.take(endpoint, started);
    progress.reused_connection = connection != nullptr;
    if (connection) return connection;
    const Milliseconds connect_timeout = std::min(options_.connect_timeout, limits.connect_timeout);
    connection = state.connector.open(endpoint, limits.deadline, connect_timeout, progress);
    progress.connecting = std::chrono::duration_cast<std::chrono::microseconds>(clock_.now() - started);
    return connection;
}

void HttpsTransport::give_back(const Endpoint& endpoint, std::unique_ptr<Connection> connection) {
    state_.get().pool.give_back(endpoint, std::move(connection), clock_.now());
}

template <class Attempt>
auto HttpsTransport::run(const Endpoint& endpoint, Progress& progress, Attempt attempt) {
    try {
        return attempt();
    } catch (const Error& error) {
        if (progress.reused_connection && error.info().status == Status::network) state_.get().pool.drop(endpoint);
        throw annotated(error, endpoint, progress);
    } catch (const std::bad_alloc&) {
        throw annotated(Error(Reason::out_of_memory, "no memory for the exchange"), endpoint, progress);
    } catch (const std::exception& error) {
        throw annotated(Error(Reason::internal, error.what()), endpoint, progress);
    }
}

Response HttpsTransport::exchange(const Endpoint& endpoint, std::string_view request, const Limits& limits) {
    Progress unwatched;
    Progress& progress = limits.progress != nullptr ? *limits.progress : unwatched;
    return run(endpoint, progress, [&] {
        std::unique_ptr<Connection> connection = connect(endpoint, limits, progress);
        Response response = connection->exchange(request, limits.deadline, options_, progress);
        give_back(endpoint, std::move(connection));
        return response;
    });
}

// Has the connection until the body has ended.
class HttpsTransport::Stream final : public ResponseStream {
public:
    Stream(HttpsTransport& transport, const Endpoint& endpoint, std::unique_ptr<Connection> connection,
           ReceivedHead head, const Progress& progress)
        : ResponseStream(head.status, std::move(head.content_type)),
          transport_(transport),
          endpoint_(endpoint),
          connection_(std::move(connection)),
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
        if (!connection_) return 0;
        const TimeLimit limit{deadline, transport_.options_.response_timeout, Reason::idle_timeout};
        const std::size_t count = connection_->read_body(head_, buffer, limit);
        if (count == 0) transport_.give_back(endpoint_, std::move(connection_));
        return count;
    }

    HttpsTransport& transport_;
    const Endpoint endpoint_;
    std::unique_ptr<Connection> connection_;
    ReceivedHead head_;
    Progress progress_;
    const std::uint32_t generation_ = fork_generation();
};

std::unique_ptr<ResponseStream> HttpsTransport::open(const Endpoint& endpoint, std::string_view request,
                                                     const Limits& limits) {
    Progress unwatched;
    Progress& progress = limits.progress != nullptr ? *limits.progress : unwatched;
    return run(endpoint, progress, [&]() -> std::unique_ptr<ResponseStream> {
        std::unique_ptr<Connection> connection = connect(endpoint, limits, progress);
        ReceivedHead head = connection->begin(request, limits.deadline, options_, progress);
        return std::make_unique<Stream>(*this, endpoint, std::move(connection), std::move(head), progress);
    });
}

}  // namespace rongcloud::net
