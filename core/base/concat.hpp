// Texts one after the other. A function of its own: a chain of + is some hundred bytes of code at each place.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace rongcloud {

std::string concat(std::initializer_list<std::string_view> pieces);

// "3 items", "1 item".
std::string counted(std::uint64_t count, std::string_view thing);

}  // namespace rongcloud
