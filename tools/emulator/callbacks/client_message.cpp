#include "tools/emulator/callbacks/client_message.hpp"

#include <algorithm>

#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/handlers/message_uid.hpp"
#include "tools/emulator/store/group_state.hpp"
#include "tools/emulator/store/inbox.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::string_view kCause = "users/send";
constexpr std::string_view kAsked = "pre_message";
constexpr std::string_view kRouted = "message_route";

const char* channel_of(const ClientMessage& message) { return message.conversation == "private" ? "PERSON" : "GROUP"; }

void set_unless_empty(Object& event, const char* name, const std::string& text) {
    if (!text.empty()) event.set(name, text);
}

Poco::JSON::Array::Ptr to_array(const std::vector<std::string>& texts) {
    auto array = make_array();
    for (const std::string& text : texts) array->add(text);
    return array;
}

Object::Ptr event_to_ask(const ClientMessage& message, const std::string& uid, std::int64_t now_ms) {
    auto event = make_object();
    event->set("appKey", message.app);
    event->set("fromUserId", message.sender);
    event->set("targetId", message.target);
    if (!message.only_to.empty()) event->set("toUserIds", to_array(message.only_to));
    event->set("msgType", message.object_name);
    event->set("content", message.content);
    set_unless_empty(*event, "pushContent", message.push_content);
    event->set("disablePush", message.disable_push);
    set_unless_empty(*event, "pushExt", message.push_ext);
    event->set("expansion", message.expansion);
    set_unless_empty(*event, "extraContent", message.extra_content);
    event->set("channelType", channel_of(message));
    event->set("msgTimeStamp", now_ms);
    event->set("messageId", uid);
    set_unless_empty(*event, "os", message.os);
    set_unless_empty(*event, "clientIp", message.client_ip);
    return event;
}

Object::Ptr event_to_route(const ClientMessage& message, const std::string& uid, std::int64_t now_ms) {
    auto event = make_object();
    event->set("fromUserId", message.sender);
    event->set("toUserId", message.target);
    event->set("objectName", message.object_name);
    event->set("content", message.content);
    event->set("channelType", channel_of(message));
    event->set("msgTimestamp", now_ms);
    event->set("timestamp", now_ms);
    event->set("msgUID", uid);
    event->set("sensitiveType", 0);
    set_unless_empty(*event, "source", message.os);
    if (!message.only_to.empty()) event->set("groupUserIds", to_array(message.only_to));
    set_unless_empty(*event, "clientIp", message.client_ip);
    return event;
}

void replace_text(const Object& reply, const char* name, std::string& text) {
    if (reply.isNull(name)) return;
    const Poco::Dynamic::Var value = reply.get(name);
    text = value.isString() ? value.extract<std::string>() : to_json_text(value);
}

// The structure pre_message_reply of the catalogue.
void obey(const Object& reply, ClientMessage& message, ClientMessageOutcome& outcome) {
    const int pass = reply.getValue<int>("pass");
    if (pass < 0 || pass > 2) throw Poco::DataFormatException("pass");
    outcome.decision = pass == 0 ? "refuse" : pass == 1 ? "pass" : "pass_unchecked";
    if (pass == 0) outcome.result = "refused";
    replace_text(reply, "extra", outcome.extra);
    replace_text(reply, "replaceContent", message.content);
    replace_text(reply, "replacePushContent", message.push_content);
    if (!reply.isNull("replaceDisablePush")) message.disable_push = reply.getValue<bool>("replaceDisablePush");
    replace_text(reply, "replacePushExt", message.push_ext);
    replace_text(reply, "replaceExtraContent", message.extra_content);
}

