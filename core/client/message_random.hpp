// The mark by which the service recognises a message that is sent again.
#pragma once

#include <optional>

#include "core/catalogue/table.hpp"
#include "core/codec/params.hpp"

namespace rongcloud::client {

// The parameters of one logical call, with a mark where the operation takes one and `enabled` says that the service
// looks at it. A mark that the caller gave stays. Refers to `given`.
class MarkedParams {
public:
    MarkedParams(const catalogue::Operation& operation, const codec::Params& given, bool enabled);

    const codec::Params& params() const { return marked_ ? *marked_ : given_; }
    // The service takes the call once, however often it comes within its window.
    bool is_marked() const { return is_marked_; }

private:
    const codec::Params& given_;
    std::optional<codec::Params> marked_;
    bool is_marked_ = false;
};

}  // namespace rongcloud::client
