#include <Poco/SHA1Engine.h>

#include "benchmarks/encode_decode/cases.hpp"
#include "core/base/random.hpp"
#include "core/sign/signature.hpp"

namespace rongcloud::benchmarks {

namespace {

constexpr auto kSecret = "BenchmarkSecret";
constexpr auto kNonce = "0123456789abcdef";
constexpr auto kTimestamp = "1700000000000";

std::string digest_with_poco(const std::string& text) {
    Poco::SHA1Engine engine;
    engine.update(text);
    return Poco::DigestEngine::digestToHex(engine.digest());
}

}  // namespace

std::vector<Case> signing_cases() {
    const std::string text = std::string(kSecret) + kNonce + kTimestamp;
    return {
        {"poco_sha1", [text] { keep(digest_with_poco(text)); }},
        {"sign", [] { keep(sign::sign(kSecret, kNonce, kTimestamp)); }},
        {"make_nonce", [] { keep(make_nonce()); }},
    };
}

}  // namespace rongcloud::benchmarks
