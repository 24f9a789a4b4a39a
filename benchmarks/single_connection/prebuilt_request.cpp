#include "benchmarks/single_connection/prebuilt_request.hpp"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace rongcloud::benchmarks {

PrebuiltRequest read_prebuilt_request(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    PrebuiltRequest request;
    request.bytes.assign(std::istreambuf_iterator<char>(file), {});
    const std::size_t head_size = request.bytes.find("\r\n\r\n");
    if (!file || head_size == std::string::npos) throw std::runtime_error("no request in " + path);
    request.body = request.bytes.substr(head_size + 4);
    std::istringstream head(request.bytes.substr(0, head_size));
    std::string method;
    std::string line;
    head >> method >> request.target;
    std::getline(head, line);
    while (std::getline(head, line)) {
        if (line.ends_with('\r')) line.pop_back();
        request.headers.push_back(line);
    }
    return request;
}

}  // namespace rongcloud::benchmarks
