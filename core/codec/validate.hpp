// Checks the inputs of a call, or the content of a message, against its catalogue entry, before a byte leaves.
#pragma once

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::codec {

// Throws Error with reason missing_parameter, unknown_parameter, invalid_utf8 or invalid_argument; the message names
// the parameter and the limit.
void validate(const catalogue::Schema& schema, const Params& params);
void validate(const catalogue::Operation& operation, const Params& params);

// A text that is empty, and optional, is left out of the request, as the service takes empty as absent: unless the row
// says that empty is a value, or that a text has a shortest length.
bool is_left_out(const catalogue::Parameter& parameter, const Value& value) noexcept;

}  // namespace rongcloud::codec
