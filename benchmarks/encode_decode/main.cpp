// Contenders without a network: `encode_decode CASE` does rounds of one case.
#include <Poco/Environment.h>
#include <rapidjson/rapidjson.h>

#include <cstdint>
#include <stdexcept>

#include "benchmarks/encode_decode/cases.hpp"
#include "benchmarks/harness/contender.hpp"

namespace {

using namespace rongcloud::benchmarks;

std::string poco_version() {
    const std::uint32_t version = Poco::Environment::libraryVersion();
    return std::to_string(version >> 24) + "." + std::to_string((version >> 16) & 0xFF) + "." +
           std::to_string((version >> 8) & 0xFF);
}

Case find_case(const std::string& name) {
    for (const auto& group : {encoding_cases(), decoding_cases(), signing_cases(), limiting_cases(), watching_cases()}) {
        for (const Case& each : group) {
            if (each.name == name) return each;
        }
    }
    throw std::runtime_error("there is no case '" + name + "'");
}

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        if (count != 2) throw std::runtime_error("usage: encode_decode CASE");
        const Case chosen = find_case(arguments[1]);
        serve_rounds("POCO " + poco_version() + ", RapidJSON " RAPIDJSON_VERSION_STRING, chosen.work);
    });
}
