/* Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
 * Chatrooms. Rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can be
 * raised on request.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_CHATROOM_H
#define RONGCLOUD_API_CHATROOM_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Protect a chatroom from automatic destruction.
 * POST /chatroom/keepalive/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the chatroom keep-alive service: without it the answer is code 1009, or HTTP 429 with code 1008 when
 * it is called too often. At most 5 rooms of an app are protected by default. A protected room ends by
 * chatroom.destroy only.
 * Sources: docs: platform-chat-api/chatroom/keep-alive/add-to-keep-alive; java: Keepalive.add; go:
 * ChatRoomKeepAliveAdd; php: Chatroom.Keepalive.add. */
RC_API rc_status rc_chatroom_add_keepalive(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* Mark message types as low priority.
 * POST /chatroom/message/priority/add.json. Idempotent. Rate: 100 requests per second.
 *   object_name  1 to 5 items, each at most 32 characters. Message types.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the message priority service: without it the answer is code 1009, or HTTP 429 with code 1008 when it
 * is called too often. At most 20 types of an app are low priority; all others are high. A room takes 40 messages
 * in 200 ms: 20 of high priority and 20 of any, so low ones are dropped first.
 * Sources: docs: platform-chat-api/chatroom/message-priority/add-low-priority-message-type; java: Demotion.add; go:
 * ChatRoomDemotionAdd; php: Chatroom.Demotion.add. */
RC_API rc_status rc_chatroom_add_low_priority_types(rc_client *client, const char *const *object_name,
                                                    size_t object_name_count, const rc_params *more, rc_result **out,
                                                    rc_error **err);

/* Protect message types in all chatrooms.
 * POST /chatroom/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   object_names  1 to 20 items, each at most 32 characters. Message types.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the chatroom message allow list service: without it the answer is code 1009, or HTTP 429 with code
 * 1008 when it is called too often. An app has one list of at most 20 types; messages of these types are kept under
 * load.
 * Sources: docs: platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist; java: whitelist.Messages.add;
 * go: ChatRoomWhitelistAdd; php: Chatroom.Whitelist.Messages.add. */
RC_API rc_status rc_chatroom_add_message_whitelist(rc_client *client, const char *const *object_names,
                                                   size_t object_names_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Add users to the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to except.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Notes: The list holds at most 20 users of a room. Users on it may send in spite of mute-all and of
 * chatroom.mute_users, but not of chatroom.mute_users_globally. They stay on it when they leave or are blocked,
 * until the room ends.
 * Sources: docs: platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist; java: BanAllMemberWhitelist.add;
 * go: ChatRoomUserBanWhitelistAdd; php: Chatroom.MuteWhiteList.add. */
RC_API rc_status rc_chatroom_add_mute_exceptions(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                 size_t user_id_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Protect users of a chatroom.
 * POST /chatroom/user/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 5 items, each at most 64 bytes. Users to protect.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the chatroom user allow list service: without it the answer is code 1009, or HTTP 429 with code 1008
 * when it is called too often. At most 5 users of a room. Protected users are not dropped when they go offline, and
 * their messages are kept under load. Mute exceptions are another list.
 * Sources: docs: platform-chat-api/chatroom/whitelist/add-to-user-whitelist; java: whitelist.User.add; go:
 * ChatRoomUserWhitelistAdd; php: Chatroom.Whitelist.User.add. */
RC_API rc_status rc_chatroom_add_user_whitelist(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                size_t user_id_count, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Bind a chatroom to an RTC room.
 * POST /chatroom/correlation/rtc.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   rtc_room_id  Id of the RTC room.
 * The answer carries nothing but its code.
 * Notes: A chatroom that is due to end lives on while its RTC room exists; the binding is one way. The endpoint is
 * in the official list, its parameters are not documented: their names come from public code.
 * Sources: docs: API list page (2026-01-09); docs: android-imlib/chatroom/bind-to-rtc-room; public code. */
RC_API rc_status rc_chatroom_bind_rtc(rc_client *client, const char *chatroom_id, const char *rtc_room_id,
                                      const rc_params *more, rc_result **out, rc_error **err);

/* Kick users out of a chatroom and keep them out.
 * POST /chatroom/user/block/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to block.
 *   minute       at most 43200. Minutes.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room, the blocked ones included;
 *                   clients know of it from Android and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Notes: Users who are in the room leave at once and cannot join until the block ends.
 * Sources: docs: platform-chat-api/chatroom/block/block-user; java: Block.add; go: ChatRoomBlockAdd; php:
 * Chatroom.Block.add. */
RC_API rc_status rc_chatroom_block_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Tell whether mute-all is on in a chatroom.
 * POST /chatroom/ban/check.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "status"  int. 1: on, 0: off.
 * Sources: docs: platform-chat-api/chatroom/mute/query-banned-state; java: BanAllMember.check; go:
 * ChatRoomBanCheck; php: Chatroom.MuteAllMembers.check. */
RC_API rc_status rc_chatroom_check_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Create a chatroom.
 * POST /chatroom/create_new.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Id of the new room: letters and digits.
 * In `more`:
 *   RC_DESTROY_TYPE    int, one of 0 (after a time without activity), 1 (a fixed time after creation), default 0.
 *                      How the room ends by itself.
 *   RC_DESTROY_TIME    int, 60 to 10080, default 60. Minutes without activity (destroyType 0) or from creation
 *                      (destroyType 1).
 *   RC_IS_BAN          bool, default false. Whether to begin with mute-all on.
 *   RC_WHITE_USER_IDS  str list, at most 20 items, each at most 64 bytes. Users to put on the mute-all exception
 *                      list.
 *   RC_ENTRY_OWNER_ID  str, at most 64 bytes, required with entryInfo. Owner of the attributes.
 *   RC_ENTRY_INFO      JSON object of texts, at most 20 items, keys at most 128 characters, keys of letters, digits
 *                      and + = - _, values at most 4096 characters, required with entryOwnerId. First attributes of
 *                      the room by name; names are case-sensitive.
 * The answer carries nothing but its code.
 * Notes: Clients create rooms too, by joining them. What a call for an existing id does is not documented. Once
 * destroyType is set here, destroyTime (60 if left out) takes the place of the idle time for all rooms in the
 * console (1 to 24 hours). Attributes need the chatroom attribute service: without it, the call fails. The length
 * of the id is documented for chatroom.create_many only.
 * Sources: docs: platform-chat-api/chatroom/create; java: Chatroom.createV2; go: ChatRoomCreateNew; php:
 * Chatroom.createV2; docs: nexconn platform-chat-api/open-channel/create (entry limits). */
RC_API rc_status rc_chatroom_create(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                    rc_error **err);

/* Create several chatrooms (deprecated).
 * POST /chatroom/create.json. Idempotent. Rate: 100 requests per second. Legacy: kept for existing applications.
 *   chatroom  JSON object of texts, 1 to 100 items, keys at most 64 bytes. Names of the rooms by id; ids of letters
 *             and digits.
 * The answer carries nothing but its code.
 * Notes: Use chatroom.create. The rooms end after an hour without a message and without a new member.
 * Sources: docs: platform-chat-api/chatroom/deprecated-create; java: Chatroom.create; go: ChatRoomCreate; php:
 * Chatroom.create; nodejs, python, dotnet. */
RC_API rc_status rc_chatroom_create_many(rc_client *client, const char *chatroom, const rc_params *more,
                                         rc_result **out, rc_error **err);

/* Destroy chatrooms.
 * POST /chatroom/destroy.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  each at most 64 bytes. Rooms to destroy.
 * The answer carries nothing but its code.
 * Notes: All members leave; attributes, mute-all and its exceptions are gone. How many rooms one call takes is not
 * documented.
 * Sources: docs: platform-chat-api/chatroom/destroy; java: Chatroom.destroy; go: ChatRoomDestroy; php:
 * Chatroom.destory. */
RC_API rc_status rc_chatroom_destroy(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);

/* Read one chatroom.
 * POST /chatroom/get.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "chatroomId"   str. Chatroom id.
 *   "createTime"   int. Creation time, Unix milliseconds.
 *   "memberCount"  int. Current members.
 *   "destroyType"  int. 0: ends after a time without activity, 1: a fixed time after creation.
 *   "destroyTime"  int. That time in minutes.
 *   "ban"          bool. Whether mute-all is on; the name is known from official SDKs only.
 * Codes: 23410 chatroom_not_found.
 * Notes: Takes the place of chatroom.query.
 * Sources: docs: platform-chat-api/chatroom/get; java: Chatroom.query; go: ChatRoomGetNew; php: Chatroom.queryV2. */
RC_API rc_status rc_chatroom_get(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Mute all members of a chatroom.
 * POST /chatroom/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Notes: Takes effect at once. It holds for messages that clients send; those sent through the Server API always
 * pass. It ends with the room, unlike in groups.
 * Sources: docs: platform-chat-api/chatroom/mute/ban-chatroom; java: BanAllMember.add; go: ChatRoomBan; php:
 * Chatroom.MuteAllMembers.add. */
RC_API rc_status rc_chatroom_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                      rc_result **out, rc_error **err);

/* Mute users in a chatroom.
 * POST /chatroom/user/gag/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to mute.
 *   minute       at most 43200. Minutes.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Notes: It holds for messages that clients send; those sent through the Server API always pass. The mute stays
 * when the user leaves the room. Users on the mute-all exception list may send in spite of it, unlike in groups.
 * Sources: docs: platform-chat-api/chatroom/mute/gag-user; java: chatroom.MuteMembers.add, Gag.add; go:
 * ChatRoomGagAdd; php: Chatroom.Gag.add. */
RC_API rc_status rc_chatroom_mute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                        size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                        rc_error **err);

/* Mute users in all chatrooms of the app.
 * POST /chatroom/user/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to mute.
 *   minute   at most 43200. Minutes.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify the muted users; clients know of it from Android and iOS
 *                   5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the global chatroom mute service: without it the answer is code 1009, or HTTP 429 with code 1008
 * when it is called too often. It holds for messages that clients send; those sent through the Server API always
 * pass. It beats the mute-all exception lists. Who is notified is documented as the muted users; an older text says
 * all members of the room.
 * Sources: docs: platform-chat-api/chatroom/mute/gag-user-globally; java: chatroom.Ban.add, user.MuteChatrooms.add;
 * go: ChatRoomBanAdd; php: Chatroom.Ban.add. */
RC_API rc_status rc_chatroom_mute_users_globally(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 int32_t minute, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Read basic data of several chatrooms (deprecated).
 * POST /chatroom/query.json. Idempotent. Rate: 100 requests per second. Legacy: kept for existing applications.
 *   chatroom_id  1 to 20 items, each at most 64 bytes. Rooms to read.
 * In the answer:
 *   "chatRooms"           JSON array. Rooms that exist.
 *   "chatRooms[].chrmId"  str. Chatroom id.
 *   "chatRooms[].name"    str. Name.
 *   "chatRooms[].time"    str. Creation time, YYYY-MM-DD HH:MM:SS.
 * Notes: Use chatroom.get. Times are Beijing time in the China data centre, UTC elsewhere.
 * Sources: docs: platform-chat-api/chatroom/deprecated-info; docs: im/server/chatroom/query (old); go:
 * ChatRoomQuery; php: Chatroom.query; python. */
RC_API rc_status rc_chatroom_query(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);

/* List blocked users of a chatroom.
 * POST /chatroom/user/block/list.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"           JSON array. Blocked users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. End of the block, YYYY-MM-DD HH:MM:SS.
 * Notes: Times are Beijing time in the China data centre, UTC elsewhere.
 * Sources: docs: platform-chat-api/chatroom/block/query-blocked-user; java: Block.getList; go:
 * ChatRoomBlockGetList; php: Chatroom.Block.getList. */
RC_API rc_status rc_chatroom_query_blocked_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* Read attributes of a chatroom.
 * POST /chatroom/entry/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_KEYS  str list, at most 100 items, each at most 128 characters, each letters, digits and + = - _. Names of
 *            the attributes to read; left out: all.
 * In the answer:
 *   "keys"                JSON array. Attributes.
 *   "keys[].key"          str. Name.
 *   "keys[].value"        str. Value.
 *   "keys[].userId"       str. User who set it last.
 *   "keys[].autoDelete"   str. "0": stays, "1": goes when its owner leaves.
 *   "keys[].lastSetTime"  str. Last change: digits, whose unit is not documented.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/query-kv-entry; java: ChatroomEntry.query; go:
 * ChatRoomEntryQuery; php: Chatroom.Entry.query. */
RC_API rc_status rc_chatroom_query_entries(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* List users muted in all chatrooms.
 * POST /chatroom/user/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "users"           JSON array. Muted users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. End of the mute, YYYY-MM-DD HH:MM:SS.
 * Notes: Times are Beijing time in the China data centre, UTC elsewhere.
 * Sources: docs: platform-chat-api/chatroom/mute/query-globally-gagged-user; java: chatroom.Ban.getList; go:
 * ChatRoomBanGetList; php: Chatroom.Ban.getList. */
RC_API rc_status rc_chatroom_query_globally_muted_users(rc_client *client, const rc_params *more, rc_result **out,
                                                        rc_error **err);

/* List protected chatrooms.
 * POST /chatroom/keepalive/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "chatroomIds"  str list. Chatroom ids.
 * Sources: docs: platform-chat-api/chatroom/keep-alive/query-keep-alive; java: Keepalive.getList; go:
 * ChatRoomKeepAliveGetList; php: Chatroom.Keepalive.getList. */
RC_API rc_status rc_chatroom_query_keepalive(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List low-priority message types.
 * POST /chatroom/message/priority/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "objectNames"  str list. Message types.
 * Sources: docs: platform-chat-api/chatroom/message-priority/query-low-priority-message-type; java:
 * Demotion.getList; go: ChatRoomDemotionGetList; php: Chatroom.Demotion.getList. */
RC_API rc_status rc_chatroom_query_low_priority_types(rc_client *client, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* List members of a chatroom.
 * POST /chatroom/user/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   count        1 to 500. How many members.
 *   order        one of 1 (oldest first), 2 (newest first). Order by the time of joining.
 * In the answer:
 *   "total"         int. Members in the room.
 *   "users"         JSON array. Members.
 *   "users[].id"    str. User id.
 *   "users[].time"  str. Time of joining, YYYY-MM-DD HH:MM:SS.
 * Notes: Times are Beijing time in the China data centre, UTC elsewhere. There is no paging: the oldest or newest
 * 500 are all one can read.
 * Sources: docs: platform-chat-api/chatroom/member/query-member-list; java: Chatroom.get; go: ChatRoomGet; php:
 * Chatroom.get. */
RC_API rc_status rc_chatroom_query_members(rc_client *client, const char *chatroom_id, int32_t count, int32_t order,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* List protected message types.
 * POST /chatroom/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "whitlistMsgType"  str list. Message types; spelt like this.
 * Sources: docs: platform-chat-api/chatroom/whitelist/query-message-type-whitelist; java:
 * whitelist.Messages.getList; go: ChatRoomWhitelistGetList; php: Chatroom.Whitelist.Messages.getList. */
RC_API rc_status rc_chatroom_query_message_whitelist(rc_client *client, const rc_params *more, rc_result **out,
                                                     rc_error **err);

/* List chatrooms with mute-all on.
 * POST /chatroom/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_SIZE  int, 1 to 1000, default 50. Rooms per page.
 *   RC_PAGE  int, at least 1, default 1. Page number.
 * In the answer:
 *   "chatroomIds"  str list. Chatroom ids.
 * Sources: docs: platform-chat-api/chatroom/mute/query-banned-list; java: BanAllMember.getList; go:
 * ChatRoomBanQuery; php: Chatroom.MuteAllMembers.getList. */
RC_API rc_status rc_chatroom_query_mute_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "userIds"  str list. Users who may send in spite of mute-all.
 * Sources: docs: platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist; java: BanAllMemberWhitelist.getList;
 * go: ChatRoomUserBanWhitelistQuery; php: Chatroom.MuteWhiteList.getList. */
RC_API rc_status rc_chatroom_query_mute_exceptions(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);

/* List muted users of a chatroom.
 * POST /chatroom/user/gag/list.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"           JSON array. Muted users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. End of the mute, YYYY-MM-DD HH:MM:SS.
 * Notes: Times are Beijing time in the China data centre, UTC elsewhere.
 * Sources: docs: platform-chat-api/chatroom/mute/query-gagged-user; java: chatroom.MuteMembers.getList; go:
 * ChatRoomGagGetList; php: Chatroom.Gag.getList. */
RC_API rc_status rc_chatroom_query_muted_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* List protected users of a chatroom.
 * POST /chatroom/user/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"  str list. User ids.
 * Sources: docs: platform-chat-api/chatroom/whitelist/query-user-whitelist; java: whitelist.User.getList; go:
 * ChatRoomUserWhitelistGetList; php: Chatroom.Whitelist.User.getList. */
RC_API rc_status rc_chatroom_query_user_whitelist(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                  rc_result **out, rc_error **err);

/* Remove several attributes of a chatroom by force.
 * POST /chatroom/entry/batch/remove.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id     at most 64 bytes. Chatroom id.
 *   entry_owner_id  at most 64 bytes. Owner of the attributes; required, though documented not to be checked.
 *   entry_keys      1 to 20 items, each at most 128 characters, each letters, digits and + = - _. Names of the
 *                   attributes.
 * The answer carries nothing but its code.
 * Notes: The rate is documented both as 100 calls a second and as 100 attributes a second shared with
 * chatroom.remove_entry; the stricter one is kept.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch; docs: API list page (2026-01-09). */
RC_API rc_status rc_chatroom_remove_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                            const char *const *entry_keys, size_t entry_keys_count,
                                            const rc_params *more, rc_result **out, rc_error **err);

/* Remove one attribute of a chatroom.
 * POST /chatroom/entry/remove.json. Idempotent unless objectName is given. Rate: 100 attributes per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. Owner of the attribute; need not be in the room.
 *   key          at most 128 characters, letters, digits and + = - _. Name of the attribute, case-sensitive.
 * In `more`:
 *   RC_OBJECT_NAME  str, at most 32 characters. Type of a message to the room that tells of the change, usually
 *                   RC:chrmKVNotiMsg; left out: none.
 *   RC_CONTENT      JSON object, required when objectName is RC:chrmKVNotiMsg. Content of that message; of
 *                   RC:chrmKVNotiMsg: type (1 set, 2 delete), key and value.
 * The answer carries nothing but its code.
 * Notes: The rate counts attributes and is shared with chatroom.remove_entries. What happens with the id of
 * somebody who is not the owner is not documented.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry; java: ChatroomEntry.remove; go:
 * ChatRoomEntryRemove; php: Chatroom.Entry.remove. */
RC_API rc_status rc_chatroom_remove_entry(rc_client *client, const char *chatroom_id, const char *user_id,
                                          const char *key, const rc_params *more, rc_result **out, rc_error **err);

/* Stop protecting a chatroom.
 * POST /chatroom/keepalive/remove.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/keep-alive/remove-from-keep-alive; java: Keepalive.remove; go:
 * ChatRoomKeepAliveRemove; php: Chatroom.Keepalive.remove. */
RC_API rc_status rc_chatroom_remove_keepalive(rc_client *client, const char *chatroom_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Unmark low-priority message types.
 * POST /chatroom/message/priority/remove.json. Idempotent. Rate: 100 requests per second.
 *   object_name  1 to 5 items, each at most 32 characters. Message types.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/message-priority/remove-low-priority-message-type; java:
 * Demotion.remove; go: ChatRoomDemotionRemove; php: Chatroom.Demotion.remove. */
RC_API rc_status rc_chatroom_remove_low_priority_types(rc_client *client, const char *const *object_name,
                                                       size_t object_name_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Stop protecting message types.
 * POST /chatroom/whitelist/delete.json. Idempotent. Rate: 100 requests per second.
 *   object_names  1 to 20 items, each at most 32 characters. Message types.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist; java:
 * whitelist.Messages.remove; go: ChatRoomWhitelistRemove; php: Chatroom.Whitelist.Messages.remove. */
RC_API rc_status rc_chatroom_remove_message_whitelist(rc_client *client, const char *const *object_names,
                                                      size_t object_names_count, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* Remove users from the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to remove from the list.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist; java:
 * BanAllMemberWhitelist.remove; go: ChatRoomUserBanWhitelistRollback; php: Chatroom.MuteWhiteList.remove. */
RC_API rc_status rc_chatroom_remove_mute_exceptions(rc_client *client, const char *chatroom_id,
                                                    const char *const *user_id, size_t user_id_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Stop protecting users of a chatroom.
 * POST /chatroom/user/whitelist/remove.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 5 items, each at most 64 bytes. Users to remove from the list.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/whitelist/remove-from-user-whitelist; java: whitelist.User.remove; go:
 * ChatRoomUserWhitelistRemove; php: Chatroom.Whitelist.User.remove. */
RC_API rc_status rc_chatroom_remove_user_whitelist(rc_client *client, const char *chatroom_id,
                                                   const char *const *user_id, size_t user_id_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Resume delivering messages of a chatroom.
 * POST /chatroom/message/resumeDistribution.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * The answer carries nothing but its code.
 * Notes: While stopped, messages of users do not reach the others in the room. Gone from the current documents.
 * Sources: java: Distribute.resume; go: ChatRoomDistributionResume; php: Chatroom.Distribute; nodejs, python,
 * dotnet. */
RC_API rc_status rc_chatroom_resume_distribution(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* Change how a chatroom is destroyed automatically.
 * POST /chatroom/destroy/set.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_DESTROY_TYPE  int, one of 0 (after a time without activity), 1 (a fixed time after creation), default 0. How
 *                    the room ends by itself.
 *   RC_DESTROY_TIME  int, 60 to 10080, default 60. Minutes without activity (destroyType 0) or from creation
 *                    (destroyType 1).
 * The answer carries nothing but its code.
 * Notes: A fixed time counts from the creation of the room. The idle clock runs on under type 1: a room that was
 * long idle may end at once when it goes back to type 0.
 * Sources: docs: platform-chat-api/chatroom/set-destroy-type; java: Chatroom.setDestroyType; go:
 * ChatRoomDestroySet; php: Chatroom.setDestroyType. */
RC_API rc_status rc_chatroom_set_destroy_type(rc_client *client, const char *chatroom_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Set several attributes of a chatroom.
 * POST /chatroom/entry/batch/set.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id     at most 64 bytes. Chatroom id.
 *   entry_owner_id  at most 64 bytes. Owner of the attributes.
 *   entry_info      JSON object of texts, 1 to 20 items, keys at most 128 characters, keys of letters, digits and +
 *                   = - _, values at most 4096 characters. Values by name; names are case-sensitive.
 * In `more`:
 *   RC_AUTO_DELETE  int, one of 0 (keep), 1 (remove), default 0. What becomes of the attributes when their owner
 *                   leaves the room.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the chatroom attribute service: without it the answer is code 1009, or HTTP 429 with code 1008 when
 * it is called too often. The rate counts attributes and is shared with chatroom.set_entry: 5 calls a second of 20
 * attributes. Attributes that exist are overwritten and change their owner. A room has at most 100 attributes.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch; java: ChatroomEntry.batchSet; go:
 * ChatRoomEntryBatchSet; php: Chatroom.Entry.batchSet. */
RC_API rc_status rc_chatroom_set_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                         const char *entry_info, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Set one attribute (KV) of a chatroom.
 * POST /chatroom/entry/set.json. Idempotent unless objectName is given. Rate: 100 attributes per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. Owner of the attribute; need not be in the room.
 *   key          at most 128 characters, letters, digits and + = - _. Name of the attribute, case-sensitive.
 *   value        at most 4096 characters. Value of the attribute.
 * In `more`:
 *   RC_AUTO_DELETE  int, one of 0 (keep), 1 (remove), default 0. What becomes of the attribute when its owner
 *                   leaves the room.
 *   RC_OBJECT_NAME  str, at most 32 characters. Type of a message to the room that tells of the change, usually
 *                   RC:chrmKVNotiMsg; left out: none.
 *   RC_CONTENT      JSON object, required when objectName is RC:chrmKVNotiMsg. Content of that message; of
 *                   RC:chrmKVNotiMsg: type (1 set, 2 delete), key and value.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs the chatroom attribute service: without it the answer is code 1009, or HTTP 429 with code 1008 when
 * it is called too often. The rate counts attributes and is shared with chatroom.set_entries. A room has at most
 * 100 attributes; they end with it. Whether an attribute of another owner may be overwritten is not documented
 * here; chatroom.set_entries does it.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry; java: ChatroomEntry.set; go:
 * ChatRoomEntrySet; php: Chatroom.Entry.set. */
RC_API rc_status rc_chatroom_set_entry(rc_client *client, const char *chatroom_id, const char *user_id, const char *key,
                                       const char *value, const rc_params *more, rc_result **out, rc_error **err);

/* Stop delivering messages of a chatroom.
 * POST /chatroom/message/stopDistribution.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * The answer carries nothing but its code.
 * Notes: While stopped, messages of users do not reach the others in the room. Gone from the current documents.
 * Sources: java: Distribute.stop; go: ChatRoomDistributionStop; php: Chatroom.Distribute; nodejs, python, dotnet. */
RC_API rc_status rc_chatroom_stop_distribution(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Lift the block of users in a chatroom.
 * POST /chatroom/user/block/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to let in again.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify the users whose block is lifted; clients know of it from
 *                   Android and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/block/unblock-user; java: Block.remove; go: ChatRoomBlockRemove; php:
 * Chatroom.Block.remove. */
RC_API rc_status rc_chatroom_unblock_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                           size_t user_id_count, const rc_params *more, rc_result **out,
                                           rc_error **err);

/* Lift mute-all from a chatroom.
 * POST /chatroom/ban/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/mute/unban-chatroom; java: BanAllMember.remove; go:
 * ChatRoomBanRollback; php: Chatroom.MuteAllMembers.remove. */
RC_API rc_status rc_chatroom_unmute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                        rc_result **out, rc_error **err);

/* Unmute users in a chatroom.
 * POST /chatroom/user/gag/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. Users to unmute.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify all members of the room; clients know of it from Android
 *                   and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/mute/ungag-user; java: chatroom.MuteMembers.remove; go:
 * ChatRoomGagRemove; php: Chatroom.Gag.remove. */
RC_API rc_status rc_chatroom_unmute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                          size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);

/* Lift the app-wide chatroom mute of users.
 * POST /chatroom/user/ban/remove.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to unmute.
 * In `more`:
 *   RC_EXTRA        JSON. Any JSON for the notified clients; only with needNotify.
 *   RC_NEED_NOTIFY  bool, default false. Whether to notify the users whose mute is lifted; clients know of it from
 *                   Android and iOS 5.4.5 and Web 5.7.9 on.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/chatroom/mute/ungag-user-globally; java: chatroom.Ban.remove; go:
 * ChatRoomBanRemove; php: Chatroom.Ban.remove. */
RC_API rc_status rc_chatroom_unmute_users_globally(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Tell whether a user is in a chatroom.
 * POST /chatroom/user/exist.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. User id.
 * In the answer:
 *   "isInChrm"  bool. Whether the user is in the room.
 * Notes: Members who go offline are dropped when the 31st message arrives within 30 seconds, or with the first
 * message after 30 seconds; while there are no messages they stay, and so do users of chatroom.add_user_whitelist.
 * Sources: docs: platform-chat-api/chatroom/member/check-member; java: Chatroom.isExist; go: ChatUserExistResObj;
 * python. */
RC_API rc_status rc_chatroom_user_exists(rc_client *client, const char *chatroom_id, const char *user_id,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Tell which of several users are in a chatroom.
 * POST /chatroom/users/exist.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 1000 items, each at most 64 bytes. Users to look for.
 * In the answer:
 *   "result"             JSON array. One element per user.
 *   "result[].userId"    str. User id.
 *   "result[].isInChrm"  int. 1: in the room, 0: not.
 * Notes: Members who go offline are dropped when the 31st message arrives within 30 seconds, or with the first
 * message after 30 seconds; while there are no messages they stay, and so do users of chatroom.add_user_whitelist.
 * The names in the answer are known from official SDKs only.
 * Sources: docs: platform-chat-api/chatroom/member/check-members; java: Chatroom.isExists; go: ChatRoomIsExist;
 * php: Chatroom.isExist. */
RC_API rc_status rc_chatroom_users_exist(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
