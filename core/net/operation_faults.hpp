// The operations that have failed at one domain, although it may be well for all others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/clock.hpp"
#include "core/net/cool_down.hpp"

namespace rongcloud::net {

// After two faults in a row an operation goes elsewhere, until its cool-down is over and one of its calls has found out
// that it works again. Not thread-safe. Knows the 64 operations that failed last, each for a minute after its last fault, or
// after its cool-down.
class OperationFaults {
public:
    enum class Standing : std::uint8_t { well, avoided, trial_due };

    bool empty() const { return records_.empty(); }
    Standing standing(std::string_view operation, SteadyTime now) const;
    // When the cool-down of an operation that is not well is over.
    SteadyTime due(std::string_view operation) const;
    // How many operations go elsewhere.
    std::size_t avoided_count() const;
    // One call finds out; the others go elsewhere until it has ended.
    void begin_trial(std::string_view operation);
    void release_trial(std::string_view operation);
    void postpone_trial(std::string_view operation, SteadyTime now, double chance);
    // Of an attempt that began at `began`. False: it began before the last fault that counted, so it tells nothing new.
    // While the operation is avoided its faults are those of a last resort, and prolong nothing.
    bool add_fault(std::string_view operation, SteadyTime began, SteadyTime now, double chance);
    void add_success(std::string_view operation, SteadyTime began);
    // A kept connection ended under it, which is no fault; true: the third time without a success between, it is.
    bool add_worn_out(std::string_view operation, SteadyTime now);
    void expire(SteadyTime now);

private:
    struct Record {
        std::uint64_t operation = 0;
        int faults_in_row = 0;
        int cool_downs = 0;
        int worn_out_in_row = 0;
        bool trying = false;
        SteadyTime last_fault{};
        SteadyTime avoided_until{};
    };
    const Record* find(std::string_view operation) const;
    Record* find(std::string_view operation);
    // The record as it is, or a new one, in either case the last of all.
    Record& last_record(std::string_view operation);

    std::vector<Record> records_;  // the one that failed last is the last
    SteadyTime expires_at_{};      // when that is looked at again
};

// Equal for equal names.
std::uint64_t operation_key(std::string_view operation);

}  // namespace rongcloud::net
