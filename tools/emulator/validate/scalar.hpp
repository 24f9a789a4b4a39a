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

// `type` is one of the types that are neither lists nor JSON. Throws Refusal.
Value convert_scalar(const catalogue::Parameter& row, const Poco::Dynamic::Var& given);

}  // namespace rongcloud::emulator
