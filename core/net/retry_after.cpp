#include "core/net/retry_after.hpp"

#include <Poco/DateTime.h>
#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeParser.h>
#include <Poco/Exception.h>

#include <algorithm>
#include <charconv>

namespace rongcloud::net {

namespace {

constexpr Milliseconds kLongest = std::chrono::hours{365 * 24};

std::optional<Milliseconds> parse_seconds(const std::string& value) {
    std::int64_t seconds = 0;
    const char* const value_end = value.data() + value.size();
    const auto [end, error] = std::from_chars(value.data(), value_end, seconds);
    if (end != value_end || value.empty() || value.front() == '-') return std::nullopt;
    if (error == std::errc::result_out_of_range) return kLongest;
    return std::min<Milliseconds>(std::chrono::seconds{std::min<std::int64_t>(seconds, kLongest.count())}, kLongest);
}

// "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT" or "Sun Nov  6 08:49:37 1994". POCO's parser would take
// the second one for a first one of the year 94.
const std::string& format_of(const std::string& value) {
    if (value.find(',') == std::string::npos) return Poco::DateTimeFormat::ASCTIME_FORMAT;
    const bool has_dashes = value.find('-') != std::string::npos;
    return has_dashes ? Poco::DateTimeFormat::RFC850_FORMAT : Poco::DateTimeFormat::HTTP_FORMAT;
}

std::optional<std::int64_t> parse_date(const std::string& value) {
    if (std::ranges::count(value, ':') != 2) return std::nullopt;  // the parser takes any text for some date
    try {
        int zone = 0;  // always GMT; the parser wants to tell it
        Poco::DateTime date;
        if (!Poco::DateTimeParser::tryParse(format_of(value), value, date, zone)) return std::nullopt;
        return date.timestamp().epochMicroseconds() / 1000;
    } catch (const Poco::Exception&) {
        return std::nullopt;
    }
}

}  // namespace

std::optional<Milliseconds> parse_retry_after(const std::string& value, std::int64_t now_unix_ms) {
    if (const auto wait = parse_seconds(value)) return wait;
    const auto date = parse_date(value);
    if (!date) return std::nullopt;
    return std::clamp(Milliseconds{*date - now_unix_ms}, Milliseconds{0}, kLongest);
}

}  // namespace rongcloud::net
