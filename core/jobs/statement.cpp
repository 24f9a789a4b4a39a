#include "core/jobs/statement.hpp"

#include <sqlite3.h>

#include <cerrno>

#include "core/jobs/storage_error.hpp"

namespace rongcloud::jobs {

Statement::Statement(sqlite3* connection, const std::string& path, std::string_view sql)
    : connection_(connection), path_(path) {
    errno = 0;
    check(sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement_,
                             nullptr));
}

Statement::~Statement() { sqlite3_finalize(statement_); }

void Statement::check(int result) const {
    if (result != SQLITE_OK) throw storage_error(connection_, path_);
}

void Statement::bind_number(int index, std::int64_t value) { check(sqlite3_bind_int64(statement_, index, value)); }

// As a text: SQLite does not look at its bytes, and a column of texts or of blobs keeps them all.
void Statement::bind_text(int index, std::string_view value) {
    const char* const data = value.empty() ? "" : value.data();  // NULL would be no text
    check(sqlite3_bind_text64(statement_, index, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

std::size_t Statement::execute() {
    while (next()) {
    }
    const int changed = sqlite3_changes(connection_);
    check(sqlite3_reset(statement_));
    return static_cast<std::size_t>(changed);
}

bool Statement::next() {
    errno = 0;
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) check(result);
    return false;
}

std::int64_t Statement::number_at(int index) const { return sqlite3_column_int64(statement_, index); }

std::string_view Statement::text_at(int index) const {
    const void* const data = sqlite3_column_blob(statement_, index);
    if (data == nullptr) return {};
    return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement_, index))};
}

// Says again what the execution failed with, which was thrown.
void Statement::end() noexcept {
    static_cast<void>(sqlite3_reset(statement_));
    static_cast<void>(sqlite3_clear_bindings(statement_));
}

}  // namespace rongcloud::jobs
