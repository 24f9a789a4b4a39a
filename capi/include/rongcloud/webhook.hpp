// rongcloud/webhook.hpp - callbacks in C++: rc::Webhook and rc::WebhookDispatcher over rongcloud/webhook.h, with the
// events as structs (rongcloud/cpp/hooks.hpp). Header-only, C++17. Guide: docs/callbacks.md.
//
//     rc::WebhookDispatcher hooks{rc::WebhookConfig{}.secret(app_key, app_secret)};
//     hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &message) { store(message); });
//     hooks.on<rc::hooks::PreMessage>([&](const rc::hooks::PreMessage &message) {
//         return is_allowed(message) ? rc::WebhookReply::deliver() : rc::WebhookReply::refuse("not here");
//     });
//     const rc::WebhookResponse answer = hooks.handle(method, target, headers, body);
#ifndef RONGCLOUD_WEBHOOK_HPP
#define RONGCLOUD_WEBHOOK_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <rongcloud/cpp/hooks.hpp>
#include <rongcloud/detail/hook_memory.hpp>
#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct WebhookConfigFree {
    void operator()(rc_webhook_config *config) const noexcept { rc_webhook_config_free(config); }
};
struct WebhookFree {
    void operator()(rc_webhook *webhook) const noexcept { rc_webhook_free(webhook); }
};
struct HookEventFree {
    void operator()(rc_hook_event *event) const noexcept { rc_hook_event_free(event); }
};

}  // namespace detail

// What a receiver is to know. Movable; one thread at a time; may be used for several receivers.
class WebhookConfig {
public:
    WebhookConfig() {
        rc_webhook_config *config = nullptr;
        detail::checked([&](rc_error **error) { return rc_webhook_config_new(&config, error); });
        handle_.reset(config);
    }
    // Several of one App Key while its App Secret is being changed.
    WebhookConfig &secret(const detail::Text &app_key, const detail::Text &app_secret) & {
        detail::checked([&](rc_error **error) {
            return rc_webhook_config_add_secret(handle_.get(), app_key.c_str("app_key"), app_secret.c_str("app_secret"),
                                                error);
        });
        return *this;
    }
    WebhookConfig &&secret(const detail::Text &app_key, const detail::Text &app_secret) && {
        return std::move(secret(app_key, app_secret));
    }
    // Names, ranges and defaults: rc_webhook_config_set.
    WebhookConfig &set(const detail::Text &name, std::int64_t value) & {
        detail::checked([&](rc_error **error) {
            return rc_webhook_config_set(handle_.get(), name.c_str("name"), std::to_string(value).c_str(), error);
        });
        return *this;
    }
    WebhookConfig &&set(const detail::Text &name, std::int64_t value) && { return std::move(set(name, value)); }
    // How old, or how far in the future, a signature may be; 0: does not matter.
    WebhookConfig &window(std::chrono::seconds window) & { return set("window_s", window.count()); }
    WebhookConfig &&window(std::chrono::seconds window) && { return std::move(this->window(window)); }

    // Shared with other processes; kept until the receivers and what they gave out have gone. Not nullptr.
    WebhookConfig &memory(std::shared_ptr<HookMemory> memory) & {
        auto owned = std::make_unique<detail::SharedHookMemory>(std::move(memory));
        detail::checked([&](rc_error **error) {
            return rc_webhook_config_set_memory(handle_.get(), *owned != nullptr ? &detail::claim_hook : nullptr,
                                                &detail::accept_hook, &detail::release_hook, owned.get(),
                                                &detail::free_hook_memory, error);
        });
        static_cast<void>(owned.release());
        return *this;
    }
    WebhookConfig &&memory(std::shared_ptr<HookMemory> memory) && { return std::move(this->memory(std::move(memory))); }

    // Borrowed.
    const rc_webhook_config *c_ptr() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<rc_webhook_config, detail::WebhookConfigFree> handle_;
};

// One event. Cheap to copy; may be read by several threads; keeps all of its delivery. Texts live as long as the last
// copy. Members by path: "fromUserId", "conversationInfo.targetId".
class HookEvent {
public:
    HookEvent(std::shared_ptr<rc_hook_event> delivery, const rc_hook_event *event) noexcept
        : delivery_(std::move(delivery)), event_(event) {}

