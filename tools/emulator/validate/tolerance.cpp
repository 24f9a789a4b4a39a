#include "tools/emulator/validate/tolerance.hpp"

#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include "tools/emulator/validate/json_value.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Object;

bool is_given(const Fields& fields, std::string_view name) {
    return std::ranges::any_of(fields, [&](const auto& field) { return field.first == name && !is_blank(field.second); });
}

bool is_json_text(const std::string& text) {
    try {
        Poco::JSON::Parser().parse(text);
        return true;
    } catch (const Poco::Exception&) {
        return false;
    }
}

// A member of an object that is there. The object itself is left as it came, for the record of the request.
void add_member(Fields& fields, std::string_view wire, const std::string& value) {
    const std::size_t dot = wire.find('.');
    const std::string_view parent = wire.substr(0, dot);
    const std::string member(wire.substr(dot + 1));
    for (auto& [name, given] : fields) {
        if (name != parent || given.type() != typeid(Object::Ptr) || !find_member(given, member).isEmpty()) continue;
        Object::Ptr copy = new Object(*given.extract<Object::Ptr>());
        copy->set(member, value);
        given = copy;
    }
}

bool is_above(const Var& value, std::int64_t most) {
    if (!value.isString() && !value.isInteger()) return false;
    const auto text = value.convert<std::string>();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > most;
}

// The parameter that makes this one required; empty: there is none.
std::string_view needed_with(const catalogue::Parameter& row) {
    for (const catalogue::Condition& condition : row.conditions()) {
        if (condition.kind == catalogue::ConditionKind::required_with) return condition.other;
    }
    return {};
}

}  // namespace

Tolerance::Tolerance(const catalogue::Operation& operation, const Object& entry) {
    const Object::Ptr paging = entry.getObject("paging");
    const std::string size = paging.isNull() ? std::string{} : paging->optValue<std::string>("size", {});
    const Poco::JSON::Array::Ptr params = entry.getArray("params");
    for (std::size_t i = 0; !params.isNull() && i < params->size(); ++i) {
        const Object::Ptr param = params->getObject(static_cast<unsigned>(i));
        const auto* row = catalogue::find_parameter(operation, param->getValue<std::string>("name"));
        if (row == nullptr) continue;
        Rule rule{.row = row, .value = std::nullopt};
        const Object::Ptr tolerated = param->getObject("tolerated");
        if (!tolerated.isNull()) {
            rule.absent = tolerated->has("absent");
            if (rule.absent && !tolerated->isNull("absent")) rule.value = tolerated->getValue<std::string>("absent");
            rule.any_text = tolerated->has("any_text");
            rule.cut = tolerated->has("above_max");
        }
        rule.cut = rule.cut || (!size.empty() && row->wire() == size);
        rule.cut = rule.cut && row->rules().max != std::numeric_limits<std::int64_t>::max();
        if (rule.absent || rule.any_text || rule.cut) rules_.push_back(rule);
    }
}

Fields Tolerance::apply(const Fields& given) const {
    Fields fields = given;
    for (const Rule& rule : rules_) {
        const std::string_view wire = rule.row->wire();
        for (auto& [name, value] : fields) {
            if (name == wire && rule.cut && is_above(value, rule.row->rules().max)) value = std::to_string(rule.row->rules().max);
        }
        if (rule.any_text) {
            std::erase_if(fields, [&](const auto& field) {
                return field.first == wire && field.second.isString() &&
                       !is_json_text(field.second.template extract<std::string>());
            });
        }
        if (!rule.absent) continue;
        const bool is_member = wire.find('.') != std::string_view::npos;
        if (is_member && rule.value) add_member(fields, wire, *rule.value);
        else if (is_member || is_given(fields, wire)) continue;
        else if (rule.value) fields.emplace_back(wire, *rule.value);
        else std::erase_if(fields, [&](const auto& field) { return field.first == needed_with(*rule.row); });
    }
    return fields;
}

}  // namespace rongcloud::emulator
