#include "core/net/successors.hpp"

#include <atomic>
#include <memory>
#include <utility>

namespace rongcloud::net {

namespace {

constexpr std::size_t kThreads = 8;
constexpr std::size_t kQueued = 1024;
constexpr Milliseconds kLongestStop{1000};  // any time will do

}  // namespace

Successors::Successors(const TransportOptions& options, const Clock& clock, Connector& connector, ConnectionPool& pool)
    : options_(options), clock_(clock), connector_(connector), pool_(pool),
      workers_({.threads_max = kThreads, .waiting_max = kQueued, .stack_bytes = options.thread_stack_bytes}) {}

Successors::~Successors() {
    stopping_.request();
    workers_.stop();
    while (!workers_.wait_until_quiet(kLongestStop)) {
    }
}

bool Successors::is_needed(const Connection& connection, SteadyTime now) const {
    return options_.connection_ahead && !connection.has_successor() && connection.nears_end(now, options_);
}

class Successors::Check final : public ConnectCheck {
public:
    void end(Reason reason) noexcept { outcome_ = static_cast<int>(reason); }
    std::optional<Reason> outcome() const override {
        const int found = outcome_;
        return found == kRunning ? std::nullopt : std::optional(static_cast<Reason>(found));
    }

private:
    static constexpr int kRunning = -1;
    std::atomic<int> outcome_{kRunning};
};

std::shared_ptr<const ConnectCheck> Successors::start(const Endpoint& endpoint, bool instead_of_idle) noexcept {
    std::shared_ptr<Check> check;
    try {
        check = std::make_shared<Check>();
        auto place = instead_of_idle ? pool_.take_place_of_idle(endpoint) : pool_.take_place(endpoint);
        if (!place) {
            check->end(Reason::internal);
            return check;
        }
        // A std::function is copyable, a place is not.
        auto shared = std::make_shared<ConnectionPool::Place>(std::move(*place));
        workers_.post([this, endpoint, shared, check] { check->end(open_now(endpoint, std::move(*shared))); });
    } catch (const std::exception&) {  // no memory, no thread: the next call opens its connection itself
        if (check) check->end(Reason::internal);
    }
    return check;
}

Reason Successors::open_now(const Endpoint& endpoint, ConnectionPool::Place place) {
    Progress progress;
    try {
        const Deadline deadline(clock_, options_.connect_timeout, &stopping_);
        auto connection = connector_.open(endpoint, deadline, options_.connect_timeout, progress);
        pool_.add({std::move(place), std::move(connection)});
        return Reason::none;
    } catch (const Error& error) {
        const Reason reason = error.info().reason;
        // As for calls: it is a shortage of this process.
        if (reason == Reason::network_failure && progress.phase <= Phase::connect) return Reason::internal;
        return reason == Reason::call_timeout ? Reason::connect_timeout : reason;
    } catch (const std::exception&) {
        return Reason::internal;
    }
}

}  // namespace rongcloud::net
