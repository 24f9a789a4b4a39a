// Contender: a bare OpenSSL loop that sends the same prebuilt bytes each time and does not look into the answer.
#include <openssl/crypto.h>

#include <memory>

#include "benchmarks/harness/contender.hpp"
#include "benchmarks/single_connection/prebuilt_request.hpp"
#include "benchmarks/single_connection/tls_connection.hpp"

namespace {

using namespace rongcloud::benchmarks;

void run() {
    const std::string host = setting("BENCHMARK_HOST");
    const std::string port = setting("BENCHMARK_PORT");
    const std::uint64_t requests_per_connection = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    const PrebuiltRequest request = read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"));
    const ContextPointer context = make_tls_context(setting("BENCHMARK_CA_FILE"));
    std::unique_ptr<TlsConnection> connection;
    std::uint64_t requests = 0;
    serve_rounds(OpenSSL_version(OPENSSL_VERSION), [&] {
        const bool spent = requests_per_connection != 0 && requests == requests_per_connection;
        if (!connection || spent) {
            connection.reset();
            connection = std::make_unique<TlsConnection>(context.get(), host, port);
            requests = 0;
        }
        connection->exchange(request.bytes);
        ++requests;
    });
}

}  // namespace

int main() { return run_main(run); }
