// What a failure of SQLite means for whoever keeps something in the file.
#pragma once

#include <Poco/Exception.h>

#include <string>

#include "core/base/error.hpp"

namespace rongcloud::jobs {

// storage_full, storage_locked, storage_invalid or storage_failure; out_of_memory.
// `system_error`: what the system said last, or 0; only looked at for a failure to read or write.
Error storage_error(const Poco::Exception& failure, const std::string& path, int system_error = 0);

}  // namespace rongcloud::jobs