    // Id of the callback, "unknown" when this version does not know it.
    std::string_view type() const noexcept { return rc_hook_event_type(event_); }
    bool is_known() const noexcept { return rc_hook_event_is_known(event_) != 0; }
    bool is_duplicate() const noexcept { return rc_hook_event_is_duplicate(event_) != 0; }
    std::string_view app_key() const noexcept { return rc_hook_event_app_key(event_); }
    // Unix time in milliseconds.
    std::int64_t signed_at_ms() const noexcept { return rc_hook_event_signed_at_ms(event_); }
    // The same whenever the event comes; empty when a part of what makes it itself is missing.
    std::string_view id() const noexcept { return rc_hook_event_id(event_); }
    // The same for all events of one conversation, user or room; empty when there is none.
    std::string_view order_key() const noexcept { return rc_hook_event_order_key(event_); }
    std::string_view json() const noexcept {
        const char *const json = rc_hook_event_json(event_);
        return json != nullptr ? std::string_view(json, rc_hook_event_json_size(event_)) : std::string_view();
    }

    std::optional<std::string> text(const char *path) const {
        const char *const text = rc_hook_event_str(event_, path);
        if (text == nullptr) return std::nullopt;
        return std::string(text, rc_hook_event_str_size(event_, path));
    }
    std::optional<std::int64_t> integer(const char *path) const noexcept {
        const std::int64_t low = rc_hook_event_int(event_, path, 0);
        if (low != 0 || rc_hook_event_int(event_, path, 1) == 0) return low;
        return std::nullopt;
    }
    std::optional<bool> boolean(const char *path) const noexcept {
        const int truth = rc_hook_event_bool(event_, path, -1);
        return truth == -1 ? std::nullopt : std::optional<bool>(truth != 0);
    }
    // Of a list; of anything else that is there, the one text.
    std::vector<std::string> texts(const char *path) const {
        std::vector<std::string> all;
        rc_bytes *bytes = nullptr;
        detail::checked([&](rc_error **error) { return rc_hook_event_texts(event_, path, &bytes, error); });
        if (bytes == nullptr) return all;
        const std::unique_ptr<rc_bytes, void (*)(rc_bytes *)> owned(bytes, rc_bytes_free);
        const char *const end = rc_bytes_data(bytes) + rc_bytes_size(bytes);
        for (const char *at = rc_bytes_data(bytes); at != end; at += all.back().size() + 1) all.emplace_back(at);
        return all;
    }
    // JSON text of a member, whatever it is.
    std::optional<std::string> json(const char *path) const {
        rc_bytes *bytes = nullptr;
        detail::checked([&](rc_error **error) { return rc_hook_event_member_json(event_, path, &bytes, error); });
        if (bytes == nullptr) return std::nullopt;
        const std::unique_ptr<rc_bytes, void (*)(rc_bytes *)> owned(bytes, rc_bytes_free);
        return std::string(rc_bytes_data(bytes), rc_bytes_size(bytes));
    }

    // Borrowed.
    const rc_hook_event *c_ptr() const noexcept { return event_; }

private:
    std::shared_ptr<rc_hook_event> delivery_;
    const rc_hook_event *event_;
};

// What one request brought. Copies are the same delivery: it may come again when the last one goes without accept().
class HookDelivery {
public:
    // Takes `event` over, which is not nullptr.
    HookDelivery(rc_verdict verdict, rc_hook_event *event) : verdict_(verdict), handle_(event, detail::HookEventFree()) {}

    // An event that was kept, of which all that an event tells is known: what app_key(), type(), signed_at_ms() and
    // json() said. ArgumentError for what is no event.
    static HookDelivery load(const detail::Text &app_key, const detail::Text &type, std::int64_t signed_at_ms,
                             std::string_view json) {
        rc_hook_event *event = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_hook_event_load(app_key.c_str("app_key"), type.c_str("type"), signed_at_ms, json.data(),
                                      json.size(), &event, error);
        });
        return {RC_VERDICT_OK, event};
    }

    // RC_VERDICT_OK, RC_VERDICT_DUPLICATE or RC_VERDICT_BUSY.
    rc_verdict verdict() const noexcept { return verdict_; }
    std::int32_t http_status() const noexcept { return rc_verdict_http_status(verdict_); }
    std::string_view type() const noexcept { return rc_hook_event_type(handle_.get()); }
    // The answer decides what happens to a message; it is to be given to duplicates, too.
    bool decides() const noexcept { return rc_hook_event_decides(handle_.get()) != 0; }
    std::string_view body() const noexcept {
        return {rc_hook_event_body(handle_.get()), rc_hook_event_body_size(handle_.get())};
    }
    std::vector<HookEvent> events() const {
        std::vector<HookEvent> all;
        for (std::size_t i = 0; i < rc_hook_event_count(handle_.get()); ++i) {
            all.emplace_back(handle_, rc_hook_event_at(handle_.get(), i));
        }
        return all;
    }
    // It was answered with 200, or is safe: what comes again is a duplicate from now on.
    void accept() {
        detail::checked([&](rc_error **error) { return rc_hook_event_accept(handle_.get(), error); });
    }

    // Borrowed.
    rc_hook_event *c_ptr() const noexcept { return handle_.get(); }

