// The server of the load benchmarks: HTTPS with the same answer every time, for hundreds of connections, behind a
// network of --delay-us each way. Prints what the constant server prints, answers each line on its standard input
// with its counts, and ends with that input.
#include <openssl/ssl.h>

#include <cstring>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include "benchmarks/server/delayed_connections.hpp"
#include "tools/emulator/certificates.hpp"

namespace {

struct ContextDeleter {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using ContextPointer = std::unique_ptr<SSL_CTX, ContextDeleter>;

ContextPointer make_context(const rongcloud::emulator::Certificates& certificates) {
    ContextPointer context{SSL_CTX_new(TLS_server_method())};
    const std::string certificate = certificates.server_file();
    const std::string key = certificates.server_key_file();
    if (!context || SSL_CTX_use_certificate_chain_file(context.get(), certificate.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context.get(), key.c_str(), SSL_FILETYPE_PEM) != 1) {
        throw std::runtime_error("no TLS context with the certificate of " + certificate);
    }
    return context;
}

void run(std::chrono::microseconds delay_each_way) {
    const rongcloud::emulator::Certificates certificates{""};
    const ContextPointer context = make_context(certificates);
    rongcloud::benchmarks::DelayedConnections connections{context.get(), delay_each_way};
    std::cout << "https=https://localhost:" << connections.port() << "\nca_file=" << certificates.authority_file()
              << "\napp_key=benchmark-key\napp_secret=benchmark-secret\nready" << std::endl;
    connections.serve();
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3 || std::strcmp(arguments[1], "--delay-us") != 0) {
        std::cerr << "usage: load_server --delay-us MICROSECONDS (of each way)" << std::endl;
        return 2;
    }
    try {
        run(std::chrono::microseconds(std::stol(arguments[2])));
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
