#pragma once

#include <memory>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

// Throws std::exception when what it needs is not there.
std::unique_ptr<Sink> make_sink(const Settings& settings);

}  // namespace rongcloud::gateway
