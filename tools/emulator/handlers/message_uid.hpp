// Message ids as the service writes them.
#pragma once

#include <string>

namespace rongcloud::emulator {

// "XXXX-XXXX-XXXX-XXXX" of digits and capital letters; another one for another seed, the same for the same.
std::string make_message_uid(const std::string& seed);

// One that was never given before.
std::string new_message_uid();

}  // namespace rongcloud::emulator
