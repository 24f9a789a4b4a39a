#include "core/webhook/replay_memory.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace rongcloud::webhook {

std::size_t ReplayKeyHash::operator()(const ReplayKey& key) const noexcept {
    std::size_t hash;  // it is one already
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
}

ReplayMemory::Answer ReplayMemory::claim(const ReplayKey& proof, std::span<const ReplayKey> ids, std::int64_t now_ms,
                                         std::vector<bool>& known_ids) {
    known_ids.assign(ids.size(), false);
    if (!keeps_) return Answer::fresh;
    const std::lock_guard lock(mutex_);
    turn(now_ms);
    std::size_t known = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        known_ids[i] = is_known(ids[i]);
        known += known_ids[i] ? 1 : 0;
    }
    if (is_known(proof) || (known > 0 && known == ids.size())) {
        known_ids.assign(ids.size(), true);
        return Answer::known;
    }
    const auto is_claimed = [this](const ReplayKey& key) { return claimed_.contains(key); };
    if (is_claimed(proof) || std::ranges::any_of(ids, is_claimed)) return Answer::busy;
    try {
        claimed_.insert(proof);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!known_ids[i]) claimed_.insert(ids[i]);
        }
    } catch (...) {  // no memory
        forget(proof, ids);
        throw;
    }
    return Answer::fresh;
}

void ReplayMemory::accept(const ReplayKey& proof, std::span<const ReplayKey> ids, std::int64_t now_ms) {
    if (!keeps_) return;
    const std::lock_guard lock(mutex_);
    turn(now_ms);
    remember(proof, now_ms);
    claimed_.erase(proof);
    for (const ReplayKey& id : ids) {
        remember(id, now_ms);
        claimed_.erase(id);
    }
}

void ReplayMemory::release(const ReplayKey& proof, std::span<const ReplayKey> ids) noexcept {
    if (!keeps_) return;
    const std::lock_guard lock(mutex_);
    forget(proof, ids);
}

void ReplayMemory::forget(const ReplayKey& proof, std::span<const ReplayKey> ids) noexcept {
    claimed_.erase(proof);
    for (const ReplayKey& id : ids) claimed_.erase(id);
}

std::size_t ReplayMemory::size() const {
    const std::lock_guard lock(mutex_);
    return young_.size() + old_.size();
}

void ReplayMemory::turn(std::int64_t now_ms) {
    if (now_ms - young_since_ms_ < time_.count()) return;
    // After a long time without news nothing of the younger set is due any more either.
    if (now_ms - young_since_ms_ >= 2 * time_.count()) young_.clear();
    old_ = std::exchange(young_, {});
    young_since_ms_ = now_ms;
}

void ReplayMemory::remember(const ReplayKey& key, std::int64_t now_ms) {
    if (young_.size() >= std::max<std::size_t>(half_, 1)) {
        old_ = std::exchange(young_, {});
        young_since_ms_ = now_ms;
    }
    young_.insert(key);
}

}  // namespace rongcloud::webhook
