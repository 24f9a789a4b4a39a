#include "core/codec/json_body.hpp"

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"
#include "core/codec/validate.hpp"

namespace rongcloud::codec {

namespace {

std::string json_of(const catalogue::Parameter& parameter, const Value& value) {
    if (catalogue::is_json(parameter.type)) return compact_json(json_text(value).value_or("null"));
    if (const auto* text = std::get_if<std::string>(&value)) return quote_json(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return number_text(*number);
    if (const auto* real = std::get_if<double>(&value)) return number_text(*real);
    if (const auto* truth = std::get_if<bool>(&value)) {
        if (parameter.type == catalogue::Type::enumeration) return *truth ? "1" : "0";
        return *truth ? "true" : "false";
    }
    return compact_json(json_text(value).value_or("null"));
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
