#include "core/jobs/storage_error.hpp"

#include <sqlite3.h>

#include <cerrno>

#include "core/base/concat.hpp"
#include "core/base/system_text.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::jobs {

namespace {

// A quota, or a limit for the size of files: to whoever stores it is the same as a full disk.
bool is_full(int system_error) { return system_error == EFBIG || system_error == EDQUOT || system_error == ENOSPC; }

Reason reason_of(int kind, int system_error) {
    switch (kind) {
        case SQLITE_IOERR: return is_full(system_error) ? Reason::storage_full : Reason::storage_failure;
        case SQLITE_FULL: return Reason::storage_full;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL: return Reason::storage_locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return Reason::storage_invalid;
        case SQLITE_NOMEM: return Reason::out_of_memory;
        default: return Reason::storage_failure;
    }
}

}  // namespace

Error storage_error(int result, std::string_view message, const std::string& path, int system_error) {
    const int kind = result & 0xFF;
    std::string text = valid_utf8(std::string(message));
    if (kind == SQLITE_IOERR && system_error != 0) text += ": " + system_error_text(system_error);
    return {reason_of(kind, system_error), concat({"the file ", quoted_name(path), ": ", text})};
}

Error storage_error(sqlite3* connection, const std::string& path) {
    // Of a commit that failed sqlite3_system_errno() does not tell; but no call to the system comes after the one that failed.
    const int system_error = errno;
    return storage_error(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection), path, system_error);
}

}  // namespace rongcloud::jobs
