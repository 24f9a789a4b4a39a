// Checks a JSON value given by the caller against the members that the catalogue lists for it.
#pragma once

#include <string_view>

#include "core/catalogue/table.hpp"

namespace rongcloud::codec {

// Throws Error(invalid_argument or missing_parameter) that names the place, e.g. 'remarks[2].id'. Members that the
// catalogue does not list are let through: lists of members are not always complete.
void validate_json(const catalogue::Schema& schema, const catalogue::Parameter& parameter, std::string_view text);

}  // namespace rongcloud::codec
