// Checks of a call whose endpoint the catalogue does not have.
#pragma once

#include <cstddef>

#include "core/codec/encode.hpp"

namespace rongcloud::capi {

// As the C interface takes it; any may be NULL.
struct RawInput {
    const char *method;
    const char *path;
    const char *content_type;
    const char *body;
    std::size_t body_size;
};

// Throws Error(invalid_argument) for what would not make one well-formed request. The content type is the caller's.
codec::EncodedCall make_raw_call(const RawInput &input);

}  // namespace rongcloud::capi
