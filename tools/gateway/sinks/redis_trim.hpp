// rongcloud-gateway trim.
#pragma once

#include <iosfwd>

#include "tools/gateway/config/settings.hpp"

namespace rongcloud::gateway {

// Removes from each stream what all its consumer groups have acknowledged; a stream without a group is left alone.
// Returns the status to exit with. Throws std::exception.
int trim_streams(const Settings& settings, std::ostream& out);

}  // namespace rongcloud::gateway
