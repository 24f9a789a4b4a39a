#include "core/client/request.hpp"

#include <array>
#include <charconv>
#include <string_view>

namespace rongcloud::client {

namespace {

// A number as text without memory of its own.
class Digits {
public:
    template <class Number>
    explicit Digits(Number value) {
        end_ = std::to_chars(text_.begin(), text_.end(), value).ptr;
    }
    std::string_view view() const { return {text_.data(), end_}; }

private:
    std::array<char, 20> text_;
    const char* end_;
};

// What the pieces of a text go to: first to learn its size, then to write it where there is room for all of it. That costs
// less than to append them, and a piece that is constant costs next to nothing.
class Measure {
public:
    void add(std::string_view piece) { size_ += piece.size(); }
    std::size_t size() const { return size_; }

private:
    std::size_t size_ = 0;
};
class Writer {
public:
    explicit Writer(char* to) : to_(to) {}
    void add(std::string_view piece) { to_ += piece.copy(to_, piece.size()); }

private:
    char* to_;
};

}  // namespace

SignedRequest sign_request(const Settings& settings, const Credentials& credentials, std::string_view authority,
                           const codec::EncodedCall& call, const Attempt& attempt) {
    const Digits timestamp(attempt.timestamp_ms);
    const Digits body_size(call.body.size());
    const sign::Signature signature = sign::sign(credentials.app_secret.view(), attempt.nonce, timestamp.view());
    const auto give_pieces = [&](auto& out) {
        const auto begin_own_header = [&] {
            if (settings.header_prefix) out.add("\r\nRC-");
            else out.add("\r\n");
        };
        out.add(call.method), out.add(" "), out.add(call.target), out.add(" HTTP/1.1\r\nHost: "), out.add(authority);
        begin_own_header(), out.add("App-Key: "), out.add(credentials.app_key);
        begin_own_header(), out.add("Nonce: "), out.add(attempt.nonce);
        begin_own_header(), out.add("Timestamp: "), out.add(timestamp.view());
        begin_own_header(), out.add("Signature: "), out.add({signature.data(), signature.size()});
        if (!call.content_type.empty()) {
            out.add("\r\nContent-Type: "), out.add(call.content_type);
            out.add("\r\nContent-Length: "), out.add(body_size.view());
        }
        if (!attempt.request_id.empty()) out.add("\r\nX-Request-ID: "), out.add(attempt.request_id);
        if (!settings.user_agent.empty()) out.add("\r\nUser-Agent: "), out.add(settings.user_agent);
        out.add("\r\nAccept-Encoding: identity\r\n\r\n");
    };
    Measure head;
    give_pieces(head);
    SignedRequest request{{}, signature};
    request.bytes.reserve(head.size() + call.body.size());
    request.bytes.resize(head.size());
    Writer writer(request.bytes.data());
    give_pieces(writer);
    request.bytes += call.body;
    return request;
}

}  // namespace rongcloud::client
