#include "tools/emulator/store/time_format.hpp"

#include <Poco/DateTimeFormatter.h>
#include <Poco/Timestamp.h>

namespace rongcloud::emulator {

std::optional<std::int64_t> parse_zone(std::string_view text) {
    if (text == "Z" || text == "UTC") return 0;
    std::string digits;
    for (const char c : text.substr(text.empty() ? 0 : 1)) {
        if (c == ':' && digits.size() == 2) continue;
        if (c < '0' || c > '9') return std::nullopt;
        digits.push_back(c);
    }
    if (digits.size() != 4 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const int hours = std::stoi(digits.substr(0, 2));
    const int minutes = std::stoi(digits.substr(2));
    if (hours > 14 || minutes > 59) return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::string format_time(std::int64_t unix_time_ms, std::int64_t zone_offset_s) {
    const Poco::Timestamp local((unix_time_ms + zone_offset_s * 1000) * 1000);
    return Poco::DateTimeFormatter::format(local, "%Y-%m-%d %H:%M:%S");
}

}  // namespace rongcloud::emulator
