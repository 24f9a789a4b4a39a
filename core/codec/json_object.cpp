#include "core/codec/json_object.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace rongcloud::codec {

namespace {

constexpr std::size_t kUnit = sizeof(JsonNode);

}  // namespace

JsonObjectMaker::JsonObjectMaker(std::size_t text_bytes, std::size_t nodes)
    : text_bytes_((text_bytes + kUnit - 1) / kUnit * kUnit), room_(nodes + 1) {
    document_.memory_bytes_ = text_bytes_ + room_ * kUnit;
    document_.memory_.reset(static_cast<std::byte*>(std::malloc(document_.memory_bytes_)));
    if (!document_.memory_) throw std::bad_alloc();
    add(JsonType::object);
}

void JsonObjectMaker::name(std::string_view name) {
    add_text(JsonType::string, name);
    is_member_ = true;
}

void JsonObjectMaker::text(std::string_view text) {
    count_value();
    add_text(JsonType::string, text);
}

void JsonObjectMaker::number(std::string_view digits) {
    count_value();
    add_text(JsonType::number, digits);
}

void JsonObjectMaker::boolean(bool value) {
    count_value();
    add(JsonType::boolean, value);
}

void JsonObjectMaker::open_list() {
    count_value();
    list_ = add(JsonType::array);
    items_ = 0;
}

void JsonObjectMaker::close_list() {
    close(*list_, items_, 0);
    list_.reset();
}

void JsonObjectMaker::copy(const JsonDocument& document, const JsonNode& node) {
    count_value();
    copy_node(document, node);
}

void JsonObjectMaker::copy_node(const JsonDocument& document, const JsonNode& node) {
    if (node.has_text()) return add_text(node.type, node.text());
    const std::size_t parent = add(node.type, node.truth);
    if (!node.has_children()) return;
    const bool has_names = node.type == JsonType::object;
    for (const JsonNode& child : document.children(node)) {
        if (has_names) name(child.key());
        copy_node(document, child);
    }
    close(parent, node.count(), has_names ? 1 : 0);
}

JsonDocument JsonObjectMaker::finish() {
    close(0, members_, 1);
    std::ranges::sort(document_.marks_);
    document_.root_ = at(0);
    return std::move(document_);
}

JsonNode* JsonObjectMaker::at(std::size_t index) const {
    return reinterpret_cast<JsonNode*>(document_.memory_.get() + text_bytes_) + index;
}

std::size_t JsonObjectMaker::add(JsonType type, bool truth, std::size_t size, std::size_t reach) {
    if (size_ == room_) {
        room_ *= 2;
        const std::size_t bytes = text_bytes_ + room_ * kUnit;
        auto* const larger = static_cast<std::byte*>(std::realloc(document_.memory_.get(), bytes));
        if (larger == nullptr) throw std::bad_alloc();
        (void)document_.memory_.release();
        document_.memory_.reset(larger);
        document_.memory_bytes_ = bytes;
    }
    new (at(size_)) JsonNode(type, truth, std::exchange(is_member_, false), static_cast<std::uint32_t>(size),
                             static_cast<std::uint32_t>(reach));
    return size_++;
}

void JsonObjectMaker::add_text(JsonType type, std::string_view text) {
    char* const place = reinterpret_cast<char*>(document_.memory_.get()) + text_end_;
    if (text.size() >= text_bytes_ - text_end_) throw std::length_error("a JSON object has more text than was said");
    const std::size_t reach = text_bytes_ + size_ * kUnit - text_end_;
    if (!text.empty()) std::memcpy(place, text.data(), text.size());
    place[text.size()] = '\0';
    text_end_ += text.size() + 1;
    add(type, false, text.size(), reach);
}

void JsonObjectMaker::close(std::size_t parent, std::uint32_t count, std::uint32_t name_nodes) {
    JsonNode& node = *at(parent);
    node.size = count & 0x3FFFFFFu;
    node.reach = static_cast<std::uint32_t>(size_ - parent);
    document_.index_children(node, *at(0), name_nodes);
}

void JsonObjectMaker::count_value() { ++(list_ ? items_ : members_); }

}  // namespace rongcloud::codec
