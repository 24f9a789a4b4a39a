// A JSON object made of texts that are at hand, without writing JSON and reading it again.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

// name(), then the value, for each member. Texts are copied and may have any bytes; they must be valid UTF-8.
class JsonObjectMaker {
public:
    // `text_bytes`: of all names, texts and numbers together, with a NUL behind each, and of the JSON of what is copied.
    // `nodes`: how many names and values there are likely to be.
    JsonObjectMaker(std::size_t text_bytes, std::size_t nodes);

    void name(std::string_view name);
    void text(std::string_view text);
    void number(std::string_view digits);  // which is one
    void boolean(bool value);
    void open_list();  // of whatever follows
    void close_list();
    void copy(const JsonDocument& document, const JsonNode& node);

    // Once, at the end.
    JsonDocument finish();

private:
    JsonNode* at(std::size_t index) const;
    std::size_t add(JsonType type, bool truth = false, std::size_t size = 0, std::size_t reach = 0);
    void add_text(JsonType type, std::string_view text);
    void copy_node(const JsonDocument& document, const JsonNode& node);
    void close(std::size_t parent, std::uint32_t count, std::uint32_t name_nodes);
    void count_value();

    JsonDocument document_;
    std::size_t text_bytes_;  // a multiple of a node's
    std::size_t text_end_ = 0;
    std::size_t room_;
    std::size_t size_ = 0;  // nodes
    bool is_member_ = false;
    std::uint32_t members_ = 0;
    std::optional<std::size_t> list_;
    std::uint32_t items_ = 0;
};

}  // namespace rongcloud::codec
