// The signature of a request: SHA-1 over secret, nonce and timestamp (document: API request signature).
#pragma once

#include <string>
#include <string_view>

namespace rongcloud::sign {

// Lower-case hexadecimal, 40 characters. The headers it signs cover neither path nor body.
std::string sign(std::string_view app_secret, std::string_view nonce, std::string_view timestamp);

}  // namespace rongcloud::sign
