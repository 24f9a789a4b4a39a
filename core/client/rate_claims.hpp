// What one call takes from which rate limits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::client {

// Which limit: that of an operation or of several that share one, for the whole application or for one scope.
struct RateKey {
    std::string_view owner;  // an operation's id or a bucket's name, of the catalogue
    std::uint8_t window;     // of an operation's own: which one, from 1; 0 of shared ones
    std::string scope;       // values of the parameters that make the scope, with '/' between; empty: the application
};

struct RateClaim {
    RateKey key;
    const catalogue::RateWindow* row;
    std::int64_t units;
};
using RateClaims = std::vector<RateClaim>;

// `params` are valid. No two claims have the same key.
RateClaims rate_claims(const catalogue::Operation& operation, const codec::Params& params);

}  // namespace rongcloud::client
