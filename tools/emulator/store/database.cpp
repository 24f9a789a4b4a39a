// Opening the store; a file is this process's alone while it is open.
#include "tools/emulator/store/database.hpp"

#include <Poco/Data/DataException.h>
#include <Poco/Data/SQLite/Connector.h>

#include <stdexcept>

#include "tools/emulator/private_file.hpp"
#include "tools/emulator/store/schema.hpp"

namespace rongcloud::emulator {

namespace {

using namespace Poco::Data::Keywords;

Poco::Data::Session open_session(const std::string& file) {
    Poco::Data::SQLite::Connector::registerConnector();
    if (file.empty()) return {"SQLite", ":memory:"};
    ensure_private_file(file);  // before SQLite makes it: it holds credentials and tokens
    return {"SQLite", file};
}

void prepare_tables(Poco::Data::Session& session, const std::string& file) {
    session << "PRAGMA busy_timeout = 200", now;  // in ms; Poco would wait for a minute
    // Durable against a crash of this program, not of the machine: this is a test store, and it must be fast.
    session << "PRAGMA synchronous = OFF", now;
    session << "PRAGMA locking_mode = EXCLUSIVE", now;
    int version = 0;
    session << "PRAGMA user_version", into(version), now;
    if (version == kSchemaVersion) return;
    int count = 0;
    session << "SELECT COUNT(*) FROM sqlite_master", into(count), now;
    if (count != 0) throw std::runtime_error("'" + file + "' is not a store of this version of the emulator");
    for (const Table& table : tables()) session << table.create, now;
    for (const char* index : indexes()) session << index, now;
    session << "PRAGMA user_version = " + std::to_string(kSchemaVersion), now;
}

}  // namespace

Database::Database(const std::string& file) try : session_(open_session(file)) {
    prepare_tables(session_, file);
    // A write takes the lock now, so that a second emulator on the same file is told at its start. Not by a BEGIN of
    // our own: newer versions of Poco would add theirs.
    session_.begin();
    session_ << "PRAGMA user_version = " + std::to_string(kSchemaVersion), now;
    session_.commit();
} catch (const Poco::Exception& error) {
    throw std::runtime_error("the store '" + file + "' cannot be opened: " + error.displayText());
}

void Database::rollback() noexcept {
    try {
        session_.rollback();
    } catch (...) {
        // SQLite has already rolled back by itself.
    }
}

void Database::clear() {
    for (const Table& table : tables()) {
        if (!table.credentials) session_ << std::string("DELETE FROM ") + table.name, now;
    }
}

}  // namespace rongcloud::emulator
