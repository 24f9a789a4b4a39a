// Who may speak to the emulator: programs of this machine, and no web page that a browser on it shows.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "tools/emulator/http/exchange.hpp"

namespace rongcloud::emulator {

// Bytes in the body of a control call.
constexpr std::size_t kLargestControlBody = 1U << 20U;

// Immutable once made, so it needs no lock.
class Access {
public:
    // Names besides those of the loopback by which the emulator may be called, in lower case. Outlives this.
    explicit Access(const std::set<std::string, std::less<>>& allowed_hosts) : allowed_hosts_(allowed_hosts) {}

    // Both look at the head of a request only, and are nullopt when it is admitted.

    // No request comes from a page of another origin; one of the emulator's own name, after its DNS was rebound, is
    // foreign too. The host is not looked at: signed calls may use any name that leads here.
    std::optional<Answer> refuse_page(const Request& request) const;
    // A call of the control interface: named by an allowed host, and as application/json when it changes anything,
    // which no page of another origin can send without asking first.
    std::optional<Answer> refuse_control(const Request& request) const;

private:
    bool is_allowed(const std::string& host) const;
    bool is_own_origin(const Request& request, const std::string& origin) const;

    const std::set<std::string, std::less<>>& allowed_hosts_;
};

}  // namespace rongcloud::emulator
