// The single calls of the control interface.
#pragma once

#include <Poco/JSON/Object.h>

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tools/emulator/control/control.hpp"

namespace rongcloud::emulator {

class ControlError : public std::runtime_error {
public:
    ControlError(int http_status, const std::string& message) : runtime_error(message), http_status_(http_status) {}
    int http_status() const { return http_status_; }

private:
    int http_status_;
};

struct ControlCall {
    Control& control;
    const Request& request;
    Poco::JSON::Object::Ptr body;  // an empty object when the request has none
};

struct Action {
    std::string_view method;
    std::string_view path;  // after kControlPrefix
    Poco::JSON::Object::Ptr (*run)(const ControlCall& call);  // throws ControlError
};

std::span<const Action> actions() noexcept;

// `key`, or the first application when it is empty. Throws ControlError when there is no such application.
std::string known_app(const ControlCall& call, const std::string& key);

Poco::JSON::Object::Ptr show_faults(const ControlCall& call);
Poco::JSON::Object::Ptr add_faults(const ControlCall& call);
Poco::JSON::Object::Ptr replace_faults(const ControlCall& call);
Poco::JSON::Object::Ptr remove_faults(const ControlCall& call);
Poco::JSON::Object::Ptr show_inbox(const ControlCall& call);
Poco::JSON::Object::Ptr clear_inboxes(const ControlCall& call);
Poco::JSON::Object::Ptr list_requests(const ControlCall& call);
Poco::JSON::Object::Ptr clear_requests(const ControlCall& call);

}  // namespace rongcloud::emulator
