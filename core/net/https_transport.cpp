#include "core/net/https_transport.hpp"

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

Response HttpsTransport::attempt(const Endpoint& endpoint, std::string_view request, const Deadline& deadline,
                                 Progress& progress) {
    State& state = state_.get();
    std::unique_ptr<Connection> connection = state.pool.take(endpoint, clock_.now());
    progress.reused_connection = connection != nullptr;
    if (!connection) connection = state.connector.open(endpoint, deadline, options_.connect_timeout, progress);
    Response response = connection->exchange(request, deadline, options_, progress);
    state.pool.give_back(endpoint, std::move(connection), clock_.now());
    return response;
}

Response HttpsTransport::exchange(const Endpoint& endpoint, std::string_view request, const Deadline& deadline) {
    Progress progress;
    try {
        return attempt(endpoint, request, deadline, progress);
    } catch (const Error& error) {
        if (progress.reused_connection && error.info().status == Status::network) state_.get().pool.drop(endpoint);
        throw annotated(error, endpoint, progress);
    } catch (const std::bad_alloc&) {
        throw annotated(Error(Reason::out_of_memory, "no memory for the exchange"), endpoint, progress);
    } catch (const std::exception& error) {
        throw annotated(Error(Reason::internal, error.what()), endpoint, progress);
    }
}

}  // namespace rongcloud::net
