// Gathers each parameter's values from the fields, converts them, and checks what must be there.
#include "tools/emulator/validate/validate.hpp"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <algorithm>

#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/conditions.hpp"
#include "tools/emulator/validate/json_value.hpp"
#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

using catalogue::Encoding;
using catalogue::ListStyle;
using catalogue::Operation;
using catalogue::Parameter;
using catalogue::Presence;
using catalogue::Type;
using Poco::Dynamic::Var;

bool is_member_row(const Parameter& row) {
    return row.list == ListStyle::json_member || row.wire().find('.') != std::string_view::npos;
}

// key[id]=value of all ids as one object; empty when there is none. The limit on lengths is on the ids.
Var gather_indexed(const Parameter& row, const Fields& fields) {
    const std::string_view begin = row.wire().substr(0, row.wire().find('[') + 1);
    Poco::JSON::Object::Ptr object = new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER);
    for (const auto& [name, value] : fields) {
        if (!name.starts_with(begin) || !name.ends_with(']')) continue;
        const std::string id = name.substr(begin.size(), name.size() - begin.size() - 1);
        if (id.empty()) refuse_parameter(row.wire(), "has an empty id between its brackets");
        check_length(row, id);
        if (!object->has(id)) object->set(id, value);
    }
    return object->size() != 0 ? Var(object) : Var{};
}

// Empty values count as absent, as several official SDKs send them for options that are not set: unless an empty text is
// a value, or texts have a shortest length.
std::vector<Var> gather(const Parameter& row, const Fields& fields) {
    std::vector<Var> values;
    if (row.list == ListStyle::indexed) {
        const Var object = gather_indexed(row, fields);
        if (!object.isEmpty()) values.push_back(object);
        return values;
    }
    const bool takes_empty = row.takes_empty || (row.type == Type::string && row.rules().min_length > 0);
    for (const auto& [name, value] : fields) {
        if (name == row.wire() && (takes_empty ? !value.isEmpty() : !is_blank(value))) values.push_back(value);
    }
    return values;
}

// No id has a comma, so lists of ids may be joined whatever the documents say: official SDKs differ in it.
bool splits_commas(const Parameter& row) {
    const auto ends = [&](std::string_view ending) { return row.wire().ends_with(ending); };
    return row.list == ListStyle::comma || ends("Id") || ends("Ids") || ends("id") || ends("ids");
}

void add_item(const Parameter& row, std::string item, std::vector<std::string>& items) {
    if (item.empty() && !row.empty_items) refuse_parameter(row.wire(), "has an empty item");
    if (item.find('\0') != std::string::npos) refuse_parameter(row.wire(), "has a NUL character");
    check_item(row, item);
    items.push_back(std::move(item));
}

void add_split(const Parameter& row, std::string_view text, std::vector<std::string>& items) {
    while (true) {
        const std::size_t comma = text.find(',');
        add_item(row, std::string(text.substr(0, comma)), items);
        if (comma == std::string_view::npos) return;
        text.remove_prefix(comma + 1);
    }
}

void check_item_count(const Parameter& row, std::size_t count) {
    if (row.max_items != catalogue::unlimited && count > static_cast<std::size_t>(row.max_items)) {
        throw Refusal(code::too_long, "Parameter '" + std::string(row.wire()) + "' has " + std::to_string(count) +
                                          " items, at most " + std::to_string(row.max_items) + " are allowed.");
    }
    if (count == 0 && row.presence == catalogue::Presence::conditional) return;  // conditions tell
    if (count < row.min_items) {
        refuse_parameter(row.wire(), "needs at least " + std::to_string(row.min_items) + " items");
    }
}

std::vector<std::string> convert_list(const Operation& operation, const Parameter& row,
                                      const std::vector<Var>& values) {
    std::vector<std::string> items;
    if (operation.encoding == Encoding::json || row.list == ListStyle::json) {
        const Var array = row.list == ListStyle::json ? convert_json(row, values.front()) : values.front();
        if (array.type() != typeid(Poco::JSON::Array::Ptr)) refuse_parameter(row.wire(), "must be a JSON array");
        for (const Var& item : *array.extract<Poco::JSON::Array::Ptr>()) {
            if (item.isEmpty() && row.empty_items) {  // null: none for this one
                items.emplace_back();
                continue;
            }
            if (!item.isString()) refuse_parameter(row.wire(), "must be an array of strings");
            add_item(row, item.extract<std::string>(), items);
        }
    } else {
        for (const Var& value : values) {
            if (splits_commas(row)) add_split(row, value.extract<std::string>(), items);
            else add_item(row, value.extract<std::string>(), items);
        }
    }
    check_item_count(row, items.size());
    return items;
}

// Of a parameter that is given more than once the first counts.
Value convert(const Operation& operation, const Parameter& row, const std::vector<Var>& values) {
    switch (row.type) {
        case Type::string_array: return convert_list(operation, row, values);
        case Type::json:
        case Type::object:
        case Type::object_array:
        case Type::string_map: return convert_json(row, values.front());
        default: return convert_scalar(row, values.front());
    }
}

}  // namespace

Arguments validate(const Operation& operation, const Fields& fields) {
    Arguments arguments;
    for (const Parameter& row : operation.parameters) {
        if (is_member_row(row)) continue;
        const std::vector<Var> values = gather(row, fields);
        if (values.empty()) {
            if (row.presence == Presence::required) refuse_parameter(row.wire(), "is required");
            continue;
        }
        Value value = convert(operation, row, values);
        if (const Var* json = std::get_if<Var>(&value)) {
            check_members(operation, row.wire(), *json);
            if (row.structure != 0) check_structure(std::string(row.wire()), row.structure, *json);
        } else if (const auto* list = std::get_if<std::vector<std::string>>(&value); list != nullptr && row.structure != 0) {
            for (const std::string& item : *list) {
                check_structure(std::string(row.wire()), row.structure, parse_json(item));
            }
        } else if (const auto* text = std::get_if<std::string>(&value); text != nullptr && row.structure != 0) {
            check_structure(std::string(row.wire()), row.structure, parse_json(*text));
        }
        arguments.set(row.wire(), std::move(value));
    }
    for (const Parameter& row : operation.parameters) {
        if (is_member_row(row) || row.conditions_row == 0) continue;
        check_conditions(row, [&](std::string_view wire) { return arguments.find(wire); });
    }
    return arguments;
}

}  // namespace rongcloud::emulator
