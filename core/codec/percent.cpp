#include "core/codec/percent.hpp"

#include <array>

namespace rongcloud::codec {

namespace {

constexpr std::array<bool, 256> make_unreserved() {
    std::array<bool, 256> table{};
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = true;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = true;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = true;
    for (const char c : {'-', '.', '_', '~'}) table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kUnreserved = make_unreserved();

}  // namespace

void append_percent_encoded(std::string& out, std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::size_t kept = 0;  // start of the run that stays as it is
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (kUnreserved[byte]) continue;
        out.append(text, kept, i - kept);
        const char escape[] = {'%', digits[byte >> 4], digits[byte & 0x0F]};
        out.append(escape, sizeof escape);
        kept = i + 1;
    }
    out.append(text, kept);
}

}  // namespace rongcloud::codec
