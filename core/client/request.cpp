#include "core/client/request.hpp"

#include "core/codec/number_text.hpp"
#include "core/sign/signature.hpp"

namespace rongcloud::client {

namespace {

void append_header(std::string& out, std::string_view prefix, std::string_view name, std::string_view value) {
    out += prefix;
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

}  // namespace

SignedRequest sign_request(const Settings& settings, const net::Endpoint& endpoint, const codec::EncodedCall& call,
                           const Attempt& attempt) {
    const std::string timestamp = codec::number_text(attempt.timestamp_ms);
    SignedRequest request;
    request.signature = sign::sign(settings.credentials.app_secret, attempt.nonce, timestamp);
    const std::string_view prefix = settings.header_prefix ? "RC-" : "";
    std::string& out = request.bytes;
    out.reserve(512 + call.target.size() + call.body.size());
    out.append(call.method).append(" ").append(call.target).append(" HTTP/1.1\r\n");
    append_header(out, "", "Host", endpoint.authority());
    append_header(out, prefix, "App-Key", settings.credentials.app_key);
    append_header(out, prefix, "Nonce", attempt.nonce);
    append_header(out, prefix, "Timestamp", timestamp);
    append_header(out, prefix, "Signature", request.signature);
    if (!call.content_type.empty()) {
        append_header(out, "", "Content-Type", call.content_type);
        append_header(out, "", "Content-Length", codec::number_text(call.body.size()));
    }
    if (!attempt.request_id.empty()) append_header(out, "", "X-Request-ID", attempt.request_id);
    if (!settings.user_agent.empty()) append_header(out, "", "User-Agent", settings.user_agent);
    out += "\r\n";
    out += call.body;
    return request;
}

}  // namespace rongcloud::client
