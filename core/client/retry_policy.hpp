// What a failure of one attempt means: whether the domain is at fault, whether another attempt is worthwhile, and after
// how long. Whether it is safe is for the call to know.
#pragma once

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/net/domain_health.hpp"

namespace rongcloud::client {

// How much time an attempt had.
struct AttemptTimes {
    std::chrono::microseconds lasted{0};
    Milliseconds connect_limit{0};  // connect_timeout, or less when the call had less to spare
    Milliseconds connect_timeout{0};
    Milliseconds call_timeout{0};  // the usual one of the client
};

// DNS, refused, unreachable, connect timeout, TLS, the end of the connection before an answer, response timeout, HTTP
// 502 to 504, and 500 without the service's JSON. Never another refusal of the service, a cancellation, a shortage of
// this process, or a time limit of the call that was too short to tell.
bool is_domain_fault(const ErrorInfo& info, const AttemptTimes& times);

// A kept connection that the peer closed at the moment it was used again: no fault, a new connection will do.
bool is_worn_out(const ErrorInfo& info);

// Whether another attempt may end better, elsewhere or later, although the domain is not at fault.
bool is_passing(const ErrorInfo& info);

// The service answered: the domain works, whatever the answer.
bool is_answer(const ErrorInfo& info);

// The service refused the call as too fast (HTTP 429 or code 1008), and did nothing of it.
bool is_too_fast(const ErrorInfo& info);

// Of a fault: what it speaks of.
net::FaultKind fault_kind(const ErrorInfo& info);

// Of what is no fault: the attempt had too little time to tell.
bool was_too_short(const ErrorInfo& info);
// The same, while connecting; or it was canceled after connecting for a while.
bool was_too_short_to_connect(const ErrorInfo& info, std::chrono::microseconds lasted);

// The `count`-th wait between attempts, from 0: anything up to 100 ms x 2^count, at most 2 s; `chance` from 0 to 1.
Milliseconds back_off(int count, double chance);

// The `count`-th wait after a refusal as too fast, from 0: half of 500 ms x 2^count to all of it, at most 8 s.
Milliseconds too_fast_back_off(int count, double chance);

}  // namespace rongcloud::client
