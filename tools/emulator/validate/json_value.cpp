#include "tools/emulator/validate/json_value.hpp"

#include <Poco/Ascii.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>

#include <sstream>

#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

using catalogue::JsonKind;
using catalogue::Parameter;
using catalogue::Presence;
using catalogue::Type;
using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

bool is_object(const Var& value) { return value.type() == typeid(Object::Ptr); }
bool is_array(const Var& value) { return value.type() == typeid(Array::Ptr); }

Var parse_text(const Parameter& row, const std::string& text) {
    try {
        Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
        return parser.parse(text);
    } catch (const Poco::Exception&) {
        refuse_parameter(row.wire, "is not valid JSON");
    }
}

JsonKind kind_of(const Parameter& row) {
    switch (row.type) {
        case Type::object:
        case Type::string_map: return JsonKind::object;
        case Type::object_array: return JsonKind::array;
        default: return row.json;
    }
}

void check_most(const Parameter& row, std::size_t count) {
    if (row.max_items != catalogue::unlimited && count > static_cast<std::size_t>(row.max_items)) {
        throw Refusal(code::too_long, "Parameter '" + std::string(row.wire) + "' has " + std::to_string(count) +
                                          " items, at most " + std::to_string(row.max_items) + " are allowed.");
    }
}

void check_text_item(const Parameter& row, const Var& item) {
    if (!item.isString()) refuse_parameter(row.wire, "must hold strings only");
    check_length(row, item.extract<std::string>());
}

void check_least(const Parameter& row, std::size_t count) {
    if (count < static_cast<std::size_t>(std::max(row.min_items, 0))) refuse_parameter(row.wire, "has too few items");
}

void check_items(const Parameter& row, const Array& items) {
    check_most(row, items.size());
    check_least(row, items.size());
    for (const Var& item : items) {
        if (row.type == Type::string_array) check_text_item(row, item);
        if (row.type == Type::object_array && !is_object(item)) refuse_parameter(row.wire, "must hold objects only");
    }
}

void check_free_member(const Parameter& row, const std::string& name, const Var& value) {
    check_length(row, row.max_key_length, name);
    if (row.type == Type::string_map && !value.isString()) refuse_parameter(row.wire, "must hold strings only");
    if (value.isString()) check_length(row, value.extract<std::string>());
}

// The limit of an object is on its text, unless its names are free: then on each of its texts.
void check_object(const Parameter& row, const Object& object) {
    check_most(row, object.size());
    if (row.type == Type::string_map) check_least(row, object.size());
    if (catalogue::has_free_names(row)) {
        for (const auto& [name, value] : object) check_free_member(row, name, value);
    } else if (row.max_length != catalogue::unlimited) {
        std::ostringstream text;
        object.stringify(text);
        check_length(row, text.str());
    }
}

void check_value(const Parameter& row, const Var& value) {
    switch (row.type) {
        case Type::json:
        case Type::object:
        case Type::object_array:
        case Type::string_map:
        case Type::string_array: convert_json(row, value); break;
        default: convert_scalar(row, value);
    }
}

// `rest` is what follows the value's own name in the row: "[].id", ".settings.title".
void check_path(const Parameter& row, std::string_view rest, const Var& value) {
    if (rest.starts_with("[]")) {
        if (!is_array(value)) refuse_parameter(row.wire, "needs an array of objects");
        for (const Var& item : *value.extract<Array::Ptr>()) check_path(row, rest.substr(2), item);
        return;
    }
    if (rest.empty()) return check_value(row, value);
    rest.remove_prefix(1);  // the dot
    if (!is_object(value)) refuse_parameter(row.wire, "needs an object around it");
    const std::size_t end = std::min(rest.find_first_of(".["), rest.size());
    const Var member = find_member(value, std::string(rest.substr(0, end)));
    const bool last = end == rest.size();
    const bool empty_text = member.isString() && member.extract<std::string>().empty();
    if (member.isEmpty() || empty_text) {
        // A required text may be empty, as that of the last packet of a stream message is.
        const bool given = empty_text && row.type == Type::string;
        if (last && row.presence == Presence::required && !given) refuse_parameter(row.wire, "is required");
        return;
    }
    check_path(row, rest.substr(end), member);
}

}  // namespace

Var convert_json(const Parameter& row, const Var& given) {
    const Var value = given.isString() ? parse_text(row, given.extract<std::string>()) : given;
    const JsonKind kind = row.type == Type::string_array ? JsonKind::array : kind_of(row);
    if (kind == JsonKind::object && !is_object(value)) refuse_parameter(row.wire, "must be a JSON object");
    if (kind == JsonKind::array && !is_array(value)) refuse_parameter(row.wire, "must be a JSON array");
    if (is_object(value)) check_object(row, *value.extract<Object::Ptr>());
    if (is_array(value)) check_items(row, *value.extract<Array::Ptr>());
    return value;
}

void check_members(const catalogue::Operation& operation, std::string_view root_name, const Var& root) {
    for (const Parameter& row : operation.parameters) {
        if (!row.wire.starts_with(root_name)) continue;
        const std::string_view rest = row.wire.substr(root_name.size());
        if (rest.starts_with('.') || rest.starts_with("[].")) check_path(row, rest, root);
    }
}

Var find_member(const Var& object, const std::string& name) {
    const Object::Ptr members = object.extract<Object::Ptr>();
    if (members->has(name)) return members->get(name);
    std::string capital = name;
    if (!capital.empty()) capital[0] = static_cast<char>(Poco::Ascii::toUpper(capital[0]));
    return members->get(capital);
}

}  // namespace rongcloud::emulator
