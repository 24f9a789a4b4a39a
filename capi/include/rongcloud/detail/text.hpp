// rongcloud/detail/text.hpp - texts on their way into C, which takes the first NUL for their end.
#ifndef RONGCLOUD_DETAIL_TEXT_HPP
#define RONGCLOUD_DETAIL_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include <rongcloud/detail/error.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace detail {

// Stands in the parameter list of a function that takes a text: whatever is one converts to it (a literal, std::string,
// std::string_view, in C++20 char8_t; std::filesystem::path). Lives no longer than that call.
class Text {
public:
    Text() noexcept = default;
    Text(std::nullptr_t) = delete;
    Text(const char *text) noexcept : data_(text), is_c_text_(true) {}
    Text(const std::string &text) noexcept : data_(text.data()), size_(text.size()), is_terminated_(true) {}
    template <class View,
              std::enable_if_t<!std::is_pointer_v<View> && !std::is_array_v<View> &&
                                   std::is_convertible_v<const View &, std::string_view>,
                               int> = 0>
    Text(const View &view) : Text(std::string_view(view), Tag()) {}
    template <class Other,
              std::enable_if_t<!std::is_pointer_v<Other> && !std::is_array_v<Other> &&
                                   !std::is_convertible_v<const Other &, std::string_view> &&
                                   std::is_convertible_v<const Other &, std::string>,
                               long> = 0>
    Text(const Other &other) : owned_(static_cast<std::string>(other)) {
        data_ = owned_.data();
        size_ = owned_.size();
        is_terminated_ = true;
    }
#ifdef __cpp_char8_t
    Text(const char8_t *text) noexcept : Text(reinterpret_cast<const char *>(text)) {}
    Text(std::u8string_view text) noexcept
        : Text(std::string_view(reinterpret_cast<const char *>(text.data()), text.size()), Tag()) {}
    Text(const std::u8string &text) noexcept : Text(std::u8string_view(text)) {}
#endif
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;

    bool empty() const noexcept { return is_c_text_ ? data_ != nullptr && *data_ == '\0' : size_ == 0; }
    // Throws ArgumentError, or ConfigError for a setting, when C would not see all of the text: `what` contains a NUL.
    const char *c_str(const char *what, rc_status status = RC_E_ARGUMENT) const {
        if (data_ == nullptr) refuse(what, " is NULL", status);
        if (is_c_text_) return data_;
        const bool has_nul = std::char_traits<char>::find(data_, size_, '\0') != nullptr;
        if (has_nul) refuse(what, " contains a NUL character", status);
        if (is_terminated_) return data_;
        owned_.assign(data_, size_);
        return owned_.c_str();
    }
    std::string str(const char *what) const { return c_str(what); }

private:
    struct Tag {};
    Text(std::string_view view, Tag) noexcept
        : data_(view.data() != nullptr ? view.data() : ""), size_(view.size()) {}

    [[noreturn]] static void refuse(const char *what, const char *why, rc_status status) {
        const std::string message = std::string(what != nullptr ? what : "a text") + why;
        if (status == RC_E_CONFIG) throw ConfigError(status, "invalid_setting", message);
        throw ArgumentError(status, "invalid_argument", message);
    }

    mutable std::string owned_{};
    const char *data_ = "";
    std::size_t size_ = 0;  // of a text whose length is known
    bool is_c_text_ = false;
    bool is_terminated_ = false;
};

}  // namespace detail
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
