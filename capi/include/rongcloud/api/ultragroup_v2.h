/* Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
 * Ultra groups, REST form. An older REST form of the calls for ultra groups: JSON bodies in snake_case, ids in the
 * path.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_ULTRAGROUP_V2_H
#define RONGCLOUD_API_ULTRAGROUP_V2_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Let users speak in spite of mutes in an ultra group.
 * POST /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  each at most 64 bytes. Users who may speak.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.add_mute_exceptions.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_add_mute_exceptions(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Create an ultra group.
 * POST /v2/ultragroups. Idempotent. Rate: 100 requests per second (not documented; the platform's default). Legacy:
 * kept for existing applications. Known from official SDKs only.
 *   user_id     at most 64 bytes. First member.
 *   group_id    at most 64 characters. New id.
 *   group_name  Name.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.create.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_create(rc_client *client, const char *user_id, const char *group_id,
                                         const char *group_name, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Create a channel in an ultra group.
 * POST /v2/ultragroups/channels. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    at most 64 characters. Ultra group id.
 *   channel_id  at most 20 characters. Channel id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.create_channel.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_create_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Delete a channel of an ultra group.
 * DELETE /v2/ultragroups/{group_id}/channels/{channel_id}. Idempotent. Rate: 100 requests per second (not
 * documented; the platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    at most 64 characters. Ultra group id.
 *   channel_id  at most 20 characters. Channel id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.delete_channel.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_delete_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve an ultra group.
 * DELETE /v2/ultragroups/{group_id}. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.dismiss.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Find out whether everybody is muted in an ultra group.
 * GET /v2/ultragroups/{group_id}/muted-status. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In the answer:
 *   "data"         JSON object. Result.
 *   "data.status"  bool. True when muted.
 * Notes: Success is code 10000. The current call is ultragroup.get_mute_all.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Add a user to an ultra group.
 * POST /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.join.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_join(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Mute members of an ultra group.
 * POST /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  each at most 64 bytes. Users to mute.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.mute_users.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                             size_t user_ids_count, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* List the channels of an ultra group.
 * GET /v2/ultragroups/{group_id}/channels. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_PAGE   int. Page number.
 *   RC_LIMIT  int. Rows per page.
 * In the answer:
 *   "data"               JSON object. Result.
 *   "data.channel_list"  JSON array. Channels.
 *   "data.channel_list[].channel_id"  str. Channel id.
 *   "data.channel_list[].create_time"  str. When it was made; its format is not documented.
 * Notes: Success is code 10000. The current call is ultragroup.query_channels.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* List the mute exceptions of an ultra group.
 * GET /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In the answer:
 *   "data"             JSON object. Result.
 *   "data.users"       JSON array. Users who may speak.
 *   "data.users[].id"  str. User id.
 * Notes: Success is code 10000. The current call is ultragroup.query_mute_exceptions.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                        rc_result **out, rc_error **err);

/* List the muted members of an ultra group.
 * GET /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In the answer:
 *   "data"               JSON object. Result.
 *   "data.users"         JSON array. Muted users.
 *   "data.users[].id"    str. User id.
 *   "data.users[].time"  str. Time of the mute; its format is not documented.
 * Notes: Success is code 10000. The current call is ultragroup.query_muted_users.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);

/* List the ultra groups of a user.
 * GET /v2/ultragroups/users/{user_id}/groups. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE  int. Page number.
 *   RC_SIZE  int. Rows per page.
 * In the answer:
 *   "data"                      JSON object. Result.
 *   "data.groups"               JSON array. Ultra groups.
 *   "data.groups[].group_id"    str. Ultra group id.
 *   "data.groups[].group_name"  str. Name.
 * Notes: Success is code 10000. There is no current call for it.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_user_groups(rc_client *client, const char *user_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);

/* List the members of an ultra group.
 * GET /v2/ultragroups/{group_id}/users. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 * In `more`:
 *   RC_PAGE  int. Page number.
 *   RC_SIZE  int. Rows per page.
 * In the answer:
 *   "data"             JSON object. Result.
 *   "data.users"       JSON array. Members.
 *   "data.users[].id"  str. User id.
 * Notes: Success is code 10000. There is no current call for it.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_users(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Remove a user from an ultra group.
 * DELETE /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_id   at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.quit.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_quit(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Take users off the mute exceptions of an ultra group.
 * DELETE /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  each at most 64 bytes. Users to take off.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.remove_mute_exceptions.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Send a message to ultra groups.
 * POST /v2/message/ultragroup/send. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   from_user_id  at most 64 bytes. Sender.
 *   to_group_ids  each at most 64 characters. Ultra groups that receive it.
 *   object_name   at most 32 characters. Message type, e.g. RC:TxtMsg.
 *   content       Content of the message as text; JSON text for the built-in types.
 * In `more`:
 *   RC_ULTRAGROUP_V2_TO_USER_IDS  str list, each at most 64 bytes. The members that receive it; left out for all.
 *   RC_ULTRAGROUP_V2_PUSH_CONTENT  str. Text of the push notification.
 *   RC_ULTRAGROUP_V2_PUSH_DATA    str. Data that the push notification carries to the client.
 *   RC_ULTRAGROUP_V2_INCLUDE_SENDER_ENABLE  bool. Deliver to the sender's clients too.
 *   RC_ULTRAGROUP_V2_STORE_FLAG   bool. Store the message.
 *   RC_ULTRAGROUP_V2_MENTIONED_FLAG  bool. The message mentions somebody.
 *   RC_ULTRAGROUP_V2_SILENCE_PUSH  bool. No push notification.
 *   RC_ULTRAGROUP_V2_PUSH_EXT     str. Push settings as JSON text.
 *   RC_ULTRAGROUP_V2_BUS_CHANNEL  str, at most 20 characters. Channel id.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is message.send_ultragroup.
 * Sources: go: UGGroupSend. */
RC_API rc_status rc_ultragroup_v2_send_message(rc_client *client, const char *from_user_id,
                                               const char *const *to_group_ids, size_t to_group_ids_count,
                                               const char *object_name, const char *content, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Mute everybody in an ultra group, or lift it.
 * PUT /v2/ultragroups/{group_id}/muted-status. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   status    True mutes, false lifts.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.set_mute_all.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_set_mute_all(rc_client *client, const char *group_id, int status,
                                               const rc_params *more, rc_result **out, rc_error **err);

/* Lift the mute of members of an ultra group.
 * DELETE /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  at most 64 characters. Ultra group id.
 *   user_ids  each at most 64 bytes. Users who may speak again.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.unmute_users.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Change the name of an ultra group.
 * PUT /v2/ultragroups/{group_id}. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    at most 64 characters. Ultra group id.
 *   group_name  New name.
 * The answer carries nothing but its code.
 * Notes: Success is code 10000. The current call is ultragroup.refresh.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_update(rc_client *client, const char *group_id, const char *group_name,
                                         const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
