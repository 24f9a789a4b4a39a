// Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
// Chatrooms. Rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can be
// raised on request.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_CHATROOM_HPP
#define RONGCLOUD_CPP_CHATROOM_HPP

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
namespace chatroom {

// Protect a chatroom from automatic destruction. POST /chatroom/keepalive/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct AddKeepalive {
    static constexpr const char *operation = "chatroom.add_keepalive";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mark message types as low priority. POST /chatroom/message/priority/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct AddLowPriorityTypes {
    static constexpr const char *operation = "chatroom.add_low_priority_types";

    // Message types. 1 to 5 items, each at most 32 characters.
    std::vector<std::string> object_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("objectName", object_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Protect message types in all chatrooms. POST /chatroom/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct AddMessageWhitelist {
    static constexpr const char *operation = "chatroom.add_message_whitelist";

    // Message types. 1 to 20 items, each at most 32 characters.
    std::vector<std::string> object_names;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("objectnames", object_names);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to the mute-all exception list of a chatroom. POST /chatroom/user/ban/whitelist/add.json. Idempotent.
// Full description: docs/endpoints/chatroom.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "chatroom.add_mute_exceptions";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to except. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Protect users of a chatroom. POST /chatroom/user/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct AddUserWhitelist {
    static constexpr const char *operation = "chatroom.add_user_whitelist";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to protect. 1 to 5 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Bind a chatroom to an RTC room. POST /chatroom/correlation/rtc.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct BindRtc {
    static constexpr const char *operation = "chatroom.bind_rtc";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Id of the RTC room.
    std::string rtc_room_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("rtcroomId", rtc_room_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Kick users out of a chatroom and keep them out. POST /chatroom/user/block/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct BlockUsers {
    static constexpr const char *operation = "chatroom.block_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to block. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Minutes. Required, at most 43200.
    std::optional<std::int64_t> minute;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room, the blocked ones included; clients know of it from Android and iOS
    // 5.4.5 and Web 5.7.9 on. Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set("minute", minute);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Tell whether mute-all is on in a chatroom. POST /chatroom/ban/check.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct CheckMuteAll {
    static constexpr const char *operation = "chatroom.check_mute_all";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        // 1: on, 0: off
        std::int64_t status = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.integer("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Create a chatroom. POST /chatroom/create_new.json. Idempotent. Full description: docs/endpoints/chatroom.md.
struct Create {
    static constexpr const char *operation = "chatroom.create";

    // Id of the new room: letters and digits. At most 64 bytes.
    std::string chatroom_id;
    // How the room ends by itself. One of 0 (after a time without activity), 1 (a fixed time after creation), default
    // 0.
    std::optional<std::int64_t> destroy_type{};
    // Minutes without activity (destroyType 0) or from creation (destroyType 1). 60 to 10080, default 60.
    std::optional<std::int64_t> destroy_time{};
    // Whether to begin with mute-all on. Default false.
    std::optional<bool> is_ban{};
    // Users to put on the mute-all exception list. At most 20 items, each at most 64 bytes.
    std::optional<std::vector<std::string>> white_user_ids{};
    // Owner of the attributes. Required with entryInfo, at most 64 bytes.
    std::optional<std::string> entry_owner_id{};
    // First attributes of the room by name; names are case-sensitive. Required with entryOwnerId, at most 20 items,
    // keys at most 128 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> entry_info{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("destroyType", destroy_type);
        params.set("destroyTime", destroy_time);
        params.set("isBan", is_ban);
        params.set("whiteUserIds", white_user_ids);
        params.set("entryOwnerId", entry_owner_id);
        params.set("entryInfo", entry_info);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create several chatrooms (deprecated). POST /chatroom/create.json. Idempotent. Legacy. Full description:
// docs/endpoints/chatroom.md.
struct CreateMany {
    static constexpr const char *operation = "chatroom.create_many";

    // Names of the rooms by id; ids of letters and digits. 1 to 100 items, keys at most 64 bytes.
    std::map<std::string, std::string> chatroom;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroom[id]", chatroom);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Destroy chatrooms. POST /chatroom/destroy.json. Idempotent. Full description: docs/endpoints/chatroom.md.
struct Destroy {
    static constexpr const char *operation = "chatroom.destroy";

    // Rooms to destroy. Each at most 64 bytes.
    std::vector<std::string> chatroom_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read one chatroom. POST /chatroom/get.json. Idempotent. Full description: docs/endpoints/chatroom.md.
struct Get {
    static constexpr const char *operation = "chatroom.get";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        // Chatroom id
        std::string chatroom_id{};
        // Creation time, Unix milliseconds
        std::int64_t create_time = 0;
        // Current members
        std::int64_t member_count = 0;
        // 0: ends after a time without activity, 1: a fixed time after creation
        std::int64_t destroy_type = 0;
        // That time in minutes
        std::int64_t destroy_time = 0;
        // Whether mute-all is on; the name is known from official SDKs only
        bool ban = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.chatroom_id = answer.text("chatroomId");
        result.create_time = answer.integer("createTime");
        result.member_count = answer.integer("memberCount");
        result.destroy_type = answer.integer("destroyType");
        result.destroy_time = answer.integer("destroyTime");
        result.ban = answer.boolean("ban");
        result.raw = std::move(answer);
        return result;
    }
};

// Mute all members of a chatroom. POST /chatroom/ban/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct MuteAll {
    static constexpr const char *operation = "chatroom.mute_all";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute users in a chatroom. POST /chatroom/user/gag/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct MuteUsers {
    static constexpr const char *operation = "chatroom.mute_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to mute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Minutes. Required, at most 43200.
    std::optional<std::int64_t> minute;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set("minute", minute);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute users in all chatrooms of the app. POST /chatroom/user/ban/add.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct MuteUsersGlobally {
    static constexpr const char *operation = "chatroom.mute_users_globally";

    // Users to mute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Minutes. Required, at most 43200.
    std::optional<std::int64_t> minute;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify the muted users; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on. Default
    // false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("minute", minute);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read basic data of several chatrooms (deprecated). POST /chatroom/query.json. Idempotent. Legacy. Full description:
// docs/endpoints/chatroom.md.
struct Query {
    static constexpr const char *operation = "chatroom.query";

    // Rooms to read. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> chatroom_id;

    struct Result {
        struct ChatRoomsItem {
            // Chatroom id
            std::string chrm_id{};
            // Name
            std::string name{};
            // Creation time, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Rooms that exist
        std::vector<ChatRoomsItem> chat_rooms{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("chatRooms"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("chatRooms", index_0);
            auto &item_0 = result.chat_rooms.emplace_back();
            item_0.chrm_id = answer.text(path_0 + ".chrmId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List blocked users of a chatroom. POST /chatroom/user/block/list.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryBlockedUsers {
    static constexpr const char *operation = "chatroom.query_blocked_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        struct UsersItem {
            // User id
            std::string user_id{};
            // End of the block, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Blocked users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Read attributes of a chatroom. POST /chatroom/entry/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryEntries {
    static constexpr const char *operation = "chatroom.query_entries";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Names of the attributes to read; left out: all. At most 100 items, each at most 128 characters, each letters,
    // digits and + = - _.
    std::optional<std::vector<std::string>> keys{};

    struct Result {
        struct KeysItem {
            // Name
            std::string key{};
            // Value
            std::string value{};
            // User who set it last
            std::string user_id{};
            // "0": stays, "1": goes when its owner leaves
            std::string auto_delete{};
            // Last change: digits, whose unit is not documented
            std::string last_set_time{};
        };
        // Attributes
        std::vector<KeysItem> keys{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("keys", keys);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("keys"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("keys", index_0);
            auto &item_0 = result.keys.emplace_back();
            item_0.key = answer.text(path_0 + ".key");
            item_0.value = answer.text(path_0 + ".value");
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.auto_delete = answer.text(path_0 + ".autoDelete");
            item_0.last_set_time = answer.text(path_0 + ".lastSetTime");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List users muted in all chatrooms. POST /chatroom/user/ban/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryGloballyMutedUsers {
    static constexpr const char *operation = "chatroom.query_globally_muted_users";

    struct Result {
        struct UsersItem {
            // User id
            std::string user_id{};
            // End of the mute, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Muted users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List protected chatrooms. POST /chatroom/keepalive/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryKeepalive {
    static constexpr const char *operation = "chatroom.query_keepalive";

    struct Result {
        // Chatroom ids
        std::vector<std::string> chatroom_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.chatroom_ids = answer.texts("chatroomIds");
        result.raw = std::move(answer);
        return result;
    }
};

// List low-priority message types. POST /chatroom/message/priority/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryLowPriorityTypes {
    static constexpr const char *operation = "chatroom.query_low_priority_types";

    struct Result {
        // Message types
        std::vector<std::string> object_names{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.object_names = answer.texts("objectNames");
        result.raw = std::move(answer);
        return result;
    }
};

// List members of a chatroom. POST /chatroom/user/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryMembers {
    static constexpr const char *operation = "chatroom.query_members";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // How many members. Required, 1 to 500.
    std::optional<std::int64_t> count;
    // Order by the time of joining. Required, one of 1 (oldest first), 2 (newest first).
    std::optional<std::int64_t> order;

    struct Result {
        struct UsersItem {
            // User id
            std::string id{};
            // Time of joining, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Members in the room
        std::int64_t total = 0;
        // Members
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("count", count);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List protected message types. POST /chatroom/whitelist/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryMessageWhitelist {
    static constexpr const char *operation = "chatroom.query_message_whitelist";

    struct Result {
        // Message types; spelt like this
        std::vector<std::string> whitlist_msg_type{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.whitlist_msg_type = answer.texts("whitlistMsgType");
        result.raw = std::move(answer);
        return result;
    }
};

// List chatrooms with mute-all on. POST /chatroom/ban/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryMuteAll {
    static constexpr const char *operation = "chatroom.query_mute_all";

    // Rooms per page. 1 to 1000, default 50.
    std::optional<std::int64_t> size{};
    // Page number. At least 1, default 1.
    std::optional<std::int64_t> page{};

    struct Result {
        // Chatroom ids
        std::vector<std::string> chatroom_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("size", size);
        params.set("page", page);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.chatroom_ids = answer.texts("chatroomIds");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.chatroom_ids; }
};

// List the mute-all exception list of a chatroom. POST /chatroom/user/ban/whitelist/query.json. Idempotent. Full
// description: docs/endpoints/chatroom.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "chatroom.query_mute_exceptions";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        // Users who may send in spite of mute-all
        std::vector<std::string> user_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.user_ids = answer.texts("userIds");
        result.raw = std::move(answer);
        return result;
    }
};

// List muted users of a chatroom. POST /chatroom/user/gag/list.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryMutedUsers {
    static constexpr const char *operation = "chatroom.query_muted_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        struct UsersItem {
            // User id
            std::string user_id{};
            // End of the mute, YYYY-MM-DD HH:MM:SS
            std::string time{};
        };
        // Muted users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List protected users of a chatroom. POST /chatroom/user/whitelist/query.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct QueryUserWhitelist {
    static constexpr const char *operation = "chatroom.query_user_whitelist";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    struct Result {
        // User ids
        std::vector<std::string> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.users = answer.texts("users");
        result.raw = std::move(answer);
        return result;
    }
};

// Remove several attributes of a chatroom by force. POST /chatroom/entry/batch/remove.json. Idempotent. Full
// description: docs/endpoints/chatroom.md.
struct RemoveEntries {
    static constexpr const char *operation = "chatroom.remove_entries";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Owner of the attributes; required, though documented not to be checked. At most 64 bytes.
    std::string entry_owner_id;
    // Names of the attributes. 1 to 20 items, each at most 128 characters, each letters, digits and + = - _.
    std::vector<std::string> entry_keys;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("entryOwnerId", entry_owner_id);
        params.set("entryKeys", entry_keys);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove one attribute of a chatroom. POST /chatroom/entry/remove.json. Idempotent unless objectName is given. Full
// description: docs/endpoints/chatroom.md.
struct RemoveEntry {
    static constexpr const char *operation = "chatroom.remove_entry";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Owner of the attribute; need not be in the room. At most 64 bytes.
    std::string user_id;
    // Name of the attribute, case-sensitive. At most 128 characters, letters, digits and + = - _.
    std::string key;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of a message to the room that tells of the change, usually RC:chrmKVNotiMsg; left out: none.
    // At most 32 characters. content: Content of that message; of RC:chrmKVNotiMsg: type (1 set, 2 delete), key and
    // value. Required when objectName is RC:chrmKVNotiMsg, JSON text.
    std::optional<MessageBody> message{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set("key", key);
        detail::fill_message(params, message, "objectName", "content");
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Stop protecting a chatroom. POST /chatroom/keepalive/remove.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct RemoveKeepalive {
    static constexpr const char *operation = "chatroom.remove_keepalive";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unmark low-priority message types. POST /chatroom/message/priority/remove.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct RemoveLowPriorityTypes {
    static constexpr const char *operation = "chatroom.remove_low_priority_types";

    // Message types. 1 to 5 items, each at most 32 characters.
    std::vector<std::string> object_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("objectName", object_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Stop protecting message types. POST /chatroom/whitelist/delete.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct RemoveMessageWhitelist {
    static constexpr const char *operation = "chatroom.remove_message_whitelist";

    // Message types. 1 to 20 items, each at most 32 characters.
    std::vector<std::string> object_names;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("objectnames", object_names);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from the mute-all exception list of a chatroom. POST /chatroom/user/ban/whitelist/rollback.json.
// Idempotent. Full description: docs/endpoints/chatroom.md.
struct RemoveMuteExceptions {
    static constexpr const char *operation = "chatroom.remove_mute_exceptions";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to remove from the list. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Stop protecting users of a chatroom. POST /chatroom/user/whitelist/remove.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct RemoveUserWhitelist {
    static constexpr const char *operation = "chatroom.remove_user_whitelist";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to remove from the list. 1 to 5 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Resume delivering messages of a chatroom. POST /chatroom/message/resumeDistribution.json. Idempotent. Legacy. Full
// description: docs/endpoints/chatroom.md.
struct ResumeDistribution {
    static constexpr const char *operation = "chatroom.resume_distribution";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change how a chatroom is destroyed automatically. POST /chatroom/destroy/set.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct SetDestroyType {
    static constexpr const char *operation = "chatroom.set_destroy_type";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // How the room ends by itself. One of 0 (after a time without activity), 1 (a fixed time after creation), default
    // 0.
    std::optional<std::int64_t> destroy_type{};
    // Minutes without activity (destroyType 0) or from creation (destroyType 1). 60 to 10080, default 60.
    std::optional<std::int64_t> destroy_time{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("destroyType", destroy_type);
        params.set("destroyTime", destroy_time);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set several attributes of a chatroom. POST /chatroom/entry/batch/set.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct SetEntries {
    static constexpr const char *operation = "chatroom.set_entries";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Owner of the attributes. At most 64 bytes.
    std::string entry_owner_id;
    // Values by name; names are case-sensitive. 1 to 20 items, keys at most 128 characters, keys of letters, digits
    // and + = - _, values at most 4096 characters.
    std::map<std::string, std::string> entry_info;
    // What becomes of the attributes when their owner leaves the room. One of 0 (keep), 1 (remove), default 0.
    std::optional<std::int64_t> auto_delete{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("entryOwnerId", entry_owner_id);
        params.set("entryInfo", entry_info);
        params.set("autoDelete", auto_delete);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set one attribute (KV) of a chatroom. POST /chatroom/entry/set.json. Idempotent unless objectName is given. Full
// description: docs/endpoints/chatroom.md.
struct SetEntry {
    static constexpr const char *operation = "chatroom.set_entry";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Owner of the attribute; need not be in the room. At most 64 bytes.
    std::string user_id;
    // Name of the attribute, case-sensitive. At most 128 characters, letters, digits and + = - _.
    std::string key;
    // Value of the attribute. At most 4096 characters.
    std::string value;
    // What becomes of the attribute when its owner leaves the room. One of 0 (keep), 1 (remove), default 0.
    std::optional<std::int64_t> auto_delete{};
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of a message to the room that tells of the change, usually RC:chrmKVNotiMsg; left out: none.
    // At most 32 characters. content: Content of that message; of RC:chrmKVNotiMsg: type (1 set, 2 delete), key and
    // value. Required when objectName is RC:chrmKVNotiMsg, JSON text.
    std::optional<MessageBody> message{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set("key", key);
        params.set("value", value);
        params.set("autoDelete", auto_delete);
        detail::fill_message(params, message, "objectName", "content");
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Stop delivering messages of a chatroom. POST /chatroom/message/stopDistribution.json. Idempotent. Legacy. Full
// description: docs/endpoints/chatroom.md.
struct StopDistribution {
    static constexpr const char *operation = "chatroom.stop_distribution";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift the block of users in a chatroom. POST /chatroom/user/block/rollback.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UnblockUsers {
    static constexpr const char *operation = "chatroom.unblock_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to let in again. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify the users whose block is lifted; clients know of it from Android and iOS 5.4.5 and Web 5.7.9
    // on. Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift mute-all from a chatroom. POST /chatroom/ban/rollback.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UnmuteAll {
    static constexpr const char *operation = "chatroom.unmute_all";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unmute users in a chatroom. POST /chatroom/user/gag/rollback.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UnmuteUsers {
    static constexpr const char *operation = "chatroom.unmute_users";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to unmute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify all members of the room; clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
    // Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift the app-wide chatroom mute of users. POST /chatroom/user/ban/remove.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UnmuteUsersGlobally {
    static constexpr const char *operation = "chatroom.unmute_users_globally";

    // Users to unmute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Any JSON for the notified clients; only with needNotify. JSON text.
    std::optional<std::string> extra{};
    // Whether to notify the users whose mute is lifted; clients know of it from Android and iOS 5.4.5 and Web 5.7.9
    // on. Default false.
    std::optional<bool> need_notify{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set_json("extra", extra);
        params.set("needNotify", need_notify);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Tell whether a user is in a chatroom. POST /chatroom/user/exist.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UserExists {
    static constexpr const char *operation = "chatroom.user_exists";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // User id. At most 64 bytes.
    std::string user_id;

    struct Result {
        // Whether the user is in the room
        bool is_in_chrm = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.is_in_chrm = answer.boolean("isInChrm");
        result.raw = std::move(answer);
        return result;
    }
};

// Tell which of several users are in a chatroom. POST /chatroom/users/exist.json. Idempotent. Full description:
// docs/endpoints/chatroom.md.
struct UsersExist {
    static constexpr const char *operation = "chatroom.users_exist";

    // Chatroom id. At most 64 bytes.
    std::string chatroom_id;
    // Users to look for. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    struct Result {
        struct ResultItem {
            // User id
            std::string user_id{};
            // 1: in the room, 0: not
            std::int64_t is_in_chrm = 0;
        };
        // One element per user
        std::vector<ResultItem> result{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("chatroomId", chatroom_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("result"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("result", index_0);
            auto &item_0 = result.result.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.is_in_chrm = answer.integer(path_0 + ".isInChrm");
        }
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace chatroom
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
