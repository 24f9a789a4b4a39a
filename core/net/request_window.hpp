// How the requests of the last minute ended at one domain, whatever their operation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/clock.hpp"

namespace rongcloud::net {

// Judges a domain by several operations: one that always fails says nothing of the others. Not thread-safe.
class RequestWindow {
public:
    void add_success(SteadyTime now) {
        if (now >= newest_ends_) advance(now);
        ++seconds_[newest_].successes;
        if (faults_in_row_ > 0) end_row();
    }
    // Of an attempt that began at `began`.
    void add_fault(std::uint64_t operation, SteadyTime began, SteadyTime now);
    int faults_in_row() const { return faults_in_row_; }
    // Five faults in a row, or five and half of the outcomes of the last 10 s (of a quiet client: the last 10 outcomes
    // within 60 s), of two operations or more; not all side by side: a server that starts again breaks all that is under
    // way, once.
    bool is_ill(SteadyTime now);

private:
    // The first two operations that are not the same.
    struct Operations {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        void add(std::uint64_t operation);
        void add(const Operations& others);
        bool are_several() const { return second != 0; }
    };
    struct Second {
        std::uint32_t successes = 0;
        std::uint32_t faults = 0;
        Operations operations;
    };
    static constexpr std::size_t kSeconds = 60;

    void advance(SteadyTime now);
    void end_row() {
        faults_in_row_ = 0;
        operations_in_row_ = {};
        has_second_round_ = false;
    }

    std::array<Second, kSeconds> seconds_{};  // a ring
    std::size_t newest_ = 0;
    SteadyTime newest_ends_{};
    int faults_in_row_ = 0;
    Operations operations_in_row_;
    bool has_second_round_ = false;  // of the row: an attempt that began after its first fault has failed, too
    SteadyTime row_began_{};
};

}  // namespace rongcloud::net
