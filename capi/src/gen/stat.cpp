// Generated from catalogue/endpoints/stat.yaml. Do not edit.
#include <rongcloud/api/stat.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_stat_get_day_push(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "stat.get_day_push", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_stat_get_push_id(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "stat.get_push_id", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}
