// Headers with and without the RC- prefix; timestamps in s and ms; hexadecimal in either case.
#include "tools/emulator/auth/signature.hpp"

#include <Poco/String.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <span>

#include "core/base/clock.hpp"
#include "core/base/hex.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::size_t kLongestNonce = 18;
constexpr std::size_t kMostDigitsOfSeconds = 10;

[[noreturn]] void refuse(const std::string& why) { throw Refusal(code::signature_error, why); }

struct SignatureHeaders {
    const std::string* app_key;
    const std::string* nonce;
    const std::string* timestamp;
    const std::string* signature;
};

SignatureHeaders read_headers(const Request& request, const std::string& prefix) {
    return {request.header(prefix + "App-Key"), request.header(prefix + "Nonce"), request.header(prefix + "Timestamp"),
            request.header(prefix + "Signature")};
}

// All of one kind; when neither is complete, the kind that the request seems to mean.
SignatureHeaders find_headers(const Request& request, std::string& prefix) {
    const auto complete = [](const SignatureHeaders& headers) {
        return headers.app_key && headers.nonce && headers.timestamp && headers.signature;
    };
    const SignatureHeaders plain = read_headers(request, "");
    if (complete(plain)) return plain;
    const SignatureHeaders prefixed = read_headers(request, "RC-");
    if (complete(prefixed) || (!plain.app_key && prefixed.app_key)) {
        prefix = "RC-";
        return prefixed;
    }
    return plain;
}

void check_present(const std::string* value, const std::string& name) {
    if (value == nullptr || value->empty()) {
        refuse("The header " + name + " is missing; send App-Key, Nonce, Timestamp and Signature, "
               "or all four with the prefix RC-.");
    }
}

std::int64_t parse_timestamp_ms(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number <= 0) {
        refuse("The timestamp is not a number of milliseconds or seconds since 1970.");
    }
    return text.size() <= kMostDigitsOfSeconds ? number * 1000 : number;
}

// By the real clock: moving the emulator's own time does not outdate the signatures of clients.
void check_window(std::int64_t timestamp_ms, std::int64_t window_s) {
    const std::int64_t apart_ms = Clock::system().unix_time_ms() - timestamp_ms;
    if (std::llabs(apart_ms) > window_s * 1000) {
        refuse("The timestamp is " + std::to_string(std::llabs(apart_ms) / 1000) + " s " +
               (apart_ms > 0 ? "behind" : "ahead of") + " the clock of the service; the window is " +
               std::to_string(window_s) + " s.");
    }
}

std::string sha1_hex(const std::string& text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha1(), nullptr) != 1) {
        throw Refusal(code::server_error, "SHA-1 is not available.");
    }
    return to_hex(std::as_bytes(std::span(digest.data(), size)));
}

bool equal_in_constant_time(const std::string& left, const std::string& right) {
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

// Of a value that is repeated in a message: short and printable.
std::string shown(const std::string& value) {
    constexpr std::size_t longest = 64;
    std::string text = value.substr(0, longest);
    for (char& c : text) {
        if (c < ' ' || c > '~') c = '?';
    }
    return "'" + text + (value.size() > longest ? "...'" : "'");
}

}  // namespace

const App& check_signature(const Request& request, const std::vector<App>& apps, const Settings& settings) {
    std::string prefix;
    const SignatureHeaders headers = find_headers(request, prefix);
    check_present(headers.app_key, prefix + "App-Key");
    const auto app = std::ranges::find(apps, *headers.app_key, &App::key);
    if (app == apps.end()) throw Refusal(code::parameter_error, "Invalidate App-Key.");
    check_present(headers.nonce, prefix + "Nonce");
    check_present(headers.timestamp, prefix + "Timestamp");
    check_present(headers.signature, prefix + "Signature");
    if (settings.strict && headers.nonce->size() > kLongestNonce) {
        refuse("The nonce has " + std::to_string(headers.nonce->size()) + " characters; at most 18 are allowed.");
    }
    const std::int64_t timestamp_ms = parse_timestamp_ms(*headers.timestamp);
    if (settings.timestamp_window_s > 0) check_window(timestamp_ms, settings.timestamp_window_s);
    const std::string expected = make_signature(app->secret, *headers.nonce, *headers.timestamp);
    if (headers.signature->size() != expected.size()) {
        refuse("The signature has " + std::to_string(headers.signature->size()) +
               " characters; SHA-1 in hexadecimal has 40.");
    }
    if (!equal_in_constant_time(Poco::toLower(*headers.signature), expected)) {
        refuse("Signature does not match: expected SHA1(App Secret + Nonce + Timestamp) over nonce " +
               shown(*headers.nonce) + " and timestamp " + shown(*headers.timestamp) +
               "; the App Secret is probably another one.");
    }
    return *app;
}

std::string make_signature(const std::string& secret, const std::string& nonce, const std::string& timestamp) {
    return sha1_hex(secret + nonce + timestamp);
}

bool is_public_header(const std::string& name) {
    constexpr std::array hidden{"Signature", "RC-Signature", "Authorization", "Proxy-Authorization", "Cookie"};
    return std::ranges::none_of(hidden, [&](const char* other) { return Poco::icompare(name, other) == 0; });
}

}  // namespace rongcloud::emulator
