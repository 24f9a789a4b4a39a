// Generated from catalogue/callbacks.yaml. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

// What the service does when it gets no HTTP 200, where the documents say so.
struct CallbackRetry {
    std::int64_t timeout_ms;
    std::int32_t tries;  // the first one included
    std::int64_t pause_ms;  // when very many time out
    std::int64_t outage_delay_ms;  // when the network fails
};

// Names of the parts of a signature.
struct CallbackForm {
    std::string_view app_key;
    std::string_view nonce;
    std::string_view timestamp;  // in milliseconds
    std::string_view signature;
};

struct CallbackSample {
    std::string_view id;
    std::string_view event;  // a JSON object with all members
};

inline constexpr CallbackRetry callback_retry{5000, 3, 60000, 300000};
inline constexpr std::size_t callback_nonce_max_chars = 18;
inline constexpr CallbackForm callback_query_form{"appKey", "nonce", "timestamp", "signature"};
inline constexpr CallbackForm callback_header_form{"App-Key", "Nonce", "Timestamp", "Signature"};

// Times in the samples are this one, in milliseconds since 1970.
inline constexpr std::int64_t callback_sample_time_ms = 1735689598500;
inline constexpr std::array<CallbackSample, 3> callback_samples{{
    {"note_sent",
     "{\"noteId\":\"text\",\"type\":0,\"time\":1735689598500,\"place\":{\"id\":\"text\"},\"from\":\"text\"}"sv},
    {"note_judged",
     "{\"noteId\":\"text\",\"verdict\":\"GOOD\",\"detail\":\"{\\\"a\\\":1}\"}"sv},
    {"note_asked",
     "{\"appKey\":\"vector-app-key\",\"noteId\":\"text\",\"words\":[\"a\",\"b\"],\"size\":1,\"isHidden\":true}"sv},
}};

}  // namespace rongcloud::catalogue
