// Rules for one text, number or enumeration.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"
#include "tools/emulator/validate/arguments.hpp"

namespace rongcloud::emulator {

[[noreturn]] void refuse_parameter(std::string_view name, const std::string& why);

// Length in the row's unit, against the row's own limit or another one of it. Throws Refusal(too_long).
void check_length(const catalogue::Parameter& row, const std::string& text);
void check_length(const catalogue::Parameter& row, std::int32_t most, const std::string& text);

// A text that is one of several: its length, its characters, and the values that are allowed. Throws Refusal.
void check_item(const catalogue::Parameter& row, const std::string& text);

// A name in a JSON object whose names are the caller's: what it is made of. Throws Refusal.
void check_key(const catalogue::Parameter& row, const std::string& name);

// `type` is one of the types that are neither lists nor JSON. Throws Refusal.
Value convert_scalar(const catalogue::Parameter& row, const Poco::Dynamic::Var& given);

}  // namespace rongcloud::emulator
