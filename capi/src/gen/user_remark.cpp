// Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
#include <rongcloud/api/user_remark.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_remark_delete(rc_client *client, const char *user_id, const char *target_id,
                                           const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_remark.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("targetId", target_id);
        });
}

extern "C" rc_status rc_user_remark_get(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                        rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_remark.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_remark_set(rc_client *client, const char *user_id, const char *remarks,
                                        const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_remark.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.json("remarks", remarks);
        });
}
