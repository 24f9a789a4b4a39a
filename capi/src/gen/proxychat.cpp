// Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
#include <rongcloud/api/proxychat.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_proxychat_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "proxychat.query", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_proxychat_start(rc_client *client, const char *user_id, const char *const *target_ids,
                                        size_t target_ids_count, const char *bot_user_id, const rc_params *more,
                                        rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "proxychat.start", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("targetIds", target_ids, target_ids_count);
            inputs.text("botUserId", bot_user_id);
        });
}
