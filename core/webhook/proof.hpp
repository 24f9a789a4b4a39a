// What a delivery is signed with. It covers neither the address nor the body.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/webhook/options.hpp"
#include "core/webhook/replay_memory.hpp"
#include "core/webhook/request.hpp"

namespace rongcloud::webhook {

struct Proof {
    std::optional<std::string> app_key;  // some callbacks have it in the body only
    std::string nonce;
    std::string timestamp;  // as it was signed
    std::string signature;
    bool is_in_headers = false;
};

// From the query as it stands in the request, or else from the headers; never from the body, whose fields have the same
// names. Throws Refused(missing, malformed).
Proof read_proof(std::string_view query, std::string_view headers);

// Of a timestamp in seconds or milliseconds. Throws Refused(malformed).
std::int64_t signed_at_ms(const Proof& proof);

// Whose secret has signed it: all of the application's are tried, of all applications where none is named. Takes the
// same time whichever it is. Throws Refused(unknown_app, bad_signature).
const AppSecret& find_signer(const Proof& proof, std::span<const AppSecret> secrets);

// Of a proof with a valid signature.
ReplayKey replay_key(const Proof& proof);
ReplayKey replay_key(std::string_view app_key, std::string_view event_id);

// "appKey=...&nonce=...&timestamp=...&signature=...", as the service writes it. Throws Error(invalid_argument).
std::string sign_query(std::string_view app_key, std::string_view app_secret, std::string_view nonce,
                       std::int64_t timestamp_ms);

}  // namespace rongcloud::webhook
