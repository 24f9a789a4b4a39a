// Validated inputs -> what goes on the wire, in the form that the catalogue says.
#pragma once

#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::codec {

struct EncodedCall {
    std::string_view method;
    std::string target;             // path and query
    std::string_view content_type;  // empty: no body
    std::string body;
};

// Parameters go out in the catalogue's order. `params` must have passed validate(); throws Error(invalid_argument)
// only for a path parameter that would change the path ("." and "..").
EncodedCall encode(const catalogue::Operation& operation, const Params& params);

}  // namespace rongcloud::codec
