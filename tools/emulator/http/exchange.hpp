// A request and its answer as plain data: all that the layers above HTTP see.
#pragma once

#include <Poco/String.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rongcloud::emulator {

struct Request {
    std::string_view listener;  // "https" or "http"
    std::string method;
    std::string path;   // without the query; doubled slashes at its start are folded
    std::string query;  // without the '?', still encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

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

}  // namespace rongcloud::emulator
