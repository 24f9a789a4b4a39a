#include "core/net/connection_pool.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/fork_generation.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::net {

namespace {

constexpr Milliseconds kSweepInterval{1000};

}  // namespace

ConnectionPool::Place::Place(ConnectionPool& pool, Shelf& shelf)
    : pool_(&pool), shelf_(&shelf), generation_(fork_generation()) {}

ConnectionPool::Place::Place(Place&& other) noexcept
    : pool_(std::exchange(other.pool_, nullptr)), shelf_(other.shelf_), generation_(other.generation_) {}

ConnectionPool::Place::~Place() {
    if (pool_ != nullptr && generation_ == fork_generation()) pool_->free_place(*shelf_);
}

ConnectionPool::~ConnectionPool() {
    for (Shelf& shelf : shelves_) {
        for (const auto& connection : shelf.idle) connection->say_goodbye();
    }
}

ConnectionPool::Shelf& ConnectionPool::shelf_of(const Endpoint& endpoint) {
    const auto found = std::ranges::find(shelves_, endpoint, &Shelf::endpoint);
    if (found != shelves_.end()) return *found;
    Shelf& made = shelves_.emplace_back();
    made.endpoint = endpoint;
    return made;
}

bool ConnectionPool::hand_over(Shelf& shelf, std::unique_ptr<Connection>& connection) {
    if (shelf.waiting.empty()) return false;
    Waiter& first = *shelf.waiting.front();
    shelf.waiting.pop_front();
    first.connection = std::move(connection);
    first.is_granted = true;
    first.granted.notify_one();
    return true;
}

void ConnectionPool::free_place(Shelf& shelf) noexcept {
    const std::lock_guard lock(mutex_);
    std::unique_ptr<Connection> none;
    if (!hand_over(shelf, none)) --shelf.open;
}

ConnectionPool::Lease ConnectionPool::take(const Endpoint& endpoint, const Deadline& deadline) {
    Lease lease = claim(endpoint, deadline);
    while (lease.connection) {
        const bool fit = !lease.connection->is_spent(deadline.clock().now(), options_);
        if (fit && lease.connection->is_quiet()) break;
        lease.connection->say_goodbye();
        lease.connection = take_idle_instead(*lease.place.shelf_);
    }
    return lease;
}

ConnectionPool::Lease ConnectionPool::claim(const Endpoint& endpoint, const Deadline& deadline) {
    std::unique_lock lock(mutex_);
    Shelf& shelf = shelf_of(endpoint);
    std::unique_ptr<Connection> connection;
    if (!shelf.idle.empty()) {
        connection = std::move(shelf.idle.back());
        shelf.idle.pop_back();
    } else if (shelf.open < options_.connections_max) {
        ++shelf.open;
    } else {
        connection = wait_in_line(shelf, lock, deadline);
    }
    return {Place(*this, shelf), std::move(connection)};
}

std::unique_ptr<Connection> ConnectionPool::wait_in_line(Shelf& shelf, std::unique_lock<std::mutex>& lock,
                                                         const Deadline& deadline) {
    Waiter self;
    const auto place_in_line = shelf.waiting.insert(shelf.waiting.end(), &self);
    while (!self.is_granted) {
        self.granted.wait_for(lock, std::min(deadline.remaining(), Cancellation::kStep));
        if (self.is_granted) break;
        lock.unlock();  // a question may take its time
        const bool is_canceled = deadline.cancellation() != nullptr && deadline.cancellation()->look();
        lock.lock();
        if (self.is_granted || !(is_canceled || deadline.expired())) continue;
        shelf.waiting.erase(place_in_line);
        if (is_canceled) throw TimeLimit::canceled();
        throw Error(Reason::connections_busy, "all " + std::to_string(options_.connections_max) +
                                                  " connections stayed in use until the call's deadline");
    }
    return std::move(self.connection);
}

