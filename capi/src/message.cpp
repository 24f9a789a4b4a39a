// rc_message_...
#include "capi/src/guard.hpp"
#include "core/catalogue/descriptions.hpp"
#include "core/codec/message_content.hpp"

using rongcloud::capi::bag_of;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::need;

extern "C" {

rc_status rc_message_content(const char *object_name, const rc_params *fields, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(object_name, "object_name");
        need(out, "out");
        *out = new rc_bytes{rongcloud::codec::message_content(object_name, bag_of(fields))};
    });
}

rc_status rc_message_structure(const char *name, const rc_params *fields, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        need(name, "name");
        need(out, "out");
        *out = new rc_bytes{rongcloud::codec::message_structure(name, bag_of(fields))};
    });
}

size_t rc_message_type_count(void) {
    return in_memory(size_t{0}, [] { return rongcloud::catalogue::message_types().size(); });
}

const char *rc_message_type_name(size_t index) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const auto types = rongcloud::catalogue::message_types();
        return index < types.size() ? types[index].name.data() : nullptr;
    });
}

const char *rc_message_type_describe(const char *name) {
    return guarded<const char *>(nullptr, [&]() -> const char * {
        if (name == nullptr) return nullptr;
        const auto *row = rongcloud::catalogue::find_message_type(name);
        if (row == nullptr) row = rongcloud::catalogue::find_message_structure(name);
        return row != nullptr ? rongcloud::catalogue::description(*row) : nullptr;
    });
}

}  // extern "C"
