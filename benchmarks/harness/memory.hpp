// Memory of this process.
#pragma once

#include <cstdint>

namespace rongcloud::benchmarks {

// Resident, counted page by page: /proc/self/statm is only about right. Throws std::runtime_error.
std::int64_t resident_memory_kib();
// The most that was ever resident. (getrusage would count what the process was before this program was loaded.)
std::int64_t peak_memory_kib();

}  // namespace rongcloud::benchmarks
