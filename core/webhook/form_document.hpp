// The fields of a form as a JSON object, so that an event looks the same whichever way it came.
#pragma once

#include "core/catalogue/table.hpp"
#include "core/codec/json.hpp"
#include "core/webhook/request.hpp"

namespace rongcloud::webhook {

// Numbers, switches and lists become what the catalogue says they are, where they can; other fields stay text, those
// that are there several times become an array. `callback` nullptr: all stay text. A character that is broken becomes
// U+FFFD.
codec::JsonDocument form_document(const Form& form, const catalogue::Callback* callback);

}  // namespace rongcloud::webhook
