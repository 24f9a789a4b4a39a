// What a call that failed may have done at the service, and so whether it may be sent again: the one rule for calls of
// every kind. A call that must not be done twice is never retriable and maybe delivered at once.
#pragma once

#include "core/base/error.hpp"

namespace rongcloud::client {

// All attempts of a call together.
struct CallTrace {
    bool idempotent = false;
    bool marked = false;           // see MarkedParams
    bool maybe_delivered = false;  // by any attempt
    bool unanswered = false;       // an attempt that left got no answer that says whether it was done
    bool is_answering = false;     // the service does it: its answer began, in events, and then broke
};

// The service's word on whether it did it, even if it could not be read to its end.
bool has_answer(const ErrorInfo& info);

// `error` of the last attempt as the caller gets it: with maybe_delivered of the whole call, and, of a call that must not
// be done twice, as outcome_unknown where no attempt was answered, and else not retriable.
Error settled(Error error, const CallTrace& trace);

}  // namespace rongcloud::client
