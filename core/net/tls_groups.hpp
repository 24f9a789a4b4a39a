// The groups of the TLS key exchange, and with them the key share of the first message.
#pragma once

#include <openssl/ssl.h>

#include <span>

namespace rongcloud::net {

// X25519 first: every server that matters has it, and it is the fastest. The others are for those that lack it.
inline constexpr const char* kGroups[] = {"X25519", "P-256", "X448", "P-521", "P-384"};

// Has `context` offer those of `wanted` that this OpenSSL has, in their order, the first one with a key share: a FIPS
// build may have no X25519. With none of them the context stays as it is.
void offer_groups(SSL_CTX* context, std::span<const char* const> wanted = kGroups);

}  // namespace rongcloud::net
