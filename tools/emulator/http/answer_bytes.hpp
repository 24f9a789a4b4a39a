// An answer as the bytes of HTTP/1.1, for those that are not sent in one piece, and the answers that faults make up.
#pragma once

#include <string>

#include "tools/emulator/faults/rule.hpp"
#include "tools/emulator/http/exchange.hpp"

namespace rongcloud::emulator {

struct AnswerBytes {
    std::string head;  // with the empty line
    std::string body;
};

AnswerBytes to_bytes(const Answer& answer);

// What a gateway, or the service itself, says instead of the answer.
AnswerBytes status_bytes(const FaultRule& rule);
// As to_bytes(), with half of the JSON, in a body that is complete.
AnswerBytes broken_json(const Answer& answer);
// Bytes that are no HTTP.
std::string garbage();

}  // namespace rongcloud::emulator
