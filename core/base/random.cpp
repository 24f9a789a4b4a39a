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

void take_reserved(std::span<std::byte> out) {
    const std::uint32_t generation = fork_generation();
    if (reserve.generation != generation || kReserveBytes - reserve.used < out.size()) {
        fill_random(reserve.bytes);
        reserve.used = 0;
        reserve.generation = generation;
    }
    const auto start = reserve.bytes.begin() + static_cast<std::ptrdiff_t>(reserve.used);
    std::copy_n(start, out.size(), out.begin());
    std::fill_n(start, out.size(), std::byte{0});
    reserve.used += out.size();
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
    std::array<std::byte, kReserveBytes / 2> buffer;
    const std::span<std::byte> bytes = std::span(buffer).first(std::min(digits / 2, buffer.size()));
    take_reserved(bytes);
    return to_hex(bytes);
}

namespace {

std::uint64_t random_bits() {
    std::array<std::byte, sizeof(std::uint64_t)> bytes;
    take_reserved(bytes);
    return std::bit_cast<std::uint64_t>(bytes);
}

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
    std::array<std::byte, 8> bytes;
    take_reserved(bytes);
    std::array<char, 16> text;
    write_hex(bytes, text.data());
    return text;
}

std::string make_nonce() {
    const auto text = make_nonce_text();
    return {text.data(), text.size()};
}

std::string make_request_id() {
    std::array<std::byte, 16> bytes;
    take_reserved(bytes);
    std::string text(2 * bytes.size(), '0');
    write_hex(bytes, text.data());
    return text;
}

}  // namespace rongcloud
