// rc_message_stream_...
#include "capi/src/guard.hpp"

using rongcloud::capi::bag_of;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::Inside;
using rongcloud::capi::need;

extern "C" {

rc_status rc_message_stream_open(rc_client *client, const char *operation, const rc_params *params,
                                 rc_message_stream **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(operation, "operation");
        need(out, "out");
        *out = new rc_message_stream{inside.share(), {*inside, operation, bag_of(params)}};
    });
}

rc_status rc_message_stream_set_packet_max_bytes(rc_message_stream *stream, size_t size, rc_error **err) {
    return guard(err, [&] { need(stream, "stream")->stream.set_packet_max_bytes(size); });
}

rc_status rc_message_stream_write(rc_message_stream *stream, const char *text, size_t size, rc_error **err) {
    return guard(err, [&] { need(stream, "stream")->stream.write({need(text, "text"), size}); });
}

rc_status rc_message_stream_complete(rc_message_stream *stream, const char *text, size_t size, int32_t reason,
                                     rc_error **err) {
    return guard(err, [&] {
        need(stream, "stream")->stream.complete({size > 0 ? need(text, "text") : "", size}, reason);
    });
}

rc_status rc_message_stream_abort(rc_message_stream *stream, int32_t reason, rc_error **err) {
    return guard(err, [&] { need(stream, "stream")->stream.abort(reason); });
}

const char *rc_message_stream_message_uid(const rc_message_stream *stream) {
    return guarded<const char *>(nullptr, [&] { return stream != nullptr ? stream->stream.message_uid() : nullptr; });
}

int64_t rc_message_stream_seq(const rc_message_stream *stream) {
    return guarded(int64_t{0}, [&] { return stream != nullptr ? stream->stream.seq() : 0; });
}

size_t rc_message_stream_bytes(const rc_message_stream *stream) {
    return guarded(size_t{0}, [&] { return stream != nullptr ? stream->stream.bytes() : 0; });
}

int rc_message_stream_is_open(const rc_message_stream *stream) {
    return guarded(0, [&] { return stream != nullptr && stream->stream.is_open() ? 1 : 0; });
}

void rc_message_stream_free(rc_message_stream *stream) {
    guarded([&] { delete stream; });
}

}  // extern "C"
