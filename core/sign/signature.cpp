#include "core/sign/signature.hpp"

#include <Poco/SHA1Engine.h>

#include <span>

#include "core/base/hex.hpp"
#include "core/base/secret.hpp"

namespace rongcloud::sign {

namespace {

[[gnu::noinline]] std::string signature_of(std::string_view app_secret, std::string_view nonce,
                                           std::string_view timestamp) {
    Poco::SHA1Engine engine;  // POCO's own code: a fetch of OpenSSL's digest by name costs forty times as much
    engine.update(app_secret.data(), app_secret.size());
    engine.update(nonce.data(), nonce.size());
    engine.update(timestamp.data(), timestamp.size());
    return to_hex(std::as_bytes(std::span(engine.digest())));
}

}  // namespace

std::string sign(std::string_view app_secret, std::string_view nonce, std::string_view timestamp) {
    std::string signature = signature_of(app_secret, nonce, timestamp);
    clear_stack();  // the hash has worked on words of the secret there
    return signature;
}

}  // namespace rongcloud::sign
