// A memory of requests that several processes share, such as a database. What stands behind it is the user's.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "core/webhook/replay_rule.hpp"

namespace rongcloud::webhook {

// Called by any number of threads, with no lock held; may block. Throws what it wants when it is not reached: then the
// process's own memory decides.
//
// `keys` are hexadecimal text, in the order of replay_rule.hpp. `holder` is another text for each request: a claim is
// its alone.
class SharedMemory {
public:
    using Keys = std::span<const std::string>;

    virtual ~SharedMemory() = default;

    // Atomically: the state of each key, where the holder's own claim is fresh. If none is claimed and the first one is
    // fresh, all that are fresh are claimed by `holder`, until `time` has passed.
    virtual std::vector<KeyState> claim(const std::string& holder, Keys keys, std::chrono::milliseconds time) = 0;
    // Atomically: all are known, until `time` has passed, whoever has claimed them.
    virtual void accept(const std::string& holder, Keys keys, std::chrono::milliseconds time) = 0;
    // Those that `holder` has claimed are fresh again.
    virtual void release(const std::string& holder, Keys keys) = 0;
};

}  // namespace rongcloud::webhook
