// Generated from catalogue/endpoints/group.yaml. Do not edit.
// Groups. Groups whose members the app keeps: membership, mutes, push remarks.
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

#include <rongcloud/rongcloud.hpp>

namespace rc::group {

// Add members to the mute-all exception list. POST /group/user/ban/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "group.add_mute_exceptions";

    // User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create a group and put users in it. POST /group/create.json. Idempotent. Full description: docs/endpoints/group.md.
struct Create {
    static constexpr const char *operation = "group.create";

    // Member to add; repeat once per member. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // New group id; upper/lower case letters and digits. At most 64 characters.
    std::string group_id;
    // Name shown in push notifications for the group; keep in step with group.refresh.
    std::string group_name;
    // SDK only. true = carry out the membership change and send the notification message below in one atomic call.
    // Default false.
    std::optional<bool> bind_notify_msg{};
    // SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> from_user_id{};
    // SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> object_name{};
    // SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> content{};
    // SDK only. Push text of the bound notification.
    std::optional<std::string> push_content{};
    // SDK only. Push payload of the bound notification.
    std::optional<std::string> push_data{};
    // SDK only. Whether the sender also receives the notification. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // SDK only. Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // SDK only. Capacity the group must not exceed for this operation; exact server rule undocumented.
    std::optional<std::int64_t> max_member{};
    // SDK only. Push extension, JSON text. JSON text.
    std::optional<std::string> push_ext{};
    // SDK only. Go SDK only: do not refresh the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // SDK only: uid of the bound notification message; present only when bindNotifyMsg=true
        std::string message_uid{};
        // SDK only (Go): number of members after the operation
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
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

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dissolve a group. POST /group/dismiss.json. Idempotent. Full description: docs/endpoints/group.md.
struct Dismiss {
    static constexpr const char *operation = "group.dismiss";

