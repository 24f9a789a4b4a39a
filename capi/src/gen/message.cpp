// Generated from catalogue/endpoints/message.yaml. Do not edit.
#include <rongcloud/api/message.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_message_broadcast(rc_client *client, const char *from_user_id, const char *object_name,
                                          const char *content, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.broadcast", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_broadcast_chatrooms(rc_client *client, const char *from_user_id,
                                                    const char *object_name, const char *content, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.broadcast_chatrooms", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_broadcast_online(rc_client *client, const char *from_user_id, const char *object_name,
                                                 const char *content, const rc_params *more, rc_result **out,
                                                 rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.broadcast_online", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_clean_history(rc_client *client, int32_t conversation_type, const char *from_user_id,
                                              const char *target_id, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.clean_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("conversationType", conversation_type);
            inputs.text("fromUserId", from_user_id);
            inputs.text("targetId", target_id);
        });
}

extern "C" rc_status rc_message_delete_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                 int32_t conversation_type, const char *target_id,
                                                 const char *const *extra_key, size_t extra_key_count,
                                                 const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.delete_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
            inputs.text("userId", user_id);
            inputs.integer("conversationType", conversation_type);
            inputs.text("targetId", target_id);
            inputs.texts("extraKey", extra_key, extra_key_count);
        });
}

extern "C" rc_status rc_message_delete_history_log(rc_client *client, const char *date, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.delete_history_log", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("date", date);
        });
}

extern "C" rc_status rc_message_delete_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                            const char *group_id, const char *const *extra_key,
                                                            size_t extra_key_count, const rc_params *more,
                                                            rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.delete_ultragroup_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
            inputs.texts("extraKey", extra_key, extra_key_count);
        });
}

extern "C" rc_status rc_message_get_expansion(rc_client *client, const char *msg_uid, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.get_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
        });
}

extern "C" rc_status rc_message_get_history_log(rc_client *client, const char *date, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.get_history_log", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("date", date);
        });
}

extern "C" rc_status rc_message_get_stream(rc_client *client, const char *message_uid, const rc_params *more,
                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.get_stream", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("messageUID", message_uid);
        });
}

extern "C" rc_status rc_message_get_ultragroup(rc_client *client, const char *group_id, const char *msgs,
                                               const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.get_ultragroup", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.json("msgs", msgs);
        });
}

extern "C" rc_status rc_message_get_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *group_id,
                                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.get_ultragroup_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_message_modify_group(rc_client *client, const char *from_user_id, const char *group_id,
                                             const char *msg_uid, const char *content, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.modify_group", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("groupId", group_id);
            inputs.text("msgUID", msg_uid);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_modify_private(rc_client *client, const char *from_user_id, const char *target_id,
                                               const char *msg_uid, const char *content, const rc_params *more,
                                               rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.modify_private", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("targetId", target_id);
            inputs.text("msgUID", msg_uid);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_modify_ultragroup(rc_client *client, const char *group_id, const char *from_user_id,
                                                  const char *msg_uid, const char *content, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.modify_ultragroup", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("fromUserId", from_user_id);
            inputs.text("msgUID", msg_uid);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_query_chatroom_history(rc_client *client, const char *user_id, const char *target_id,
                                                       int64_t start_time, int64_t end_time, int include_start,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.query_chatroom_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
            inputs.integer("startTime", start_time);
            inputs.integer("endTime", end_time);
            inputs.boolean("includeStart", include_start);
        });
}

extern "C" rc_status rc_message_query_group_history(rc_client *client, const char *user_id, const char *target_id,
                                                    int64_t start_time, int64_t end_time, int include_start,
                                                    const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.query_group_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
            inputs.integer("startTime", start_time);
            inputs.integer("endTime", end_time);
            inputs.boolean("includeStart", include_start);
        });
}

extern "C" rc_status rc_message_query_private_history(rc_client *client, const char *user_id, const char *target_id,
                                                      int64_t start_time, int64_t end_time, int include_start,
                                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.query_private_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
            inputs.integer("startTime", start_time);
            inputs.integer("endTime", end_time);
            inputs.boolean("includeStart", include_start);
        });
}

extern "C" rc_status rc_message_query_ultragroup_history(rc_client *client, const char *user_id, const char *target_id,
                                                         int64_t start_time, int64_t end_time, int include_start,
                                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.query_ultragroup_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
            inputs.integer("startTime", start_time);
            inputs.integer("endTime", end_time);
            inputs.boolean("includeStart", include_start);
        });
}

