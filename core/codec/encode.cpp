#include "core/codec/encode.hpp"

#include "core/codec/form.hpp"
#include "core/codec/json_body.hpp"
#include "core/codec/percent.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::Encoding;
using catalogue::Method;
using catalogue::Operation;

std::string path_of(const Operation& operation, const Params& params) {
    if (operation.path.find('{') == std::string_view::npos) return std::string(operation.path);
    std::string path(operation.path);
    for (const catalogue::Parameter& parameter : operation.parameters) {
        if (!parameter.in_path) continue;
        const Value* value = params.find(parameter.wire());
        const std::string text = value != nullptr ? scalar_text(parameter, *value) : std::string();
        if (text == "." || text == "..") {
            throw Error(Reason::invalid_argument, std::string(operation.id) + ": '" + std::string(parameter.wire()) +
                                                      "' is part of the path and must not be '" + text + "'");
        }
        std::string encoded;
        append_percent_encoded(encoded, text);
        const std::string placeholder = "{" + std::string(parameter.wire()) + "}";
        path.replace(path.find(placeholder), placeholder.size(), encoded);
    }
    return path;
}

}  // namespace

EncodedCall encode(const Operation& operation, const Params& params) {
    EncodedCall call{catalogue::method_name(operation.method), path_of(operation, params), {}, {}};
    const bool has_body = operation.method == Method::post || operation.method == Method::put;
    if (operation.encoding == Encoding::json) {
        call.content_type = "application/json";
        call.body = encode_json_body(operation.schema(), params);
    } else if (operation.encoding == Encoding::query) {
        const std::string query = encode_form(operation, params);
        if (!query.empty()) call.target += "?" + query;
        // A POST or PUT without parameters of its own still has a body: an empty one.
        if (has_body) call.content_type = "application/json";
    } else {
        call.content_type = "application/x-www-form-urlencoded";
        call.body = encode_form(operation, params);
    }
    return call;
}

}  // namespace rongcloud::codec
