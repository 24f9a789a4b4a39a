// Deliveries by the time at which they are due, and one at a time of each line.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "tools/emulator/callbacks/delivery.hpp"

namespace rongcloud::emulator {

// Not thread-safe.
class DeliveryQueue {
public:
    void push(DeliveryPtr delivery);
    // The first that is due and whose line is free, which it holds from now on; nullptr: there is none.
    DeliveryPtr take(std::int64_t now_ms);
    // The next of its line may go.
    void release(CallbackDelivery& delivery);
    // nullopt: nothing waits for a time.
    std::optional<std::int64_t> next_due_ms() const;
    void clear();

private:
    std::map<std::pair<std::int64_t, std::uint64_t>, DeliveryPtr> by_time_;  // by due time and id
    std::unordered_map<std::string, std::deque<DeliveryPtr>> lines_;  // those that are held, with who stands in them
};

}  // namespace rongcloud::emulator
