// What encode_decode can measure: each case is one piece of work of a call, done without a network.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace rongcloud::benchmarks {

struct Case {
    std::string name;
    std::function<void()> work;
};

// Encoding 1,000 recipients as one repeated form key: POCO's URI::encode alone, and this library.
std::vector<Case> encoding_cases();
// Reading an answer of 100,000 bytes: RapidJSON's own document, and this library.
std::vector<Case> decoding_cases();
// The signature of one request: POCO's SHA-1 alone, and this library.
std::vector<Case> signing_cases();
// What a rate limit costs a call that need not wait: its claims, and taking them.
std::vector<Case> limiting_cases();
// What it costs to count a call with one attempt, and to look for hooks that are not set.
std::vector<Case> watching_cases();

// Keeps the compiler from leaving out the work that made `value`.
template <class Value>
void keep(const Value& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

}  // namespace rongcloud::benchmarks
