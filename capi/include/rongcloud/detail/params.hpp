// rongcloud/detail/params.hpp - rc::Params, the inputs of one call.
#ifndef RONGCLOUD_DETAIL_PARAMS_HPP
#define RONGCLOUD_DETAIL_PARAMS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <rongcloud/detail/text.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct ParamsFree {
    void operator()(rc_params *params) const noexcept { rc_params_free(params); }
};

// `text` as a JSON string with its quotes.
inline std::string quoted(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

template <class Type>
constexpr bool is_character = std::is_same_v<Type, char> || std::is_same_v<Type, wchar_t> ||
#ifdef __cpp_char8_t
                              std::is_same_v<Type, char8_t> ||
#endif
                              std::is_same_v<Type, char16_t> || std::is_same_v<Type, char32_t>;
template <class Type>
constexpr bool is_number = std::is_arithmetic_v<Type> && !is_character<Type>;

// Longer and shorter durations than the library takes are left to it to refuse.
inline std::int32_t clamped_ms(std::chrono::milliseconds time) {
    constexpr std::int64_t highest = INT32_MAX;
    const std::int64_t count = time.count();
    return static_cast<std::int32_t>(count > highest ? highest : count < -highest ? -highest : count);
}

// Of an interrupt check. Nothing may be thrown through C.
inline int is_interrupted(void *check) noexcept {
    try {
        return (*static_cast<const std::function<bool()> *>(check))() ? 1 : 0;
    } catch (...) {
        return 1;
    }
}

}  // namespace detail

// Names and values of one call; names are the service's own ("userId") or the macros of rongcloud/api/parameters.h.
// A later value replaces the earlier one of the same name. A setter that fails (say, text that is not UTF-8) is
// remembered and reported by the call. Movable; one thread at a time.
class Params {
public:
    Params() : handle_(rc_params_new()) {
        if (handle_ == nullptr) detail::throw_error(RC_E_MEMORY, nullptr);
    }

