// What the command line decides about callbacks. Each default that no document states is an assumption of the README.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace rongcloud::emulator {

struct CallbackSettings {
    std::map<std::string, std::string> urls;  // by kind; "*" is for all others
    std::set<std::string, std::less<>> allowed_hosts;  // besides loopback, in lower case
    std::string ca_file;       // empty: the system's authorities, and the emulator's own
    std::string own_ca_file;   // empty without HTTPS
    bool self_signed = false;  // certificates of loopback targets are not verified
    std::size_t connections = 16;
    std::size_t queue = 20'000;  // deliveries that wait or are under way
    std::size_t kept = 20'000;   // deliveries that have ended
    int tries = 0;               // of kinds for which no document says it; 0: as of the others
    std::int64_t retry_delay_s = 5;
    bool outage_delay = false;   // a connection that cannot be made is what the documents call a failing network
    std::int64_t pause_after = 100;  // timeouts one after another; 0: never
    std::int64_t decision_timeout_s = 3;
    bool refuse_late = false;      // a message without a decision in time is not delivered
    bool same_signature = false;   // a repeat is signed as the first try
    bool sign_timestamp = false;   // the parameter is called signTimestamp
    bool in_order = false;         // an event waits until the one before it with its order key has ended
    std::set<std::string, std::less<>> server_calls;  // kinds that calls of the Server API cause too
};

// Notes "URL" or "KIND=URL". Throws TargetError or std::runtime_error with a message for the user.
void add_callback_url(CallbackSettings& settings, const std::string& text);

// Notes a kind for server_calls; throws std::runtime_error for one that no call causes.
void add_server_calls(CallbackSettings& settings, const std::string& kind);

// After the last flag: whether each address may be called. Throws as add_callback_url does.
void check_callback_urls(const CallbackSettings& settings);

}  // namespace rongcloud::emulator
