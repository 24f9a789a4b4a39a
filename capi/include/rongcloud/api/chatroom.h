/* Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
 * Chatrooms. Rooms without fixed members: life, attributes, mutes, bans, priorities.
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
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). At most 5 protected rooms per app by default. A protected room ends
 * only through chatroom.destroy.
 * Sources: docs: platform-chat-api/chatroom/keep-alive/add-to-keep-alive; java: Keepalive.add; go:
 * ChatRoomKeepAliveAdd; php: Chatroom.Keepalive.add. */
RC_API rc_status rc_chatroom_add_keepalive(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* Mark message types as low priority.
 * POST /chatroom/message/priority/add.json. Idempotent. Rate: 100 requests per second.
 *   object_name  1 to 5 items. Message type; repeat once per type.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Rate is adjustable on request. At most 20 low-priority types in all.
 * All types are high priority by default. Per room the server takes 40 messages per 200 ms: 20 for high priority
 * only, 20 shared; low priority is dropped first.
 * Sources: docs: platform-chat-api/chatroom/message-priority/add-low-priority-message-type; java: Demotion.add; go:
 * ChatRoomDemotionAdd; php: Chatroom.Demotion.add. */
RC_API rc_status rc_chatroom_add_low_priority_types(rc_client *client, const char *const *object_name,
                                                    size_t object_name_count, const rc_params *more, rc_result **out,
                                                    rc_error **err);

/* Protect message types in all chatrooms.
 * POST /chatroom/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   objectnames  1 to 20 items, each at most 32 characters. Message type; repeat once per type; note the all lower
 *                case name.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Rate is adjustable on request. One list per app, at most 20 types.
 * Sources: docs: platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist; java: whitelist.Messages.add;
 * go: ChatRoomWhitelistAdd; php: Chatroom.Whitelist.Messages.add. */
RC_API rc_status rc_chatroom_add_message_whitelist(rc_client *client, const char *const *objectnames,
                                                   size_t objectnames_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);

/* Add users to the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. The list holds at most 20 users per room. An exception survives leaving or
 * being blocked, ends when the room is destroyed. It overrides mute-all AND a single-room mute, but not the
 * app-wide chatroom mute.
 * Sources: docs: platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist; java: BanAllMemberWhitelist.add;
 * go: ChatRoomUserBanWhitelistAdd; php: Chatroom.MuteWhiteList.add. */
RC_API rc_status rc_chatroom_add_mute_exceptions(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                 size_t user_id_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Protect users of a chatroom.
 * POST /chatroom/user/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 5 items, each at most 64 bytes. User id; repeat once per user.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Rate is adjustable on request. At most 5 users per room. Protected
 * users are not dropped when offline and their messages are kept under load. Not related to mute exceptions. The
 * row for userId is cut off in the page as read (limit 5 taken from the page text and from the remove page).
 * Sources: docs: platform-chat-api/chatroom/whitelist/add-to-user-whitelist; java: whitelist.User.add; go:
 * ChatRoomUserWhitelistAdd; php: Chatroom.Whitelist.User.add. */
RC_API rc_status rc_chatroom_add_user_whitelist(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                size_t user_id_count, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Bind a chatroom to an RTC room.
 * POST /chatroom/correlation/rtc.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   rtcroom_id   RTC room id; spelling taken from public code, all lower case r in room.
 * The answer carries nothing but its code.
 * Notes: On the API list page; the page itself was not found, parameters come from third-party code, no official
 * server SDK has it. Effect (from the client docs): when the auto-destroy condition is met, the room lives on while
 * the bound RTC room exists; the binding is one way.
 * Sources: docs: API list page (2026-01-09); docs: android-imlib/chatroom/bind-to-rtc-room; public code. */
RC_API rc_status rc_chatroom_bind_rtc(rc_client *client, const char *chatroom_id, const char *rtcroom_id,
                                      const rc_params *more, rc_result **out, rc_error **err);

/* Kick users out of a chatroom and keep them out.
 * POST /chatroom/user/block/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 *   minute       Minutes, at most 43200.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room, the blocked ones included.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. A present user is removed at once and cannot join until the block ends.
 * Sources: docs: platform-chat-api/chatroom/block/block-user; java: Block.add; go: ChatRoomBlockAdd; php:
 * Chatroom.Block.add. */
RC_API rc_status rc_chatroom_block_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Is mute-all on in a chatroom.
 * POST /chatroom/ban/check.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "status"  int. 1 on, 0 off.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/mute/query-banned-state; java: BanAllMember.check; go:
 * ChatRoomBanCheck; php: Chatroom.MuteAllMembers.check. */
RC_API rc_status rc_chatroom_check_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Create a chatroom.
 * POST /chatroom/create_new.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. New chatroom id; letters and digits.
 * In `more`:
 *   RC_DESTROY_TYPE    int, one of 0 (after a time without activity), 1 (a fixed time after creation), default 0.
 *                      How the room ends by itself.
 *   RC_DESTROY_TIME    int, default 60. Minutes: idle time for type 0, life time since creation for type 1;
 *                      60..10080.
 *   RC_IS_BAN          bool, default false. Start with mute-all on.
 *   RC_WHITE_USER_IDS  str list, at most 20 items. Users put on the mute-all exception list; repeat once per user.
 *   RC_ENTRY_OWNER_ID  str, required in some cases. Owner of the attributes in entryInfo; exactly one user id; both
 *                      must be present together.
 *   RC_ENTRY_INFO      JSON object, at most 20 items, required in some cases. Attributes as JSON object text {key:
 *                      value}; at most 20 pairs; key at most 128 chars of letters, digits and + = - _, value at
 *                      most 4096 chars.
 * The answer carries nothing but its code.
 * Notes: Replaces chatroom.create_many. The 64-byte id limit is documented on the deprecated create page only. With
 * entryOwnerId/entryInfo the call fails if the attribute service is off or only one of the two is sent. Creating an
 * existing id: behaviour undocumented. If the type is set through the API, the API value (or its default 60) beats
 * the app-wide idle time of the console (1..24 h). Rooms are also created implicitly when a client joins. Java
 * encodes whiteUserIds as repeated keys and entryInfo as JSON. PHP turns a boolean true into 1 (and false into an
 * empty value) when it builds the form; accept true and 1.
 * Sources: docs: platform-chat-api/chatroom/create; java: Chatroom.createV2; go: ChatRoomCreateNew; php:
 * Chatroom.createV2; docs: nexconn platform-chat-api/open-channel/create (entry limits). */
RC_API rc_status rc_chatroom_create(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                    rc_error **err);

/* Create several chatrooms (deprecated).
 * POST /chatroom/create.json. Idempotent. Rate: 100 requests per second. Legacy: kept for existing applications.
 *   chatroom  JSON object of texts, 1 to 100 items, each at most 64 bytes. Indexed form keys:
 *             chatroom[10001]=name1&chatroom[10002]=name2; key holds the id, value the name.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Deprecated, use chatroom.create. Rooms end after 1 hour without message or
 * join. Java leaves the brackets and the id in the key unencoded, PHP and Go percent-encode the whole key
 * (chatroom%5B10001%5D); accept both.
 * Sources: docs: platform-chat-api/chatroom/deprecated-create; java: Chatroom.create; go: ChatRoomCreate; php:
 * Chatroom.create; nodejs, python, dotnet. */
RC_API rc_status rc_chatroom_create_many(rc_client *client, const char *chatroom, const rc_params *more,
                                         rc_result **out, rc_error **err);

/* Destroy chatrooms.
 * POST /chatroom/destroy.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  each at most 64 bytes. Chatroom id; repeat once per room (maximum undocumented).
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Removes all members and all attributes, clears mute-all and mute
 * exceptions. Java sends a single id.
 * Sources: docs: platform-chat-api/chatroom/destroy; java: Chatroom.destroy; go: ChatRoomDestroy; php:
 * Chatroom.destory. */
RC_API rc_status rc_chatroom_destroy(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);

/* Read one chatroom.
 * POST /chatroom/get.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "chatroomId"   str. Chatroom id.
 *   "createTime"   int. Creation time, ms.
 *   "memberCount"  int. Current members.
 *   "destroyType"  int. 0 idle, 1 fixed.
 *   "destroyTime"  int. Minutes.
 *   "ban"          bool. Mute-all state (name taken from the Java and Go models; the row is cut off in the page as
 *                  read).
 * Codes: 23410.
 * Notes: Code 23410 = the chatroom does not exist. Replaces chatroom.query. A header X-Request-ID (at most 36
 * chars) appears in the docs example. Unlike most queries chatroomId is not repeatable.
 * Sources: docs: platform-chat-api/chatroom/get; java: Chatroom.query; go: ChatRoomGetNew; php: Chatroom.queryV2. */
RC_API rc_status rc_chatroom_get(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Mute all members of a chatroom.
 * POST /chatroom/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Blocks client SDK sends only; Server API sends are never blocked.
 * Immediate. Destroying the room clears it (in groups it survives).
 * Sources: docs: platform-chat-api/chatroom/mute/ban-chatroom; java: BanAllMember.add; go: ChatRoomBan; php:
 * Chatroom.MuteAllMembers.add. */
RC_API rc_status rc_chatroom_mute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                      rc_result **out, rc_error **err);

/* Mute users in a chatroom.
 * POST /chatroom/user/gag/add.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 *   minute       Minutes, at most 43200.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. Blocks client SDK sends only; Server API sends are never blocked. The mute
 * outlives leaving the room. A user on the mute-all exception list may send in spite of this mute (the opposite of
 * groups).
 * Sources: docs: platform-chat-api/chatroom/mute/gag-user; java: chatroom.MuteMembers.add, Gag.add; go:
 * ChatRoomGagAdd; php: Chatroom.Gag.add. */
RC_API rc_status rc_chatroom_mute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                        size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                        rc_error **err);

/* Mute users in all chatrooms of the app.
 * POST /chatroom/user/ban/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 *   minute   Minutes, at most 43200.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: the muted users (newer page); an older SDK comment says all members of the room.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Rate is adjustable on request. Blocks client SDK sends only; Server
 * API sends are never blocked. Beats the mute-all exception list.
 * Sources: docs: platform-chat-api/chatroom/mute/gag-user-globally; java: chatroom.Ban.add, user.MuteChatrooms.add;
 * go: ChatRoomBanAdd; php: Chatroom.Ban.add. */
RC_API rc_status rc_chatroom_mute_users_globally(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 int32_t minute, const rc_params *more, rc_result **out,
                                                 rc_error **err);

/* Read basic data of several chatrooms (deprecated).
 * POST /chatroom/query.json. Idempotent. Rate: 100 requests per second. Legacy: kept for existing applications.
 *   chatroom_id  1 to 20 items, each at most 64 bytes. Chatroom id; repeat once per room.
 * In the answer:
 *   "chatRooms"           JSON array. Rooms that exist.
 *   "chatRooms[].chrmId"  str. Chatroom id.
 *   "chatRooms[].name"    str. Name.
 *   "chatRooms[].time"    str. Creation time.
 * Notes: Rate is adjustable on request. Deprecated, use chatroom.get. Times are YYYY-MM-DD HH:MM:SS, Beijing time
 * in the China data centre and UTC elsewhere.
 * Sources: docs: platform-chat-api/chatroom/deprecated-info; docs: im/server/chatroom/query (old); go:
 * ChatRoomQuery; php: Chatroom.query; python. */
RC_API rc_status rc_chatroom_query(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);

/* List blocked users of a chatroom.
 * POST /chatroom/user/block/list.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"           JSON array. Users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. When it ends, YYYY-MM-DD HH:MM:SS.
 * Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data centre and
 * UTC elsewhere. Java renames users/userId to members/id.
 * Sources: docs: platform-chat-api/chatroom/block/query-blocked-user; java: Block.getList; go:
 * ChatRoomBlockGetList; php: Chatroom.Block.getList. */
RC_API rc_status rc_chatroom_query_blocked_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);

/* Read attributes of a chatroom.
 * POST /chatroom/entry/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_KEYS  str list, at most 100 items, each at most 128 characters. Attribute name; repeat once per key; absent
 *            = all.
 * In the answer:
 *   "keys"                JSON array. Attributes.
 *   "keys[].key"          str. Name.
 *   "keys[].value"        str. Value.
 *   "keys[].userId"       str. Last user who set it.
 *   "keys[].autoDelete"   str. "0" keep, "1" drop with the owner.
 *   "keys[].lastSetTime"  str. Last change; format undocumented (digits in the example).
 * Notes: Rate is adjustable on request. autoDelete and lastSetTime come back as strings.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/query-kv-entry; java: ChatroomEntry.query; go:
 * ChatRoomEntryQuery; php: Chatroom.Entry.query. */
RC_API rc_status rc_chatroom_query_entries(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* List users muted in all chatrooms.
 * POST /chatroom/user/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "users"           JSON array. Users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. When it ends, YYYY-MM-DD HH:MM:SS.
 * Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data centre and
 * UTC elsewhere. No parameters.
 * Sources: docs: platform-chat-api/chatroom/mute/query-globally-gagged-user; java: chatroom.Ban.getList; go:
 * ChatRoomBanGetList; php: Chatroom.Ban.getList. */
RC_API rc_status rc_chatroom_query_globally_muted_users(rc_client *client, const rc_params *more, rc_result **out,
                                                        rc_error **err);

/* List protected chatrooms.
 * POST /chatroom/keepalive/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "chatroomIds"  str list. Chatroom ids.
 * Notes: No parameters; body is empty.
 * Sources: docs: platform-chat-api/chatroom/keep-alive/query-keep-alive; java: Keepalive.getList; go:
 * ChatRoomKeepAliveGetList; php: Chatroom.Keepalive.getList. */
RC_API rc_status rc_chatroom_query_keepalive(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List low-priority message types.
 * POST /chatroom/message/priority/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "objectNames"  str list. Message types.
 * Notes: Rate is adjustable on request. No parameters.
 * Sources: docs: platform-chat-api/chatroom/message-priority/query-low-priority-message-type; java:
 * Demotion.getList; go: ChatRoomDemotionGetList; php: Chatroom.Demotion.getList. */
RC_API rc_status rc_chatroom_query_low_priority_types(rc_client *client, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* List members of a chatroom.
 * POST /chatroom/user/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   count        How many members, at most 500.
 *   order        one of 1 (oldest first), 2 (newest first). Order by join time.
 * In the answer:
 *   "total"         int. Members in the room.
 *   "users"         JSON array. At most 500 members.
 *   "users[].id"    str. User id.
 *   "users[].time"  str. Join time.
 * Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data centre and
 * UTC elsewhere. No paging beyond 500. Docs type count and order as strings. The old Node SDK can be called without
 * count and order and then sends chatroomId alone; current SDKs send all three.
 * Sources: docs: platform-chat-api/chatroom/member/query-member-list; java: Chatroom.get; go: ChatRoomGet; php:
 * Chatroom.get. */
RC_API rc_status rc_chatroom_query_members(rc_client *client, const char *chatroom_id, int32_t count, int32_t order,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* List protected message types.
 * POST /chatroom/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 * In the answer:
 *   "whitlistMsgType"  str list. Message types; the misspelling is the real key.
 * Notes: Rate is adjustable on request. No parameters. Java renames the key to objectNames.
 * Sources: docs: platform-chat-api/chatroom/whitelist/query-message-type-whitelist; java:
 * whitelist.Messages.getList; go: ChatRoomWhitelistGetList; php: Chatroom.Whitelist.Messages.getList. */
RC_API rc_status rc_chatroom_query_message_whitelist(rc_client *client, const rc_params *more, rc_result **out,
                                                     rc_error **err);

/* List chatrooms with mute-all on.
 * POST /chatroom/ban/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_SIZE  int, default 50. Page size, maximum 1000.
 *   RC_PAGE  int, default 1. Page from 1.
 * In the answer:
 *   "chatroomIds"  str list. Chatroom ids.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/mute/query-banned-list; java: BanAllMember.getList; go:
 * ChatRoomBanQuery; php: Chatroom.MuteAllMembers.getList. */
RC_API rc_status rc_chatroom_query_mute_all(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "userIds"  str list. User ids.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist; java: BanAllMemberWhitelist.getList;
 * go: ChatRoomUserBanWhitelistQuery; php: Chatroom.MuteWhiteList.getList. */
RC_API rc_status rc_chatroom_query_mute_exceptions(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);

/* List muted users of a chatroom.
 * POST /chatroom/user/gag/list.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"           JSON array. Users.
 *   "users[].userId"  str. User id.
 *   "users[].time"    str. When it ends, YYYY-MM-DD HH:MM:SS.
 * Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data centre and
 * UTC elsewhere. Java renames users/userId to members/id.
 * Sources: docs: platform-chat-api/chatroom/mute/query-gagged-user; java: chatroom.MuteMembers.getList; go:
 * ChatRoomGagGetList; php: Chatroom.Gag.getList. */
RC_API rc_status rc_chatroom_query_muted_users(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* List protected users of a chatroom.
 * POST /chatroom/user/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In the answer:
 *   "users"  str list. User ids (plain strings, unlike other users arrays).
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/whitelist/query-user-whitelist; java: whitelist.User.getList; go:
 * ChatRoomUserWhitelistGetList; php: Chatroom.Whitelist.User.getList. */
RC_API rc_status rc_chatroom_query_user_whitelist(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                  rc_result **out, rc_error **err);

/* Remove several attributes of a chatroom by force.
 * POST /chatroom/entry/batch/remove.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id     at most 64 bytes. Chatroom id.
 *   entry_owner_id  at most 64 bytes. Owner id per the table; the page text says ownership is not checked.
 *   entry_keys      JSON array, 1 to 20 items. JSON array text of key names, for example ["k1","k2"].
 * The answer carries nothing but its code.
 * Notes: Rate: the page says 100 calls per second, the API list page says 100 attributes per second shared with
 * chatroom.remove_entry. entryKeys is ONE form value holding a JSON array (not repeated keys). The docs example
 * lacks an & between the first two parameters (typo). In no official server SDK.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch; docs: API list page (2026-01-09). */
RC_API rc_status rc_chatroom_remove_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                            const char *entry_keys, const rc_params *more, rc_result **out,
                                            rc_error **err);

/* Remove one attribute of a chatroom.
 * POST /chatroom/entry/remove.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. Owner/operator; need not be in the room.
 *   key          at most 128 characters. Attribute name.
 * In `more`:
 *   RC_OBJECT_NAME  str. Message type sent to the room on the change, usually RC:chrmKVNotiMsg; absent = no
 *                   message.
 *   RC_CONTENT      JSON, required in some cases. Content of that message; for RC:chrmKVNotiMsg a JSON object with
 *                   type, key and value.
 * The answer carries nothing but its code.
 * Notes: Limit counts attributes: 100 per second, shared with chatroom.remove_entries. The docs say the owner id of
 * the pair is required; what happens with another user id is undocumented.
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
 *   object_name  1 to 5 items. Message type; repeat once per type.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/message-priority/remove-low-priority-message-type; java:
 * Demotion.remove; go: ChatRoomDemotionRemove; php: Chatroom.Demotion.remove. */
RC_API rc_status rc_chatroom_remove_low_priority_types(rc_client *client, const char *const *object_name,
                                                       size_t object_name_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Stop protecting message types.
 * POST /chatroom/whitelist/delete.json. Idempotent. Rate: 100 requests per second.
 *   objectnames  1 to 20 items, each at most 32 characters. Message type; repeat once per type.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist; java:
 * whitelist.Messages.remove; go: ChatRoomWhitelistRemove; php: Chatroom.Whitelist.Messages.remove. */
RC_API rc_status rc_chatroom_remove_message_whitelist(rc_client *client, const char *const *objectnames,
                                                      size_t objectnames_count, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* Remove users from the mute-all exception list of a chatroom.
 * POST /chatroom/user/ban/whitelist/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist; java:
 * BanAllMemberWhitelist.remove; go: ChatRoomUserBanWhitelistRollback; php: Chatroom.MuteWhiteList.remove. */
RC_API rc_status rc_chatroom_remove_mute_exceptions(rc_client *client, const char *chatroom_id,
                                                    const char *const *user_id, size_t user_id_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);

/* Stop protecting users of a chatroom.
 * POST /chatroom/user/whitelist/remove.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 5 items, each at most 64 bytes. User id; repeat once per user.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
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
 * Notes: Gone from the current API list; present in all official SDKs. Rate unknown. SDK comments: while stopped,
 * messages sent by users are not passed on to the other users of the room.
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
 *   RC_DESTROY_TIME  int, default 60. Minutes: idle time for type 0, life time since creation for type 1;
 *                    60..10080.
 * The answer carries nothing but its code.
 * Notes: Fixed life time counts from creation. The idle clock keeps running under type 1, so switching a long idle
 * room back to type 0 may destroy it at once. One place in the docs says 10800 minutes (7 days) - 7 days is 10080,
 * the value used in the parameter table.
 * Sources: docs: platform-chat-api/chatroom/set-destroy-type; java: Chatroom.setDestroyType; go:
 * ChatRoomDestroySet; php: Chatroom.setDestroyType. */
RC_API rc_status rc_chatroom_set_destroy_type(rc_client *client, const char *chatroom_id, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Set several attributes of a chatroom.
 * POST /chatroom/entry/batch/set.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id     at most 64 bytes. Chatroom id.
 *   entry_owner_id  at most 64 bytes. Owner of the pairs.
 *   entry_info      JSON object, 1 to 20 items. JSON object text {key: value}.
 * In `more`:
 *   RC_AUTO_DELETE  int, one of 0 (keep), 1 (drop), default 0. Drop the pairs when the owner leaves the room.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Limit counts attributes: 100 per second, shared with
 * chatroom.set_entry (20 pairs = 5 calls per second). Existing pairs are overwritten, owner included. Key: at most
 * 128 chars of letters, digits and + = - _, case sensitive. Value: at most 4096 chars. At most 100 pairs per room.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch; java: ChatroomEntry.batchSet; go:
 * ChatRoomEntryBatchSet; php: Chatroom.Entry.batchSet. */
RC_API rc_status rc_chatroom_set_entries(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                         const char *entry_info, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Set one attribute (KV) of a chatroom.
 * POST /chatroom/entry/set.json. Idempotent. Rate: 100 attributes per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. Owner/operator; need not be in the room.
 *   key          at most 128 characters. Attribute name.
 *   value        at most 4096 characters. Attribute value.
 * In `more`:
 *   RC_AUTO_DELETE  int, one of 0 (keep), 1 (drop), default 0. Drop the pair when the owner leaves the room.
 *   RC_OBJECT_NAME  str. Message type sent to the room on the change, usually RC:chrmKVNotiMsg; absent = no
 *                   message.
 *   RC_CONTENT      JSON, required in some cases. Content of that message; for RC:chrmKVNotiMsg a JSON object with
 *                   type, key and value.
 * The answer carries nothing but its code.
 * Codes: 1009 service_not_enabled, 1008 rate_limited.
 * Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429 with code
 * 1008 when such calls also exceed the rate). Limit counts attributes: 100 per second, shared with
 * chatroom.set_entries. Key: at most 128 chars of letters, digits and + = - _, case sensitive. Value: at most 4096
 * chars. At most 100 pairs per room. Whether it may overwrite a pair of another owner is undocumented here
 * (set_entries does). All attributes vanish with the room. All SDKs send autoDelete as 0 or 1.
 * Sources: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry; java: ChatroomEntry.set; go:
 * ChatRoomEntrySet; php: Chatroom.Entry.set. */
RC_API rc_status rc_chatroom_set_entry(rc_client *client, const char *chatroom_id, const char *user_id, const char *key,
                                       const char *value, const rc_params *more, rc_result **out, rc_error **err);

/* Stop delivering messages of a chatroom.
 * POST /chatroom/message/stopDistribution.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * The answer carries nothing but its code.
 * Notes: Gone from the current API list; present in all official SDKs. Rate unknown. SDK comments: while stopped,
 * messages sent by users are not passed on to the other users of the room.
 * Sources: java: Distribute.stop; go: ChatRoomDistributionStop; php: Chatroom.Distribute; nodejs, python, dotnet. */
RC_API rc_status rc_chatroom_stop_distribution(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Lift the block of users in a chatroom.
 * POST /chatroom/user/block/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: the users whose block is lifted.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/block/unblock-user; java: Block.remove; go: ChatRoomBlockRemove; php:
 * Chatroom.Block.remove. */
RC_API rc_status rc_chatroom_unblock_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                           size_t user_id_count, const rc_params *more, rc_result **out,
                                           rc_error **err);

/* Lift mute-all from a chatroom.
 * POST /chatroom/ban/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. The page text speaks of one or more rooms but the table and example carry
 * one chatroomId.
 * Sources: docs: platform-chat-api/chatroom/mute/unban-chatroom; java: BanAllMember.remove; go:
 * ChatRoomBanRollback; php: Chatroom.MuteAllMembers.remove. */
RC_API rc_status rc_chatroom_unmute_all(rc_client *client, const char *chatroom_id, const rc_params *more,
                                        rc_result **out, rc_error **err);

/* Unmute users in a chatroom.
 * POST /chatroom/user/gag/rollback.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: all members of the room.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request.
 * Sources: docs: platform-chat-api/chatroom/mute/ungag-user; java: chatroom.MuteMembers.remove; go:
 * ChatRoomGagRemove; php: Chatroom.Gag.remove. */
RC_API rc_status rc_chatroom_unmute_users(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                          size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);

/* Lift the app-wide chatroom mute of users.
 * POST /chatroom/user/ban/remove.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. User id; repeat once per user.
 * In `more`:
 *   RC_EXTRA        JSON. JSON text carried by the notification; used only with needNotify=true.
 *   RC_NEED_NOTIFY  bool, default false. Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+).
 *                   Who is told: the users whose mute is lifted.
 * The answer carries nothing but its code.
 * Notes: Rate is adjustable on request. The verb is remove here, not rollback as elsewhere.
 * Sources: docs: platform-chat-api/chatroom/mute/ungag-user-globally; java: chatroom.Ban.remove; go:
 * ChatRoomBanRemove; php: Chatroom.Ban.remove. */
RC_API rc_status rc_chatroom_unmute_users_globally(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Is one user in a chatroom.
 * POST /chatroom/user/exist.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      at most 64 bytes. User id.
 * In the answer:
 *   "isInChrm"  bool. true when the user is in the room.
 * Notes: Rate is adjustable on request. Offline members are dropped automatically: when the 31st message arrives
 * within 30 s of going offline, or at the first message after 30 s offline; no messages, no drop. Users on
 * chatroom.add_user_whitelist are spared. The answer uses a boolean here but 0/1 in chatroom.users_exist.
 * Sources: docs: platform-chat-api/chatroom/member/check-member; java: Chatroom.isExist; go: ChatUserExistResObj;
 * python. */
RC_API rc_status rc_chatroom_user_exists(rc_client *client, const char *chatroom_id, const char *user_id,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Which of several users are in a chatroom.
 * POST /chatroom/users/exist.json. Idempotent. Rate: 100 requests per second.
 *   chatroom_id  at most 64 bytes. Chatroom id.
 *   user_id      1 to 1000 items, each at most 64 bytes. User id; repeat once per user.
 * In the answer:
 *   "result"             JSON array. One element per user.
 *   "result[].userId"    str. User id.
 *   "result[].isInChrm"  int. 1 in the room, 0 not.
 * Notes: Rate is adjustable on request. Offline members are dropped automatically: when the 31st message arrives
 * within 30 s of going offline, or at the first message after 30 s offline; no messages, no drop. Users on
 * chatroom.add_user_whitelist are spared. Response names from SDK models, the response table is cut off in the page
 * as read.
 * Sources: docs: platform-chat-api/chatroom/member/check-members; java: Chatroom.isExists; go: ChatRoomIsExist;
 * php: Chatroom.isExist. */
RC_API rc_status rc_chatroom_users_exist(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
