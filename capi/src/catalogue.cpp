// rc_op_... and rc_version_...
#include "capi/src/guard.hpp"

#include "core/catalogue/descriptions.hpp"

using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;

extern "C" {

size_t rc_op_count(void) {
    return in_memory(size_t{0}, [] { return rongcloud::catalogue::operations().size(); });
}

const char *rc_op_name(size_t index) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const auto operations = rongcloud::catalogue::operations();
        return index < operations.size() ? operations[index].id.data() : nullptr;
    });
}

const char *rc_op_describe(const char *operation) {
    return guarded<const char *>(nullptr, [&]() -> const char * {
        if (operation == nullptr) return nullptr;
        const auto *row = rongcloud::catalogue::find_operation(operation);
        return row != nullptr ? rongcloud::catalogue::description(*row) : nullptr;
    });
}

int32_t rc_version_number(void) {
    return in_memory(int32_t{0}, [] { return RC_VERSION_NUMBER; });
}

const char *rc_version_string(void) {
    return in_memory<const char *>(nullptr, [] { return RONGCLOUD_VERSION; });
}

}  // extern "C"
