// The transport over real connections: HTTPS anywhere, plain http on this machine.
#pragma once

#include "core/net/connection_pool.hpp"
#include "core/net/connector.hpp"
#include "core/base/fork_local.hpp"
#include "core/net/successors.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::net {

// Thread-safe; exchanges run side by side, each on a connection of its own, kept for the next one. Opens nothing and
// starts no thread before the first exchange. In a forked child it starts anew with no connections. An exchange may
// run in another thread until the transport is gone, not longer.
class HttpsTransport final : public Transport {
public:
    // `clock` measures the age of connections and outlives the transport. `lookup` resolves names.
    explicit HttpsTransport(TransportOptions options, const Clock& clock = Clock::system(),
                            Lookup lookup = system_lookup);

    Response exchange(const Endpoint& endpoint, std::string_view request, const Limits& limits) override;
    std::unique_ptr<ResponseStream> open(const Endpoint& endpoint, std::string_view request,
                                         const Limits& limits) override;
    std::shared_ptr<const ConnectCheck> check_connect(const Endpoint& endpoint) override {
        return state_.get().successors.check(endpoint);
    }
    std::vector<ConnectionCounts> connections() override { return state_.get().pool.counts(); }

private:
    class Stream;
    struct State {
        State(const TransportOptions& options, const Clock& clock, const Lookup& lookup)
            : connector(options, clock, lookup), pool(options), successors(options, clock, connector, pool) {}
        Connector connector;  // outlives the connections
        ConnectionPool pool;
        Successors successors;
        void abandon() noexcept { pool.abandon(); }
    };

    // A connection that is open.
    ConnectionPool::Lease connect(const Endpoint& endpoint, const Limits& limits, Progress& progress);
    void give_back(const Endpoint& endpoint, ConnectionPool::Lease lease);
    // A connection has broken: others like it, or the session that it resumed, are not used again.
    void note_broken(const Endpoint& endpoint, const Progress& progress);
    // `attempt` with its errors completed.
    template <class Attempt>
    auto run(const Endpoint& endpoint, Progress& progress, Attempt attempt);

    const TransportOptions options_;
    const Clock& clock_;
    ForkLocal<State> state_;
};

}  // namespace rongcloud::net
