// An event that was kept, as in a queue or a file, after its receiver had let it in.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "core/webhook/delivery.hpp"

namespace rongcloud::webhook {

// `type` and `json` as Delivery::type and Event::json told. One event, which nobody remembers. Throws
// Error(invalid_argument).
std::unique_ptr<Delivery> load_delivery(std::string_view app_key, std::string_view type, std::int64_t signed_at_ms,
                                        std::string_view json);

}  // namespace rongcloud::webhook
