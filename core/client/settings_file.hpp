// A settings file: lines "name = value".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/secret.hpp"

namespace rongcloud::client {

// What is done about a file that other users may write, or that holds a secret and that they may read.
enum class FilePermissions { check, warn, ignore };

struct SettingsFile {
    struct Line {
        std::string name;
        Secret value;
    };
    std::vector<Line> lines;             // as written; neither names nor values are checked
    std::optional<std::string> warning;  // for a log
};

// Throws Error(invalid_setting) naming the file.
SettingsFile read_settings_file(const std::string& path, FilePermissions permissions);

}  // namespace rongcloud::client
