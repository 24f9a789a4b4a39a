// The command line.
#pragma once

#include <stdexcept>
#include <string>

namespace rongcloud::gateway {

class OptionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct CommandLine {
    std::string config;
    bool check = false;
    bool help = false;
    bool version = false;
    bool trim = false;  // the command
};

// Throws OptionError.
CommandLine parse_command_line(int argc, const char* const* argv);
std::string help_text();

}  // namespace rongcloud::gateway
