// What users do with their apps: come online, send a message, show a token.
#include "tools/emulator/callbacks/client_message.hpp"
#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/control/members.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr const char* kPlatform = "iOS";
constexpr const char* kClientIp = "127.0.0.1:22263";

std::string app_key(const ControlCall& call) { return known_app(call, text_or(call, "app_key", {})); }

// With the database's mutex held.
void check_may_connect(const ControlCall& call, const std::string& app, const std::string& user_id) {
    Database& database = call.control.database();
    if (is_deactivated(database, app, user_id)) throw ControlError(409, "the user is deactivated");
    if (is_blocked(database, app, user_id, call.control.clock().now_ms())) {
        throw ControlError(409, "the user is blocked");
    }
}

Object::Ptr online_event(const ControlCall& call, const std::string& user_id, bool online, bool logged_out) {
    auto event = make_object();
    event->set("userid", user_id);
    event->set("status", online ? "0" : logged_out ? "2" : "1");
    if (online) {
        event->set("os", text_or(call, "os", kPlatform));
        event->set("clientIp", text_or(call, "client_ip", kClientIp));
    }
    event->set("time", call.control.clock().now_ms());
    return event;
}

std::vector<std::string> texts(const ControlCall& call, const std::string& name) {
    std::vector<std::string> found;
    if (!call.body->has(name)) return found;
    const Poco::JSON::Array::Ptr list = call.body->getArray(name);
    if (list.isNull()) throw ControlError(400, name + " must be a list of texts");
    for (const Poco::Dynamic::Var& item : *list) {
        if (!item.isString()) throw ControlError(400, name + " must be a list of texts");
        found.push_back(item.extract<std::string>());
    }
    return found;
}

ClientMessage read_message(const ControlCall& call) {
    ClientMessage message;
    message.app = app_key(call);
    message.sender = text_member(call, "user_id");
    message.conversation = text_member(call, "conversation_type");
    if (message.conversation != "private" && message.conversation != "group") {
        throw ControlError(400, "conversation_type is private or group");
    }
    message.target = text_member(call, "target_id");
    message.only_to = texts(call, "to_user_ids");
    if (!message.only_to.empty() && message.conversation != "group") {
        throw ControlError(400, "to_user_ids are members of a group");
    }
    message.object_name = text_or(call, "object_name", "RC:TxtMsg");
    message.content = json_or_text(call, "content");
    if (message.content.empty()) throw ControlError(400, "content is missing");
    message.push_content = text_or(call, "push_content", {});
    message.disable_push = flag_or(call, "disable_push", false);
    message.push_ext = json_or_text(call, "push_ext");
    message.expansion = flag_or(call, "expansion", false);
    message.extra_content = json_or_text(call, "extra_content");
    message.os = text_or(call, "os", kPlatform);
    message.client_ip = text_or(call, "client_ip", kClientIp);
    return message;
}

}  // namespace

Object::Ptr change_online(const ControlCall& call) {
    const std::string app = app_key(call);
    const std::string user_id = text_member(call, "user_id");
    const bool online = flag_or(call, "online", true);
    const bool logged_out = flag_or(call, "logged_out", false);
    if (online && logged_out) throw ControlError(400, "logged_out goes with online false");
    Database& database = call.control.database();
    bool changed = false;
    {
        const std::scoped_lock lock(database.mutex());
        if (online) check_may_connect(call, app, user_id);
        changed = set_online(database, app, user_id, online);
    }
    if (changed) {
        call.control.callbacks().report(app, {"user_online_status", online_event(call, user_id, online, logged_out)},
                                        "users/online");
    }
    auto content = make_object();
    content->set("user_id", user_id);
    content->set("online", online);
    return content;
}

Object::Ptr send_as_user(const ControlCall& call) {
    ClientMessage message = read_message(call);
    Database& database = call.control.database();
    {
        const std::scoped_lock lock(database.mutex());
        check_may_connect(call, message.app, message.sender);
    }
    const ClientMessageOutcome outcome =
        send_client_message(call.control.callbacks(), database, call.control.clock(), std::move(message));
    auto content = make_object();
    content->set("message_uid", outcome.message_uid);
    content->set("delivered", outcome.result == "delivered");
    content->set("result", std::string(outcome.result));
    content->set("decision", std::string(outcome.decision));
    content->set("extra", json_text(outcome.extra));
    content->set("content", json_text(outcome.content));
    return content;
}

Object::Ptr check_one_token(const ControlCall& call) {
    const std::string app = app_key(call);
    const std::string token = text_member(call, "token");
    Database& database = call.control.database();
    const std::scoped_lock lock(database.mutex());
    const TokenState state = check_token(database, app, token, call.control.clock().now_ms());
    auto content = make_object();
    content->set("valid", state.valid);
    content->set("reason", std::string(state.reason));
    content->set("user_id", state.user_id);
    return content;
}

}  // namespace rongcloud::emulator
