// What a receiver of callbacks is told when it is made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/secret.hpp"
#include "core/webhook/shared_memory.hpp"

namespace rongcloud::webhook {

// Several of one application while its secret is being changed.
struct AppSecret {
    std::string app_key;
    Secret secret;
};

struct Options {
    std::vector<AppSecret> secrets;
    std::int64_t window_s = 900;  // how old, or how far in the future, a signature may be; 0: whatever
    std::int64_t replay_entries_max = 200000;
    std::int64_t body_max_bytes = 1 << 20;  // a routed message has at most 128 KB of content
    std::int64_t query_max_bytes = 4096;
    std::int64_t depth_max = 32;  // of JSON
    std::int64_t events_max = 1000;  // in one delivery
    std::shared_ptr<SharedMemory> memory;  // nullptr: that of the process alone

    // Throw Error(invalid_setting, unknown_option, invalid_utf8).
    void add_secret(std::string_view app_key, std::string_view secret);
    void set(std::string_view name, std::string_view value);
};

}  // namespace rongcloud::webhook
