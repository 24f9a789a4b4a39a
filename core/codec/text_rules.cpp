#include "core/codec/text_rules.hpp"

#include <algorithm>
#include <array>

#include "core/base/ascii.hpp"
#include "core/base/concat.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::Characters;
using catalogue::Parameter;
using catalogue::Unit;

constexpr std::string_view kExtension = "ext_";

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter_or_digit(char c) { return is_digit(c) || is_lower(c) || (c >= 'A' && c <= 'Z'); }

struct Range {
    char32_t first;
    char32_t last;
};
// Chinese characters of Unicode: the blocks of unified and of compatibility ideographs, and the digit zero.
constexpr std::array kHan{Range{0x3007, 0x3007}, Range{0x3400, 0x4DBF}, Range{0x4E00, 0x9FFF},
                          Range{0xF900, 0xFAFF}, Range{0x20000, 0x3FFFF}};

// Letters, digits and Chinese characters; `text` is valid UTF-8.
bool is_word(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            if (!is_letter_or_digit(text[i++])) return false;
            continue;
        }
        const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        char32_t character = lead & (0xFFu >> (size + 1));
        for (std::size_t k = 1; k < size && i + k < text.size(); ++k) {
            character = (character << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        }
        i += size;
        if (std::ranges::none_of(kHan, [&](Range r) { return character >= r.first && character <= r.last; })) return false;
    }
    return true;
}

std::string length_fault(const Parameter& parameter, std::int32_t least, std::string_view text) {
    const bool in_bytes = parameter.unit == Unit::bytes;
    const std::size_t length = in_bytes ? text.size() : count_characters(text).value_or(0);
    if (least <= 0 || length >= static_cast<std::size_t>(least)) return {};
    return concat({"is ", counted(length, in_bytes ? "byte" : "character"), " long; at least ",
                   std::to_string(least), least == 1 ? " is needed" : " are needed"});
}

std::string set_fault(Characters characters, std::string_view text) {
    if (characters == Characters::any || consists_of(characters, text)) return {};
    const bool begins = characters == Characters::ext_name || characters == Characters::ext_lower_name;
    return concat({begins ? "must be " : "must consist of ", catalogue::characters_name(characters)});
}

}  // namespace

bool consists_of(Characters characters, std::string_view text) noexcept {
    const auto all = [&](auto fits) { return std::ranges::all_of(text, fits); };
    switch (characters) {
        case Characters::letters_digits: return all(is_letter_or_digit);
        case Characters::letters_digits_han: return is_word(text);
        case Characters::letters_digits_dashes:
            return all([](char c) { return is_letter_or_digit(c) || c == '_' || c == '-'; });
        case Characters::attribute_name:
            return all([](char c) { return is_letter_or_digit(c) || c == '+' || c == '=' || c == '-' || c == '_'; });
        case Characters::ext_name: return text.starts_with(kExtension) && text.size() > kExtension.size();
        case Characters::ext_lower_name:
            return text.starts_with(kExtension) && text.size() > kExtension.size() &&
                   all([](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
        case Characters::decimal: return all(is_digit);
        case Characters::any: break;
    }
    return true;
}

std::string text_fault(const Parameter& parameter, std::string_view text) {
    const catalogue::Rules& rules = parameter.rules();
    std::string fault = length_fault(parameter, rules.min_length, text);
    return fault.empty() ? set_fault(rules.characters, text) : fault;
}

std::string key_fault(const Parameter& parameter, std::string_view key) {
    const catalogue::Rules& rules = parameter.rules();
    std::string fault = length_fault(parameter, rules.min_key_length, key);
    return fault.empty() ? set_fault(rules.key_characters, key) : fault;
}

}  // namespace rongcloud::codec