    // Operator; any user id is accepted, not only the creator. At most 64 bytes.
    std::string user_id;
    // Group to dissolve. At most 64 characters.
    std::string group_id;
    // SDK only. true = carry out the membership change and send the notification message below in one atomic call.
    // Default false.
    std::optional<bool> bind_notify_msg{};
    // SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> from_user_id{};
    // SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> object_name{};
    // SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> content{};
    // SDK only. Push text of the bound notification.
    std::optional<std::string> push_content{};
    // SDK only. Push payload of the bound notification.
    std::optional<std::string> push_data{};
    // SDK only. Whether the sender also receives the notification. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // SDK only. Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // SDK only. Capacity the group must not exceed for this operation; exact server rule undocumented.
    std::optional<std::int64_t> max_member{};
    // SDK only. Push extension, JSON text. JSON text.
    std::optional<std::string> push_ext{};
    // SDK only. Go SDK only: do not refresh the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // SDK only: uid of the bound notification message; present only when bindNotifyMsg=true
        std::string message_uid{};
        // SDK only (Go): number of members after the operation
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
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
        // The stored name
        std::string remark{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.remark = answer.text("remark");
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to a group. POST /group/join.json. Idempotent. Full description: docs/endpoints/group.md.
struct Join {
    static constexpr const char *operation = "group.join";

    // User to add; repeat once per user. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group to join. At most 64 characters.
    std::string group_id;
    // If given, also renames the group for push (same effect as group.refresh).
    std::optional<std::string> group_name{};
    // SDK only. true = carry out the membership change and send the notification message below in one atomic call.
    // Default false.
    std::optional<bool> bind_notify_msg{};
    // SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> from_user_id{};
    // SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> object_name{};
    // SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> content{};
    // SDK only. Push text of the bound notification.
    std::optional<std::string> push_content{};
    // SDK only. Push payload of the bound notification.
    std::optional<std::string> push_data{};
    // SDK only. Whether the sender also receives the notification. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // SDK only. Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // SDK only. Capacity the group must not exceed for this operation; exact server rule undocumented.
    std::optional<std::int64_t> max_member{};
    // SDK only. Push extension, JSON text. JSON text.
    std::optional<std::string> push_ext{};
    // SDK only. Go SDK only: do not refresh the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // SDK only: uid of the bound notification message; present only when bindNotifyMsg=true
        std::string message_uid{};
        // SDK only (Go): number of members after the operation
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
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

    // Group id; repeat once per group. 1 to 20 items, each at most 64 characters.
    std::vector<std::string> group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute members in one group, or users in all groups. POST /group/user/gag/add.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct MuteMembers {
    static constexpr const char *operation = "group.mute_members";

    // User to mute; repeat once per user. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Minutes to mute, at most 43200; 0 = for ever. Required.
    std::optional<std::int64_t> minute;
    // Group id; absent or empty = mute the user in every group they join. At most 64 characters.
    std::optional<std::string> group_id{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("minute", minute);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
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
            // Member user id
            std::string id{};
        };
        // All members
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
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

    // Group id; repeat once per group. Ignored when page or size is sent. At most 20 items, each at most 64
    // characters.
    std::optional<std::vector<std::string>> group_id{};
    // Page from 1; sending it switches to list mode. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 200; sending it switches to list mode. Default 50.
    std::optional<std::int64_t> size{};

    struct Result {
        struct GroupinfoItem {
            // Group id
            std::string group_id{};
            // 0 not muted, 1 muted
            std::int64_t stat = 0;
        };
        // One element per group
        std::vector<GroupinfoItem> groupinfo{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("size", size);
    }
    static Result read(rc::Result &&answer) {
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
};

// List the mute-all exception list of a group. POST /group/user/ban/whitelist/query.json. Idempotent. Full
// description: docs/endpoints/group.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "group.query_mute_exceptions";

    // Group id. At most 64 characters.
    std::string group_id;

    struct Result {
        // User ids
        std::vector<std::string> user_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.user_ids = answer.texts("userIds");
        result.raw = std::move(answer);
        return result;
    }
};

// List muted members. POST /group/user/gag/list.json. Idempotent. Full description: docs/endpoints/group.md.
struct QueryMutedMembers {
    static constexpr const char *operation = "group.query_muted_members";

    // Group id; absent or empty = the all-groups mute list. At most 64 characters.
    std::optional<std::string> group_id{};

    struct Result {
        struct UsersItem {
            // User id
            std::string user_id{};
            // When the mute began, YYYY-MM-DD HH:MM:SS
            std::string start_time{};
            // When the mute ends, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Muted users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
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

// Remove users from a group. POST /group/quit.json. Idempotent. Full description: docs/endpoints/group.md.
struct Quit {
    static constexpr const char *operation = "group.quit";

    // User to remove; repeat once per user. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group to leave. At most 64 characters.
    std::string group_id;
    // SDK only. true = carry out the membership change and send the notification message below in one atomic call.
    // Default false.
    std::optional<bool> bind_notify_msg{};
    // SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> from_user_id{};
    // SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> object_name{};
    // SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> content{};
    // SDK only. Push text of the bound notification.
    std::optional<std::string> push_content{};
    // SDK only. Push payload of the bound notification.
    std::optional<std::string> push_data{};
    // SDK only. Whether the sender also receives the notification. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // SDK only. Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // SDK only. Capacity the group must not exceed for this operation; exact server rule undocumented.
    std::optional<std::int64_t> max_member{};
    // SDK only. Push extension, JSON text. JSON text.
    std::optional<std::string> push_ext{};
    // SDK only. Go SDK only: do not refresh the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // SDK only: uid of the bound notification message; present only when bindNotifyMsg=true
        std::string message_uid{};
        // SDK only (Go): number of members after the operation
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.member_count = answer.integer("memberCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Change the name of a group used in push. POST /group/refresh.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct Refresh {
    static constexpr const char *operation = "group.refresh";

    // Group id. At most 64 characters.
    std::string group_id;
    // New group name.
    std::string group_name;
    // SDK only. true = carry out the membership change and send the notification message below in one atomic call.
    // Default false.
    std::optional<bool> bind_notify_msg{};
    // SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> from_user_id{};
    // SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> object_name{};
    // SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in some cases.
    std::optional<std::string> content{};
    // SDK only. Push text of the bound notification.
    std::optional<std::string> push_content{};
    // SDK only. Push payload of the bound notification.
    std::optional<std::string> push_data{};
    // SDK only. Whether the sender also receives the notification. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // SDK only. Whether the notification is stored. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_persisted{};
    // SDK only. Capacity the group must not exceed for this operation; exact server rule undocumented.
    std::optional<std::int64_t> max_member{};
    // SDK only. Push extension, JSON text. JSON text.
    std::optional<std::string> push_ext{};
    // SDK only. Go SDK only: do not refresh the last message of the conversation. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // SDK only: uid of the bound notification message; present only when bindNotifyMsg=true
        std::string message_uid{};
        // SDK only (Go): number of members after the operation
        std::int64_t member_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("groupName", group_name);
        params.set("bindNotifyMsg", bind_notify_msg);
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("maxMember", max_member);
        params.set_json("pushExt", push_ext);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
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

    // User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
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
    // Name shown as sender in push for this group.
    std::string remark;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("remark", remark);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the set of groups a user belongs to. POST /group/sync.json. Idempotent. Full description:
// docs/endpoints/group.md.
struct Sync {
    static constexpr const char *operation = "group.sync";

    // User whose memberships are synchronised. At most 64 bytes.
    std::string user_id;
    // Indexed form keys: group[10001]=Name1&group[10002]=Name2; the key holds the group id, the value the group name.
    std::optional<std::map<std::string, std::string>> group{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("group[id]", group);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift mute-all from groups. POST /group/ban/rollback.json. Idempotent. Full description: docs/endpoints/group.md.
struct UnmuteAll {
    static constexpr const char *operation = "group.unmute_all";

    // Group id; repeat once per group. 1 to 20 items, each at most 64 characters.
    std::vector<std::string> group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unmute members. POST /group/user/gag/rollback.json. Idempotent. Full description: docs/endpoints/group.md.
struct UnmuteMembers {
    static constexpr const char *operation = "group.unmute_members";

    // User to unmute; repeat once per user. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Group id; absent or empty = lift the all-groups mute. At most 64 characters.
    std::optional<std::string> group_id{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::group

#endif
