// A call that is checked and written, before it is sent.
#pragma once

#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/catalogue/table.hpp"
#include "core/client/rate_claims.hpp"
#include "core/codec/encode.hpp"

namespace rongcloud::client {

struct PreparedCall {
    const catalogue::Operation* operation;  // nullptr: a raw call
    codec::EncodedCall encoded;
    Milliseconds timeout;  // from its beginning
    std::string request_id;
    bool marked = false;  // see MarkedParams
    bool idempotent = false;
    RateClaims rates = {};

    std::string_view path() const {
        if (operation != nullptr) return operation->path;
        return std::string_view(encoded.target).substr(0, encoded.target.find('?'));
    }
    std::string_view name() const { return operation != nullptr ? operation->id : path(); }
};

}  // namespace rongcloud::client
