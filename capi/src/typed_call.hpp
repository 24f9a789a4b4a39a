// What every generated function does: the caller's optional parameters plus the positional ones, then rc_call.
#pragma once

#include <rongcloud/rongcloud.h>

// No more than this: some 270 functions include it, and most changes of the library are nothing to them.
namespace rongcloud::codec {
class Params;
}

namespace rongcloud::capi {

// Takes the positional parameters of one typed function. NULL leaves a parameter unset, so that the validator names it.
class Inputs {
public:
    explicit Inputs(codec::Params &params) : params_(params) {}

    void text(const char *name, const char *value);
    // Throws when `values` is NULL although `count` is not 0, or when an item is NULL.
    void texts(const char *name, const char *const *values, size_t count);
    void integer(const char *name, int64_t value);
    void boolean(const char *name, int value);
    void number(const char *name, double value);
    void json(const char *name, const char *value);

private:
    codec::Params &params_;
};

// Gives the positional parameters that `arguments` points to.
using Fill = void (*)(Inputs &inputs, const void *arguments);

// One body for all typed functions: a copy in each of them would be a quarter of the library.
rc_status typed_call(rc_client *client, const char *operation, const rc_params *more, rc_result **out, rc_error **err,
                     Fill fill, const void *arguments) noexcept;

template <class Filler>
rc_status typed_call(rc_client *client, const char *operation, const rc_params *more, rc_result **out, rc_error **err,
                     const Filler &filler) noexcept {
    const Fill fill = [](Inputs &inputs, const void *arguments) { (*static_cast<const Filler *>(arguments))(inputs); };
    return typed_call(client, operation, more, out, err, fill, &filler);
}

}  // namespace rongcloud::capi
