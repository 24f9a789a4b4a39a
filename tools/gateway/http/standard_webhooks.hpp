// Requests in the form of standard-webhooks: an id, a time, and a signature over both and the body.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tools/gateway/sinks/record.hpp"

namespace rongcloud::gateway {

using Headers = std::vector<std::pair<std::string, std::string>>;

// The key of "whsec_...". Throws std::invalid_argument.
std::string decoded_secret(const std::string& secret);
// webhook-id, webhook-timestamp (now) and, one signature for each of `secrets`, webhook-signature.
Headers signed_headers(const Record& record, const std::vector<std::string>& secrets);

}  // namespace rongcloud::gateway
