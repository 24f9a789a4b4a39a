#include "tools/gateway/http/standard_webhooks.hpp"

#include <Poco/Base64Decoder.h>
#include <Poco/Base64Encoder.h>
#include <Poco/StreamCopier.h>
#include <Poco/Timestamp.h>
#include <Poco/URI.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <sstream>
#include <stdexcept>

namespace rongcloud::gateway {

namespace {

constexpr std::string_view kPrefix = "whsec_";

std::string signature(const std::string& secret, const std::string& content) {
    const std::string key = decoded_secret(secret);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(content.data()),
         content.size(), digest, &size);
    std::ostringstream text;
    Poco::Base64Encoder encoder(text);
    encoder.rdbuf()->setLineLength(0);
    encoder.write(reinterpret_cast<const char*>(digest), size);
    encoder.close();
    return "v1," + text.str();
}

// Ids are made of what users chose, and a header takes no line break and little beside ASCII.
std::string header_text(const std::string& id) {
    std::string text;
    for (const char c : id) {
        if (c > ' ' && c <= '~' && c != '%') text += c;
        else Poco::URI::encode(std::string(1, c), "%", text);
    }
    return text;
}

}  // namespace

std::string decoded_secret(const std::string& secret) {
    if (!secret.starts_with(kPrefix)) throw std::invalid_argument("a secret wants to begin with whsec_");
    std::istringstream text(secret.substr(kPrefix.size()));
    Poco::Base64Decoder decoder(text);
    std::string key;
    Poco::StreamCopier::copyToString(decoder, key);
    if (key.empty() || decoder.bad()) throw std::invalid_argument("a secret wants to be base64 behind whsec_");
    return key;
}

Headers signed_headers(const Record& record, const std::vector<std::string>& secrets) {
    const std::string id = header_text(record.id);
    const std::string time = std::to_string(Poco::Timestamp().epochTime());
    Headers headers{{"webhook-id", id}, {"webhook-timestamp", time}};
    std::string signatures;
    for (const std::string& secret : secrets) {
        signatures += (signatures.empty() ? "" : " ") + signature(secret, id + "." + time + "." + record.envelope);
    }
    if (!signatures.empty()) headers.emplace_back("webhook-signature", signatures);
    return headers;
}

}  // namespace rongcloud::gateway
