// The requests seen, as JSON.
#include <charconv>
#include <limits>

#include "core/base/utf8.hpp"
#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

namespace {

Poco::JSON::Array::Ptr to_pairs(const auto& fields) {
    auto pairs = make_array();
    for (const auto& [name, value] : fields) {
        auto pair = make_array();
        pair->add(json_text(name));
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) pair->add(json_text(value));
        else pair->add(value);
        pairs->add(pair);
    }
    return pairs;
}

Poco::JSON::Object::Ptr to_json(const Record& record) {
    auto content = make_object();
    content->set("sequence", record.sequence);
    content->set("time_ms", record.time_ms);
    content->set("listener", std::string(record.listener));
    content->set("method", record.method);
    content->set("path", json_text(record.path));
    content->set("query", json_text(record.query));
    content->set("operation", std::string(record.operation));
    content->set("app_key", record.app_key);
    content->set("headers", to_pairs(record.headers));
    content->set("parameters", to_pairs(record.parameters));
    content->set("body", json_text(record.body));
    content->set("http_status", record.http_status);
    content->set("code", record.code);
    content->set("error_message", record.message);
    content->set("sample", record.sample);
    content->set("fault", std::string(record.fault));
    content->set("done", record.done);
    return content;
}

std::size_t parse_limit(const std::string& text) {
    std::size_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc{} || end != text.data() + text.size()) throw ControlError(400, "limit must be a number");
    return limit;
}

}  // namespace

std::string json_text(const std::string& text) {
    if (is_utf8(text)) return text;
    std::string shown = text;
    for (char& c : shown) {
        if (static_cast<unsigned char>(c) >= 0x80) c = '?';
    }
    return shown;
}

Poco::JSON::Object::Ptr list_requests(const ControlCall& call) {
    std::string operation;
    std::string listener;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    for (const auto& [name, value] : parse_form(call.request.query)) {
        if (name == "operation") operation = value.extract<std::string>();
        else if (name == "listener") listener = value.extract<std::string>();
        else if (name == "limit") limit = parse_limit(value.extract<std::string>());
        else throw ControlError(400, "unknown parameter '" + name + "'");
    }
    auto requests = make_array();
    for (const Record& record : call.control.log().find(operation, listener, limit)) requests->add(to_json(record));
    auto content = make_object();
    content->set("requests", requests);
    return content;
}

Poco::JSON::Object::Ptr clear_requests(const ControlCall& call) {
    call.control.log().clear();
    return make_object();
}

}  // namespace rongcloud::emulator
