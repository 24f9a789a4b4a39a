#include "core/codec/validate.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ranges>

#include "core/base/concat.hpp"
#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/conditions.hpp"
#include "core/codec/form.hpp"
#include "core/codec/json.hpp"
#include "core/codec/text_rules.hpp"
#include "core/codec/validate_json.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::Parameter;
using catalogue::Presence;
using catalogue::Schema;
using catalogue::Type;
using catalogue::unlimited;

// One parameter of one call: where complaints come from.
struct Check {
    const Schema& schema;
    const Parameter& parameter;

    [[noreturn]] void fail(Reason reason, const std::string& what) const {
        throw Error(reason, concat({schema.name, ": '", parameter.wire(), "' ", what}));
    }
    [[noreturn]] void fail_kind(std::string_view wanted, const Value& given) const {
        fail(Reason::invalid_argument, concat({"must be ", wanted, ", not ", value_kind(given)}));
    }
};

void check_length(const Check& check, std::string_view text, const std::string& which) {
    const auto characters = count_characters(text);
    if (!characters) check.fail(Reason::invalid_utf8, which + "is not valid UTF-8");
    if (text.find('\0') != std::string_view::npos) check.fail(Reason::invalid_argument, which + "contains a NUL");
    const Parameter& p = check.parameter;
    const bool in_bytes = p.unit == catalogue::Unit::bytes;
    const std::size_t length = in_bytes ? text.size() : *characters;
    if (p.max_length != unlimited && length > static_cast<std::size_t>(p.max_length)) {
        check.fail(Reason::invalid_argument,
                   concat({which, "is ", counted(length, in_bytes ? "byte" : "character"), " long; at most ",
                           std::to_string(p.max_length), p.max_length == 1 ? " is" : " are", " allowed"}));
    }
}

// What the rules that few parameters have say of a text that is not too long.
void check_rules(const Check& check, std::string_view text, const std::string& which) {
    if (check.parameter.rules_row == 0) return;
    const std::string fault = text_fault(check.parameter, text);
    if (!fault.empty()) check.fail(Reason::invalid_argument, which + fault);
}

void check_allowed(const Check& check, std::string_view text, const std::string& which) {
    const auto values = check.parameter.rules().values;
    if (std::ranges::find(values, text) != values.end()) return;
    std::string list;
    for (const std::string_view known : values) list += (list.empty() ? "" : ", ") + std::string(known);
    check.fail(Reason::invalid_argument, which + "must be one of " + list);
}

void check_item_rules(const Check& check, std::string_view item, const std::string& which) {
    check_rules(check, item, which);
    if (!check.parameter.rules().values.empty()) check_allowed(check, item, which);
}

// HH:MM:SS
bool is_clock_time(std::string_view text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') return false;
    const auto pair = [&](std::size_t at, int highest) {
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        return digit(text[at]) && digit(text[at + 1]) && (text[at] - '0') * 10 + (text[at + 1] - '0') <= highest;
    };
    return pair(0, 23) && pair(3, 59) && pair(6, 59);
}

// YYYYMMDDHH
bool is_date_hour(std::string_view text) {
    if (text.size() != 10 || text.find_first_not_of("0123456789") != std::string_view::npos) return false;
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(at, count)) value = value * 10 + (digit - '0');
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year{number(0, 4)},
                                          std::chrono::month{static_cast<unsigned>(number(4, 2))},
                                          std::chrono::day{static_cast<unsigned>(number(6, 2))}};
    return day.ok() && number(8, 2) <= 23;
}

void check_text(const Check& check, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) check.fail_kind("text", value);
    check_length(check, *text, "");
    if (text->empty()) {
        if (check.parameter.takes_empty) return;
        if (check.parameter.presence == Presence::required) check.fail(Reason::missing_parameter, "must not be empty");
    }
    check_rules(check, *text, "");
    if (check.parameter.structure != 0) validate_structure(check.schema, check.parameter, *text);
    if (check.parameter.format == catalogue::Format::clock_time && !text->empty() && !is_clock_time(*text)) {
        check.fail(Reason::invalid_argument, "must be a time of day as HH:MM:SS");
    }
    if (check.parameter.format == catalogue::Format::date_hour && !text->empty() && !is_date_hour(*text)) {
        check.fail(Reason::invalid_argument, "must be a day and an hour as YYYYMMDDHH");
    }
}

void check_whole_number(const Check& check, const Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr) {
        if (std::holds_alternative<JsonText>(value))
            check.fail(Reason::invalid_argument, "must be a whole number of 64 bits");
        check.fail_kind("a whole number", value);
    }
    const catalogue::Rules& rules = check.parameter.rules();
    if (*number < rules.min || *number > rules.max) {
        check.fail(Reason::invalid_argument,
                   concat({"is ", std::to_string(*number), "; it must be between ", std::to_string(rules.min), " and ",
                           std::to_string(rules.max)}));
    }
}

