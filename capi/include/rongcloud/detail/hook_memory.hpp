// rongcloud/detail/hook_memory.hpp - rc::HookMemory, which several processes share. Part of rongcloud/webhook.hpp. Guide:
// docs/callbacks.md.
#ifndef RONGCLOUD_DETAIL_HOOK_MEMORY_HPP
#define RONGCLOUD_DETAIL_HOOK_MEMORY_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <rongcloud/detail/namespace.hpp>
#include <rongcloud/rongcloud.h>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

// A memory of requests that several processes share, as a database: what one has accepted is a duplicate for all. Derive
// from it and give it to WebhookConfig::memory. What it means, when it is asked, and what happens when it fails:
// rc_webhook_config_set_memory; to fail is to throw here.
//
// Its functions are called in the thread that called the library, in several at once, and may block; give them a time
// limit well below a second.
class HookMemory {
public:
    enum class State : rc_memory_state {
        fresh = RC_MEMORY_FRESH,
        claimed = RC_MEMORY_CLAIMED,
        known = RC_MEMORY_KNOWN
    };
    using Keys = std::vector<std::string>;

    virtual ~HookMemory() = default;

    // Atomically: the state of each key; what `holder` itself has claimed is fresh. If none is claimed and the first
    // one is fresh, those that are fresh are claimed by `holder` until `time` has passed.
    virtual std::vector<State> claim(const std::string &holder, const Keys &keys, std::chrono::milliseconds time) = 0;
    // Atomically: all keys are known until `time` has passed, whoever has claimed them.
    virtual void accept(const std::string &holder, const Keys &keys, std::chrono::milliseconds time) = 0;
    // Those of the keys that `holder` has claimed are fresh again.
    virtual void release(const std::string &holder, const Keys &keys) = 0;

protected:
    HookMemory() = default;
    HookMemory(const HookMemory &) = default;
    HookMemory &operator=(const HookMemory &) = default;
};

namespace detail {

using SharedHookMemory = std::shared_ptr<HookMemory>;

// Runs `call` with the memory behind `user_data` and the keys. Nothing leaves it.
template <class Call>
rc_status asked(void *user_data, const char *const *keys, std::size_t count, const Call &call) noexcept {
    try {
        return call(**static_cast<SharedHookMemory *>(user_data), HookMemory::Keys(keys, keys + count)) ? RC_OK : RC_E_INTERNAL;
    } catch (...) {
        return RC_E_INTERNAL;
    }
}
inline rc_status claim_hook(void *user_data, const char *holder, const char *const *keys, std::size_t count,
                            std::int64_t time_ms, rc_memory_state *states) {
    return asked(user_data, keys, count, [&](HookMemory &memory, const HookMemory::Keys &own) {
        const auto found = memory.claim(holder, own, std::chrono::milliseconds(time_ms));
        if (found.size() != count) return false;
        for (std::size_t i = 0; i < count; ++i) states[i] = static_cast<rc_memory_state>(found[i]);
        return true;
    });
}
inline rc_status accept_hook(void *user_data, const char *holder, const char *const *keys, std::size_t count,
                             std::int64_t time_ms) {
    return asked(user_data, keys, count, [&](HookMemory &memory, const HookMemory::Keys &own) {
        memory.accept(holder, own, std::chrono::milliseconds(time_ms));
        return true;
    });
}
inline rc_status release_hook(void *user_data, const char *holder, const char *const *keys, std::size_t count) {
    return asked(user_data, keys, count, [&](HookMemory &memory, const HookMemory::Keys &own) {
        memory.release(holder, own);
        return true;
    });
}
inline void free_hook_memory(void *user_data) { delete static_cast<SharedHookMemory *>(user_data); }

}  // namespace detail

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
