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

// Sets of characters that texts and names are made of.
enum class Characters : std::uint8_t {
    any,
    letters_digits,
    letters_digits_han,     // and Chinese characters
    letters_digits_dashes,  // and _ -
    attribute_name,         // letters, digits, + = - _
    ext_name,               // begins with ext_
    ext_lower_name,         // the same, of lower-case letters, digits and _
    decimal,                // digits
};

constexpr std::int32_t unlimited = -1;  // not known: not checked

// Limits that few parameters have; many parameters share a row.
struct Rules {
    std::int64_t min;  // of numbers
    std::int64_t max;
    std::span<const std::string_view> values;  // of an enumeration, or of the items of a list; empty: any
    std::int32_t min_length;                   // of texts that are given, in the parameter's unit
    std::int32_t min_key_length;               // of the names in a JSON object
    std::int32_t max_key_length;
    Characters characters;      // of texts
    Characters key_characters;  // of the names in a JSON object
};
extern const Rules k_rules[];

// A rule about a parameter and another one beside it.
enum class ConditionKind : std::uint8_t {
    required_when,     // required when the other has the value `text`, as it stands in a form
    required_with,     // required when the other is given
    required_without,  // required when the other is not given
    required_above,    // required when the other is larger than `number`
    excludes,          // not together with the other
    only_when,         // not unless the other has the value `text`
    max_items_with,    // at most `number` items when the other is given
    items_as,          // as many items as the other, or none at all where that is allowed
    not_before,        // not smaller than the other
    at_most_after,     // at most `number` larger than the other
    holds,             // when this switch is on, the other, a JSON object, has the member `text`
};
struct Condition {
    ConditionKind kind;
    std::string_view other;
    std::string_view text;
    std::int64_t number;
    std::string_view packet;   // of `holds`: the member that numbers packets, of which only the first is looked at
    std::uint8_t structure;    // of `holds`: what the member is; see Parameter::structure
};
extern const std::span<const Condition> k_conditions[];

// The names of all parameters, one after the other: see shared_rows.hpp.
struct Names;
extern const Names k_names;

struct Parameter {
    std::uint16_t name_begin;  // in k_names
    std::uint16_t name_size;
    Type type;
    ListStyle list;
    JsonKind json;
    Format format;
    Presence presence;
    Unit unit;
    bool in_path : 1;
    bool integer_enum : 1;
    bool empty_items : 1;  // items of a list may be empty texts
    bool takes_empty : 1;  // an empty text is a value, and is sent
    bool closed : 1;       // a JSON object without other members than those that have rows
    std::int32_t max_length;  // of the text, or of each item of a list or value of a map, in `unit`
    std::int32_t max_items;
    std::uint16_t rules_row;       // in k_rules
    std::uint16_t conditions_row;  // in k_conditions
    std::uint8_t min_items;
    std::uint8_t structure;  // of which the value is the JSON text, by its number in message_structures() from 1; 0: none

    // Exact name; "parent[].child" is a member of a JSON value.
    std::string_view wire() const noexcept {
        return {reinterpret_cast<const char*>(&k_names) + name_begin, name_size};
    }
    const Rules& rules() const noexcept { return k_rules[rules_row]; }
    std::span<const Condition> conditions() const noexcept { return k_conditions[conditions_row]; }
};

// Whether the limits of a parameter of type `number` allow `value`. They are whole numbers; the widest are none.
inline bool is_in_range(const Parameter& parameter, double value) noexcept {
    using Limits = std::numeric_limits<std::int64_t>;
    const Rules& rules = parameter.rules();
    return (rules.min == Limits::min() || value >= static_cast<double>(rules.min)) &&
           (rules.max == Limits::max() || value <= static_cast<double>(rules.max));
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
inline bool has_free_names(const Parameter& parameter) noexcept {
    const Rules& rules = parameter.rules();
    return parameter.type == Type::string_map || rules.max_key_length != unlimited ||
           rules.key_characters != Characters::any;
}

// The name of a set of characters, for people.
std::string_view characters_name(Characters characters) noexcept;

// How a message that is sent in packets is written: the operation sends one of them.
struct Packets {
    std::string_view parameter;  // whose JSON value is the packet
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
    bool is_open = false;    // parameters unknown: any name is accepted
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
    const Paging* paging;    // null: its answer does not come in pages
    const Packets* packets;  // null: it sends no packets

    constexpr Schema schema() const noexcept { return {id, parameters, encoding == Encoding::free}; }
};

// A built-in type of message with the members of its content, or a structure that stands in several of them.
struct MessageType {
    std::string_view name;  // of a type "RC:TxtMsg", of a structure "mentioned_info"
    std::span<const Parameter> fields;
    bool is_open;                  // fields unknown
    bool is_closed;                // there are no other fields than these

    constexpr Schema schema() const noexcept { return {name, fields, is_open}; }
};

// A member of what a callback reports.
struct CallbackField {
    std::string_view wire;   // path from the event: "fromUserId", "conversationInfo.targetId"
    std::string_view other;  // another spelling of its last name that was seen; empty: none
    Type type;
};

// What the service reports to the app server by itself: one kind of event.
struct Callback {
    std::string_view id;  // "message_route"
    std::span<const CallbackField> fields;
    std::span<const std::string_view> marks;   // members that tell it from the others, where the address does not
    std::span<const std::string_view> dedupe;  // members whose values together are the event's own
    std::span<const std::string_view> order;   // members whose values together name what it is about, such as a conversation
    std::string_view list;         // a member that holds several events; empty: none. An array of events is taken for all
    bool signed_in_headers;        // otherwise in the query
    bool app_key_in_body;          // it is not beside the signature
    bool decides;                  // the answer decides what happens to a message
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

// All sorted by id, name or code, except callbacks, regions and options, which keep the catalogue's order.
std::span<const Operation> operations() noexcept;
std::span<const RateWindow> rate_windows() noexcept;
std::span<const MessageType> message_types() noexcept;
std::span<const MessageType> message_structures() noexcept;
std::size_t message_content_max_bytes() noexcept;
std::span<const Callback> callbacks() noexcept;  // in the order in which their marks are looked for
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
// By Parameter::structure, which is not 0.
const MessageType& message_structure(std::uint8_t number) noexcept;
const Callback* find_callback(std::string_view id) noexcept;
const Region* find_region(std::string_view id) noexcept;
const Option* find_option(std::string_view name) noexcept;
const ErrorCode* find_error_code(std::int32_t code) noexcept;
const HttpStatus* find_http_status(std::int32_t status) noexcept;

// Whether `code` in an answer of `path` means success.
bool is_success(std::int64_t code, std::string_view path) noexcept;

std::string_view method_name(Method method) noexcept;
std::string_view category_name(Category category) noexcept;

}  // namespace rongcloud::catalogue