private:
    rc_verdict verdict_;
    std::shared_ptr<rc_hook_event> handle_;
};

// Why a request was refused, and what to answer.
class RC_VISIBLE WebhookRefused : public SignatureError {
public:
    WebhookRefused(rc_verdict verdict, const SignatureError &error) : SignatureError(error), verdict_(verdict) {}
    rc_verdict verdict() const noexcept { return verdict_; }
    std::int32_t http_status() const noexcept { return rc_verdict_http_status(verdict_); }

private:
    rc_verdict verdict_;
};

// The body of the answer to a callback that decides. rc::messages::PreMessageReply says more.
struct WebhookReply {
    // Delivered if further checks let it pass.
    static std::string deliver() { return made(RC_REPLY_DELIVER, {}); }
    static std::string deliver_unchecked() { return made(RC_REPLY_DELIVER_UNCHECKED, {}); }
    // Not delivered; the sender is told `extra`, at most 1024 characters.
    static std::string refuse(const detail::Text &extra = "") {
        Params more;
        if (!extra.empty()) more.set("extra", extra.str("extra"));
        return made(RC_REPLY_REFUSE, more);
    }

private:
    static std::string made(std::int32_t pass, const Params &more) {
        rc_bytes *bytes = nullptr;
        detail::checked([&](rc_error **error) { return rc_webhook_reply(pass, more.c_ptr(), &bytes, error); });
        const std::unique_ptr<rc_bytes, void (*)(rc_bytes *)> owned(bytes, rc_bytes_free);
        return {rc_bytes_data(bytes), rc_bytes_size(bytes)};
    }
};

// Lets in what the service has signed, once. Movable; any number of threads.
class Webhook {
public:
    // Throws ConfigError without a secret.
    explicit Webhook(const WebhookConfig &config) {
        rc_webhook *webhook = nullptr;
        detail::checked([&](rc_error **error) { return rc_webhook_new(config.c_ptr(), &webhook, error); });
        handle_.reset(webhook);
    }
    // A request as it came: see rc_webhook_parse. `now_ms` 0: the clock's. Throws WebhookRefused.
    HookDelivery parse(const detail::Text &method, const detail::Text &target, const detail::Text &headers,
                       std::string_view body, std::int64_t now_ms = 0) const {
        rc_verdict verdict = RC_VERDICT_MALFORMED;
        rc_hook_event *event = nullptr;
        judged(verdict, [&](rc_error **error) {
            return rc_webhook_parse(handle_.get(), method.c_str("method"), target.c_str("target"),
                                    headers.c_str("headers"), body.data(), body.size(), now_ms, &verdict, &event, error);
        });
        return {verdict, event};
    }
    // The signature and its time alone. Throws WebhookRefused.
    void verify(const detail::Text &query, const detail::Text &headers = "", std::int64_t now_ms = 0) const {
        rc_verdict verdict = RC_VERDICT_MALFORMED;
        judged(verdict, [&](rc_error **error) {
            return rc_webhook_verify(handle_.get(), query.c_str("query"), headers.c_str("headers"), now_ms, &verdict,
                                     error);
        });
    }

private:
    template <class Call>
    static void judged(const rc_verdict &verdict, const Call &call) {
        try {
            detail::checked(call);
        } catch (const SignatureError &error) {
            throw WebhookRefused(verdict, error);
        }
    }

    std::unique_ptr<rc_webhook, detail::WebhookFree> handle_;
};

// What to answer.
struct WebhookResponse {
    std::int32_t status = 200;
    std::string content_type{};  // empty: there is no body
    std::string body{};
    std::exception_ptr failure{};  // what a handler threw, or why the request was refused; nullptr: nothing
};

