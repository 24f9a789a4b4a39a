#include "core/sign/digest.hpp"

// As in signature.cpp: half as fast otherwise for short texts.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace rongcloud::sign {

std::array<std::uint8_t, 20> digest_of(std::string_view text) noexcept {
    std::array<std::uint8_t, 20> digest;
    SHA_CTX state;
    SHA1_Init(&state);
    SHA1_Update(&state, text.data(), text.size());
    SHA1_Final(digest.data(), &state);
    return digest;
}

}  // namespace rongcloud::sign
