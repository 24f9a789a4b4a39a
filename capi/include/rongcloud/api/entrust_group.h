/* Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
 * Hosted groups. Groups whose members, profiles and permissions the service keeps. They need the profile hosting
 * service, enabled in the console. Most of the rates can be raised on request.
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
 *   user_ids  1 to 10 items, each at most 64 bytes. Members to appoint.
 * In the answer:
 *   "userIds"       str list. Users who were not appointed, as they are not members.
 *   "managerCount"  int. Administrators of the group; only if there would be too many.
 * Notes: A group has at most 10 administrators.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/add-group-manager; java:
 * EntrustGroup.addManagers; go: EntrustGroupAddManagers; php: Entrust.Manager.add. */
RC_API rc_status rc_entrust_group_add_managers(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Create a hosted group.
 * POST /entrust/group/create.json. Not idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Id of the new group: letters and digits, case-sensitive.
 *   name      at most 64 characters. Name of the group; need not be unique.
 *   owner     at most 64 bytes. Owner, who becomes a member.
 * In `more`:
 *   RC_USER_IDS                   str list, at most 30 items, each at most 64 bytes. Users to invite.
 *   RC_GROUP_PROFILE              JSON object. Built-in profile.
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. URL of the avatar.
 *   RC_PERMISSIONS                JSON object. Who may do what.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody needs to), 2 (owner or an administrator
 *                                 approves), 3 (nobody may join), default 0, optional. Who approves of a user who
 *                                 wants to join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite users.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Whether users who are invited
 *                                 must agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may change the profile and the permissions of the group.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may change the profile of a member.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items, keys at most 32 characters, keys of ext_ and what
 *                                 follows it, values at most 256 characters. Texts by name; a name must be declared
 *                                 in the console first. 10 are allowed by default.
 * The answer carries nothing but its code.
 * Notes: Clients and callbacks are told by group operation events. Users join at once, or when they agree, as
 * permissions.invitePerm says. What a call for an existing id does is not documented. The values 1 and 2 of
 * profilePerm and those of memProfilePerm are known from official client SDKs only.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/create-group; java: EntrustGroup.create; go:
 * EntrustGroupCreate; php: Entrust.Group.create. */
