#include "core/codec/form.hpp"

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"
#include "core/codec/percent.hpp"
#include "core/codec/validate.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::ListStyle;
using catalogue::Operation;
using catalogue::Parameter;
using catalogue::Type;

class FormWriter {
public:
    void reserve(std::size_t size) { out_.reserve(size); }
    void pair(std::string_view name, std::string_view value) {
        begin(name);
        append_percent_encoded(out_, value);
    }
    void repeated(std::string_view name, const TextList& items) {
        std::string key;
        append_percent_encoded(key, name);
        key += '=';
        for (const std::string_view item : items) {
            if (!out_.empty()) out_ += '&';
            out_ += key;
            append_percent_encoded(out_, item);
        }
    }
    void joined(std::string_view name, const TextList& items) {
        begin(name);
        bool first = true;
        for (const std::string_view item : items) {
            if (!first) out_ += "%2C";
            append_percent_encoded(out_, item);
            first = false;
        }
    }
    // name[key]=value for each member of a JSON object of texts.
    void indexed(std::string_view name, std::string_view json) {
        const JsonDocument document = JsonDocument::parse(json);
        const std::string_view base = name.substr(0, name.find('['));
        for (const JsonNode& member : document.children(document.root())) {
            pair(std::string(base) + "[" + std::string(member.key()) + "]", member.text());
        }
    }
    std::string take() { return std::move(out_); }

private:
    void begin(std::string_view name) {
        if (!out_.empty()) out_ += '&';
        append_percent_encoded(out_, name);
        out_ += '=';
    }
    std::string out_;
};

void write_parameter(FormWriter& form, const Parameter& parameter, const Value& value) {
    const auto* list = std::get_if<TextList>(&value);
    if (list != nullptr && parameter.list == ListStyle::comma) {
        form.joined(parameter.wire(), *list);
    } else if (list != nullptr && parameter.type != Type::json && parameter.list != ListStyle::json) {
        form.repeated(parameter.wire(), *list);
    } else if (parameter.list == ListStyle::indexed) {
        form.indexed(parameter.wire(), json_text(value).value_or("{}"));
    } else if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !catalogue::is_json(parameter.type)) {
        form.pair(parameter.wire(), *text);
    } else {
        form.pair(parameter.wire(), scalar_text(parameter, value));
    }
}

std::size_t guessed_size(const Params& params) {
    std::size_t size = 64;
    for (const Params::Entry& entry : params.entries()) {
        if (const auto* text = std::get_if<std::string>(&entry.value)) {
            size += entry.name.size() + text->size() * 3 / 2 + 8;
        } else if (const auto* list = std::get_if<TextList>(&entry.value)) {
            size += list->block().size() + list->size() * (entry.name.size() + 2);
        } else {
            size += entry.name.size() + 32;
        }
    }
    return size;
}

// Endpoints whose parameters nobody knows: what the caller gave, in the order given.
std::string encode_free(const Params& params) {
    FormWriter form;
    constexpr Parameter unknown{};
    for (const Params::Entry& entry : params.entries()) {
        if (const auto* list = std::get_if<TextList>(&entry.value)) {
            form.repeated(entry.name, *list);
        } else {
            form.pair(entry.name, scalar_text(unknown, entry.value));
        }
    }
    return form.take();
}

}  // namespace

std::string scalar_text(const Parameter& parameter, const Value& value) {
    if (catalogue::is_json(parameter.type)) return compact_json(json_text(value).value_or("null"));
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return number_text(*number);
    if (const auto* real = std::get_if<double>(&value)) return number_text(*real);
    if (const auto* truth = std::get_if<bool>(&value)) {
        if (parameter.type == Type::enumeration) return *truth ? "1" : "0";
        return *truth ? "true" : "false";
    }
    return compact_json(json_text(value).value_or("null"));
}

std::string encode_form(const Operation& operation, const Params& params) {
    if (operation.encoding == catalogue::Encoding::free) return encode_free(params);
    FormWriter form;
    form.reserve(guessed_size(params));
    for (const Parameter& parameter : operation.parameters) {
        if (parameter.in_path) continue;
        const Value* value = params.find(parameter.wire());
        if (value != nullptr && !is_left_out(parameter, *value)) write_parameter(form, parameter, *value);
    }
    return form.take();
}

}  // namespace rongcloud::codec
