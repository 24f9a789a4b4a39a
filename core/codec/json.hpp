// JSON read into a flat, immutable tree that keeps every number as it was written, so that integers beyond 64 bits
// lose nothing. Parsing is RapidJSON's; POCO's parser refuses such integers and is several times slower.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::codec {

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

// One value, or the name of one. It finds its text and its children by its own place, which takes 8 bytes where
// pointers would take 40; so it is never copied.
struct JsonNode {
    JsonNode(JsonType type_given, bool truth_given, bool is_member_given, std::uint32_t size_given,
             std::uint32_t reach_given)
        : type(type_given),
          truth(truth_given),
          is_member(is_member_given),
          is_even(false),
          size(size_given & 0x3FFFFFFu),
          reach(reach_given) {}
    JsonNode(const JsonNode&) = delete;
    JsonNode& operator=(const JsonNode&) = delete;

    bool has_text() const noexcept { return type == JsonType::number || type == JsonType::string; }
    bool has_children() const noexcept { return type == JsonType::array || type == JsonType::object; }
    // Text of a string (unescaped) or number (as written), NUL-terminated; empty for the others.
    std::string_view text() const noexcept {
        if (!has_text()) return {"", 0};
        return {reinterpret_cast<const char*>(this) - reach, size};
    }
    // Its name, NUL-terminated, when it is a member of an object.
    std::string_view key() const noexcept { return is_member ? this[-1].text() : std::string_view("", 0); }
    // key() == name, for a search.
    bool is_named(std::string_view name) const noexcept {
        return is_member && this[-1].size == name.size() && this[-1].text() == name;
    }
    std::uint32_t count() const noexcept { return has_children() ? size : 0; }  // items or members
    // Nodes that it takes with all below it, without its name.
    std::uint32_t span() const noexcept { return has_children() ? reach : 1; }

    JsonType type : 3;
    bool truth : 1;
    bool is_member : 1;       // the node before it is its name
    bool is_even : 1;         // all children take equally many nodes; known of large arrays and objects only
    std::uint32_t size : 26;  // bytes of the text, or number of children
    std::uint32_t reach;      // bytes from its text to itself, or its span
};
static_assert(sizeof(JsonNode) == 8);

// Read-only after construction, so it may be read by several threads. Movable; nodes stay where they are. It takes the
// size of its text, which it keeps a copy of, and 8 bytes for each value and each name: at most 4 times the text, which
// has at least 2 bytes for each. While it is made it takes no more.
class JsonDocument {
public:
    class Children;
    // Called now and then while a text is read; what it throws ends the reading.
    using Look = std::function<void()>;

    static constexpr std::size_t kTextMaxBytes = 64u << 20;
    static constexpr std::size_t kDepthMax = 128;

    // Throws Error(not_json) naming the offset. `text` must be valid UTF-8 and have no lone surrogate.
    static JsonDocument parse(std::string_view text);
    // What a peer sent: it is read even if single characters of it are broken. `text` gets U+FFFD in their place.
    static JsonDocument parse_foreign(std::string& text, const Look& look);

    const JsonNode& root() const noexcept { return *root_; }
    Children children(const JsonNode& parent) const noexcept;
    // "users[0].userId", "result[\"a.b\"][0]" with \" and \\ inside quotes; an empty path is the root. nullptr when
    // absent or badly written.
    const JsonNode* find(std::string_view path) const noexcept { return find(root(), path); }
    const JsonNode* find(const JsonNode& from, std::string_view path) const noexcept;
    // Of several members of one name the last.
    const JsonNode* member(const JsonNode& object, std::string_view key) const noexcept;
    const JsonNode* item(const JsonNode& array, std::size_t index) const noexcept;
    // Item or member; in about the same time whatever the index. nullptr when there is none.
    const JsonNode* child(const JsonNode& parent, std::size_t index) const noexcept;
    // Compact JSON text of one value; members keep their order, numbers their form.
    std::string write(const JsonNode& node) const;

    std::size_t memory_bytes() const noexcept;

private:
    friend class JsonBuilder;
    friend class JsonObjectMaker;
    struct Free {
        void operator()(std::byte* memory) const noexcept { std::free(memory); }
    };
    // Where every kMarkStep-th child of a large parent is whose children are of several sizes.
    struct Mark {
        std::uint32_t parent;
        std::uint32_t index;
        std::uint32_t node;
        auto operator<=>(const Mark&) const = default;
    };
    static constexpr std::uint32_t kMarkStep = 64;
    static constexpr std::uint32_t kLargeCount = 16;  // children worth a way to reach one without passing the others
    // Of a large parent, when all its children are there; `first` is the first of all nodes.
    void index_children(JsonNode& parent, const JsonNode& first, std::uint32_t name_nodes);

    static JsonDocument parse_valid(std::string_view text, const Look& look);

    std::unique_ptr<std::byte[], Free> memory_;  // the texts, then the nodes
    std::size_t memory_bytes_ = 0;
    const JsonNode* root_ = nullptr;
    std::vector<Mark> marks_;
};

class JsonDocument::Children {
public:
    class Iterator {
    public:
        using value_type = JsonNode;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const JsonNode* node, std::uint32_t name_nodes) : node_(node), name_nodes_(name_nodes) {}
        const JsonNode& operator*() const { return *node_; }
        const JsonNode* operator->() const { return node_; }
        Iterator& operator++() {
            node_ += node_->span() + name_nodes_;
            return *this;
        }
        Iterator operator++(int) {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return node_ == other.node_; }

    private:
        const JsonNode* node_ = nullptr;
        std::uint32_t name_nodes_ = 0;  // before each child: 1 in an object
    };

    explicit Children(const JsonNode& parent)
        : parent_(&parent), name_nodes_(parent.type == JsonType::object ? 1u : 0u) {}
    Iterator begin() const { return {parent_ + 1 + name_nodes_, name_nodes_}; }
    Iterator end() const { return {parent_ + parent_->span() + name_nodes_, name_nodes_}; }

private:
    const JsonNode* parent_;
    std::uint32_t name_nodes_;
};

inline JsonDocument::Children JsonDocument::children(const JsonNode& parent) const noexcept { return Children(parent); }

// Parses what a caller gave; throws Error(invalid_argument or invalid_utf8) that begins with `what`.
JsonDocument parse_argument(std::string_view text, std::string_view what);

// Tolerant readings, as the service writes numbers and switches in several ways.
std::optional<std::int64_t> to_integer(const JsonNode& node) noexcept;  // 5, "5", 5.0, true
std::optional<double> to_double(const JsonNode& node) noexcept;         // nothing beyond a double's range
std::optional<bool> to_bool(const JsonNode& node) noexcept;             // true, 1, "true", "1"
// Text, or a number or switch as it stands; nullptr for null, objects and arrays.
const char* to_text(const JsonNode& node) noexcept;

// The same JSON without white space between its parts. Throws Error(not_json).
std::string compact_json(std::string_view text);

// `text` as a JSON string with its quotes.
std::string quote_json(std::string_view text);

}  // namespace rongcloud::codec
