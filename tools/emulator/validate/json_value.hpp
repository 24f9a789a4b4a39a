// Rules for values that are JSON, nested or as text.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <cstdint>
#include <string>

#include "core/catalogue/table.hpp"

namespace rongcloud::emulator {

// Parsed when it is text; of the row's kind and with no more items than the row allows. Throws Refusal.
Poco::Dynamic::Var convert_json(const catalogue::Parameter& row, const Poco::Dynamic::Var& given);

// Nothing, null, or an empty text.
bool is_blank(const Poco::Dynamic::Var& value);

// A JSON text; empty when it is none.
Poco::Dynamic::Var parse_json(const std::string& text);

// Checks a value of one of the message structures, by its number in catalogue::message_structures() from 1; `name` is
// the parameter that it stands in. Throws Refusal.
void check_structure(const std::string& name, std::uint8_t structure, const Poco::Dynamic::Var& value);

// Checks the members of `root` that the rows "root.x" and "root[].x" of the operation describe. Throws Refusal.
void check_members(const catalogue::Operation& operation, std::string_view root_name, const Poco::Dynamic::Var& root);

// A member by its name, or by its name with a capital first letter, as the official Go SDK writes some;
// empty when there is none or it is null.
Poco::Dynamic::Var find_member(const Poco::Dynamic::Var& object, const std::string& name);

}  // namespace rongcloud::emulator
