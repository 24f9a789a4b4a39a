// Texts one after the other. A function of its own: a chain of + is some hundred bytes of code at each place.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace rongcloud {

std::string concat(std::initializer_list<std::string_view> pieces);

// 'name' for a message: control characters, which could end it or begin a line of their own, as \xNN.
std::string quoted_name(std::string_view name);

// "3 items", "1 item".
std::string counted(std::uint64_t count, std::string_view thing);

}  // namespace rongcloud
