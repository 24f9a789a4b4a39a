// The applications the emulator serves.
#pragma once

#include <vector>

#include "tools/emulator/settings.hpp"
#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

// Those of the command line; without any, those the store knows from its last run, else a random one.
// They are written into the store, so that its next run can have them again.
std::vector<App> choose_apps(const Settings& settings, Database& database);

}  // namespace rongcloud::emulator
