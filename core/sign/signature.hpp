// The signature of a request: SHA-1 over secret, nonce and timestamp (document: API request signature).
#pragma once

#include <array>
#include <string_view>

namespace rongcloud::sign {

using Signature = std::array<char, 40>;  // lower-case hexadecimal

// The headers it signs cover neither path nor body.
Signature sign(std::string_view app_secret, std::string_view nonce, std::string_view timestamp);

}  // namespace rongcloud::sign
