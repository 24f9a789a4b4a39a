// Events as the sinks get them: CloudEvents 1.0 in JSON, one object without a line break.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tools/gateway/sinks/record.hpp"

namespace rongcloud::gateway {

// What is known of an event, from a request or from the spool.
struct EventParts {
    std::string_view type;
    std::string_view id;  // empty: one is made of the other parts
    std::string_view order_key;
    std::string_view app_key;
    std::int64_t signed_at_ms = 0;
    std::string_view json;
    std::string_view body;  // of its request; empty when that brought several, or is not wanted
    std::size_t index = 0;  // in its request: tells two equal events from each other
};

Record make_record(const EventParts& event);

}  // namespace rongcloud::gateway
