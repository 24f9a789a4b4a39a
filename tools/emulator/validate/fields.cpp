// Splitting and unescaping of its own: Poco's HTMLForm folds the case of names and is quadratic.
#include "tools/emulator/validate/fields.hpp"

#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>
#include <Poco/String.h>

#include "core/base/utf8.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

constexpr const char* kFormType = "application/x-www-form-urlencoded";
constexpr const char* kJsonType = "application/json";

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string unescape(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            plain.push_back(' ');
        } else if (text[i] != '%') {
            plain.push_back(text[i]);
        } else {
            const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) throw Refusal(code::parameter_error, "A percent escape in the form is malformed.");
            plain.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    return plain;
}

void check_text(const std::string& text) {
    if (!is_utf8(text)) throw Refusal(code::parameter_error, "The form is not valid UTF-8.");
    if (text.find('\0') != std::string::npos) throw Refusal(code::parameter_error, "The form has a NUL character.");
}

void check_content_type(const Request& request, const char* wanted) {
    const std::string* header = request.header("Content-Type");
    if (header == nullptr && request.body.empty()) return;
    const std::string given = header == nullptr ? std::string{} : *header;
    const std::string type = Poco::trim(given.substr(0, given.find(';')));
    if (Poco::icompare(type, std::string(wanted)) != 0) {
        throw Refusal(code::parameter_error,
                      std::string("The Content-Type must be ") + wanted + (type.empty() ? ", it is missing." : "."));
    }
}

}  // namespace

Fields parse_form(std::string_view text) {
    Fields fields;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view piece = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (piece.empty()) continue;
        const std::size_t equals = std::min(piece.find('='), piece.size());
        std::string name = unescape(piece.substr(0, equals));
        std::string value = unescape(piece.substr(std::min(equals + 1, piece.size())));
        check_text(name);
        check_text(value);
        fields.emplace_back(std::move(name), std::move(value));
    }
    return fields;
}

Fields parse_json_object(const std::string& text) {
    if (!is_utf8(text)) throw Refusal(code::parameter_error, "The body is not valid UTF-8.");
    Fields fields;
    try {
        Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
        const auto object = parser.parse(text).extract<Poco::JSON::Object::Ptr>();
        for (const std::string& name : object->getNames()) fields.emplace_back(name, object->get(name));
    } catch (const Poco::Exception&) {
        throw Refusal(code::parameter_error, "The body is not a JSON object.");
    }
    return fields;
}

Fields read_fields(const Request& request, catalogue::Encoding encoding) {
    switch (encoding) {
        case catalogue::Encoding::query: return parse_form(request.query);
        case catalogue::Encoding::json:
            check_content_type(request, kJsonType);
            return parse_json_object(request.body);
        case catalogue::Encoding::form:
        case catalogue::Encoding::free: break;
    }
    check_content_type(request, kFormType);
    return parse_form(request.body);
}

}  // namespace rongcloud::emulator
