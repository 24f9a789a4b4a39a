#include "core/client/request.hpp"

#include <array>
#include <charconv>
#include <string_view>

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

// A number as text without memory of its own.
class Digits {
public:
    template <class Number>
    explicit Digits(Number value) : end_(std::to_chars(text_.begin(), text_.end(), value).ptr) {}
    std::string_view view() const { return {text_.data(), end_}; }

private:
    std::array<char, 20> text_;
    const char* const end_;
};

// A text in pieces: to know its size first and copy each once costs less than to append them.
class Pieces {
public:
    void add(std::string_view piece) {
        pieces_[count_++] = {piece.data(), piece.size()};
        size_ += piece.size();
    }
    template <class... More>
    void add(std::string_view first, std::string_view second, const More&... more) {
        add(first);
        add(second, more...);
    }
    std::string joined() const {
        std::string text;
        text.reserve(size_);
        for (std::size_t i = 0; i < count_; ++i) text.append(pieces_[i].data, pieces_[i].size);
        return text;
    }

private:
    struct Piece {
        const char* data;
        std::size_t size;
    };
    std::array<Piece, 24> pieces_;  // as many as a request can have
    std::size_t count_ = 0;
    std::size_t size_ = 0;
};

}  // namespace

SignedRequest sign_request(const Settings& settings, const Credentials& credentials, std::string_view authority,
                           const codec::EncodedCall& call, const Attempt& attempt) {
    const Digits timestamp_digits(attempt.timestamp_ms);
    const std::string_view timestamp = timestamp_digits.view();
    SignedRequest request;
    request.signature = sign::sign(credentials.app_secret.view(), attempt.nonce, timestamp);
    const HeaderNames& names = settings.header_prefix ? kPrefixed : kPlain;
    const Digits body_size(call.body.size());
    Pieces request_pieces;
    request_pieces.add(call.method, " ", call.target, " HTTP/1.1\r\nHost: ", authority);
    request_pieces.add(names.app_key, credentials.app_key, names.nonce, attempt.nonce);
    request_pieces.add(names.timestamp, timestamp, names.signature, request.signature);
    if (!call.content_type.empty()) {
        request_pieces.add("\r\nContent-Type: ", call.content_type, "\r\nContent-Length: ", body_size.view());
    }
    if (!attempt.request_id.empty()) request_pieces.add("\r\nX-Request-ID: ", attempt.request_id);
    if (!settings.user_agent.empty()) request_pieces.add("\r\nUser-Agent: ", settings.user_agent);
    request_pieces.add(kHeadEnd, call.body);
    request.bytes = request_pieces.joined();
    return request;
}

}  // namespace rongcloud::client
