// rc_op_... and rc_version_...
#include <rongcloud/rongcloud.h>

#include "core/catalogue/table.hpp"

extern "C" {

size_t rc_op_count(void) { return rongcloud::catalogue::operations().size(); }

const char *rc_op_name(size_t index) {
    const auto operations = rongcloud::catalogue::operations();
    return index < operations.size() ? operations[index].id.data() : nullptr;
}

const char *rc_op_describe(const char *operation) {
    if (operation == nullptr) return nullptr;
    const auto *row = rongcloud::catalogue::find_operation(operation);
    return row != nullptr ? row->description.data() : nullptr;
}

int32_t rc_version_number(void) { return RC_VERSION_NUMBER; }

const char *rc_version_string(void) { return RONGCLOUD_VERSION; }

}  // extern "C"
