// Splitting and unescaping of its own: Poco's HTMLForm folds the case of names and is quadratic.
#include "tools/emulator/validate/fields.hpp"

#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>
#include <Poco/String.h>

#include <algorithm>
#include <iterator>

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

// A plus is a space in a form, and itself in a path.
std::string unescape(std::string_view text, bool form, const char* where) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (form && text[i] == '+') {
            plain.push_back(' ');
        } else if (text[i] != '%') {
            plain.push_back(text[i]);
        } else {
            const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) {
                throw Refusal(code::parameter_error, std::string("A percent escape in the ") + where + " is malformed.");
            }
            plain.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    if (!is_utf8(plain)) throw Refusal(code::parameter_error, std::string("The ") + where + " is not valid UTF-8.");
    if (plain.find('\0') != std::string::npos) {
        throw Refusal(code::parameter_error, std::string("The ") + where + " has a NUL character.");
    }
    return plain;
}

// Without its parameters; empty when there is none.
std::string content_type(const Request& request) {
    const std::string* header = request.header("Content-Type");
    return header == nullptr ? std::string{} : Poco::toLower(Poco::trim(header->substr(0, header->find(';'))));
}

void check_content_type(const Request& request, const char* wanted) {
    const std::string type = content_type(request);
    if (type.empty() && request.body.empty()) return;
    if (type != wanted) {
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
        std::string name = unescape(piece.substr(0, equals), true, "form");
        std::string value = unescape(piece.substr(std::min(equals + 1, piece.size())), true, "form");
        fields.emplace_back(std::move(name), std::move(value));
    }
    return fields;
}

std::string unescape_segment(std::string_view text) { return unescape(text, false, "path"); }

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

namespace {

// Nothing is known about the parameters, so nothing is wrong with them: what can be read is kept.
Fields read_anything(const Request& request) {
    Fields fields;
    const auto keep = [&](const auto& parse, const std::string& text) {
        try {
            std::ranges::move(parse(text), std::back_inserter(fields));
        } catch (const Refusal&) {
            // The record of the request has the text itself.
        }
    };
    keep(parse_form, request.query);
    const std::string type = content_type(request);
    if (type == kJsonType) keep(parse_json_object, request.body);
    if (type == kFormType || type.empty()) keep(parse_form, request.body);
    return fields;
}

}  // namespace

Fields read_fields(const Request& request, catalogue::Encoding encoding) {
    switch (encoding) {
        case catalogue::Encoding::query: return parse_form(request.query);
        case catalogue::Encoding::json:
            check_content_type(request, kJsonType);
            return parse_json_object(request.body);
        case catalogue::Encoding::free: return read_anything(request);
        case catalogue::Encoding::form: break;
    }
    check_content_type(request, kFormType);
    return parse_form(request.body);
}

}  // namespace rongcloud::emulator
