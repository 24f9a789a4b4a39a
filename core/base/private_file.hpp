// A file for its owner alone, from its first moment on.
#pragma once

#include <string>

namespace rongcloud {

// Makes an empty one where none is. 0, or the system's error number.
int create_private_file(const std::string& path) noexcept;

}  // namespace rongcloud
