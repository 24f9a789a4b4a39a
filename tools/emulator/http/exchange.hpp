// A request and its answer as plain data: all that the layers above HTTP see.
#pragma once

#include <Poco/String.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rongcloud::emulator {

struct Request {
    std::string_view listener;  // "https", "https-2", ... or "http"; a literal
    std::string method;
    std::string authority;  // of a request target in absolute form; else empty
    std::string path;   // without the query; doubled slashes at its start are folded
    std::string query;  // without the '?', still encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string_view fault;  // the kind of fault that strikes it, a literal; empty: none

    // The first value of a header; nullptr when there is none.
    const std::string* header(const std::string& name) const {
        for (const auto& [known, value] : headers) {
            if (Poco::icompare(known, name) == 0) return &value;
        }
        return nullptr;
    }
};

struct Answer {
    int http_status = 200;
    std::string body;  // JSON
    std::vector<std::pair<std::string, std::string>> headers{};  // besides those of HTTP itself
    std::vector<std::string> events{};  // sent one by one as text/event-stream, instead of the body
};

// What stands behind the listeners. Called from many threads at once; nothing throws.
class Backend {
public:
    virtual ~Backend() = default;
    // Calls of the control interface are spared all faults.
    virtual bool is_control(const Request& request) const = 0;
    // What a request that is not admitted gets instead of anything else; the body need not be there yet.
    virtual std::optional<Answer> refuse(const Request& request) const = 0;
    // Bytes that a body may have.
    virtual std::size_t largest_body(const Request& request) const = 0;
    // The catalogue's id, empty for an unknown path. The body need not be there yet.
    virtual std::string_view operation(const Request& request) const = 0;
    virtual Answer answer(const Request& request) = 0;
    // Records a request that a fault keeps from being carried out. `http_status` 0: it gets no answer.
    virtual void lose(const Request& request, int http_status, std::int64_t code) = 0;
};

}  // namespace rongcloud::emulator