void ask(Callbacks& callbacks, ClientMessage& message, ClientMessageOutcome& outcome, std::int64_t now_ms) {
    outcome.decision = "none";
    TargetPtr target = callbacks.routes().find(message.app, kAsked);
    if (!target) return;
    const CallbackKind& kind = *find_kind(kAsked);
    const auto event = event_to_ask(message, outcome.message_uid, now_ms);
    AskedAnswer answer;
    try {
        answer = callbacks.outbox().ask(
            callbacks.make_order(message.app, kind, std::move(target), {event}, kind.shape, kCause));
    } catch (const OutboxFull&) {
        // Nobody decides.
    }
    outcome.decision = "no_answer";
    if (answer.answered) {
        const ClientMessage sent = message;
        try {
            obey(*parse_object(answer.text), message, outcome);
            return;
        } catch (const Poco::Exception&) {
            message = sent;
            outcome.decision = "unreadable";
        }
    }
    if (callbacks.settings().refuse_late) outcome.result = "no_answer";
}

Poco::Dynamic::Var parsed_or(const std::string& text, const Poco::Dynamic::Var& fallback) {
    try {
        return text.empty() ? fallback : Poco::Dynamic::Var(parse_object(text));
    } catch (const Poco::Exception&) {
        return fallback;
    }
}

// Under the names of the inbox of the control interface.
std::string details_of(const ClientMessage& message) {
    auto details = make_object();
    details->set("push_content", message.push_content);
    details->set("push_data", "");
    details->set("push_ext", parsed_or(message.push_ext, {}));
    details->set("disable_push", message.disable_push);
    for (const char* name : {"content_available", "is_mentioned", "disable_update_last_msg", "need_read_receipt"}) {
        details->set(name, false);
    }
    for (const char* name : {"is_persisted", "is_counted"}) details->set(name, true);
    details->set("expansion", message.expansion);
    details->set("extra_content", parsed_or(message.expansion ? message.extra_content : "", make_object()));
    return to_json_text(details);
}

std::vector<std::string> receivers_of(Database& database, const ClientMessage& message) {
    if (message.conversation == "private") return {message.target};
    std::vector<std::string> members = list_members(database, message.app, message.target);
    const std::vector<std::string>& chosen = message.only_to;
    std::erase_if(members, [&](const std::string& member) {
        const bool is_chosen = chosen.empty() || std::ranges::find(chosen, member) != chosen.end();
        return member == message.sender || !is_chosen;
    });
    return members;
}

// The emulator knows bans of one-to-one chats, and the lists of whoever receives.
void check(Database& database, const ClientMessage& message, ClientMessageOutcome& outcome) {
    if (message.conversation != "private") return;
    if (database.exists("SELECT id FROM chat_bans WHERE app = ? AND type = ? AND user_id = ?", message.app, "PERSON",
                        message.sender)) {
        outcome.result = "banned";
    } else if (!lets_in(database, message.app, message.target, message.sender)) {
        outcome.result = "kept_out";
    }
}

void store(Database& database, const ClientMessage& message, const std::string& uid, std::int64_t now_ms) {
    const std::vector<std::string> receivers = receivers_of(database, message);
    if (receivers.empty()) return;
    Transaction transaction(database);
    const std::int64_t row =
        keep_message(database, message.app,
                     {message.conversation, message.sender, message.object_name, message.content, now_ms,
                      details_of(message)});
    for (const std::string& user_id : receivers) deliver(database, message.app, row, {user_id, message.target, uid});
    transaction.commit();
}

}  // namespace

ClientMessageOutcome send_client_message(Callbacks& callbacks, Database& database, VirtualClock& clock,
                                         ClientMessage message) {
    ClientMessageOutcome outcome;
    outcome.message_uid = new_message_uid();
    outcome.result = "delivered";
    const std::int64_t now_ms = clock.now_ms();
    {
        const std::scoped_lock lock(database.mutex());
        check(database, message, outcome);
    }
    if (outcome.result == "delivered") ask(callbacks, message, outcome, now_ms);
    outcome.content = message.content;
    if (outcome.result != "delivered") return outcome;
    {
        const std::scoped_lock lock(database.mutex());
        store(database, message, outcome.message_uid, now_ms);
    }
    callbacks.report(message.app, {kRouted, event_to_route(message, outcome.message_uid, now_ms)}, kCause);
    return outcome;
}

}  // namespace rongcloud::emulator
