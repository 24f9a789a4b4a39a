// HOST[:PORT], as in the Host header, in an Origin and in a request target of absolute form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rongcloud::emulator {

struct Authority {
    std::string host;  // lower case, without brackets and without a final dot
    std::optional<std::uint16_t> port;

    bool operator==(const Authority&) const = default;
};

// nullopt for anything but a name or an address and, perhaps, a port; a user name is refused too.
std::optional<Authority> parse_authority(std::string_view text);

// A name that means this machine wherever it is looked up: localhost and names below it, 127.0.0.0/8, ::1.
bool is_loopback(const std::string& host);

// A target in absolute form, or an Origin.
struct AbsoluteTarget {
    std::string scheme;  // http or https
    std::string_view authority;
    std::string_view rest;  // from the path on; may be empty
};

// nullopt when `text` does not begin with http:// or https://.
std::optional<AbsoluteTarget> split_absolute(std::string_view text);

}  // namespace rongcloud::emulator
