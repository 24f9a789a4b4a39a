#include "core/webhook/form_json.hpp"

#include <algorithm>
#include <vector>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/json.hpp"

namespace rongcloud::webhook {

namespace {

using catalogue::Type;

Type type_of(const catalogue::Callback* callback, std::string_view name) {
    if (callback == nullptr) return Type::string;
    for (const catalogue::CallbackField& field : callback->fields) {
        if (field.wire == name || (!field.other.empty() && field.other == name)) return field.type;
    }
    return Type::string;
}

bool is_whole_number(std::string_view text) {
    constexpr std::size_t digits_max = 18;
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || digits.size() > digits_max || (digits.size() > 1 && digits.front() == '0')) return false;
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_json_container(std::string_view text, char first) {
    if (!text.starts_with(first)) return false;
    try {
        codec::JsonDocument::parse(text);
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::string json_list(std::string_view commas) {
    std::string json = "[";
    while (!commas.empty()) {
        const std::size_t end = std::min(commas.find(','), commas.size());
        if (end > 0) json.append(json.size() > 1 ? "," : "").append(codec::quote_json(commas.substr(0, end)));
        commas.remove_prefix(std::min(end + 1, commas.size()));
    }
    return json + "]";
}

std::string json_value(Type type, const std::string& text) {
    switch (type) {
        case Type::int32:
        case Type::int64:
            if (is_whole_number(text)) return text;
            break;
        case Type::boolean:
            if (text == "true" || text == "1") return "true";
            if (text == "false" || text == "0") return "false";
            break;
        case Type::string_array:
            return is_json_container(text, '[') ? text : json_list(text);
        case Type::object_array:
            if (is_json_container(text, '[')) return text;
            break;
        case Type::object:
        case Type::string_map:
            if (is_json_container(text, '{')) return text;
            break;
        default: break;
    }
    return codec::quote_json(text);
}

}  // namespace

std::string form_json(const FormFields& fields, const catalogue::Callback* callback) {
    std::string json = "{";
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!is_utf8(field->first) || !is_utf8(field->second)) {
            throw Error(Reason::not_json, "the form is not valid UTF-8");
        }
        const auto is_same = [&](const auto& other) { return other.first == field->first; };
        if (std::find_if(fields.begin(), field, is_same) != field) continue;  // written with the first of its name
        json.append(json.size() > 1 ? "," : "").append(codec::quote_json(field->first)).append(":");
        if (std::find_if(field + 1, fields.end(), is_same) == fields.end()) {
            json += json_value(type_of(callback, field->first), field->second);
            continue;
        }
        char separator = '[';
        for (auto other = field; other != fields.end(); ++other) {
            if (!is_same(*other)) continue;
            json.append(1, separator).append(codec::quote_json(other->second));
            separator = ',';
        }
        json += ']';
    }
    return json + "}";
}

}  // namespace rongcloud::webhook
