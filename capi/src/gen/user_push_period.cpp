// Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
#include <rongcloud/api/user_push_period.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_push_period_delete(rc_client *client, const char *user_id, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_push_period.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_push_period_get(rc_client *client, const char *user_id, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_push_period.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_push_period_set(rc_client *client, const char *user_id, const char *start_time,
                                             int32_t period, int32_t level, const rc_params *more, rc_result **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_push_period.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("startTime", start_time);
            inputs.integer("period", period);
            inputs.integer("level", level);
        });
}
