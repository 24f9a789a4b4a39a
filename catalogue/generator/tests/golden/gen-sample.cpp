// Generated from catalogue/endpoints/sample.yaml. Do not edit.
#include <rongcloud/api/sample.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_sample_create(rc_client *client, const char *name, const char *options, const char *const *tags,
                                      size_t tags_count, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("name", name);
            inputs.json("options", options);
            inputs.texts("tags", tags, tags_count);
        });
}

extern "C" rc_status rc_sample_find(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.find", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_sample_publish(rc_client *client, const char *const *to_user_id, size_t to_user_id_count,
                                       const char *object_name, const char *content, const rc_params *more,
                                       rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.publish", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_sample_remove(rc_client *client, const char *sample_id, const rc_params *more, rc_result **out,
                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.remove", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("sampleId", sample_id);
        });
}

extern "C" rc_status rc_sample_send(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                    size_t to_user_id_count, int32_t kind, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.send", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.integer("kind", kind);
        });
}

extern "C" rc_status rc_sample_send_word_stream(rc_client *client, const char *to_user_id, const char *object_name,
                                                const char *content, const rc_params *more, rc_result **out,
                                                rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.send_word_stream", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("toUserId", to_user_id);
            inputs.text("objectName", object_name);
            inputs.json("content", content);
        });
}

extern "C" rc_status rc_sample_sync(rc_client *client, const char *group, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "sample.sync", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.json("group[id]", group);
        });
}
