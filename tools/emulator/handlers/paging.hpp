// Page numbers and page tokens.
#pragma once

#include <cstdint>
#include <string>

#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

struct Page {
    std::int64_t limit;
    std::int64_t offset;
};

// Pages count from 1. Row numbers cannot overflow: both are at most 2^31.
inline Page numbered_page(const Call& call, const char* page, const char* size, std::int64_t default_size) {
    const std::int64_t limit = call.arguments.integer(size, default_size);
    return {limit, (call.arguments.integer(page, 1) - 1) * limit};
}

// For calls in which page 0, or none, turns paging off.
inline Page optional_page(const Call& call, std::int64_t default_size, std::int64_t most_without_paging) {
    if (call.arguments.integer("page", 0) == 0) return {most_without_paging, 0};
    return numbered_page(call, "page", "size", default_size);
}

// A page token is the row id after which the next page begins: opaque to clients.
std::string make_page_token(std::int64_t last_row);

// `first` when no token was given. Throws Refusal for one that this emulator did not make.
std::int64_t parse_page_token(const Call& call, std::int64_t first);

}  // namespace rongcloud::emulator
