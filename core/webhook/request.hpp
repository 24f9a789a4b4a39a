// A delivery as it came over HTTP, and what stands in its address, head and body.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rongcloud::webhook {

struct Request {
    std::string_view method;
    std::string_view target;   // "/path?query", as it stands in the request
    std::string_view headers;  // lines "Name: value"
    std::string_view body;

    std::string_view path() const noexcept;
    std::string_view query() const noexcept;  // without '?'
};

// The value of a header, its name in lower case, without the blanks around it; nothing when it is not there. Throws
// Refused when it is there twice.
std::optional<std::string_view> find_header(std::string_view headers, std::string_view name);

// Names and values of a query or a form, decoded, in their order. Throws Refused(malformed) for more than 1,000.
using FormFields = std::vector<std::pair<std::string, std::string>>;
FormFields parse_form(std::string_view text);

}  // namespace rongcloud::webhook
