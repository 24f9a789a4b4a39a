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

}  // namespace

std::string encode_json_body(const catalogue::Operation& operation, const Params& params) {
    std::string out = "{";
    for (const catalogue::Parameter& parameter : operation.parameters) {
        if (parameter.in_path) continue;
        const Value* value = params.find(parameter.wire);
        if (value == nullptr || is_left_out(parameter, *value)) continue;
        if (out.size() > 1) out += ',';
        out += quote_json(parameter.wire);
        out += ':';
        out += json_of(parameter, *value);
    }
    return out + "}";
}

}  // namespace rongcloud::codec
