#include "tools/emulator/callbacks/proof.hpp"

#include <Poco/URI.h>

#include "core/base/clock.hpp"
#include "core/base/random.hpp"
#include "core/catalogue/callback_sending.hpp"
#include "tools/emulator/auth/signature.hpp"

namespace rongcloud::emulator {

namespace {

constexpr const char* kOlderTimestamp = "signTimestamp";
constexpr std::size_t kNonceDigits = 16;
static_assert(kNonceDigits <= catalogue::callback_nonce_max_chars);

void append(std::string& query, std::string_view name, const std::string& value) {
    std::string escaped;
    Poco::URI::encode(value, "!?#/'\",;:$&()[]*+=@", escaped);
    query.append(query.empty() ? "" : "&").append(name).append("=").append(escaped);
}

}  // namespace

Stamp make_stamp() { return {random_hex(kNonceDigits), Clock::system().unix_time_ms()}; }

Proof make_proof(const App& app, const CallbackKind& kind, const Stamp& stamp, bool sign_timestamp) {
    const std::string timestamp = std::to_string(stamp.timestamp_ms);
    const std::string signature = make_signature(app.secret, stamp.nonce, timestamp);
    Proof proof;
    if (kind.row->signed_in_headers) {
        const catalogue::CallbackForm& form = catalogue::callback_header_form;
        proof.headers = {{std::string(form.app_key), app.key},
                         {std::string(form.nonce), stamp.nonce},
                         {std::string(form.timestamp), timestamp},
                         {std::string(form.signature), signature}};
        return proof;
    }
    const catalogue::CallbackForm& form = catalogue::callback_query_form;
    if (!kind.row->app_key_in_body) append(proof.query, form.app_key, app.key);
    append(proof.query, form.nonce, stamp.nonce);
    append(proof.query, sign_timestamp ? kOlderTimestamp : form.timestamp, timestamp);
    append(proof.query, form.signature, signature);
    return proof;
}

}  // namespace rongcloud::emulator
