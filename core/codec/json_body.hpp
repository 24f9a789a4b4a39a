// JSON objects made of parameters: application/json bodies and the content of messages.
#pragma once

#include <string>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::codec {

// One compact JSON object: every parameter that is given and not part of the path, in the catalogue's order, or in
// the order given when the schema is open.
std::string encode_json_body(const catalogue::Schema& schema, const Params& params);

}  // namespace rongcloud::codec
