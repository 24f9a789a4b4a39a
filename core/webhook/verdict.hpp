// What a receiver thinks of a delivery by the service.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/error.hpp"

namespace rongcloud::webhook {

// The numbers are those of webhook.h (capi asserts it) and never change.
enum class Verdict : std::int32_t {
    ok = 0,
    duplicate = 1,      // let in before, and answered
    busy = 2,           // let in before, and not answered yet
    bad_signature = 3,
    too_old = 4,
    too_new = 5,
    missing = 6,        // a part of the signature is
    malformed = 7,
    too_large = 8,
    unknown_app = 9,
};
inline constexpr std::size_t kVerdictCount = 10;

// "bad_signature" and so on; ends in NUL. "malformed" for a number that is none.
std::string_view verdict_name(std::int32_t verdict) noexcept;
// What to answer; 400 for a number that is none.
std::int32_t verdict_http_status(std::int32_t verdict) noexcept;

// A delivery that is refused. The message has nothing of what was delivered but names.
class Refused : public Error {
public:
    Refused(Verdict verdict, std::string message);
    Verdict verdict() const noexcept { return verdict_; }

private:
    Verdict verdict_;
};

}  // namespace rongcloud::webhook
