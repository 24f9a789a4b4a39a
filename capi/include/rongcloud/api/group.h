/* Generated from catalogue/endpoints/group.yaml. Do not edit.
 * Groups. Groups whose members the app keeps: membership, mutes, push remarks.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_GROUP_H
#define RONGCLOUD_API_GROUP_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add members to the mute-all exception list.
 * POST /group/user/ban/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id   1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Exception survives leaving/rejoining and dissolving/recreating the group. A
 * single-member mute still wins over the exception.
 * Sources: docs: platform-chat-api/group/mute/add-to-group-ban-whitelist; java: group.mute.whitelist.User.add; go:
 * GroupMuteWhiteListUserAdd; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_add_mute_exceptions(rc_client *client, const char *const *user_id, size_t user_id_count,
                                              const char *group_id, const rc_params *more, rc_result **out,
                                              rc_error **err);

/* Create a group and put users in it.
 * POST /group/create.json. Idempotent. Rate: 100 requests per second.
 *   user_id     1 to 1000 items, each at most 64 bytes. Member to add; repeat once per member.
 *   group_id    at most 64 characters. New group id; upper/lower case letters and digits.
 *   group_name  Name shown in push notifications for the group; keep in step with group.refresh.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. SDK only. true = carry out the membership change and send the
 *                               notification message below in one atomic call.
 *   RC_FROM_USER_ID             str, required in some cases. SDK only. Sender of the bound notification message;
 *                               sent only with bindNotifyMsg=true.
 *   RC_OBJECT_NAME              str, required in some cases. SDK only. Message type of the bound notification; sent
 *                               only with bindNotifyMsg=true.
 *   RC_CONTENT                  str, required in some cases. SDK only. Content of the bound notification; sent only
 *                               with bindNotifyMsg=true.
 *   RC_PUSH_CONTENT             str. SDK only. Push text of the bound notification.
 *   RC_PUSH_DATA                str. SDK only. Push payload of the bound notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the sender also receives
 *                               the notification.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the notification is
 *                               stored.
 *   RC_MAX_MEMBER               int. SDK only. Capacity the group must not exceed for this operation; exact server
 *                               rule undocumented.
 *   RC_PUSH_EXT                 JSON object. SDK only. Push extension, JSON text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. SDK only. Go SDK only: do not refresh the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
 *   "memberCount"  int. SDK only (Go): number of members after the operation.
 * Notes: Rate is adjustable on request. Group capacity is 3000 members by default (raised by ticket); no limit on
 * the number of groups, nor on groups per user in current docs (Java/Go SDK comments still say 500 groups per
 * user). Old docs state that create is an alias of join, so creating an existing group adds the users and renames
 * it; treat as upsert. groupName length is not documented (Java check rule: 1..255; Go comment: 64; hosted groups:
 * 64). Java check rule on members: array. The bindNotifyMsg family of parameters is absent from every documentation
 * page that was read; Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode these
 * values and sends bindNotifyMsg/maxMember only when bindNotifyMsg is true.
 * Sources: docs: platform-chat-api/group/create-group; docs: im/server/group (old); java: Group.create; go:
 * GroupCreate; php: Group.create. */
