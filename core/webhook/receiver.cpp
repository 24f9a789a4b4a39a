#include "core/webhook/receiver.hpp"

#include "core/base/concat.hpp"
#include "core/webhook/content.hpp"

namespace rongcloud::webhook {

namespace {

constexpr std::int64_t kDayS = 86400;
constexpr std::int64_t kLatestMs = 1'000'000'000'000'000;  // the year 33658: sums with it are no trouble

Refused too_large(std::string_view what, std::int64_t most, std::string_view option) {
    return {Verdict::too_large, concat({"the ", what, " has more than ", std::to_string(most), " bytes (", option, ")"})};
}

// A signature is good for the window before its time and after it.
std::chrono::milliseconds remembered_for(const Options& options) {
    return std::chrono::seconds(options.window_s == 0 ? kDayS : 2 * options.window_s);
}

// Where the App Key stands in the body, it must be that of the secret.
void check_app_key(const Content& content, std::string_view app_key) {
    if (content.callback == nullptr || !content.callback->app_key_in_body || content.events.empty()) return;
    const codec::JsonNode* node = content.document.find(*content.events.front(), "appKey");
    const char* own = node != nullptr ? to_text(*node) : nullptr;
    if (own == nullptr || app_key == own) return;
    throw Refused(Verdict::unknown_app, "the App Key in the body is not that of the App Secret that has signed");
}

}  // namespace

Receiver::Receiver(Options options, const Clock& clock)
    : options_(std::move(options)),
      clock_(clock),
      memory_(std::make_shared<RequestMemory>(static_cast<std::size_t>(options_.replay_entries_max),
                                              remembered_for(options_), options_.memory)) {
    if (options_.secrets.empty()) {
        throw Error(Reason::missing_setting, "a receiver of callbacks needs an App Key and its App Secret");
    }
}

const std::string& Receiver::verify(std::string_view query, std::string_view headers, std::int64_t now_ms) const {
    if (static_cast<std::int64_t>(query.size()) > options_.query_max_bytes) {
        throw too_large("query", options_.query_max_bytes, "query_max_bytes");
    }
    return check_proof(read_proof(query, headers), now_ms != 0 ? now_ms : this->now_ms()).app_key;
}

Receiver::Received Receiver::receive(const Request& request, std::int64_t now_ms) const {
    const std::int64_t now = now_ms != 0 ? now_ms : this->now_ms();
    if (request.method != "POST") throw Refused(Verdict::malformed, "the service delivers by POST only");
    check_size(request);
    const Proof proof = read_proof(request.query(), request.headers);
    const AppSecret& signer = check_proof(proof, now);
    Content content = read_content(request, options_);
    if (proof.is_in_headers && content.callback != nullptr && !content.callback->signed_in_headers) {
        throw Refused(Verdict::missing, concat({"the query has no signature, where ", content.callback->id, " has it"}));
    }
    check_app_key(content, signer.app_key);
    auto delivery = std::make_unique<Delivery>(std::move(content), signer.app_key, signed_at_ms(proof), request.body);
    const Verdict verdict = delivery->claim(memory_, replay_key(proof), now);
    return {verdict, std::move(delivery)};
}

void Receiver::check_size(const Request& request) const {
    if (static_cast<std::int64_t>(request.query().size()) > options_.query_max_bytes) {
        throw too_large("query", options_.query_max_bytes, "query_max_bytes");
    }
    if (static_cast<std::int64_t>(request.body.size()) > options_.body_max_bytes) {
        throw too_large("body", options_.body_max_bytes, "body_max_bytes");
    }
}

const AppSecret& Receiver::check_proof(const Proof& proof, std::int64_t now_ms) const {
    if (now_ms < 0 || now_ms > kLatestMs) throw Error(Reason::invalid_argument, "now_ms is no time");
    const AppSecret& signer = find_signer(proof, options_.secrets);
    const std::int64_t signed_at = signed_at_ms(proof);
    const std::int64_t window_ms = options_.window_s * 1000;
    if (window_ms == 0) return signer;
    if (signed_at < now_ms - window_ms) throw Refused(Verdict::too_old, "the signature is older than window_s");
    if (signed_at > now_ms + window_ms) {
        throw Refused(Verdict::too_new, "the signature is from the future, by more than window_s");
    }
    return signer;
}

}  // namespace rongcloud::webhook
