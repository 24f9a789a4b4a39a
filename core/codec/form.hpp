// application/x-www-form-urlencoded text, for bodies and queries.
#pragma once

#include <string>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::codec {

// Every parameter that is given and not part of the path, in the catalogue's order.
std::string encode_form(const catalogue::Operation& operation, const Params& params);

// A value as the text of a form value or path segment: numbers in decimal, switches as true and false, JSON compact.
// Lists are not scalars: each item stands for itself.
std::string scalar_text(const catalogue::Parameter& parameter, const Value& value);

}  // namespace rongcloud::codec
