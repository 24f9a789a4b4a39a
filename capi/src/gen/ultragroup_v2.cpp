// Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
#include <rongcloud/api/ultragroup_v2.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_ultragroup_v2_add_mute_exceptions(rc_client *client, const char *group_id,
                                                          const char *const *user_ids, size_t user_ids_count,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.add_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.texts("user_ids", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_v2_create(rc_client *client, const char *user_id, const char *group_id,
                                             const char *group_name, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("user_id", user_id);
            inputs.text("group_id", group_id);
            inputs.text("group_name", group_name);
        });
}

extern "C" rc_status rc_ultragroup_v2_create_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.create_channel", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.text("channel_id", channel_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_delete_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.delete_channel", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.text("channel_id", channel_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.dismiss", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.get_mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_join(rc_client *client, const char *group_id, const char *user_id,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.join", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.text("user_id", user_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                                 size_t user_ids_count, const rc_params *more, rc_result **out,
                                                 rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.mute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.texts("user_ids", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_v2_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.query_channels", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_query_mute_exceptions(rc_client *client, const char *group_id,
                                                            const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.query_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                        rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.query_muted_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_query_user_groups(rc_client *client, const char *user_id, const rc_params *more,
                                                        rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.query_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("user_id", user_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_query_users(rc_client *client, const char *group_id, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.query_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_quit(rc_client *client, const char *group_id, const char *user_id,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.quit", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.text("user_id", user_id);
        });
}

extern "C" rc_status rc_ultragroup_v2_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                             const char *const *user_ids, size_t user_ids_count,
                                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.remove_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.texts("user_ids", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_v2_send_message(rc_client *client, const char *from_user_id,
                                                   const char *const *to_group_ids, size_t to_group_ids_count,
                                                   const char *object_name, const char *content, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.send_message", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("from_user_id", from_user_id);
            inputs.texts("to_group_ids", to_group_ids, to_group_ids_count);
            inputs.text("object_name", object_name);
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_ultragroup_v2_set_mute_all(rc_client *client, const char *group_id, int status,
                                                   const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.set_mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.boolean("status", status);
        });
}

extern "C" rc_status rc_ultragroup_v2_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.unmute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.texts("user_ids", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_v2_update(rc_client *client, const char *group_id, const char *group_name,
                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup_v2.update", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("group_id", group_id);
            inputs.text("group_name", group_name);
        });
}
