// Contenders without a network: a routed message, as it comes, becomes an event whose members can be read.
//   receiver CASE, which is one of
//   poco      what POCO has for it: the query's parameters, SHA-1, the form
//   verify    rc_webhook_verify: the signature alone
//   receiver  rc_webhook_parse: the signature, its time, limits, the memory of what was here before, types, id, order key
#include <Poco/DigestEngine.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/SHA1Engine.h>
#include <Poco/URI.h>
#include <rongcloud/api/hooks.h>
#include <rongcloud/webhook.hpp>

#include <sstream>
#include <stdexcept>
#include <string>

#include "benchmarks/harness/contender.hpp"

namespace {

using namespace rongcloud::benchmarks;

constexpr const char* kKey = "benchmark-key";
constexpr const char* kSecret = "benchmark-secret";
constexpr const char* kHeaders =
    "Host: chat.example.com\r\nContent-Type: application/x-www-form-urlencoded\r\nUser-Agent: benchmark\r\n";
constexpr const char* kBody =
    "fromUserId=alice&toUserId=bob&objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22hi+%E4%BD%A0%E5%A5%BD%22%7D"
    "&channelType=PERSON&msgTimestamp=1735689598500&timestamp=1735689598500&msgUID=CLU2-NFGR-CQ82-O4IS"
    "&sensitiveType=0&source=Android";
constexpr const char* kMessageUid = "CLU2-NFGR-CQ82-O4IS";

void expect(bool is_so) {
    if (!is_so) throw std::runtime_error("another event");
}

std::string make_query() {
    rc_bytes* bytes = nullptr;
    if (rc_webhook_sign(kKey, kSecret, nullptr, 0, &bytes, nullptr) != RC_OK) throw std::runtime_error("no signature");
    const std::string query(rc_bytes_data(bytes), rc_bytes_size(bytes));
    rc_bytes_free(bytes);
    return query;
}

std::string value_of(const Poco::URI::QueryParameters& parameters, const char* name) {
    for (const auto& [key, value] : parameters) {
        if (key == name) return value;
    }
    throw std::runtime_error("a parameter is missing");
}

void with_poco(const std::string& target, const std::string& body) {
    const auto parameters = Poco::URI(target).getQueryParameters();
    Poco::SHA1Engine sha1;
    sha1.update(kSecret);
    sha1.update(value_of(parameters, "nonce"));
    sha1.update(value_of(parameters, "timestamp"));
    expect(Poco::DigestEngine::digestToHex(sha1.digest()) == value_of(parameters, "signature"));
    Poco::Net::HTMLForm form;
    std::istringstream stream(body);
    form.read(stream);
    expect(form.get("msgUID") == kMessageUid && form.get("fromUserId") == "alice");
}

void with_receiver(const rc::Webhook& webhook, const std::string& target) {
    // Not accepted, so that it is new each time.
    const rc::HookDelivery delivery = webhook.parse("POST", target, kHeaders, kBody);
    const rc_hook_event* event = delivery.events().front().c_ptr();
    expect(std::string_view(rc_hook_event_str(event, RC_HOOK_FIELD_MSG_UID)) == kMessageUid);
    expect(std::string_view(rc_hook_event_str(event, RC_HOOK_FIELD_FROM_USER_ID)) == "alice");
}

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        if (count != 2) throw std::runtime_error("usage: receiver poco|verify|receiver");
        const std::string name = arguments[1], query = make_query(), target = "/callbacks?" + query, body = kBody;
        const rc::Webhook webhook(rc::WebhookConfig{}.secret(kKey, kSecret).set("window_s", 0));
        const std::string version = std::string("rongcloud ") + rc_version_string();
        if (name == "poco") serve_rounds(version, [&] { with_poco(target, body); });
        else if (name == "verify") serve_rounds(version, [&] { webhook.verify(query, kHeaders); });
        else serve_rounds(version, [&] { with_receiver(webhook, target); });
    });
}
