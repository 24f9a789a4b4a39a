#include "core/net/operation_faults.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace rongcloud::net {

namespace {

constexpr std::size_t kMostRecords = 64;
constexpr int kFaultsToAvoid = 2;
constexpr int kWornOutToCount = 3;
constexpr CoolDown kCoolDown{Milliseconds{1000}, Milliseconds{300000}};
constexpr Milliseconds kMemory{60000};
constexpr Milliseconds kTimeBetweenLooks{1000};

}  // namespace

std::uint64_t operation_key(std::string_view operation) { return std::hash<std::string_view>{}(operation); }

const OperationFaults::Record* OperationFaults::find(std::string_view operation) const {
    const auto found = std::ranges::find(records_, operation_key(operation), &Record::operation);
    return found == records_.end() ? nullptr : &*found;
}

OperationFaults::Record* OperationFaults::find(std::string_view operation) {
    return const_cast<Record*>(std::as_const(*this).find(operation));
}

OperationFaults::Standing OperationFaults::standing(std::string_view operation, SteadyTime now) const {
    const Record* const record = find(operation);
    if (record == nullptr || record->faults_in_row < kFaultsToAvoid) return Standing::well;
    return record->trying || now < record->avoided_until ? Standing::avoided : Standing::trial_due;
}

SteadyTime OperationFaults::due(std::string_view operation) const {
    const Record* const record = find(operation);
    return record == nullptr ? SteadyTime{} : record->avoided_until;
}

std::size_t OperationFaults::avoided_count() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        records_, [](const Record& record) { return record.faults_in_row >= kFaultsToAvoid; }));
}

void OperationFaults::begin_trial(std::string_view operation) {
    if (Record* const record = find(operation)) record->trying = true;
}

void OperationFaults::release_trial(std::string_view operation) {
    if (Record* const record = find(operation)) record->trying = false;
}

void OperationFaults::postpone_trial(std::string_view operation, SteadyTime now, double chance) {
    Record* const record = find(operation);
    if (record == nullptr) return;
    record->trying = false;
    record->avoided_until = now + kCoolDown.after(std::max(record->cool_downs - 1, 0), chance);
}

OperationFaults::Record& OperationFaults::last_record(std::string_view operation) {
    Record record;
    record.operation = operation_key(operation);
    if (const Record* const known = find(operation)) {
        record = *known;
        records_.erase(records_.begin() + (known - records_.data()));
    } else if (records_.size() >= kMostRecords) {
        records_.erase(records_.begin());
    }
    return records_.emplace_back(record);
}

bool OperationFaults::add_fault(std::string_view operation, SteadyTime began, SteadyTime now, double chance) {
    if (const Record* const known = find(operation); known != nullptr && began < known->last_fault) return false;
    Record& record = last_record(operation);
    record.trying = false;
    record.last_fault = now;
    const bool is_last_resort = record.faults_in_row >= kFaultsToAvoid && now < record.avoided_until;
    if (++record.faults_in_row >= kFaultsToAvoid && !is_last_resort) {
        record.avoided_until = now + kCoolDown.after(record.cool_downs++, chance);
    }
    return true;
}

bool OperationFaults::add_worn_out(std::string_view operation, SteadyTime now) {
    Record& record = last_record(operation);
    record.last_fault = std::max(record.last_fault, now);
    return ++record.worn_out_in_row >= kWornOutToCount;
}

void OperationFaults::expire(SteadyTime now) {
    if (records_.empty() || now < expires_at_) return;
    expires_at_ = now + kTimeBetweenLooks;
    std::erase_if(records_, [&](const Record& record) {
        return !record.trying && now >= std::max(record.last_fault, record.avoided_until) + kMemory;
    });
}

void OperationFaults::add_success(std::string_view operation, SteadyTime began) {
    std::erase_if(records_, [&, key = operation_key(operation)](const Record& record) {
        return record.operation == key && began >= record.last_fault;
    });
}

}  // namespace rongcloud::net