// Calls a function for each event. Set all handlers before the first request; then any number of threads.
class WebhookDispatcher {
public:
    using AnyHandler = std::function<void(const HookEvent &)>;

    explicit WebhookDispatcher(const WebhookConfig &config) : webhook_(config) {}

    // `handler` takes a const Event &, and a const HookEvent & after it if it wants to. It returns nothing, or, for
    // PreMessage, the body of the answer: a WebhookReply or an rc::messages::PreMessageReply. What it throws makes the
    // answer 500, so that the event comes again; a message whose decision fails is delivered by the service, so catch
    // what may go wrong if it must not be.
    template <class Event, class Handler>
    void on(Handler handler) {
        handlers_[Event::type] = [handler = std::move(handler)](const HookEvent &event) -> std::string {
            const auto call = [&]() -> decltype(auto) {
                if constexpr (std::is_invocable_v<const Handler &, const Event &, const HookEvent &>) {
                    return handler(Event::from(event), event);
                } else {
                    return handler(Event::from(event));
                }
            };
            if constexpr (std::is_void_v<decltype(call())>) {
                call();
                return {};
            } else {
                return static_cast<std::string>(call());
            }
        };
    }
    // For all events without a handler of their own, also of kinds that this version does not know.
    void on_other(AnyHandler handler) {
        other_ = [handler = std::move(handler)](const HookEvent &event) -> std::string {
            handler(event);
            return {};
        };
    }

    // Events are not handled at once from now on, but put into `store`, which outlives this object, and answered when they
    // are safe there: an rc::Spool (rongcloud/jobs.hpp), or whatever has put(HookDelivery &), which throws when it does not
    // keep them. A spool that is full or locked makes the answer 503, so that the service comes again. What decides is
    // still answered by its handler.
    template <class Store>
    void store_in(Store &store) {
        store_ = [&store](HookDelivery &delivery) { store.put(delivery); };
    }
    // Calls the handler of one event, e.g. of one that was stored. False: nobody handles it. Throws what the handler throws.
    bool handle_event(const HookEvent &event) const {
        const Handler &handler = handler_of(event.type());
        if (handler) handler(event);
        return static_cast<bool>(handler);
    }

    // Handles the request and says what to answer; throws nothing of what may go wrong with a request. Events that
    // nobody handles are answered with 200, as is a message that nobody decides about: it is delivered.
    WebhookResponse handle(const detail::Text &method, const detail::Text &target, const detail::Text &headers,
                           std::string_view body, std::int64_t now_ms = 0) const {
        try {
            HookDelivery delivery = webhook_.parse(method, target, headers, body, now_ms);
            const bool is_new = delivery.verdict() == RC_VERDICT_OK;
            if (!is_new && !delivery.decides()) return {delivery.http_status(), {}, {}, {}};
            if (store_ && !delivery.decides()) return stored(delivery);
            WebhookResponse response = handled(delivery);
            if (is_new) delivery.accept();
            return response;
        } catch (const WebhookRefused &refused) {
            return {refused.http_status(), {}, {}, std::current_exception()};
        } catch (...) {
            return {500, {}, {}, std::current_exception()};
        }
    }

private:
    using Handler = std::function<std::string(const HookEvent &)>;

    const Handler &handler_of(std::string_view type) const {
        const auto found = handlers_.find(type);
        return found != handlers_.end() ? found->second : other_;
    }

    WebhookResponse stored(HookDelivery &delivery) const {
        try {
            store_(delivery);
        } catch (const StorageError &) {
            return {503, {}, {}, std::current_exception()};
        } catch (const LimitError &) {
            return {503, {}, {}, std::current_exception()};
        }
        delivery.accept();
        return {};
    }

    WebhookResponse handled(const HookDelivery &delivery) const {
        WebhookResponse response;
        const Handler &handler = handler_of(delivery.type());
        for (const HookEvent &event : delivery.events()) {
            if (!handler || (event.is_duplicate() && !delivery.decides())) continue;
            std::string answer = handler(event);
            if (delivery.decides()) response.body = std::move(answer);
        }
        if (delivery.decides() && response.body.empty()) response.body = WebhookReply::deliver();
        if (!response.body.empty()) response.content_type = "application/json";
        return response;
    }

    Webhook webhook_;
    std::map<std::string, Handler, std::less<>> handlers_;
    Handler other_;
    std::function<void(HookDelivery &)> store_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
