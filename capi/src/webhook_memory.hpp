// The memory behind rc_webhook_config_set_memory.
#pragma once

#include <rongcloud/rongcloud.h>

#include "core/webhook/shared_memory.hpp"

namespace rongcloud::capi {

class WebhookMemory final : public webhook::SharedMemory {
public:
    struct Functions {
        rc_memory_claim_fn claim;
        rc_memory_accept_fn accept;
        rc_memory_release_fn release;
    };

    // Frees `user_data` at its end, unless `free_user_data` is NULL.
    WebhookMemory(const Functions& functions, void* user_data, rc_free_fn free_user_data)
        : functions_(functions), user_data_(user_data), free_user_data_(free_user_data) {}
    ~WebhookMemory() override;
    WebhookMemory(const WebhookMemory&) = delete;
    WebhookMemory& operator=(const WebhookMemory&) = delete;

    std::vector<webhook::KeyState> claim(const std::string& holder, Keys keys, std::chrono::milliseconds time) override;
    void accept(const std::string& holder, Keys keys, std::chrono::milliseconds time) override;
    void release(const std::string& holder, Keys keys) override;

private:
    const Functions functions_;
    void* const user_data_;
    const rc_free_fn free_user_data_;
};

}  // namespace rongcloud::capi
