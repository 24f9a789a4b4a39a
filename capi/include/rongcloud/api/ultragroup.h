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

/* Let users speak in spite of mutes in an ultra group or a channel.
 * POST /ultragroup/banned/whitelist/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items, each at most 64 bytes. Users who may speak.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. On one level (the whole ultra group, or one channel)
 * the exceptions beat both mute-all and single mutes; between levels the setting of the whole ultra group wins. The
 * rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.add; go:
 * UltraGroupBannedWhiteListAdd; php: Ultragroup.MuteWhiteList.add. */
RC_API rc_status rc_ultragroup_add_mute_exceptions(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Put users on the member list of a private channel.
 * POST /ultragroup/channel/private/users/add.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 *   user_ids     1 to 20 items, each at most 64 bytes. Users to add; all must be members of the ultra group.
 * The answer carries nothing but its code.
 * Codes: 24406 not_in_ultragroup.
 * Notes: All or nothing: if one user is not a member of the ultra group the call is refused with code 24406 and
 * nobody is added. A public channel may have such a list too; it counts while the channel is private. The rate can
 * be raised on request.
 * Sources: docs: platform-chat-api/ultragroup/private-channel/add-to-private-channel-users; java:
 * BusChannel.privateUserAdd; go: UGChannelPrivateUsersAdd; php: Ultragroup.BusChannel.addPrivateUsers. */
RC_API rc_status rc_ultragroup_add_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                 const char *const *user_ids, size_t user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Add users to a user group.
 * POST /ultragroup/usergroup/user/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id       at most 64 characters. Ultra group id; it must exist.
 *   user_group_id  at most 64 characters. User group id; it must exist.
 *   user_ids       1 to 20 items, each at most 64 bytes. Users to add; all must be members of the ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. All or nothing: one unknown user fails the whole
 * call. A user group has at most 100 members; a user may be in several.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserAdd. */
RC_API rc_status rc_ultragroup_add_user_group_users(rc_client *client, const char *group_id, const char *user_group_id,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Bind user groups to a channel.
 * POST /ultragroup/channel/usergroup/bind.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id        at most 64 characters. Ultra group id.
 *   bus_channel     at most 20 characters, letters and digits. Channel id.
 *   user_group_ids  1 to 10 items, each at most 64 characters. User groups to bind; a channel has at most 10.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. Members of a bound user group count as members of
 * the private channel; a binding to a public channel takes effect when it turns private. To keep a user out, take
 * the user off the member list and out of every bound user group.
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
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 *   type         one of 0 (public), 1 (private). Type from now on.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. RCDefault cannot become private. The member list of
 * a channel is kept while it is public and counts again when it turns private. Who may read the history follows the
 * present type: in a private channel those on the list, in a public one every member. The rate can be raised on
 * request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
 * platform-chat-api/community-channel/private-channel/change-channel-type; java: BusChannel.change; go:
 * UGChannelTypeChange; php: Ultragroup.BusChannel.change. */
RC_API rc_status rc_ultragroup_change_channel_type(rc_client *client, const char *group_id, const char *bus_channel,
                                                   int32_t type, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Create an ultra group.
 * POST /ultragroup/create.json. Idempotent. Rate: 100 requests per second.
 *   user_id     at most 64 bytes. First member; one user.
 *   group_id    at most 64 characters. New id; letters and digits.
 *   group_name  Name shown in push notifications; change it with ultragroup.refresh.
 * The answer carries nothing but its code.
 * Notes: Needs the ultra group service. Applications that got it after 2022-10-13 also get a default public
 * channel, RCDefault, that can never become private. There may be any number of ultra groups, of any number of
 * members; a user may be in 100 of them, and each has at most 50 channels. The rate can be raised on request.
 * Sources: docs: platform-chat-api/ultragroup/create-ultragroup; java: UltraGroup.create; go: UltraGroupCreate;
 * php: Ultragroup.create. */
RC_API rc_status rc_ultragroup_create(rc_client *client, const char *user_id, const char *group_id,
                                      const char *group_name, const rc_params *more, rc_result **out, rc_error **err);

/* Create a channel in an ultra group.
 * POST /ultragroup/channel/create.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 * In `more`:
 *   RC_TYPE  int, one of 0 (public), 1 (private), default 0. Channel type.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. An ultra group has at most 50 channels. The rate can
 * be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn platform-chat-api/community-channel/create-channel
 * (same operation under /v4); java: BusChannel.add; go: UltraGroupChannelCreate; php: Ultragroup.BusChannel.add. */
RC_API rc_status rc_ultragroup_create_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);

/* Create user groups in an ultra group.
 * POST /ultragroup/usergroup/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id                    at most 64 characters. Ultra group id; it must exist.
 *   user_groups                 JSON array, 1 to 10 items. User groups to create.
 *     userGroups[].userGroupId  str, at most 64 characters, required. Id of the user group; letters and digits.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. An ultra group has at most 50 user groups, a user
 * group 100 members; a channel binds at most 10 user groups; a user may be in several. What happens with an id that
 * exists is not documented.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupAdd; docs:
 * android-imlib/ultragroup/user-group-about (limits). */
RC_API rc_status rc_ultragroup_create_user_groups(rc_client *client, const char *group_id, const char *user_groups,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Delete a channel of an ultra group.
 * POST /ultragroup/channel/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.remove; go: UltraGroupChannelDel; php:
 * Ultragroup.BusChannel.remove. */
RC_API rc_status rc_ultragroup_delete_channel(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);

/* Delete user groups of an ultra group.
 * POST /ultragroup/usergroup/del.json. Idempotent. Rate: 100 requests per second.
 *   group_id        at most 64 characters. Ultra group id; it must exist.
 *   user_group_ids  1 to 10 items, each at most 64 characters. User groups to delete.
 * The answer carries nothing but its code.
 * Notes: More than 10 ids are refused as a whole. Memberships and bindings to channels go too; clients of former
 * members are told.
 * Sources: docs: platform-chat-api/ultragroup/usergroup/delete-usergroup; go: UGUserGroupDelete. */
RC_API rc_status rc_ultragroup_delete_user_groups(rc_client *client, const char *group_id,
                                                  const char *const *user_group_ids, size_t user_group_ids_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve an ultra group.
 * POST /ultragroup/dis.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. It takes no operator, unlike group.dismiss. The rate
 * can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.dis; go: UltraGroupDis; php: Ultragroup.dismiss. */
RC_API rc_status rc_ultragroup_dismiss(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* Find out whether everybody is muted in an ultra group or a channel.
 * POST /ultragroup/globalbanned/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * In the answer:
 *   "status"  bool. True when muted.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.check; go: UltraGroupGlobalBannedGet;
 * php: Ultragroup.MuteAllMembers.get. */
RC_API rc_status rc_ultragroup_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Read the default notification level of an ultra group or a channel.
 * POST /ultragroup/notdisturb/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * In the answer:
 *   "groupId"      str. Ultra group id.
 *   "busChannel"   str. Channel id.
 *   "unpushLevel"  int. Level, with the values of ultragroup.set_not_disturb.
 * Notes: Path and rate are documented, the parameters are not.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.get; go: UGNotDisturbGet; php:
 * Ultragroup.Notdisturb.get. */
RC_API rc_status rc_ultragroup_get_not_disturb(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Add a user to an ultra group.
 * POST /ultragroup/join.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User to add.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. One user a call, unlike groups. A user may be in at
 * most 100 ultra groups. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.join; go: UltraGroupJoin; php: Ultragroup.joins. */
RC_API rc_status rc_ultragroup_join(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

/* Find out whether a user is in an ultra group.
 * POST /ultragroup/member/exist.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User id.
 *   group_id  at most 64 characters. Ultra group id.
 * In the answer:
 *   "status"  bool. True when the user is a member.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.inMember; go: UGMemberExists; php:
 * Ultragroup.isExist. */
RC_API rc_status rc_ultragroup_member_exists(rc_client *client, const char *user_id, const char *group_id,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Mute members in an ultra group or a channel.
 * POST /ultragroup/userbanned/add.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items, each at most 64 bytes. Users to mute.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. Stops what clients send, not what the Server API
 * sends, until it is lifted: there is no duration. On one level (the whole ultra group, or one channel) the
 * exceptions beat both mute-all and single mutes; between levels the setting of the whole ultra group wins. The
 * rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
 * platform-chat-api/community-channel/mute/ban-service-about; java: ultragroup.ban.User.add; go:
 * UltraGroupUserBannedAdd; php: Ultragroup.Gag.add. */
RC_API rc_status rc_ultragroup_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                          size_t user_ids_count, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Page through the user groups bound to a channel.
 * POST /ultragroup/channel/usergroup/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 10. Rows per page.
 * In the answer:
 *   "data"  str list. User group ids.
 * Notes: Ids only.
 * Sources: docs: platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup; go: UGChannelUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_channel_user_groups(rc_client *client, const char *group_id,
                                                         const char *bus_channel, const rc_params *more,
                                                         rc_result **out, rc_error **err);

/* Page through the channels of an ultra group.
 * POST /ultragroup/channel/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_PAGE   int, at least 1, default 1. Page number, from 1.
 *   RC_LIMIT  int, 1 to 100, default 20. Rows per page.
 * In the answer:
 *   "channelList"               JSON array. Channels.
 *   "channelList[].channelId"   str. Channel id.
 *   "channelList[].createTime"  str. When it was made.
 *   "channelList[].type"        int. 0 public, 1 private.
 * Notes: Path and rate are documented, the parameters are not. The format of createTime is not documented. The rate
 * can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.getList; go: UltraGroupChannelGet; php:
 * Ultragroup.BusChannel.getList. */
RC_API rc_status rc_ultragroup_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Page through the mute exceptions of an ultra group or a channel.
 * POST /ultragroup/banned/whitelist/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 *   RC_PAGE         int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE    int, 1 to 200, default 50. Rows per page.
 * In the answer:
 *   "users"       JSON array. Users who may speak.
 *   "users[].id"  str. User id.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.get; go:
 * UltraGroupBannedWhiteListGet; php: Ultragroup.MuteWhiteList.getList. */
RC_API rc_status rc_ultragroup_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err);

/* Page through the muted members of an ultra group or a channel.
 * POST /ultragroup/userbanned/get.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 *   RC_PAGE         int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE    int, at least 1, default 50. Rows per page.
 * In the answer:
 *   "users"       JSON array. Muted users.
 *   "users[].id"  str. User id.
 * Notes: Path and rate are documented, the parameters are not. The largest page is not documented. The rate can be
 * raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.User.get; go: UltraGroupUserBannedGet; php:
 * Ultragroup.Gag.getList. */
RC_API rc_status rc_ultragroup_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* Page through the member list of a private channel.
 * POST /ultragroup/channel/private/users/get.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, at least 1, default 50. Rows per page. 200 and 1000 are in use; a limit is not documented.
 * In the answer:
 *   "users"  str list. User ids.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserGet; go: UGChannelPrivateUsersGet;
 * php. */
RC_API rc_status rc_ultragroup_query_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Page through the channels that a user group is bound to.
 * POST /ultragroup/usergroup/channel/query.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id       at most 64 characters. Ultra group id.
 *   user_group_id  at most 64 characters. User group id; it must exist.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 10. Rows per page.
 * In the answer:
 *   "data"  str list. Channel ids.
 * Notes: Path and rate are documented, the parameters are not.
 * Sources: docs: API list page (2026-01-09); docs: nexconn
 * platform-chat-api/community-channel/usergroup/query-usergroup-bound-channel (same operation under /v4); go:
 * UGUserGroupChannelQuery. */
RC_API rc_status rc_ultragroup_query_user_group_channels(rc_client *client, const char *group_id,
                                                         const char *user_group_id, const rc_params *more,
                                                         rc_result **out, rc_error **err);

/* Page through the user groups of an ultra group.
 * POST /ultragroup/usergroup/query.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id; it must exist.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 10. Rows per page.
 * In the answer:
 *   "userGroups"                JSON array. User groups.
 *   "userGroups[].userGroupId"  str. User group id.
 * Notes: Path and rate are documented, the parameters are not.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_user_groups(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* Page through the channels that have a user on their member list.
 * POST /ultragroup/user/channel/query.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 10. Rows per page.
 * In the answer:
 *   "data"  str list. Channel ids.
 * Notes: Public channels that have the user on their list are among them.
 * Sources: docs: platform-chat-api/ultragroup/private-channel/query-channel-by-user; go: UGUserChannelQuery. */
RC_API rc_status rc_ultragroup_query_user_private_channels(rc_client *client, const char *group_id, const char *user_id,
                                                           const rc_params *more, rc_result **out, rc_error **err);

/* Page through the user groups that a user is in.
 * POST /ultragroup/user/usergroup/query.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 10. Rows per page.
 * In the answer:
 *   "data"  str list. User group ids.
 * Notes: Path and rate are documented, the parameters are not.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserUserGroupQuery. */
RC_API rc_status rc_ultragroup_query_user_user_groups(rc_client *client, const char *group_id, const char *user_id,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Remove a user from an ultra group.
 * POST /ultragroup/quit.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id   at most 64 bytes. User to remove.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. One user a call. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.quit; go: UltraGroupQuit; php: Ultragroup.quit. */
RC_API rc_status rc_ultragroup_quit(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

/* Change the name of an ultra group in push notifications.
 * POST /ultragroup/refresh.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id    at most 64 characters. Ultra group id.
 *   group_name  New name.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.refresh; go: UltraGroupRefresh; php:
 * Ultragroup.update. */
RC_API rc_status rc_ultragroup_refresh(rc_client *client, const char *group_id, const char *group_name,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Take users off the mute exceptions of an ultra group or a channel.
 * POST /ultragroup/banned/whitelist/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items, each at most 64 bytes. Users to take off.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.remove; go:
 * UltraGroupBannedWhiteListDel; php: Ultragroup.MuteWhiteList.remove. */
RC_API rc_status rc_ultragroup_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Take users off the member list of a private channel.
 * POST /ultragroup/channel/private/users/del.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id     at most 64 characters. Ultra group id.
 *   bus_channel  at most 20 characters, letters and digits. Channel id.
 *   user_ids     1 to 20 items, each at most 64 bytes. Users to take off.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserRemove; go: UGChannelPrivateUsersDel;
 * php. */
RC_API rc_status rc_ultragroup_remove_private_users(rc_client *client, const char *group_id, const char *bus_channel,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Remove users from a user group.
 * POST /ultragroup/usergroup/user/del.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   group_id       at most 64 characters. Ultra group id; it must exist.
 *   user_group_id  at most 64 characters. User group id; it must exist.
 *   user_ids       1 to 20 items, each at most 64 bytes. Users to remove.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. All or nothing.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserDelete. */
RC_API rc_status rc_ultragroup_remove_user_group_users(rc_client *client, const char *group_id,
                                                       const char *user_group_id, const char *const *user_ids,
                                                       size_t user_ids_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Mute everybody in an ultra group or a channel, or lift it.
 * POST /ultragroup/globalbanned/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   status    True mutes, false lifts.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. Stops what clients send, not what the Server API
 * sends. On one level (the whole ultra group, or one channel) the exceptions beat both mute-all and single mutes;
 * between levels the setting of the whole ultra group wins. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.set; go: UltraGroupGlobalBannedSet; php:
 * Ultragroup.MuteAllMembers.set. */
RC_API rc_status rc_ultragroup_set_mute_all(rc_client *client, const char *group_id, int status, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Set the default notification level of an ultra group or a channel.
 * POST /ultragroup/notdisturb/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   group_id      at most 64 characters. Ultra group id.
 *   unpush_level  one of -1 (notify for every message), 0 (not set: the default of the ultra group, else every
 *                 message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions of the user),
 *                 4 (only for mentions of everybody), 5 (never notify). Which messages notify.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not. There is no level 3. A user's own setting beats this
 * default. The rate can be raised on request.
 * Sources: docs: API list page (2026-01-09); public Go SDK with field comments taken from
 * doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.set; go: UGNotDisturbSet; php:
 * Ultragroup.Notdisturb.set. */
RC_API rc_status rc_ultragroup_set_not_disturb(rc_client *client, const char *group_id, int32_t unpush_level,
                                               const rc_params *more, rc_result **out, rc_error **err);

/* Unbind user groups from a channel.
 * POST /ultragroup/channel/usergroup/unbind.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   group_id        at most 64 characters. Ultra group id.
 *   bus_channel     at most 20 characters, letters and digits. Channel id.
 *   user_group_ids  each at most 64 characters. User groups to unbind; how many one call takes is not documented.
 * The answer carries nothing but its code.
 * Notes: Path and rate are documented, the parameters are not.
 * Sources: docs: API list page (2026-01-09); go: UGChannelUserGroupUnbind. */
RC_API rc_status rc_ultragroup_unbind_channel_user_groups(rc_client *client, const char *group_id,
                                                          const char *bus_channel, const char *const *user_group_ids,
                                                          size_t user_group_ids_count, const rc_params *more,
                                                          rc_result **out, rc_error **err);

/* Lift the mute of members in an ultra group or a channel.
 * POST /ultragroup/userbanned/del.json. Idempotent. Rate: 100 requests per second.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  1 to 20 items, each at most 64 bytes. Users who may speak again.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel id; left out for the whole ultra group.
 * The answer carries nothing but its code.
 * Notes: A mute in the whole ultra group is lifted by leaving busChannel out. The rate can be raised on request.
 * Sources: docs: platform-chat-api/ultragroup/mute/unban-user; java: ultragroup.ban.User.remove; go:
 * UltraGroupUserBannedDel; php: Ultragroup.Gag.remove. */
RC_API rc_status rc_ultragroup_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                            size_t user_ids_count, const rc_params *more, rc_result **out,
                                            rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
