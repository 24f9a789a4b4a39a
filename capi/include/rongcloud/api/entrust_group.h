/* Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
 * Hosted groups. Groups whose members, profiles and permissions the service keeps.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_ENTRUST_GROUP_H
#define RONGCLOUD_API_ENTRUST_GROUP_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appoint administrators of a hosted group.
 * POST /entrust/group/manager/add.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 10 items. Members to appoint; a group has at most 10 administrators.
 * In the answer:
 *   "userIds"       str list. Users not appointed because they are not members.
 *   "managerCount"  int. Current number of administrators, returned when the limit would be exceeded.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/add-group-manager; java:
 * EntrustGroup.addManagers; go: EntrustGroupAddManagers; php: Entrust.Manager.add. */
RC_API rc_status rc_entrust_group_add_managers(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Create a hosted group.
 * POST /entrust/group/create.json. Not idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id; letters and digits.
 *   name      at most 64 characters. Group name; duplicates allowed.
 *   owner     at most 64 bytes. Owner user id; becomes a member automatically.
 * In `more`:
 *   RC_USER_IDS                   str list, at most 30 items. Users invited at creation; at most 30.
 *   RC_GROUP_PROFILE              JSON object. Built-in profile: JSON text; keys below.
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. Avatar URL.
 *   RC_PERMISSIONS                JSON object. Permission settings: JSON text; keys below.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody, free to join), 2 (owner or
 *                                 administrator approves), 3 (nobody may join), default 0, optional. Who must
 *                                 approve a join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Must the invitee agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may edit group profile and permissions.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may edit a member profile.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items. Custom attributes: JSON text; each key starts with
 *                                 ext_ (at most 32 chars), each value at most 256 chars, 10 pairs by default; keys
 *                                 must be declared in the console first.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. profilePerm values 1-2 and memProfilePerm values are cut
 * off in the page as read and were taken from the client SDK enums (same order). Whether invitees join at once
 * depends on invitePerm. Triggers group operation events to clients and callbacks. Behaviour for an existing id is
 * undocumented.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/create-group; java: EntrustGroup.create; go:
 * EntrustGroupCreate; php: Entrust.Group.create. */
