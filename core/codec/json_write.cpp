// JSON text: of a value in a document, of a string.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

rapidjson::SizeType size_of(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

void write_node(const JsonDocument& document, const JsonNode& node, Writer& writer) {
    const std::string_view text = node.text();
    switch (node.type) {
        case JsonType::null: writer.Null(); return;
        case JsonType::boolean: writer.Bool(node.truth); return;
        case JsonType::number: writer.RawValue(text.data(), text.size(), rapidjson::kNumberType); return;
        case JsonType::string: writer.String(text.data(), size_of(text)); return;
        case JsonType::array:
            writer.StartArray();
            for (const JsonNode& item : document.children(node)) write_node(document, item, writer);
            writer.EndArray();
            return;
        case JsonType::object:
            writer.StartObject();
            for (const JsonNode& item : document.children(node)) {
                writer.Key(item.key().data(), size_of(item.key()));
                write_node(document, item, writer);
            }
            writer.EndObject();
            return;
    }
}

}  // namespace

std::string JsonDocument::write(const JsonNode& node) const {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write_node(*this, node, writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::string compact_json(std::string_view text) {
    const JsonDocument document = JsonDocument::parse(text);
    return document.write(document.root());
}

std::string quote_json(std::string_view text) {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.String(text.data(), size_of(text));
    return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace rongcloud::codec
