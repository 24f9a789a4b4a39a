#include "tools/emulator/handlers/delivery.hpp"

#include <algorithm>
#include <sstream>
#include <unordered_set>

#include "tools/emulator/handlers/message_uid.hpp"
#include "tools/emulator/store/group_state.hpp"
#include "tools/emulator/store/inbox.hpp"

namespace rongcloud::emulator {

namespace {

// What has no effect is left out, as it does not reach the user.
std::string details_of(const Call& call, bool directed) {
    auto details = make_object();
    const bool silent = !directed && flag(call, "disablePush");
    const bool expandable = !directed && flag(call, "expansion");
    details->set("push_content", call.text("pushContent"));
    details->set("push_data", call.text("pushData"));
    details->set("push_ext", directed || silent ? Poco::Dynamic::Var{} : call.arguments.json("pushExt"));
    details->set("disable_push", silent);
    details->set("content_available", flag(call, "contentAvailable"));
    details->set("is_persisted", flag(call, "isPersisted", !flag(call, "bindNotifyMsg")));
    details->set("is_counted", flag(call, "isCounted", true));
    details->set("is_mentioned", flag(call, "isMentioned"));
    details->set("expansion", expandable);
    const Poco::Dynamic::Var extra = expandable ? call.arguments.json("extraContent") : Poco::Dynamic::Var{};
    details->set("extra_content", extra.isEmpty() ? Poco::Dynamic::Var(make_object()) : extra);
    details->set("disable_update_last_msg", flag(call, "disableUpdateLastMsg"));
    details->set("need_read_receipt", flag(call, "needReadReceipt"));
    std::ostringstream text;
    details->stringify(text);
    return text.str();
}

}  // namespace

std::vector<std::string> without_repeats(const std::vector<std::string>& values) {
    std::vector<std::string> once;
    std::unordered_set<std::string> seen;
    for (const std::string& value : values) {
        if (seen.insert(value).second) once.push_back(value);
    }
    return once;
}

bool flag(const Call& call, const char* name, bool fallback) {
    const Value* value = call.arguments.find(name);
    if (value == nullptr) return fallback;
    if (const auto* boolean = std::get_if<bool>(value)) return *boolean;
    if (const auto* number = std::get_if<std::int64_t>(value)) return *number != 0;
    return std::get<std::string>(*value) == "1";
}

std::int64_t keep_message_of(const Call& call, const char* conversation, bool directed) {
    return keep_message_of(call, conversation, call.text("content"), directed);
}

std::int64_t keep_message_of(const Call& call, const char* conversation, const std::string& content, bool directed) {
    return keep_message(call.database, call.app,
                        {conversation, call.text("fromUserId"), call.text("objectName"), content, call.now_ms,
                         details_of(call, directed)});
}

std::vector<std::string> recipients(const Call& call, const std::string& group_id) {
    std::vector<std::string> members = list_members(call.database, call.app, group_id);
    if (!call.arguments.has("toUserId")) return members;
    const auto& chosen = call.arguments.list("toUserId");
    std::erase_if(members, [&](const std::string& member) { return std::ranges::find(chosen, member) == chosen.end(); });
    return members;
}

std::string deliver_to_group(const Call& call, std::int64_t message_row, const std::string& group_id,
                             const std::vector<std::string>& recipients) {
    const std::string uid = new_message_uid();
    const std::string sender = call.text("fromUserId");
    for (const std::string& user_id : recipients) {
        if (user_id != sender) deliver(call.database, call.app, message_row, {user_id, group_id, uid});
    }
    if (flag(call, "isIncludeSender")) deliver(call.database, call.app, message_row, {sender, group_id, uid});
    return uid;
}

void route_message(const Call& call, const char* channel, const std::string& target, const std::string& uid) {
    if (!call.settings.callbacks.server_calls.contains("message_route")) return;
    auto event = make_object();
    event->set("fromUserId", call.text("fromUserId"));
    event->set("toUserId", target);
    event->set("objectName", call.text("objectName"));
    event->set("content", call.text("content"));
    event->set("channelType", channel);
    event->set("msgTimestamp", call.now_ms);
    event->set("timestamp", call.now_ms);
    event->set("msgUID", uid);
    event->set("sensitiveType", 0);
    event->set("source", "Server");
    if (call.arguments.has("toGroupId") && call.arguments.has("toUserId")) {
        auto chosen = make_array();
        for (const std::string& user_id : call.arguments.list("toUserId")) chosen->add(user_id);
        event->set("groupUserIds", chosen);
    }
    call.caused.push_back({"message_route", event});
}

void report_offline(const Call& call, const std::string& user_id) {
    auto event = make_object();
    event->set("userid", user_id);
    event->set("status", "1");
    event->set("time", call.now_ms);
    call.caused.push_back({"user_online_status", event});
}

}  // namespace rongcloud::emulator
