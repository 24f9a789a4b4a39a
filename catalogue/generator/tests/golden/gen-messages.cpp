// Generated from catalogue/message_types.yaml. Do not edit.
#include <rongcloud/api/messages.h>

#include "capi/src/typed_content.hpp"

extern "C" rc_status rc_messages_mentioned_info(int32_t type, const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("mentioned_info", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("type", type);
        });
}

extern "C" rc_status rc_messages_maker_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("maker_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_push_ext(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("push_ext", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_note(const char *content, int32_t size, const rc_params *more, rc_bytes **out,
                                      rc_error **err) {
    return rongcloud::capi::typed_content("RC:NoteMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.integer("size", size);
        });
}

extern "C" rc_status rc_messages_call(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:CallMsg", more, out, err, [](rongcloud::capi::Inputs &) {});
}
