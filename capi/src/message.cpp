// rc_message_...
#include "capi/src/typed_content.hpp"
#include "core/catalogue/table.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::need;
using rongcloud::capi::typed_content;
using rongcloud::capi::typed_structure;

extern "C" {

rc_status rc_message_content(const char *object_name, const rc_params *fields, rc_bytes **out, rc_error **err) {
    if (object_name == nullptr) return guard(err, [] { need<const char>(nullptr, "object_name"); });
    return typed_content(object_name, fields, out, err, [](rongcloud::capi::Inputs &) {});
}

rc_status rc_message_structure(const char *name, const rc_params *fields, rc_bytes **out, rc_error **err) {
    if (name == nullptr) return guard(err, [] { need<const char>(nullptr, "name"); });
    return typed_structure(name, fields, out, err, [](rongcloud::capi::Inputs &) {});
}

size_t rc_message_type_count(void) { return rongcloud::catalogue::message_types().size(); }

const char *rc_message_type_name(size_t index) {
    const auto types = rongcloud::catalogue::message_types();
    return index < types.size() ? types[index].name.data() : nullptr;
}

const char *rc_message_type_describe(const char *name) {
    if (name == nullptr) return nullptr;
    const auto *row = rongcloud::catalogue::find_message_type(name);
    if (row == nullptr) row = rongcloud::catalogue::find_message_structure(name);
    return row != nullptr ? row->description.data() : nullptr;
}

}  // extern "C"
