#include "core/client/credentials.hpp"

#include <algorithm>

namespace rongcloud::client {

namespace {

bool is_escaped(char c) { return c == '"' || c == '\\'; }

// A secret is visible ASCII.
Secret in_json(std::string_view secret) {
    const auto escapes = std::ranges::count_if(secret, is_escaped);
    if (escapes == 0) return {};
    return Secret::filled(secret.size() + static_cast<std::size_t>(escapes), [&](char* out) {
        for (const char c : secret) {
            if (is_escaped(c)) *out++ = '\\';
            *out++ = c;
        }
    });
}

}  // namespace

Credentials::Credentials(std::string_view key, std::string_view secret)
    : app_key(key), app_secret(secret), app_secret_in_json(in_json(secret)) {}

CredentialStore::CredentialStore(Credentials first)
    : current_(new Node{std::make_shared<const Credentials>(std::move(first))}) {}

// Nobody reads any more, whatever a fork has left in the count of readers.
CredentialStore::~CredentialStore() {
    for (Node* node = retired_.load(); node != nullptr;) {
        const std::unique_ptr<Node> last(node);
        node = node->next;
    }
    delete current_.load();
}

std::shared_ptr<const Credentials> CredentialStore::get() const {
    ++readers_;
    std::shared_ptr<const Credentials> held = current_.load()->held;
    if (--readers_ == 0 && retired_.load() != nullptr) forget_retired();
    return held;
}

void CredentialStore::set(Credentials next) {
    auto made = std::make_unique<Node>(Node{std::make_shared<const Credentials>(std::move(next))});
    Node* const old = current_.exchange(made.release());
    old->next = retired_.load();
    while (!retired_.compare_exchange_weak(old->next, old)) {
    }
    forget_retired();
}

// What is taken here was out of reach for new readers before it was taken: without any reader it is nobody's.
void CredentialStore::forget_retired() const noexcept {
    Node* node = retired_.exchange(nullptr);
    const bool is_free = readers_.load() == 0;
    while (node != nullptr) {
        Node* const next = node->next;
        if (is_free) {
            delete node;
        } else {
            node->next = retired_.load();
            while (!retired_.compare_exchange_weak(node->next, node)) {
            }
        }
        node = next;
    }
}

}  // namespace rongcloud::client
