/* Generated from catalogue/endpoints/group.yaml. Do not edit.
 * Groups. Groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on request.
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
 *   user_id   1 to 20 items, each at most 64 bytes. Members to except.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Notes: An exception stays when the member leaves and joins again, and for a new group of the same id. A mute of
 * the single member beats it.
 * Sources: docs: platform-chat-api/group/mute/add-to-group-ban-whitelist; java: group.mute.whitelist.User.add; go:
 * GroupMuteWhiteListUserAdd; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_add_mute_exceptions(rc_client *client, const char *const *user_id, size_t user_id_count,
                                              const char *group_id, const rc_params *more, rc_result **out,
                                              rc_error **err);

/* Create a group and put users in it.
 * POST /group/create.json. Idempotent unless bindNotifyMsg is given. Rate: 100 requests per second.
 *   user_id     1 to 1000 items, each at most 64 bytes. Members.
 *   group_id    at most 64 characters. Id of the new group: letters and digits, case-sensitive.
 *   group_name  Name shown in push notifications; keep it in step with group.refresh.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. Send the notification message of the next parameters together
 *                               with the change, as one atomic step.
 *   RC_FROM_USER_ID             str, at most 64 bytes, required when bindNotifyMsg is true. Sender of the
 *                               notification.
 *   RC_OBJECT_NAME              str, at most 32 characters, required when bindNotifyMsg is true. Message type of
 *                               the notification.
 *   RC_CONTENT                  str, at most 131072 bytes, required when bindNotifyMsg is true. Content of the
 *                               notification: usually the text of a JSON object.
 *   RC_PUSH_CONTENT             str. Push text of the notification.
 *   RC_PUSH_DATA                str. Push payload of the notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender receives the
 *                               notification too.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. Whether the notification is stored.
 *   RC_MAX_MEMBER               int. Most members that the group may have for this change to be made; the exact
 *                               rule is not documented.
 *   RC_PUSH_EXT                 JSON object. Push settings of the notification: title, template and vendor options.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. Keep the notification from becoming the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. Id of the notification; only with bindNotifyMsg.
 *   "memberCount"  int. Members after the change; not documented, known from an official SDK only.
 * Notes: A group has at most 3000 members (more on request); there is no limit to the number of groups or of groups
 * per user. An older document makes this an alias of group.join: an id that exists gains the users and the new
 * name. The length of groupName is not documented. bindNotifyMsg and the parameters after it are not documented;
 * they are known from official SDKs only.
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
 * Sources: docs: platform-chat-api/push/remark/delete-remark-for-group-push; java: group.Remark.del; go:
 * GroupRemarksDel; php: Group.Remark.del. */
RC_API rc_status rc_group_delete_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve a group.
 * POST /group/dismiss.json. Idempotent unless bindNotifyMsg is given. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Operator; any user id is accepted, not only the creator.
 *   group_id  at most 64 characters. Group to dissolve.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. Send the notification message of the next parameters together
 *                               with the change, as one atomic step.
 *   RC_FROM_USER_ID             str, at most 64 bytes, required when bindNotifyMsg is true. Sender of the
 *                               notification.
 *   RC_OBJECT_NAME              str, at most 32 characters, required when bindNotifyMsg is true. Message type of
 *                               the notification.
 *   RC_CONTENT                  str, at most 131072 bytes, required when bindNotifyMsg is true. Content of the
 *                               notification: usually the text of a JSON object.
 *   RC_PUSH_CONTENT             str. Push text of the notification.
 *   RC_PUSH_DATA                str. Push payload of the notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender receives the
 *                               notification too.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. Whether the notification is stored.
 *   RC_MAX_MEMBER               int. Most members that the group may have for this change to be made; the exact
 *                               rule is not documented.
 *   RC_PUSH_EXT                 JSON object. Push settings of the notification: title, template and vendor options.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. Keep the notification from becoming the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. Id of the notification; only with bindNotifyMsg.
 *   "memberCount"  int. Members after the change; not documented, known from an official SDK only.
 * Notes: Clients are not notified of the change itself. Messages stay on the server: a new group of the same id
 * shows them again. Mute-all and mute exceptions of the id stay too. bindNotifyMsg and the parameters after it are
 * not documented; they are known from official SDKs only.
 * Sources: docs: platform-chat-api/group/dismiss-group; java: Group.dismiss; go: GroupDismiss; php: Group.dismiss. */
