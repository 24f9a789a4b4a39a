// The emulator's own signature: SHA-1 over App Secret, nonce and timestamp.
#pragma once

#include <string>
#include <vector>

#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/settings.hpp"

namespace rongcloud::emulator {

// The application that signed. Throws Refusal saying what is wrong, never the secret or the right signature.
// Neither path nor body is covered by the signature.
const App& check_signature(const Request& request, const std::vector<App>& apps, const Settings& settings);

// Of a request that the emulator itself sends, in hexadecimal.
std::string make_signature(const std::string& secret, const std::string& nonce, const std::string& timestamp);

// Whether a header may be shown in a record of the request.
bool is_public_header(const std::string& name);

}  // namespace rongcloud::emulator
