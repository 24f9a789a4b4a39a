// Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
#include <rongcloud/api/chatroom.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_chatroom_add_keepalive(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.add_keepalive", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_add_low_priority_types(rc_client *client, const char *const *object_name,
                                                        size_t object_name_count, const rc_params *more,
                                                        rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.add_low_priority_types", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("objectName", object_name, object_name_count);
        });
}

extern "C" rc_status rc_chatroom_add_message_whitelist(rc_client *client, const char *const *object_names,
                                                       size_t object_names_count, const rc_params *more,
                                                       rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.add_message_whitelist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("objectnames", object_names, object_names_count);
        });
}

extern "C" rc_status rc_chatroom_add_mute_exceptions(rc_client *client, const char *chatroom_id,
                                                     const char *const *user_id, size_t user_id_count,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.add_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_add_user_whitelist(rc_client *client, const char *chatroom_id,
                                                    const char *const *user_id, size_t user_id_count,
                                                    const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.add_user_whitelist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_bind_rtc(rc_client *client, const char *chatroom_id, const char *rtc_room_id,
                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.bind_rtc", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("rtcroomId", rtc_room_id);
        });
}

extern "C" rc_status rc_chatroom_block_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                             size_t user_id_count, int32_t minute, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.block_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("minute", minute);
        });
}

extern "C" rc_status rc_chatroom_check_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.check_mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_create(rc_client *client, const char *chatroom_id, const rc_params *more,
                                        rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_create_many(rc_client *client, const char *chatroom, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.create_many", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.json("chatroom[id]", chatroom);
        });
}

extern "C" rc_status rc_chatroom_destroy(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.destroy", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("chatroomId", chatroom_id, chatroom_id_count);
        });
}

extern "C" rc_status rc_chatroom_get(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                          rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_mute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                            size_t user_id_count, int32_t minute, const rc_params *more,
                                            rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.mute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("minute", minute);
        });
}

extern "C" rc_status rc_chatroom_mute_users_globally(rc_client *client, const char *const *user_id,
                                                     size_t user_id_count, int32_t minute, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.mute_users_globally", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("minute", minute);
        });
}

extern "C" rc_status rc_chatroom_query(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("chatroomId", chatroom_id, chatroom_id_count);
        });
}

extern "C" rc_status rc_chatroom_query_blocked_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_blocked_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_query_entries(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_entries", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_query_globally_muted_users(rc_client *client, const rc_params *more, rc_result **out,
                                                            rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_globally_muted_users", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_chatroom_query_keepalive(rc_client *client, const rc_params *more, rc_result **out,
                                                 rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_keepalive", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_chatroom_query_low_priority_types(rc_client *client, const rc_params *more, rc_result **out,
                                                          rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_low_priority_types", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_chatroom_query_members(rc_client *client, const char *chatroom_id, int32_t count, int32_t order,
                                               const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.integer("count", count);
            inputs.integer("order", order);
        });
}

extern "C" rc_status rc_chatroom_query_message_whitelist(rc_client *client, const rc_params *more, rc_result **out,
                                                         rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_message_whitelist", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_chatroom_query_mute_all(rc_client *client, const rc_params *more, rc_result **out,
                                                rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_mute_all", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_chatroom_query_mute_exceptions(rc_client *client, const char *chatroom_id,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_query_muted_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_muted_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_query_user_whitelist(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                      rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.query_user_whitelist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_remove_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                                const char *const *entry_keys, size_t entry_keys_count,
                                                const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_entries", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("entryOwnerId", entry_owner_id);
            inputs.texts("entryKeys", entry_keys, entry_keys_count);
        });
}

extern "C" rc_status rc_chatroom_remove_entry(rc_client *client, const char *chatroom_id, const char *user_id,
                                              const char *key, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_entry", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("userId", user_id);
            inputs.text("key", key);
        });
}

extern "C" rc_status rc_chatroom_remove_keepalive(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_keepalive", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_remove_low_priority_types(rc_client *client, const char *const *object_name,
                                                           size_t object_name_count, const rc_params *more,
                                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_low_priority_types", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("objectName", object_name, object_name_count);
        });
}

extern "C" rc_status rc_chatroom_remove_message_whitelist(rc_client *client, const char *const *object_names,
                                                          size_t object_names_count, const rc_params *more,
                                                          rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_message_whitelist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("objectnames", object_names, object_names_count);
        });
}

extern "C" rc_status rc_chatroom_remove_mute_exceptions(rc_client *client, const char *chatroom_id,
                                                        const char *const *user_id, size_t user_id_count,
                                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_remove_user_whitelist(rc_client *client, const char *chatroom_id,
                                                       const char *const *user_id, size_t user_id_count,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.remove_user_whitelist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_resume_distribution(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.resume_distribution", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_set_destroy_type(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.set_destroy_type", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_set_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                             const char *entry_info, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.set_entries", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("entryOwnerId", entry_owner_id);
            inputs.json("entryInfo", entry_info);
        });
}

extern "C" rc_status rc_chatroom_set_entry(rc_client *client, const char *chatroom_id, const char *user_id,
                                           const char *key, const char *value, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.set_entry", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("userId", user_id);
            inputs.text("key", key);
            inputs.text("value", value);
        });
}

extern "C" rc_status rc_chatroom_stop_distribution(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.stop_distribution", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_unblock_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                               size_t user_id_count, const rc_params *more, rc_result **out,
                                               rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.unblock_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_unmute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                            rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.unmute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
        });
}

extern "C" rc_status rc_chatroom_unmute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                              size_t user_id_count, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.unmute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_unmute_users_globally(rc_client *client, const char *const *user_id,
                                                       size_t user_id_count, const rc_params *more, rc_result **out,
                                                       rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.unmute_users_globally", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_chatroom_user_exists(rc_client *client, const char *chatroom_id, const char *user_id,
                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.user_exists", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_chatroom_users_exist(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                             size_t user_id_count, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "chatroom.users_exist", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("chatroomId", chatroom_id);
            inputs.texts("userId", user_id, user_id_count);
        });
}
