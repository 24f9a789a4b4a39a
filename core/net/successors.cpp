#include "core/net/successors.hpp"

#include <memory>
#include <utility>

namespace rongcloud::net {

namespace {

constexpr std::size_t kThreads = 8;
constexpr std::size_t kQueued = 1024;
constexpr Milliseconds kLongestWait{1000};  // any time will do

}  // namespace

Successors::Successors(const TransportOptions& options, const Clock& clock, Connector& connector, ConnectionPool& pool)
    : options_(options), clock_(clock), connector_(connector), pool_(pool), 
      workers_({.threads_max = kThreads, .waiting_max = kQueued, .stack_bytes = options.thread_stack_bytes}) {}

Successors::~Successors() {
    stopping_.request();
    workers_.stop();
    while (!workers_.wait_until_quiet(kLongestWait)) {
    }
}

bool Successors::is_needed(const Connection& connection, SteadyTime now) const {
    return options_.connection_ahead && !connection.has_successor() && connection.nears_end(now, options_);
}

void Successors::open(const Endpoint& endpoint) noexcept {
    try {
        std::optional<ConnectionPool::Place> place = pool_.take_place(endpoint);
        if (!place) return;
        // A std::function is copyable, a place is not.
        auto shared = std::make_shared<ConnectionPool::Place>(std::move(*place));
        workers_.post([this, endpoint, shared] { open_now(endpoint, std::move(*shared)); });
    } catch (const std::exception&) {  // no memory, no thread: the next call opens its connection itself
    }
}

void Successors::open_now(const Endpoint& endpoint, ConnectionPool::Place place) {
    try {
        Progress progress;
        const Deadline deadline(clock_, options_.connect_timeout, &stopping_);
        auto connection = connector_.open(endpoint, deadline, options_.connect_timeout, progress);
        pool_.add({std::move(place), std::move(connection)});
    } catch (const Error&) {
    }
}

}  // namespace rongcloud::net
