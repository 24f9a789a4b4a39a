// rc_webhook_..., rc_verdict_... and rc_callback_...
#include "capi/src/guard.hpp"
#include "capi/src/webhook_memory.hpp"
#include "core/base/random.hpp"
#include "core/base/utf8.hpp"
#include "core/catalogue/descriptions.hpp"
#include "core/codec/message_content.hpp"
#include "core/webhook/load.hpp"

using rongcloud::Clock;
using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::need;
using rongcloud::capi::WebhookMemory;
using rongcloud::webhook::Delivery;
using rongcloud::webhook::Receiver;
using rongcloud::webhook::Refused;
using rongcloud::webhook::Request;
using rongcloud::webhook::Verdict;

static_assert(RC_VERDICT_DUPLICATE == static_cast<int>(Verdict::duplicate));
static_assert(RC_VERDICT_BUSY == static_cast<int>(Verdict::busy));
static_assert(RC_VERDICT_BAD_SIGNATURE == static_cast<int>(Verdict::bad_signature));
static_assert(RC_VERDICT_TOO_OLD == static_cast<int>(Verdict::too_old));
static_assert(RC_VERDICT_TOO_NEW == static_cast<int>(Verdict::too_new));
static_assert(RC_VERDICT_MISSING == static_cast<int>(Verdict::missing));
static_assert(RC_VERDICT_MALFORMED == static_cast<int>(Verdict::malformed));
static_assert(RC_VERDICT_TOO_LARGE == static_cast<int>(Verdict::too_large));
static_assert(RC_VERDICT_UNKNOWN_APP == static_cast<int>(Verdict::unknown_app));

namespace {

std::string_view or_empty(const char *text) noexcept { return text != nullptr ? text : ""; }

// Runs `body`, and says what it was refused for.
template <class Body>
void judged(rc_verdict *verdict, const Body &body) {
    if (verdict != nullptr) *verdict = RC_VERDICT_MALFORMED;
    try {
        const Verdict found = body();
        if (verdict != nullptr) *verdict = static_cast<rc_verdict>(found);
    } catch (const Refused &refused) {
        if (verdict != nullptr) *verdict = static_cast<rc_verdict>(refused.verdict());
        throw;
    }
}

rc_hook_event *handle_of(std::unique_ptr<Delivery> delivery) {
    auto handle = std::make_unique<rc_hook_event>();
    handle->delivery = delivery.get();
    handle->event = delivery->size() > 0 ? &delivery->event(0) : nullptr;
    handle->parts.reserve(delivery->size());
    for (std::size_t i = 0; i < delivery->size(); ++i) {
        handle->parts.push_back({delivery.get(), &delivery->event(i), nullptr, {}});
    }
    handle->owned = std::move(delivery);
    return handle.release();
}

}  // namespace

extern "C" {

const char *rc_verdict_name(rc_verdict verdict) {
    return in_memory<const char *>(nullptr, [&] { return rongcloud::webhook::verdict_name(verdict).data(); });
}

int32_t rc_verdict_http_status(rc_verdict verdict) {
    return in_memory(int32_t{400}, [&] { return rongcloud::webhook::verdict_http_status(verdict); });
}

rc_status rc_webhook_config_new(rc_webhook_config **out, rc_error **err) {
    return guard(err, [&] {
        need(out, "out");
        *out = new rc_webhook_config;
    });
}

rc_status rc_webhook_config_add_secret(rc_webhook_config *config, const char *app_key, const char *app_secret,
                                       rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(app_key, "app_key");
        need(app_secret, "app_secret");
        config->options.add_secret(app_key, app_secret);
    });
}

rc_status rc_webhook_config_set(rc_webhook_config *config, const char *name, const char *value, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(name, "name");
        need(value, "value");
        config->options.set(name, value);
    });
}

