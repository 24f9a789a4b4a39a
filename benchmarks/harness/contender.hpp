// One contender of a benchmark: a process that does a round of calls whenever it is told to, so that several take
// turns within one run and meet the same conditions.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace rongcloud::benchmarks {

// The value of an environment variable; throws std::runtime_error when it is missing.
std::string setting(const char* name);

// As a number from 0; 0 when the variable is missing.
std::uint64_t number_setting(const char* name);

// Prints "ready <description>", then answers each line "run <calls>" on standard input with one line: wall time, user
// and system CPU time of the whole process, each in microseconds for all calls together. Returns at end of input.
// What `call` throws passes through.
void serve_rounds(const std::string& description, const std::function<void()>& call);

// For main(): 0 after `body`, or 1 and the message of what it threw on standard error.
int run_main(const std::function<void()>& body);

}  // namespace rongcloud::benchmarks
