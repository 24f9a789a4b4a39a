// A file of SQLite that survives crashes of the program and of the machine: write-ahead log, and every commit is on the disk
// before it returns.
#pragma once

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
#include "core/jobs/statement.hpp"

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
    // executed for each of their rows, with the other values the same each time. How many rows were changed in all.
    // A statement is kept to be executed again: what differs each time is a value, not part of the text.
    template <class... Values>
    std::size_t execute(std::string_view sql, const Values&... values) {
        const NoFork whole;
        const Statement::Use statement(prepared(sql));
        std::size_t changed = 0;
        const std::size_t rows = rows_of(values...);
        for (std::size_t row = 0; row < rows; ++row) {
            int index = 0;
            (statement->bind(++index, value_at(values, row)), ...);
            changed += statement->execute();
        }
        return changed;
    }

    template <class... Columns, class... Values>
    std::vector<std::tuple<Columns...>> select(std::string_view sql, const Values&... values) {
        const NoFork whole;
        const Statement::Use statement(prepared(sql));
        int index = 0;
        (statement->bind(++index, values), ...);
        std::vector<std::tuple<Columns...>> rows;
        while (statement->next()) rows.push_back(row_of<Columns...>(*statement, std::index_sequence_for<Columns...>{}));
        return rows;
    }

    // The only column of the only row; 0 when there is none.
    template <class... Values>
    std::int64_t number(std::string_view sql, const Values&... values) {
        const auto rows = select<std::int64_t>(sql, values...);
        return rows.empty() ? 0 : std::get<0>(rows.front());
    }

private:
    struct Connection;  // one of the process, known to its children

    template <class Value>
    static const Value& value_at(const std::vector<Value>& values, std::size_t row) {
        return values[row];
    }
    template <class Value>
    static const Value& value_at(const Value& value, std::size_t) {
        return value;
    }
    template <class Value>
    static void count_rows(const std::vector<Value>& values, std::size_t& rows) {
        rows = values.size();
    }
    template <class Value>
    static void count_rows(const Value&, std::size_t&) {}
    template <class... Values>
    static std::size_t rows_of(const Values&... values) {
        std::size_t rows = 1;
        (count_rows(values, rows), ...);
        return rows;
    }
    template <class... Columns, std::size_t... Index>
    static std::tuple<Columns...> row_of(const Statement& statement, std::index_sequence<Index...>) {
        return {statement.column<Columns>(static_cast<int>(Index))...};
    }

    Statement& prepared(std::string_view sql);
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
