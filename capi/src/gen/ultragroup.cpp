// Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
#include <rongcloud/api/ultragroup.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_ultragroup_add_mute_exceptions(rc_client *client, const char *group_id,
                                                       const char *const *user_ids, size_t user_ids_count,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.add_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_add_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                     const char *const *user_ids, size_t user_ids_count,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.add_private_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_add_user_group_users(rc_client *client, const char *group_id,
                                                        const char *user_group_id, const char *const *user_ids,
                                                        size_t user_ids_count, const rc_params *more, rc_result **out,
                                                        rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.add_user_group_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userGroupId", user_group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_bind_channel_user_groups(rc_client *client, const char *group_id,
                                                            const char *bus_channel, const char *const *user_group_ids,
                                                            size_t user_group_ids_count, const rc_params *more,
                                                            rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.bind_channel_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.texts("userGroupIds", user_group_ids, user_group_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_change_channel_type(rc_client *client, const char *group_id, const char *bus_channel,
                                                       int32_t type, const rc_params *more, rc_result **out,
                                                       rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.change_channel_type", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.integer("type", type);
        });
}

extern "C" rc_status rc_ultragroup_create(rc_client *client, const char *user_id, const char *group_id,
                                          const char *group_name, const rc_params *more, rc_result **out,
                                          rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
            inputs.text("groupName", group_name);
        });
}

extern "C" rc_status rc_ultragroup_create_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                                  const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.create_channel", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
        });
}

extern "C" rc_status rc_ultragroup_create_user_groups(rc_client *client, const char *group_id, const char *user_groups,
                                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.create_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.json("userGroups", user_groups);
        });
}

extern "C" rc_status rc_ultragroup_delete_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                                  const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.delete_channel", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
        });
}

extern "C" rc_status rc_ultragroup_delete_user_groups(rc_client *client, const char *group_id,
                                                      const char *const *user_group_ids, size_t user_group_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.delete_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userGroupIds", user_group_ids, user_group_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.dismiss", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.get_mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_get_not_disturb(rc_client *client, const char *group_id, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.get_not_disturb", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_join(rc_client *client, const char *user_id, const char *group_id,
                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.join", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_member_exists(rc_client *client, const char *user_id, const char *group_id,
                                                 const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.member_exists", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                              size_t user_ids_count, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.mute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_query_channel_user_groups(rc_client *client, const char *group_id,
                                                             const char *bus_channel, const rc_params *more,
                                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_channel_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
        });
}

extern "C" rc_status rc_ultragroup_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                                  rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_channels", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                         rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_muted_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_query_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_private_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
        });
}

extern "C" rc_status rc_ultragroup_query_user_group_channels(rc_client *client, const char *group_id,
                                                             const char *user_group_id, const rc_params *more,
                                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_user_group_channels", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userGroupId", user_group_id);
        });
}

extern "C" rc_status rc_ultragroup_query_user_groups(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_query_user_private_channels(rc_client *client, const char *group_id,
                                                               const char *user_id, const rc_params *more,
                                                               rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_user_private_channels", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_ultragroup_query_user_user_groups(rc_client *client, const char *group_id, const char *user_id,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.query_user_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_ultragroup_quit(rc_client *client, const char *user_id, const char *group_id,
                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.quit", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_ultragroup_refresh(rc_client *client, const char *group_id, const char *group_name,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.refresh", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("groupName", group_name);
        });
}

extern "C" rc_status rc_ultragroup_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                          const char *const *user_ids, size_t user_ids_count,
                                                          const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.remove_mute_exceptions", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_remove_private_users(rc_client *client, const char *group_id,
                                                        const char *bus_channel, const char *const *user_ids,
                                                        size_t user_ids_count, const rc_params *more, rc_result **out,
                                                        rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.remove_private_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_remove_user_group_users(rc_client *client, const char *group_id,
                                                           const char *user_group_id, const char *const *user_ids,
                                                           size_t user_ids_count, const rc_params *more,
                                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.remove_user_group_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userGroupId", user_group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_set_mute_all(rc_client *client, const char *group_id, int status,
                                                const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.set_mute_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.boolean("status", status);
        });
}

extern "C" rc_status rc_ultragroup_set_not_disturb(rc_client *client, const char *group_id, int32_t unpush_level,
                                                   const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.set_not_disturb", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.integer("unpushLevel", unpush_level);
        });
}

extern "C" rc_status rc_ultragroup_unbind_channel_user_groups(rc_client *client, const char *group_id,
                                                              const char *bus_channel,
                                                              const char *const *user_group_ids,
                                                              size_t user_group_ids_count, const rc_params *more,
                                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.unbind_channel_user_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("busChannel", bus_channel);
            inputs.texts("userGroupIds", user_group_ids, user_group_ids_count);
        });
}

extern "C" rc_status rc_ultragroup_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                                size_t user_ids_count, const rc_params *more, rc_result **out,
                                                rc_error **err) {
    return rongcloud::capi::typed_call(client, "ultragroup.unmute_users", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}
