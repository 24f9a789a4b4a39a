#include "benchmarks/harness/memory.hpp"

#include <fstream>
#include <stdexcept>
#include <string>

namespace rongcloud::benchmarks {

namespace {

std::int64_t kibibytes_of(const char* path, const std::string& field) {
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        if (line.starts_with(field)) return std::stoll(line.substr(field.size()));
    }
    throw std::runtime_error(std::string("no ") + field + " in " + path);
}

}  // namespace

std::int64_t resident_memory_kib() { return kibibytes_of("/proc/self/smaps_rollup", "Rss:"); }

std::int64_t peak_memory_kib() { return kibibytes_of("/proc/self/status", "VmHWM:"); }

}  // namespace rongcloud::benchmarks
