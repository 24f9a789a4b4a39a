// Generated from catalogue/endpoints/group.yaml. Do not edit.
// Groups. Groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on request.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_GROUP_HPP
#define RONGCLOUD_CPP_GROUP_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace group {

// Add members to the mute-all exception list. POST /group/user/ban/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "group.add_mute_exceptions";

    // Members to except. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create a group and put users in it. POST /group/create.json. Idempotent unless bindNotifyMsg is given. Full
// description: docs/endpoints/group.md.
struct Create {
    static constexpr const char *operation = "group.create";

    // Members. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Id of the new group: letters and digits, case-sensitive. At most 64 characters.
    std::string group_id;
    // Name shown in push notifications; keep it in step with group.refresh.
    std::string group_name;
    // Send the notification message of the next parameters together with the change, as one atomic step. Default
    // false.
    std::optional<bool> bind_notify_msg{};
    // Sender of the notification. Required when bindNotifyMsg is true, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Message type of the notification. Required when bindNotifyMsg is true, at most 32 characters.
    // content: Content of the notification: usually the text of a JSON object. Required when bindNotifyMsg is true,
    // at most 131072 bytes.
    std::optional<MessageBody> message{};
    // Push text of the notification.
    std::optional<std::string> push_content{};
    // Push payload of the notification.
    std::optional<std::string> push_data{};
    // Whether the sender receives the notification too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // Most members that the group may have for this change to be made; the exact rule is not documented.
    std::optional<std::int64_t> max_member{};
    // Push settings of the notification: title, template and vendor options. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the notification from becoming the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the notification; only with bindNotifyMsg
        std::string message_uid{};
        // Members after the change; not documented, known from an official SDK only
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Delete the push display name of a group member. POST /group/remarks/del.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct DeleteMemberPushRemark {
    static constexpr const char *operation = "group.delete_member_push_remark";

    // Group member. At most 64 bytes.
    std::string user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dissolve a group. POST /group/dismiss.json. Idempotent unless bindNotifyMsg is given. Full description:
// docs/endpoints/group.md.
struct Dismiss {
    static constexpr const char *operation = "group.dismiss";

    // Operator; any user id is accepted, not only the creator. At most 64 bytes.
    std::string user_id;
    // Group to dissolve. At most 64 characters.
    std::string group_id;
    // Send the notification message of the next parameters together with the change, as one atomic step. Default
    // false.
    std::optional<bool> bind_notify_msg{};
    // Sender of the notification. Required when bindNotifyMsg is true, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Message type of the notification. Required when bindNotifyMsg is true, at most 32 characters.
    // content: Content of the notification: usually the text of a JSON object. Required when bindNotifyMsg is true,
    // at most 131072 bytes.
    std::optional<MessageBody> message{};
    // Push text of the notification.
    std::optional<std::string> push_content{};
    // Push payload of the notification.
    std::optional<std::string> push_data{};
    // Whether the sender receives the notification too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // Most members that the group may have for this change to be made; the exact rule is not documented.
    std::optional<std::int64_t> max_member{};
    // Push settings of the notification: title, template and vendor options. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the notification from becoming the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the notification; only with bindNotifyMsg
        std::string message_uid{};
        // Members after the change; not documented, known from an official SDK only
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Read the push display name of a group member. POST /group/remarks/get.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct GetMemberPushRemark {
    static constexpr const char *operation = "group.get_member_push_remark";

    // Group member. At most 64 bytes.
    std::string user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    struct Result {
        // Name shown as the sender in push notifications
        std::string remark{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.remark = answer.text("remark");
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to a group. POST /group/join.json. Idempotent unless bindNotifyMsg is given. Full description:
// docs/endpoints/group.md.
struct Join {
    static constexpr const char *operation = "group.join";

    // Users to add. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group to join. At most 64 characters.
    std::string group_id;
    // Renames the group for push, like group.refresh.
    std::optional<std::string> group_name{};
    // Send the notification message of the next parameters together with the change, as one atomic step. Default
    // false.
    std::optional<bool> bind_notify_msg{};
    // Sender of the notification. Required when bindNotifyMsg is true, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Message type of the notification. Required when bindNotifyMsg is true, at most 32 characters.
    // content: Content of the notification: usually the text of a JSON object. Required when bindNotifyMsg is true,
    // at most 131072 bytes.
    std::optional<MessageBody> message{};
    // Push text of the notification.
    std::optional<std::string> push_content{};
    // Push payload of the notification.
    std::optional<std::string> push_data{};
    // Whether the sender receives the notification too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // Most members that the group may have for this change to be made; the exact rule is not documented.
    std::optional<std::int64_t> max_member{};
    // Push settings of the notification: title, template and vendor options. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the notification from becoming the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the notification; only with bindNotifyMsg
        std::string message_uid{};
        // Members after the change; not documented, known from an official SDK only
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Mute all members of groups. POST /group/ban/add.json. Idempotent. Full description: docs/endpoints/group.md.
struct MuteAll {
    static constexpr const char *operation = "group.mute_all";

    // Groups to mute. 1 to 20 items, each at most 64 characters.
    std::vector<std::string> group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute members in one group, or users in all groups. POST /group/user/gag/add.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct MuteMembers {
    static constexpr const char *operation = "group.mute_members";

    // Users to mute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Minutes to mute; 0 is for ever. Required, 0 to 43200.
    std::optional<std::int64_t> minute;
    // Group id; left out or empty: all groups, also those joined later. At most 64 characters.
    std::optional<std::string> group_id{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("minute", minute);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the members of a group. POST /group/user/query.json. Idempotent. Full description: docs/endpoints/group.md.
struct QueryMembers {
    static constexpr const char *operation = "group.query_members";

    // Group id. At most 64 characters.
    std::string group_id;

    struct Result {
        struct UsersItem {
            // User id
            std::string id{};
        };
        // Members
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Query mute-all state of groups, or list all muted groups. POST /group/ban/query.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct QueryMuteAll {
    static constexpr const char *operation = "group.query_mute_all";

    // Groups to ask for; ignored when page or size is given. At most 20 items, each at most 64 characters.
    std::optional<std::vector<std::string>> group_id{};
    // Page number; lists muted groups. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Groups per page; lists muted groups. 1 to 200, default 50.
    std::optional<std::int64_t> size{};

    struct Result {
        struct GroupinfoItem {
            // Group id
            std::string group_id{};
            // 0: not muted, 1: muted
            std::int64_t stat = 0;
        };
        // Groups
        std::vector<GroupinfoItem> groupinfo{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("groupinfo"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("groupinfo", index_0);
            auto &item_0 = result.groupinfo.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.stat = answer.integer(path_0 + ".stat");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.groupinfo; }
};

// List the mute-all exception list of a group. POST /group/user/ban/whitelist/query.json. Idempotent. Full
// description: docs/endpoints/group.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "group.query_mute_exceptions";

    // Group id. At most 64 characters.
    std::string group_id;

    struct Result {
        // Members who may send in spite of mute-all
        std::vector<std::string> user_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.user_ids = answer.texts("userIds");
        result.raw = std::move(answer);
        return result;
    }
};

// List muted members. POST /group/user/gag/list.json. Idempotent. Full description: docs/endpoints/group.md.
struct QueryMutedMembers {
    static constexpr const char *operation = "group.query_muted_members";

    // Group id; left out or empty: the users muted in all groups. At most 64 characters.
    std::optional<std::string> group_id{};

    struct Result {
        struct UsersItem {
            // User id
            std::string user_id{};
            // Beginning of the mute, YYYY-MM-DD HH:MM:SS
            std::string start_time{};
            // End of the mute, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Muted users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.start_time = answer.text(path_0 + ".startTime");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from a group. POST /group/quit.json. Idempotent unless bindNotifyMsg is given. Full description:
// docs/endpoints/group.md.
struct Quit {
    static constexpr const char *operation = "group.quit";

    // Users to remove. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group to leave. At most 64 characters.
    std::string group_id;
    // Send the notification message of the next parameters together with the change, as one atomic step. Default
    // false.
    std::optional<bool> bind_notify_msg{};
    // Sender of the notification. Required when bindNotifyMsg is true, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Message type of the notification. Required when bindNotifyMsg is true, at most 32 characters.
    // content: Content of the notification: usually the text of a JSON object. Required when bindNotifyMsg is true,
    // at most 131072 bytes.
    std::optional<MessageBody> message{};
    // Push text of the notification.
    std::optional<std::string> push_content{};
    // Push payload of the notification.
    std::optional<std::string> push_data{};
    // Whether the sender receives the notification too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // Most members that the group may have for this change to be made; the exact rule is not documented.
    std::optional<std::int64_t> max_member{};
    // Push settings of the notification: title, template and vendor options. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the notification from becoming the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the notification; only with bindNotifyMsg
        std::string message_uid{};
        // Members after the change; not documented, known from an official SDK only
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Change the name of a group used in push. POST /group/refresh.json. Idempotent unless bindNotifyMsg is given. Full
// description: docs/endpoints/group.md.
struct Refresh {
    static constexpr const char *operation = "group.refresh";

    // Group id. At most 64 characters.
    std::string group_id;
    // New group name.
    std::string group_name;
    // Send the notification message of the next parameters together with the change, as one atomic step. Default
    // false.
    std::optional<bool> bind_notify_msg{};
    // Sender of the notification. Required when bindNotifyMsg is true, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Message type of the notification. Required when bindNotifyMsg is true, at most 32 characters.
    // content: Content of the notification: usually the text of a JSON object. Required when bindNotifyMsg is true,
    // at most 131072 bytes.
    std::optional<MessageBody> message{};
    // Push text of the notification.
    std::optional<std::string> push_content{};
    // Push payload of the notification.
    std::optional<std::string> push_data{};
    // Whether the sender receives the notification too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // Most members that the group may have for this change to be made; the exact rule is not documented.
    std::optional<std::int64_t> max_member{};
    // Push settings of the notification: title, template and vendor options. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the notification from becoming the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the notification; only with bindNotifyMsg
        std::string message_uid{};
        // Members after the change; not documented, known from an official SDK only
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Remove members from the mute-all exception list. POST /group/user/ban/whitelist/rollback.json. Idempotent. Full
// description: docs/endpoints/group.md.
struct RemoveMuteExceptions {
    static constexpr const char *operation = "group.remove_mute_exceptions";

    // Members to remove from the list. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set the push display name of a group member. POST /group/remarks/set.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct SetMemberPushRemark {
    static constexpr const char *operation = "group.set_member_push_remark";

    // Group member. At most 64 bytes.
    std::string user_id;
    // Group id. At most 64 characters.
    std::string group_id;
    // Name shown as the sender in push notifications of this group.
    std::string remark;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("remark", remark);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the set of groups a user belongs to. POST /group/sync.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct Sync {
    static constexpr const char *operation = "group.sync";

    // User whose memberships are replaced. At most 64 bytes.
    std::string user_id;
    // Group names by group id; without any the user leaves all groups. Keys at most 64 characters.
    std::optional<std::map<std::string, std::string>> group{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("group[id]", group);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift mute-all from groups. POST /group/ban/rollback.json. Idempotent. Full description: docs/endpoints/group.md.
struct UnmuteAll {
    static constexpr const char *operation = "group.unmute_all";

    // Groups to unmute. 1 to 20 items, each at most 64 characters.
    std::vector<std::string> group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unmute members. POST /group/user/gag/rollback.json. Idempotent. Full description: docs/endpoints/group.md.
struct UnmuteMembers {
    static constexpr const char *operation = "group.unmute_members";

    // Users to unmute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id; left out or empty: ends the mute in all groups. At most 64 characters.
    std::optional<std::string> group_id{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace group
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
