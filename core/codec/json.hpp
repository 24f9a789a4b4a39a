// JSON read into a flat, immutable tree that keeps every number as it was written, so that integers beyond 64 bits
// lose nothing. Parsing is RapidJSON's; POCO's parser refuses such integers and is several times slower.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::codec {

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

struct JsonNode {
    // Text of a string (unescaped) or number (as written), NUL-terminated; empty for the others.
    std::string_view text() const noexcept { return {data, size}; }
    std::string_view key() const noexcept { return {key_data, key_size}; }  // of a member of an object

    const char* data = "";
    const char* key_data = "";
    std::uint32_t size = 0;
    std::uint32_t key_size = 0;
    std::uint32_t count = 0;   // items or members
    std::uint32_t next = 0;    // index of the node after this one and its children
    std::uint32_t stride = 0;  // of an array: nodes that each item takes; 0 when the items differ
    JsonType type = JsonType::null;
    bool truth = false;
};

// Read-only after construction, so it may be read by several threads. Movable; nodes stay where they are.
class JsonDocument {
public:
    class Children;

    // Throws Error(not_json) naming the offset; depth is limited to 128 and `text` must be valid UTF-8.
    static JsonDocument parse(std::string_view text);

    const JsonNode& root() const noexcept { return nodes_.front(); }
    Children children(const JsonNode& parent) const noexcept;
    // "users[0].userId", "result[\"a.b\"][0]" with \" and \\ inside quotes; an empty path is the root. nullptr when
    // absent or badly written.
    const JsonNode* find(std::string_view path) const noexcept;
    const JsonNode* member(const JsonNode& object, std::string_view key) const noexcept;
    const JsonNode* item(const JsonNode& array, std::size_t index) const noexcept;
    // Compact JSON text of one value; members keep their order, numbers their form.
    std::string write(const JsonNode& node) const;

private:
    friend struct JsonBuilder;
    std::unique_ptr<char[]> arena_;
    std::vector<JsonNode> nodes_;
};

class JsonDocument::Children {
public:
    class Iterator {
    public:
        using value_type = JsonNode;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const JsonNode* nodes, std::uint32_t index) : nodes_(nodes), index_(index) {}
        const JsonNode& operator*() const { return nodes_[index_]; }
        const JsonNode* operator->() const { return nodes_ + index_; }
        Iterator& operator++() {
            index_ = nodes_[index_].next;
            return *this;
        }
        Iterator operator++(int) {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return index_ == other.index_; }

    private:
        const JsonNode* nodes_ = nullptr;
        std::uint32_t index_ = 0;
    };

    Children(const JsonNode* nodes, std::uint32_t first, std::uint32_t end) : nodes_(nodes), first_(first), end_(end) {}
    Iterator begin() const { return {nodes_, first_}; }
    Iterator end() const { return {nodes_, end_}; }

private:
    const JsonNode* nodes_;
    std::uint32_t first_;
    std::uint32_t end_;
};

// Parses what a caller gave; throws Error(invalid_argument or invalid_utf8) that begins with `what`.
JsonDocument parse_argument(std::string_view text, std::string_view what);

// Tolerant readings, as the service writes numbers and switches in several ways.
std::optional<std::int64_t> to_integer(const JsonNode& node) noexcept;  // 5, "5", 5.0, true
std::optional<double> to_double(const JsonNode& node) noexcept;
std::optional<bool> to_bool(const JsonNode& node) noexcept;  // true, 1, "true", "1"
// Text, or a number or switch as it stands; nullptr for null, objects and arrays.
const char* to_text(const JsonNode& node) noexcept;

// The same JSON without white space between its parts. Throws Error(not_json).
std::string compact_json(std::string_view text);

// `text` as a JSON string with its quotes.
std::string quote_json(std::string_view text);

}  // namespace rongcloud::codec
