// The catalogue as constant rows: the only thing the library reads about the API. Rows are generated.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace rongcloud::catalogue {

enum class Method : std::uint8_t { get, post, put, del };
enum class Encoding : std::uint8_t {
    form,   // application/x-www-form-urlencoded body
    json,   // application/json body
    query,  // in the address
    free,   // parameters unknown: any name is accepted and sent as a form
};
enum class Type : std::uint8_t {
    string,
    int32,
    int64,
    number,
    boolean,
    enumeration,
    json,
    object,
    object_array,
    string_map,
    string_array,
};
enum class ListStyle : std::uint8_t { none, repeat, comma, json, indexed, json_member };
enum class JsonKind : std::uint8_t { any, object, array };
enum class Unit : std::uint8_t { none, bytes, characters };
enum class Presence : std::uint8_t { optional, required, conditional };
enum class Format : std::uint8_t { none, clock_time, date_hour };  // HH:MM:SS, YYYYMMDDHH

constexpr std::int32_t unlimited = -1;  // not known: not checked

struct Parameter {
    std::string_view wire;  // exact name; "parent[].child" is a member of a JSON value
    Type type;
    ListStyle list;
    JsonKind json;
    Format format;
    Presence presence;
    bool in_path;
    bool integer_enum;
    Unit unit;
    std::int32_t max_length;      // of the text, or of each item of a list or value of a map, in `unit`
    std::int32_t max_key_length;  // of the names in a JSON object, in `unit`
    std::int32_t min_items;
    std::int32_t max_items;
    std::int64_t min;
    std::int64_t max;
    std::span<const std::string_view> values;  // of an enumeration
    std::string_view required_with;            // for conditional ones: required when this parameter ...
    std::string_view required_with_value;      // ... has this value, as it stands in a form; empty: any
    bool empty_items = false;                  // items of a list may be empty texts
};

// Whether the limits of a parameter of type `number` allow `value`. They are whole numbers; the widest are none.
constexpr bool is_in_range(const Parameter& parameter, double value) noexcept {
    using Limits = std::numeric_limits<std::int64_t>;
    return (parameter.min == Limits::min() || value >= static_cast<double>(parameter.min)) &&
           (parameter.max == Limits::max() || value <= static_cast<double>(parameter.max));
}

// Whether a value of the parameter is JSON that the caller gives as one text.
constexpr bool is_json(Type type) noexcept {
    return type == Type::json || type == Type::object || type == Type::object_array || type == Type::string_map;
}

// How an answer that comes in pages is read to its end; an empty text stands for what the operation does not have.
enum class PagingStyle : std::uint8_t {
    none,
    numbered,  // by the number of the page
    token,     // by a token that each page gives for the next one
    offset,    // by the number of items before the page
};
struct Paging {
    PagingStyle style = PagingStyle::none;
    std::string_view position;  // the parameter: page number, token or offset
    std::string_view items;     // path of an array, or of an object whose member names are data
    std::string_view next;      // path of the next page's token
    std::string_view total;     // path of the number of items of all pages
    std::string_view has_next;  // path of the switch that tells whether another page follows
    std::string_view ignores;   // a parameter without effect on pages
    std::int32_t first = 0;     // number of the first page
    std::int32_t rows = 0;      // items of a full page; 0 = not fixed
};

// Whether a value is a JSON object whose names are the caller's: its limits are on each name and text.
constexpr bool has_free_names(const Parameter& parameter) noexcept {
    return parameter.type == Type::string_map || parameter.max_key_length != unlimited;
}

// How a message that is sent in packets is written: the operation sends one of them.
struct Packets {
    std::string_view parameter;  // whose JSON value is the packet; empty: the operation sends no packets
    std::string_view text;       // members of the packet
    std::string_view number;     // 1, 2, 3 ...
    std::string_view last;       // true on the last one
    std::string_view reason;     // of the end, on the last one
    std::string_view id;         // of the message: from the second packet on; the answer to the first has it
    std::string_view fill_name;  // a parameter that always has the value `fill_value`
    std::string_view fill_value;
    std::int32_t max_bytes = 0;  // of the text of all packets
    std::int32_t silence_s = 0;  // longest time between two packets
    std::int32_t duration_s = 0;  // longest time from the first packet to the last
};

// Named inputs with their limits: what an operation or a message type takes.
struct Schema {
    std::string_view name;  // for complaints: "user.get_token", "RC:TxtMsg"
    std::span<const Parameter> parameters;
    bool is_open = false;  // parameters unknown: any name is accepted
};

