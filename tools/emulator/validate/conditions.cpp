#include "tools/emulator/validate/conditions.hpp"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/NumberParser.h>

#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/json_value.hpp"
#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

using catalogue::Condition;
using catalogue::ConditionKind;
using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

// As it stands in a form.
std::string text_of(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    return {};
}

bool is_on(const Value& value) {
    const std::string text = text_of(value);
    return text == "true" || text == "1";
}

std::size_t count_of(const Value& value) {
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return list->size();
    const auto* json = std::get_if<Var>(&value);
    return json != nullptr && json->type() == typeid(Array::Ptr) ? json->extract<Array::Ptr>()->size() : 0;
}

bool is_empty_list(const Value& value) {
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return list->empty();
    const auto* json = std::get_if<Var>(&value);
    return json != nullptr && json->type() == typeid(Array::Ptr) && count_of(value) == 0;
}

std::int64_t number_of(const Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? *number : 0;
}

// Why the parameter is required; empty: it is not.
std::string why_required(const Condition& condition, const Value* other) {
    const std::string name = "'" + std::string(condition.other) + "'";
    switch (condition.kind) {
        case ConditionKind::required_with: return other != nullptr ? "with " + name : "";
        case ConditionKind::required_without: return other == nullptr ? "without " + name : "";
        case ConditionKind::required_when:
            if (other == nullptr || text_of(*other) != condition.text) return {};
            return "when " + name + " is " + std::string(condition.text);
        case ConditionKind::required_above:
            if (other == nullptr || number_of(*other) <= condition.number) return {};
            return "when " + name + " is above " + std::to_string(condition.number);
        default: return {};
    }
}

void check_held(const Condition& condition, const std::string& name, const Value& other) {
    Var object;
    if (const auto* json = std::get_if<Var>(&other)) object = *json;
    if (const auto* text = std::get_if<std::string>(&other)) object = parse_json(*text);
    const std::string held = std::string(condition.text);
    const std::string why = "needs the member '" + held + "' in '" + std::string(condition.other) + "'";
    if (object.type() != typeid(Object::Ptr)) refuse_parameter(name, why);
    if (!condition.packet.empty()) {
        const Var number = find_member(object, std::string(condition.packet));
        Poco::Int64 packet = 0;
        if (!number.isEmpty() && Poco::NumberParser::tryParse64(number.toString(), packet) && packet > 1) return;
    }
    const Var member = find_member(object, held);
    if (member.type() != typeid(Object::Ptr)) refuse_parameter(name, why);
    if (condition.structure != 0) check_structure(std::string(condition.other) + "." + held, condition.structure, member);
}

void check_given(const catalogue::Parameter& row, const Condition& condition, const Value& own, const Value* other) {
    const std::string wire(row.wire());
    const std::string name = "'" + std::string(condition.other) + "'";
    const std::size_t count = count_of(own);
    if (condition.kind == ConditionKind::only_when) {
        const bool fits = other != nullptr && text_of(*other) == condition.text;
        if (!fits) refuse_parameter(wire, "goes only with " + name + " " + std::string(condition.text));
    }
    if (other == nullptr) return;
    switch (condition.kind) {
        case ConditionKind::excludes: refuse_parameter(wire, "does not go together with " + name);
        case ConditionKind::max_items_with:
            if (count <= static_cast<std::size_t>(condition.number)) return;
            refuse_parameter(wire, "has more than " + std::to_string(condition.number) + " items, and " + name + " is given");
        case ConditionKind::items_as:
            if ((count == 0 && row.min_items == 0) || count == count_of(*other)) return;
            refuse_parameter(wire, "must have as many items as " + name);
        case ConditionKind::not_before:
            if (number_of(own) >= number_of(*other)) return;
            refuse_parameter(wire, "must not be before " + name);
        case ConditionKind::at_most_after:
            if (number_of(own) - condition.number <= number_of(*other)) return;
            refuse_parameter(wire, "must be at most " + std::to_string(condition.number) + " after " + name);
        case ConditionKind::holds:
            if (is_on(own)) check_held(condition, wire, *other);
            return;
        default: return;
    }
}

}  // namespace

void check_conditions(const catalogue::Parameter& row, const Lookup& given) {
    // An empty list names nothing.
    const auto find = [&given](std::string_view wire) {
        const Value* value = given(wire);
        return value != nullptr && is_empty_list(*value) ? nullptr : value;
    };
    const Value* own = find(row.wire());
    for (const Condition& condition : row.conditions()) {
        const Value* other = find(condition.other);
        if (own != nullptr) {
            check_given(row, condition, *own, other);
        } else if (const std::string why = why_required(condition, other); !why.empty()) {
            refuse_parameter(row.wire(), "is required " + why);
        }
    }
}

}  // namespace rongcloud::emulator
