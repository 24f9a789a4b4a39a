#include "tools/emulator/callbacks/queue.hpp"

namespace rongcloud::emulator {

void DeliveryQueue::push(DeliveryPtr delivery) {
    const std::pair key{delivery->due_ms, delivery->id};
    by_time_.emplace(key, std::move(delivery));
}

DeliveryPtr DeliveryQueue::take(std::int64_t now_ms) {
    while (!by_time_.empty() && by_time_.begin()->first.first <= now_ms) {
        DeliveryPtr delivery = std::move(by_time_.begin()->second);
        by_time_.erase(by_time_.begin());
        if (delivery->line.empty() || delivery->holds_line) return delivery;
        const auto [line, is_free] = lines_.try_emplace(delivery->line);
        if (is_free) {
            delivery->holds_line = true;
            return delivery;
        }
        line->second.push_back(std::move(delivery));
    }
    return nullptr;
}

void DeliveryQueue::release(CallbackDelivery& delivery) {
    if (!delivery.holds_line) return;
    delivery.holds_line = false;
    const auto line = lines_.find(delivery.line);
    if (line == lines_.end()) return;
    if (line->second.empty()) {
        lines_.erase(line);
        return;
    }
    DeliveryPtr next = std::move(line->second.front());
    line->second.pop_front();
    next->holds_line = true;
    push(std::move(next));
}

std::optional<std::int64_t> DeliveryQueue::next_due_ms() const {
    return by_time_.empty() ? std::nullopt : std::optional(by_time_.begin()->first.first);
}

void DeliveryQueue::clear() {
    by_time_.clear();
    lines_.clear();
}

}  // namespace rongcloud::emulator
