// A statement of SQLite, prepared once and executed many times.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace rongcloud::jobs {

// One thread at a time. Everything throws Error(storage_...).
class Statement {
public:
    // `path` is for messages; it and the connection live longer.
    Statement(sqlite3* connection, const std::string& path, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // While it is executed: at its end the statement holds no lock and no value.
    class Use {
    public:
        explicit Use(Statement& statement) noexcept : statement_(statement) {}
        ~Use() { statement_.end(); }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        Statement* operator->() const noexcept { return &statement_; }
        Statement& operator*() const noexcept { return statement_; }

    private:
        Statement& statement_;
    };

    // The first is 1. A text lives until the end of the execution.
    template <class Value>
    void bind(int index, const Value& value) {
        if constexpr (std::is_integral_v<Value>) bind_number(index, static_cast<std::int64_t>(value));
        else bind_text(index, value);
    }
    // To its end; how many rows were changed. May be executed again with other values.
    std::size_t execute();
    // Whether there is another row.
    bool next();
    // Of the row; the first is 0.
    template <class Value>
    Value column(int index) const {
        if constexpr (std::is_integral_v<Value>) return static_cast<Value>(number_at(index));
        else return Value(text_at(index));
    }

private:
    void bind_number(int index, std::int64_t value);
    void bind_text(int index, std::string_view value);
    std::int64_t number_at(int index) const;
    std::string_view text_at(int index) const;  // any bytes
    void end() noexcept;
    void check(int result) const;

    sqlite3* const connection_;
    const std::string& path_;
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace rongcloud::jobs
