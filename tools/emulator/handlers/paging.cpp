#include "tools/emulator/handlers/paging.hpp"

#include <charconv>

#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

constexpr int kBase = 36;
constexpr char kMark = 'p';  // makes it visible that a token is not a row number

}  // namespace

std::string make_page_token(std::int64_t last_row) {
    char digits[16];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), last_row, kBase);
    return kMark + std::string(std::begin(digits), end.ptr);
}

std::int64_t parse_page_token(const Call& call, std::int64_t first) {
    const std::string token = call.text("pageToken");
    if (token.empty()) return first;
    std::int64_t row = 0;
    const char* end = token.data() + token.size();
    const auto parsed = std::from_chars(token.data() + 1, end, row, kBase);
    if (token[0] != kMark || parsed.ec != std::errc{} || parsed.ptr != end || row < 0) {
        refuse_parameter("pageToken", "is not one that this service gave");
    }
    return row;
}

}  // namespace rongcloud::emulator