    Params &set(const char *name, std::string_view value) {
        rc_params_set_strn(c_ptr(), name, value.data() != nullptr ? value.data() : "", value.size());
        return *this;
    }
    // nullptr means "leave unset".
    Params &set(const char *name, const char *value) {
        rc_params_set_str(c_ptr(), name, value);
        return *this;
    }
    Params &set(const char *name, std::nullptr_t) { return set(name, static_cast<const char *>(nullptr)); }
    Params &set(const char *name, const std::string &value) { return set(name, std::string_view(value)); }
#ifdef __cpp_char8_t
    Params &set(const char *name, const char8_t *value) { return set(name, reinterpret_cast<const char *>(value)); }
    Params &set(const char *name, std::u8string_view value) {
        return set(name, std::string_view(reinterpret_cast<const char *>(value.data()), value.size()));
    }
    Params &set(const char *name, const std::u8string &value) { return set(name, std::u8string_view(value)); }
#endif
    // true and false, whole numbers, floating-point numbers. Nothing converts to them: no pointer is true, no character
    // a number.
    template <class Number, std::enable_if_t<detail::is_number<Number>, int> = 0>
    Params &set(const char *name, Number value) {
        if constexpr (std::is_same_v<Number, bool>) {
            rc_params_set_bool(c_ptr(), name, value ? 1 : 0);
        } else if constexpr (std::is_floating_point_v<Number>) {
            rc_params_set_double(c_ptr(), name, static_cast<double>(value));
        } else {
            if constexpr (std::is_unsigned_v<Number> && sizeof(Number) >= sizeof(std::int64_t)) {
                // Refused, not wrapped.
                if (value > static_cast<Number>(INT64_MAX)) return set_json(name, std::to_string(value));
            }
            rc_params_set_int(c_ptr(), name, static_cast<std::int64_t>(value));
        }
        return *this;
    }
    // An empty list is sent as such; to leave a list out, do not set it.
    Params &set(const char *name, const std::vector<std::string> &values) {
        rc_params_set_empty_list(c_ptr(), name);
        for (const std::string &value : values) add(name, value);
        return *this;
    }
    Params &set(const char *name, const std::map<std::string, std::string> &members) {
        std::string json;
        for (const auto &[key, value] : members) {
            json += (json.empty() ? "" : ",") + detail::quoted(key) + ":" + detail::quoted(value);
        }
        return set_json(name, "{" + json + "}");
    }
    // A struct that fills a JSON object with its members, and a list of such. An empty list is sent as such.
    template <class Object, class = decltype(&Object::fill)>
    RC_LOCAL Params &set(const char *name, const Object &object) {
        Params members;
        object.fill(members);
        return set_object(name, members);
    }
    template <class Object, class = decltype(&Object::fill)>
    RC_LOCAL Params &set(const char *name, const std::vector<Object> &objects) {
        rc_params_set_empty_list(c_ptr(), name);
        for (const Object &object : objects) {
            Params members;
            object.fill(members);
            add_object(name, members);
        }
        return *this;
    }
    // Without a value nothing is set.
    template <class Value>
    RC_LOCAL Params &set(const char *name, const std::optional<Value> &value) {
        return value ? set(name, *value) : *this;
    }
    // Appends to the list `name`.
    Params &add(const char *name, std::string_view value) {
        rc_params_add_strn(c_ptr(), name, value.data() != nullptr ? value.data() : "", value.size());
        return *this;
    }
    // A JSON object with the members of `members`, which is copied; and the same appended to the JSON array `name`.
    Params &set_object(const char *name, const Params &members) {
        rc_params_set_object(c_ptr(), name, members.c_ptr());
        return *this;
    }
    Params &add_object(const char *name, const Params &members) {
        rc_params_add_object(c_ptr(), name, members.c_ptr());
        return *this;
    }
    // An object, array or other value as JSON text.
    Params &set_json(const char *name, const detail::Text &json) {
        rc_params_set_json(c_ptr(), name, json.c_str(name));
        return *this;
    }
    template <class Json, std::enable_if_t<std::is_same_v<Json, std::optional<std::string>>, int> = 0>
    Params &set_json(const char *name, const Json &json) {
        return json ? set_json(name, *json) : *this;
    }
    // Each member of a JSON object as one parameter.
    Params &set_members(const detail::Text &json_object) {
        rc_params_set_members(c_ptr(), json_object.c_str("the JSON object"));
        return *this;
    }
    // 1 ms to 10 minutes; how long this call may take at most, instead of the client's timeout.
    Params &timeout(std::chrono::milliseconds time) {
        rc_params_set_timeout_ms(c_ptr(), detail::clamped_ms(time));
        return *this;
    }
    // 1 to 36 visible ASCII characters: the X-Request-ID of this call instead of a random one.
    Params &request_id(const detail::Text &id) {
        rc_params_set_request_id(c_ptr(), id.c_str("the request id"));
        return *this;
    }

    // Asked in the thread of a call while it waits, at least every 100 ms and when a signal interrupts the wait; true, or
    // an exception, ends the call with a CanceledError. The same for pages, packets and events; asynchronous calls do
    // not ask. It must not use the client. An empty one: nothing is asked.
    Params &interrupt(std::function<bool()> check) {
        interrupt_ = check ? std::make_shared<std::function<bool()>>(std::move(check)) : nullptr;
        rc_params_set_interrupt(c_ptr(), interrupt_ != nullptr ? &detail::is_interrupted : nullptr, interrupt_.get());
        return *this;
    }
    // What has to live as long as whatever was made with these inputs.
    std::shared_ptr<const void> kept() const noexcept { return interrupt_; }

    // Borrowed.
    rc_params *c_ptr() noexcept { return handle_.get(); }
    const rc_params *c_ptr() const noexcept { return handle_.get(); }

private:
    std::shared_ptr<std::function<bool()>> interrupt_{};
    std::unique_ptr<rc_params, detail::ParamsFree> handle_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