// One of the limits of an operation's rate.
struct RateWindow {
    std::int32_t limit;          // units in `seconds`
    std::int32_t seconds;
    std::string_view counts;     // what a unit is, for people: "request", "recipient"
    std::string_view items;      // the parameter each of whose items is a unit; empty: a call is one
    std::string_view bucket;     // operations with the same name share the limit; empty: it is the operation's own
    std::string_view only_with;  // it holds only for calls in which this parameter ...
    std::string_view only_value;  // ... has this value, as it stands in a form; empty: for all
    std::array<std::string_view, 2> scope;  // it holds for each combination of these parameters' values; empty: for all
};

// Where an operation's limits are among rate_windows(); all of them apply at once.
struct Rate {
    std::uint8_t begin;
    std::uint8_t count;
    bool is_assumed;  // not documented
};

struct Operation {
    std::string_view id;  // "user.get_token"
    std::string_view path;
    Method method;
    Encoding encoding;
    bool idempotent;
    std::uint8_t not_idempotent_with;  // the number of a parameter, from 1; 0: none
    Rate rate;
    std::string_view events;  // the switch that turns the answer into server-sent events; empty: there is none
    std::span<const Parameter> parameters;
    Paging paging;
    Packets packets;
    std::string_view description;  // the catalogue entry as JSON

    constexpr Schema schema() const noexcept { return {id, parameters, encoding == Encoding::free}; }
};

// A built-in type of message with the members of its content, or a structure that stands in several of them.
struct MessageType {
    std::string_view name;  // of a type "RC:TxtMsg", of a structure "mentioned_info"
    std::span<const Parameter> fields;
    bool is_open;                  // fields unknown
    std::string_view description;  // the catalogue entry as JSON

    constexpr Schema schema() const noexcept { return {name, fields, is_open}; }
};

struct Region {
    std::string_view id;
    std::span<const std::string_view> domains;  // primary first
};

enum class OptionType : std::uint8_t { string, secret, integer, boolean, list, path, choice };
struct Option {
    std::string_view name;
    std::string_view environment;
    OptionType type;
    bool has_default;
    std::string_view default_value;
    std::int64_t min;
    std::int64_t max;
    std::string_view choices;  // "this, that"
};

enum class Category : std::uint8_t {
    unknown,
    argument,
    authentication,
    permission,
    not_found,
    rate_limit,
    quota,
    server,
};
struct ErrorCode {
    std::int32_t code;
    std::string_view name;
    std::int32_t http_status;  // 0 = not known
    Category category;
    bool retriable;
    bool takes_effect;  // the service acts on the call, or on a part of it, all the same
    std::string_view meaning;
    std::string_view hint;
};

// What an HTTP status says when no code of the service comes with it.
struct HttpStatus {
    std::int32_t status;
    bool retriable;
    std::string_view meaning;
    std::string_view hint;
};

struct SuccessCode {  // the first row whose path fits is what the service answers; the others are taken too
    std::int32_t code;
    std::string_view path_prefix;
};

// All sorted by id, name or code, except regions and options, which keep the catalogue's order.
std::span<const Operation> operations() noexcept;
std::span<const RateWindow> rate_windows() noexcept;
std::span<const MessageType> message_types() noexcept;
std::span<const MessageType> message_structures() noexcept;
std::size_t message_content_max_bytes() noexcept;
std::span<const Region> regions() noexcept;
std::span<const Option> options() noexcept;
std::span<const ErrorCode> error_codes() noexcept;
std::span<const SuccessCode> success_codes() noexcept;
std::span<const HttpStatus> http_statuses() noexcept;

std::span<const RateWindow> rate_windows(const Operation& operation) noexcept;

// nullptr when there is none.
const Operation* find_operation(std::string_view id) noexcept;
const Parameter* find_parameter(const Operation& operation, std::string_view wire) noexcept;
const Parameter* find_parameter(const Schema& schema, std::string_view wire) noexcept;
const MessageType* find_message_type(std::string_view object_name) noexcept;
const MessageType* find_message_structure(std::string_view name) noexcept;
const Region* find_region(std::string_view id) noexcept;
const Option* find_option(std::string_view name) noexcept;
const ErrorCode* find_error_code(std::int32_t code) noexcept;
const HttpStatus* find_http_status(std::int32_t status) noexcept;

// Whether `code` in an answer of `path` means success.
bool is_success(std::int64_t code, std::string_view path) noexcept;

std::string_view method_name(Method method) noexcept;
std::string_view category_name(Category category) noexcept;

}  // namespace rongcloud::catalogue
