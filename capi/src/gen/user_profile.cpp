// Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
#include <rongcloud/api/user_profile.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_profile_batch_query(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_profile.batch_query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_profile_clean(rc_client *client, const char *const *user_id, size_t user_id_count,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_profile.clean", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
        });
}

extern "C" rc_status rc_user_profile_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_profile.query", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_user_profile_set(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_profile.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}
