// The bytes of one signed HTTP request.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/client/config.hpp"
#include "core/codec/encode.hpp"
#include "core/sign/signature.hpp"

namespace rongcloud::client {

// What makes one attempt different from another of the same call.
struct Attempt {
    std::string_view nonce;
    std::int64_t timestamp_ms = 0;
    std::string_view request_id;
};

struct SignedRequest {
    std::string bytes;
    sign::Signature signature;  // to keep it out of messages
};

// The order of the headers is that of the service's own example. `authority` is the value of Host. Throws nothing but
// bad_alloc.
SignedRequest sign_request(const Settings& settings, const Credentials& credentials, std::string_view authority,
                           const codec::EncodedCall& call, const Attempt& attempt);

}  // namespace rongcloud::client
