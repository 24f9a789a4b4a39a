// Contender: this library through its C interface, one client that all threads share.
#include "benchmarks/harness/c_client.hpp"
#include "benchmarks/harness/load.hpp"

int main(int count, char** arguments) {
    using namespace rongcloud::benchmarks;
    return run_main([&] {
        const Load load = load_from(count, arguments);
        const ClientPointer client = make_client();
        const Sample sample;
        run_in_threads(std::string("rongcloud ") + rc_version_string(), load,
                       [&] { return [&] { call(client.get(), sample); }; });
    });
}
