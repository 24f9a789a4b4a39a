// The deliveries that can be read back: all that have not ended, and the newest of those that have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "tools/emulator/callbacks/delivery.hpp"

namespace rongcloud::emulator {

struct DeliveryFilter {
    std::string app;    // empty: of all
    std::string kind;
    std::string state;
    std::uint64_t after = 0;  // ids above this
    std::size_t limit = 0;
};

struct DeliveryCounts {
    std::size_t waiting = 0;
    std::size_t sending = 0;
    std::uint64_t delivered = 0;  // of all times, as the two below
    std::uint64_t dropped = 0;
    std::uint64_t refused = 0;  // not taken, as the queue was full
    std::uint64_t pauses = 0;
};

// Not thread-safe.
class DeliveryJournal {
public:
    // Ended deliveries that are kept: fewer when their bodies are large.
    explicit DeliveryJournal(std::size_t kept) : kept_(kept) {}

    // Gives it its id.
    void add(const DeliveryPtr& delivery);
    void change(CallbackDelivery& delivery, DeliveryState state);
    void refuse() { ++counts_.refused; }
    DeliveryPtr find(std::uint64_t id) const;
    // Oldest first.
    std::vector<CallbackDelivery> list(const DeliveryFilter& filter) const;
    const DeliveryCounts& counts() const { return counts_; }
    std::size_t open() const { return counts_.waiting + counts_.sending; }
    std::size_t open_bytes() const { return open_bytes_; }
    // Ids go on.
    void clear();

private:
    void trim();

    std::size_t kept_;
    std::map<std::uint64_t, DeliveryPtr> by_id_;
    std::deque<std::uint64_t> ended_;
    std::size_t open_bytes_ = 0;  // of bodies
    std::size_t ended_bytes_ = 0;
    std::uint64_t last_id_ = 0;
    DeliveryCounts counts_;
};

}  // namespace rongcloud::emulator
