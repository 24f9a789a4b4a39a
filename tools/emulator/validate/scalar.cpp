// Numbers and booleans also come as text: in forms always, in JSON bodies from some official SDKs.
#include "tools/emulator/validate/scalar.hpp"

#include <Poco/Ascii.h>
#include <Poco/DateTime.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/DateTimeParser.h>
#include <Poco/String.h>
#include <Poco/TextIterator.h>
#include <Poco/UTF8Encoding.h>

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
    refuse_parameter(row.wire(), "must not be an object, an array or null");
}

void check_values(const Parameter& row, const std::string& text) {
    const auto values = row.rules().values;
    if (values.empty() || std::ranges::find(values, text) != values.end()) return;
    std::string known;
    for (const std::string_view value : values) known += (known.empty() ? "" : ", ") + std::string(value);
    refuse_parameter(row.wire(), "must be one of " + known);
}

bool is_han(int character) {
    return (character >= 0x4E00 && character <= 0x9FFF) || (character >= 0x3400 && character <= 0x4DBF) ||
           (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x20000 && character <= 0x3FFFF) ||
           character == 0x3007;
}

// Whether a set has the character.
bool is_in(catalogue::Characters set, int character) {
    using catalogue::Characters;
    const bool plain = Poco::Ascii::isAlphaNumeric(character);
    switch (set) {
        case Characters::letters_digits: return plain;
        case Characters::letters_digits_han: return plain || is_han(character);
        case Characters::letters_digits_dashes: return plain || character == '_' || character == '-';
        case Characters::attribute_name:
            return plain || character == '+' || character == '=' || character == '-' || character == '_';
        case Characters::ext_lower_name:
            return character == '_' || Poco::Ascii::isDigit(character) || Poco::Ascii::isLower(character);
        case Characters::decimal: return Poco::Ascii::isDigit(character);
        case Characters::ext_name:
        case Characters::any: break;
    }
    return true;
}

void check_characters(const Parameter& row, catalogue::Characters set, const std::string& text, const char* what) {
    using catalogue::Characters;
    if (set == Characters::any) return;
    const bool begins = set == Characters::ext_name || set == Characters::ext_lower_name;
    if (begins && (!text.starts_with("ext_") || text.size() == 4)) {
        refuse_parameter(row.wire(), std::string(what) + "does not begin with ext_");
    }
    const Poco::UTF8Encoding encoding;
    const Poco::TextIterator end(text);
    for (Poco::TextIterator it(text, encoding); it != end; ++it) {
        if (!is_in(set, *it)) {
            refuse_parameter(row.wire(), std::string(what) + "has a character that is not allowed; allowed are " +
                                             std::string(catalogue::characters_name(set)));
        }
    }
}

void check_least(const Parameter& row, std::int32_t least, const std::string& text, const char* what) {
    if (least <= 0) return;
    const bool characters = row.unit == catalogue::Unit::characters;
    const std::size_t length = characters ? count_characters(text).value_or(0) : text.size();
    if (length >= static_cast<std::size_t>(least)) return;
    refuse_parameter(row.wire(), std::string(what) + "is shorter than " + std::to_string(least));
}

template <class Number>
Number parse_number(const Parameter& row, const std::string& text, const char* kind) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) refuse_parameter(row.wire(), kind);
    return number;
}

std::int64_t to_integer(const Parameter& row, const std::string& text) {
    const auto number = parse_number<std::int64_t>(row, text, "must be a whole number");
    if (number < row.rules().min || number > row.rules().max) {
        refuse_parameter(row.wire(), "must be from " + std::to_string(row.rules().min) + " to " + std::to_string(row.rules().max));
    }
    check_values(row, text);
    return number;
}

double to_number(const Parameter& row, const std::string& text) {
    const auto number = parse_number<double>(row, text, "must be a number");
    if (!std::isfinite(number)) refuse_parameter(row.wire(), "must be a number");
    using Widest = std::numeric_limits<std::int64_t>;  // no limit
    if ((row.rules().min != Widest::min() && number < static_cast<double>(row.rules().min)) ||
        (row.rules().max != Widest::max() && number > static_cast<double>(row.rules().max))) {
        refuse_parameter(row.wire(), "must be from " + std::to_string(row.rules().min) + " to " + std::to_string(row.rules().max));
    }
    return number;
}

bool to_boolean(const Parameter& row, const std::string& text) {
    const std::string folded = Poco::toLower(text);
    if (folded == "true" || folded == "1") return true;
    if (folded == "false" || folded == "0") return false;
    refuse_parameter(row.wire(), "must be true or false");
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
    if (!given.isString()) refuse_parameter(row.wire(), "must be a string");
    std::string text = given.extract<std::string>();
    if (text.find('\0') != std::string::npos) refuse_parameter(row.wire(), "has a NUL character");
    if (text.empty() && row.takes_empty) return text;
    check_item(row, text);
    if (row.format == catalogue::Format::clock_time && !is_clock_time(text)) {
        refuse_parameter(row.wire(), "must be a time of day, HH:MM:SS");
    }
    if (row.format == catalogue::Format::date_hour && !is_date_hour(text)) {
        refuse_parameter(row.wire(), "must be a day and an hour, YYYYMMDDHH");
    }
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
    throw Refusal(code::too_long, "Parameter '" + std::string(row.wire()) + "' has " + std::to_string(length) +
                                      (characters ? " characters" : " bytes") + ", at most " +
                                      std::to_string(most) + " are allowed.");
}

void check_item(const Parameter& row, const std::string& text) {
    check_length(row, text);
    check_least(row, row.rules().min_length, text, "");
    check_characters(row, row.rules().characters, text, "");
    check_values(row, text);
}

void check_key(const Parameter& row, const std::string& name) {
    check_least(row, row.rules().min_key_length, name, "has a name that ");
    check_characters(row, row.rules().key_characters, name, "has a name that ");
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
