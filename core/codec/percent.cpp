#include "core/codec/percent.hpp"

#include <algorithm>
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
    while (i < text.size()) {
        // Most texts are ids: eight characters at a time while none needs an escape.
        while (i + 8 <= text.size() && (stays(i) & stays(i + 1) & stays(i + 2) & stays(i + 3) & stays(i + 4) &
                                        stays(i + 5) & stays(i + 6) & stays(i + 7)) != 0) {
            i += 8;
        }
        if (i == text.size()) break;
        const std::size_t at = i++;
        const auto byte = static_cast<unsigned char>(text[at]);
        if (kUnreserved[byte]) continue;
        out.append(text, kept, at - kept);
        const char escape[] = {'%', digits[byte >> 4], digits[byte & 0x0F]};
        out.append(escape, sizeof escape);
        kept = i;
    }
    out.append(text, kept);
}

namespace {

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

}  // namespace

void append_form_decoded(std::string& out, std::string_view text) {
    for (;;) {
        const std::size_t special = std::min(text.find_first_of("%+"), text.size());
        out.append(text, 0, special);
        if (special == text.size()) return;
        text.remove_prefix(special);
        const bool is_escape = text.front() == '%' && text.size() >= 3 && digit_value(text[1]) >= 0 &&
                               digit_value(text[2]) >= 0;
        if (is_escape) out.push_back(static_cast<char>(digit_value(text[1]) * 16 + digit_value(text[2])));
        else out.push_back(text.front() == '+' ? ' ' : '%');
        text.remove_prefix(is_escape ? 3 : 1);
    }
}

}  // namespace rongcloud::codec
