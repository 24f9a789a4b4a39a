// The idempotency service: a message with a msgRandom that was seen within a minute is refused.
#pragma once

#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

// Does nothing unless the service is switched on and the call has a msgRandom. Throws Refusal.
void check_duplicate(const Call& call);

}  // namespace rongcloud::emulator
