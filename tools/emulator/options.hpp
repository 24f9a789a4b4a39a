// The command line: text to Settings.
#pragma once

#include <stdexcept>
#include <string>

#include "tools/emulator/settings.hpp"

namespace rongcloud::emulator {

// A flag that cannot be understood; the message says which and why.
class OptionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct CommandLine {
    Settings settings;
    bool help = false;
    bool version = false;
};

// Throws OptionError.
CommandLine parse_command_line(int argc, char** argv);

std::string help_text();

}  // namespace rongcloud::emulator
