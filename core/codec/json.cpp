#include "core/codec/json.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstring>
#include <limits>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::codec {

namespace {

constexpr std::size_t kDepthMax = 128;

}  // namespace

// Receives RapidJSON's events. Every text and number goes into one arena: each takes at least one byte more in the
// source (a quote, or what follows a number) than its characters, which is the room of its NUL.
struct JsonBuilder {
    explicit JsonBuilder(std::size_t source_size) {
        document.arena_ = std::make_unique_for_overwrite<char[]>(source_size + 1);
        document.nodes_.reserve(source_size / 12 + 4);
        free_space = document.arena_.get();
    }

    bool Null() {
        add(JsonType::null);
        return true;
    }
    bool Bool(bool value) {
        add(JsonType::boolean).truth = value;
        return true;
    }
    bool RawNumber(const char* text, rapidjson::SizeType size, bool) { return add_text(JsonType::number, text, size); }
    bool String(const char* text, rapidjson::SizeType size, bool) { return add_text(JsonType::string, text, size); }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        key = keep(text, size);
        key_size = size;
        return true;
    }
    bool StartObject() { return open(JsonType::object); }
    bool StartArray() { return open(JsonType::array); }
    bool EndObject(rapidjson::SizeType count) { return close(count); }
    bool EndArray(rapidjson::SizeType count) { return close(count); }
    // Not called with numbers as text, but RapidJSON's reader names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    JsonNode& add(JsonType type) {
        JsonNode& node = document.nodes_.emplace_back();
        node.type = type;
        node.key_data = key;
        node.key_size = key_size;
        node.next = static_cast<std::uint32_t>(document.nodes_.size());
        key = "";
        key_size = 0;
        return node;
    }
    bool add_text(JsonType type, const char* text, std::size_t size) {
        JsonNode& node = add(type);
        node.data = keep(text, size);
        node.size = static_cast<std::uint32_t>(size);
        return true;
    }
    const char* keep(const char* text, std::size_t size) {
        char* const start = free_space;
        std::memcpy(start, text, size);
        start[size] = '\0';
        free_space += size + 1;
        return start;
    }
    bool open(JsonType type) {
        if (open_nodes.size() >= kDepthMax) return false;
        open_nodes.push_back(static_cast<std::uint32_t>(document.nodes_.size()));
        add(type);
        return true;
    }
    bool close(std::size_t count) {
        JsonNode& node = document.nodes_[open_nodes.back()];
        node.count = static_cast<std::uint32_t>(count);
        node.next = static_cast<std::uint32_t>(document.nodes_.size());
        if (node.type == JsonType::array) node.stride = stride_of(open_nodes.back() + 1, node.next);
        open_nodes.pop_back();
        return true;
    }
    // So that the item of an index is found without a walk over all before it.
    std::uint32_t stride_of(std::uint32_t first, std::uint32_t end) const {
        if (first == end) return 0;
        const std::uint32_t stride = document.nodes_[first].next - first;
        for (std::uint32_t index = first; index < end; index += stride) {
            if (document.nodes_[index].next != index + stride) return 0;
        }
        return stride;
    }

    JsonDocument document;
    char* free_space;
    const char* key = "";
    std::uint32_t key_size = 0;
    std::vector<std::uint32_t> open_nodes;
};

JsonDocument JsonDocument::parse(std::string_view text) {
    if (text.size() > std::numeric_limits<std::uint32_t>::max() / 2)
        throw Error(Reason::not_json, "the JSON is too large");
    if (!is_utf8(text)) throw Error(Reason::not_json, "the JSON is not valid UTF-8");
    JsonBuilder builder(text.size());
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    const auto outcome = reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, builder);
    if (outcome.IsError()) {
        const bool deep = outcome.Code() == rapidjson::kParseErrorTermination;
        throw Error(Reason::not_json,
                    std::string(deep ? "The JSON is nested too deeply." : rapidjson::GetParseError_En(outcome.Code())) +
                        " (at byte " + std::to_string(outcome.Offset()) + ")");
    }
    if (stream.Tell() != text.size()) {  // RapidJSON takes a NUL for the end
        throw Error(Reason::not_json, "There is a NUL after the JSON. (at byte " + std::to_string(stream.Tell()) + ")");
    }
    return std::move(builder.document);
}

JsonDocument parse_argument(std::string_view text, std::string_view what) {
    if (!is_utf8(text)) throw Error(Reason::invalid_utf8, std::string(what) + ": not valid UTF-8");
    try {
        return JsonDocument::parse(text);
    } catch (const Error& error) {
        throw Error(Reason::invalid_argument, std::string(what) + ": not valid JSON: " + error.what());
    }
}

JsonDocument::Children JsonDocument::children(const JsonNode& parent) const noexcept {
    const auto index = static_cast<std::uint32_t>(&parent - nodes_.data());
    return {nodes_.data(), index + 1, parent.next};
}

namespace {

void write_node(const JsonDocument& document, const JsonNode& node,
                rapidjson::Writer<rapidjson::StringBuffer>& writer) {
    const auto size = [](std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); };
    switch (node.type) {
        case JsonType::null: writer.Null(); return;
        case JsonType::boolean: writer.Bool(node.truth); return;
        case JsonType::number: writer.RawValue(node.data, node.size, rapidjson::kNumberType); return;
        case JsonType::string: writer.String(node.data, node.size); return;
        case JsonType::array:
            writer.StartArray();
            for (const JsonNode& item : document.children(node)) write_node(document, item, writer);
            writer.EndArray();
            return;
        case JsonType::object:
            writer.StartObject();
            for (const JsonNode& item : document.children(node)) {
                writer.Key(item.key().data(), size(item.key()));
                write_node(document, item, writer);
            }
            writer.EndObject();
            return;
    }
}

}  // namespace

std::string JsonDocument::write(const JsonNode& node) const {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    write_node(*this, node, writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::string compact_json(std::string_view text) {
    const JsonDocument document = JsonDocument::parse(text);
    return document.write(document.root());
}

std::string quote_json(std::string_view text) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace rongcloud::codec
