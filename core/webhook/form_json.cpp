#include "core/webhook/form_json.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "core/base/error.hpp"
#include "core/codec/json.hpp"

namespace rongcloud::webhook {

namespace {

using catalogue::Type;

// What the fields of a callback are; asked for one after the other, mostly in their order.
class Types {
public:
    explicit Types(const catalogue::Callback* callback) {
        if (callback != nullptr) fields_ = callback->fields;
    }
    Type operator()(std::string_view name) {
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            const catalogue::CallbackField& field = fields_[(next_ + i) % fields_.size()];
            if (field.wire != name && (field.other.empty() || field.other != name)) continue;
            next_ += i + 1;
            return field.type;
        }
        return Type::string;
    }

private:
    std::span<const catalogue::CallbackField> fields_;
    std::size_t next_ = 0;
};

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

bool stands_for_itself(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void append_text(std::string& json, std::string_view text) {
    if (std::ranges::all_of(text, stands_for_itself)) json.append(1, '"').append(text).append(1, '"');
    else json += codec::quote_json(text);
}

void append_list(std::string& json, std::string_view commas) {
    json += '[';
    while (!commas.empty()) {
        const std::size_t end = std::min(commas.find(','), commas.size());
        if (end > 0) {
            if (json.back() != '[') json += ',';
            append_text(json, commas.substr(0, end));
        }
        commas.remove_prefix(std::min(end + 1, commas.size()));
    }
    json += ']';
}

void append_value(std::string& json, Type type, std::string_view text) {
    switch (type) {
        case Type::int32:
        case Type::int64:
            if (is_whole_number(text)) return void(json += text);
            break;
        case Type::boolean:
            if (text == "true" || text == "1") return void(json += "true");
            if (text == "false" || text == "0") return void(json += "false");
            break;
        case Type::string_array:
            if (is_json_container(text, '[')) return void(json += text);
            return append_list(json, text);
        case Type::object_array:
            if (is_json_container(text, '[')) return void(json += text);
            break;
        case Type::object:
        case Type::string_map:
            if (is_json_container(text, '{')) return void(json += text);
            break;
        default: break;
    }
    append_text(json, text);
}

}  // namespace

std::string form_json(const Form& form, const catalogue::Callback* callback) {
    const std::vector<Form::Field>& fields = form.fields();
    Types type_of(callback);
    std::string json = "{";
    json.reserve(form.texts().size() + 4 * fields.size() + 64);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const std::string_view name = field->first;
        const auto is_same = [name](const Form::Field& other) { return other.first == name; };
        if (std::find_if(fields.begin(), field, is_same) != field) continue;  // written with the first of its name
        if (json.size() > 1) json += ',';
        append_text(json, name);
        json += ':';
        if (std::find_if(field + 1, fields.end(), is_same) == fields.end()) {
            append_value(json, type_of(name), field->second);
            continue;
        }
        char separator = '[';
        for (auto other = field; other != fields.end(); ++other) {
            if (!is_same(*other)) continue;
            json += std::exchange(separator, ',');
            append_text(json, other->second);
        }
        json += ']';
    }
    return json + "}";
}

}  // namespace rongcloud::webhook
