#include "core/client/request.hpp"

#include <array>
#include <string_view>

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

// A text in pieces: to know its size first and copy each once costs less than to append them.
class Pieces {
public:
    void add(std::string_view piece) { pieces_[count_++] = piece; }
    template <class... More>
    void add(std::string_view first, std::string_view second, const More&... more) {
        add(first);
        add(second, more...);
    }
    std::string joined() const {
        std::size_t size = 0;
        for (std::size_t i = 0; i < count_; ++i) size += pieces_[i].size();
        std::string text(size, '\0');
        char* to = text.data();
        for (std::size_t i = 0; i < count_; ++i) to += pieces_[i].copy(to, pieces_[i].size());
        return text;
    }

private:
    std::array<std::string_view, 24> pieces_;  // as many as a request can have
    std::size_t count_ = 0;
};

}  // namespace

SignedRequest sign_request(const Settings& settings, const Credentials& credentials, const net::Endpoint& endpoint,
                           const codec::EncodedCall& call, const Attempt& attempt) {
    const std::string timestamp = codec::number_text(attempt.timestamp_ms);
    SignedRequest request;
    request.signature = sign::sign(credentials.app_secret.view(), attempt.nonce, timestamp);
    const HeaderNames& names = settings.header_prefix ? kPrefixed : kPlain;
    const std::string authority = endpoint.authority();
    const std::string body_size = codec::number_text(call.body.size());
    Pieces request_pieces;
    request_pieces.add(call.method, " ", call.target, " HTTP/1.1\r\nHost: ", authority);
    request_pieces.add(names.app_key, credentials.app_key, names.nonce, attempt.nonce);
    request_pieces.add(names.timestamp, timestamp, names.signature, request.signature);
    if (!call.content_type.empty()) {
        request_pieces.add("\r\nContent-Type: ", call.content_type, "\r\nContent-Length: ", body_size);
    }
    if (!attempt.request_id.empty()) request_pieces.add("\r\nX-Request-ID: ", attempt.request_id);
    if (!settings.user_agent.empty()) request_pieces.add("\r\nUser-Agent: ", settings.user_agent);
    request_pieces.add(kHeadEnd, call.body);
    request.bytes = request_pieces.joined();
    return request;
}

}  // namespace rongcloud::client
