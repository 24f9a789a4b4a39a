// What was let in before: by this process, and by those that share a memory with it.
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "core/webhook/replay_memory.hpp"
#include "core/webhook/shared_memory.hpp"

namespace rongcloud::webhook {

// How long a claim in a shared memory lasts whose process has gone. The service waits 5 seconds for an answer and tries
// three times: the last try must find the event free again, or it is lost.
inline constexpr std::chrono::milliseconds kSharedClaimTime{8000};

// What one request holds in both memories, from claim() to accept() or release().
struct RequestClaim {
    ReplayProof proof{};
    std::vector<ReplayKey> ids;  // of the events
    std::vector<bool> known_ids;
    std::string holder;             // the rest is for the shared memory
    std::vector<std::string> keys;
    bool is_shared = false;
};

// Thread-safe. The shared memory is asked about what is new to the process. While it fails the process's own decides
// alone, and one request a second tries it.
class RequestMemory {
public:
    // `entries_max` and `time` as of ReplayMemory; `shared`: nullptr when there is none.
    RequestMemory(std::size_t entries_max, std::chrono::milliseconds time, std::shared_ptr<SharedMemory> shared)
        : own_(entries_max, time), time_(time), shared_(std::move(shared)) {}

    // As ReplayMemory::claim, for `claim.proof` and `claim.ids`; fills the rest of `claim`.
    ReplayAnswer claim(RequestClaim& claim, std::int64_t now_ms);
    // Ends a claim that was fresh.
    void accept(const RequestClaim& claim, std::int64_t now_ms);
    void release(const RequestClaim& claim) noexcept;

    std::size_t size() const { return own_.size(); }  // of the process's own

private:
    ReplayAnswer claim_shared(RequestClaim& claim, std::int64_t now_ms);
    // Runs `call` on the shared memory, unless there is none or it is not to be asked now. False: it was not, or failed.
    template <class Call>
    bool ask(std::int64_t now_ms, const Call& call);
    bool is_to_be_asked(std::int64_t now_ms);

    ReplayMemory own_;
    const std::chrono::milliseconds time_;
    const std::shared_ptr<SharedMemory> shared_;
    std::atomic<std::int64_t> next_try_ms_{0};  // 0: it does not fail
};

}  // namespace rongcloud::webhook
