#include "core/jobs/database.hpp"

#include <Poco/Data/SQLite/SessionImpl.h>

#include <algorithm>
#include <filesystem>
#include <mutex>

#include "core/base/concat.hpp"
#include "core/base/fork_generation.hpp"
#include "core/base/private_file.hpp"
#include "core/base/system_text.hpp"
#include "core/base/thread.hpp"
#include "core/base/waiter.hpp"

namespace rongcloud::jobs {

namespace {

using namespace Poco::Data::Keywords;

// A path that SQLite takes for nothing but a file ("file:..." and ":memory:" are something else).
std::string absolute_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(path, error);
    return error ? path : whole.string();
}

}  // namespace

struct Database::Connection {
    explicit Connection(const std::string& path)
        : generation(fork_generation()), session(new Poco::Data::SQLite::SessionImpl(path)) {}

    const std::uint32_t generation;
    Poco::Data::Session session;

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
        connection->session.close();
    }

private:
    // Closes it if it is. The parent's Database still points to it, and is used no more.
    bool is_inherited() {
        if (generation == fork_generation()) return false;
        try {
            session.close();
        } catch (...) {  // it is not ours
        }
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
    try {
        const BlockedSignals blocked;  // threads of Poco, if it starts any
        connection_ = Connection::open(path_);
    } catch (const Poco::Exception& failure) {
        throw Error(Reason::storage_failure,
                    concat({"the file ", quoted_name(path_), " cannot be opened: ", failure.message()}));
    }
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
    try {
        Connection::close(connection_);
    } catch (...) {  // what was committed is safe
    }
}

Poco::Data::Session& Database::session() { return connection_->session; }

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
    const std::int64_t id = number("PRAGMA application_id");
    const std::int64_t version = number("PRAGMA user_version");
    const std::string name = quoted_name(path_);
    is_new = id == 0 && version == 0 && number("SELECT COUNT(*) FROM sqlite_master") == 0;
    if (is_new) return;
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
        guarded([&] { session().begin(); });
        try {
            execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
            if (number("PRAGMA user_version") == 0) {  // otherwise another process was first
                for (const char* const statement : format.create) execute(statement);
                execute(concat({"PRAGMA application_id = ", std::to_string(format.application_id)}));
                execute(concat({"PRAGMA user_version = ", std::to_string(format.version)}));
            }
            guarded([&] { session().commit(); });
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
            guarded([&] { session().begin(); });
            execute("UPDATE meta SET value = 0 WHERE name = ''");  // changes nothing, but takes the lock for writing
        } catch (...) {
            rollback();
            throw;
        }
    });
}

void Database::commit() {
    try {
        guarded([&] { session().commit(); });
    } catch (...) {
        rollback();
        throw;
    }
    whole_.reset();
}

void Database::rollback() noexcept {
    try {
        session().rollback();
    } catch (...) {  // SQLite has done it by itself, or there was none
    }
    whole_.reset();
}

bool Database::has_news() {
    const std::int64_t version = number("PRAGMA data_version");
    return std::exchange(data_version_, version) != version;
}

}  // namespace rongcloud::jobs
