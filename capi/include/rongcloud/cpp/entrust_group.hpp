// Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
// Hosted groups. Groups whose members, profiles and permissions the service keeps. They need the profile hosting
// service, enabled in the console. Most of the rates can be raised on request.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_ENTRUST_GROUP_HPP
#define RONGCLOUD_CPP_ENTRUST_GROUP_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace entrust_group {

// Appoint administrators of a hosted group. POST /entrust/group/manager/add.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct AddManagers {
    static constexpr const char *operation = "entrust_group.add_managers";

    // Group id. At most 64 characters.
    std::string group_id;
    // Members to appoint. 1 to 10 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        // Users who were not appointed, as they are not members
        std::vector<std::string> user_ids{};
        // Administrators of the group; only if there would be too many
        std::int64_t manager_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.user_ids = answer.texts("userIds");
        result.manager_count = answer.integer("managerCount");
        result.raw = std::move(answer);
        return result;
    }
};

// Create a hosted group. POST /entrust/group/create.json. Not idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct Create {
    static constexpr const char *operation = "entrust_group.create";

    struct GroupProfile {
        // Introduction. At most 512 characters.
        std::optional<std::string> introduction{};
        // Announcement. At most 1024 characters.
        std::optional<std::string> announcement{};
        // URL of the avatar. At most 128 characters.
        std::optional<std::string> portrait_url{};

        RC_LOCAL void fill(Params &members) const {
            members.set("introduction", introduction);
            members.set("announcement", announcement);
            members.set("portraitUrl", portrait_url);
        }
    };
    struct Permissions {
        // Who approves of a user who wants to join. One of 0 (owner approves), 1 (nobody needs to), 2 (owner or an
        // administrator approves), 3 (nobody may join), default 0.
        std::optional<std::int64_t> join_perm{};
        // Who may remove members. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> remove_perm{};
        // Who may invite users. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> mem_invite_perm{};
        // Whether users who are invited must agree. One of 0 (no), 1 (yes), default 0.
        std::optional<std::int64_t> invite_perm{};
        // Who may change the profile and the permissions of the group. One of 0 (owner), 1 (owner and
        // administrators), 2 (all members), default 0.
        std::optional<std::int64_t> profile_perm{};
        // Who may change the profile of a member. One of 0 (owner, administrators and the member), 1 (owner and the
        // member), 2 (only the member), default 0.
        std::optional<std::int64_t> mem_profile_perm{};

        RC_LOCAL void fill(Params &members) const {
            members.set("joinPerm", join_perm);
            members.set("removePerm", remove_perm);
            members.set("memInvitePerm", mem_invite_perm);
            members.set("invitePerm", invite_perm);
            members.set("profilePerm", profile_perm);
            members.set("memProfilePerm", mem_profile_perm);
        }
    };

    // Id of the new group: letters and digits, case-sensitive. At most 64 characters.
    std::string group_id;
    // Name of the group; need not be unique. At most 64 characters.
    std::string name;
    // Owner, who becomes a member. At most 64 bytes.
    std::string owner;
    // Users to invite. At most 30 items, each at most 64 bytes.
    std::optional<std::vector<std::string>> user_ids{};
    // Built-in profile.
    std::optional<GroupProfile> group_profile{};
    // Who may do what.
    std::optional<Permissions> permissions{};
    // Texts by name; a name must be declared in the console first. 10 are allowed by default. JSON text, at most 10
    // items, keys at most 32 characters, keys of ext_ and what follows it, values at most 256 characters.
    std::optional<std::string> group_ext_profile{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("name", name);
        params.set("owner", owner);
        params.set("userIds", user_ids);
        params.set("groupProfile", group_profile);
        params.set("permissions", permissions);
        params.set_json("groupExtProfile", group_ext_profile);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a user's private alias for a group. POST /entrust/group/remarkname/delete.json. Idempotent. Full
// description: docs/endpoints/entrust_group.md.
struct DeleteRemarkName {
    static constexpr const char *operation = "entrust_group.delete_remark_name";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who sees the alias. At most 64 bytes.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dissolve a hosted group. POST /entrust/group/dismiss.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct Dismiss {
    static constexpr const char *operation = "entrust_group.dismiss";

    // Group id. At most 64 characters.
    std::string group_id;

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

// Follow group members on behalf of a user. POST /entrust/group/member/follow.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct FollowMembers {
    static constexpr const char *operation = "entrust_group.follow_members";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who follows. At most 64 bytes.
    std::string user_id;
    // Members to follow. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> follow_user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("followUserIds", follow_user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Turn a plain group into a hosted group. POST /entrust/group/import.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct Import {
    static constexpr const char *operation = "entrust_group.import";

    struct GroupProfile {
        // Introduction. At most 512 characters.
        std::optional<std::string> introduction{};
        // Announcement. At most 1024 characters.
        std::optional<std::string> announcement{};
        // URL of the avatar. At most 128 characters.
        std::optional<std::string> portrait_url{};

        RC_LOCAL void fill(Params &members) const {
            members.set("introduction", introduction);
            members.set("announcement", announcement);
            members.set("portraitUrl", portrait_url);
        }
    };
    struct Permissions {
        // Who approves of a user who wants to join. One of 0 (owner approves), 1 (nobody needs to), 2 (owner or an
        // administrator approves), 3 (nobody may join), default 0.
        std::optional<std::int64_t> join_perm{};
        // Who may remove members. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> remove_perm{};
        // Who may invite users. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> mem_invite_perm{};
        // Whether users who are invited must agree. One of 0 (no), 1 (yes), default 0.
        std::optional<std::int64_t> invite_perm{};
        // Who may change the profile and the permissions of the group. One of 0 (owner), 1 (owner and
        // administrators), 2 (all members), default 0.
        std::optional<std::int64_t> profile_perm{};
        // Who may change the profile of a member. One of 0 (owner, administrators and the member), 1 (owner and the
        // member), 2 (only the member), default 0.
        std::optional<std::int64_t> mem_profile_perm{};

        RC_LOCAL void fill(Params &members) const {
            members.set("joinPerm", join_perm);
            members.set("removePerm", remove_perm);
            members.set("memInvitePerm", mem_invite_perm);
            members.set("invitePerm", invite_perm);
            members.set("profilePerm", profile_perm);
            members.set("memProfilePerm", mem_profile_perm);
        }
    };

    // Id of the existing group. At most 64 characters.
    std::string group_id;
    // Name of the group; need not be unique. At most 64 characters.
    std::string name;
    // Owner. At most 64 bytes.
    std::string owner;
    // Built-in profile.
    std::optional<GroupProfile> group_profile{};
    // Who may do what.
    std::optional<Permissions> permissions{};
    // Texts by name; a name must be declared in the console first. 10 are allowed by default. JSON text, at most 10
    // items, keys at most 32 characters, keys of ext_ and what follows it, values at most 256 characters.
    std::optional<std::string> group_ext_profile{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("name", name);
        params.set("owner", owner);
        params.set("groupProfile", group_profile);
        params.set("permissions", permissions);
        params.set_json("groupExtProfile", group_ext_profile);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to a hosted group. POST /entrust/group/join.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct Join {
    static constexpr const char *operation = "entrust_group.join";

    // Group id. At most 64 characters.
    std::string group_id;
    // Users to add. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        // Group id
        std::string group_id{};
        // Name of the group
        std::string name{};
        // JSON text: introduction, announcement, portraitUrl
        std::string group_profile{};
        // JSON text: values of the custom attributes by name
        std::string group_ext_profile{};
        // JSON text: the permissions of entrust_group.create
        std::string permissions{};
        // User id of the owner
        std::string owner{};
        // Creation time, Unix milliseconds
        std::int64_t create_time = 0;
        // Members after the call
        std::int64_t member_count = 0;
        // Not documented; known from an official SDK only
        std::string remark_name{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.group_id = answer.text("groupId");
        result.name = answer.text("name");
        result.group_profile = answer.text("groupProfile");
        result.group_ext_profile = answer.text("groupExtProfile");
        result.permissions = answer.text("permissions");
        result.owner = answer.text("owner");
        result.create_time = answer.integer("createTime");
        result.member_count = answer.integer("memberCount");
        result.remark_name = answer.text("remarkName");
        result.raw = std::move(answer);
        return result;
    }
};

// Remove a user from all hosted groups. POST /entrust/group/member/kick/all.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct KickFromAll {
    static constexpr const char *operation = "entrust_group.kick_from_all";

    // User to remove. At most 64 bytes.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove members from a hosted group. POST /entrust/group/member/kick.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct KickMembers {
    static constexpr const char *operation = "entrust_group.kick_members";

    // Group id. At most 64 characters.
    std::string group_id;
    // Users to remove. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Also lift the mute of the users. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_ban{};
    // Also take the users off the mute exception list. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_white{};
    // Also forget whom the users followed. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_followed{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("isDelBan", is_del_ban);
        params.set("isDelWhite", is_del_white);
        params.set("isDelFollowed", is_del_followed);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Page through all hosted groups of the app. POST /entrust/group/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QueryAll {
    static constexpr const char *operation = "entrust_group.query_all";

    // pageToken of the page before; left out: the first page.
    std::optional<std::string> page_token{};
    // Groups per page. 1 to 1000, default 50.
    std::optional<std::int64_t> size{};
    // Order by creation time. One of 0 (ascending), 1 (descending), default 1.
    std::optional<std::int64_t> order{};

    struct Result {
        struct GroupsItem {
            // Group id
            std::string group_id{};
            // Name of the group
            std::string name{};
            // JSON text: introduction, announcement, portraitUrl
            std::string group_profile{};
            // URL of the avatar
            std::string portrait_url{};
            // User id of the creator
            std::string creator{};
            // User id of the owner
            std::string owner{};
            // Creation time, Unix milliseconds
            std::int64_t time = 0;
        };
        // Token of the next page; absent or empty on the last one
        std::string page_token{};
        // Groups
        std::vector<GroupsItem> groups{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("pageToken", page_token);
        params.set("size", size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.page_token = answer.text("pageToken");
        for (std::size_t index_0 = 0, end_0 = answer.count("groups"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("groups", index_0);
            auto &item_0 = result.groups.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.group_profile = answer.text(path_0 + ".groupProfile");
            item_0.portrait_url = answer.text(path_0 + ".portraitUrl");
            item_0.creator = answer.text(path_0 + ".creator");
            item_0.owner = answer.text(path_0 + ".owner");
            item_0.time = answer.integer(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.groups; }
};

// List the members a user follows in a group. POST /entrust/group/member/followed/get.json. Idempotent. Full
// description: docs/endpoints/entrust_group.md.
struct QueryFollowed {
    static constexpr const char *operation = "entrust_group.query_followed";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who follows. At most 64 bytes.
    std::string user_id;

    struct Result {
        struct MembersItem {
            // User id
            std::string user_id{};
            // Time of following, Unix milliseconds
            std::int64_t timestamp = 0;
        };
        struct FollowedMembersItem {
            // User id
            std::string user_id{};
            // Time of following, Unix milliseconds
            std::int64_t timestamp = 0;
        };
        // Group member who follows
        std::string user_id{};
        // Group id
        std::string group_id{};
        // Followed members
        std::vector<MembersItem> members{};
        // Followed members, under the other name
        std::vector<FollowedMembersItem> followed_members{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.user_id = answer.text("userId");
        result.group_id = answer.text("groupId");
        for (std::size_t index_0 = 0, end_0 = answer.count("members"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("members", index_0);
            auto &item_0 = result.members.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.timestamp = answer.integer(path_0 + ".timestamp");
        }
        for (std::size_t index_0 = 0, end_0 = answer.count("followedMembers"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("followedMembers", index_0);
            auto &item_0 = result.followed_members.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.timestamp = answer.integer(path_0 + ".timestamp");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Page through the hosted groups a user joined. POST /entrust/joined/group/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QueryJoined {
    static constexpr const char *operation = "entrust_group.query_joined";

    // User whose groups are listed. At most 64 bytes.
    std::string user_id;
    // Role of the user in the groups to list. One of 0 (all), 1 (owner or plain member, see the notes), 2
    // (administrator), 3 (plain member or owner, see the notes), default 0.
    std::optional<std::int64_t> role{};
    // pageToken of the page before; left out: the first page.
    std::optional<std::string> page_token{};
    // Groups per page. 1 to 100, default 50.
    std::optional<std::int64_t> size{};
    // Order by the time of joining; the default is not documented. One of 0 (ascending), 1 (descending).
    std::optional<std::int64_t> order{};

    struct Result {
        struct GroupsItem {
            // Group id
            std::string group_id{};
            // Name of the group
            std::string name{};
            // JSON text: introduction, announcement, portraitUrl
            std::string group_profile{};
            // JSON text: values of the custom attributes by name
            std::string group_ext_profile{};
            // JSON text: the permissions of entrust_group.create
            std::string permissions{};
            // User id of the owner
            std::string owner{};
            // The user's private alias for the group
            std::string remark_name{};
            // Creation time, Unix milliseconds
            std::int64_t create_time = 0;
            // Time of joining, Unix milliseconds
            std::int64_t join_time = 0;
            // Role of the user
            std::int64_t role = 0;
            // Members
            std::int64_t count = 0;
        };
        // Token of the next page; absent or empty on the last one
        std::string page_token{};
        // Groups
        std::vector<GroupsItem> groups{};
        // Groups in all
        std::int64_t total_count = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("role", role);
        params.set("pageToken", page_token);
        params.set("size", size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.page_token = answer.text("pageToken");
        for (std::size_t index_0 = 0, end_0 = answer.count("groups"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("groups", index_0);
            auto &item_0 = result.groups.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.group_profile = answer.text(path_0 + ".groupProfile");
            item_0.group_ext_profile = answer.text(path_0 + ".groupExtProfile");
            item_0.permissions = answer.text(path_0 + ".permissions");
            item_0.owner = answer.text(path_0 + ".owner");
            item_0.remark_name = answer.text(path_0 + ".remarkName");
            item_0.create_time = answer.integer(path_0 + ".createTime");
            item_0.join_time = answer.integer(path_0 + ".joinTime");
            item_0.role = answer.integer(path_0 + ".role");
            item_0.count = answer.integer(path_0 + ".count");
        }
        result.total_count = answer.integer("totalCount");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.groups; }
};

// Page through the members of a hosted group. POST /entrust/group/member/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QueryMembers {
    static constexpr const char *operation = "entrust_group.query_members";

    // Group id. At most 64 characters.
    std::string group_id;
    // Whom to list. One of 0 (all), 1 (plain members), 2 (administrators), 3 (the owner), default 0.
    std::optional<std::int64_t> type{};
    // pageToken of the page before; left out: the first page.
    std::optional<std::string> page_token{};
    // Members per page. 1 to 100, default 50.
    std::optional<std::int64_t> size{};
    // Order by the time of joining. One of 0 (ascending), 1 (descending), default 1.
    std::optional<std::int64_t> order{};

    struct Result {
        struct MembersItem {
            // User id
            std::string user_id{};
            // Name in the group
            std::string nickname{};
            // 1: plain member, 2: administrator, 3: owner
            std::int64_t role = 0;
            // Time of joining, Unix milliseconds
            std::int64_t time = 0;
            // Extra text of entrust_group.set_member
            std::string extra{};
        };
        // Members of the group
        std::int64_t total_count = 0;
        // Token of the next page; absent or empty on the last one
        std::string page_token{};
        // Members
        std::vector<MembersItem> members{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("type", type);
        params.set("pageToken", page_token);
        params.set("size", size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total_count = answer.integer("totalCount");
        result.page_token = answer.text("pageToken");
        for (std::size_t index_0 = 0, end_0 = answer.count("members"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("members", index_0);
            auto &item_0 = result.members.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.nickname = answer.text(path_0 + ".nickname");
            item_0.role = answer.integer(path_0 + ".role");
            item_0.time = answer.integer(path_0 + ".time");
            item_0.extra = answer.text(path_0 + ".extra");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.members; }
};

// Read the profiles of several hosted groups. POST /entrust/group/profile/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QueryProfiles {
    static constexpr const char *operation = "entrust_group.query_profiles";

    // Groups to read. 1 to 50 items, each at most 64 characters.
    std::vector<std::string> group_ids;

    struct Result {
        struct ProfilesItem {
            // Group id
            std::string group_id{};
            // Name of the group; documented both as name and as groupName
            std::string name{};
            // See name
            std::string group_name{};
            // JSON text: introduction, announcement, portraitUrl
            std::string group_profile{};
            // JSON text: values of the custom attributes by name
            std::string group_ext_profile{};
            // JSON text: the permissions of entrust_group.create
            std::string permissions{};
            // User id of the owner
            std::string owner{};
            // Creation time, Unix milliseconds
            std::int64_t create_time = 0;
            // Members
            std::int64_t member_count = 0;
            // Not documented; known from an official SDK only
            std::string remark_name{};
        };
        // Profiles
        std::vector<ProfilesItem> profiles{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupIds", group_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("profiles"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("profiles", index_0);
            auto &item_0 = result.profiles.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.group_name = answer.text(path_0 + ".groupName");
            item_0.group_profile = answer.text(path_0 + ".groupProfile");
            item_0.group_ext_profile = answer.text(path_0 + ".groupExtProfile");
            item_0.permissions = answer.text(path_0 + ".permissions");
            item_0.owner = answer.text(path_0 + ".owner");
            item_0.create_time = answer.integer(path_0 + ".createTime");
            item_0.member_count = answer.integer(path_0 + ".memberCount");
            item_0.remark_name = answer.text(path_0 + ".remarkName");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Read a user's private alias for a group. POST /entrust/group/remarkname/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QueryRemarkName {
    static constexpr const char *operation = "entrust_group.query_remark_name";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who sees the alias. At most 64 bytes.
    std::string user_id;

    struct Result {
        // Alias of the group
        std::string remark_name{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.remark_name = answer.text("remarkName");
        result.raw = std::move(answer);
        return result;
    }
};

// Read given members of a hosted group. POST /entrust/group/member/specific/query.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct QuerySpecificMembers {
    static constexpr const char *operation = "entrust_group.query_specific_members";

    // Group id. At most 64 characters.
    std::string group_id;
    // Members to read. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        struct MembersItem {
            // User id
            std::string user_id{};
            // Name in the group
            std::string nickname{};
            // 1: plain member, 2: administrator, 3: owner
            std::int64_t role = 0;
            // Time of joining, Unix milliseconds
            std::int64_t time = 0;
            // Extra text of entrust_group.set_member
            std::string extra{};
        };
        // Members
        std::vector<MembersItem> members{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("members"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("members", index_0);
            auto &item_0 = result.members.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.nickname = answer.text(path_0 + ".nickname");
            item_0.role = answer.integer(path_0 + ".role");
            item_0.time = answer.integer(path_0 + ".time");
            item_0.extra = answer.text(path_0 + ".extra");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Make users leave a hosted group. POST /entrust/group/quit.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct Quit {
    static constexpr const char *operation = "entrust_group.quit";

    // Group id. At most 64 characters.
    std::string group_id;
    // Users who leave. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Also lift the mute of the users. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_ban{};
    // Also take the users off the mute exception list. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_white{};
    // Also forget whom the users followed. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_followed{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("isDelBan", is_del_ban);
        params.set("isDelWhite", is_del_white);
        params.set("isDelFollowed", is_del_followed);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dismiss administrators of a hosted group. POST /entrust/group/manager/remove.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct RemoveManagers {
    static constexpr const char *operation = "entrust_group.remove_managers";

    // Group id. At most 64 characters.
    std::string group_id;
    // Administrators to dismiss. 1 to 10 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set nickname and extra of a group member. POST /entrust/group/member/set.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct SetMember {
    static constexpr const char *operation = "entrust_group.set_member";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member. At most 64 bytes.
    std::string user_id;
    // Name in the group. At most 64 characters.
    std::string nickname;
    // Extra text; whether an empty one clears it is not documented, it is sent as given. At most 128 characters, an
    // empty text is a value and is sent.
    std::optional<std::string> extra{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("nickname", nickname);
        params.set("extra", extra);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set a user's private alias for a group. POST /entrust/group/remarkname/set.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct SetRemarkName {
    static constexpr const char *operation = "entrust_group.set_remark_name";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who sees the alias. At most 64 bytes.
    std::string user_id;
    // Alias of the group. At most 64 characters.
    std::string remark_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("remarkName", remark_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Hand a hosted group to another owner. POST /entrust/group/transfer/owner.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct TransferOwner {
    static constexpr const char *operation = "entrust_group.transfer_owner";

    // Group id. At most 64 characters.
    std::string group_id;
    // New owner. At most 64 bytes.
    std::string new_owner;
    // Whether the old owner leaves the group. One of 0 (stays), 1 (leaves), default 0.
    std::optional<std::int64_t> is_quit{};
    // Also lift the mute of the old owner; only with isQuit 1. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_ban{};
    // Also take the old owner off the mute exception list; only with isQuit 1. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_white{};
    // Also forget whom the old owner followed; only with isQuit 1. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_del_followed{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("newOwner", new_owner);
        params.set("isQuit", is_quit);
        params.set("isDelBan", is_del_ban);
        params.set("isDelWhite", is_del_white);
        params.set("isDelFollowed", is_del_followed);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Stop following group members. POST /entrust/group/member/unfollow.json. Idempotent. Full description:
// docs/endpoints/entrust_group.md.
struct UnfollowMembers {
    static constexpr const char *operation = "entrust_group.unfollow_members";

    // Group id. At most 64 characters.
    std::string group_id;
    // Group member who follows. At most 64 bytes.
    std::string user_id;
    // Members to follow no longer. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> follow_user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("followUserIds", follow_user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change profile, permissions and custom attributes of a hosted group. POST /entrust/group/profile/update.json.
// Idempotent. Full description: docs/endpoints/entrust_group.md.
struct UpdateProfile {
    static constexpr const char *operation = "entrust_group.update_profile";

    struct GroupProfile {
        // New name of the group. At most 64 characters.
        std::optional<std::string> name{};
        // Introduction. At most 512 characters.
        std::optional<std::string> introduction{};
        // Announcement. At most 1024 characters.
        std::optional<std::string> announcement{};
        // URL of the avatar. At most 128 characters.
        std::optional<std::string> portrait_url{};

        RC_LOCAL void fill(Params &members) const {
            members.set("name", name);
            members.set("introduction", introduction);
            members.set("announcement", announcement);
            members.set("portraitUrl", portrait_url);
        }
    };
    struct Permissions {
        // Who approves of a user who wants to join. One of 0 (owner approves), 1 (nobody needs to), 2 (owner or an
        // administrator approves), 3 (nobody may join), default 0.
        std::optional<std::int64_t> join_perm{};
        // Who may remove members. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> remove_perm{};
        // Who may invite users. One of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
        std::optional<std::int64_t> mem_invite_perm{};
        // Whether users who are invited must agree. One of 0 (no), 1 (yes), default 0.
        std::optional<std::int64_t> invite_perm{};
        // Who may change the profile and the permissions of the group. One of 0 (owner), 1 (owner and
        // administrators), 2 (all members), default 0.
        std::optional<std::int64_t> profile_perm{};
        // Who may change the profile of a member. One of 0 (owner, administrators and the member), 1 (owner and the
        // member), 2 (only the member), default 0.
        std::optional<std::int64_t> mem_profile_perm{};

        RC_LOCAL void fill(Params &members) const {
            members.set("joinPerm", join_perm);
            members.set("removePerm", remove_perm);
            members.set("memInvitePerm", mem_invite_perm);
            members.set("invitePerm", invite_perm);
            members.set("profilePerm", profile_perm);
            members.set("memProfilePerm", mem_profile_perm);
        }
    };

    // Group id. At most 64 characters.
    std::string group_id;
    // New name of the group; not documented here, see groupProfile.name. At most 64 characters.
    std::optional<std::string> name{};
    // Built-in profile.
    std::optional<GroupProfile> group_profile{};
    // Who may do what.
    std::optional<Permissions> permissions{};
    // Texts by name; a name must be declared in the console first. 10 are allowed by default. JSON text, at most 10
    // items, keys at most 32 characters, keys of ext_ and what follows it, values at most 256 characters.
    std::optional<std::string> group_ext_profile{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("name", name);
        params.set("groupProfile", group_profile);
        params.set("permissions", permissions);
        params.set_json("groupExtProfile", group_ext_profile);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace entrust_group
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
