// Who is in which group: group.create, join, quit, dismiss, refresh, sync, query_members, user.query_groups.
#include <algorithm>

#include "tools/emulator/handlers/delivery.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/group_state.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::int64_t kMostMembers = 3000;
constexpr std::int64_t kMostWithoutPaging = 5000;
constexpr std::int64_t kGroupMembershipPageSize = 50;

void check_member_count(const Call& call, std::int64_t count) {
    const std::int64_t asked = call.arguments.integer("maxMember");
    const std::int64_t most = asked > 0 ? std::min(asked, kMostMembers) : kMostMembers;
    if (count <= most) return;
    throw Refusal(code::too_long, "The group would have " + std::to_string(count) + " members, at most " +
                                      std::to_string(most) + " are allowed.");
}

// The message that announces the change, for the calls that bind one.
void notify(const Call& call, Object& answer, const std::vector<std::string>& recipients) {
    if (!flag(call, "bindNotifyMsg")) return;
    for (const char* name : {"fromUserId", "objectName", "content"}) {
        if (call.arguments.has(name)) continue;
        throw Refusal(code::parameter_error, "Parameter '" + std::string(name) + "' is required with bindNotifyMsg.");
    }
    const std::int64_t message = keep_message_of(call, "group");
    answer.set("messageUID", deliver_to_group(call, message, call.text("groupId"), recipients));
}

void finish(const Call& call, Object& answer) {
    const std::string group_id = call.text("groupId");
    notify(call, answer, list_members(call.database, call.app, group_id));
    answer.set("memberCount", count_members(call.database, call.app, group_id));
}

// Both are the same to the service: an existing group gets more members, and the name when one is given.
void create_or_join(const Call& call, Object& answer) {
    const std::string group_id = call.text("groupId");
    keep_group(call.database, call.app, group_id,
               call.arguments.has("groupName") ? std::optional(call.text("groupName")) : std::nullopt);
    for (const std::string& user_id : call.arguments.list("userId")) {
        add_member(call.database, call.app, group_id, user_id);
    }
    check_member_count(call, count_members(call.database, call.app, group_id));
    finish(call, answer);
}

void quit(const Call& call, Object& answer) {
    for (const std::string& user_id : call.arguments.list("userId")) {
        remove_member(call.database, call.app, call.text("groupId"), user_id);
    }
    finish(call, answer);
}

// Announced to those who were members until now.
void dismiss(const Call& call, Object& answer) {
    const std::string group_id = call.text("groupId");
    notify(call, answer, list_members(call.database, call.app, group_id));
    delete_group(call.database, call.app, group_id);
    answer.set("memberCount", 0);
}

void refresh(const Call& call, Object& answer) {
    rename_group(call.database, call.app, call.text("groupId"), call.text("groupName"));
    finish(call, answer);
}

void sync(const Call& call, Object&) {
    const std::string user_id = call.text("userId");
    leave_all_groups(call.database, call.app, user_id);
    if (!call.arguments.has("group[id]")) return;
    const auto groups = call.arguments.json("group[id]").extract<Object::Ptr>();
    for (const std::string& group_id : groups->getNames()) {
        const auto name = groups->getValue<std::string>(group_id);
        keep_group(call.database, call.app, group_id, name.empty() ? std::nullopt : std::optional(name));
        add_member(call.database, call.app, group_id, user_id);
        check_member_count(call, count_members(call.database, call.app, group_id));
    }
}

void query_members(const Call& call, Object& answer) {
    auto users = make_array();
    for (const std::string& user_id : list_members(call.database, call.app, call.text("groupId"))) {
        auto user = make_object();
        user->set("id", user_id);
        users->add(user);
    }
    answer.set("users", users);
}

void query_groups(const Call& call, Object& answer) {
    const Page page = optional_page(call, kGroupMembershipPageSize, kMostWithoutPaging);
    auto groups = make_array();
    for (const GroupOfUser& group :
         list_groups_of(call.database, call.app, call.text("userId"), page.limit, page.offset)) {
        auto entry = make_object();
        entry->set("id", group.id);
        entry->set("name", group.name);
        groups->add(entry);
    }
    answer.set("groups", groups);
}

}  // namespace

void add_group_membership_handlers(HandlerRegister& handlers) {
    handlers.add("group.create", create_or_join);
    handlers.add("group.join", create_or_join);
    handlers.add("group.quit", quit);
    handlers.add("group.dismiss", dismiss);
    handlers.add("group.refresh", refresh);
    handlers.add("group.sync", sync);
    handlers.add("group.query_members", query_members);
    handlers.add("user.query_groups", query_groups);
}

}  // namespace rongcloud::emulator
