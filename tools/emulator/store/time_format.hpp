// Times as the service writes them: in the time zone of the data centre.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rongcloud::emulator {

// "+08:00", "-0530", "Z" or "UTC" to seconds east of Greenwich; nothing when it is none of them.
std::optional<std::int64_t> parse_zone(std::string_view text);

// yyyy-MM-dd HH:mm:ss of a Unix time in ms.
std::string format_time(std::int64_t unix_time_ms, std::int64_t zone_offset_s);

}  // namespace rongcloud::emulator
