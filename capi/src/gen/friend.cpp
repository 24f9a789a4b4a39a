// Generated from catalogue/endpoints/friend.yaml. Do not edit.
#include <rongcloud/api/friend.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_friend_add(rc_client *client, const char *user_id, const char *target_id, const rc_params *more,
                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
        });
}

extern "C" rc_status rc_friend_check(rc_client *client, const char *user_id, const char *const *target_ids,
                                     size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.check", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("targetIds", target_ids, target_ids_count);
        });
}

extern "C" rc_status rc_friend_clean(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.clean", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_friend_delete(rc_client *client, const char *user_id, const char *const *target_ids,
                                      size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("targetIds", target_ids, target_ids_count);
        });
}

extern "C" rc_status rc_friend_get_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                              const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.get_permission", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_friend_list(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.list", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_friend_set_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                              int32_t permission_type, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.set_permission", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
            inputs.integer("permissionType", permission_type);
        });
}

extern "C" rc_status rc_friend_set_profile(rc_client *client, const char *user_id, const char *target_id,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "friend.set_profile", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
        });
}
