#include "core/base/concat.hpp"

namespace rongcloud {

std::string concat(std::initializer_list<std::string_view> pieces) {
    std::size_t size = 0;
    for (const std::string_view piece : pieces) size += piece.size();
    std::string text;
    text.reserve(size);
    for (const std::string_view piece : pieces) text += piece;
    return text;
}

std::string quoted_name(std::string_view name) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "'";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F) text += c;
        else text.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return text + "'";
}

std::string counted(std::uint64_t count, std::string_view thing) {
    return concat({std::to_string(count), " ", thing, count == 1 ? "" : "s"});
}

}  // namespace rongcloud
