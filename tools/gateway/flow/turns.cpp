#include "tools/gateway/flow/turns.hpp"

#include <algorithm>

namespace rongcloud::gateway {

// In all queues at once, so that two never wait for each other.
Turns::Turn::Turn(Turns& turns, std::set<std::string> keys, TimePoint deadline) : turns_(turns), keys_(std::move(keys)) {
    std::unique_lock lock(turns_.mutex_);
    for (const std::string& key : keys_) turns_.waiting_[key].push_back(this);
    is_mine_ = turns_.given_back_.wait_until(lock, deadline, [this] { return is_first(); });
}

bool Turns::Turn::is_first() const {
    return std::ranges::all_of(keys_, [this](const std::string& key) { return turns_.waiting_.at(key).front() == this; });
}

void Turns::Turn::give_back() {
    if (keys_.empty()) return;
    {
        const std::scoped_lock lock(turns_.mutex_);
        for (const std::string& key : keys_) {
            const auto queue = turns_.waiting_.find(key);
            std::erase(queue->second, this);
            if (queue->second.empty()) turns_.waiting_.erase(queue);
        }
    }
    keys_.clear();
    turns_.given_back_.notify_all();
}

}  // namespace rongcloud::gateway
