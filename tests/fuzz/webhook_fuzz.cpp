// Any bytes as a callback, for libFuzzer: the first one chooses how they come, the others are the body, the query or
// the head. Bodies come with a valid signature, as nothing is read of them otherwise.
//
// docs/building.md says how to build and run it.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include <rongcloud/webhook.hpp>

namespace {

constexpr std::int64_t kNowMs = 1735689600000;
constexpr std::array kHeaders{"", "Content-Type: application/json\n",
                              "Content-Type: application/x-www-form-urlencoded; charset=utf-8\n", "Content-Encoding: gzip\n"};
constexpr std::array kPaths{"/callbacks", "/callbacks/group_info_sync", "/message_operation/", ""};

const rc::Webhook &receiver() {
    static const rc::Webhook webhook(rc::WebhookConfig{}.secret("key", "secret").set("replay_entries_max", 100));
    return webhook;
}

std::string signed_query(const std::string &nonce) {
    rc_bytes *bytes = nullptr;
    if (rc_webhook_sign("key", "secret", nonce.c_str(), kNowMs, &bytes, nullptr) != RC_OK) std::abort();
    const std::string query(rc_bytes_data(bytes), rc_bytes_size(bytes));
    rc_bytes_free(bytes);
    return query;
}

void read_all(const rc::HookDelivery &delivery) {
    for (const rc::HookEvent &event : delivery.events()) {
        if (event.json().empty()) std::abort();
        rc::hooks::MessageRouted::from(event);
        rc::hooks::GroupInfoChanged::from(event);
        rc::hooks::MessageOperation::from(event);
        event.json("userProfile");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    static std::uint64_t count = 0;
    const unsigned choice = data[0];
    const std::string bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string text = bytes.substr(0, bytes.find('\0'));  // of what is a C text
    const bool is_query = (choice & 0x10) != 0, is_head = (choice & 0x20) != 0;
    std::string target = std::string(kPaths[choice >> 2 & 3]) + "?";
    target += is_query ? text : signed_query("n" + std::to_string(++count % 200));
    const std::string headers = is_head ? text : std::string(kHeaders[choice & 3]);
    try {
        rc::HookDelivery delivery = receiver().parse("POST", target, headers, is_query || is_head ? "{\"a\":1}" : bytes, kNowMs);
        read_all(delivery);
        if ((choice & 0x40) != 0 && delivery.verdict() == RC_VERDICT_OK) delivery.accept();
    } catch (const rc::WebhookRefused &refused) {
        if (refused.verdict() < RC_VERDICT_BAD_SIGNATURE) std::abort();
    }
    return 0;
}
