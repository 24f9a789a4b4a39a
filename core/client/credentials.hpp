// App Key and App Secret of one application, which may change while calls are under way.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/secret.hpp"

namespace rongcloud::client {

struct Credentials {
    Credentials() = default;
    Credentials(std::string_view key, std::string_view secret);

    std::string app_key;
    Secret app_secret;
    Secret app_secret_in_json;  // as an answer would quote it; empty when that is the same
};

// Thread-safe without a lock, so that a forked child finds none held. Old credentials are forgotten, and their memory
// cleared, when nobody who got them has them any longer.
class CredentialStore {
public:
    explicit CredentialStore(Credentials first);
    ~CredentialStore();
    CredentialStore(const CredentialStore&) = delete;
    CredentialStore& operator=(const CredentialStore&) = delete;

    std::shared_ptr<const Credentials> get() const;
    void set(Credentials next);

private:
    struct Node {
        std::shared_ptr<const Credentials> held;
        Node* next = nullptr;
    };
    void forget_retired() const noexcept;

    std::atomic<Node*> current_;
    mutable std::atomic<Node*> retired_{nullptr};
    mutable std::atomic<int> readers_{0};  // that may be looking at a node
};

}  // namespace rongcloud::client
