// The inputs of one call: an ordered bag of named values. Which names and types are right is validate's business.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/error.hpp"
#include "core/codec/text_list.hpp"

namespace rongcloud::codec {

struct JsonText {
    std::string text;
};
struct JsonList {
    std::vector<std::string> items;  // each a JSON value
};
using Value = std::variant<std::string, std::int64_t, double, bool, JsonText, TextList, JsonList>;

// What kind of value it is, for messages: "text", "a whole number", ...
std::string_view value_kind(const Value& value) noexcept;

// JSON text as given (plain text is taken for JSON text), or a list as a JSON array; nothing for other kinds.
std::optional<std::string> json_text(const Value& value);

// Not thread-safe; copyable.
class Params {
public:
    struct Entry {
        Entry(std::string_view name_given, Value&& value_given) : name(name_given), value(std::move(value_given)) {}
        std::string name;
        Value value;
    };

    // Replaces an earlier value of the same name.
    void set(std::string_view name, Value value);
    // Appends to the list `name`; makes one if there is none.
    void add_text(std::string_view name, std::string_view text);
    // `members` as one JSON object; throws what they remember.
    void set_object(std::string_view name, const Params& members);
    // The same, appended to the JSON array `name`; makes one if there is none.
    void add_object(std::string_view name, const Params& members);
    // Each member of a JSON object. Throws Error(invalid_argument) when it is not one.
    void set_members(std::string_view json_object);

    const Value* find(std::string_view name) const noexcept;
    const std::vector<Entry>& entries() const noexcept { return entries_; }

    // The first failure of a setter, thrown by the call that uses the bag.
    void remember(const Error& error);
    void throw_remembered() const;

    std::optional<std::int32_t> timeout_ms;
    std::optional<std::string> request_id;  // none: a random one
    std::function<bool()> interrupt;        // see Cancellation::set_question

private:
    std::string object_text() const;

    std::vector<Entry> entries_;
    std::optional<ErrorInfo> failure_;
};

}  // namespace rongcloud::codec
