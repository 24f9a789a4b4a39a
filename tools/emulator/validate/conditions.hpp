// Rules about a parameter and another one beside it.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <functional>
#include <string_view>

#include "core/catalogue/table.hpp"
#include "tools/emulator/validate/arguments.hpp"

namespace rongcloud::emulator {

// The value of a parameter or a member by the name in its row; null when it is not given.
using Lookup = std::function<const Value*(std::string_view wire)>;

// Throws Refusal when one of the row's conditions does not hold.
void check_conditions(const catalogue::Parameter& row, const Lookup& find);

}  // namespace rongcloud::emulator
