// The content of a message as JSON text, checked like the parameters of a call.
#pragma once

#include <string>
#include <string_view>

#include "core/codec/params.hpp"

namespace rongcloud::codec {

// `object_name` is a built-in type, whose members are checked, or one of the app's own (not beginning with "RC:"),
// which takes any members. Throws Error as validate() does, with unknown_message_type for another "RC:" name, and
// invalid_argument when the content is larger than the service takes.
std::string message_content(std::string_view object_name, const Params& fields);

// A structure that stands in several contents, or in parameters of calls: "mentioned_info", "user", "push_ext", ...
std::string message_structure(std::string_view name, const Params& fields);

}  // namespace rongcloud::codec
