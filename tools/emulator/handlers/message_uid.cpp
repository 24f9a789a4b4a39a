#include "tools/emulator/handlers/message_uid.hpp"

#include <Poco/SHA1Engine.h>

#include <string_view>

#include "core/base/random.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::string_view kUidDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
constexpr std::size_t kLength = 16;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kSeedDigits = 40;

}  // namespace

std::string make_message_uid(const std::string& seed) {
    Poco::SHA1Engine engine;
    engine.update(seed);
    const Poco::DigestEngine::Digest& digest = engine.digest();
    std::string uid;
    for (std::size_t i = 0; i < kLength; ++i) {
        if (i != 0 && i % kGroup == 0) uid += '-';
        uid += kUidDigits[digest[i] % kUidDigits.size()];
    }
    return uid;
}

std::string new_message_uid() { return make_message_uid(random_hex(kSeedDigits)); }

}  // namespace rongcloud::emulator
