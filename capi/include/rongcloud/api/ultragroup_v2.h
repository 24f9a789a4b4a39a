/* Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
 * Ultra groups, REST form. The older REST form of ultra group calls.
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

/* Add mute exceptions.
 * POST /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_ids  User ids (JSON body).
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_add_mute_exceptions(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* Create an ultra group.
 * POST /v2/ultragroups. Idempotent. Rate: 100 requests per second (not documented; the platform's default). Legacy:
 * kept for existing applications. Known from official SDKs only.
 *   user_id     First member.
 *   group_id    Id.
 *   group_name  Name.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_create(rc_client *client, const char *user_id, const char *group_id,
                                         const char *group_name, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Create a channel.
 * POST /v2/ultragroups/channels. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    Ultra group id.
 *   channel_id  Channel id.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_create_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Delete a channel.
 * DELETE /v2/ultragroups/{group_id}/channels/{channel_id}. Idempotent. Rate: 100 requests per second (not
 * documented; the platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    Path parameter.
 *   channel_id  Path parameter.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_delete_channel(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Dissolve an ultra group.
 * DELETE /v2/ultragroups/{group_id}. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_dismiss(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Is mute-all on.
 * GET /v2/ultragroups/{group_id}/muted-status. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * In the answer:
 *   "data.status"  bool. State.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_get_mute_all(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Add a user.
 * POST /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_id   Path parameter.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_join(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Mute members.
 * POST /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_ids  User ids (JSON body).
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_mute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                             size_t user_ids_count, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* List channels.
 * GET /v2/ultragroups/{group_id}/channels. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * In `more`:
 *   RC_PAGE   int. Page.
 *   RC_LIMIT  int. Page size.
 * In the answer:
 *   "data.channel_list[].channel_id"  str. Channel id.
 *   "data.channel_list[].create_time"  str. Creation time.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_channels(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* List mute exceptions.
 * GET /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * In the answer:
 *   "data.users[].id"  str. User id.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_mute_exceptions(rc_client *client, const char *group_id, const rc_params *more,
                                                        rc_result **out, rc_error **err);

/* List muted members.
 * GET /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * In the answer:
 *   "data.users[].id"    str. User id.
 *   "data.users[].time"  str. Time.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_muted_users(rc_client *client, const char *group_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);

/* List ultra groups of a user.
 * GET /v2/ultragroups/users/{user_id}/groups. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   user_id  Path parameter.
 * In `more`:
 *   RC_PAGE  int. Page.
 *   RC_SIZE  int. Page size.
 * In the answer:
 *   "data.groups[].group_id"    str. Id.
 *   "data.groups[].group_name"  str. Name.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_user_groups(rc_client *client, const char *user_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);

/* List members.
 * GET /v2/ultragroups/{group_id}/users. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 * In `more`:
 *   RC_PAGE  int. Page.
 *   RC_SIZE  int. Page size.
 * In the answer:
 *   "data.users[].id"  str. User id.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_query_users(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Remove a user.
 * DELETE /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_id   Path parameter.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK sets
 * Content-Type application/json on this call too, with an empty body.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_quit(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Remove mute exceptions.
 * DELETE /v2/ultragroups/{group_id}/allowed-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_ids  User ids (JSON body).
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_remove_mute_exceptions(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Send a message to ultra groups.
 * POST /v2/message/ultragroup/send. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   from_user_id  Sender.
 *   to_group_ids  Target ultra groups.
 *   object_name   Message type.
 *   content       Message body as text; built-in types as JSON.
 * In `more`:
 *   RC_ULTRAGROUP_V2_TO_USER_IDS  str list. Directed message: the members that receive it.
 *   RC_ULTRAGROUP_V2_PUSH_CONTENT  str. Push text.
 *   RC_ULTRAGROUP_V2_PUSH_DATA    str. Push payload.
 *   RC_ULTRAGROUP_V2_INCLUDE_SENDER_ENABLE  bool. Also deliver to the sender.
 *   RC_ULTRAGROUP_V2_STORE_FLAG   bool. Store the message; the Go SDK sends it always.
 *   RC_ULTRAGROUP_V2_MENTIONED_FLAG  bool. The message is an @ message.
 *   RC_ULTRAGROUP_V2_SILENCE_PUSH  bool. No push.
 *   RC_ULTRAGROUP_V2_PUSH_EXT     str. Push settings as JSON text.
 *   RC_ULTRAGROUP_V2_BUS_CHANNEL  str. Channel id.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method. The Go SDK checks
 * only from_user_id and to_group_ids; optional fields are left out when empty. Current counterpart:
 * message.send_ultragroup.
 * Sources: go: UGGroupSend. */
RC_API rc_status rc_ultragroup_v2_send_message(rc_client *client, const char *from_user_id,
                                               const char *const *to_group_ids, size_t to_group_ids_count,
                                               const char *object_name, const char *content, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Mute or unmute all.
 * PUT /v2/ultragroups/{group_id}/muted-status. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   status    true = mute.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_set_mute_all(rc_client *client, const char *group_id, int status,
                                               const rc_params *more, rc_result **out, rc_error **err);

/* Unmute members.
 * DELETE /v2/ultragroups/{group_id}/muted-users. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id  Path parameter.
 *   user_ids  User ids (JSON body).
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_unmute_users(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);

/* Rename an ultra group.
 * PUT /v2/ultragroups/{group_id}. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Legacy: kept for existing applications. Known from official SDKs only.
 *   group_id    Path parameter.
 *   group_name  New name.
 * The answer carries nothing but its code.
 * Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies in
 * snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature headers plus
 * X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP method.
 * Sources: go: ultragroup.go. */
RC_API rc_status rc_ultragroup_v2_update(rc_client *client, const char *group_id, const char *group_name,
                                         const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
