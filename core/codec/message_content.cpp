#include "core/codec/message_content.hpp"

#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"
#include "core/catalogue/table.hpp"
#include "core/codec/json_body.hpp"
#include "core/codec/validate.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::MessageType;

constexpr std::string_view kBuiltIn = "RC:";  // names that begin like this belong to the service

[[noreturn]] void fail_unknown(std::string_view what, std::string_view name, std::span<const MessageType> known) {
    std::vector<std::string_view> names;
    for (const MessageType& row : known) names.push_back(row.name);
    throw Error(Reason::unknown_message_type,
                "there is no " + std::string(what) + " '" + std::string(name) + "'" + nearest_hint(name, names));
}

void check_name(std::string_view name) {
    if (!is_utf8(name)) throw Error(Reason::invalid_utf8, "the name of the message type is not valid UTF-8");
    if (name.empty()) throw Error(Reason::missing_parameter, "the name of the message type is empty");
}

std::string encoded(const catalogue::Schema& schema, const Params& fields) {
    validate(schema, fields);
    return encode_json_body(schema, fields);
}

}  // namespace

std::string message_content(std::string_view object_name, const Params& fields) {
    check_name(object_name);
    const MessageType* type = catalogue::find_message_type(object_name);
    if (type == nullptr && object_name.starts_with(kBuiltIn)) {
        fail_unknown("message type", object_name, catalogue::message_types());
    }
    const catalogue::Schema own{object_name, {}, true};
    std::string content = encoded(type != nullptr ? type->schema() : own, fields);
    const std::size_t most = catalogue::message_content_max_bytes();
    if (content.size() > most) {
        throw Error(Reason::invalid_argument, std::string(object_name) + ": the content is " +
                                                  std::to_string(content.size()) + " bytes long; at most " +
                                                  std::to_string(most) + " are allowed");
    }
    return content;
}

std::string message_structure(std::string_view name, const Params& fields) {
    check_name(name);
    const MessageType* structure = catalogue::find_message_structure(name);
    if (structure == nullptr) fail_unknown("structure", name, catalogue::message_structures());
    return encoded(structure->schema(), fields);
}

}  // namespace rongcloud::codec
