// Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
#include <rongcloud/api/user_subscription.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_subscription_query(rc_client *client, const char *user_id, const rc_params *more,
                                                rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_subscription.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_subscription_set(rc_client *client, const char *user_id, const char *const *sub_user_ids,
                                              size_t sub_user_ids_count, int32_t op_type, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_subscription.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("subUserIds", sub_user_ids, sub_user_ids_count);
            inputs.integer("opType", op_type);
        });
}
