// Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
#include <rongcloud/api/user_blacklist.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_blacklist_add(rc_client *client, const char *user_id, const char *const *black_user_id,
                                           size_t black_user_id_count, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_blacklist.add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("blackUserId", black_user_id, black_user_id_count);
        });
}

extern "C" rc_status rc_user_blacklist_query(rc_client *client, const char *user_id, const rc_params *more,
                                             rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_blacklist.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_user_blacklist_remove(rc_client *client, const char *user_id, const char *const *black_user_id,
                                              size_t black_user_id_count, const rc_params *more, rc_result **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_blacklist.remove", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("blackUserId", black_user_id, black_user_id_count);
        });
}