void check_enumeration(const Check& check, const Value& value) {
    std::string given;
    if (const auto* number = std::get_if<std::int64_t>(&value); number && check.parameter.integer_enum) {
        given = std::to_string(*number);
    } else if (const auto* truth = std::get_if<bool>(&value); truth && check.parameter.integer_enum) {
        given = *truth ? "1" : "0";
    } else if (const auto* text = std::get_if<std::string>(&value); text && !check.parameter.integer_enum) {
        given = *text;
    } else {
        check.fail_kind(check.parameter.integer_enum ? "a whole number" : "text", value);
    }
    if (given.empty() && check.parameter.presence != Presence::required) return;  // left out
    if (!is_utf8(given)) check.fail(Reason::invalid_utf8, "is not valid UTF-8");
    check_allowed(check, given, "");
}

void check_item_count(const Check& check, std::size_t count) {
    const Parameter& p = check.parameter;
    if (count == 0 && p.presence == Presence::conditional) return;  // conditions tell
    if (count < static_cast<std::size_t>(p.min_items)) {
        check.fail(Reason::missing_parameter, concat({"needs at least ", counted(p.min_items, "item")}));
    }
    if (p.max_items != unlimited && count > static_cast<std::size_t>(p.max_items)) {
        check.fail(Reason::invalid_argument, concat({"has ", std::to_string(count), " items; one call takes at most ",
                                                     std::to_string(p.max_items)}));
    }
}

void check_json(const Check& check, const Value& value) {
    const auto json = json_text(value);
    if (!json) check.fail_kind("a JSON value", value);
    validate_json(check.schema, check.parameter, *json);
    if (check.parameter.structure != 0) validate_structure(check.schema, check.parameter, *json);
}

void check_list(const Check& check, const Value& value) {
    // Items that are null can only be written as JSON.
    if (check.parameter.empty_items && std::holds_alternative<JsonText>(value)) return check_json(check, value);
    const auto* list = std::get_if<TextList>(&value);
    if (list == nullptr) check.fail_kind("a list of texts", value);
    check_item_count(check, list->size());
    const bool joined = check.parameter.list == catalogue::ListStyle::comma;
    const bool surely_text = is_plain_ascii(list->block());  // most ids are: one look at them all
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string_view item = (*list)[i];
        const auto which = [i] { return "item " + std::to_string(i) + " "; };
        if (item.empty() && !check.parameter.empty_items) check.fail(Reason::invalid_argument, which() + "is empty");
        if (joined && item.find(',') != std::string_view::npos) {
            check.fail(Reason::invalid_argument, which() + "contains a comma, which separates the items on the wire");
        }
        const Parameter& p = check.parameter;
        const bool surely_short = p.max_length == unlimited || item.size() <= static_cast<std::size_t>(p.max_length);
        if (!surely_short || !surely_text) check_length(check, item, which());
        if (p.rules_row != 0) check_item_rules(check, item, which());
        if (p.structure != 0) validate_structure(check.schema, p, item, i);
    }
}

void check_value(const Check& check, const Value& value) {
    switch (check.parameter.type) {
        case Type::string: check_text(check, value); return;
        case Type::int32:
        case Type::int64: check_whole_number(check, value); return;
        case Type::enumeration: check_enumeration(check, value); return;
        case Type::string_array: check_list(check, value); return;
        case Type::boolean:
            if (!std::holds_alternative<bool>(value)) check.fail_kind("true or false", value);
            return;
        case Type::number: {
            const auto* real = std::get_if<double>(&value);
            if (real == nullptr && !std::holds_alternative<std::int64_t>(value)) check.fail_kind("a number", value);
            if (real != nullptr && !std::isfinite(*real)) check.fail(Reason::invalid_argument, "must be finite");
            const double number = real != nullptr ? *real : static_cast<double>(std::get<std::int64_t>(value));
            if (!catalogue::is_in_range(check.parameter, number)) {
                check.fail(Reason::invalid_argument, "must be between " + std::to_string(check.parameter.rules().min) +
                                                         " and " + std::to_string(check.parameter.rules().max));
            }
            return;
        }
        case Type::json:
        case Type::object:
        case Type::object_array:
        case Type::string_map: check_json(check, value); return;
    }
}

std::size_t item_count(const Parameter& parameter, const Value& value) {
    if (const auto* texts = std::get_if<TextList>(&value)) return texts->size();
    if (const auto* objects = std::get_if<JsonList>(&value)) return objects->items.size();
    const bool counts = catalogue::is_json(parameter.type) || std::holds_alternative<JsonText>(value);
    return counts ? JsonDocument::parse(json_text(value).value_or("[]")).root().count() : 0;
}

// The parameters of a call, as conditions look at them.
class GivenParams final : public Siblings {
public:
    GivenParams(const Schema& schema, const Params& params) : schema_(schema), params_(params) {}