RC_API rc_status rc_entrust_group_create(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Delete a user's private alias for a group.
 * POST /entrust/group/remarkname/delete.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member who sees the alias.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname; java:
 * EntrustGroup.delRemarkName; go: EntrustGroupDelRemarkName; php: Entrust.RemarkName.delete. */
RC_API rc_status rc_entrust_group_delete_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve a hosted group.
 * POST /entrust/group/dismiss.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/diss-group; java: EntrustGroup.dismiss; go:
 * EntrustGroupDismiss; php: Entrust.Group.dismiss. */
RC_API rc_status rc_entrust_group_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Follow group members on behalf of a user.
 * POST /entrust/group/member/follow.json. Idempotent. Rate: 100 requests per second.
 *   group_id         at most 64 characters. Group id.
 *   user_id          at most 64 bytes. Group member who follows.
 *   follow_user_ids  1 to 100 items, each at most 64 bytes. Members to follow.
 * The answer carries nothing but its code.
 * Notes: Messages of followed members reach the user in spite of do-not-disturb.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/set-group-mem-follow; java:
 * EntrustGroup.followMember; go: EntrustGroupFollowMember; php: Entrust.Member.follow. */
RC_API rc_status rc_entrust_group_follow_members(rc_client *client, const char *group_id, const char *user_id,
                                                 const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Turn a plain group into a hosted group.
 * POST /entrust/group/import.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Id of the existing group.
 *   name      at most 64 characters. Name of the group; need not be unique.
 *   owner     at most 64 bytes. Owner.
 * In `more`:
 *   RC_GROUP_PROFILE              JSON object. Built-in profile.
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. URL of the avatar.
 *   RC_PERMISSIONS                JSON object. Who may do what.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody needs to), 2 (owner or an administrator
 *                                 approves), 3 (nobody may join), default 0, optional. Who approves of a user who
 *                                 wants to join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite users.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Whether users who are invited
 *                                 must agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may change the profile and the permissions of the group.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may change the profile of a member.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items, keys at most 32 characters, keys of ext_ and what
 *                                 follows it, values at most 256 characters. Texts by name; a name must be declared
 *                                 in the console first. 10 are allowed by default.
 * The answer carries nothing but its code.
 * Notes: For groups of group.create. No callback is made. The values 1 and 2 of profilePerm and those of
 * memProfilePerm are known from official client SDKs only.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/import-group; java: EntrustGroup.importGroup;
 * go: EntrustGroupImportGroup; php: Entrust.Group.import. */
RC_API rc_status rc_entrust_group_import(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a hosted group.
 * POST /entrust/group/join.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items, each at most 64 bytes. Users to add.
 * In the answer:
 *   "groupId"          str. Group id.
 *   "name"             str. Name of the group.
 *   "groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "groupExtProfile"  str. JSON text: values of the custom attributes by name.
 *   "permissions"      str. JSON text: the permissions of entrust_group.create.
 *   "owner"            str. User id of the owner.
 *   "createTime"       int. Creation time, Unix milliseconds.
 *   "memberCount"      int. Members after the call.
 *   "remarkName"       str. Not documented; known from an official SDK only.
 * Notes: The answer is the profile of the group.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/join-group; java: EntrustGroup.join; go:
 * EntrustGroupJoin; php: Entrust.Group.join. */
RC_API rc_status rc_entrust_group_join(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Remove a user from all hosted groups.
 * POST /entrust/group/member/kick/all.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User to remove.
 * The answer carries nothing but its code.
 * Notes: Groups that the user owns are left out: hand them over first by entrust_group.transfer_owner.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/kick-mem-all-group; java:
 * EntrustGroup.kickOutAllGroups; go: EntrustGroupKickOutAllGroup; php: Entrust.Member.kickAll. */
RC_API rc_status rc_entrust_group_kick_from_all(rc_client *client, const char *user_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Remove members from a hosted group.
 * POST /entrust/group/member/kick.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items, each at most 64 bytes. Users to remove.
 * In `more`:
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the users.
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also take the users off the mute exception list.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also forget whom the users followed.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/kick-group; java: EntrustGroup.kickOut; go:
 * EntrustGroupKickOut; php: Entrust.Member.kick. */
RC_API rc_status rc_entrust_group_kick_members(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Page through all hosted groups of the app.
 * POST /entrust/group/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE_TOKEN  str. pageToken of the page before; left out: the first page.
 *   RC_SIZE        int, 1 to 1000, default 50. Groups per page.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending), default 1. Order by creation time.
 * In the answer:
 *   "pageToken"              str. Token of the next page; absent or empty on the last one.
 *   "groups"                 JSON array. Groups.
 *   "groups[].groupId"       str. Group id.
 *   "groups[].name"          str. Name of the group.
 *   "groups[].groupProfile"  str. JSON text: introduction, announcement, portraitUrl.
 *   "groups[].portraitUrl"   str. URL of the avatar.
 *   "groups[].creator"       str. User id of the creator.
 *   "groups[].owner"         str. User id of the owner.
 *   "groups[].time"          int. Creation time, Unix milliseconds.
 * Notes: The avatar is documented both inside groupProfile and as portraitUrl.
 * Sources: docs: platform-chat-api/group/group-profile/group-query/query-app-all-group; java:
 * EntrustGroup.pagingQueryGroups; go: EntrustGroupPagingQueryGroups; php: Entrust.Group.query. */
RC_API rc_status rc_entrust_group_query_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the members a user follows in a group.
 * POST /entrust/group/member/followed/get.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member who follows.
 * In the answer:
 *   "userId"                    str. Group member who follows.
 *   "groupId"                   str. Group id.
 *   "members"                   JSON array. Followed members.
 *   "members[].userId"          str. User id.
 *   "members[].timestamp"       int. Time of following, Unix milliseconds.
 *   "followedMembers"           JSON array. Followed members, under the other name.
 *   "followedMembers[].userId"  str. User id.
 *   "followedMembers[].timestamp"  int. Time of following, Unix milliseconds.
 * Notes: The list is documented both as members and as followedMembers.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-follow; java:
 * EntrustGroup.getFollowedMember; go: EntrustGroupGetFollowedMember; php: Entrust.Member.getFollowed. */
RC_API rc_status rc_entrust_group_query_followed(rc_client *client, const char *group_id, const char *user_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Page through the hosted groups a user joined.
 * POST /entrust/joined/group/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User whose groups are listed.
 * In `more`:
 *   RC_ROLE        int, one of 0 (all), 1 (owner or plain member, see the notes), 2 (administrator), 3 (plain
 *                  member or owner, see the notes), default 0. Role of the user in the groups to list.
 *   RC_PAGE_TOKEN  str. pageToken of the page before; left out: the first page.
 *   RC_SIZE        int, 1 to 100, default 50. Groups per page.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending). Order by the time of joining; the default is not
 *                  documented.
 * In the answer:
 *   "pageToken"                 str. Token of the next page; absent or empty on the last one.
 *   "groups"                    JSON array. Groups.
 *   "groups[].groupId"          str. Group id.
 *   "groups[].name"             str. Name of the group.
 *   "groups[].groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "groups[].groupExtProfile"  str. JSON text: values of the custom attributes by name.
 *   "groups[].permissions"      str. JSON text: the permissions of entrust_group.create.
 *   "groups[].owner"            str. User id of the owner.
 *   "groups[].remarkName"       str. The user's private alias for the group.
 *   "groups[].createTime"       int. Creation time, Unix milliseconds.
 *   "groups[].joinTime"         int. Time of joining, Unix milliseconds.
 *   "groups[].role"             int. Role of the user.
 *   "groups[].count"            int. Members.
 *   "totalCount"                int. Groups in all.
 * Notes: Roles 1 and 3 are not documented here. An official SDK takes 1 for the owner and 3 for a plain member, the
 * reverse of entrust_group.query_members. joinTime, role, count and totalCount are known from an official SDK only.
 * Sources: docs: platform-chat-api/group/group-profile/group-query/query-member-join-group; java:
 * EntrustGroup.pagingQueryJoinedGroups; go: EntrustGroupPagingQueryJoinedGroups; php: Entrust.Group.joinedQuery. */
RC_API rc_status rc_entrust_group_query_joined(rc_client *client, const char *user_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Page through the members of a hosted group.
 * POST /entrust/group/member/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In `more`:
 *   RC_TYPE        int, one of 0 (all), 1 (plain members), 2 (administrators), 3 (the owner), default 0. Whom to
 *                  list.
 *   RC_PAGE_TOKEN  str. pageToken of the page before; left out: the first page.
 *   RC_SIZE        int, 1 to 100, default 50. Members per page.
 *   RC_ORDER       int, one of 0 (ascending), 1 (descending), default 1. Order by the time of joining.
 * In the answer:
 *   "totalCount"          int. Members of the group.
 *   "pageToken"           str. Token of the next page; absent or empty on the last one.
 *   "members"             JSON array. Members.
 *   "members[].userId"    str. User id.
 *   "members[].nickname"  str. Name in the group.
 *   "members[].role"      int. 1: plain member, 2: administrator, 3: owner.
 *   "members[].time"      int. Time of joining, Unix milliseconds.
 *   "members[].extra"     str. Extra text of entrust_group.set_member.
 * Notes: role and time are documented as texts, but shown as numbers.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-member; java:
 * EntrustGroup.pagingQueryMembers; go: EntrustGroupPagingQueryMembers; php: Entrust.Member.query. */
RC_API rc_status rc_entrust_group_query_members(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Read the profiles of several hosted groups.
 * POST /entrust/group/profile/query.json. Idempotent. Rate: 100 requests per second.
 *   group_ids  1 to 50 items, each at most 64 characters. Groups to read.
 * In the answer:
 *   "profiles"                    JSON array. Profiles.
 *   "profiles[].groupId"          str. Group id.
 *   "profiles[].name"             str. Name of the group; documented both as name and as groupName.
 *   "profiles[].groupName"        str. See name.
 *   "profiles[].groupProfile"     str. JSON text: introduction, announcement, portraitUrl.
 *   "profiles[].groupExtProfile"  str. JSON text: values of the custom attributes by name.
 *   "profiles[].permissions"      str. JSON text: the permissions of entrust_group.create.
 *   "profiles[].owner"            str. User id of the owner.
 *   "profiles[].createTime"       int. Creation time, Unix milliseconds.
 *   "profiles[].memberCount"      int. Members.
 *   "profiles[].remarkName"       str. Not documented; known from an official SDK only.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/query-group-profiles; java:
 * EntrustGroup.queryProfiles; go: EntrustGroupQueryProfiles; php: Entrust.Group.profileQuery. */
RC_API rc_status rc_entrust_group_query_profiles(rc_client *client, const char *const *group_ids,
                                                 size_t group_ids_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Read a user's private alias for a group.
 * POST /entrust/group/remarkname/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_id   at most 64 bytes. Group member who sees the alias.
 * In the answer:
 *   "remarkName"  str. Alias of the group.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname; java:
 * EntrustGroup.queryRemarkName; go: EntrustGroupQueryRemarkName; php: Entrust.RemarkName.query. */
RC_API rc_status rc_entrust_group_query_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Read given members of a hosted group.
 * POST /entrust/group/member/specific/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items, each at most 64 bytes. Members to read.
 * In the answer:
 *   "members"             JSON array. Members.
 *   "members[].userId"    str. User id.
 *   "members[].nickname"  str. Name in the group.
 *   "members[].role"      int. 1: plain member, 2: administrator, 3: owner.
 *   "members[].time"      int. Time of joining, Unix milliseconds.
 *   "members[].extra"     str. Extra text of entrust_group.set_member.
 * Notes: role and time are documented as texts, but shown as numbers.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/query-specific-group-member; java:
 * EntrustGroup.queryMembersByUserIds; go: EntrustGroupQueryMembersByUserIds; php: Entrust.Member.specificQuery. */
RC_API rc_status rc_entrust_group_query_specific_members(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Make users leave a hosted group.
 * POST /entrust/group/quit.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 100 items, each at most 64 bytes. Users who leave.
 * In `more`:
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the users.
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also take the users off the mute exception list.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also forget whom the users followed.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/quit-group; java: EntrustGroup.quit; go:
 * EntrustGroupQuit; php: Entrust.Group.quit. */
RC_API rc_status rc_entrust_group_quit(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Dismiss administrators of a hosted group.
 * POST /entrust/group/manager/remove.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 *   user_ids  1 to 10 items, each at most 64 bytes. Administrators to dismiss.
 * The answer carries nothing but its code.
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
 *   RC_EXTRA  str, at most 128 characters, an empty text is a value and is sent. Extra text; whether an empty one
 *             clears it is not documented, it is sent as given.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/update-group-member-info; java:
 * EntrustGroup.setMemberInfo; go: EntrustGroupSetMemberInfo; php: Entrust.Member.set. */
RC_API rc_status rc_entrust_group_set_member(rc_client *client, const char *group_id, const char *user_id,
                                             const char *nickname, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* Set a user's private alias for a group.
 * POST /entrust/group/remarkname/set.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Group id.
 *   user_id      at most 64 bytes. Group member who sees the alias.
 *   remark_name  at most 64 characters. Alias of the group.
 * The answer carries nothing but its code.
 * Notes: Takes the place of an earlier one. Only the user sees it, also as the title of push notifications.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/update-group-member-remarkname; java:
 * EntrustGroup.setRemarkName; go: EntrustGroupSetRemarkName; php: Entrust.RemarkName.set. */
RC_API rc_status rc_entrust_group_set_remark_name(rc_client *client, const char *group_id, const char *user_id,
                                                  const char *remark_name, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Hand a hosted group to another owner.
 * POST /entrust/group/transfer/owner.json. Idempotent. Rate: 100 requests per second.
 *   group_id   at most 64 characters. Group id.
 *   new_owner  at most 64 bytes. New owner.
 * In `more`:
 *   RC_IS_QUIT          int, one of 0 (stays), 1 (leaves), default 0. Whether the old owner leaves the group.
 *   RC_IS_DEL_BAN       int, one of 0 (no), 1 (yes), default 1. Also lift the mute of the old owner; only with
 *                       isQuit 1.
 *   RC_IS_DEL_WHITE     int, one of 0 (no), 1 (yes), default 1. Also take the old owner off the mute exception
 *                       list; only with isQuit 1.
 *   RC_IS_DEL_FOLLOWED  int, one of 0 (no), 1 (yes), default 1. Also forget whom the old owner followed; only with
 *                       isQuit 1.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/transfer-group; java:
 * EntrustGroup.transferOwner; go: EntrustGroupTransferOwner; php: Entrust.Group.transferOwner. */
RC_API rc_status rc_entrust_group_transfer_owner(rc_client *client, const char *group_id, const char *new_owner,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Stop following group members.
 * POST /entrust/group/member/unfollow.json. Idempotent. Rate: 100 requests per second.
 *   group_id         at most 64 characters. Group id.
 *   user_id          at most 64 bytes. Group member who follows.
 *   follow_user_ids  1 to 100 items, each at most 64 bytes. Members to follow no longer.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-follow; java:
 * EntrustGroup.unfollowMember; go: EntrustGroupUnfollowMember; php: Entrust.Member.unFollow. */
RC_API rc_status rc_entrust_group_unfollow_members(rc_client *client, const char *group_id, const char *user_id,
                                                   const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Change profile, permissions and custom attributes of a hosted group.
 * POST /entrust/group/profile/update.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In `more`:
 *   RC_NAME                       str, at most 64 characters. New name of the group; not documented here, see
 *                                 groupProfile.name.
 *   RC_GROUP_PROFILE              JSON object. Built-in profile.
 *     groupProfile.name           str, at most 64 characters, optional. New name of the group.
 *     groupProfile.introduction   str, at most 512 characters, optional. Introduction.
 *     groupProfile.announcement   str, at most 1024 characters, optional. Announcement.
 *     groupProfile.portraitUrl    str, at most 128 characters, optional. URL of the avatar.
 *   RC_PERMISSIONS                JSON object. Who may do what.
 *     permissions.joinPerm        int, one of 0 (owner approves), 1 (nobody needs to), 2 (owner or an administrator
 *                                 approves), 3 (nobody may join), default 0, optional. Who approves of a user who
 *                                 wants to join.
 *     permissions.removePerm      int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may remove members.
 *     permissions.memInvitePerm   int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may invite users.
 *     permissions.invitePerm      int, one of 0 (no), 1 (yes), default 0, optional. Whether users who are invited
 *                                 must agree.
 *     permissions.profilePerm     int, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0,
 *                                 optional. Who may change the profile and the permissions of the group.
 *     permissions.memProfilePerm  int, one of 0 (owner, administrators and the member), 1 (owner and the member), 2
 *                                 (only the member), default 0, optional. Who may change the profile of a member.
 *   RC_GROUP_EXT_PROFILE          JSON object, at most 10 items, keys at most 32 characters, keys of ext_ and what
 *                                 follows it, values at most 256 characters. Texts by name; a name must be declared
 *                                 in the console first. 10 are allowed by default.
 * The answer carries nothing but its code.
 * Notes: What is left out keeps its value. The name is documented as groupProfile.name; official SDKs send it as
 * name. The values 1 and 2 of profilePerm and those of memProfilePerm are known from official client SDKs only.
 * Sources: docs: platform-chat-api/group/group-profile/group-manage/update-group; java: EntrustGroup.updateProfile;
 * go: EntrustGroupUpdateProfile; php: Entrust.Group.update. */
RC_API rc_status rc_entrust_group_update_profile(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