RC_API rc_status rc_group_dismiss(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                  rc_result **out, rc_error **err);

/* Read the push display name of a group member.
 * POST /group/remarks/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Group member.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "remark"  str. Name shown as the sender in push notifications.
 * Sources: docs: platform-chat-api/push/remark/get-remark-for-group-push; java: group.Remark.get; go:
 * GroupRemarksGet; php: Group.Remark.get. */
RC_API rc_status rc_group_get_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a group.
 * POST /group/join.json. Idempotent unless bindNotifyMsg is given. Rate: 100 requests per second.
 *   user_id   1 to 1000 items, each at most 64 bytes. Users to add.
 *   group_id  at most 64 characters. Group to join.
 * In `more`:
 *   RC_GROUP_NAME               str. Renames the group for push, like group.refresh.
 *   RC_BIND_NOTIFY_MSG          bool, default false. Send the notification message of the next parameters together
 *                               with the change, as one atomic step.
 *   RC_FROM_USER_ID             str, at most 64 bytes, required when bindNotifyMsg is true. Sender of the
 *                               notification.
 *   RC_OBJECT_NAME              str, at most 32 characters, required when bindNotifyMsg is true. Message type of
 *                               the notification.
 *   RC_CONTENT                  str, at most 131072 bytes, required when bindNotifyMsg is true. Content of the
 *                               notification: usually the text of a JSON object.
 *   RC_PUSH_CONTENT             str. Push text of the notification.
 *   RC_PUSH_DATA                str. Push payload of the notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender receives the
 *                               notification too.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. Whether the notification is stored.
 *   RC_MAX_MEMBER               int. Most members that the group may have for this change to be made; the exact
 *                               rule is not documented.
 *   RC_PUSH_EXT                 JSON object. Push settings of the notification: title, template and vendor options.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. Keep the notification from becoming the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. Id of the notification; only with bindNotifyMsg.
 *   "memberCount"  int. Members after the change; not documented, known from an official SDK only.
 * Notes: Members see messages sent after they joined, earlier ones only if history before joining is enabled.
 * Clients are not notified of the change itself. bindNotifyMsg and the parameters after it are not documented; they
 * are known from official SDKs only.
 * Sources: docs: platform-chat-api/group/join-group; java: Group.join / Group.invite; go: GroupJoin; php:
 * Group.joins. */
RC_API rc_status rc_group_join(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);

/* Mute all members of groups.
 * POST /group/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   group_id  1 to 20 items, each at most 64 characters. Groups to mute.
 * The answer carries nothing but its code.
 * Notes: Takes effect at once and outlives the group: it holds for a new group of the same id. Members on the
 * exception list may still send, and so may the Server API.
 * Sources: docs: platform-chat-api/group/mute/ban-group; java: group.MuteAllMembers.add; go:
 * GroupMuteAllMembersAdd; php: Group.MuteAllMembers.add. */
RC_API rc_status rc_group_mute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);

/* Mute members in one group, or users in all groups.
 * POST /group/user/gag/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to mute.
 *   minute   0 to 43200. Minutes to mute; 0 is for ever.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; left out or empty: all groups, also those joined later.
 * The answer carries nothing but its code.
 * Notes: Takes effect at once. Muted members still receive messages. The mute stays when the member leaves and
 * joins again, until it ends. It holds for messages that clients send; those sent through the Server API always
 * pass. The mute of a member beats the exception list. At most 100 users of an app are muted in all groups.
 * Sources: docs: platform-chat-api/group/mute/gag-user; java: group.MuteMembers.add, Gag.add, user.MuteGroups.add;
 * go: GroupGagAdd, GroupUserGagAdd; php: Group.Gag.add. */
RC_API rc_status rc_group_mute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                       int32_t minute, const rc_params *more, rc_result **out, rc_error **err);

/* List the members of a group.
 * POST /group/user/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "users"       JSON array. Members.
 *   "users[].id"  str. User id.
 * Notes: No paging: the whole list comes in one answer, in no documented order.
 * Sources: docs: platform-chat-api/group/query-group-member; java: Group.get; go: GroupGet; php: Group.get. */
RC_API rc_status rc_group_query_members(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                        rc_error **err);

