#include "tools/gateway/flow/envelope.hpp"

#include <Poco/Base64Encoder.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/DigestEngine.h>
#include <Poco/JSONString.h>
#include <Poco/SHA2Engine.h>
#include <Poco/Timestamp.h>

#include <cctype>
#include <sstream>

namespace rongcloud::gateway {

namespace {

constexpr std::size_t kHashDigits = 32;

// Of an event that has no id of its own.
std::string hash_of(const EventParts& event) {
    Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
    const std::string signed_at_ms = std::to_string(event.signed_at_ms);
    for (const std::string_view part : {event.app_key, event.type, std::string_view(signed_at_ms), event.json}) {
        engine.update(part.data(), part.size());
        engine.update('\0');
    }
    if (event.index > 0) engine.update(std::to_string(event.index));
    return std::string(event.type) + "|sha256:" + Poco::DigestEngine::digestToHex(engine.digest()).substr(0, kHashDigits);
}

void append_text(std::string& json, std::string_view name, std::string_view value) {
    json.append("\"").append(name).append("\":").append(Poco::toJSON(std::string(value))).append(",");
}

std::string time_text(std::int64_t unix_ms) {
    return Poco::DateTimeFormatter::format(Poco::Timestamp(unix_ms * 1000), "%Y-%m-%dT%H:%M:%S.%iZ");
}

// The same but for white space between its parts, which a JSON body may have and an envelope may not.
bool is_same_json(std::string_view body, std::string_view json) {
    bool is_text = false;
    std::size_t at = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (!is_text && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) continue;
        if (at == json.size() || json[at++] != c) return false;
        if (is_text && c == '\\' && i + 1 < body.size() && at < json.size()) {
            if (json[at++] != body[++i]) return false;
        } else if (c == '"') {
            is_text = !is_text;
        }
    }
    return at == json.size();
}

std::string base64(std::string_view bytes) {
    std::ostringstream text;
    Poco::Base64Encoder encoder(text);
    encoder.rdbuf()->setLineLength(0);
    encoder.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    encoder.close();
    return text.str();
}

}  // namespace

Record make_record(const EventParts& event) {
    Record record{std::string(event.type), std::string(event.id), std::string(event.order_key), {}};
    if (record.id.empty()) record.id = hash_of(event);
    std::string& json = record.envelope;
    json.reserve(event.json.size() + 512);
    json = "{\"specversion\":\"1.0\",";
    append_text(json, "id", record.id);
    append_text(json, "source", "/rongcloud/" + std::string(event.app_key));
    append_text(json, "type", "cn.rongcloud." + record.type);
    if (!record.key.empty()) append_text(json, "subject", record.key);
    append_text(json, "time", time_text(event.signed_at_ms));
    append_text(json, "datacontenttype", "application/json");
    if (!event.body.empty() && !is_same_json(event.body, event.json)) {
        append_text(json, "rawbody", base64(event.body));
    }
    json.append("\"data\":").append(event.json).append("}");
    return record;
}

}  // namespace rongcloud::gateway
