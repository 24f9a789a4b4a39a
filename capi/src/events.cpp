// rc_event_stream_..., rc_event_... and rc_call_events.
#include "capi/src/guard.hpp"

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::capi::bag_of;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::Inside;
using rongcloud::capi::need;

namespace {

// Counted no longer than this: rc_client_free does not wait for streams.
rc_event_stream open_stream(rc_client *client, const char *operation, const rc_params *params) {
    const Inside inside(client);
    need(operation, "operation");
    return {inside.share(), inside->events(operation, bag_of(params))};
}

}  // namespace

extern "C" {

rc_status rc_event_stream_open(rc_client *client, const char *operation, const rc_params *params,
                               rc_event_stream **out, rc_error **err) {
    return guard(err, [&] {
        need(out, "out");
        *out = new rc_event_stream{open_stream(client, operation, params)};
    });
}

rc_status rc_event_stream_next(rc_event_stream *stream, rc_event **out, rc_error **err) {
    return guard(err, [&] {
        need(stream, "stream");
        need(out, "out");
        auto event = stream->stream->next();
        *out = event ? new rc_event{std::move(*event)} : nullptr;
    });
}

void rc_event_stream_cancel(rc_event_stream *stream) {
    guarded([&] {
        if (stream != nullptr) stream->stream->cancel();
    });
}

void rc_event_stream_free(rc_event_stream *stream) {
    guarded([&] { delete stream; });
}

rc_status rc_call_events(rc_client *client, const char *operation, const rc_params *params, rc_event_fn on_event,
                         void *user_data, rc_error **err) {
    return guard(err, [&] {
        if (on_event == nullptr) throw Error(Reason::invalid_argument, "on_event is NULL");
        const rc_event_stream stream = open_stream(client, operation, params);
        while (auto event = stream.stream->next()) {
            const rc_event given{std::move(*event)};
            if (on_event(user_data, &given) == 0) continue;
            stream.stream->cancel();
            stream.stream->next();  // throws, with all that is known of the call
        }
    });
}

const char *rc_event_name(const rc_event *event) {
    return in_memory<const char *>(nullptr, [&] { return event != nullptr ? event->event.name.c_str() : nullptr; });
}

const char *rc_event_data(const rc_event *event) {
    return in_memory<const char *>(nullptr, [&] { return event != nullptr ? event->event.data.c_str() : nullptr; });
}

size_t rc_event_data_size(const rc_event *event) {
    return in_memory(size_t{0}, [&] { return event != nullptr ? event->event.data.size() : 0; });
}

const char *rc_event_id(const rc_event *event) {
    return in_memory<const char *>(nullptr, [&] { return event != nullptr ? event->event.id.c_str() : nullptr; });
}

void rc_event_free(rc_event *event) {
    guarded([&] { delete event; });
}

}  // extern "C"
