// Checks of a call whose endpoint the catalogue does not have.
#pragma once

#include <string_view>

#include "core/codec/encode.hpp"

namespace rongcloud::capi {

// Throws Error(invalid_argument) for a method, path or content type that would not make one well-formed request.
codec::EncodedCall make_raw_call(std::string_view method, std::string_view path, std::string_view content_type,
                                 std::string_view body);

}  // namespace rongcloud::capi
