// Whole files, written so that nobody sees half of one.
#pragma once

#include <string>

namespace rongcloud::emulator {

// Both write beside `path` and rename. Throw std::runtime_error.
void write_private_file(const std::string& path, const std::string& content);  // mode 0600 from its first byte
void write_public_file(const std::string& path, const std::string& content);

// An empty file of mode 0600, unless there is one already.
void ensure_private_file(const std::string& path);

}  // namespace rongcloud::emulator