RC_API rc_status rc_group_create(rc_client *client, const char *const *user_id, size_t user_id_count,
                                 const char *group_id, const char *group_name, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Delete the push display name of a group member.
 * POST /group/remarks/del.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Group member.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/push/remark/delete-remark-for-group-push; java: group.Remark.del; go:
 * GroupRemarksDel; php: Group.Remark.del. */
RC_API rc_status rc_group_delete_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve a group.
 * POST /group/dismiss.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Operator; any user id is accepted, not only the creator.
 *   group_id  at most 64 characters. Group to dissolve.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. SDK only. true = carry out the membership change and send the
 *                               notification message below in one atomic call.
 *   RC_FROM_USER_ID             str, required in some cases. SDK only. Sender of the bound notification message;
 *                               sent only with bindNotifyMsg=true.
 *   RC_OBJECT_NAME              str, required in some cases. SDK only. Message type of the bound notification; sent
 *                               only with bindNotifyMsg=true.
 *   RC_CONTENT                  str, required in some cases. SDK only. Content of the bound notification; sent only
 *                               with bindNotifyMsg=true.
 *   RC_PUSH_CONTENT             str. SDK only. Push text of the bound notification.
 *   RC_PUSH_DATA                str. SDK only. Push payload of the bound notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the sender also receives
 *                               the notification.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the notification is
 *                               stored.
 *   RC_MAX_MEMBER               int. SDK only. Capacity the group must not exceed for this operation; exact server
 *                               rule undocumented.
 *   RC_PUSH_EXT                 JSON object. SDK only. Push extension, JSON text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. SDK only. Go SDK only: do not refresh the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
 *   "memberCount"  int. SDK only (Go): number of members after the operation.
 * Notes: Rate is adjustable on request. Server history is not deleted: recreating a group with the same id makes
 * the old history readable again. Mute-all state and mute exceptions of the id also survive. No client notification
 * is sent. Java sends exactly one userId. The bindNotifyMsg family of parameters is absent from every documentation
 * page that was read; Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode these
 * values and sends bindNotifyMsg/maxMember only when bindNotifyMsg is true.
 * Sources: docs: platform-chat-api/group/dismiss-group; java: Group.dismiss; go: GroupDismiss; php: Group.dismiss. */
RC_API rc_status rc_group_dismiss(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                  rc_result **out, rc_error **err);

/* Read the push display name of a group member.
 * POST /group/remarks/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Group member.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "remark"  str. The stored name.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/push/remark/get-remark-for-group-push; java: group.Remark.get; go:
 * GroupRemarksGet; php: Group.Remark.get. */
RC_API rc_status rc_group_get_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a group.
 * POST /group/join.json. Idempotent. Rate: 100 requests per second.
 *   user_id   1 to 1000 items, each at most 64 bytes. User to add; repeat once per user.
 *   group_id  at most 64 characters. Group to join.
 * In `more`:
 *   RC_GROUP_NAME               str. If given, also renames the group for push (same effect as group.refresh).
 *   RC_BIND_NOTIFY_MSG          bool, default false. SDK only. true = carry out the membership change and send the
 *                               notification message below in one atomic call.
 *   RC_FROM_USER_ID             str, required in some cases. SDK only. Sender of the bound notification message;
 *                               sent only with bindNotifyMsg=true.
 *   RC_OBJECT_NAME              str, required in some cases. SDK only. Message type of the bound notification; sent
 *                               only with bindNotifyMsg=true.
 *   RC_CONTENT                  str, required in some cases. SDK only. Content of the bound notification; sent only
 *                               with bindNotifyMsg=true.
 *   RC_PUSH_CONTENT             str. SDK only. Push text of the bound notification.
 *   RC_PUSH_DATA                str. SDK only. Push payload of the bound notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the sender also receives
 *                               the notification.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the notification is
 *                               stored.
 *   RC_MAX_MEMBER               int. SDK only. Capacity the group must not exceed for this operation; exact server
 *                               rule undocumented.
 *   RC_PUSH_EXT                 JSON object. SDK only. Push extension, JSON text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. SDK only. Go SDK only: do not refresh the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
 *   "memberCount"  int. SDK only (Go): number of members after the operation.
 * Notes: Rate is adjustable on request. New members see only messages sent after they joined unless
 * history-before-join is enabled. Joining does not notify clients by itself. The bindNotifyMsg family of parameters
 * is absent from every documentation page; Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does
 * not URL-encode these values and sends bindNotifyMsg/maxMember only when bindNotifyMsg is true.
 * Sources: docs: platform-chat-api/group/join-group; java: Group.join / Group.invite; go: GroupJoin; php:
 * Group.joins. */
RC_API rc_status rc_group_join(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);

/* Mute all members of groups.
 * POST /group/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   group_id  1 to 20 items, each at most 64 characters. Group id; repeat once per group.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Immediate; survives dissolving and recreating the group. Members on the
 * exception list may still send. Server API sends are not blocked.
 * Sources: docs: platform-chat-api/group/mute/ban-group; java: group.MuteAllMembers.add; go:
 * GroupMuteAllMembersAdd; php: Group.MuteAllMembers.add. */
RC_API rc_status rc_group_mute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);

/* Mute members in one group, or users in all groups.
 * POST /group/user/gag/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. User to mute; repeat once per user.
 *   minute   Minutes to mute, at most 43200; 0 = for ever.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; absent or empty = mute the user in every group they join.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. The all-groups form holds at most 100 users per app. Takes effect at once;
 * a muted member still receives messages. The mute outlives leaving and rejoining until it expires. It blocks
 * client sends only, Server API sends are never blocked. A single-member mute beats the mute exception list. Java,
 * Go and PHP each have two calls: one for a group that insists on groupId and one for all groups that leaves the
 * key out (Java MuteGroups.add, Go GroupUserGagAdd, PHP MuteGroups.add).
 * Sources: docs: platform-chat-api/group/mute/gag-user; java: group.MuteMembers.add, Gag.add, user.MuteGroups.add;
 * go: GroupGagAdd, GroupUserGagAdd; php: Group.Gag.add. */
