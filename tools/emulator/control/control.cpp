#include "tools/emulator/control/control.hpp"

#include <Poco/JSON/Parser.h>

#include <sstream>
#include <stdexcept>

#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

Poco::JSON::Object::Ptr parse_body(const std::string& body) {
    if (body.empty()) return make_object();
    try {
        Poco::JSON::Parser parser;
        return parser.parse(body).extract<Poco::JSON::Object::Ptr>();
    } catch (const Poco::Exception&) {
        throw ControlError(400, "the body is not a JSON object");
    }
}

Poco::JSON::Object::Ptr run(Control& control, const Request& request) {
    const std::string_view path = std::string_view(request.path).substr(kControlPrefix.size());
    bool known = false;
    for (const Action& action : actions()) {
        if (action.path != path) continue;
        known = true;
        if (action.method == request.method) return action.run({control, request, parse_body(request.body)});
    }
    if (known) throw ControlError(405, "not with the method " + request.method);
    throw ControlError(404, "there is no such control call");
}

Answer make_answer(int http_status, const Poco::JSON::Object::Ptr& content) {
    std::ostringstream body;
    content->stringify(body);
    // Not kept by a browser, and nothing but JSON to it.
    return {http_status, body.str(), {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

Answer make_error(int http_status, const std::string& message) {
    auto content = make_object();
    content->set("error", message);
    return make_answer(http_status, content);
}

}  // namespace

Answer Control::handle(const Request& request) {
    try {
        return make_answer(200, run(*this, request));
    } catch (const ControlError& error) {
        return make_error(error.http_status(), error.what());
    } catch (const Refusal& refusal) {
        return make_error(400, refusal.what());  // the query cannot be read
    } catch (const TargetError& error) {
        return make_error(400, error.what());
    } catch (const std::invalid_argument& error) {
        return make_error(400, error.what());
    } catch (const Poco::Exception& error) {
        return make_error(400, error.displayText());
    } catch (const std::exception& error) {
        return make_error(500, error.what());
    }
}

}  // namespace rongcloud::emulator
