#include "core/codec/params.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"

namespace rongcloud::codec {

namespace {

// A JSON array of texts is a list; every other array and every object stays JSON.
Value array_value(const JsonDocument& document, const JsonNode& array) {
    TextList list;
    for (const JsonNode& item : document.children(array)) {
        if (item.type != JsonType::string) return JsonText{document.write(array)};
        list.push_back(item.text());
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
    const auto real = to_double(node);
    if (!real) {
        throw Error(Reason::invalid_argument,
                    "parameters: '" + std::string(node.key()) + "' is beyond the range of a double");
    }
    return Value{*real};
}

std::string joined(const std::vector<std::string>& items) {
    std::string text = "[";
    for (const std::string& item : items) text += (text.size() > 1 ? "," : "") + item;
    return text + "]";
}

// A member of a JSON object that is given as a bag of its own.
std::string member_text(const std::string& name, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return quote_json(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return number_text(*number);
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* real = std::get_if<double>(&value)) {
        if (!std::isfinite(*real)) throw Error(Reason::invalid_argument, "'" + name + "' must be finite");
        return number_text(*real);
    }
    if (const auto* json = std::get_if<JsonText>(&value)) {
        const JsonDocument document = parse_argument(json->text, "'" + name + "'");  // no more than one value
        return document.write(document.root());
    }
    return json_text(value).value_or("null");
}

}  // namespace

std::string_view value_kind(const Value& value) noexcept {
    constexpr std::array<std::string_view, 7> kinds{
        "text", "a whole number", "a number", "true or false", "a JSON value", "a list", "a list of objects"};
    return kinds[value.index()];
}

std::optional<std::string> json_text(const Value& value) {
    if (const auto* json = std::get_if<JsonText>(&value)) return json->text;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* objects = std::get_if<JsonList>(&value)) return joined(objects->items);
    const auto* list = std::get_if<TextList>(&value);
    if (list == nullptr) return std::nullopt;
    std::vector<std::string> quoted;
    for (const std::string_view item : *list) quoted.push_back(quote_json(item));
    return joined(quoted);
}

void Params::set(std::string_view name, Value value) {
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    if (it != entries_.end()) {
        it->value = std::move(value);
    } else {
        entries_.emplace_back(name, std::move(value));
    }
}

void Params::add_text(std::string_view name, std::string_view text) {
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    if (it == entries_.end()) {
        entries_.emplace_back(name, TextList{text});
    } else if (auto* list = std::get_if<TextList>(&it->value)) {
        list->push_back(text);
    } else {
        throw Error(Reason::invalid_argument, "'" + std::string(name) + "' is set already and is not a list");
    }
}

void Params::set_object(std::string_view name, const Params& members) { set(name, JsonText{members.object_text()}); }

void Params::add_object(std::string_view name, const Params& members) {
    std::string text = members.object_text();
    const auto it = std::ranges::find(entries_, name, &Entry::name);
    if (it == entries_.end()) {
        entries_.emplace_back(name, JsonList{{std::move(text)}});
    } else if (auto* list = std::get_if<JsonList>(&it->value)) {
        list->items.push_back(std::move(text));
    } else if (const auto* texts = std::get_if<TextList>(&it->value); texts != nullptr && texts->empty()) {
        it->value = JsonList{{std::move(text)}};
    } else {
        throw Error(Reason::invalid_argument, "'" + std::string(name) + "' is set already and is not a list of objects");
    }
}

std::string Params::object_text() const {
    throw_remembered();
    std::string text = "{";
    for (const Entry& entry : entries_) {
        if (text.size() > 1) text += ',';
        text += quote_json(entry.name) + ":" + member_text(entry.name, entry.value);
    }
    return text + "}";
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
