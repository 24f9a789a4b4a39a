// What the system's error numbers mean, in English whatever the locale of the program is.
#pragma once

#include <exception>
#include <string>

namespace rongcloud {

// "Connection refused" for ECONNREFUSED; "error 12345" for a number that is none. strerror and std::error_code would
// answer in the language and the encoding of the host program's locale.
std::string system_error_text(int error_number);

// The words of an exception that is not ours: those of the system in English, others as they are if they are UTF-8.
std::string exception_text(const std::exception& error);

}  // namespace rongcloud
