// A TCP connection to whichever of a host's addresses answers.
#pragma once

#include <vector>

#include "core/net/socket.hpp"

namespace rongcloud::net {

// Tries `addresses`, of which there is at least one, in their order: the next one after a failure, or when 250 ms have
// brought no answer, beside those that are still open. The first to be connected wins. Throws Error: the most telling
// failure, or the limit's, with every failure in its message.
Socket dial(const std::vector<Address>& addresses, const TimeLimit& limit);

}  // namespace rongcloud::net
