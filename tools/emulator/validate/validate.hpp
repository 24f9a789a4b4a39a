// The catalogue's rules applied to a request.
#pragma once

#include "core/catalogue/table.hpp"
#include "tools/emulator/validate/arguments.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

// Throws Refusal naming the parameter: parameter_error, or too_long for a text or list over its limit.
// Parameters that the catalogue does not know are ignored, as the service does.
Arguments validate(const catalogue::Operation& operation, const Fields& fields);

}  // namespace rongcloud::emulator
