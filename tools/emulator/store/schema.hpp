// The tables of the store.
#pragma once

#include <span>

namespace rongcloud::emulator {

// Written into the file; a file with another one is refused instead of being misread.
constexpr int kSchemaVersion = 2;

struct Table {
    const char* name;
    const char* create;
    bool credentials;  // outlives a reset
};

std::span<const Table> tables() noexcept;

// The statements that make the indexes.
std::span<const char* const> indexes() noexcept;

}  // namespace rongcloud::emulator