/* Query mute-all state of groups, or list all muted groups.
 * POST /group/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_GROUP_ID  str list, at most 20 items, each at most 64 characters. Groups to ask for; ignored when page or
 *                size is given.
 *   RC_PAGE      int, at least 1, default 1. Page number; lists muted groups.
 *   RC_SIZE      int, 1 to 200, default 50. Groups per page; lists muted groups.
 * In the answer:
 *   "groupinfo"            JSON array. Groups.
 *   "groupinfo[].groupId"  str. Group id.
 *   "groupinfo[].stat"     int. 0: not muted, 1: muted.
 * Notes: With groupId alone it answers for these groups. Without it, or with page or size, it lists the groups of
 * the app that are muted.
 * Sources: docs: platform-chat-api/group/mute/query-banned-state-or-list; java: group.MuteAllMembers.getList/check;
 * go: GroupMuteAllMembersGetList; php: Group.MuteAllMembers.getList. */
RC_API rc_status rc_group_query_mute_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the mute-all exception list of a group.
 * POST /group/user/ban/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Group id.
 * In the answer:
 *   "userIds"  str list. Members who may send in spite of mute-all.
 * Sources: docs: platform-chat-api/group/mute/query-group-ban-whitelist; java: group.mute.whitelist.User.getList;
 * go: GroupMuteWhiteListUserGetList; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* List muted members.
 * POST /group/user/gag/list.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; left out or empty: the users muted in all groups.
 * In the answer:
 *   "users"              JSON array. Muted users.
 *   "users[].userId"     str. User id.
 *   "users[].startTime"  str. Beginning of the mute, YYYY-MM-DD HH:MM:SS.
 *   "users[].time"       str. End of the mute, YYYY-MM-DD HH:MM:SS.
 * Notes: Times are Beijing time in the China data centre, UTC elsewhere. What stands for a mute for ever is not
 * documented.
 * Sources: docs: platform-chat-api/group/mute/query-gagged-user; java: group.MuteMembers.getList; go: GroupGagList;
 * php: Group.Gag.getList. */
RC_API rc_status rc_group_query_muted_members(rc_client *client, const rc_params *more, rc_result **out,
                                              rc_error **err);

/* Remove users from a group.
 * POST /group/quit.json. Idempotent unless bindNotifyMsg is given. Rate: 100 requests per second.
 *   user_id   1 to 1000 items, each at most 64 bytes. Users to remove.
 *   group_id  at most 64 characters. Group to leave.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. Send the notification message of the next parameters together
 *                               with the change, as one atomic step.
 *   RC_FROM_USER_ID             str, at most 64 bytes, required when bindNotifyMsg is true. Sender of the
 *                               notification.
 *   RC_OBJECT_NAME              str, at most 32 characters, required when bindNotifyMsg is true. Message type of
 *                               the notification.
 *   RC_CONTENT                  str, at most 131072 bytes, required when bindNotifyMsg is true. Content of the
 *                               notification: usually the text of a JSON object.
 *   RC_PUSH_CONTENT             str. Push text of the notification.
 *   RC_PUSH_DATA                str. Push payload of the notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender receives the
 *                               notification too.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. Whether the notification is stored.
 *   RC_MAX_MEMBER               int. Most members that the group may have for this change to be made; the exact
 *                               rule is not documented.
 *   RC_PUSH_EXT                 JSON object. Push settings of the notification: title, template and vendor options.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. Keep the notification from becoming the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. Id of the notification; only with bindNotifyMsg.
 *   "memberCount"  int. Members after the change; not documented, known from an official SDK only.
 * Notes: Clients are not notified of the change itself. Mutes of the members and their mute exceptions stay.
 * bindNotifyMsg and the parameters after it are not documented; they are known from official SDKs only.
 * Sources: docs: platform-chat-api/group/quit-group; java: Group.quit; go: GroupQuit; php: Group.quit. */
RC_API rc_status rc_group_quit(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);

