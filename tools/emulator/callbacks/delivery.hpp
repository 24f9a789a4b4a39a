// One request to a receiver, from its making to its end, with every try.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/event.hpp"
#include "tools/emulator/callbacks/proof.hpp"
#include "tools/emulator/callbacks/target.hpp"

namespace rongcloud::emulator {

struct Try {
    std::int64_t at_ms = 0;        // of the emulator's clock
    std::int64_t latency_us = 0;   // of the system's
    int http_status = 0;           // 0: none
    std::string_view reason;
    std::string answer;            // its beginning
};

enum class DeliveryState { waiting, sending, delivered, dropped };

std::string_view state_name(DeliveryState state);
bool is_state(std::string_view name);

// What is to be sent, by whom, and why.
struct Order {
    const App* app;
    const CallbackKind* kind;
    std::shared_ptr<const Target> target;
    std::string_view cause;  // an operation, or a control call; a literal
    std::string event_id;    // of the first event
    std::string order_key;
    EventBody body;
    std::int64_t due_ms = 0;  // not before, by the emulator's clock
};

struct CallbackDelivery {
    std::uint64_t id = 0;  // from 1, never reused
    Order order;
    std::int64_t created_ms = 0;
    std::int64_t due_ms = 0;
    DeliveryState state = DeliveryState::waiting;
    std::vector<Try> tries;

    std::string line;  // deliveries of a line are under way one at a time; empty: it stands in none
    bool holds_line = false;
    bool forgotten = false;  // its result does not count any more
    Stamp stamp;             // of the first try
    std::string answer;      // the whole of it, where it decides
    std::int64_t deadline_ms = 0;  // of one that decides

    bool is_ended() const { return state == DeliveryState::delivered || state == DeliveryState::dropped; }
};
using DeliveryPtr = std::shared_ptr<CallbackDelivery>;

}  // namespace rongcloud::emulator
