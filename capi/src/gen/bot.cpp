// Generated from catalogue/endpoints/bot.yaml. Do not edit.
#include <rongcloud/api/bot.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_bot_create(rc_client *client, const char *user_id, const char *name, const char *type,
                                   const char *profile_url, const char *integrations, const rc_params *more,
                                   rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("name", name);
            inputs.text("type", type);
            inputs.text("profileUrl", profile_url);
            inputs.json("integrations", integrations);
        });
}

extern "C" rc_status rc_bot_create_integration(rc_client *client, const char *user_id, const char *type,
                                               const char *callback_url, const rc_params *more, rc_result **out,
                                               rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.create_integration", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("type", type);
            inputs.text("callbackUrl", callback_url);
        });
}

extern "C" rc_status rc_bot_delete(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_bot_delete_integration(rc_client *client, const char *user_id, const char *type,
                                               const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.delete_integration", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
            inputs.text("type", type);
        });
}

extern "C" rc_status rc_bot_get(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("userIds", user_ids, user_ids_count);
        });
}

extern "C" rc_status rc_bot_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.query", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_bot_update(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                   rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.update", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_bot_update_integration(rc_client *client, const char *user_id, const rc_params *more,
                                               rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "bot.update_integration", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("userId", user_id);
        });
}
