// Checks a JSON value given by the caller against the members that the catalogue lists for it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/catalogue/table.hpp"

namespace rongcloud::codec {

// Throws Error(invalid_argument, missing_parameter or unknown_parameter) that names the place, e.g. 'remarks[2].id'.
// Members that the catalogue does not list are let through, unless the row is closed or the name is a misspelt one.
void validate_json(const catalogue::Schema& schema, const catalogue::Parameter& parameter, std::string_view text);

// The same for a parameter, or an item of it, that is the JSON text of one of the message structures.
void validate_structure(const catalogue::Schema& schema, const catalogue::Parameter& parameter, std::string_view text,
                        std::optional<std::size_t> item = std::nullopt);

// The same for the member that a condition of the kind `holds` asks for; nothing when it is not there.
void validate_held(const catalogue::Schema& schema, const catalogue::Condition& condition, std::string_view object);

}  // namespace rongcloud::codec
