#include "core/webhook/proof.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/ascii.hpp"
#include "core/base/concat.hpp"
#include "core/codec/percent.hpp"
#include "core/sign/digest.hpp"
#include "core/sign/signature.hpp"
#include "core/webhook/verdict.hpp"

namespace rongcloud::webhook {

namespace {

constexpr std::size_t kNonceMaxBytes = 64;  // documented are 18
constexpr std::size_t kSignatureSize = 40;
constexpr std::int64_t kFirstMilliseconds = 100'000'000'000;  // March 1973; as seconds the year 5138

// The names that a query may have for one part of the signature.
struct Part {
    std::string Proof::* text;
    std::array<std::string_view, 3> names;
};
constexpr std::array<Part, 3> kParts{{
    {&Proof::nonce, {"nonce", "rc-nonce", ""}},
    {&Proof::timestamp, {"timestamp", "signTimestamp", "rc-timestamp"}},
    {&Proof::signature, {"signature", "rc-signature", ""}},
}};

const Part* part_named(std::string_view name) {
    if (name.empty()) return nullptr;
    const auto part = std::ranges::find_if(kParts, [name](const Part& one) {
        return std::ranges::find(one.names, name) != one.names.end();
    });
    return part != kParts.end() ? &*part : nullptr;
}

Refused twice(std::string_view name) {
    return {Verdict::malformed, concat({"the query has ", name, " twice, or under two names"})};
}

Proof proof_in_query(std::string_view query) {
    Proof proof;
    const Form form(query);
    for (const auto& [name, value] : form.fields()) {
        if (name == "appKey" || name == "rc-app-key") {
            if (proof.app_key) throw twice("appKey");
            proof.app_key = std::string(value);
        } else if (const Part* part = part_named(name)) {
            if (!(proof.*part->text).empty()) throw twice(part->names[0]);
            proof.*part->text = value;
        }
    }
    return proof;
}

Proof proof_in_headers(std::string_view headers) {
    Proof proof;
    proof.is_in_headers = true;
    if (const auto key = find_header(headers, "app-key")) proof.app_key = std::string(*key);
    for (const Part& part : kParts) {
        if (const auto value = find_header(headers, part.names[0])) proof.*part.text = std::string(*value);
    }
    return proof;
}

// In a time that does not tell how much is the same.
bool is_same_signature(std::string_view given, std::string_view own) {
    if (given.size() != own.size()) return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto byte = static_cast<unsigned char>(given[i]);
        const bool is_capital = byte >= 'A' && byte <= 'F';
        difference |= static_cast<unsigned>((is_capital ? byte + ('a' - 'A') : byte) ^ static_cast<unsigned char>(own[i]));
    }
    return difference == 0;
}

ReplayKey beginning_of(const std::array<std::uint8_t, 20>& digest) {
    ReplayKey key;
    std::copy_n(digest.begin(), key.size(), key.begin());
    return key;
}

}  // namespace

Proof read_proof(std::string_view query, std::string_view headers) {
    Proof proof = proof_in_query(query);
    if (proof.signature.empty() && proof.nonce.empty()) {
        Proof other = proof_in_headers(headers);
        if (!other.signature.empty()) proof = std::move(other);
    }
    for (const Part& part : kParts) {
        if ((proof.*part.text).empty()) {
            throw Refused(Verdict::missing, concat({proof.is_in_headers ? "the head" : "the query", " has no ",
                                                    part.names[0]}));
        }
    }
    if (proof.nonce.size() > kNonceMaxBytes) throw Refused(Verdict::malformed, "the nonce is longer than 64 bytes");
    return proof;
}

std::int64_t signed_at_ms(const Proof& proof) {
    const std::string& text = proof.timestamp;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) {
        throw Refused(Verdict::malformed, "the timestamp is no number");
    }
    return number >= kFirstMilliseconds ? number : number * 1000;
}

const AppSecret& find_signer(const Proof& proof, std::span<const AppSecret> secrets) {
    const AppSecret* signer = nullptr;
    bool is_known = false;
    for (const AppSecret& one : secrets) {
        if (proof.app_key && one.app_key != *proof.app_key) continue;
        is_known = true;
        const auto own = sign::sign(one.secret.view(), proof.nonce, proof.timestamp);
        if (is_same_signature(proof.signature, std::string_view(own.data(), kSignatureSize))) signer = &one;
    }
    if (signer != nullptr) return *signer;
    if (!is_known) throw Refused(Verdict::unknown_app, "there is no App Secret for the App Key of the delivery");
    throw Refused(Verdict::bad_signature, "the signature is not that of an App Secret that the receiver has");
}

// The signature is a hash of all that makes it unique; small letters, as it may come in capitals again.
ReplayKey replay_key(const Proof& proof) {
    std::string small = proof.signature;
    std::ranges::transform(small, small.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    return beginning_of(sign::digest_of(small));
}

ReplayKey replay_key(std::string_view app_key, std::string_view event_id) {
    return beginning_of(sign::digest_of(concat({app_key, "\n", event_id})));
}

std::string sign_query(std::string_view app_key, std::string_view app_secret, std::string_view nonce,
                       std::int64_t timestamp_ms) {
    if (nonce.empty() || nonce.size() > kNonceMaxBytes || !is_visible_ascii(nonce)) {
        throw Error(Reason::invalid_argument, "a nonce is 1 to 64 bytes of visible ASCII");
    }
    if (timestamp_ms < 0) throw Error(Reason::invalid_argument, "a timestamp is not negative");
    const std::string timestamp = std::to_string(timestamp_ms);
    const auto signature = sign::sign(app_secret, nonce, timestamp);
    std::string query = "appKey=";
    codec::append_percent_encoded(query, app_key);
    query += "&nonce=";
    codec::append_percent_encoded(query, nonce);
    return query.append("&timestamp=").append(timestamp).append("&signature=").append(signature.data(), kSignatureSize);
}

}  // namespace rongcloud::webhook
