// What rongcloud-spool is asked for.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace rongcloud::spool_tool {

struct CommandLine {
    bool help = false;
    bool version = false;
    bool json = false;
    std::string file;
    std::size_t limit = 100;
    std::int64_t after = 0;
    std::vector<std::string> words;  // the command
};

class OptionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Throws OptionError.
CommandLine parse_command_line(int argc, char **argv);
std::string help_text();

}  // namespace rongcloud::spool_tool
