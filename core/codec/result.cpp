#include "core/codec/result.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include "core/base/error.hpp"
#include "core/catalogue/table.hpp"

namespace rongcloud::codec {

namespace {

bool is_2xx(int http_status) { return http_status >= 200 && http_status < 300; }

bool is_retriable(int http_status) {
    const auto* known = catalogue::find_http_status(http_status);
    return known != nullptr ? known->retriable : leaves_open(http_status);
}

std::string described(int http_status, std::string_view content_type, std::size_t size) {
    std::string type(content_type.substr(0, 64));
    std::ranges::replace_if(
        type, [](char c) { return c < ' ' || c >= 0x7F; }, '?');  // the peer's bytes
    return "HTTP " + std::to_string(http_status) + " with " + std::to_string(size) + " bytes of " +
           (type.empty() ? "unnamed type" : type);
}

[[noreturn]] void throw_http_status(int http_status, std::string_view content_type, std::size_t size) {
    Error error(Reason::http_status,
                "the answer is " + described(http_status, content_type, size) + " without a code of the service");
    error.info().http_status = http_status;
    error.info().retriable = is_retriable(http_status);
    if (const auto* known = catalogue::find_http_status(http_status)) error.info().hint = known->hint;
    else if (!error.info().retriable)
        error.info().hint = "Check domains: a proxy or portal seems to answer for the service.";
    throw error;
}

JsonDocument parse_body(int http_status, std::string_view content_type, std::string& body,
                        const JsonDocument::Look& look) {
    try {
        JsonDocument document = JsonDocument::parse_foreign(body, look);
        if (document.root().type == JsonType::object) return document;
        throw Error(Reason::not_json, "it is not an object");
    } catch (const Error& cause) {
        if (cause.info().reason != Reason::not_json) throw;  // the call's end, not the answer's fault
        if (!is_2xx(http_status)) throw_http_status(http_status, content_type, body.size());
        Error error(Reason::not_json, "the answer is " + described(http_status, content_type, body.size()) +
                                          " that is not the service's JSON: " + cause.what());
        error.info().http_status = http_status;
        throw error;
    }
}

// The service's own words: errorMessage, or msg on /v2 paths.
std::string message_of(const JsonDocument& document) {
    for (const char* name : {"errorMessage", "msg", "message"}) {
        const JsonNode* node = document.member(document.root(), name);
        const char* text = node != nullptr ? to_text(*node) : nullptr;
        if (text != nullptr && *text != '\0') return text;
    }
    return "";
}

std::string_view hint_of_unknown_code(int http_status) {
    const auto* known = is_2xx(http_status) ? nullptr : catalogue::find_http_status(http_status);
    return known != nullptr ? known->hint
                            : "The code is not in the catalogue: read the message, and ask the support with the request id.";
}

[[noreturn]] void throw_api_code(std::int64_t code, int http_status, const JsonDocument& document, std::string&& body) {
    const bool fits =
        code >= std::numeric_limits<std::int32_t>::min() && code <= std::numeric_limits<std::int32_t>::max();
    const auto* known = fits ? catalogue::find_error_code(static_cast<std::int32_t>(code)) : nullptr;
    const std::string said = message_of(document);
    std::string message = "the service refused with code " + std::to_string(code);
    if (known != nullptr) message += " (" + std::string(known->name) + ")";
    if (!said.empty()) message += ": " + said;
    else if (known != nullptr) message += ": " + std::string(known->meaning);
    Error error(Reason::api_code, std::move(message));
    ErrorInfo& info = error.info();
    info.api_code = fits ? static_cast<std::int32_t>(code) : 0;
    info.http_status = http_status;
    info.hint = known != nullptr ? known->hint : hint_of_unknown_code(http_status);
    info.retriable = known != nullptr ? known->retriable : is_retriable(http_status);
    // The service's own failure may come after the work was done; a refusal comes before, with a few exceptions.
    info.maybe_delivered = known != nullptr ? known->takes_effect || known->category == catalogue::Category::server
                                            : leaves_open(http_status);
    info.answer = std::move(body);
    throw error;
}

}  // namespace

bool leaves_open(int http_status) {
    constexpr int request_timeout = 408;
    constexpr int too_early = 425;
    constexpr int client_closed_request = 499;  // in use with gateways, not in a standard
    return http_status >= 500 || http_status == request_timeout || http_status == too_early ||
           http_status == client_closed_request;
}

Result decode_answer(std::string_view path, int http_status, std::string_view content_type, std::string body,
                     const JsonDocument::Look& look) {
    const bool blank = body.find_first_not_of(" \t\r\n") == std::string::npos;
    if (blank && !is_2xx(http_status)) throw_http_status(http_status, content_type, body.size());
    if (blank) body = "{}";
    JsonDocument document = parse_body(http_status, content_type, body, look);
    const JsonNode* code_node = document.member(document.root(), "code");
    const auto code = code_node != nullptr ? to_integer(*code_node) : std::nullopt;
    if (code_node != nullptr && code_node->type != JsonType::null && !code) {
        Error error(Reason::not_json, "the answer's code is not a whole number of 64 bits");
        error.info().http_status = http_status;
        throw error;
    }
    if (code && !catalogue::is_success(*code, path)) throw_api_code(*code, http_status, document, std::move(body));
    if (!is_2xx(http_status)) throw_http_status(http_status, content_type, body.size());
    Result result{std::move(document), std::move(body), http_status, {}, {}, 1};
    return result;
}

}  // namespace rongcloud::codec
