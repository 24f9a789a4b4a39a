// Random bytes from the operating system's generator, and the identifiers made of them.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace rongcloud {

// Fills `bytes`. Throws Error(internal) when the system has no randomness; never falls back to a weak source.
void fill_random(std::span<std::byte> bytes);

// `digits` lower-case hexadecimal characters; even and at most 256.
std::string random_hex(std::size_t digits);

// 16 hexadecimal characters: the service takes at most 18 and wants a new one for each request.
std::string make_nonce();

// 32 hexadecimal characters: the service takes at most 36.
std::string make_request_id();

}  // namespace rongcloud
