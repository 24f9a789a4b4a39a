#include "tools/emulator/callbacks/journal.hpp"

#include <algorithm>
#include <array>

namespace rongcloud::emulator {

namespace {

constexpr std::size_t kMostBytes = 64U << 20U;
constexpr std::array<std::string_view, 4> kStates{"waiting", "sending", "delivered", "dropped"};

bool fits(const CallbackDelivery& delivery, const DeliveryFilter& filter) {
    return (filter.app.empty() || delivery.order.app->key == filter.app) &&
           (filter.kind.empty() || delivery.order.kind->id() == filter.kind) &&
           (filter.state.empty() || state_name(delivery.state) == filter.state);
}

}  // namespace

std::string_view state_name(DeliveryState state) { return kStates[static_cast<std::size_t>(state)]; }

bool is_state(std::string_view name) { return std::ranges::find(kStates, name) != kStates.end(); }

void DeliveryJournal::add(const DeliveryPtr& delivery) {
    delivery->id = ++last_id_;
    by_id_.emplace(delivery->id, delivery);
    ++counts_.waiting;
    open_bytes_ += delivery->order.body.text.size();
}

void DeliveryJournal::change(CallbackDelivery& delivery, DeliveryState state) {
    if (delivery.state == DeliveryState::waiting) --counts_.waiting;
    else if (delivery.state == DeliveryState::sending) --counts_.sending;
    delivery.state = state;
    switch (state) {
        case DeliveryState::waiting: ++counts_.waiting; return;
        case DeliveryState::sending: ++counts_.sending; return;
        case DeliveryState::delivered: ++counts_.delivered; break;
        case DeliveryState::dropped: ++counts_.dropped; break;
    }
    ended_.push_back(delivery.id);
    open_bytes_ -= delivery.order.body.text.size();
    ended_bytes_ += delivery.order.body.text.size();
    trim();
}

void DeliveryJournal::trim() {
    while (!ended_.empty() && (ended_.size() > kept_ || ended_bytes_ > kMostBytes)) {
        const auto oldest = by_id_.find(ended_.front());
        ended_bytes_ -= oldest->second->order.body.text.size();
        by_id_.erase(oldest);
        ended_.pop_front();
    }
}

DeliveryPtr DeliveryJournal::find(std::uint64_t id) const {
    const auto found = by_id_.find(id);
    return found != by_id_.end() ? found->second : nullptr;
}

std::vector<CallbackDelivery> DeliveryJournal::list(const DeliveryFilter& filter) const {
    std::vector<CallbackDelivery> found;
    for (auto row = by_id_.upper_bound(filter.after); row != by_id_.end() && found.size() < filter.limit; ++row) {
        if (fits(*row->second, filter)) found.push_back(*row->second);
    }
    return found;
}

void DeliveryJournal::clear() {
    by_id_.clear();
    ended_.clear();
    open_bytes_ = 0;
    ended_bytes_ = 0;
    counts_ = {};
}

}  // namespace rongcloud::emulator
