#include "core/sign/signature.hpp"

// The hash itself: what OpenSSL 3 recommends instead takes half as long again for a text as short as this, and has a
// state of the process that is gone at exit.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <array>
#include <span>

#include "core/base/hex.hpp"
#include "core/base/secret.hpp"

namespace rongcloud::sign {

namespace {

[[gnu::noinline]] Signature signature_of(std::string_view app_secret, std::string_view nonce,
                                         std::string_view timestamp) {
    SHA_CTX state;
    SHA1_Init(&state);
    SHA1_Update(&state, app_secret.data(), app_secret.size());
    SHA1_Update(&state, nonce.data(), nonce.size());
    SHA1_Update(&state, timestamp.data(), timestamp.size());
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest;
    SHA1_Final(digest.data(), &state);
    Signature signature;
    static_assert(signature.size() == 2 * digest.size());
    write_hex(std::as_bytes(std::span(digest)), signature.data());
    return signature;
}

}  // namespace

Signature sign(std::string_view app_secret, std::string_view nonce, std::string_view timestamp) {
    const Signature signature = signature_of(app_secret, nonce, timestamp);
    clear_stack();  // the hash has worked on words of the secret there
    return signature;
}

}  // namespace rongcloud::sign
