// What stands behind an rc_client, and the only way in.
#pragma once

#include <rongcloud/rongcloud.h>

#include <memory>

#include "core/client/client.hpp"

namespace rongcloud::capi {
class Inside;
}

// Nobody but Inside gets at the client, so that no function can use one that is being freed. Pagers and streams share
// it; the object itself outlives the client for a while, so that a function that is overtaken by rc_client_free before
// it has entered is refused.
struct rc_client : std::enable_shared_from_this<rc_client> {
    static rc_client *make(rongcloud::client::Settings settings);
    // Lets nobody in any more and gives up the handle, see Client::close.
    void free() noexcept;

private:
    friend class rongcloud::capi::Inside;
    explicit rc_client(std::unique_ptr<rongcloud::client::Client> client);
    // When nobody shares it any more.
    static void retire(rc_client *handle) noexcept;

    std::unique_ptr<rongcloud::client::Client> client_;
    const std::shared_ptr<rongcloud::client::CallsInFlight> in_flight_;
    std::shared_ptr<rc_client> self_{};  // until free()
};

namespace rongcloud::capi {

// Who has one may use the client: rc_client_free waits for it. Keep it no longer than the exported function runs, and
// not while code of the caller does.
class Inside {
public:
    // Throws Error(invalid_argument) for NULL and Error(canceled) when the client is being freed.
    explicit Inside(const rc_client *client);
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;

    client::Client &operator*() const noexcept { return *handle_.client_; }
    client::Client *operator->() const noexcept { return handle_.client_.get(); }
    // For what is made with the client and may outlive it.
    std::shared_ptr<const rc_client> share() const { return handle_.shared_from_this(); }

private:
    const rc_client &handle_;
    const client::CallsInFlight::Entry entry_;  // may be the last, which gives up the handle
};

}  // namespace rongcloud::capi