/* Change the name of a group used in push.
 * POST /group/refresh.json. Idempotent unless bindNotifyMsg is given. Rate: 100 requests per second.
 *   group_id    at most 64 characters. Group id.
 *   group_name  New group name.
 * In `more`:
 *   RC_BIND_NOTIFY_MSG          bool, default false. Send the notification message of the next parameters together
 *                               with the change, as one atomic step.
 *   RC_FROM_USER_ID             str, at most 64 bytes, required when bindNotifyMsg is true. Sender of the
 *                               notification.
 *   RC_OBJECT_NAME              str, at most 32 characters, required when bindNotifyMsg is true. Message type of
 *                               the notification.
 *   RC_CONTENT                  str, at most 131072 bytes, required when bindNotifyMsg is true. Content of the
 *                               notification: usually the text of a JSON object.
 *   RC_PUSH_CONTENT             str. Push text of the notification.
 *   RC_PUSH_DATA                str. Push payload of the notification.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender receives the
 *                               notification too.
 *   RC_IS_PERSISTED             int, one of 0 (no), 1 (yes), default 0. Whether the notification is stored.
 *   RC_MAX_MEMBER               int. Most members that the group may have for this change to be made; the exact
 *                               rule is not documented.
 *   RC_PUSH_EXT                 JSON object. Push settings of the notification: title, template and vendor options.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. Keep the notification from becoming the last message of the
 *                               conversation.
 * In the answer:
 *   "messageUID"   str. Id of the notification; only with bindNotifyMsg.
 *   "memberCount"  int. Members after the change; not documented, known from an official SDK only.
 * Notes: Changes only the name carried in remote push, within 5 minutes. bindNotifyMsg and the parameters after it
 * are not documented; they are known from official SDKs only.
 * Sources: docs: platform-chat-api/group/refresh-group-info; java: Group.update; go: GroupUpdate; php:
 * Group.update. */
RC_API rc_status rc_group_refresh(rc_client *client, const char *group_id, const char *group_name,
                                  const rc_params *more, rc_result **out, rc_error **err);

/* Remove members from the mute-all exception list.
 * POST /group/user/ban/whitelist/rollback.json. Idempotent. Rate: 100 requests per second.
 *   user_id   1 to 20 items, each at most 64 bytes. Members to remove from the list.
 *   group_id  at most 64 characters. Group id.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/mute/remove-from-group-ban-whitelist; java:
 * group.mute.whitelist.User.remove; go: GroupMuteWhiteListUserRemove; php: Group.MuteWhiteList. */
RC_API rc_status rc_group_remove_mute_exceptions(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const char *group_id, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Set the push display name of a group member.
 * POST /group/remarks/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id   at most 64 bytes. Group member.
 *   group_id  at most 64 characters. Group id.
 *   remark    Name shown as the sender in push notifications of this group.
 * The answer carries nothing but its code.
 * Notes: Takes the place of an earlier one. A remark that the receiver has for the sender (user_remark.set) is
 * shown instead. The maximum length is not documented.
 * Sources: docs: platform-chat-api/push/remark/set-remark-for-group-push; java: group.Remark.set; go:
 * GroupRemarksSet; php: Group.Remark.set. */
RC_API rc_status rc_group_set_member_push_remark(rc_client *client, const char *user_id, const char *group_id,
                                                 const char *remark, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Replace the set of groups a user belongs to.
 * POST /group/sync.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User whose memberships are replaced.
 * In `more`:
 *   RC_GROUP  JSON object of texts, keys at most 64 characters. Group names by group id; without any the user
 *             leaves all groups.
 * The answer carries nothing but its code.
 * Notes: The groups given become the groups of the user; one that exists is renamed. How many may be given is not
 * documented.
 * Sources: docs: platform-chat-api/group/sync-group; java: Group.sync; go: GroupSync; php: Group.sync. */
RC_API rc_status rc_group_sync(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Lift mute-all from groups.
 * POST /group/ban/rollback.json. Idempotent. Rate: 100 requests per second.
 *   group_id  1 to 20 items, each at most 64 characters. Groups to unmute.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/mute/unban-group; java: group.MuteAllMembers.remove; go:
 * GroupMuteAllMembersRemove; php: Group.MuteAllMembers.remove. */
RC_API rc_status rc_group_unmute_all(rc_client *client, const char *const *group_id, size_t group_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);

/* Unmute members.
 * POST /group/user/gag/rollback.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to unmute.
 * In `more`:
 *   RC_GROUP_ID  str, at most 64 characters. Group id; left out or empty: ends the mute in all groups.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/group/mute/ungag-user; java: group.MuteMembers.remove; go: GroupGagRemove; php:
 * Group.Gag.remove. */
RC_API rc_status rc_group_unmute_members(rc_client *client, const char *const *user_id, size_t user_id_count,
                                         const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
