// Random bytes from the operating system's generator, and the identifiers made of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace rongcloud {

// Fills `bytes`. Throws Error(internal) when the system has no randomness; never falls back to a weak source.
void fill_random(std::span<std::byte> bytes);

// `digits` lower-case hexadecimal characters; even and at most 256.
std::string random_hex(std::size_t digits);

// From 0 up to but not including 1, all equally likely.
double random_unit();
// The same behind a type, so that tests can choose what chance brings. Thread-safe.
using UnitRandom = std::function<double()>;

// 1 to 2^63 - 1.
std::int64_t random_positive();

// 16 hexadecimal characters: the service takes at most 18 and wants a new one for each request.
std::string make_nonce();
std::array<char, 16> make_nonce_text();  // the same without memory of its own

// 32 hexadecimal characters: the service takes at most 36.
std::string make_request_id();

}  // namespace rongcloud
