#include <algorithm>
#include <functional>

#include "core/catalogue/table.hpp"

namespace rongcloud::catalogue {

namespace {

template <class Rows, class Key, class Project>
auto find_sorted(const Rows& rows, const Key& key, Project project) noexcept -> decltype(rows.data()) {
    const auto it = std::ranges::lower_bound(rows, key, {}, project);
    return it != rows.end() && std::invoke(project, *it) == key ? &*it : nullptr;
}

template <class Rows, class Project>
auto find_unsorted(const Rows& rows, std::string_view key, Project project) noexcept -> decltype(rows.data()) {
    const auto it = std::ranges::find(rows, key, project);
    return it != rows.end() ? &*it : nullptr;
}

}  // namespace

std::span<const RateWindow> rate_windows(const Operation& operation) noexcept {
    return rate_windows().subspan(operation.rate.begin, operation.rate.count);
}

const Parameter* find_parameter(const Operation& operation, std::string_view wire) noexcept {
    return find_unsorted(operation.parameters, wire, &Parameter::wire);
}

const Parameter* find_parameter(const Schema& schema, std::string_view wire) noexcept {
    return find_unsorted(schema.parameters, wire, &Parameter::wire);
}

const MessageType* find_message_type(std::string_view object_name) noexcept {
    return find_sorted(message_types(), object_name, &MessageType::name);
}

const MessageType* find_message_structure(std::string_view name) noexcept {
    return find_sorted(message_structures(), name, &MessageType::name);
}

const MessageType& message_structure(std::uint8_t number) noexcept { return message_structures()[number - 1u]; }

const Callback* find_callback(std::string_view id) noexcept { return find_unsorted(callbacks(), id, &Callback::id); }

const Region* find_region(std::string_view id) noexcept { return find_unsorted(regions(), id, &Region::id); }

const Option* find_option(std::string_view name) noexcept { return find_unsorted(options(), name, &Option::name); }

const ErrorCode* find_error_code(std::int32_t code) noexcept {
    return find_sorted(error_codes(), code, &ErrorCode::code);
}

const HttpStatus* find_http_status(std::int32_t status) noexcept {
    return find_sorted(http_statuses(), status, &HttpStatus::status);
}

bool is_success(std::int64_t code, std::string_view path) noexcept {
    return std::ranges::any_of(
        success_codes(), [&](const SuccessCode& row) { return row.code == code && path.starts_with(row.path_prefix); });
}

std::string_view characters_name(Characters characters) noexcept {
    switch (characters) {
        case Characters::letters_digits: return "letters and digits";
        case Characters::letters_digits_han: return "letters, digits and Chinese characters";
        case Characters::letters_digits_dashes: return "letters, digits, '_' and '-'";
        case Characters::attribute_name: return "letters, digits and + = - _";
        case Characters::ext_name: return "'ext_' and what follows it";
        case Characters::ext_lower_name: return "'ext_' and lower-case letters, digits and '_'";
        case Characters::decimal: return "digits";
        case Characters::any: break;
    }
    return "any characters";
}

std::string_view method_name(Method method) noexcept {
    switch (method) {
        case Method::get: return "GET";
        case Method::put: return "PUT";
        case Method::del: return "DELETE";
        case Method::post: break;
    }
    return "POST";
}

std::string_view category_name(Category category) noexcept {
    switch (category) {
        case Category::argument: return "argument";
        case Category::authentication: return "authentication";
        case Category::permission: return "permission";
        case Category::not_found: return "not_found";
        case Category::rate_limit: return "rate_limit";
        case Category::quota: return "quota";
        case Category::server: return "server";
        case Category::unknown: break;
    }
    return "unknown";
}

}  // namespace rongcloud::catalogue
