// The request that the contenders without a client library send: made once, then sent again and again.
#pragma once

#include <string>
#include <vector>

namespace rongcloud::benchmarks {

struct PrebuiltRequest {
    std::string bytes;                 // the whole request as it goes on the wire
    std::string target;                // path of the request line
    std::vector<std::string> headers;  // "Name: value"
    std::string body;
};

// Reads a file that `c_abi --request` wrote. Throws std::runtime_error.
PrebuiltRequest read_prebuilt_request(const std::string& path);

}  // namespace rongcloud::benchmarks
