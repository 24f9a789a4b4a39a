#include "core/codec/params.hpp"

#include <algorithm>
#include <array>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

// A JSON array of texts is a list; every other array and every object stays JSON.
Value array_value(const JsonDocument& document, const JsonNode& array) {
    TextList list;
    for (const JsonNode& item : document.children(array)) {
        if (item.type != JsonType::string) return JsonText{document.write(array)};
        list.emplace_back(item.text());
    }
    return list;
}

// Nothing for null: the parameter is left unset.
std::optional<Value> member_value(const JsonDocument& document, const JsonNode& node) {
    switch (node.type) {
        case JsonType::null: return std::nullopt;
        case JsonType::boolean: return Value{node.truth};
        case JsonType::string: return Value{std::string(node.text())};
        case JsonType::array: return array_value(document, node);
        case JsonType::object: return Value{JsonText{document.write(node)}};
        case JsonType::number: break;
    }
    if (const auto whole = to_integer(node)) return Value{*whole};
    if (node.text().find_first_of(".eE") == std::string_view::npos) return Value{JsonText{std::string(node.text())}};
    return Value{to_double(node).value_or(0)};
}

}  // namespace

std::string_view value_kind(const Value& value) noexcept {
    constexpr std::array<std::string_view, 6> kinds{"text",          "a whole number", "a number",
                                                    "true or false", "a JSON value",   "a list"};
    return kinds[value.index()];
}

std::optional<std::string> json_text(const Value& value) {
    if (const auto* json = std::get_if<JsonText>(&value)) return json->text;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* list = std::get_if<TextList>(&value);
    if (list == nullptr) return std::nullopt;
    std::string text = "[";
    for (const std::string& item : *list) text += (text.size() > 1 ? "," : "") + quote_json(item);
    return text + "]";
}

void Params::set(std::string_view name, Value value) {
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    if (it != entries_.end()) {
        it->value = std::move(value);
    } else {
        entries_.push_back({std::string(name), std::move(value)});
    }
}

void Params::add_text(std::string_view name, std::string_view text) {
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    if (it == entries_.end()) {
        entries_.push_back({std::string(name), TextList{std::string(text)}});
    } else if (auto* list = std::get_if<TextList>(&it->value)) {
        list->emplace_back(text);
    } else {
        throw Error(Reason::invalid_argument, "'" + std::string(name) + "' is set already and is not a list");
    }
}

void Params::set_members(std::string_view json_object) {
    const JsonDocument document = parse_argument(json_object, "parameters");
    if (document.root().type != JsonType::object) {
        throw Error(Reason::invalid_argument, "parameters must be a JSON object");
    }
    for (const JsonNode& member : document.children(document.root())) {
        if (auto value = member_value(document, member)) set(member.key(), std::move(*value));
    }
}

const Value* Params::find(std::string_view name) const noexcept {
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    return it != entries_.end() ? &it->value : nullptr;
}

void Params::remember(const Error& error) {
    if (!failure_) failure_ = error.info();
}

void Params::throw_remembered() const {
    if (failure_) throw Error(*failure_);
}

}  // namespace rongcloud::codec
