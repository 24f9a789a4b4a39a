// SQLite through Poco::Data, with typed rows.
#pragma once

#include <Poco/Data/Session.h>
#include <Poco/Data/Statement.h>
#include <Poco/Tuple.h>
#include <Poco/Types.h>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace rongcloud::emulator {

// One session: hold mutex() around everything, from the first statement of a request to its commit.
class Database {
public:
    // In memory when `file` is empty. Throws std::runtime_error with a message for the user.
    explicit Database(const std::string& file);

    std::mutex& mutex() { return mutex_; }
    void begin() { session_.begin(); }
    void commit() { session_.commit(); }
    void rollback() noexcept;

    // Returns the number of rows changed.
    template <class... Values>
    std::size_t execute(const char* sql, const Values&... values) {
        Poco::Data::Statement statement(session_);
        statement << sql;
        (bind_value(statement, values), ...);
        return statement.execute();
    }

    template <class... Columns, class... Values>
    std::vector<std::tuple<Columns...>> select(const char* sql, const Values&... values) {
        std::vector<Poco::Tuple<Columns...>> found;
        Poco::Data::Statement statement(session_);
        statement << sql;
        (bind_value(statement, values), ...);
        statement, Poco::Data::Keywords::into(found);
        statement.execute();
        std::vector<std::tuple<Columns...>> rows;
        rows.reserve(found.size());
        for (auto& row : found) rows.push_back(to_tuple(row, std::index_sequence_for<Columns...>{}));
        return rows;
    }

    // The first column of the first row.
    template <class Column, class... Values>
    std::optional<Column> value(const char* sql, const Values&... values) {
        auto rows = select<Column>(sql, values...);
        if (rows.empty()) return std::nullopt;
        return std::move(std::get<0>(rows.front()));
    }

    template <class... Values>
    bool exists(const char* sql, const Values&... values) {
        return value<std::int64_t>(sql, values...).has_value();
    }

    // Removes the rows of every table but the credentials.
    void clear();

private:
    template <class Value>
    static void bind_value(Poco::Data::Statement& statement, const Value& value) {
        if constexpr (std::is_integral_v<Value>) {
            statement, Poco::Data::Keywords::bind(static_cast<Poco::Int64>(value));
        } else {
            statement, Poco::Data::Keywords::bind(std::string(value));
        }
    }

    template <class Row, std::size_t... Index>
    static auto to_tuple(Row& row, std::index_sequence<Index...>) {
        return std::make_tuple(std::move(row.template get<Index>())...);
    }

    Poco::Data::Session session_;
    std::mutex mutex_;
};

// Rolls back unless committed: a handler that refuses half-way leaves nothing behind.
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) { database_.begin(); }
    ~Transaction() {
        if (open_) database_.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        database_.commit();
        open_ = false;
    }

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace rongcloud::emulator
