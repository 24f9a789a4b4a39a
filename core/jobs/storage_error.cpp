#include "core/jobs/storage_error.hpp"

#include <Poco/Data/SQLite/SQLiteException.h>

#include <cerrno>

#include "core/base/concat.hpp"
#include "core/base/system_text.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::jobs {

namespace {

using namespace Poco::Data::SQLite;

template <class... Kinds>
bool is_one_of(const Poco::Exception& failure) {
    return ((dynamic_cast<const Kinds*>(&failure) != nullptr) || ...);
}

// A quota, or a limit for the size of files: to whoever stores it is the same as a full disk.
bool is_full(int system_error) { return system_error == EFBIG || system_error == EDQUOT || system_error == ENOSPC; }

Reason reason_of(const Poco::Exception& failure, int system_error) {
    if (is_one_of<IOErrorException>(failure) && is_full(system_error)) return Reason::storage_full;
    if (is_one_of<DatabaseFullException>(failure)) return Reason::storage_full;
    if (is_one_of<DBLockedException, TableLockedException, LockProtocolException>(failure)) {
        return Reason::storage_locked;
    }
    if (is_one_of<CorruptImageException>(failure)) return Reason::storage_invalid;
    if (is_one_of<NoMemoryException>(failure)) return Reason::out_of_memory;
    return Reason::storage_failure;
}

}  // namespace

Error storage_error(const Poco::Exception& failure, const std::string& path, int system_error) {
    std::string text = valid_utf8(failure.message());
    if (is_one_of<IOErrorException>(failure) && is_full(system_error)) text += ": " + system_error_text(system_error);
    return {reason_of(failure, system_error), concat({"the file ", quoted_name(path), ": ", text})};
}

}  // namespace rongcloud::jobs
