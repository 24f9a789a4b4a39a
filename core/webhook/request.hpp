// A delivery as it came over HTTP, and what stands in its address, head and body.
#pragma once

#include <memory>
#include <optional>
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

// Names and values of a query or a form, decoded, in their order.
class Form {
public:
    using Field = std::pair<std::string_view, std::string_view>;

    // Throws Refused(malformed) for more than 1,000.
    explicit Form(std::string_view text);
    const std::vector<Field>& fields() const noexcept { return fields_; }
    // All names and values, with NULs between them: what is true of each character of it is true of them.
    std::string_view texts() const noexcept { return {texts_.get(), size_}; }

private:
    std::unique_ptr<char[]> texts_;
    std::size_t size_ = 0;
    std::vector<Field> fields_;
};

}  // namespace rongcloud::webhook
