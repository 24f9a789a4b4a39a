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

// JSON holds only valid UTF-8; of a text that is not, the bytes beyond ASCII are shown as '?'.
std::string json_text(const std::string& text);

Poco::JSON::Object::Ptr show_faults(const ControlCall& call);
Poco::JSON::Object::Ptr add_faults(const ControlCall& call);
Poco::JSON::Object::Ptr replace_faults(const ControlCall& call);
Poco::JSON::Object::Ptr remove_faults(const ControlCall& call);
Poco::JSON::Object::Ptr show_inbox(const ControlCall& call);
Poco::JSON::Object::Ptr clear_inboxes(const ControlCall& call);
Poco::JSON::Object::Ptr list_requests(const ControlCall& call);
Poco::JSON::Object::Ptr clear_requests(const ControlCall& call);
Poco::JSON::Object::Ptr change_online(const ControlCall& call);
Poco::JSON::Object::Ptr send_as_user(const ControlCall& call);
Poco::JSON::Object::Ptr check_one_token(const ControlCall& call);
Poco::JSON::Object::Ptr show_callbacks(const ControlCall& call);
Poco::JSON::Object::Ptr set_callback(const ControlCall& call);
Poco::JSON::Object::Ptr replace_callbacks(const ControlCall& call);
Poco::JSON::Object::Ptr remove_callbacks(const ControlCall& call);
Poco::JSON::Object::Ptr send_callback(const ControlCall& call);
Poco::JSON::Object::Ptr load_callbacks(const ControlCall& call);
Poco::JSON::Object::Ptr resend_callback(const ControlCall& call);
Poco::JSON::Object::Ptr wait_for_callbacks(const ControlCall& call);
Poco::JSON::Object::Ptr list_deliveries(const ControlCall& call);
Poco::JSON::Object::Ptr forget_deliveries(const ControlCall& call);

}  // namespace rongcloud::emulator
