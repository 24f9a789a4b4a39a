// Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
#include <rongcloud/api/user_chat_ban.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_chat_ban_query(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                            rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_chat_ban.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("type", type);
        });
}

extern "C" rc_status rc_user_chat_ban_set(rc_client *client, const char *const *user_id, size_t user_id_count,
                                          int32_t state, const char *type, const rc_params *more, rc_result **out,
                                          rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_chat_ban.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userId", user_id, user_id_count);
            inputs.integer("state", state);
            inputs.text("type", type);
        });
}
