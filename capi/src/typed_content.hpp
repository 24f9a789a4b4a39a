// What every generated function of rongcloud/api/messages.h does: the caller's optional members plus the positional
// ones, then rc_message_content or rc_message_structure.
#pragma once

#include "capi/src/guard.hpp"
#include "capi/src/typed_call.hpp"
#include "core/codec/message_content.hpp"

namespace rongcloud::capi {

template <class Build, class Fill>
rc_status typed_json(const Build &build, const char *name, const rc_params *more, rc_bytes **out, rc_error **err,
                     const Fill &fill) noexcept {
    return guard(err, [&] {
        need(out, "out");
        codec::Params fields = more != nullptr ? more->params : codec::Params{};
        Inputs inputs(fields);
        fill(inputs);
        *out = new rc_bytes{build(name, fields)};
    });
}

template <class Fill>
rc_status typed_content(const char *object_name, const rc_params *more, rc_bytes **out, rc_error **err,
                        const Fill &fill) noexcept {
    return typed_json(codec::message_content, object_name, more, out, err, fill);
}

template <class Fill>
rc_status typed_structure(const char *name, const rc_params *more, rc_bytes **out, rc_error **err,
                          const Fill &fill) noexcept {
    return typed_json(codec::message_structure, name, more, out, err, fill);
}

}  // namespace rongcloud::capi
