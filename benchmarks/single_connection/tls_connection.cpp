#include "benchmarks/single_connection/tls_connection.hpp"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <stdexcept>

namespace rongcloud::benchmarks {

namespace {

int connect_socket(const std::string& host, const std::string& port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* addresses = nullptr;
    if (::getaddrinfo(host.c_str(), port.c_str(), &hints, &addresses) != 0) {
        throw std::runtime_error("no address of " + host);
    }
    int descriptor = -1;
    for (const addrinfo* each = addresses; each != nullptr && descriptor < 0; each = each->ai_next) {
        descriptor = ::socket(each->ai_family, each->ai_socktype, each->ai_protocol);
        if (descriptor >= 0 && ::connect(descriptor, each->ai_addr, each->ai_addrlen) != 0) {
            ::close(descriptor);
            descriptor = -1;
        }
    }
    ::freeaddrinfo(addresses);
    if (descriptor < 0) throw std::runtime_error("no connection to " + host + ":" + port);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

// The size of the whole answer at the start of `bytes`; 0 when its head is not complete yet.
std::size_t answer_size(std::string_view bytes) {
    constexpr std::string_view length_field = "\r\ncontent-length:";
    const std::size_t head_size = bytes.find("\r\n\r\n");
    if (head_size == std::string_view::npos) return 0;
    if (!bytes.starts_with("HTTP/1.1 200")) throw std::runtime_error("the server did not answer with status 200");
    for (std::size_t at = bytes.find("\r\n"); at < head_size; at = bytes.find("\r\n", at + 2)) {
        if (::strncasecmp(bytes.data() + at, length_field.data(), length_field.size()) != 0) continue;
        const std::size_t digits = bytes.find_first_not_of(' ', at + length_field.size());
        std::size_t length = 0;
        std::from_chars(bytes.data() + digits, bytes.data() + head_size, length);
        return head_size + 4 + length;
    }
    throw std::runtime_error("the answer has no Content-Length");
}

}  // namespace

ContextPointer make_tls_context(const std::string& ca_file) {
    ContextPointer context{SSL_CTX_new(TLS_client_method())};
    if (!context || SSL_CTX_load_verify_locations(context.get(), ca_file.c_str(), nullptr) != 1 ||
        SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1) {
        throw std::runtime_error("no TLS context with the certificates of " + ca_file);
    }
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_read_ahead(context.get(), 1);  // one system call a record instead of two
    return context;
}

TlsConnection::TlsConnection(SSL_CTX* context, const std::string& host, const std::string& port)
    : descriptor_(connect_socket(host, port)), ssl_(SSL_new(context)) {
    if (!ssl_ || SSL_set_fd(ssl_.get(), descriptor_) != 1 || SSL_set1_host(ssl_.get(), host.c_str()) != 1 ||
        SSL_set_tlsext_host_name(ssl_.get(), host.c_str()) != 1 || SSL_connect(ssl_.get()) != 1) {
        ::close(descriptor_);
        throw std::runtime_error("no TLS connection to " + host + ":" + port);
    }
}

TlsConnection::~TlsConnection() {
    SSL_shutdown(ssl_.get());
    ::close(descriptor_);
}

std::string_view TlsConnection::exchange(std::string_view request) {
    if (SSL_write(ssl_.get(), request.data(), static_cast<int>(request.size())) != static_cast<int>(request.size())) {
        throw std::runtime_error("the request could not be sent");
    }
    std::size_t received = 0;
    std::size_t wanted = 0;
    do {
        if (received == buffer_.size()) throw std::runtime_error("the answer is too long");
        const int count =
            SSL_read(ssl_.get(), buffer_.data() + received, static_cast<int>(buffer_.size() - received));
        if (count <= 0) throw std::runtime_error("the connection ended before the answer did");
        received += static_cast<std::size_t>(count);
        wanted = answer_size({buffer_.data(), received});
    } while (wanted == 0 || received < wanted);
    return {buffer_.data(), received};
}

}  // namespace rongcloud::benchmarks
