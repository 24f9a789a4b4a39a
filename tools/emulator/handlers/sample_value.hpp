// A value for one field of a sample answer.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <cstddef>
#include <string>
#include <vector>

#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/handlers/response_field.hpp"

namespace rongcloud::emulator {

// The values that the request gave for a parameter of this name, or of its plural, or of "to" and the name: what a
// list in the answer has one item each for. Empty when there is none.
std::vector<std::string> requested_values(const Call& call, const std::string& name);

struct SamplePlace {
    const Call& call;
    const std::string& operation;
    std::size_t index;  // of the item around the field, from 0
};

// For a field that has no members.
Poco::Dynamic::Var sample_value(const ResponseField& field, const SamplePlace& place);

}  // namespace rongcloud::emulator
