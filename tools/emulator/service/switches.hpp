// Services that an application can be without, and the code that says so.
#pragma once

#include <string>
#include <string_view>

#include "tools/emulator/settings.hpp"

namespace rongcloud::emulator {

bool is_service(std::string_view name);

// "profile, subscription, whitelist"
std::string service_names();

// Throws Refusal when the operation belongs to a service that is switched off.
void check_service(std::string_view operation_id, const Settings& settings);

}  // namespace rongcloud::emulator
