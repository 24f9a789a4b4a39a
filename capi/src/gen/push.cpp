// Generated from catalogue/endpoints/push.yaml. Do not edit.
#include <rongcloud/api/push.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_push_send(rc_client *client, const char *const *platform, size_t platform_count,
                                  const char *audience, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "push.send", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("platform", platform, platform_count);
            inputs.json("audience", audience);
        });
}

extern "C" rc_status rc_push_send_custom(rc_client *client, const char *const *platform, size_t platform_count,
                                         const char *audience, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "push.send_custom", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("platform", platform, platform_count);
            inputs.json("audience", audience);
        });
}

extern "C" rc_status rc_push_send_user(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                       const char *notification, const rc_params *more, rc_result **out,
                                       rc_error **err) {
    return rongcloud::capi::typed_call(client, "push.send_user", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
            inputs.json("notification", notification);
        });
}
