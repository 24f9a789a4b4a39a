// A decoded answer, and the judgement whether it means success.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

// Read-only after construction.
struct Result {
    JsonDocument document;
    std::string body;  // as it came but for broken characters; "{}" when it was empty
    std::int32_t http_status = 0;
    std::string request_id;
    std::string domain;
    std::int32_t attempts = 1;
    bool already_accepted = false;  // the answer refuses a repeat: an earlier attempt of the same call was accepted
};

// Whether an HTTP status without a code of the service leaves it open whether the call was done: a failure of the service,
// or of a gateway, which may have passed the request on.
bool leaves_open(int http_status);

// Reads an answer to a call of `path`. Success: HTTP 2xx with an empty body, or with a JSON object whose code, if any,
// means success on that path. Otherwise throws Error with reason api_code (code, answer, hint filled in), not_json or
// http_status, or what `look` throws, which is called now and then during a long answer.
Result decode_answer(std::string_view path, int http_status, std::string_view content_type, std::string body,
                     const JsonDocument::Look& look = {});

}  // namespace rongcloud::codec
