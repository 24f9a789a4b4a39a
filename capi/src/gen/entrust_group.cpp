// Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
#include <rongcloud/api/entrust_group.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_entrust_group_add_managers(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.add_managers", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_create(rc_client *client, const char *group_id, const char *name,
                                             const char *owner, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("name", name);
            inputs.text("owner", owner);
        });
}

extern "C" rc_status rc_entrust_group_delete_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                         const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.delete_remark_name", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_entrust_group_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.dismiss", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_entrust_group_follow_members(rc_client *client, const char *group_id, const char *user_id,
                                                     const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.follow_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
            inputs.texts("followUserIds", follow_user_ids, follow_user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_import(rc_client *client, const char *group_id, const char *name,
                                             const char *owner, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.import", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("name", name);
            inputs.text("owner", owner);
        });
}

extern "C" rc_status rc_entrust_group_join(rc_client *client, const char *group_id, const char *const *user_ids,
                                           size_t user_ids_count, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.join", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_kick_from_all(rc_client *client, const char *user_id, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.kick_from_all", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_entrust_group_kick_members(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.kick_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_query_all(rc_client *client, const rc_params *more, rc_result **out,
                                                rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_all", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_entrust_group_query_followed(rc_client *client, const char *group_id, const char *user_id,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_followed", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_entrust_group_query_joined(rc_client *client, const char *user_id, const rc_params *more,
                                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_joined", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_entrust_group_query_members(rc_client *client, const char *group_id, const rc_params *more,
                                                    rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}

extern "C" rc_status rc_entrust_group_query_profiles(rc_client *client, const char *const *group_ids,
                                                     size_t group_ids_count, const rc_params *more, rc_result **out,
                                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_profiles", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("groupIds", group_ids, group_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_query_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_remark_name", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_entrust_group_query_specific_members(rc_client *client, const char *group_id,
                                                             const char *const *user_ids, size_t user_ids_count,
                                                             const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.query_specific_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_quit(rc_client *client, const char *group_id, const char *const *user_ids,
                                           size_t user_ids_count, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.quit", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_remove_managers(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.remove_managers", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_set_member(rc_client *client, const char *group_id, const char *user_id,
                                                 const char *nickname, const rc_params *more, rc_result **out,
                                                 rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.set_member", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
            inputs.text("nickname", nickname);
        });
}

extern "C" rc_status rc_entrust_group_set_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                      const char *remark_name, const rc_params *more, rc_result **out,
                                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.set_remark_name", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
            inputs.text("remarkName", remark_name);
        });
}

extern "C" rc_status rc_entrust_group_transfer_owner(rc_client *client, const char *group_id, const char *new_owner,
                                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.transfer_owner", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("newOwner", new_owner);
        });
}

extern "C" rc_status rc_entrust_group_unfollow_members(rc_client *client, const char *group_id, const char *user_id,
                                                       const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.unfollow_members", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
            inputs.text("userId", user_id);
            inputs.texts("followUserIds", follow_user_ids, follow_user_ids_count);
        });
}

extern "C" rc_status rc_entrust_group_update_profile(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "entrust_group.update_profile", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("groupId", group_id);
        });
}
