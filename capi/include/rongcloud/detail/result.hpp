// rongcloud/detail/result.hpp - rc::Result, a decoded answer.
#ifndef RONGCLOUD_DETAIL_RESULT_HPP
#define RONGCLOUD_DETAIL_RESULT_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rongcloud/detail/text.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct ResultFree {
    void operator()(rc_result *result) const noexcept { rc_result_free(result); }
};

// Paths of an item of an array and of a member of an object whose names are data.
inline std::string item_path(const std::string &path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}
inline std::string member_path(const std::string &path, const std::string &key) {
    std::string out = path + "[\"";
    for (const char c : key) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"]";
}

}  // namespace detail

// `path` is the catalogue's notation: "token", "users[0].userId", "result[\"a.b\"][0]". What is absent reads as
// empty, 0 or false; has() tells the difference. Movable; may be read by several threads at once.
class Result {
public:
    // An empty answer.
    Result() noexcept = default;
    // Takes `result` over.
    explicit Result(rc_result *result) noexcept : handle_(result) {}

    // Text; numbers and switches as they stand in the answer.
    std::string text(const detail::Text &path) const {
        const char *const where = path.c_str("the path");
        const char *value = rc_result_str(c_ptr(), where);
        return value != nullptr ? std::string(value, rc_result_str_size(c_ptr(), where)) : std::string();
    }
    // Also numbers in text. Larger than 64 bits: `fallback`; read those with text().
    std::int64_t integer(const detail::Text &path, std::int64_t fallback = 0) const {
        return rc_result_int(c_ptr(), path.c_str("the path"), fallback);
    }
    double number(const detail::Text &path, double fallback = 0) const {
        return rc_result_double(c_ptr(), path.c_str("the path"), fallback);
    }
    // true/false, numbers, and "true"/"false"/"1"/"0".
    bool boolean(const detail::Text &path, bool fallback = false) const {
        return rc_result_bool(c_ptr(), path.c_str("the path"), fallback ? 1 : 0) != 0;
    }
    // Items of an array or members of an object.
    std::size_t count(const detail::Text &path) const { return rc_result_count(c_ptr(), path.c_str("the path")); }
    // There and not null.
    bool has(const detail::Text &path) const { return rc_result_has(c_ptr(), path.c_str("the path")) != 0; }
    // Names of the members of an object, in the answer's order.
    std::vector<std::string> keys(const detail::Text &path) const {
        std::vector<std::string> names;
        const std::size_t total = count(path);
        for (std::size_t index = 0; index < total; ++index) {
            const char *key = rc_result_key(c_ptr(), path.c_str("the path"), index);
            if (key != nullptr) names.emplace_back(key);
        }
        return names;
    }
    // An array of texts.
    std::vector<std::string> texts(const detail::Text &path) const {
        const std::string where = path.str("the path");
        std::vector<std::string> values;
        const std::size_t total = count(path);
        values.reserve(total);
        for (std::size_t index = 0; index < total; ++index) values.push_back(text(detail::item_path(where, index)));
        return values;
    }
    // An object of texts, and an object of arrays of texts.
    std::map<std::string, std::string> text_map(const detail::Text &path) const {
        const std::string where = path.str("the path");
        std::map<std::string, std::string> members;
        for (const std::string &key : keys(path)) members[key] = text(detail::member_path(where, key));
        return members;
    }
    std::map<std::string, std::vector<std::string>> texts_map(const detail::Text &path) const {
        const std::string where = path.str("the path");
        std::map<std::string, std::vector<std::string>> members;
        for (const std::string &key : keys(path)) members[key] = texts(detail::member_path(where, key));
        return members;
    }

    // The whole answer as it came, "{}" when its body was empty. Lives as long as this object.
    std::string_view json() const noexcept {
        const char *value = rc_result_json(c_ptr());
        return value != nullptr ? std::string_view(value, rc_result_json_size(c_ptr())) : std::string_view();
    }
    int http_status() const noexcept { return rc_result_http_status(c_ptr()); }
    std::string request_id() const { return borrowed(rc_result_request_id(c_ptr())); }
    // Host, and port if not the usual one, that answered.
    std::string domain() const { return borrowed(rc_result_domain(c_ptr())); }
    int attempts() const noexcept { return rc_result_attempts(c_ptr()); }
    // An earlier attempt of the same message had been accepted: a success whose answer refuses the repeat by its code
    // and has no ids of the message.
    bool already_accepted() const noexcept { return rc_result_already_accepted(c_ptr()) != 0; }

    // Borrowed; nullptr for an empty answer.
    const rc_result *c_ptr() const noexcept { return handle_.get(); }

private:
    static std::string borrowed(const char *value) { return value != nullptr ? value : ""; }

    std::unique_ptr<rc_result, detail::ResultFree> handle_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
