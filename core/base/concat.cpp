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

std::string counted(std::uint64_t count, std::string_view thing) {
    return concat({std::to_string(count), " ", thing, count == 1 ? "" : "s"});
}

}  // namespace rongcloud
