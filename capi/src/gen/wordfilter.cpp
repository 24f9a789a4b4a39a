// Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
#include <rongcloud/api/wordfilter.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_wordfilter_add(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                       rc_error **err) {
    return rongcloud::capi::typed_call(client, "wordfilter.add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("word", word);
        });
}

extern "C" rc_status rc_wordfilter_delete(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                          rc_error **err) {
    return rongcloud::capi::typed_call(client, "wordfilter.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("word", word);
        });
}

extern "C" rc_status rc_wordfilter_list(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "wordfilter.list", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}
