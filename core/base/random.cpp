#include "core/base/random.hpp"

#include <sys/random.h>

#include <cerrno>
#include <vector>

#include "core/base/error.hpp"
#include "core/base/hex.hpp"

namespace rongcloud {

void fill_random(std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::getrandom(bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) throw Error(Reason::internal, "the operating system gives no random bytes");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

std::string random_hex(std::size_t digits) {
    std::vector<std::byte> bytes(digits / 2);
    fill_random(bytes);
    return to_hex(bytes);
}

std::string make_nonce() { return random_hex(16); }

std::string make_request_id() { return random_hex(32); }

}  // namespace rongcloud
