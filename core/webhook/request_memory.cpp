#include "core/webhook/request_memory.hpp"

#include <algorithm>

#include "core/base/error.hpp"
#include "core/base/hex.hpp"
#include "core/base/random.hpp"

namespace rongcloud::webhook {

namespace {

constexpr std::int64_t kPause_ms = 1000;

std::vector<std::string> texts_of(const RequestClaim& claim) {
    std::vector<std::string> texts;
    texts.reserve(kFirstIdKey + claim.ids.size());
    const auto add = [&texts](const ReplayKey& key) { texts.push_back(to_hex(std::as_bytes(std::span(key)))); };
    add(claim.proof.signature);
    add(claim.proof.whole);
    for (const ReplayKey& id : claim.ids) add(id);
    return texts;
}

// What SharedMemory::claim does by its contract.
bool has_claimed(std::span<const KeyState> states) {
    return states[kSignatureKey] == KeyState::fresh && std::ranges::find(states, KeyState::claimed) == states.end();
}

}  // namespace

ReplayAnswer RequestMemory::claim(RequestClaim& claim, std::int64_t now_ms) {
    const ReplayAnswer answer = own_.claim(claim.proof, claim.ids, now_ms, claim.known_ids);
    if (answer != ReplayAnswer::fresh || shared_ == nullptr) return answer;
    try {
        const ReplayAnswer of_all = claim_shared(claim, now_ms);
        if (of_all != ReplayAnswer::fresh) release(claim);
        return of_all;
    } catch (...) {  // no memory
        release(claim);
        throw;
    }
}

ReplayAnswer RequestMemory::claim_shared(RequestClaim& claim, std::int64_t now_ms) {
    claim.holder = make_request_id();
    claim.keys = texts_of(claim);
    std::vector<KeyState> states;
    const bool is_answered = ask(now_ms, [&] {
        states = shared_->claim(claim.holder, claim.keys, kSharedClaimTime);
        if (states.size() != claim.keys.size()) throw Error(Reason::internal, "a shared memory gave too few states");
    });
    if (!is_answered) return ReplayAnswer::fresh;
    claim.is_shared = has_claimed(states);
    for (std::size_t i = 0; i < claim.ids.size(); ++i) {
        KeyState& state = states[kFirstIdKey + i];
        if (claim.known_ids[i]) state = KeyState::known;
        else claim.known_ids[i] = state == KeyState::known;
    }
    const ReplayAnswer answer = judge(states);
    if (answer == ReplayAnswer::known) claim.known_ids.assign(claim.ids.size(), true);
    return answer;
}

void RequestMemory::accept(const RequestClaim& claim, std::int64_t now_ms) {
    own_.accept(claim.proof, claim.ids, now_ms);
    if (!claim.keys.empty()) ask(now_ms, [&] { shared_->accept(claim.holder, claim.keys, time_); });
}

void RequestMemory::release(const RequestClaim& claim) noexcept {
    own_.release(claim.proof, claim.ids);
    if (!claim.is_shared) return;
    try {
        shared_->release(claim.holder, claim.keys);
    } catch (...) {  // it ends by itself
    }
}

template <class Call>
bool RequestMemory::ask(std::int64_t now_ms, const Call& call) {
    if (!is_to_be_asked(now_ms)) return false;
    try {
        call();
        next_try_ms_ = 0;
        return true;
    } catch (...) {
        next_try_ms_ = now_ms + kPause_ms;
        return false;
    }
}

// Of several threads one, so that a memory that hangs holds up one request a second.
bool RequestMemory::is_to_be_asked(std::int64_t now_ms) {
    std::int64_t next = next_try_ms_;
    if (next == 0) return true;
    const bool is_pausing = now_ms < next && now_ms >= next - kPause_ms;  // the clock may have been set back
    return !is_pausing && next_try_ms_.compare_exchange_strong(next, now_ms + kPause_ms);
}

}  // namespace rongcloud::webhook
