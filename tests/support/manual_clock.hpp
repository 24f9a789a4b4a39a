// A clock that stands still until a test turns it.
#pragma once

#include "core/base/clock.hpp"

namespace rongcloud::test {

class ManualClock final : public Clock {
public:
    SteadyTime now() const override { return SteadyTime{} + elapsed; }
    std::int64_t unix_time_ms() const override { return start_unix_ms + elapsed.count(); }

    Milliseconds elapsed{1000};
    std::int64_t start_unix_ms = 1408710652000;
};

}  // namespace rongcloud::test
