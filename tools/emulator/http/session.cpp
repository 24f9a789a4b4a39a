#include "tools/emulator/http/session.hpp"

#include <string>

namespace rongcloud::emulator {

namespace {

constexpr int kMostBlank = 64;  // bytes

}  // namespace

bool Session::next_request() {
    if (!hasMoreRequests()) return false;
    for (int skipped = 0; skipped < kMostBlank; ++skipped) {
        const int next = peek();
        if (next != '\r' && next != '\n') return next != std::char_traits<char>::eof();
        get();
    }
    return true;
}

}  // namespace rongcloud::emulator
