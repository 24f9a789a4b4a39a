#include "tools/emulator/validate/json_value.hpp"

#include <Poco/Ascii.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>

#include <span>
#include <sstream>

#include "core/base/nearest.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/conditions.hpp"
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
        refuse_parameter(row.wire(), "is not valid JSON");
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
        throw Refusal(code::too_long, "Parameter '" + std::string(row.wire()) + "' has " + std::to_string(count) +
                                          " items, at most " + std::to_string(row.max_items) + " are allowed.");
    }
}

void check_text_item(const Parameter& row, const Var& item) {
    if (!item.isString()) refuse_parameter(row.wire(), "must hold strings only");
    check_item(row, item.extract<std::string>());
}

void check_least(const Parameter& row, std::size_t count) {
    if (count == 0 && row.presence == catalogue::Presence::conditional) return;  // conditions tell
    if (count < row.min_items) refuse_parameter(row.wire(), "has too few items");
}

void check_items(const Parameter& row, const Array& items) {
    check_most(row, items.size());
    check_least(row, items.size());
    for (const Var& item : items) {
        if (row.type == Type::string_array) check_text_item(row, item);
        if (row.type == Type::object_array && !is_object(item)) refuse_parameter(row.wire(), "must hold objects only");
    }
}

void check_free_member(const Parameter& row, const std::string& name, const Var& value) {
    check_length(row, row.rules().max_key_length, name);
    check_key(row, name);
    if (row.type == Type::string_map && !value.isString()) refuse_parameter(row.wire(), "must hold strings only");
    if (!value.isString()) return;
    try {
        check_item(row, value.extract<std::string>());
    } catch (const Refusal& refusal) {
        throw Refusal(refusal.code(), refusal.http_status(), "In '" + name + "': " + refusal.what());
    }
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

// The rows of an operation, or of a structure, whose members are being looked at.
struct Rows {
    std::span<const Parameter> rows;
    bool is_structure = false;
};

// The names of the members whose rows begin with `prefix`.
std::vector<std::string_view> names_below(const Rows& rows, std::string_view prefix) {
    std::vector<std::string_view> names;
    for (const Parameter& row : rows.rows) {
        const std::string_view wire = row.wire();
        const bool is_below = wire.starts_with(prefix) && wire.find_first_of(".[", prefix.size()) == std::string_view::npos;
        if (is_below) names.push_back(wire.substr(prefix.size()));
    }
    return names;
}

// Names that are not listed are let through where more are possible, unless they are misspelt ones. A capital letter
// at the beginning is none, and neither are other letters' cases, '_' and '-': the official Go SDK writes Remark for
// remark and threadId for thread-id.
void check_names(std::string_view place, const std::vector<std::string_view>& known, bool is_closed, const Object& object) {
    for (const std::string& name : object.getNames()) {
        std::string small = name;
        if (!small.empty()) small[0] = static_cast<char>(Poco::Ascii::toLower(small[0]));
        const auto is_known = [&](const std::string& text) { return std::ranges::find(known, text) != known.end(); };
        if (is_known(name) || is_known(small)) continue;
        const std::string_view meant = misspelt_name(name, known);
        if (!is_closed && (meant.empty() || edit_distance(name, meant) == 0)) continue;
        refuse_parameter(place, "has the member '" + name + "', which it does not know" + nearest_hint(name, known));
    }
}

// Of the object, or of the objects in the array, that stands at the row.
void check_names_at(const Rows& rows, const Parameter& row, const Var& value) {
    const std::string prefix = std::string(row.wire()) + (is_array(value) ? "[]." : ".");
    const std::vector<std::string_view> known = names_below(rows, prefix);
    if (known.empty()) return;
    if (is_object(value)) return check_names(row.wire(), known, row.closed, *value.extract<Object::Ptr>());
    if (!is_array(value)) return;
    for (const Var& item : *value.extract<Array::Ptr>()) {
        if (is_object(item)) check_names(row.wire(), known, row.closed, *item.extract<Object::Ptr>());
    }
}

// Conditions between the members of one object; those of `row` name rows beside it.
void check_member_conditions(const Rows& rows, const Parameter& row, const Var& object) {
    if (row.conditions_row == 0) return;
    std::vector<std::pair<std::string_view, Value>> kept;
    kept.reserve(row.conditions().size() * 2 + 1);
    check_conditions(row, [&](std::string_view wire) -> const Value* {
        const std::size_t dot = wire.rfind('.');
        const Var member = find_member(object, std::string(wire.substr(dot == std::string_view::npos ? 0 : dot + 1)));
        if (member.isEmpty() || (member.isString() && member.extract<std::string>().empty())) return nullptr;
        const auto other = std::ranges::find(rows.rows, wire, &Parameter::wire);
        if (other == rows.rows.end()) return nullptr;
        const bool is_json = is_object(member) || is_array(member);
        kept.emplace_back(wire, is_json ? Value(member) : convert_scalar(*other, member));
        return &kept.back().second;
    });
}

// `rest` is what follows the value's own name in the row: "[].id", ".settings.title".
void check_path(const Rows& rows, const Parameter& row, std::string_view rest, const Var& value) {
    if (rest.starts_with("[]")) {
        // An example of the official Java SDK has one object of a structure in place of an array of them.
        if (rows.is_structure && is_object(value)) return check_path(rows, row, rest.substr(2), value);
        if (!is_array(value)) refuse_parameter(row.wire(), "needs an array of objects");
        for (const Var& item : *value.extract<Array::Ptr>()) check_path(rows, row, rest.substr(2), item);
        return;
    }
    if (rest.empty()) {
        if (!rows.is_structure || row.type != Type::object_array || !is_object(value)) check_value(row, value);
        return check_names_at(rows, row, value);
    }
    rest.remove_prefix(1);  // the dot
    if (!is_object(value)) refuse_parameter(row.wire(), "needs an object around it");
    const std::size_t end = std::min(rest.find_first_of(".["), rest.size());
    const Var member = find_member(value, std::string(rest.substr(0, end)));
    const bool last = end == rest.size();
    const bool empty_text = member.isString() && member.extract<std::string>().empty();
    if (member.isEmpty() || empty_text) {
        // A required text may be empty, as that of the last packet of a stream message is.
        const bool given = empty_text && row.type == Type::string;
        if (last && row.presence == Presence::required && !given) refuse_parameter(row.wire(), "is required");
    } else {
        check_path(rows, row, rest.substr(end), member);
    }
    if (last) check_member_conditions(rows, row, value);
}

}  // namespace

