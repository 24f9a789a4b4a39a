// Numbers and booleans also come as text: in forms always, in JSON bodies from some official SDKs.
#include "tools/emulator/validate/scalar.hpp"

#include <Poco/Ascii.h>
#include <Poco/DateTime.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/DateTimeParser.h>
#include <Poco/String.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/base/utf8.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

using catalogue::Parameter;
using catalogue::Type;

// A whole JSON number or a text of one.
std::string scalar_text(const Parameter& row, const Poco::Dynamic::Var& given) {
    if (given.isString()) return given.extract<std::string>();
    if (given.isBoolean()) return given.extract<bool>() ? "true" : "false";
    if (given.isInteger() || given.isNumeric()) return given.convert<std::string>();
    refuse_parameter(row.wire, "must not be an object, an array or null");
}

void check_values(const Parameter& row, const std::string& text) {
    if (row.values.empty() || std::ranges::find(row.values, text) != row.values.end()) return;
    std::string known;
    for (const std::string_view value : row.values) known += (known.empty() ? "" : ", ") + std::string(value);
    refuse_parameter(row.wire, "must be one of " + known);
}

template <class Number>
Number parse_number(const Parameter& row, const std::string& text, const char* kind) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) refuse_parameter(row.wire, kind);
    return number;
}

std::int64_t to_integer(const Parameter& row, const std::string& text) {
    const auto number = parse_number<std::int64_t>(row, text, "must be a whole number");
    if (number < row.min || number > row.max) {
        refuse_parameter(row.wire, "must be from " + std::to_string(row.min) + " to " + std::to_string(row.max));
    }
    check_values(row, text);
    return number;
}

double to_number(const Parameter& row, const std::string& text) {
    const auto number = parse_number<double>(row, text, "must be a number");
    if (!std::isfinite(number)) refuse_parameter(row.wire, "must be a number");
    using Widest = std::numeric_limits<std::int64_t>;  // no limit
    if ((row.min != Widest::min() && number < static_cast<double>(row.min)) ||
        (row.max != Widest::max() && number > static_cast<double>(row.max))) {
        refuse_parameter(row.wire, "must be from " + std::to_string(row.min) + " to " + std::to_string(row.max));
    }
    return number;
}

bool to_boolean(const Parameter& row, const std::string& text) {
    const std::string folded = Poco::toLower(text);
    if (folded == "true" || folded == "1") return true;
    if (folded == "false" || folded == "0") return false;
    refuse_parameter(row.wire, "must be true or false");
}

bool is_clock_time(const std::string& text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') return false;
    const auto two_digits = [&](std::size_t at) {
        const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 100; };
        return digit(at) * 10 + digit(at + 1);
    };
    return two_digits(0) < 24 && two_digits(3) < 60 && two_digits(6) < 60;
}

bool is_date_hour(const std::string& text) {
    int difference = 0;
    Poco::DateTime time;
    const bool digits = text.size() == 10 && std::ranges::all_of(text, Poco::Ascii::isDigit);
    return digits && Poco::DateTimeParser::tryParse("%Y%m%d%H", text, time, difference) &&
           Poco::DateTimeFormatter::format(time, "%Y%m%d%H") == text;
}

std::string to_text(const Parameter& row, const Poco::Dynamic::Var& given) {
    if (!given.isString()) refuse_parameter(row.wire, "must be a string");
    std::string text = given.extract<std::string>();
    if (text.find('\0') != std::string::npos) refuse_parameter(row.wire, "has a NUL character");
    check_length(row, text);
    if (row.format == catalogue::Format::clock_time && !is_clock_time(text)) {
        refuse_parameter(row.wire, "must be a time of day, HH:MM:SS");
    }
    if (row.format == catalogue::Format::date_hour && !is_date_hour(text)) {
        refuse_parameter(row.wire, "must be a day and an hour, YYYYMMDDHH");
    }
    check_values(row, text);
    return text;
}

}  // namespace

void refuse_parameter(std::string_view name, const std::string& why) {
    throw Refusal(code::parameter_error, "Parameter '" + std::string(name) + "' " + why + ".");
}

void check_length(const Parameter& row, const std::string& text) { check_length(row, row.max_length, text); }

void check_length(const Parameter& row, std::int32_t most, const std::string& text) {
    if (most == catalogue::unlimited || row.unit == catalogue::Unit::none) return;
    const bool characters = row.unit == catalogue::Unit::characters;
    const std::size_t length = characters ? count_characters(text).value_or(text.size()) : text.size();
    if (length <= static_cast<std::size_t>(most)) return;
    throw Refusal(code::too_long, "Parameter '" + std::string(row.wire) + "' has " + std::to_string(length) +
                                      (characters ? " characters" : " bytes") + ", at most " +
                                      std::to_string(most) + " are allowed.");
}

Value convert_scalar(const Parameter& row, const Poco::Dynamic::Var& given) {
    switch (row.type) {
        case Type::int32:
        case Type::int64: return to_integer(row, scalar_text(row, given));
        case Type::number: return to_number(row, scalar_text(row, given));
        case Type::boolean: return to_boolean(row, scalar_text(row, given));
        case Type::enumeration: {
            std::string text = scalar_text(row, given);
            check_values(row, text);
            return text;
        }
        default: return to_text(row, given);
    }
}

}  // namespace rongcloud::emulator
