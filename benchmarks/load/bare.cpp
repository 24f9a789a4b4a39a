// Contender: threads that each send the prebuilt bytes over a TLS connection of their own, renewed as often as told.
// When they keep it, their median is the round trip that the others are held against.
#include <openssl/crypto.h>

#include <memory>

#include "benchmarks/harness/contender.hpp"
#include "benchmarks/harness/load.hpp"
#include "benchmarks/single_connection/prebuilt_request.hpp"
#include "benchmarks/single_connection/tls_connection.hpp"

namespace {

using namespace rongcloud::benchmarks;

class Caller {
public:
    Caller(SSL_CTX* context, const PrebuiltRequest& request) : context_(context), request_(request) {}

    void operator()() {
        const bool spent = requests_per_connection_ != 0 && requests_ == requests_per_connection_;
        if (!connection_ || spent) {
            connection_.reset();
            connection_ = std::make_shared<TlsConnection>(context_, host_, port_);
            requests_ = 0;
        }
        connection_->exchange(request_.bytes);
        ++requests_;
    }

private:
    SSL_CTX* const context_;
    const PrebuiltRequest& request_;
    const std::string host_ = setting("BENCHMARK_HOST");
    const std::string port_ = setting("BENCHMARK_PORT");
    const std::uint64_t requests_per_connection_ = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    std::shared_ptr<TlsConnection> connection_;
    std::uint64_t requests_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(count, arguments);
        const PrebuiltRequest request = read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"));
        const ContextPointer context = make_tls_context(setting("BENCHMARK_CA_FILE"));
        run_in_threads(OpenSSL_version(OPENSSL_VERSION), load, [&] { return Caller(context.get(), request); });
    });
}
