#include "core/sign/signature.hpp"

#include <Poco/SHA1Engine.h>

#include <span>

#include "core/base/hex.hpp"

namespace rongcloud::sign {

std::string sign(std::string_view app_secret, std::string_view nonce, std::string_view timestamp) {
    Poco::SHA1Engine engine;  // POCO's own code: a fetch of OpenSSL's digest by name costs forty times as much
    engine.update(app_secret.data(), app_secret.size());
    engine.update(nonce.data(), nonce.size());
    engine.update(timestamp.data(), timestamp.size());
    return to_hex(std::as_bytes(std::span(engine.digest())));
}

}  // namespace rongcloud::sign
