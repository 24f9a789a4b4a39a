#include "core/codec/percent.hpp"

#include <array>

namespace rongcloud::codec {

namespace {

constexpr std::array<unsigned char, 256> make_unreserved() {
    std::array<unsigned char, 256> table{};
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = 1;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = 1;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = 1;
    for (const char c : {'-', '.', '_', '~'}) table[static_cast<unsigned char>(c)] = 1;
    return table;
}

constexpr std::array<unsigned char, 256> kUnreserved = make_unreserved();

}  // namespace

void append_percent_encoded(std::string& out, std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::size_t kept = 0;  // start of the run that stays as it is
    std::size_t i = 0;
    const auto stays = [&](std::size_t at) { return kUnreserved[static_cast<unsigned char>(text[at])]; };
    for (;;) {
        // Most texts are ids: eight characters at a time while none needs an escape.
        while (i + 8 <= text.size() && (stays(i) & stays(i + 1) & stays(i + 2) & stays(i + 3) & stays(i + 4) &
                                        stays(i + 5) & stays(i + 6) & stays(i + 7)) != 0) {
            i += 8;
        }
        while (i < text.size() && stays(i)) ++i;
        if (i == text.size()) break;
        const auto byte = static_cast<unsigned char>(text[i]);
        out.append(text, kept, i - kept);
        const char escape[] = {'%', digits[byte >> 4], digits[byte & 0x0F]};
        out.append(escape, sizeof escape);
        kept = ++i;
    }
    out.append(text, kept);
}

namespace {

// Value of a hexadecimal digit; 16 for anything else.
constexpr std::array<unsigned char, 256> make_digit_values() {
    std::array<unsigned char, 256> table{};
    for (unsigned char& value : table) value = 16;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = static_cast<unsigned char>(c - '0');
    for (unsigned c = 'a'; c <= 'f'; ++c) table[c] = table[c - 'a' + 'A'] = static_cast<unsigned char>(c - 'a' + 10);
    return table;
}

constexpr std::array<unsigned char, 256> kDigitValues = make_digit_values();

// What does not stand for itself in a form.
constexpr std::array<bool, 256> make_form_marks() {
    std::array<bool, 256> table{};
    for (const char c : {'%', '+', '&', '='}) table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kFormMarks = make_form_marks();

}  // namespace

char* decode_form(std::string_view& text, char end_mark, char* out) {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (; at != end; ++at) {
        const char c = *at;
        *out++ = c;
        if (!kFormMarks[static_cast<unsigned char>(c)]) continue;
        if (c == '&' || c == end_mark) {
            --out;
            break;
        }
        if (c == '+') out[-1] = ' ';
        if (c != '%' || end - at < 3) continue;
        const unsigned high = kDigitValues[static_cast<unsigned char>(at[1])];
        const unsigned low = kDigitValues[static_cast<unsigned char>(at[2])];
        if (((high | low) & 16) != 0) continue;
        out[-1] = static_cast<char>(high << 4 | low);
        at += 2;
    }
    text.remove_prefix(static_cast<std::size_t>(at - text.data()));
    return out;
}

}  // namespace rongcloud::codec
