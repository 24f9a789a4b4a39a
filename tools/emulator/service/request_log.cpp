#include "tools/emulator/service/request_log.hpp"

#include <algorithm>

namespace rongcloud::emulator {

namespace {

constexpr std::size_t kMostBodyBytes = 64U << 20U;

}  // namespace

void RequestLog::add(Record record) {
    const std::scoped_lock lock(mutex_);
    record.sequence = ++seen_;
    if (capacity_ == 0) return;
    body_bytes_ += record.body.size();
    records_.push_back(std::move(record));
    while (records_.size() > capacity_ || (body_bytes_ > kMostBodyBytes && records_.size() > 1)) {
        body_bytes_ -= records_.front().body.size();
        records_.pop_front();
    }
}

void RequestLog::clear() {
    const std::scoped_lock lock(mutex_);
    records_.clear();
    body_bytes_ = 0;
}

std::uint64_t RequestLog::seen() const {
    const std::scoped_lock lock(mutex_);
    return seen_;
}

std::size_t RequestLog::kept() const {
    const std::scoped_lock lock(mutex_);
    return records_.size();
}

std::vector<Record> RequestLog::find(std::string_view operation, std::string_view listener,
                                     std::size_t limit) const {
    const std::scoped_lock lock(mutex_);
    std::vector<Record> found;
    for (auto record = records_.rbegin(); record != records_.rend() && found.size() < limit; ++record) {
        const bool wanted = (operation.empty() || record->operation == operation) &&
                            (listener.empty() || record->listener == listener);
        if (wanted) found.push_back(*record);
    }
    std::ranges::reverse(found);
    return found;
}

}  // namespace rongcloud::emulator
