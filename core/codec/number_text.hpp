// Numbers as text, independent of the host program's locale.
#pragma once

#include <charconv>
#include <string>

namespace rongcloud::codec {

// The shortest text that reads back as the same number.
template <class Number>
std::string number_text(Number value) {
    char buffer[40];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, end};
}

}  // namespace rongcloud::codec
