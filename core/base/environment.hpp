// The environment of the process.
#pragma once

#include <string>

namespace rongcloud {

// nullptr when unset or empty, and always in a program that runs with more rights than its caller has (set-user-ID,
// file capabilities): there the environment is the word of somebody who must not be believed. Valid until the
// environment is changed.
const char* environment_variable(const std::string& name) noexcept;

}  // namespace rongcloud
