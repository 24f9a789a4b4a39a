// One logical call on its way: what its attempts have in common.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/client/credentials.hpp"
#include "core/client/rate_claims.hpp"
#include "core/client/statistics.hpp"
#include "core/codec/encode.hpp"
#include "core/sign/signature.hpp"

namespace rongcloud::client {

struct Job {
    std::string_view name;  // catalogue id, or the path of a raw call
    std::string_view path;
    bool idempotent;
    const codec::EncodedCall& call;
    Deadline deadline;
    std::string_view request_id;  // ends in NUL; its owner outlives the job
    bool marked = false;           // the service takes repeats of it once, see MarkedParams
    std::optional<sign::Signature> signature = {};  // of the last attempt
    std::string_view domain = {};  // of the last attempt
    std::int32_t attempts = 0;
    bool maybe_delivered = false;                  // by any attempt
    bool unanswered = false;                       // an attempt that left got no answer, see CallTrace
    bool is_answering = false;                     // its events have begun to come
    std::optional<SteadyTime> repeats_until = {};  // of a marked call: from then on a repeat would be taken again
    bool worn_out_before = false;
    RateClaims rates = {};  // of each attempt
    OperationCounters* counters = nullptr;                    // nullptr: attempts are not counted
    std::shared_ptr<const Credentials> credentials = {};      // of the last attempt
    std::int32_t http_status = 0;                             // of an attempt that succeeded
};

}  // namespace rongcloud::client