// Its place is given up for the one that the caller has.
std::unique_ptr<Connection> ConnectionPool::take_idle_instead(Shelf& shelf) {
    const std::lock_guard lock(mutex_);
    if (shelf.idle.empty()) return nullptr;
    std::unique_ptr<Connection> connection = std::move(shelf.idle.back());
    shelf.idle.pop_back();
    --shelf.open;
    return connection;
}

void ConnectionPool::give_back(Lease lease, SteadyTime now) {
    Connections closing;
    Shelf& shelf = *lease.place.shelf_;
    lease.connection->set_idle_since(now);
    const bool fit = lease.connection->is_reusable() && !lease.connection->is_spent(now, options_);
    if (!fit) lease.connection->say_goodbye();
    {
        const std::lock_guard lock(mutex_);
        if (now >= sweep_at_) sweep(now, closing);
        if (fit) {
            if (!hand_over(shelf, lease.connection)) shelf.idle.push_back(std::move(lease.connection));
            lease.place.keep();
        }
    }
    for (const auto& each : closing) each->say_goodbye();
}

// All that have been idle or open for too long, whatever their endpoint: a domain that is used no more keeps none.
void ConnectionPool::sweep(SteadyTime now, Connections& closing) {
    sweep_at_ = now + kSweepInterval;
    for (Shelf& shelf : shelves_) {
        Connections& idle = shelf.idle;
        closing.reserve(closing.size() + idle.size());  // so that nothing can fail amid the moving
        const auto spent = std::stable_partition(
            idle.begin(), idle.end(), [&](const auto& each) { return !each->is_spent(now, options_); });
        shelf.open -= static_cast<std::size_t>(idle.end() - spent);
        std::move(spent, idle.end(), std::back_inserter(closing));
        idle.erase(spent, idle.end());
    }
}

std::optional<ConnectionPool::Place> ConnectionPool::take_place(const Endpoint& endpoint) {
    const std::lock_guard lock(mutex_);
    Shelf& shelf = shelf_of(endpoint);
    if (shelf.open >= options_.connections_max) return std::nullopt;
    ++shelf.open;
    return Place(*this, shelf);
}

std::optional<ConnectionPool::Place> ConnectionPool::take_place_of_idle(const Endpoint& endpoint) {
    std::unique_ptr<Connection> closing;
    std::optional<Place> place;
    {
        const std::lock_guard lock(mutex_);
        Shelf& shelf = shelf_of(endpoint);
        if (shelf.open < options_.connections_max) {
            ++shelf.open;
        } else if (!shelf.idle.empty()) {
            closing = std::move(shelf.idle.front());
            shelf.idle.erase(shelf.idle.begin());
        } else {
            return std::nullopt;
        }
        place.emplace(Place(*this, shelf));
    }
    if (closing) closing->say_goodbye();
    return place;
}

void ConnectionPool::add(Lease lease) {
    const std::lock_guard lock(mutex_);
    Shelf& shelf = *lease.place.shelf_;
    if (!hand_over(shelf, lease.connection)) shelf.idle.insert(shelf.idle.begin(), std::move(lease.connection));
    lease.place.keep();
}

void ConnectionPool::drop(const Endpoint& endpoint) {
    Connections closing;
    {
        const std::lock_guard lock(mutex_);
        Shelf& shelf = shelf_of(endpoint);
        closing.swap(shelf.idle);
        shelf.open -= closing.size();  // nobody waits while something is idle
    }
    for (const auto& each : closing) each->say_goodbye();
}

void ConnectionPool::abandon() noexcept {
    // A thread of the parent may have held the lock at the fork: then what it guards cannot be trusted.
    const std::unique_lock lock(mutex_, std::try_to_lock);
    if (!lock.owns_lock()) return;
    for (Shelf& shelf : shelves_) shelf.idle.clear();
}

std::vector<ConnectionCounts> ConnectionPool::counts() const {
    const std::lock_guard lock(mutex_);
    std::vector<ConnectionCounts> counts;
    for (const Shelf& shelf : shelves_) {
        counts.push_back({shelf.endpoint, shelf.open, shelf.idle.size(), shelf.waiting.size()});
    }
    return counts;
}

}  // namespace rongcloud::net
