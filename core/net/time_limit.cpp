#include "core/net/time_limit.hpp"

namespace rongcloud::net {

namespace {

// What was being waited for; completes "within 3000 ms" and "before the call's deadline".
std::string_view unfinished_step(Reason reason) {
    switch (reason) {
        case Reason::resolve_timeout: return "the name was not resolved";
        case Reason::connect_timeout: return "no connection was made";
        case Reason::handshake_timeout: return "the TLS handshake was not completed";
        case Reason::send_timeout: return "the peer took no more of the request";
        case Reason::response_timeout: return "no answer came";
        case Reason::idle_timeout: return "nothing more of the answer came";
        case Reason::body_timeout: return "the answer did not come to its end";
        default: return "the exchange was not completed";
    }
}

}  // namespace

Error TimeLimit::error() const {
    const std::string step{unfinished_step(reason_)};
    if (call_is_first_) return {Reason::call_timeout, step + " before the call's deadline"};
    return {reason_, step + " within " + std::to_string(own_.count()) + " ms"};
}

Error TimeLimit::canceled() { return {Reason::canceled, "canceled by the caller"}; }

}  // namespace rongcloud::net
