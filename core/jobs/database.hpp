// A file of SQLite that survives crashes of the program and of the machine: write-ahead log, and every commit is on the disk
// before it returns. Through Poco::Data.
#pragma once

#include <Poco/Data/Session.h>
#include <Poco/Data/Statement.h>
#include <Poco/Tuple.h>
#include <Poco/Types.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/clock.hpp"
#include "core/base/no_fork.hpp"
#include "core/jobs/storage_error.hpp"

namespace rongcloud::jobs {

// What makes a file one of a kind.
struct FileFormat {
    std::string_view kind;         // "spool", for messages
    std::int32_t application_id;   // PRAGMA application_id
    std::int32_t version;          // PRAGMA user_version; a higher one is refused
    std::span<const char* const> create;  // tables and indexes of a new file, besides `meta`
};

// One thread at a time. Everything throws Error(storage_...).
//
// While a transaction is open no fork happens, so that a child finds SQLite's memory in one piece: what it opens itself
// would otherwise share with its parent what SQLite knows of the file's locks, which a child does not have. The first
// Database that a child makes closes those that it inherited.
class Database {
public:
    // Opens the file, or makes it for its owner alone. A file that is not of this format is left as it is.
    Database(const std::string& path, const FileFormat& format, Milliseconds locked_timeout);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const { return path_; }

    // One process at a time is between begin() and commit() or rollback(). Waits for the others up to the time that the
    // constructor was given.
    void begin();
    void commit();  // on the disk when it returns; throws after a rollback
    void rollback() noexcept;

    // True when another process has changed the file since the last time, or it is the first time.
    bool has_news();

    // Values are integers, texts (of any bytes), or vectors of them, all of the same length: then the statement is
    // executed for each of their rows. How many rows were changed in all.
    template <class... Values>
    std::size_t execute(const std::string& sql, const Values&... values) {
        return guarded([&] {
            Poco::Data::Statement statement(session());
            statement << sql;
            (bind_value(statement, values), ...);
            return statement.execute();
        });
    }

    template <class... Columns, class... Values>
    std::vector<std::tuple<Columns...>> select(const std::string& sql, const Values&... values) {
        return guarded([&] {
            std::vector<Poco::Tuple<Columns...>> found;
            Poco::Data::Statement statement(session());
            statement << sql;
            (bind_value(statement, values), ...);
            statement, Poco::Data::Keywords::into(found);
            statement.execute();
            std::vector<std::tuple<Columns...>> rows;
            rows.reserve(found.size());
            for (auto& row : found) rows.push_back(to_tuple(row, std::index_sequence_for<Columns...>{}));
            return rows;
        });
    }

    // The only column of the only row; 0 when there is none.
    template <class... Values>
    std::int64_t number(const std::string& sql, const Values&... values) {
        const auto rows = select<Poco::Int64>(sql, values...);
        return rows.empty() ? 0 : std::get<0>(rows.front());
    }

private:
    struct Connection;  // one of the process, known to its children
    class Opening;

    template <class Body>
    auto guarded(const Body& body) {
        const NoFork whole;
        errno = 0;  // Poco does not tell what the system said to SQLite, but nothing comes after it
        try {
            return body();
        } catch (const Poco::Exception& failure) {
            throw storage_error(failure, path_, errno);
        }
    }

    template <class Value>
    static void bind_value(Poco::Data::Statement& statement, const Value& value) {
        if constexpr (std::is_integral_v<Value>) {
            statement, Poco::Data::Keywords::bind(static_cast<Poco::Int64>(value));
        } else if constexpr (std::is_convertible_v<const Value&, std::string_view>) {
            statement, Poco::Data::Keywords::bind(std::string(value));
        } else {
            // Poco binds what it may write to, and does not.
            statement, Poco::Data::Keywords::use(const_cast<Value&>(value));
        }
    }

    template <class Row, std::size_t... Index>
    static auto to_tuple(Row& row, std::index_sequence<Index...>) {
        return std::make_tuple(std::move(row.template get<Index>())...);
    }

    Poco::Data::Session& session();
    void check_file() const;
    void open(const FileFormat& format);
    void check_format(const FileFormat& format, bool& is_new);
    void create_tables(const FileFormat& format);
    template <class Body>
    void while_locked(const Body& body);

    const std::string path_;
    const Milliseconds locked_timeout_;
    std::shared_ptr<Connection> connection_;
    std::optional<NoFork> whole_;  // in a transaction
    std::int64_t data_version_ = -1;
};

}  // namespace rongcloud::jobs