RC_API rc_status rc_entrust_group_create(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Delete a user's private alias for a group.
 * POST /entrust/group/remarkname/delete.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname; java:
 * EntrustGroup.delRemarkName; go: EntrustGroupDelRemarkName; php: Entrust.RemarkName.delete. */
RC_API rc_status rc_entrust_group_delete_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve a hosted group.
 * POST /entrust/group/dismiss.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Unlike
 * group.dismiss there is no operator userId.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/diss-group; java: EntrustGroup.dismiss; go:
 * EntrustGroupDismiss; php: Entrust.Group.dismiss. */
RC_API rc_status rc_entrust_group_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Follow group members on behalf of a user.
 * POST /entrust/group/member/follow.json. Idempotent. Rate: 100 requests per second.
 *   group_id         at most 64 characters. Group id.
 *   user_id          at most 64 bytes. The follower, a group member.
 *   follow_user_ids  1 to 100 items. Members to follow; at most 100.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. Messages of followed members pass do-not-disturb.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/set-group-mem-follow; java:
 * EntrustGroup.followMember; go: EntrustGroupFollowMember; php: Entrust.Member.follow. */
RC_API rc_status rc_entrust_group_follow_members(rc_client *client, const char *group_id, const char *user_id,
                                                 const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Turn a plain group into a hosted group.
 * POST /entrust/group/import.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Existing group id.
 *   name      at most 64 characters. Group name.
 *   owner     at most 64 bytes. Owner user id.
 * In `more`:
 *   RC_GROUP_PROFILE              JSON object. Built-in profile: JSON text; keys below.
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. Avatar URL.
 *   RC_PERMISSIONS                JSON object. Permission settings: JSON text; keys below.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody, free to join), 2 (owner or
 *                                 administrator approves), 3 (nobody may join), default 0, optional. Who must
 *                                 approve a join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Must the invitee agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may edit group profile and permissions.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may edit a member profile.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items. Custom attributes: JSON text; each key starts with
 *                                 ext_ (at most 32 chars), each value at most 256 chars, 10 pairs by default; keys
 *                                 must be declared in the console first.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. For groups made
 * with group.create. No callback is triggered by an import. profilePerm values 1-2 and memProfilePerm values are
 * cut off in the page as read and were taken from the client SDK enums (same order).
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/import-group; java: EntrustGroup.importGroup;
 * go: EntrustGroupImportGroup; php: Entrust.Group.import. */
RC_API rc_status rc_entrust_group_import(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a hosted group.
 * POST /entrust/group/join.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items. Users to add; at most 100.
 * In the answer:
 *   "groupId"          str. Group id.
 *   "name"             str. Group name (see notes: groupName in newer docs and Java model).
 *   "groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "groupExtProfile"  str. JSON text of custom attributes.
 *   "permissions"      str. JSON text of permissions.
 *   "owner"            str. Owner user id.
 *   "createTime"       int. Creation time, ms.
 *   "memberCount"      int. Members after the join.
 *   "remarkName"       str. Java model only.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. The answer carries the whole group profile at the top
 * level. The Chinese page misspells groupId as ngroupIdame.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/join-group; java: EntrustGroup.join; go:
 * EntrustGroupJoin; php: Entrust.Group.join. */
RC_API rc_status rc_entrust_group_join(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Remove a user from all hosted groups.
 * POST /entrust/group/member/kick/all.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User to remove.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Only groups
 * where the user is not the owner; ownership must be transferred first.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/kick-mem-all-group; java:
 * EntrustGroup.kickOutAllGroups; go: EntrustGroupKickOutAllGroup; php: Entrust.Member.kickAll. */
RC_API rc_status rc_entrust_group_kick_from_all(rc_client *client, const char *user_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Remove members from a hosted group.
 * POST /entrust/group/member/kick.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items. Users to remove; at most 100.
 * In `more`:
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the user.
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also remove the user from the mute exception list.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also clear the followed-members data of the user.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Array encoding: the docs examples and the PHP
 * SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding a comma-separated list; an
 * emulator must accept both. The docs example uses other names (isQuitBan, isQuitWhite, isDelAttention) than the
 * docs table; the table agrees with the SDKs.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/kick-group; java: EntrustGroup.kickOut; go:
 * EntrustGroupKickOut; php: Entrust.Member.kick. */
RC_API rc_status rc_entrust_group_kick_members(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Page through all hosted groups of the app.
 * POST /entrust/group/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE_TOKEN  str. Token of the previous page; absent on the first call.
 *   RC_SIZE        int, default 50. Page size, maximum 1000.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending), default 1. Sort by creation time.
 * In the answer:
 *   "pageToken"              str. Token for the next page.
 *   "groups"                 JSON array. Groups.
 *   "groups[].groupId"       str. Group id.
 *   "groups[].name"          str. Group name.
 *   "groups[].groupProfile"  str. Docs table: JSON text of the built-in profile.
 *   "groups[].portraitUrl"   str. Docs example and Java model: avatar URL.
 *   "groups[].creator"       str. Creator.
 *   "groups[].owner"         str. Owner.
 *   "groups[].time"          int. Creation time, ms.
 * Notes: Needs the profile hosting service (enabled in the console). Docs table lists groupProfile, docs example
 * and Java model have portraitUrl instead. Java and PHP send pageToken empty for the first page; empty means
 * absent.
 * Sources: docs: platform-chat-api/group/group-profile/group-query/query-app-all-group; java:
 * EntrustGroup.pagingQueryGroups; go: EntrustGroupPagingQueryGroups; php: Entrust.Group.query. */
RC_API rc_status rc_entrust_group_query_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the members a user follows in a group.
 * POST /entrust/group/member/followed/get.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. The follower.
 * In the answer:
 *   "userId"               str. The follower.
 *   "groupId"              str. Group id.
 *   "members"              JSON array. Followed members (docs table and Java model).
 *   "members[].userId"     str. Followed user.
 *   "members[].timestamp"  int. Follow time, ms.
 *   "followedMembers"      JSON array. Same list under the name used in the docs example.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. The docs table
 * says members, the docs example followedMembers; the Java model reads members. Emulator: return both.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-follow; java:
 * EntrustGroup.getFollowedMember; go: EntrustGroupGetFollowedMember; php: Entrust.Member.getFollowed. */
RC_API rc_status rc_entrust_group_query_followed(rc_client *client, const char *group_id, const char *user_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Page through the hosted groups a user joined.
 * POST /entrust/joined/group/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_ROLE        int, one of 0 (all), 1 (see notes), 2 (administrator), 3 (see notes), default 0. Which role the
 *                  user has; value meanings were cut off in the page as read.
 *   RC_PAGE_TOKEN  str. Token of the previous page; absent on the first call.
 *   RC_SIZE        int, default 50. Page size, maximum 100.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending). Sort by join time; default cut off in the page as
 *                  read (other paged queries default to 1).
 * In the answer:
 *   "pageToken"                 str. Token for the next page.
 *   "groups"                    JSON array. Groups.
 *   "groups[].groupId"          str. Group id.
 *   "groups[].name"             str. Group name (see notes: groupName in newer docs and Java model).
 *   "groups[].groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "groups[].groupExtProfile"  str. JSON text of custom attributes.
 *   "groups[].permissions"      str. JSON text of permissions.
 *   "groups[].owner"            str. Owner user id.
 *   "groups[].remarkName"       str. Private alias of the user.
 *   "groups[].createTime"       int. Creation time, ms.
 *   "groups[].joinTime"         int. Java model: join time, ms.
 *   "groups[].role"             int. Java model: role of the user.
 *   "groups[].count"            int. Java model: number of members.
 *   "totalCount"                int. Java model (inherited PageResult); not seen in docs.
 * Notes: Needs the profile hosting service (enabled in the console). role values: the Java comment says 0 all, 1
 * owner, 2 administrator, 3 plain member; everywhere else in docs 1 is a plain member and 3 the owner. Response
 * fields after createTime are cut off in the page as read and come from the Java model. Java and PHP send pageToken
 * empty for the first page; empty means absent.
 * Sources: docs: platform-chat-api/group/group-profile/group-query/query-member-join-group; java:
 * EntrustGroup.pagingQueryJoinedGroups; go: EntrustGroupPagingQueryJoinedGroups; php: Entrust.Group.joinedQuery. */
RC_API rc_status rc_entrust_group_query_joined(rc_client *client, const char *user_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Page through the members of a hosted group.
 * POST /entrust/group/member/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In `more`:
 *   RC_TYPE        int, one of 0 (all), 1 (plain member), 2 (administrator), 3 (owner), default 0. Which role.
 *   RC_PAGE_TOKEN  str. Token of the previous page; absent on the first call.
 *   RC_SIZE        int, default 50. Page size, maximum 100.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending), default 1. Sort by join time.
 * In the answer:
 *   "totalCount"          int. Members in the group.
 *   "pageToken"           str. Token for the next page, absent or empty on the last page.
 *   "members"             JSON array. Members.
 *   "members[].userId"    str. User id.
 *   "members[].nickname"  str. Name in the group.
 *   "members[].role"      int. 1 member, 2 administrator, 3 owner.
 *   "members[].time"      int. Join time, ms.
 *   "members[].extra"     str. Extra information.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Docs type role
 * and time as strings but the examples show numbers. The Java model comments on roles (0 member/1 owner/2
 * administrator) contradict the docs; docs are followed. Java and PHP send pageToken empty for the first page;
 * empty means absent.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-member; java:
 * EntrustGroup.pagingQueryMembers; go: EntrustGroupPagingQueryMembers; php: Entrust.Member.query. */
RC_API rc_status rc_entrust_group_query_members(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Read the profiles of several hosted groups.
 * POST /entrust/group/profile/query.json. Idempotent. Rate: 100 requests per second.
 *   group_ids  1 to 50 items. Group ids; at most 50.
 * In the answer:
 *   "profiles"                    JSON array. Profiles.
 *   "profiles[].groupId"          str. Group id.
 *   "profiles[].name"             str. Group name (see notes: groupName in newer docs and Java model).
 *   "profiles[].groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "profiles[].groupExtProfile"  str. JSON text of custom attributes.
 *   "profiles[].permissions"      str. JSON text of permissions.
 *   "profiles[].owner"            str. Owner user id.
 *   "profiles[].groupName"        str. Newer spelling of name.
 *   "profiles[].createTime"       int. Creation time, ms.
 *   "profiles[].memberCount"      int. Number of members.
 *   "profiles[].remarkName"       str. Java model only.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. Docs table names the parameter groupIds but the example
 * shows groupId=..&groupId=..; SDKs send groupIds. Chinese page returns name, English page and Java model
 * groupName; emulator should return both.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/query-group-profiles; java:
 * EntrustGroup.queryProfiles; go: EntrustGroupQueryProfiles; php: Entrust.Group.profileQuery. */
RC_API rc_status rc_entrust_group_query_profiles(rc_client *client, const char *const *group_ids,
                                                 size_t group_ids_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Read a user's private alias for a group.
 * POST /entrust/group/remarkname/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member.
 * In the answer:
 *   "remarkName"  str. The alias.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname; java:
 * EntrustGroup.queryRemarkName; go: EntrustGroupQueryRemarkName; php: Entrust.RemarkName.query. */
RC_API rc_status rc_entrust_group_query_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Read given members of a hosted group.
 * POST /entrust/group/member/specific/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items. User ids; at most 100.
 * In the answer:
 *   "members"             JSON array. Members.
 *   "members[].userId"    str. User id.
 *   "members[].nickname"  str. Name in the group.
 *   "members[].role"      int. 1 member, 2 administrator, 3 owner.
 *   "members[].time"      int. Join time, ms.
 *   "members[].extra"     str. Extra information.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. Docs type role and time as strings but the examples show
 * numbers. The Java model comments on roles (0 member/1 owner/2 administrator) contradict the docs; docs are
 * followed.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-specific-group-member; java:
 * EntrustGroup.queryMembersByUserIds; go: EntrustGroupQueryMembersByUserIds; php: Entrust.Member.specificQuery. */
RC_API rc_status rc_entrust_group_query_specific_members(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Make users leave a hosted group.
 * POST /entrust/group/quit.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items. Users who leave; at most 100.
 * In `more`:
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the user.
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also remove the user from the mute exception list.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also clear the followed-members data of the user.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both. The docs example uses other names (isQuitBan, isQuitWhite,
 * isDelAttention) than the docs table; the table agrees with the SDKs. A Java example passes isDelBan=2, a value no
 * page knows.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/quit-group; java: EntrustGroup.quit; go:
 * EntrustGroupQuit; php: Entrust.Group.quit. */
RC_API rc_status rc_entrust_group_quit(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Dismiss administrators of a hosted group.
 * POST /entrust/group/manager/remove.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 10 items. Members to dismiss; at most 10 per call.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/remove-group-manager; java:
 * EntrustGroup.removeManagers; go: EntrustGroupRemoveManagers; php: Entrust.Manager.remove. */
RC_API rc_status rc_entrust_group_remove_managers(rc_client *client, const char *group_id, const char *const *user_ids,
                                                  size_t user_ids_count, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Set nickname and extra of a group member.
 * POST /entrust/group/member/set.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member.
 *   nickname  at most 64 characters. Name in the group.
 * In `more`:
 *   RC_EXTRA  str, at most 128 characters. Extra information.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/update-group-member-info; java:
 * EntrustGroup.setMemberInfo; go: EntrustGroupSetMemberInfo; php: Entrust.Member.set. */
RC_API rc_status rc_entrust_group_set_member(rc_client *client, const char *group_id, const char *user_id,
                                             const char *nickname, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* Set a user's private alias for a group.
 * POST /entrust/group/remarkname/set.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Group id.
 *   user_id      at most 64 bytes. Group member.
 *   remark_name  at most 64 characters. Alias; overwrites.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Visible to that
 * user only; used as push title instead of the group name.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/update-group-member-remarkname; java:
 * EntrustGroup.setRemarkName; go: EntrustGroupSetRemarkName; php: Entrust.RemarkName.set. */
RC_API rc_status rc_entrust_group_set_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                  const char *remark_name, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Hand a hosted group to another owner.
 * POST /entrust/group/transfer/owner.json. Idempotent. Rate: 100 requests per second.
 *   group_id   at most 64 characters. Group id.
 *   new_owner  at most 64 bytes. User id of the new owner.
 * In `more`:
 *   RC_IS_QUIT          int, one of 0 (stays), 1 (leaves), default 0. Does the old owner leave the group.
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the old owner (only with
 *                       isQuit=1).
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also remove the old owner (only with isQuit=1) from
 *                       the mute exception list.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also clear the followed-members data of the old
 *                       owner (only with isQuit=1).
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/transfer-group; java:
 * EntrustGroup.transferOwner; go: EntrustGroupTransferOwner; php: Entrust.Group.transferOwner. */
RC_API rc_status rc_entrust_group_transfer_owner(rc_client *client, const char *group_id, const char *new_owner,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Stop following group members.
 * POST /entrust/group/member/unfollow.json. Idempotent. Rate: 100 requests per second.
 *   group_id         at most 64 characters. Group id.
 *   user_id          at most 64 bytes. The follower.
 *   follow_user_ids  1 to 100 items. Members to unfollow; at most 100.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array encoding:
 * the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding
 * a comma-separated list; an emulator must accept both.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-follow; java:
 * EntrustGroup.unfollowMember; go: EntrustGroupUnfollowMember; php: Entrust.Member.unFollow. */
RC_API rc_status rc_entrust_group_unfollow_members(rc_client *client, const char *group_id, const char *user_id,
                                                   const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Change profile, permissions and custom attributes of a hosted group.
 * POST /entrust/group/profile/update.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In `more`:
 *   RC_NAME                       str, at most 64 characters. SDK only: Java, Go and PHP send the new name as a
 *                                 top-level parameter.
 *   RC_GROUP_PROFILE              JSON object. Built-in profile: JSON text; keys below.
 *     groupProfile.name           str, at most 64 characters, optional. New group name (docs put the name here).
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. Avatar URL.
 *   RC_PERMISSIONS                JSON object. Permission settings: JSON text; keys below.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody, free to join), 2 (owner or
 *                                 administrator approves), 3 (nobody may join), default 0, optional. Who must
 *                                 approve a join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Must the invitee agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may edit group profile and permissions.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may edit a member profile.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items. Custom attributes: JSON text; each key starts with
 *                                 ext_ (at most 32 chars), each value at most 256 chars, 10 pairs by default; keys
 *                                 must be declared in the console first.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Disagreement:
 * docs place the name inside groupProfile, the SDKs send top-level name; accept both. Only the fields given change.
 * profilePerm values 1-2 and memProfilePerm values are cut off in the page as read and were taken from the client
 * SDK enums (same order).
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/update-group; java: EntrustGroup.updateProfile;
 * go: EntrustGroupUpdateProfile; php: Entrust.Group.update. */
RC_API rc_status rc_entrust_group_update_profile(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
