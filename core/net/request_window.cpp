#include "core/net/request_window.hpp"

#include <algorithm>

namespace rongcloud::net {

namespace {

constexpr std::uint32_t kFaults = 5;
constexpr std::size_t kUsualSeconds = 10;
constexpr std::uint32_t kQuietOutcomes = 10;

}  // namespace

void RequestWindow::Operations::add(std::uint64_t operation) {
    const std::uint64_t given = std::max<std::uint64_t>(operation, 1);  // 0 stands for none
    if (first == 0) first = given;
    else if (second == 0 && given != first) second = given;
}

void RequestWindow::Operations::add(const Operations& others) {
    if (others.first != 0) add(others.first);
    if (others.second != 0) add(others.second);
}

void RequestWindow::advance(SteadyTime now) {
    if (newest_ends_ == SteadyTime{} || now - newest_ends_ >= std::chrono::seconds{kSeconds}) {
        seconds_.fill({});
        newest_ends_ = now + std::chrono::seconds{1};
        return;
    }
    for (; now >= newest_ends_; newest_ends_ += std::chrono::seconds{1}) {
        newest_ = (newest_ + 1) % kSeconds;
        seconds_[newest_] = {};
    }
}

void RequestWindow::add_fault(std::uint64_t operation, SteadyTime began, SteadyTime now) {
    if (now >= newest_ends_) advance(now);
    Second& second = seconds_[newest_];
    ++second.faults;
    second.operations.add(operation);
    if (faults_in_row_++ == 0) row_began_ = now;
    else if (began >= row_began_) has_second_round_ = true;
    operations_in_row_.add(operation);
}

bool RequestWindow::is_ill(SteadyTime now) {
    if (faults_in_row_ >= static_cast<int>(kFaults) && operations_in_row_.are_several()) return has_second_round_;
    if (now >= newest_ends_) advance(now);
    std::uint32_t outcomes = 0, faults = 0;
    Operations operations;
    for (std::size_t age = 0; age < kSeconds && (age < kUsualSeconds || outcomes < kQuietOutcomes); ++age) {
        const Second& second = seconds_[(newest_ + kSeconds - age) % kSeconds];
        outcomes += second.successes + second.faults;
        faults += second.faults;
        operations.add(second.operations);
    }
    return faults >= kFaults && faults * 2 >= outcomes && operations.are_several();
}

}  // namespace rongcloud::net
