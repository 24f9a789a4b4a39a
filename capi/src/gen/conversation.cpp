// Generated from catalogue/endpoints/conversation.yaml. Do not edit.
#include <rongcloud/api/conversation.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_conversation_get_attributes(rc_client *client, const char *user_id, const char *target_id,
                                                    int32_t conversation_type, const rc_params *more, rc_result **out,
                                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.get_attributes", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
            inputs.integer("conversationType", conversation_type);
        });
}

extern "C" rc_status rc_conversation_get_notification(rc_client *client, int32_t conversation_type, const char *user_id,
                                                      const char *target_id, const rc_params *more, rc_result **out,
                                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.get_notification", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("conversationType", conversation_type);
            inputs.text("requestId", user_id);
            inputs.text("targetId", target_id);
        });
}

extern "C" rc_status rc_conversation_get_type_notification(rc_client *client, int32_t conversation_type,
                                                           const char *user_id, const rc_params *more, rc_result **out,
                                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.get_type_notification", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("conversationType", conversation_type);
            inputs.text("requestId", user_id);
        });
}

extern "C" rc_status rc_conversation_set_notification(rc_client *client, int32_t conversation_type, const char *user_id,
                                                      const char *target_id, const rc_params *more, rc_result **out,
                                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.set_notification", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("conversationType", conversation_type);
            inputs.text("requestId", user_id);
            inputs.text("targetId", target_id);
        });
}

extern "C" rc_status rc_conversation_set_top(rc_client *client, const char *user_id, int32_t conversation_type,
                                             const char *target_id, int set_top, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.set_top", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.integer("conversationType", conversation_type);
            inputs.text("targetId", target_id);
            inputs.boolean("setTop", set_top);
        });
}

extern "C" rc_status rc_conversation_set_type_notification(rc_client *client, int32_t conversation_type,
                                                           const char *user_id, int32_t unpush_level,
                                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation.set_type_notification", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("conversationType", conversation_type);
            inputs.text("requestId", user_id);
            inputs.integer("unpushLevel", unpush_level);
        });
}
