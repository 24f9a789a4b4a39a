#include "tools/emulator/http/answer_bytes.hpp"

#include <Poco/Net/HTTPResponse.h>

#include <array>
#include <cstdio>

namespace rongcloud::emulator {

namespace {

std::string status_text(int http_status) {
    const auto status = static_cast<Poco::Net::HTTPResponse::HTTPStatus>(http_status);
    return std::to_string(http_status) + " " + Poco::Net::HTTPResponse::getReasonForStatus(status);
}

std::string status_line(int http_status) { return "HTTP/1.1 " + status_text(http_status) + "\r\n"; }

AnswerBytes whole(int http_status, const std::string& type, std::string body, const std::string& more = {}) {
    return {status_line(http_status) + more + "Content-Type: " + type + "\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\n\r\n",
            std::move(body)};
}

std::string own_headers(const Answer& answer) {
    std::string lines;
    for (const auto& [name, value] : answer.headers) lines.append(name).append(": ").append(value).append("\r\n");
    return lines;
}

std::string chunk(const std::string& data) {
    std::array<char, 20> size;
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + data + "\r\n";
}

}  // namespace

AnswerBytes to_bytes(const Answer& answer) {
    if (answer.events.empty()) {
        return whole(answer.http_status, "application/json", answer.body, own_headers(answer));
    }
    AnswerBytes bytes{status_line(answer.http_status) + own_headers(answer) +
                          "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n",
                      {}};
    for (const std::string& event : answer.events) bytes.body += chunk(event);
    bytes.body += "0\r\n\r\n";
    return bytes;
}

AnswerBytes status_bytes(const FaultRule& rule) {
    if (!rule.html) {
        return whole(rule.http_status, "application/json",
                     "{\"code\":" + std::to_string(rule.code) + R"(,"errorMessage":"A fault of the emulator."})");
    }
    return whole(rule.http_status, "text/html",
                 "<html><body><h1>" + status_text(rule.http_status) + "</h1></body></html>\n");
}

AnswerBytes broken_json(const Answer& answer) {
    return whole(answer.http_status, "application/json", answer.body.substr(0, answer.body.size() / 2));
}

std::string garbage() { return "SSH-2.0-this is no HTTP\r\n"; }

}  // namespace rongcloud::emulator
