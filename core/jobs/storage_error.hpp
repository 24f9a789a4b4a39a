// What a failure of SQLite means for whoever keeps something in the file.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.hpp"

struct sqlite3;

namespace rongcloud::jobs {

// storage_full, storage_locked, storage_invalid or storage_failure; out_of_memory.
// `result`: an extended result code. `system_error`: what the system said, or 0; only looked at for a failure to read or
// write.
Error storage_error(int result, std::string_view message, const std::string& path, int system_error);
// What the connection failed with last; `errno` is as SQLite has left it.
Error storage_error(sqlite3* connection, const std::string& path);

}  // namespace rongcloud::jobs
