#include "capi/src/webhook_memory.hpp"

#include <algorithm>

#include "core/base/error.hpp"

namespace rongcloud::capi {

namespace {

using webhook::KeyState;

static_assert(RC_MEMORY_FRESH == static_cast<int>(KeyState::fresh) &&
              RC_MEMORY_CLAIMED == static_cast<int>(KeyState::claimed) &&
              RC_MEMORY_KNOWN == static_cast<int>(KeyState::known));

std::vector<const char*> pointers_to(webhook::SharedMemory::Keys keys) {
    std::vector<const char*> pointers(keys.size());
    std::ranges::transform(keys, pointers.begin(), &std::string::c_str);
    return pointers;
}

[[noreturn]] void fail(const char* what) { throw Error(Reason::internal, what); }

}  // namespace

WebhookMemory::~WebhookMemory() {
    if (free_user_data_ != nullptr) free_user_data_(user_data_);
}

std::vector<KeyState> WebhookMemory::claim(const std::string& holder, Keys keys, std::chrono::milliseconds time) {
    const auto pointers = pointers_to(keys);
    std::vector<rc_memory_state> found(keys.size(), RC_MEMORY_FRESH);
    const rc_status status =
        functions_.claim(user_data_, holder.c_str(), pointers.data(), pointers.size(), time.count(), found.data());
    if (status != RC_OK) fail("a shared memory failed");
    std::vector<KeyState> states;
    states.reserve(found.size());
    for (const rc_memory_state state : found) {
        if (state < RC_MEMORY_FRESH || state > RC_MEMORY_KNOWN) fail("a shared memory gave what is no state");
        states.push_back(static_cast<KeyState>(state));
    }
    return states;
}

void WebhookMemory::accept(const std::string& holder, Keys keys, std::chrono::milliseconds time) {
    const auto pointers = pointers_to(keys);
    const rc_status status =
        functions_.accept(user_data_, holder.c_str(), pointers.data(), pointers.size(), time.count());
    if (status != RC_OK) fail("a shared memory failed");
}

void WebhookMemory::release(const std::string& holder, Keys keys) {
    const auto pointers = pointers_to(keys);
    if (functions_.release(user_data_, holder.c_str(), pointers.data(), pointers.size()) != RC_OK) {
        fail("a shared memory failed");
    }
}

}  // namespace rongcloud::capi