bool is_blank(const Poco::Dynamic::Var& value) {
    return value.isEmpty() || (value.isString() && value.extract<std::string>().empty());
}

Var convert_json(const Parameter& row, const Var& given) {
    const Var value = given.isString() ? parse_text(row, given.extract<std::string>()) : given;
    const JsonKind kind = row.type == Type::string_array ? JsonKind::array : kind_of(row);
    if (kind == JsonKind::object && !is_object(value)) refuse_parameter(row.wire(), "must be a JSON object");
    if (kind == JsonKind::array && !is_array(value)) refuse_parameter(row.wire(), "must be a JSON array");
    if (is_object(value)) check_object(row, *value.extract<Object::Ptr>());
    if (is_array(value)) check_items(row, *value.extract<Array::Ptr>());
    return value;
}

Var parse_json(const std::string& text) {
    try {
        Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
        return parser.parse(text);
    } catch (const Poco::Exception&) {
        return {};
    }
}

void check_structure(const std::string& name, std::uint8_t structure, const Var& value) {
    const catalogue::MessageType& type = catalogue::message_structure(structure);
    const Rows rows{type.fields, true};
    try {
        if (!is_object(value)) refuse_parameter(type.name, "must be a JSON object");
        check_names(type.name, names_below(rows, ""), type.is_closed, *value.extract<Object::Ptr>());
        for (const Parameter& row : rows.rows) check_path(rows, row, "." + std::string(row.wire()), value);
    } catch (const Refusal& refusal) {
        throw Refusal(refusal.code(), refusal.http_status(), "In '" + name + "': " + refusal.what());
    }
}

void check_members(const catalogue::Operation& operation, std::string_view root_name, const Var& root) {
    const Rows rows{operation.parameters};
    for (const Parameter& row : operation.parameters) {
        if (row.wire() == root_name) check_names_at(rows, row, root);
        if (!row.wire().starts_with(root_name)) continue;
        const std::string_view rest = row.wire().substr(root_name.size());
        if (rest.starts_with('.') || rest.starts_with("[].")) check_path(rows, row, rest, root);
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
