// Generated from catalogue/endpoints/user.yaml. Do not edit.
#include <rongcloud/api/user.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_activate(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.activate", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_block(rc_client *client, const char *const *user_id, size_t user_id_count, int32_t minute,
                                   const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.block", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("minute", minute);
        });
}

extern "C" rc_status rc_user_check_online(rc_client *client, const char *user_id, const rc_params *more,
                                          rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.check_online", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_deactivate(rc_client *client, const char *const *user_id, size_t user_id_count,
                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.deactivate", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_delete_sandbox(rc_client *client, const char *const *user_id, size_t user_id_count,
                                            const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.delete_sandbox", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_expire_token(rc_client *client, const char *const *user_id, size_t user_id_count,
                                          int64_t time, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.expire_token", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("time", time);
        });
}

extern "C" rc_status rc_user_get_info(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.get_info", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_get_token(rc_client *client, const char *user_id, const char *name, const rc_params *more,
                                       rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.get_token", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("name", name);
        });
}

extern "C" rc_status rc_user_query_blocked(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.query_blocked", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_user_query_deactivated(rc_client *client, const rc_params *more, rc_result **out,
                                               rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.query_deactivated", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_user_query_groups(rc_client *client, const char *user_id, const rc_params *more,
                                          rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.query_groups", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_query_sandbox(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.query_sandbox", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_user_reactivate(rc_client *client, const char *const *user_id, size_t user_id_count,
                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.reactivate", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_unblock(rc_client *client, const char *const *user_id, size_t user_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.unblock", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_update(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "user.update", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}
