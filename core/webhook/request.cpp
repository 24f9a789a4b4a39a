#include "core/webhook/request.hpp"

#include <algorithm>

#include "core/base/ascii.hpp"
#include "core/base/concat.hpp"
#include "core/codec/percent.hpp"
#include "core/webhook/verdict.hpp"

namespace rongcloud::webhook {

namespace {

constexpr std::size_t kFieldsMax = 1000;

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

// Takes what stands before `separator`, and it, off the front.
std::string_view take_until(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view piece = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return piece;
}

}  // namespace

std::string_view Request::path() const noexcept { return target.substr(0, target.find_first_of("?#")); }

std::string_view Request::query() const noexcept {
    const std::size_t mark = target.find('?');
    if (mark == std::string_view::npos) return {};
    const std::string_view query = target.substr(mark + 1);
    return query.substr(0, query.find('#'));
}

std::optional<std::string_view> find_header(std::string_view headers, std::string_view name) {
    std::optional<std::string_view> found;
    while (!headers.empty()) {
        std::string_view line = take_until(headers, '\n');
        const std::string_view own = take_until(line, ':');
        if (!equals_ignoring_case(trimmed(own), name)) continue;
        if (found) throw Refused(Verdict::malformed, concat({"the header ", name, " is there twice"}));
        found = trimmed(line);
    }
    return found;
}

// A name without '=' has one NUL more than the text has separators.
Form::Form(std::string_view text) : texts_(new char[2 * text.size() + 2]) {
    char* end = texts_.get();
    const auto take = [&](char separator) {
        char* const begin = end;
        end = codec::decode_form(text, separator, end);
        *end++ = '\0';
        return std::string_view(begin, end - 1);
    };
    fields_.reserve(24);  // of a routed message
    while (!text.empty()) {
        if (text.front() == '&') {
            text.remove_prefix(1);
            continue;
        }
        if (fields_.size() == kFieldsMax) throw Refused(Verdict::malformed, "there are more than 1,000 fields");
        const std::string_view name = take('=');
        const bool has_value = !text.empty() && text.front() == '=';
        if (has_value) text.remove_prefix(1);
        fields_.emplace_back(name, has_value ? take('&') : std::string_view(end - 1, 0));
    }
    size_ = static_cast<std::size_t>(end - texts_.get());
}

}  // namespace rongcloud::webhook
