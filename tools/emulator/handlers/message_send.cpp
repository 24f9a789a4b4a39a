// Messages to users and to groups. Nobody needs to be registered, and a sender need not be a member.
#include "tools/emulator/handlers/delivery.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/message_uid.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/inbox.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

void add_uid(Poco::JSON::Array& uids, const char* name, const std::string& target, const std::string& uid) {
    auto entry = make_object();
    entry->set(name, target);
    entry->set("messageUID", uid);
    uids.add(entry);
}

void send_private(const Call& call, Poco::JSON::Object& answer) {
    const std::string sender = call.text("fromUserId");
    const std::int64_t message = keep_message_of(call, "private");
    const bool checks_lists = flag(call, "verifyBlacklist");
    const bool copies_sender = flag(call, "isIncludeSender");
    auto uids = make_array();
    for (const std::string& target : without_repeats(call.arguments.list("toUserId"))) {
        const std::string uid = new_message_uid();
        if (!checks_lists || lets_in(call.database, call.app, target, sender)) {
            deliver(call.database, call.app, message, {target, target, uid});
            route_message(call, "PERSON", target, uid);
        }
        if (copies_sender && target != sender) deliver(call.database, call.app, message, {sender, target, uid});
        add_uid(*uids, "userId", target, uid);
    }
    answer.set("messageUIDs", uids);
}

void send_group(const Call& call, Poco::JSON::Object& answer) {
    const std::vector<std::string> groups = without_repeats(call.arguments.list("toGroupId"));
    const bool directed = call.arguments.has("toUserId");
    if (directed && groups.size() != 1) {
        throw Refusal(code::parameter_error, "Parameter 'toUserId' goes with exactly one 'toGroupId'.");
    }
    const std::int64_t message = keep_message_of(call, "group", directed);
    auto uids = make_array();
    for (const std::string& group_id : groups) {
        const std::string uid = deliver_to_group(call, message, group_id, recipients(call, group_id));
        route_message(call, "GROUP", group_id, uid);
        add_uid(*uids, "groupId", group_id, uid);
    }
    answer.set("messageUIDs", uids);
}

}  // namespace

void add_message_send_handlers(HandlerRegister& handlers) {
    handlers.add("message.send_private", send_private);
    handlers.add("message.send_group", send_group);
}

}  // namespace rongcloud::emulator
