// Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
#include <rongcloud/api/user_whitelist.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_whitelist_add(rc_client *client, const char *user_id, const char *const *white_user_id,
                                           size_t white_user_id_count, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_whitelist.add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("whiteUserId", white_user_id, white_user_id_count);
        });
}

extern "C" rc_status rc_user_whitelist_query(rc_client *client, const char *user_id, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_whitelist.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_whitelist_query_setting(rc_client *client, const char *const *user_id,
                                                     size_t user_id_count, const rc_params *more, rc_result **out,
                                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_whitelist.query_setting", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_whitelist_remove(rc_client *client, const char *user_id, const char *const *white_user_id,
                                              size_t white_user_id_count, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_whitelist.remove", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("whiteUserId", white_user_id, white_user_id_count);
        });
}

extern "C" rc_status rc_user_whitelist_set_setting(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                   int32_t white_setting, const rc_params *more, rc_result **out,
                                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_whitelist.set_setting", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("whiteSetting", white_setting);
        });
}