    std::optional<Facts> find(std::string_view wire) const override {
        const Parameter* parameter = catalogue::find_parameter(schema_, wire);
        const Value* value = params_.find(wire);
        if (parameter == nullptr || value == nullptr || is_left_out(*parameter, *value)) return std::nullopt;
        Facts facts;
        if (const auto* number = std::get_if<std::int64_t>(value)) facts.number = *number;
        if (parameter->type == Type::string_array || parameter->type == Type::object_array) {
            facts.items = item_count(*parameter, *value);
            if (facts.items == 0) return std::nullopt;  // it names nothing
        } else {
            facts.text = scalar_text(*parameter, *value);
        }
        return facts;
    }

private:
    const Schema& schema_;
    const Params& params_;
};

void check_conditions(const Check& check, const Params& params) {
    const GivenParams given(check.schema, params);
    if (const auto complaint = broken_condition(check.parameter, given)) check.fail(complaint->reason, complaint->text);
    for (const catalogue::Condition& condition : check.parameter.conditions()) {
        if (condition.kind != catalogue::ConditionKind::holds || condition.structure == 0) continue;
        const auto own = given.find(check.parameter.wire());
        if (!own || (own->text != "1" && own->text != "true")) continue;
        if (const auto other = given.find(condition.other)) validate_held(check.schema, condition, other->text);
    }
}

bool is_nested(const Parameter& parameter) { return parameter.wire().find('.') != std::string_view::npos; }

void check_names(const Schema& schema, const Params& params) {
    for (const Params::Entry& entry : params.entries()) {
        if (!is_utf8(entry.name)) throw Error(Reason::invalid_utf8, "the name of a parameter is not valid UTF-8");
        const Parameter* found = catalogue::find_parameter(schema, entry.name);
        if (found != nullptr && !is_nested(*found)) continue;
        std::vector<std::string_view> known;
        for (const Parameter& p : schema.parameters) {
            if (!is_nested(p)) known.push_back(p.wire());
        }
        throw Error(Reason::unknown_parameter,
                    concat({schema.name, " has no parameter ", quoted_name(entry.name), nearest_hint(entry.name, known)}));
    }
}

// Of parameters that nobody knows: only what cannot be sent.
void check_unknown(const Schema& schema, const Params::Entry& entry) {
    if (!is_utf8(entry.name)) throw Error(Reason::invalid_utf8, "the name of a parameter is not valid UTF-8");
    const std::string place = concat({schema.name, ": ", quoted_name(entry.name)});
    const auto fail = [&](Reason reason, std::string_view what) { throw Error(reason, concat({place, " ", what})); };
    if (const auto* text = std::get_if<std::string>(&entry.value); text != nullptr && !is_utf8(*text)) {
        fail(Reason::invalid_utf8, "is not valid UTF-8");
    } else if (const auto* real = std::get_if<double>(&entry.value); real != nullptr && !std::isfinite(*real)) {
        fail(Reason::invalid_argument, "must be finite");
    } else if (const auto* json = std::get_if<JsonText>(&entry.value)) {
        parse_argument(json->text, place);
    } else if (const auto* texts = std::get_if<TextList>(&entry.value)) {
        if (!std::ranges::all_of(*texts, is_utf8)) {
            fail(Reason::invalid_utf8, "has an item that is not valid UTF-8");
        }
    } else if (const auto* objects = std::get_if<JsonList>(&entry.value)) {
        for (const std::string& item : objects->items) parse_argument(item, place);
    }
}

}  // namespace

bool is_left_out(const Parameter& parameter, const Value& value) noexcept {
    if (parameter.presence == Presence::required) return false;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || !text->empty()) return false;
    return !parameter.takes_empty && parameter.rules().min_length == 0;
}

void validate(const Schema& schema, const Params& params) {
    params.throw_remembered();
    if (schema.is_open) {
        for (const Params::Entry& entry : params.entries()) check_unknown(schema, entry);
        return;
    }
    check_names(schema, params);
    for (const Parameter& parameter : schema.parameters) {
        if (is_nested(parameter)) continue;  // checked with the value that it is a member of
        const Check check{schema, parameter};
        const Value* value = params.find(parameter.wire());
        if (value != nullptr && !is_left_out(parameter, *value)) {
            check_value(check, *value);
        } else if (parameter.presence == Presence::required) {
            check.fail(Reason::missing_parameter, "is required");
        }
    }
    for (const Parameter& parameter : schema.parameters) {  // between values, each of which is known to be one
        if (parameter.conditions_row != 0 && !is_nested(parameter)) check_conditions({schema, parameter}, params);
    }
}

void validate(const catalogue::Operation& operation, const Params& params) { validate(operation.schema(), params); }

}  // namespace rongcloud::codec