RC_API rc_status rc_group_mute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                       int32_t minute, const rc_params *more, rc_result **out, rc_error **err);

/* List the members of a group.
 * POST /group/user/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "users"       JSON array. All members.
 *   "users[].id"  str. Member user id.
 * Notes: Rate is adjustable on request. No paging: the whole list comes back at once. Order undocumented (the docs
 * example is not sorted). Java renames users to members.
 * Sources: docs: platform-chat-api/group/query-group-member; java: Group.get; go: GroupGet; php: Group.get. */
RC_API rc_status rc_group_query_members(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                        rc_error **err);

/* Query mute-all state of groups, or list all muted groups.
 * POST /group/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_GROUP_ID  str list, at most 20 items, each at most 64 characters. Group id; repeat once per group. Ignored
 *                when page or size is sent.
 *   RC_PAGE      int, default 1. Page from 1; sending it switches to list mode.
 *   RC_SIZE      int, default 50. Page size, maximum 200; sending it switches to list mode.
 * In the answer:
 *   "groupinfo"            JSON array. One element per group.
 *   "groupinfo[].groupId"  str. Group id.
 *   "groupinfo[].stat"     int. 0 not muted, 1 muted.
 * Notes: Rate is adjustable on request. Two modes: with groupId (and no page/size) it answers for those ids;
 * without it lists every mute-all group of the app. The key is all lower case: groupinfo.
 * Sources: docs: platform-chat-api/group/mute/query-banned-state-or-list; java: group.MuteAllMembers.getList/check;
 * go: GroupMuteAllMembersGetList; php: Group.MuteAllMembers.getList. */
RC_API rc_status rc_group_query_mute_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the mute-all exception list of a group.
 * POST /group/user/ban/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "userIds"  str list. User ids.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/mute/query-group-ban-whitelist; java: group.mute.whitelist.User.getList;
 * go: GroupMuteWhiteListUserGetList; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* List muted members.
 * POST /group/user/gag/list.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; absent or empty = the all-groups mute list.
 * In the answer:
 *   "users"              JSON array. Muted users.
 *   "users[].userId"     str. User id.
 *   "users[].startTime"  str. When the mute began, YYYY-MM-DD HH:MM:SS.
 *   "users[].time"       str. When the mute ends, YYYY-MM-DD HH:MM:SS.
 * Notes: Rate is adjustable on request. Times are local to the data centre: Beijing time for the China data centre,
 * UTC elsewhere. How a permanent mute is shown in time is undocumented. Java renames users/userId to members/id.
 * Sources: docs: platform-chat-api/group/mute/query-gagged-user; java: group.MuteMembers.getList; go: GroupGagList;
 * php: Group.Gag.getList. */
RC_API rc_status rc_group_query_muted_members(rc_client *client, const rc_params *more, rc_result **out,
                                              rc_error **err);

/* Remove users from a group.
 * POST /group/quit.json. Idempotent. Rate: 100 requests per second.
 *   user_id   1 to 1000 items, each at most 64 bytes. User to remove; repeat once per user.
 *   group_id  at most 64 characters. Group to leave.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. SDK only. true = carry out the membership change and send the
 *                               notification message below in one atomic call.
 *   RC_FROM_USER_ID             str, required in some cases. SDK only. Sender of the bound notification message;
 *                               sent only with bindNotifyMsg=true.
 *   RC_OBJECT_NAME              str, required in some cases. SDK only. Message type of the bound notification; sent
 *                               only with bindNotifyMsg=true.
 *   RC_CONTENT                  str, required in some cases. SDK only. Content of the bound notification; sent only
 *                               with bindNotifyMsg=true.
 *   RC_PUSH_CONTENT             str. SDK only. Push text of the bound notification.
 *   RC_PUSH_DATA                str. SDK only. Push payload of the bound notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the sender also receives
 *                               the notification.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the notification is
 *                               stored.
 *   RC_MAX_MEMBER               int. SDK only. Capacity the group must not exceed for this operation; exact server
 *                               rule undocumented.
 *   RC_PUSH_EXT                 JSON object. SDK only. Push extension, JSON text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. SDK only. Go SDK only: do not refresh the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
 *   "memberCount"  int. SDK only (Go): number of members after the operation.
 * Notes: Rate is adjustable on request. No client notification is sent. Mutes of the member and mute exceptions
 * survive leaving. The bindNotifyMsg family of parameters is absent from every documentation page that was read;
 * Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode these values and sends
 * bindNotifyMsg/maxMember only when bindNotifyMsg is true.
 * Sources: docs: platform-chat-api/group/quit-group; java: Group.quit; go: GroupQuit; php: Group.quit. */
