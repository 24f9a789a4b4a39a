#pragma once

#include <string>

#include "tools/gateway/config/settings.hpp"

namespace rongcloud::gateway {

// Reads the file and checks all of it. Throws ConfigError.
Settings load_settings(const std::string& path);

}  // namespace rongcloud::gateway
