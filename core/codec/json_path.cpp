// Finding a value in a document by the catalogue's path notation.
#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

// Takes ["key"] or [number] off the front of `path`. False when it is badly written.
bool take_bracket(std::string_view& path, std::string_view& key, std::size_t& index, bool& is_key) {
    path.remove_prefix(1);
    is_key = path.starts_with('"');
    if (is_key) {
        std::size_t end = 1;
        while (end < path.size() && path[end] != '"') end += path[end] == '\\' ? 2 : 1;
        if (end + 1 >= path.size() || path[end + 1] != ']') return false;
        key = path.substr(1, end - 1);
        path.remove_prefix(end + 2);
        return true;
    }
    const std::size_t end = path.find(']');
    if (end == std::string_view::npos) return false;
    const auto [rest, error] = std::from_chars(path.data(), path.data() + end, index);
    if (error != std::errc{} || rest != path.data() + end) return false;
    path.remove_prefix(end + 1);
    return true;
}

// Whether `quoted`, in which a backslash stands before each '"' and '\\', means `key`.
bool means(std::string_view quoted, std::string_view key) {
    for (; !quoted.empty(); quoted.remove_prefix(1), key.remove_prefix(1)) {
        if (quoted.front() == '\\') quoted.remove_prefix(1);
        if (quoted.empty() || key.empty() || quoted.front() != key.front()) return false;
    }
    return key.empty();
}

std::string_view take_name(std::string_view& path) {
    const auto end = std::ranges::find_if(path, [](char c) { return c == '.' || c == '['; });
    const std::string_view name(path.begin(), end);
    path.remove_prefix(name.size());
    return name;
}

// The last member of the name counts, as in JsonDocument::member.
const JsonNode* quoted_member(const JsonDocument& document, const JsonNode& object, std::string_view quoted) {
    if (object.type != JsonType::object) return nullptr;
    const JsonNode* found = nullptr;
    for (const JsonNode& child : document.children(object)) {
        if (means(quoted, child.key())) found = &child;
    }
    return found;
}

}  // namespace

const JsonNode* JsonDocument::find(const JsonNode& from, std::string_view path) const noexcept {
    const JsonNode* node = &from;
    bool first = true;
    while (node != nullptr && !path.empty()) {
        if (path.front() == '[') {
            std::string_view key;
            std::size_t index = 0;
            bool is_key = false;
            if (!take_bracket(path, key, index, is_key)) return nullptr;
            node = is_key ? quoted_member(*this, *node, key) : item(*node, index);
        } else {
            if (!first) {
                if (path.front() != '.') return nullptr;
                path.remove_prefix(1);
            }
            const std::string_view name = take_name(path);
            if (name.empty()) return nullptr;
            node = member(*node, name);
        }
        first = false;
    }
    return node;
}

const JsonNode* JsonDocument::member(const JsonNode& object, std::string_view key) const noexcept {
    if (object.type != JsonType::object) return nullptr;
    const JsonNode* found = nullptr;  // of several members of one name the last counts, as most parsers have it
    for (const JsonNode& child : children(object)) {
        if (child.is_named(key)) found = &child;
    }
    return found;
}

const JsonNode* JsonDocument::item(const JsonNode& array, std::size_t index) const noexcept {
    return array.type == JsonType::array ? child(array, index) : nullptr;
}

const JsonNode* JsonDocument::child(const JsonNode& parent, std::size_t index) const noexcept {
    if (index >= parent.count()) return nullptr;
    const std::uint32_t name_nodes = parent.type == JsonType::object ? 1 : 0;
    const JsonNode* node = &parent + 1 + name_nodes;
    if (parent.is_even) return node + index * (node->span() + name_nodes);
    const auto parent_index = static_cast<std::uint32_t>(&parent - root_);
    const Mark wanted{parent_index, static_cast<std::uint32_t>(index), std::numeric_limits<std::uint32_t>::max()};
    const auto after = std::ranges::upper_bound(marks_, wanted);
    if (after != marks_.begin() && std::prev(after)->parent == parent_index) {
        node = root_ + std::prev(after)->node;
        index -= std::prev(after)->index;
    }
    while (index-- > 0) node += node->span() + name_nodes;
    return node;
}

}  // namespace rongcloud::codec
