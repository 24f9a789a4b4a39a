#include "capi/src/raw_call.hpp"

#include <algorithm>
#include <array>

#include "capi/src/guard.hpp"
#include "core/base/ascii.hpp"
#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/json_text.hpp"

namespace rongcloud::capi {

namespace {

bool is_json(std::string_view content_type) {
    constexpr std::string_view json = "application/json";
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(content_type.substr(0, json.size()), json, {}, lower);
}

void check_json_characters(std::string_view body) {
    if (!is_utf8(body)) throw Error(Reason::invalid_utf8, "the body is not valid UTF-8");
    const std::size_t lone = codec::find_lone_surrogate(body);
    if (lone == std::string_view::npos) return;
    throw Error(Reason::invalid_argument, "the body: the escape at byte " + std::to_string(lone) +
                                              " is half of a surrogate pair, which is not a character");
}

}  // namespace

codec::EncodedCall make_raw_call(const RawInput& input) {
    const std::string_view body(input.body_size > 0 ? need(input.body, "body") : "", input.body_size);
    const std::string_view method = need(input.method, "method");
    const std::string_view path = need(input.path, "path");
    const std::string_view content_type = input.content_type != nullptr ? input.content_type : "";
    constexpr std::array<std::string_view, 4> methods{"GET", "POST", "PUT", "DELETE"};
    const auto known = std::ranges::find(methods, method);
    if (known == methods.end()) throw Error(Reason::invalid_argument, "method must be GET, POST, PUT or DELETE");
    if (!path.starts_with('/') || !is_visible_ascii(path) || path.find('#') != std::string_view::npos) {
        throw Error(Reason::invalid_argument, "path must begin with '/' and be percent-encoded");
    }
    const bool type_fits = std::ranges::all_of(content_type, [](char c) { return c >= ' ' && c < 0x7F; });
    if (!type_fits) throw Error(Reason::invalid_argument, "content_type must be visible ASCII");
    if (is_json(content_type)) check_json_characters(body);
    const bool has_body = *known == "POST" || *known == "PUT";
    if (!has_body && !body.empty()) throw Error(Reason::invalid_argument, "a GET or DELETE has no body");
    codec::EncodedCall call{*known, std::string(path), {}, std::string(body)};
    if (has_body) call.content_type = content_type.empty() ? "application/x-www-form-urlencoded" : content_type;
    return call;
}

}  // namespace rongcloud::capi
