#include "core/jobs/database.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <map>
#include <mutex>

#include "core/base/concat.hpp"
#include "core/base/fork_generation.hpp"
#include "core/base/private_file.hpp"
#include "core/base/system_text.hpp"
#include "core/base/waiter.hpp"
#include "core/jobs/storage_error.hpp"

namespace rongcloud::jobs {

namespace {

// As many as a spool has, and some more: what is not to be kept for ever is what somebody made of values.
constexpr std::size_t kStatementsMax = 64;

// A path that SQLite takes for nothing but a file ("file:..." and ":memory:" are something else).
std::string absolute_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(path, error);
    return error ? path : whole.string();
}

}  // namespace

struct Database::Connection {
    explicit Connection(std::string given) : generation(fork_generation()), path(std::move(given)) {
        // One thread at a time uses it, so that SQLite's own lock is not needed.
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
        errno = 0;
        if (sqlite3_open_v2(path.c_str(), &handle, flags, nullptr) == SQLITE_OK) return;
        const Error failure = handle != nullptr ? storage_error(handle, path)
                                                : storage_error(SQLITE_NOMEM, sqlite3_errstr(SQLITE_NOMEM), path, 0);
        close();
        throw failure;
    }
    ~Connection() { close(); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void close() noexcept {
        statements.clear();
        sqlite3_close(std::exchange(handle, nullptr));
    }

    const std::uint32_t generation;
    const std::string path;
    sqlite3* handle = nullptr;
    std::map<std::string, Statement, std::less<>> statements;  // by their texts

    // The open ones of this process and, in a child, of its parents. Never destroyed: a thread may come to it at exit.
    static std::vector<std::shared_ptr<Connection>>& all() {
        static auto* const connections = new std::vector<std::shared_ptr<Connection>>;
        return *connections;
    }
    static std::mutex& mutex() {
        static auto* const mutex = new std::mutex;
        return *mutex;
    }

    static std::shared_ptr<Connection> open(const std::string& path) {
        const std::lock_guard lock(mutex());
        std::erase_if(all(), [](const auto& connection) { return connection->is_inherited(); });
        return all().emplace_back(std::make_shared<Connection>(path));
    }
    static void close(const std::shared_ptr<Connection>& connection) {
        const std::lock_guard lock(mutex());
        std::erase(all(), connection);
        connection->close();
    }

private:
    // Closes it if it is. The parent's Database still points to it, and is used no more.
    bool is_inherited() {
        if (generation == fork_generation()) return false;
        // Otherwise SQLite would clean up behind what it takes for the last one: a log that is another process's by now.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        close();
        return true;
    }
};

Database::Database(const std::string& path, const FileFormat& format, Milliseconds locked_timeout)
    : path_(absolute_path(path)), locked_timeout_(locked_timeout) {
    const NoFork whole;
    if (const int failure = create_private_file(path_); failure != 0) {
        throw Error(Reason::storage_failure,
                    concat({"the file ", quoted_name(path_), " cannot be made: ", system_error_text(failure)}));
    }
    check_file();
    connection_ = Connection::open(path_);
    try {
        open(format);
    } catch (...) {
        rollback();
        Connection::close(connection_);
        throw;
    }
}

Database::~Database() {
    const NoFork whole;
    rollback();
    Connection::close(connection_);
}

Statement& Database::prepared(std::string_view sql) {
    auto& statements = connection_->statements;
    const auto found = statements.find(sql);
    if (found != statements.end()) return found->second;
    if (statements.size() >= kStatementsMax) statements.clear();
    return statements.try_emplace(std::string(sql), connection_->handle, path_, sql).first->second;
}

// What is there already. SQLite would follow a link to nothing and make a file that others may read.
void Database::check_file() const {
    namespace files = std::filesystem;
    std::error_code error;
    const files::file_status status = files::status(path_, error);
    if (status.type() == files::file_type::not_found) {
        throw Error(Reason::storage_failure, concat({"the file ", quoted_name(path_), " is a symbolic link to nothing"}));
    }
    if (!error && (status.permissions() & files::perms::others_write) != files::perms::none) {
        throw Error(Reason::storage_failure, concat({"the file ", quoted_name(path_),
                                                     " may be written by everybody; take that away (chmod o-w)"}));
    }
}

// Runs `body` again and again while another process holds the file. Not by SQLite's own way of waiting, during which no
// fork could happen.
template <class Body>
void Database::while_locked(const Body& body) {
    const Deadline deadline(Clock::system(), locked_timeout_);
    for (Milliseconds pause{1};; pause = std::min(pause * 2, Milliseconds{20})) {
        try {
            return body();
        } catch (const Error& error) {
            if (error.info().reason != Reason::storage_locked || deadline.expired()) throw;
        }
        const ForkAllowed allowed;
        Waiter::system().wait(pause, deadline);
    }
}

void Database::open(const FileFormat& format) {
    prepared("ROLLBACK");                // while there is memory
    execute("PRAGMA busy_timeout = 0");  // see while_locked()
    bool is_new = false;
    while_locked([&] { check_format(format, is_new); });
    std::string mode;
    while_locked([&] { mode = std::get<0>(select<std::string>("PRAGMA journal_mode = WAL").at(0)); });
    if (mode != "wal") {
        throw Error(Reason::storage_failure,
                    concat({"the file ", quoted_name(path_), " cannot have a write-ahead log; is it on a local disk?"}));
    }
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA cache_size = -16000");             // KiB
    execute("PRAGMA temp_store = MEMORY");             // undoing one statement takes 8 KiB then, not 64, each time
    execute("PRAGMA journal_size_limit = 67108864");  // what is left of the log after a crowd
    if (is_new) create_tables(format);
}

void Database::check_format(const FileFormat& format, bool& is_new) {
    std::int64_t id = 0, version = 0;
    execute("BEGIN");  // another process may be making it
    try {
        id = number("PRAGMA application_id");
        version = number("PRAGMA user_version");
        is_new = id == 0 && version == 0 && number("SELECT COUNT(*) FROM sqlite_master") == 0;
        execute("COMMIT");
    } catch (...) {
        rollback();
        throw;
    }
    if (is_new) return;
    const std::string name = quoted_name(path_);
    if (id != format.application_id) {
        throw Error(Reason::storage_invalid, concat({"the file ", name, " is not a ", format.kind}));
    }
    if (version != format.version) {
        throw Error(Reason::storage_invalid,
                    concat({"the file ", name, " is a ", format.kind, " of version ", std::to_string(version),
                            "; this library knows version ", std::to_string(format.version)}));
    }
}

void Database::create_tables(const FileFormat& format) {
    while_locked([&] {
        execute("BEGIN IMMEDIATE");
        try {
            execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
            if (number("PRAGMA user_version") == 0) {  // otherwise another process was first
                for (const char* const statement : format.create) execute(statement);
                execute(concat({"PRAGMA application_id = ", std::to_string(format.application_id)}));
                execute(concat({"PRAGMA user_version = ", std::to_string(format.version)}));
            }
            execute("COMMIT");
        } catch (...) {
            rollback();
            throw;
        }
    });
}

void Database::begin() {
    while_locked([&] {
        whole_.emplace();
        try {
            execute("BEGIN IMMEDIATE");
        } catch (...) {
            whole_.reset();
            throw;
        }
    });
}

void Database::commit() {
    try {
        execute("COMMIT");
    } catch (...) {
        rollback();
        throw;
    }
    whole_.reset();
}

void Database::rollback() noexcept {
    try {
        // After some failures SQLite has done it by itself.
        if (sqlite3_get_autocommit(connection_->handle) == 0) execute("ROLLBACK");
    } catch (...) {  // then the file is as it was, too
    }
    whole_.reset();
}

bool Database::has_news() {
    const std::int64_t version = number("PRAGMA data_version");
    return std::exchange(data_version_, version) != version;
}

}  // namespace rongcloud::jobs
