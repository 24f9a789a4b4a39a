#include "core/codec/conditions.hpp"

#include "core/base/concat.hpp"
#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::Condition;
using catalogue::ConditionKind;
using catalogue::Parameter;

std::string quoted(std::string_view name) { return concat({"'", name, "'"}); }

std::string days_or_ms(std::int64_t ms) {
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    return ms % day_ms == 0 ? counted(static_cast<std::uint64_t>(ms / day_ms), "day") : std::to_string(ms) + " ms";
}

// Why the parameter may not be left out; empty: it may.
std::string why_required(const Condition& condition, const std::optional<Facts>& other) {
    const std::string name = quoted(condition.other);
    switch (condition.kind) {
        case ConditionKind::required_with: return other ? concat({"is required with ", name}) : "";
        case ConditionKind::required_when:
            if (!other || other->text != condition.text) return {};
            return concat({"is required when ", name, " is ", condition.text});
        case ConditionKind::required_above:
            if (!other || other->number.value_or(0) <= condition.number) return {};
            return concat({"is required when ", name, " is above ", std::to_string(condition.number)});
        case ConditionKind::required_without:
            return other ? "" : concat({"is required when ", name, " is left out: give at least one of the two"});
        default: return {};
    }
}

// What is wrong between a list and the other; empty: nothing.
std::string list_fault(const Condition& condition, std::size_t items, const Facts& other) {
    const std::string name = quoted(condition.other);
    const bool is_limit = condition.kind == ConditionKind::max_items_with;
    const std::size_t wanted = is_limit ? static_cast<std::size_t>(condition.number) : other.items;
    if (is_limit ? items <= wanted : items == wanted) return {};
    const std::string has = concat({"has ", counted(items, "item")});
    if (is_limit) return concat({has, "; with ", name, " at most ", std::to_string(wanted), " may be given"});
    return concat({has, " and ", name, " has ", std::to_string(wanted), ": give one for each, in the same order"});
}

std::string number_fault(const Condition& condition, const Facts& own, const Facts& other) {
    if (!own.number || !other.number) return {};
    const std::int64_t before = *other.number;
    if (condition.kind == ConditionKind::not_before && *own.number < before) {
        return concat({"is before ", quoted(condition.other)});
    }
    if (condition.kind == ConditionKind::at_most_after && *own.number > before &&
        static_cast<std::uint64_t>(*own.number) - static_cast<std::uint64_t>(before) >
            static_cast<std::uint64_t>(condition.number)) {
        return concat({"is more than ", days_or_ms(condition.number), " after ", quoted(condition.other),
                       ": ask for several shorter spans"});
    }
    return {};
}

bool is_about_absence(ConditionKind kind) {
    return kind == ConditionKind::required_when || kind == ConditionKind::required_with ||
           kind == ConditionKind::required_without || kind == ConditionKind::required_above;
}

bool is_on(const Facts& facts) { return facts.text == "true" || facts.text == "1"; }

// Of a switch that is on: what its JSON object lacks.
std::string member_fault(const Condition& condition, const std::optional<Facts>& other) {
    if (!other) return {};
    const std::string must = concat({"is on, and ", quoted(condition.other),
                                     " must then be a JSON object with the member ", quoted(condition.text)});
    std::optional<JsonDocument> document;
    try {
        document = JsonDocument::parse(other->text);
    } catch (const Error&) {
        return must;
    }
    if (document->root().type != JsonType::object) return must;
    if (!condition.packet.empty()) {
        const JsonNode* number = document->member(document->root(), condition.packet);
        if (number != nullptr && to_integer(*number).value_or(0) > 1) return {};
    }
    const JsonNode* member = document->member(document->root(), condition.text);
    return member != nullptr && member->type == JsonType::object ? "" : must;
}

std::string fault_of_given(const Condition& condition, const Facts& own, const std::optional<Facts>& other,
                           bool may_be_none) {
    const std::string name = quoted(condition.other);
    switch (condition.kind) {
        case ConditionKind::excludes:
            return other ? concat({"cannot be given together with ", name, ": leave one of them out"}) : "";
        case ConditionKind::only_when:
            if (other && other->text == condition.text) return {};
            return concat({"can be given only when ", name, " is ", condition.text});
        case ConditionKind::items_as:
            if (own.items == 0 && may_be_none) return {};
            [[fallthrough]];
        case ConditionKind::max_items_with: return other ? list_fault(condition, own.items, *other) : "";
        case ConditionKind::not_before:
        case ConditionKind::at_most_after: return other ? number_fault(condition, own, *other) : "";
        case ConditionKind::holds: return member_fault(condition, other);
        default: return {};
    }
}

}  // namespace

std::optional<Complaint> broken_condition(const Parameter& parameter, const Siblings& siblings) {
    const std::optional<Facts> own = siblings.find(parameter.wire());
    for (const Condition& condition : parameter.conditions()) {
        if (own ? is_about_absence(condition.kind) : !is_about_absence(condition.kind)) continue;
        if (condition.kind == ConditionKind::holds && !is_on(*own)) continue;
        const std::optional<Facts> other = siblings.find(condition.other);
        std::string fault = own ? fault_of_given(condition, *own, other, parameter.min_items == 0)
                                : why_required(condition, other);
        if (!fault.empty()) {
            return Complaint{own ? Reason::invalid_argument : Reason::missing_parameter, std::move(fault)};
        }
    }
    return std::nullopt;
}

}  // namespace rongcloud::codec
