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

}  // namespace rongcloud::codec