rc_status rc_webhook_config_set_memory(rc_webhook_config *config, rc_memory_claim_fn claim, rc_memory_accept_fn accept,
                                       rc_memory_release_fn release, void *user_data, rc_free_fn free_user_data,
                                       rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(claim, "claim");
        need(accept, "accept");
        need(release, "release");
        const WebhookMemory::Functions functions{claim, accept, release};
        // Nothing may fail once it would free `user_data`.
        config->options.memory = std::make_shared<WebhookMemory>(functions, user_data, free_user_data);
    });
}

void rc_webhook_config_free(rc_webhook_config *config) {
    guarded([&] { delete config; });
}

rc_status rc_webhook_new(const rc_webhook_config *config, rc_webhook **out, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(out, "out");
        *out = new rc_webhook{Receiver(config->options, Clock::system())};
    });
}

void rc_webhook_free(rc_webhook *webhook) {
    guarded([&] { delete webhook; });
}

rc_status rc_webhook_verify(const rc_webhook *webhook, const char *query, const char *headers, int64_t now_ms,
                            rc_verdict *verdict, rc_error **err) {
    return guard(err, [&] {
        judged(verdict, [&] {
            need(webhook, "webhook");
            webhook->receiver.verify(or_empty(query), or_empty(headers), now_ms);
            return Verdict::ok;
        });
    });
}

rc_status rc_webhook_parse(const rc_webhook *webhook, const char *method, const char *target, const char *headers,
                           const char *body, size_t body_size, int64_t now_ms, rc_verdict *verdict,
                           rc_hook_event **out, rc_error **err) {
    return guard(err, [&] {
        judged(verdict, [&] {
            *need(out, "out") = nullptr;
            need(webhook, "webhook");
            need(method, "method");
            need(target, "target");
            if (body_size > 0) need(body, "body");
            const Request request{method, target, or_empty(headers),
                                  body != nullptr ? std::string_view(body, body_size) : std::string_view()};
            auto received = webhook->receiver.receive(request, now_ms);
            *out = handle_of(std::move(received.delivery));
            return received.verdict;
        });
    });
}

rc_status rc_hook_event_load(const char *app_key, const char *type, int64_t signed_at_ms, const char *json,
                             size_t json_size, rc_hook_event **out, rc_error **err) {
    return guard(err, [&] {
        need(app_key, "app_key");
        need(type, "type");
        need(json, "json");
        need(out, "out");
        *out = handle_of(rongcloud::webhook::load_delivery(app_key, type, signed_at_ms, {json, json_size}));
    });
}

rc_status rc_webhook_reply(int32_t pass, const rc_params *more, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(out, "out");
        rongcloud::codec::Params fields = rongcloud::capi::bag_of(more);
        fields.set("pass", std::int64_t{pass});
        *out = new rc_bytes{rongcloud::codec::message_structure("pre_message_reply", fields)};
    });
}

rc_status rc_webhook_sign(const char *app_key, const char *app_secret, const char *nonce, int64_t timestamp_ms,
                          rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(app_key, "app_key");
        need(app_secret, "app_secret");
        need(out, "out");
        const std::string own = nonce != nullptr ? nonce : rongcloud::make_nonce();
        const int64_t when = timestamp_ms != 0 ? timestamp_ms : Clock::system().unix_time_ms();
        *out = new rc_bytes{rongcloud::webhook::sign_query(app_key, app_secret, own, when)};
    });
}

size_t rc_callback_count(void) {
    return in_memory(size_t{0}, [] { return rongcloud::catalogue::callbacks().size(); });
}

const char *rc_callback_name(size_t index) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const auto callbacks = rongcloud::catalogue::callbacks();
        return index < callbacks.size() ? callbacks[index].id.data() : nullptr;
    });
}

const char *rc_callback_describe(const char *name) {
    return guarded<const char *>(nullptr, [&]() -> const char * {
        if (name == nullptr) return nullptr;
        const auto *row = rongcloud::catalogue::find_callback(name);
        return row != nullptr ? rongcloud::catalogue::description(*row) : nullptr;
    });
}

}  // extern "C"
