#include "core/net/connection_pool.hpp"

#include <algorithm>
#include <iterator>

namespace rongcloud::net {

ConnectionPool::~ConnectionPool() {
    for (Shelf& each : shelves_) {
        for (const auto& connection : each.idle) connection->say_goodbye();
    }
}

ConnectionPool::Shelf& ConnectionPool::shelf(const Endpoint& endpoint) {
    const auto found =
        std::ranges::find_if(shelves_, [&endpoint](const Shelf& each) { return each.endpoint == endpoint; });
    return found != shelves_.end() ? *found : shelves_.emplace_back(Shelf{endpoint, {}});
}

std::unique_ptr<Connection> ConnectionPool::pop(const Endpoint& endpoint) {
    const std::lock_guard lock(mutex_);
    Connections& idle = shelf(endpoint).idle;
    if (idle.empty()) return nullptr;
    std::unique_ptr<Connection> connection = std::move(idle.back());
    idle.pop_back();
    return connection;
}

std::unique_ptr<Connection> ConnectionPool::take(const Endpoint& endpoint, SteadyTime now) {
    while (std::unique_ptr<Connection> connection = pop(endpoint)) {
        if (!connection->is_spent(now, options_) && connection->is_quiet()) return connection;
        connection->say_goodbye();
    }
    return nullptr;
}

void ConnectionPool::give_back(const Endpoint& endpoint, std::unique_ptr<Connection> connection, SteadyTime now) {
    Connections closing;
    connection->set_idle_since(now);
    const bool fit = connection->is_reusable() && !connection->is_spent(now, options_);
    if (!fit) closing.push_back(std::move(connection));
    {
        const std::lock_guard lock(mutex_);
        Connections& idle = shelf(endpoint).idle;
        const auto first_fresh =
            std::ranges::find_if_not(idle, [&](const auto& each) { return each->is_spent(now, options_); });
        std::move(idle.begin(), first_fresh, std::back_inserter(closing));
        idle.erase(idle.begin(), first_fresh);
        if (fit) idle.push_back(std::move(connection));
    }
    for (const auto& each : closing) each->say_goodbye();
}

void ConnectionPool::drop(const Endpoint& endpoint) {
    Connections closing;
    {
        const std::lock_guard lock(mutex_);
        closing.swap(shelf(endpoint).idle);
    }
    for (const auto& each : closing) each->say_goodbye();
}

void ConnectionPool::abandon() noexcept {
    // A thread of the parent may have held the lock at the fork: then what it guards cannot be trusted.
    const std::unique_lock lock(mutex_, std::try_to_lock);
    if (lock.owns_lock()) shelves_.clear();
}

}  // namespace rongcloud::net
