// Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
#include <rongcloud/api/conversation_tag.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_conversation_tag_add_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                           const char *conversations, const rc_params *more,
                                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.add_conversations", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("tagId", tag_id);
            inputs.json("conversations", conversations);
        });
}

extern "C" rc_status rc_conversation_tag_delete_user_tags(rc_client *client, const char *user_id,
                                                          const char *const *tag_ids, size_t tag_ids_count,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.delete_user_tags", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("tagIds", tag_ids, tag_ids_count);
        });
}

extern "C" rc_status rc_conversation_tag_get_user_tags(rc_client *client, const char *user_id, const rc_params *more,
                                                       rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.get_user_tags", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_conversation_tag_query_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.query_conversations", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("tagId", tag_id);
        });
}

extern "C" rc_status rc_conversation_tag_remove_conversations(rc_client *client, const char *user_id,
                                                              const char *tag_id, const char *conversations,
                                                              const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.remove_conversations", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("tagId", tag_id);
            inputs.json("conversations", conversations);
        });
}

extern "C" rc_status rc_conversation_tag_set_user_tags(rc_client *client, const char *user_id, const char *tags,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "conversation_tag.set_user_tags", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.json("tags", tags);
        });
}
