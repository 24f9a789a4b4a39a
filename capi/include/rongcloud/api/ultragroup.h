/* Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
 * Ultra groups. Very large groups with channels, user groups and notification levels.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_ULTRAGROUP_H
#define RONGCLOUD_API_ULTRAGROUP_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add users to the mute exception list.
 * POST /ultragroup/banned/whitelist/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items. User ids, comma separated.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form value, ids
 * separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept
 * both. Precedence: on the same level (whole ultra group, or the same channel) the exception list beats both
 * mute-all and an individual mute; on different levels the setting of the whole ultra group wins.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.add; go:
 * UltraGroupBannedWhiteListAdd; php: Ultragroup.MuteWhiteList.add. */
RC_API rc_status rc_ultragroup_add_mute_exceptions(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Add users to the private member list of a channel.
 * POST /ultragroup/channel/private/users/add.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 *   user_ids     1 to 20 items. Ultra group members, comma separated.
 * The answer carries nothing but its code.
 * Codes: 24406 not_in_ultragroup.
 * Notes: Rate is adjustable on request. Array encoding: ONE form value, ids separated by commas (docs and Go SDK).
 * Java and PHP SDKs repeat the key userIds once per user instead; accept both. All or nothing: if one user is not a
 * member of the ultra group the call fails with 24406 and nobody is added. Public channels may have such a list
 * too; it is used only while the channel is private.
 * Sources: docs: platform-chat-api/ultragroup/private-channel/add-to-private-channel-users; java:
 * BusChannel.privateUserAdd; go: UGChannelPrivateUsersAdd; php: Ultragroup.BusChannel.addPrivateUsers. */
RC_API rc_status rc_ultragroup_add_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                 const char *const *user_ids, size_t user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a user group.
 * POST /ultragroup/usergroup/user/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id       at most 64 characters. Ultra group id; must exist.
 *   user_group_id  at most 64 characters. User group id; letters and digits; must exist.
 *   user_ids       1 to 20 items. Ultra group members, comma separated in ONE value.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per user group, a
 * channel binds at most 10 user groups; a user may be in several. All or nothing: an unknown user fails the whole
 * call.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserAdd. */
RC_API rc_status rc_ultragroup_add_user_group_users(rc_client *client, const char *group_id, const char *user_group_id,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Bind user groups to a channel.
 * POST /ultragroup/channel/usergroup/bind.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id        at most 64 characters. Ultra group id.
 *   bus_channel     at most 20 characters. Channel id; letters and digits.
 *   user_group_ids  1 to 10 items. User group ids, comma separated in ONE value; per-call limit unknown (a channel
 *                   binds at most 10).
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per user group, a
 * channel binds at most 10 user groups; a user may be in several. Members of a bound user group count as members of
 * the private channel; a binding to a public channel takes effect when it turns private. To revoke access remove
 * the user from the private list AND from every bound user group.
 * Sources: docs: API list page (2026-01-09); go: UGChannelUserGroupBind; docs: nexconn
 * platform-chat-api/community-channel/usergroup/usergroup-about. */
RC_API rc_status rc_ultragroup_bind_channel_user_groups(rc_client *client, const char *group_id,
                                                        const char *bus_channel, const char *const *user_group_ids,
                                                        size_t user_group_ids_count, const rc_params *more,
                                                        rc_result **out, rc_error **err);

/* Make a channel public or private.
 * POST /ultragroup/channel/type/change.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 *   type         one of 0 (public), 1 (private). Channel type.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. RCDefault cannot become private. The
 * private member list is kept while the channel is public and counts again when it turns private. History follows
 * the current type: private = only users on the list can read (also older messages), public = every member.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
 * platform-chat-api/community-channel/private-channel/change-channel-type; java: BusChannel.change; go:
 * UGChannelTypeChange; php: Ultragroup.BusChannel.change. */
RC_API rc_status rc_ultragroup_change_channel_type(rc_client *client, const char *group_id, const char *bus_channel,
                                                   int32_t type, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Create an ultra group.
 * POST /ultragroup/create.json. Idempotent. Rate: 100 requests per second.
 *   user_id     at most 64 bytes. First member; exactly one user id.
 *   group_id    at most 64 characters. New id; letters and digits.
 *   group_name  Name used in push; keep in step with ultragroup.refresh.
 * The answer carries nothing but its code.
 * Notes: Needs the ultra group service. Rate is adjustable on request. Apps that got the service after 2022-10-13
 * also get a default public channel RCDefault that can never become private. No limit on the number of ultra
 * groups; a user may join 100; each has at most 50 channels; no member limit.
 * Sources: docs: platform-chat-api/ultragroup/create-ultragroup; java: UltraGroup.create; go: UltraGroupCreate;
 * php: Ultragroup.create. */
RC_API rc_status rc_ultragroup_create(rc_client *client, const char *user_id, const char *group_id,
                                      const char *group_name, const rc_params *more, rc_result **out, rc_error **err);

/* Create a channel.
 * POST /ultragroup/channel/create.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 * In `more`:
 *   RC_TYPE  int, one of 0 (public), 1 (private), default 0. Channel type.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. At most 50 channels per ultra group.
 * Channel id at most 20 chars. Java sends type; Go has one call without it (UltraGroupChannelCreate) and one with
 * it (UGGroupChannelCreate); PHP sends it when the caller gives it.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn platform-chat-api/community-channel/create-channel
 * (same operation under /v4); java: BusChannel.add; go: UltraGroupChannelCreate; php: Ultragroup.BusChannel.add. */
RC_API rc_status rc_ultragroup_create_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);

/* Create user groups in an ultra group.
 * POST /ultragroup/usergroup/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id                    at most 64 characters. Ultra group id; must exist.
 *   user_groups                 JSON array, 1 to 10 items. User groups to create.
 *     userGroups[].userGroupId  str, at most 64 characters, required. User group id; letters and digits.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per user group, a
 * channel binds at most 10 user groups; a user may be in several. The only user group call with a JSON body
 * (application/json). Not in the Java SDK. What an existing id does is undocumented.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupAdd; docs:
 * android-imlib/ultragroup/user-group-about (limits). */
RC_API rc_status rc_ultragroup_create_user_groups(rc_client *client, const char *group_id, const char *user_groups,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Delete a channel.
 * POST /ultragroup/channel/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.remove; go: UltraGroupChannelDel; php:
 * Ultragroup.BusChannel.remove. */
RC_API rc_status rc_ultragroup_delete_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);

/* Delete user groups.
 * POST /ultragroup/usergroup/del.json. Idempotent. Rate: 100 requests per second.
 *   group_id        at most 64 characters. Ultra group id; must exist.
 *   user_group_ids  1 to 10 items. User group ids, comma separated in ONE value.
 * The answer carries nothing but its code.
 * Notes: More than 10 ids fail as a whole. Memberships and channel bindings of the user group go too; former
 * members are told through client callbacks.
 * Sources: docs: platform-chat-api/ultragroup/usergroup/delete-usergroup; go: UGUserGroupDelete. */
RC_API rc_status rc_ultragroup_delete_user_groups(rc_client *client, const char *group_id,
                                                  const char *const *user_group_ids, size_t user_group_ids_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve an ultra group.
 * POST /ultragroup/dis.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. The path is dis, not dismiss; no
 * operator user id. PHP sends an extra member value.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.dis; go: UltraGroupDis; php: Ultragroup.dismiss. */
RC_API rc_status rc_ultragroup_dismiss(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* Is mute-all on.
 * POST /ultragroup/globalbanned/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * In the answer:
 *   "status"  bool. true when muted.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.check; go: UltraGroupGlobalBannedGet;
 * php: Ultragroup.MuteAllMembers.get. */
RC_API rc_status rc_ultragroup_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Read the default notification level.
 * POST /ultragroup/notdisturb/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent = default of the ultra group.
 * In the answer:
 *   "groupId"      str. Ultra group id.
 *   "busChannel"   str. Channel id.
 *   "unpushLevel"  int. Level.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Java and PHP send busChannel empty for the whole ultra group; empty
 * means absent.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.get; go: UGNotDisturbGet; php:
 * Ultragroup.Notdisturb.get. */
RC_API rc_status rc_ultragroup_get_not_disturb(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Add a user to an ultra group.
 * POST /ultragroup/join.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User to add; one per call.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Unlike groups only one user per call. A
 * user may be in at most 100 ultra groups.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.join; go: UltraGroupJoin; php: Ultragroup.joins. */
RC_API rc_status rc_ultragroup_join(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

/* Is a user in an ultra group.
 * POST /ultragroup/member/exist.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User id.
 *   group_id  at most 64 characters. Ultra group id.
 * In the answer:
 *   "status"  bool. true when the user is a member.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. PHP posts to a path with a double slash
 * (//ultragroup/member/exist.json).
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.inMember; go: UGMemberExists; php:
 * Ultragroup.isExist. */
RC_API rc_status rc_ultragroup_member_exists(rc_client *client, const char *user_id, const char *group_id,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Mute members of an ultra group or channel.
 * POST /ultragroup/userbanned/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items. User ids, comma separated.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form value, ids
 * separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept
 * both. Blocks client sends only. Precedence: on the same level (whole ultra group, or the same channel) the
 * exception list beats both mute-all and an individual mute; on different levels the setting of the whole ultra
 * group wins. There is no duration: the mute lasts until removed.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
 * platform-chat-api/community-channel/mute/ban-service-about; java: ultragroup.ban.User.add; go:
 * UltraGroupUserBannedAdd; php: Ultragroup.Gag.add. */
RC_API rc_status rc_ultragroup_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                          size_t user_ids_count, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* List user groups bound to a channel.
 * POST /ultragroup/channel/usergroup/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 10. Page size, maximum 50.
 * In the answer:
 *   "data"  str list. User group ids.
 * Notes: Paged list of ids only.
 * Sources: docs: platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup; go: UGChannelUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_channel_user_groups(rc_client *client, const char *group_id,
                                                         const char *bus_channel, const rc_params *more,
                                                         rc_result **out, rc_error **err);

/* List channels of an ultra group.
 * POST /ultragroup/channel/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_PAGE   int, default 1. Page from 1.
 *   RC_LIMIT  int, default 20. Page size, maximum 100.
 * In the answer:
 *   "channelList"               JSON array. Channels.
 *   "channelList[].channelId"   str. Channel id.
 *   "channelList[].createTime"  str. Creation time.
 *   "channelList[].type"        int. 0 public, 1 private.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. The page size is called limit here (Go,
 * PHP, docs comments); Java sends size, which the documentation does not know. Format of createTime undocumented.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.getList; go: UltraGroupChannelGet; php:
 * Ultragroup.BusChannel.getList. */
RC_API rc_status rc_ultragroup_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* List the mute exception list.
 * POST /ultragroup/banned/whitelist/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 *   RC_PAGE         int, default 1. Page from 1.
 *   RC_PAGE_SIZE    int, default 50. Page size, maximum 200.
 * In the answer:
 *   "users"       JSON array. Users.
 *   "users[].id"  str. User id.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.get; go:
 * UltraGroupBannedWhiteListGet; php: Ultragroup.MuteWhiteList.getList. */
RC_API rc_status rc_ultragroup_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err);

/* List muted members.
 * POST /ultragroup/userbanned/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 *   RC_PAGE         int, default 1. Page from 1.
 *   RC_PAGE_SIZE    int, default 50. Page size; maximum undocumented.
 * In the answer:
 *   "users"       JSON array. Muted users.
 *   "users[].id"  str. User id.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.User.get; go: UltraGroupUserBannedGet; php:
 * Ultragroup.Gag.getList. */
RC_API rc_status rc_ultragroup_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* List the private member list of a channel.
 * POST /ultragroup/channel/private/users/get.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 50. Page size, maximum 100.
 * In the answer:
 *   "users"  str list. User ids.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserGet; go: UGChannelPrivateUsersGet;
 * php. */
RC_API rc_status rc_ultragroup_query_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* List channels bound to a user group.
 * POST /ultragroup/usergroup/channel/query.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id       at most 64 characters. Ultra group id.
 *   user_group_id  at most 64 characters. User group id; letters and digits; must exist.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 10. Page size, maximum 50.
 * In the answer:
 *   "data"  str list. Channel ids.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK.
 * Sources: docs: API list page (2026-01-09); docs: nexconn
 * platform-chat-api/community-channel/usergroup/query-usergroup-bound-channel (same operation under /v4); go:
 * UGUserGroupChannelQuery. */
RC_API rc_status rc_ultragroup_query_user_group_channels(rc_client *client, const char *group_id,
                                                         const char *user_group_id, const rc_params *more,
                                                         rc_result **out, rc_error **err);

/* List user groups of an ultra group.
 * POST /ultragroup/usergroup/query.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id; must exist.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 10. Page size, maximum 50.
 * In the answer:
 *   "userGroups"                JSON array. User groups.
 *   "userGroups[].userGroupId"  str. User group id.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_user_groups(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* List the channels whose private member list holds a user.
 * POST /ultragroup/user/channel/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 10. Page size, maximum 50.
 * In the answer:
 *   "data"  str list. Channel ids.
 * Notes: Also returns public channels that have the user on their list; filter by channel type if needed.
 * Sources: docs: platform-chat-api/ultragroup/private-channel/query-channel-by-user; go: UGUserChannelQuery. */
RC_API rc_status rc_ultragroup_query_user_private_channels(rc_client *client, const char *group_id, const char *user_id,
                                                           const rc_params *more, rc_result **out, rc_error **err);

/* List the user groups a user is in.
 * POST /ultragroup/user/usergroup/query.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE       int, default 1. Page from 1.
 *   RC_PAGE_SIZE  int, default 10. Page size, maximum 50.
 * In the answer:
 *   "data"  str list. User group ids.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_user_user_groups(rc_client *client, const char *group_id, const char *user_id,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Remove a user from an ultra group.
 * POST /ultragroup/quit.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User to remove; one per call.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.quit; go: UltraGroupQuit; php: Ultragroup.quit. */
RC_API rc_status rc_ultragroup_quit(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

/* Change the push name of an ultra group.
 * POST /ultragroup/refresh.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id    at most 64 characters. Ultra group id.
 *   group_name  New name.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.refresh; go: UltraGroupRefresh; php:
 * Ultragroup.update. */
RC_API rc_status rc_ultragroup_refresh(rc_client *client, const char *group_id, const char *group_name,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Remove users from the mute exception list.
 * POST /ultragroup/banned/whitelist/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items. User ids, comma separated.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form value, ids
 * separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept
 * both.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.remove; go:
 * UltraGroupBannedWhiteListDel; php: Ultragroup.MuteWhiteList.remove. */
RC_API rc_status rc_ultragroup_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Remove users from the private member list of a channel.
 * POST /ultragroup/channel/private/users/del.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id; letters and digits.
 *   user_ids     1 to 20 items. User ids, comma separated.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form value, ids
 * separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept
 * both.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserRemove; go: UGChannelPrivateUsersDel;
 * php. */
RC_API rc_status rc_ultragroup_remove_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Remove users from a user group.
 * POST /ultragroup/usergroup/user/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id       at most 64 characters. Ultra group id; must exist.
 *   user_group_id  at most 64 characters. User group id; letters and digits; must exist.
 *   user_ids       1 to 20 items. Users, comma separated in ONE value.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. All or nothing.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserDelete. */
RC_API rc_status rc_ultragroup_remove_user_group_users(rc_client *client, const char *group_id,
                                                       const char *user_group_id, const char *const *user_ids,
                                                       size_t user_ids_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Mute or unmute all members of an ultra group or channel.
 * POST /ultragroup/globalbanned/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   status    true = mute, false = lift.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. Blocks client sends only. Precedence:
 * on the same level (whole ultra group, or the same channel) the exception list beats both mute-all and an
 * individual mute; on different levels the setting of the whole ultra group wins. status is sent as the text
 * true/false. PHP turns a boolean true into 1 (and false into an empty value) when it builds the form; accept true
 * and 1.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.set; go: UltraGroupGlobalBannedSet; php:
 * Ultragroup.MuteAllMembers.set. */
RC_API rc_status rc_ultragroup_set_mute_all(rc_client *client, const char *group_id, int status, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Set the default notification level of an ultra group or channel.
 * POST /ultragroup/notdisturb/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id      at most 64 characters. Ultra group id.
 *   unpush_level  one of -1 (all messages notify), 0 (not set (treated as all; falls back to the default of the
 *                 ultra group)), 1 (only mentions, of the user or of all), 2 (only mentions of the user), 4 (only
 *                 mentions of all), 5 (never). Level.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent = default of the ultra group.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. Rate is adjustable on request. There is no level 3. A user's own
 * setting beats this default. Java and PHP send busChannel empty for the whole ultra group; empty means absent.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.set; go: UGNotDisturbSet; php:
 * Ultragroup.Notdisturb.set. */
RC_API rc_status rc_ultragroup_set_not_disturb(rc_client *client, const char *group_id, int32_t unpush_level,
                                               const rc_params *more, rc_result **out, rc_error **err);

/* Unbind user groups from a channel.
 * POST /ultragroup/channel/usergroup/unbind.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id        at most 64 characters. Ultra group id.
 *   bus_channel     at most 20 characters. Channel id; letters and digits.
 *   user_group_ids  User group ids, comma separated in ONE value; per-call limit unknown.
 * The answer carries nothing but its code.
 * Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and from
 * documentation comments in a public Go SDK. A RongCloud demo server uses the spelling
 * /ultragroup/channel/userGroup/unbind.json; the API list page and the Go SDK use all lower case.
 * Sources: docs: API list page (2026-01-09); go: UGChannelUserGroupUnbind. */
RC_API rc_status rc_ultragroup_unbind_channel_user_groups(rc_client *client, const char *group_id,
                                                          const char *bus_channel, const char *const *user_group_ids,
                                                          size_t user_group_ids_count, const rc_params *more,
                                                          rc_result **out, rc_error **err);

/* Unmute members of an ultra group or channel.
 * POST /ultragroup/userbanned/del.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items. User ids, comma separated.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; absent or empty = the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Array encoding: ONE form value, ids separated by commas (docs and Go SDK).
 * Java and PHP SDKs repeat the key userIds once per user instead; accept both. An all-channel mute is lifted by
 * leaving busChannel out.
 * Sources: docs: platform-chat-api/ultragroup/mute/unban-user; java: ultragroup.ban.User.remove; go:
 * UltraGroupUserBannedDel; php: Ultragroup.Gag.remove. */
RC_API rc_status rc_ultragroup_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                            size_t user_ids_count, const rc_params *more, rc_result **out,
                                            rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
