// What a request says, before anything is known about its parameters.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalogue/table.hpp"
#include "tools/emulator/http/exchange.hpp"

namespace rongcloud::emulator {

// In the order of the wire, names as often as they come. The values of a form are strings.
using Fields = std::vector<std::pair<std::string, Poco::Dynamic::Var>>;

// application/x-www-form-urlencoded. Throws Refusal on malformed escapes, NUL and invalid UTF-8.
Fields parse_form(std::string_view text);

// One part of a path between slashes. Throws Refusal as parse_form does.
std::string unescape_segment(std::string_view text);

// A JSON object's members. Throws Refusal.
Fields parse_json_object(const std::string& text);

// From the body or the query, as the operation's encoding says; of an operation whose parameters are unknown, from
// both. Throws Refusal, also for a wrong Content-Type.
Fields read_fields(const Request& request, catalogue::Encoding encoding);

}  // namespace rongcloud::emulator
