// Generated from catalogue/endpoints/group.yaml. Do not edit.
#include <rongcloud/api/group.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_group_add_mute_exceptions(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                  const char *group_id, const rc_params *more, rc_result **out,
                                                  rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.add_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_create(rc_client *client, const char *const *user_id, size_t user_id_count,
                                     const char *group_id, const char *group_name, const rc_params *more,
                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.text("groupId", group_id);
            inputs.text("groupName", group_name);
        });
}

extern "C" rc_status rc_group_delete_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.delete_member_push_remark", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_dismiss(rc_client *client, const char *user_id, const char *group_id,
                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.dismiss", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_get_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.get_member_push_remark", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_join(rc_client *client, const char *const *user_id, size_t user_id_count,
                                   const char *group_id, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.join", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_mute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("groupId", group_id, group_id_count);
        });
}

extern "C" rc_status rc_group_mute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                           int32_t minute, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.mute_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("minute", minute);
        });
}

extern "C" rc_status rc_group_query_members(rc_client *client, const char *group_id, const rc_params *more,
                                            rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.query_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_query_mute_all(rc_client *client, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.query_mute_all", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_group_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.query_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_query_muted_members(rc_client *client, const rc_params *more, rc_result **out,
                                                  rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.query_muted_members", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_group_quit(rc_client *client, const char *const *user_id, size_t user_id_count,
                                   const char *group_id, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.quit", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_refresh(rc_client *client, const char *group_id, const char *group_name,
                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.refresh", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("groupName", group_name);
        });
}

extern "C" rc_status rc_group_remove_mute_exceptions(rc_client *client, const char *const *user_id,
                                                     size_t user_id_count, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.remove_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_group_set_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                     const char *remark, const rc_params *more, rc_result **out,
                                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.set_member_push_remark", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
            inputs.text("remark", remark);
        });
}

extern "C" rc_status rc_group_sync(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.sync", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_group_unmute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.unmute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("groupId", group_id, group_id_count);
        });
}

extern "C" rc_status rc_group_unmute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "group.unmute_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}
