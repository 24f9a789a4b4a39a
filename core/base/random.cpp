#include "core/base/random.hpp"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cmath>
#include <limits>

#include "core/base/error.hpp"
#include "core/base/fork_generation.hpp"
#include "core/base/hex.hpp"

namespace rongcloud {

namespace {

constexpr std::size_t kReserveBytes = 256;  // the most that getrandom() gives without the chance of an interruption

// Bytes fetched ahead, so that a call needs no system call for its identifiers. One a thread; a forked child throws
// away what it inherited, and each byte is given out once and wiped.
struct Reserve {
    std::array<std::byte, kReserveBytes> bytes;
    std::size_t used;
    std::uint32_t generation;
};

thread_local Reserve reserve{{}, kReserveBytes, 0};

// The next bytes, at most kReserveBytes. Whoever gets them wipes them.
std::byte* next_reserved(std::size_t count) {
    const std::uint32_t generation = fork_generation();
    Reserve& own = reserve;
    if (own.generation != generation || kReserveBytes - own.used < count) {
        fill_random(own.bytes);
        own.used = 0;
        own.generation = generation;
    }
    std::byte* const next = own.bytes.data() + own.used;
    own.used += count;
    return next;
}

template <std::size_t Count>
std::array<std::byte, Count> take_reserved() {
    std::byte* const next = next_reserved(Count);
    std::array<std::byte, Count> taken;
    std::copy_n(next, Count, taken.begin());
    std::fill_n(next, Count, std::byte{0});
    return taken;
}

}  // namespace

void fill_random(std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::getrandom(bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) throw Error(Reason::internal, "the operating system gives no random bytes");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

std::string random_hex(std::size_t digits) {
    const std::size_t count = std::min(digits / 2, kReserveBytes);
    std::byte* const next = next_reserved(count);
    std::string text = to_hex({next, count});
    std::fill_n(next, count, std::byte{0});
    return text;
}

namespace {

std::uint64_t random_bits() { return std::bit_cast<std::uint64_t>(take_reserved<sizeof(std::uint64_t)>()); }

}  // namespace

double random_unit() {
    constexpr int digits = std::numeric_limits<double>::digits;
    return std::ldexp(static_cast<double>(random_bits() >> (64 - digits)), -digits);
}

std::int64_t random_positive() {
    for (;;) {
        if (const auto number = static_cast<std::int64_t>(random_bits() >> 1); number != 0) return number;
    }
}

std::array<char, 16> make_nonce_text() {
    const auto bytes = take_reserved<8>();
    std::array<char, 16> text;
    write_hex(bytes, text.data());
    return text;
}

std::string make_nonce() {
    const auto text = make_nonce_text();
    return {text.data(), text.size()};
}

std::string make_request_id() {
    const auto bytes = take_reserved<16>();
    std::string text(2 * bytes.size(), '0');
    write_hex(bytes, text.data());
    return text;
}

}  // namespace rongcloud
