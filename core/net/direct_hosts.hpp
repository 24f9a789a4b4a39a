// The hosts that are reached without a proxy: the list of no_proxy.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/endpoint.hpp"

namespace rongcloud::net {

// Entries with commas or blanks between them, in any case:
//   x, .x, *.x, x.   the name x and all names below it; letters beyond ASCII stand for their "xn--" form
//   10.0.0.1         an address, IPv6 with or without brackets, however it is written
//   10.0.0.0/8       the addresses of a network
//   *                all
// each with ":port" behind it for that port only, an IPv6 address then in brackets. A name never stands for an address,
// nor the other way round. An entry that is none of these is for other programs, and left out.
class DirectHosts {
public:
    DirectHosts() = default;
    explicit DirectHosts(std::string_view list);

    bool has(const Endpoint& endpoint) const;

private:
    struct Network {
        std::array<unsigned char, 16> address{};  // IPv4 as mapped into IPv6
        std::size_t bits = 0;                     // that count
        bool has(const Network& host) const;
    };
    struct Entry {
        std::string name;                // or
        std::optional<Network> network;  // or all hosts
        std::optional<std::uint16_t> port;
    };

    static std::optional<Network> parse_network(std::string_view text);
    static std::optional<Entry> parse_entry(std::string_view text);

    std::vector<Entry> entries_;
};

}  // namespace rongcloud::net
