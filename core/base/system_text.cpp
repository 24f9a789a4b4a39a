#include "core/base/system_text.hpp"

#include <locale.h>
#include <string.h>

#include <system_error>

#include "core/base/utf8.hpp"

namespace rongcloud {

namespace {

#if defined(__GLIBC__) && defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 32) && defined(_GNU_SOURCE)
#define RONGCLOUD_HAS_STRERRORDESC 1
#endif
#endif

// Null for a number that is none.
const char* description(int error_number) {
#ifdef RONGCLOUD_HAS_STRERRORDESC
    return ::strerrordesc_np(error_number);
#else
    static const locale_t plain = ::newlocale(LC_ALL_MASK, "C", nullptr);
    return plain != nullptr ? ::strerror_l(error_number, plain) : nullptr;
#endif
}

}  // namespace

std::string system_error_text(int error_number) {
    const char* const text = description(error_number);
    return text != nullptr && *text != '\0' ? text : "error " + std::to_string(error_number);
}

std::string exception_text(const std::exception& error) {
    if (const auto* const of_system = dynamic_cast<const std::system_error*>(&error)) {
        const std::error_category& category = of_system->code().category();
        const int number = of_system->code().value();
        const bool is_errno = category == std::generic_category() || category == std::system_category();
        return is_errno ? system_error_text(number)
                        : std::string(category.name()) + " error " + std::to_string(number);
    }
    const char* const text = error.what();
    return is_utf8(text) ? text : "words that are not UTF-8";
}

}  // namespace rongcloud
