// rc_hook_event_...
#include "capi/src/guard.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::need;
using rongcloud::codec::JsonNode;
using rongcloud::codec::JsonType;

namespace {

const JsonNode *find(const rc_hook_event *event, const char *path) {
    if (event == nullptr || event->event == nullptr || path == nullptr) return nullptr;
    return event->event->find(path);
}

}  // namespace

extern "C" {

rc_status rc_hook_event_accept(rc_hook_event *event, rc_error **err) {
    return guard(err, [&] { need(event, "event")->delivery->accept(rongcloud::Clock::system().unix_time_ms()); });
}

void rc_hook_event_free(rc_hook_event *event) {
    guarded([&] {
        if (event != nullptr && event->owned) delete event;  // one of several belongs to the whole
    });
}

size_t rc_hook_event_count(const rc_hook_event *event) {
    return in_memory(size_t{0}, [&]() -> size_t {
        if (event == nullptr) return 0;
        return event->owned ? event->parts.size() : 1;
    });
}

const rc_hook_event *rc_hook_event_at(const rc_hook_event *event, size_t index) {
    return in_memory<const rc_hook_event *>(nullptr, [&]() -> const rc_hook_event * {
        if (event == nullptr) return nullptr;
        if (!event->owned) return index == 0 ? event : nullptr;
        return index < event->parts.size() ? &event->parts[index] : nullptr;
    });
}

const char *rc_hook_event_type(const rc_hook_event *event) {
    return in_memory<const char *>(nullptr, [&] { return event != nullptr ? event->delivery->type().data() : nullptr; });
}

int rc_hook_event_is_known(const rc_hook_event *event) {
    return in_memory(0, [&] { return event != nullptr && event->delivery->callback() != nullptr ? 1 : 0; });
}

int rc_hook_event_decides(const rc_hook_event *event) {
    return in_memory(0, [&] {
        const auto *callback = event != nullptr ? event->delivery->callback() : nullptr;
        return callback != nullptr && callback->decides ? 1 : 0;
    });
}

int rc_hook_event_is_duplicate(const rc_hook_event *event) {
    return in_memory(0, [&] {
        return event != nullptr && event->event != nullptr && event->event->is_duplicate ? 1 : 0;
    });
}

const char *rc_hook_event_app_key(const rc_hook_event *event) {
    return in_memory<const char *>(nullptr,
                                   [&] { return event != nullptr ? event->delivery->app_key().c_str() : nullptr; });
}

int64_t rc_hook_event_signed_at_ms(const rc_hook_event *event) {
    return in_memory(int64_t{0}, [&] { return event != nullptr ? event->delivery->signed_at_ms() : 0; });
}

const char *rc_hook_event_id(const rc_hook_event *event) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        if (event == nullptr) return nullptr;
        return event->event != nullptr ? event->event->id().c_str() : "";
    });
}

const char *rc_hook_event_order_key(const rc_hook_event *event) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        if (event == nullptr) return nullptr;
        return event->event != nullptr ? event->event->order_key().c_str() : "";
    });
}

const char *rc_hook_event_str(const rc_hook_event *event, const char *path) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const JsonNode *node = find(event, path);
        return node != nullptr ? to_text(*node) : nullptr;
    });
}

size_t rc_hook_event_str_size(const rc_hook_event *event, const char *path) {
    return in_memory(size_t{0}, [&]() -> size_t {
        const JsonNode *node = find(event, path);
        if (node == nullptr || to_text(*node) == nullptr) return 0;
        return node->type == JsonType::boolean ? std::string_view(to_text(*node)).size() : node->text().size();
    });
}

int64_t rc_hook_event_int(const rc_hook_event *event, const char *path, int64_t fallback) {
    return in_memory(fallback, [&] {
        const JsonNode *node = find(event, path);
        return node != nullptr ? to_integer(*node).value_or(fallback) : fallback;
    });
}

int rc_hook_event_bool(const rc_hook_event *event, const char *path, int fallback) {
    return in_memory(fallback, [&] {
        const JsonNode *node = find(event, path);
        if (node == nullptr) return fallback;
        const auto truth = to_bool(*node);
        return truth ? (*truth ? 1 : 0) : fallback;
    });
}

size_t rc_hook_event_member_count(const rc_hook_event *event, const char *path) {
    return in_memory(size_t{0}, [&]() -> size_t {
        const JsonNode *node = find(event, path);
        return node != nullptr ? node->count() : 0;
    });
}

int rc_hook_event_has(const rc_hook_event *event, const char *path) {
    return in_memory(0, [&] {
        const JsonNode *node = find(event, path);
        return node != nullptr && node->type != JsonType::null ? 1 : 0;
    });
}

const char *rc_hook_event_json(const rc_hook_event *event) {
    return guarded<const char *>(nullptr, [&]() -> const char * {
        if (event == nullptr) return nullptr;
        return event->event != nullptr ? event->event->json().c_str() : "";
    });
}

size_t rc_hook_event_json_size(const rc_hook_event *event) {
    return guarded(size_t{0}, [&]() -> size_t {
        return event != nullptr && event->event != nullptr ? event->event->json().size() : 0;
    });
}

rc_status rc_hook_event_member_json(const rc_hook_event *event, const char *path, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(event, "event");
        need(path, "path");
        need(out, "out");
        const JsonNode *node = find(event, path);
        const bool is_there = node != nullptr && node->type != JsonType::null;
        *out = is_there ? new rc_bytes{event->event->json(*node)} : nullptr;
    });
}

rc_status rc_hook_event_texts(const rc_hook_event *event, const char *path, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(event, "event");
        need(path, "path");
        need(out, "out");
        *out = nullptr;
        const JsonNode *node = find(event, path);
        if (node == nullptr || node->type == JsonType::null || node->type == JsonType::object) return;
        *out = new rc_bytes{event->event->texts(*node)};
    });
}

const char *rc_hook_event_body(const rc_hook_event *event) {
    return in_memory<const char *>(nullptr, [&] { return event != nullptr ? event->delivery->body().c_str() : nullptr; });
}

size_t rc_hook_event_body_size(const rc_hook_event *event) {
    return in_memory(size_t{0}, [&] { return event != nullptr ? event->delivery->body().size() : 0; });
}

}  // extern "C"
