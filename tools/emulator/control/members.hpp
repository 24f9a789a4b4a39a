// Members of a control call's body, and parameters of its query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "tools/emulator/control/actions.hpp"

namespace rongcloud::emulator {

// All throw ControlError for a value of another type.
std::string text_or(const ControlCall& call, const std::string& name, const std::string& fallback);
std::string text_member(const ControlCall& call, const std::string& name);  // neither absent nor empty
bool flag_or(const ControlCall& call, const std::string& name, bool fallback);
std::int64_t number_or(const ControlCall& call, const std::string& name, std::int64_t fallback, std::int64_t least,
                       std::int64_t most);
// As it is when it is a text, else as JSON text; empty when it is absent.
std::string json_or_text(const ControlCall& call, const std::string& name);

class Query {
public:
    // Throws ControlError for a parameter that is not among `known`.
    Query(const ControlCall& call, const std::set<std::string>& known);
    std::string text(const std::string& name) const;
    std::size_t number(const std::string& name, std::size_t fallback) const;

private:
    std::map<std::string, std::string> values_;
};

}  // namespace rongcloud::emulator
