#include "core/client/request.hpp"

#include "core/codec/number_text.hpp"
#include "core/sign/signature.hpp"

namespace rongcloud::client {

namespace {

// What stands before the value of each header, the end of the line before it included: one copy instead of four.
struct HeaderNames {
    std::string_view app_key;
    std::string_view nonce;
    std::string_view timestamp;
    std::string_view signature;
};
constexpr HeaderNames kPlain{"\r\nApp-Key: ", "\r\nNonce: ", "\r\nTimestamp: ", "\r\nSignature: "};
constexpr HeaderNames kPrefixed{"\r\nRC-App-Key: ", "\r\nRC-Nonce: ", "\r\nRC-Timestamp: ", "\r\nRC-Signature: "};
constexpr std::string_view kHeadEnd = "\r\nAccept-Encoding: identity\r\n\r\n";
constexpr std::size_t kHeadBytes = 512;  // enough for almost every head

}  // namespace

SignedRequest sign_request(const Settings& settings, const Credentials& credentials, const net::Endpoint& endpoint,
                           const codec::EncodedCall& call, const Attempt& attempt) {
    const std::string timestamp = codec::number_text(attempt.timestamp_ms);
    SignedRequest request;
    request.signature = sign::sign(credentials.app_secret.view(), attempt.nonce, timestamp);
    const HeaderNames& names = settings.header_prefix ? kPrefixed : kPlain;
    std::string& out = request.bytes;
    out.reserve(kHeadBytes + call.target.size() + call.body.size());
    out.append(call.method).append(" ").append(call.target).append(" HTTP/1.1\r\nHost: ").append(endpoint.authority());
    out.append(names.app_key).append(credentials.app_key);
    out.append(names.nonce).append(attempt.nonce);
    out.append(names.timestamp).append(timestamp);
    out.append(names.signature).append(request.signature);
    if (!call.content_type.empty()) {
        out.append("\r\nContent-Type: ").append(call.content_type);
        out.append("\r\nContent-Length: ").append(codec::number_text(call.body.size()));
    }
    if (!attempt.request_id.empty()) out.append("\r\nX-Request-ID: ").append(attempt.request_id);
    if (!settings.user_agent.empty()) out.append("\r\nUser-Agent: ").append(settings.user_agent);
    out.append(kHeadEnd).append(call.body);
    return request;
}

}  // namespace rongcloud::client
