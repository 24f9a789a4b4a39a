// A whole file, and who may read and write it besides this process.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/base/secret.hpp"

namespace rongcloud {

struct FileAccess {
    unsigned mode = 0;       // permission bits
    unsigned long owner = 0;
    bool others_read = false;   // the group or everybody
    bool others_write = false;  // the same, or an owner who is neither the user of this process nor root
};

struct FileText {
    Secret text;
    std::optional<FileAccess> access;  // of a regular file
};

// Opens the file once, so that what is read is what was looked at, wherever links lead meanwhile. Nothing when it
// cannot be read to its end or is larger than `longest` bytes.
std::optional<FileText> read_file_text(const std::string& path, std::size_t longest);

}  // namespace rongcloud
