// What texts are made of, and how a rule about that is put into words.
#pragma once

#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"

namespace rongcloud::codec {

// Whether `text`, valid UTF-8, has only characters of the set, and the beginning that the set asks for.
bool consists_of(catalogue::Characters characters, std::string_view text) noexcept;

// What is wrong with a text, or with a name in a JSON object, by the rules of a row; empty: nothing. `text` is valid UTF-8.
std::string text_fault(const catalogue::Parameter& parameter, std::string_view text);
std::string key_fault(const catalogue::Parameter& parameter, std::string_view key);

}  // namespace rongcloud::codec