RC_API rc_status rc_group_quit(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);

/* Change the name of a group used in push.
 * POST /group/refresh.json. Idempotent. Rate: 100 requests per second.
 *   group_id    at most 64 characters. Group id.
 *   group_name  New group name.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. SDK only. true = carry out the membership change and send the
 *                               notification message below in one atomic call.
 *   RC_FROM_USER_ID             str, required in some cases. SDK only. Sender of the bound notification message;
 *                               sent only with bindNotifyMsg=true.
 *   RC_OBJECT_NAME              str, required in some cases. SDK only. Message type of the bound notification; sent
 *                               only with bindNotifyMsg=true.
 *   RC_CONTENT                  str, required in some cases. SDK only. Content of the bound notification; sent only
 *                               with bindNotifyMsg=true.
 *   RC_PUSH_CONTENT             str. SDK only. Push text of the bound notification.
 *   RC_PUSH_DATA                str. SDK only. Push payload of the bound notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the sender also receives
 *                               the notification.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. SDK only. Whether the notification is
 *                               stored.
 *   RC_MAX_MEMBER               int. SDK only. Capacity the group must not exceed for this operation; exact server
 *                               rule undocumented.
 *   RC_PUSH_EXT                 JSON object. SDK only. Push extension, JSON text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. SDK only. Go SDK only: do not refresh the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
 *   "memberCount"  int. SDK only (Go): number of members after the operation.
 * Notes: Rate is adjustable on request. Affects only the name carried in remote push; takes effect within 5
 * minutes. The bindNotifyMsg family of parameters is absent from every documentation page that was read; Java
 * (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode these values and sends
 * bindNotifyMsg/maxMember only when bindNotifyMsg is true.
 * Sources: docs: platform-chat-api/group/refresh-group-info; java: Group.update; go: GroupUpdate; php:
 * Group.update. */
RC_API rc_status rc_group_refresh(rc_client *client, const char *group_id, const char *group_name,
                                  const rc_params *more, rc_result **out, rc_error **err);

/* Remove members from the mute-all exception list.
 * POST /group/user/ban/whitelist/rollback.json. Idempotent. Rate: 100 requests per second.
 *   user_id   1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/mute/remove-from-group-ban-whitelist; java:
 * group.mute.whitelist.User.remove; go: GroupMuteWhiteListUserRemove; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_remove_mute_exceptions(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const char *group_id, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Set the push display name of a group member.
 * POST /group/remarks/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Group member.
 *   group_id  at most 64 characters. Group id.
 *   remark    Name shown as sender in push for this group.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Overwrites an earlier value. A user-level remark set by the receiver for
 * that sender wins. Maximum length undocumented. Java does not URL-encode these three values.
 * Sources: docs: platform-chat-api/push/remark/set-remark-for-group-push; java: group.Remark.set; go:
 * GroupRemarksSet; php: Group.Remark.set. */
RC_API rc_status rc_group_set_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                 const char *remark, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Replace the set of groups a user belongs to.
 * POST /group/sync.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User whose memberships are synchronised.
 * In `more`:
 *   RC_GROUP  JSON object of texts. Indexed form keys: group[10001]=Name1&group[10002]=Name2; the key holds the
 *             group id, the value the group name.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Full replacement: the listed groups become the user's groups, an existing
 * group id is also renamed. With no group[...] key at all the user is detached from all groups. The brackets are
 * literal in the docs example and in Java (which leaves the id unencoded); PHP and Go percent-encode the whole key
 * (group%5B10001%5D); accept both. Maximum number of group keys: not documented.
 * Sources: docs: platform-chat-api/group/sync-group; java: Group.sync; go: GroupSync; php: Group.sync. */
RC_API rc_status rc_group_sync(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Lift mute-all from groups.
 * POST /group/ban/rollback.json. Idempotent. Rate: 100 requests per second.
 *   group_id  1 to 20 items, each at most 64 characters. Group id; repeat once per group.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/mute/unban-group; java: group.MuteAllMembers.remove; go:
 * GroupMuteAllMembersRemove; php: Group.MuteAllMembers.remove. */
RC_API rc_status rc_group_unmute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);

/* Unmute members.
 * POST /group/user/gag/rollback.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. User to unmute; repeat once per user.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; absent or empty = lift the all-groups mute.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/group/mute/ungag-user; java: group.MuteMembers.remove; go: GroupGagRemove; php:
 * Group.Gag.remove. */
RC_API rc_status rc_group_unmute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                         const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
