// What the command line decides.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/settings.hpp"
#include "tools/emulator/faults/rule.hpp"

namespace rongcloud::emulator {

// Names of the HTTPS listeners, in order.
inline constexpr std::array<std::string_view, 8> kHttpsNames{"https",   "https-2", "https-3", "https-4",
                                                             "https-5", "https-6", "https-7", "https-8"};

// One application: its users, tokens and lists are apart from those of every other.
struct App {
    std::string key;
    std::string secret;
};

struct Settings {
    bool https = true;
    bool http = true;
    std::size_t listeners = 1;     // HTTPS listeners: a primary and its backups
    std::uint16_t https_port = 0;  // 0: a free one
    std::uint16_t backup_port = 0; // of the second
    std::uint16_t http_port = 0;
    std::vector<App> apps;         // empty: taken from the store, or made at random
    std::string store_file;        // empty: in memory
    std::string directory;         // for the certificates; empty: a temporary one, removed at exit
    std::string ready_file;
    std::int64_t user_limit = 100;           // 0: none
    std::int64_t token_lifetime_s = 0;       // 0: for ever
    std::int64_t timestamp_window_s = 0;     // 0: any timestamp will do
    std::int64_t zone_offset_s = 8 * 3600;   // of the data centre
    std::int64_t subscribers_limit = 5000;   // of one followed user
    std::int64_t subscriptions_limit = 1000; // of one subscriber
    std::size_t requests_kept = 10000;
    std::vector<FaultRule> faults;
    CallbackSettings callbacks;
    int receive_buffer = 0;  // bytes; 0: the system's
    std::set<std::string, std::less<>> disabled_services;
    std::set<std::string, std::less<>> allowed_hosts;  // besides loopback names, of the control interface
    bool deduplicate = false;  // the idempotency service: a msgRandom counts once in a minute
    std::int32_t duplicate_code = 1002;  // of a message that comes again; the service's own is not known
    bool samples = true;       // answers of operations that are not carried out
    bool strict = false;       // refuse what the documents forbid and the service takes
    bool parent_exit = false;  // end when standard input does
    bool verbose = false;
};

}  // namespace rongcloud::emulator
