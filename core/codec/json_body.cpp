#include "core/codec/json_body.hpp"

#include "core/codec/form.hpp"
#include "core/codec/json.hpp"
#include "core/codec/validate.hpp"

namespace rongcloud::codec {

namespace {

std::string json_of(const catalogue::Parameter& parameter, const Value& value) {
    // JSON text stays text here too; only `object`, `array<object>` and maps become part of the body.
    if (parameter.type == catalogue::Type::json) return quote_json(scalar_text(parameter, value));
    const auto* text = std::get_if<std::string>(&value);
    if (text != nullptr && !catalogue::is_json(parameter.type)) return quote_json(*text);
    return scalar_text(parameter, value);
}

void append_member(std::string& out, std::string_view name, const std::string& json) {
    if (out.size() > 1) out += ',';
    out += quote_json(name);
    out += ':';
    out += json;
}

std::string encode_open(const Params& params) {
    constexpr catalogue::Parameter unknown{};
    std::string out = "{";
    for (const Params::Entry& entry : params.entries()) append_member(out, entry.name, json_of(unknown, entry.value));
    return out + "}";
}

}  // namespace

std::string encode_json_body(const catalogue::Schema& schema, const Params& params) {
    if (schema.is_open) return encode_open(params);
    std::string out = "{";
    for (const catalogue::Parameter& parameter : schema.parameters) {
        if (parameter.in_path) continue;
        const Value* value = params.find(parameter.wire());
        if (value == nullptr || is_left_out(parameter, *value)) continue;
        append_member(out, parameter.wire(), json_of(parameter, *value));
    }
    return out + "}";
}

}  // namespace rongcloud::codec
