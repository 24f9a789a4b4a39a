#include "core/jobs/storage_error.hpp"

#include <Poco/Data/SQLite/SQLiteException.h>

#include "core/base/concat.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::jobs {

namespace {

using namespace Poco::Data::SQLite;

template <class... Kinds>
bool is_one_of(const Poco::Exception& failure) {
    return ((dynamic_cast<const Kinds*>(&failure) != nullptr) || ...);
}

Reason reason_of(const Poco::Exception& failure) {
    if (is_one_of<DatabaseFullException>(failure)) return Reason::storage_full;
    if (is_one_of<DBLockedException, TableLockedException, LockProtocolException>(failure)) {
        return Reason::storage_locked;
    }
    if (is_one_of<CorruptImageException>(failure)) return Reason::storage_invalid;
    if (is_one_of<NoMemoryException>(failure)) return Reason::out_of_memory;
    return Reason::storage_failure;
}

}  // namespace

Error storage_error(const Poco::Exception& failure, const std::string& path) {
    return {reason_of(failure), concat({"the file ", quoted_name(path), ": ", valid_utf8(failure.message())})};
}

}  // namespace rongcloud::jobs