extern "C" rc_status rc_message_recall(rc_client *client, const char *from_user_id, int32_t conversation_type,
                                       const char *target_id, const char *message_uid, const rc_params *more,
                                       rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.recall", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.integer("conversationType", conversation_type);
            inputs.text("targetId", target_id);
            inputs.text("messageUID", message_uid);
        });
}

extern "C" rc_status rc_message_recall_broadcast(rc_client *client, const char *from_user_id, const char *message_uid,
                                                 const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.recall_broadcast", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("messageUID", message_uid);
        });
}

extern "C" rc_status rc_message_search_ultragroup_context(rc_client *client, const char *group_id,
                                                          const char *bus_channel, const char *msg_uid,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.search_ultragroup_context", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.text("msgUID", msg_uid);
        });
}

extern "C" rc_status rc_message_search_ultragroup_history(rc_client *client, const char *group_id,
                                                          const char *bus_channel, int64_t start_time, int64_t end_time,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.search_ultragroup_history", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.integer("startTime", start_time);
            inputs.integer("endTime", end_time);
        });
}

extern "C" rc_status rc_message_send_chatroom(rc_client *client, const char *from_user_id,
                                              const char *const *to_chatroom_id, size_t to_chatroom_id_count,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_chatroom", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toChatroomId", to_chatroom_id, to_chatroom_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_discussion(rc_client *client, const char *from_user_id,
                                                const char *const *to_discussion_id, size_t to_discussion_id_count,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_discussion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toDiscussionId", to_discussion_id, to_discussion_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_group(rc_client *client, const char *from_user_id, const char *const *to_group_id,
                                           size_t to_group_id_count, const char *object_name, const char *content,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_group", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toGroupId", to_group_id, to_group_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_group_status(rc_client *client, const char *from_user_id,
                                                  const char *const *to_group_id, size_t to_group_id_count,
                                                  const char *object_name, const char *content, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_group_status", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toGroupId", to_group_id, to_group_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_group_stream(rc_client *client, const char *from_user_id, const char *to_group_id,
                                                  const char *object_name, const char *content, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_group_stream", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("toGroupId", to_group_id);
            inputs.text("objectName", object_name);
            inputs.json("content", content);
        });
}

extern "C" rc_status rc_message_send_private(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                             size_t to_user_id_count, const char *object_name, const char *content,
                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_private", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_private_status(rc_client *client, const char *from_user_id,
                                                    const char *const *to_user_id, size_t to_user_id_count,
                                                    const char *object_name, const char *content, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_private_status", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_private_stream(rc_client *client, const char *from_user_id, const char *to_user_id,
                                                    const char *object_name, const char *content, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_private_stream", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.text("toUserId", to_user_id);
            inputs.text("objectName", object_name);
            inputs.json("content", content);
        });
}

extern "C" rc_status rc_message_send_private_template(rc_client *client, const char *from_user_id,
                                                      const char *const *to_user_id, size_t to_user_id_count,
                                                      const char *object_name, const char *content, const char *values,
                                                      const char *const *push_content, size_t push_content_count,
                                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_private_template", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
            inputs.json("values", values);
            inputs.texts("pushContent", push_content, push_content_count);
        });
}

extern "C" rc_status rc_message_send_system(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                            size_t to_user_id_count, const char *object_name, const char *content,
                                            const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_system", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_send_system_template(rc_client *client, const char *from_user_id,
                                                     const char *const *to_user_id, size_t to_user_id_count,
                                                     const char *object_name, const char *content, const char *values,
                                                     const char *const *push_content, size_t push_content_count,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_system_template", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toUserId", to_user_id, to_user_id_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
            inputs.json("values", values);
            inputs.texts("pushContent", push_content, push_content_count);
        });
}

extern "C" rc_status rc_message_send_ultragroup(rc_client *client, const char *from_user_id,
                                                const char *const *to_group_ids, size_t to_group_ids_count,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.send_ultragroup", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("fromUserId", from_user_id);
            inputs.texts("toGroupIds", to_group_ids, to_group_ids_count);
            inputs.text("objectName", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_message_set_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                              int32_t conversation_type, const char *target_id,
                                              const char *extra_key_val, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.set_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
            inputs.text("userId", user_id);
            inputs.integer("conversationType", conversation_type);
            inputs.text("targetId", target_id);
            inputs.json("extraKeyVal", extra_key_val);
        });
}

extern "C" rc_status rc_message_set_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                         const char *group_id, const char *extra_key_val,
                                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "message.set_ultragroup_expansion", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("msgUID", msg_uid);
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
            inputs.json("extraKeyVal", extra_key_val);
        });
}
