// What the servers of the benchmarks answer: the same every time.
#pragma once

#include <string_view>

namespace rongcloud::benchmarks {

// The body, JSON, for the path of a request.
constexpr std::string_view answer_to(std::string_view path) {
    constexpr std::string_view token =
        R"({"code":200,"userId":"benchmark-user","token":"kYtnhxkAkxPprE2ZJ0B5mVwC4mQ8r5uT9eA1xW7zL3sKd6HqYpNfGbVcXjMn)"
        R"(RtUi@server.invalid;server-b.invalid"})";
    constexpr std::string_view info =
        R"({"code":200,"userName":"Benchmark user","userPortrait":"https://example.com/portraits/benchmark-user.png",)"
        R"("createTime":"2024-05-01 12:00:00"})";
    if (path == "/message/private/publish.json") return R"({"code":200})";
    return path == "/user/getToken.json" ? token : info;
}

}  // namespace rongcloud::benchmarks
