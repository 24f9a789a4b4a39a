// What rongcloud-spool does.
#pragma once

#include <iosfwd>

#include "tools/spool/options.hpp"

namespace rongcloud::spool_tool {

// The exit status. Throws OptionError for a command that is none, rc::Error when the spool fails.
int run(const CommandLine &line, std::ostream &out);

}  // namespace rongcloud::spool_tool
