#include "benchmarks/server/tls_peer.hpp"

#include <openssl/err.h>
#include <strings.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include "benchmarks/server/answers.hpp"

namespace rongcloud::benchmarks {

namespace {

constexpr std::string_view kEndOfHead = "\r\n\r\n";

std::size_t content_length(std::string_view head) {
    constexpr std::string_view field = "\r\ncontent-length:";
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        if (at + field.size() > head.size()) break;
        if (::strncasecmp(head.data() + at, field.data(), field.size()) != 0) continue;
        const std::size_t digits = head.find_first_not_of(' ', at + field.size());
        std::size_t length = 0;
        std::from_chars(head.data() + digits, head.data() + head.size(), length);
        return length;
    }
    return 0;
}

std::string_view path_of(std::string_view head) {
    const std::size_t begin = head.find(' ') + 1;
    return head.substr(begin, head.find(' ', begin) - begin);
}

}  // namespace

TlsPeer::TlsPeer(SSL_CTX* context, ServerCounts& counts)
    : counts_(counts), ssl_(SSL_new(context)), in_(BIO_new(BIO_s_mem())), out_(BIO_new(BIO_s_mem())) {
    if (!ssl_ || in_ == nullptr || out_ == nullptr) throw std::runtime_error("no memory for a connection");
    SSL_set_bio(ssl_.get(), in_, out_);
    SSL_set_accept_state(ssl_.get());
}

std::string TlsPeer::receive(std::string_view bytes) {
    ERR_clear_error();
    BIO_write(in_, bytes.data(), static_cast<int>(bytes.size()));
    if (!is_shaken_) {
        const int code = SSL_do_handshake(ssl_.get());
        const bool is_under_way = code != 1 && SSL_get_error(ssl_.get(), code) == SSL_ERROR_WANT_READ;
        if (is_under_way) return take_output();
        if (code != 1) throw std::runtime_error("no handshake");
        is_shaken_ = true;
        ++counts_.connections;
        if (SSL_session_reused(ssl_.get()) == 1) ++counts_.resumed;
    }
    read_requests();
    answer_complete_requests();
    return take_output();
}

void TlsPeer::read_requests() {
    std::array<char, 4096> buffer;
    int count = 0;
    while ((count = SSL_read(ssl_.get(), buffer.data(), buffer.size())) > 0) {
        pending_.append(buffer.data(), static_cast<std::size_t>(count));
    }
    const int error = SSL_get_error(ssl_.get(), count);
    if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_ZERO_RETURN) throw std::runtime_error("no TLS any more");
}

void TlsPeer::answer_complete_requests() {
    for (;;) {
        const std::size_t head_size = pending_.find(kEndOfHead);
        if (head_size == std::string::npos) return;
        const std::string_view head{pending_.data(), head_size};
        const std::size_t size = head_size + kEndOfHead.size() + content_length(head);
        if (pending_.size() < size) return;
        const std::string_view body = answer_to(path_of(head));
        std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
        answer.append(std::to_string(body.size())).append(kEndOfHead).append(body);
        SSL_write(ssl_.get(), answer.data(), static_cast<int>(answer.size()));  // into memory: it is never cut short
        pending_.erase(0, size);
        ++counts_.requests;
        counts_.most_requests_of_one_connection = std::max(counts_.most_requests_of_one_connection, ++requests_);
    }
}

std::string TlsPeer::take_output() {
    std::string output(BIO_ctrl_pending(out_), '\0');
    if (!output.empty()) BIO_read(out_, output.data(), static_cast<int>(output.size()));
    return output;
}

}  // namespace rongcloud::benchmarks
