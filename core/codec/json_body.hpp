// application/json bodies.
#pragma once

#include <string>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::codec {

// One compact JSON object: every parameter that is given and not part of the path, in the catalogue's order.
std::string encode_json_body(const catalogue::Operation& operation, const Params& params);

}  // namespace rongcloud::codec
