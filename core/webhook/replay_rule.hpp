// What becomes of a request, by what is remembered of it: in the process, and in a memory that processes share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rongcloud::webhook {

// Of one key: nobody has it, it is being handled, or it was accepted.
enum class KeyState : std::uint8_t { fresh, claimed, known };

// Where the keys of a request stand.
inline constexpr std::size_t kSignatureKey = 0;
inline constexpr std::size_t kWholeKey = 1;
inline constexpr std::size_t kFirstIdKey = 2;  // those of the events with an id, to the end

enum class ReplayAnswer { fresh, busy, known, reused };

// Known: the whole request is, or all of the ids (of at least one) are. Reused: the signature is known, with another body.
// Busy: the signature or any of the ids is claimed.
ReplayAnswer judge(std::span<const KeyState> states) noexcept;

}  // namespace rongcloud::webhook
