// Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
#include <rongcloud/api/user_tag.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_user_tag_batch_set(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                           const char *const *tags, size_t tags_count, const rc_params *more,
                                           rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_tag.batch_set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
            inputs.texts("tags", tags, tags_count);
        });
}

extern "C" rc_status rc_user_tag_get(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_tag.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_user_tag_set(rc_client *client, const char *user_id, const char *const *tags, size_t tags_count,
                                     const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "user_tag.set", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.texts("tags", tags, tags_count);
        });
}
