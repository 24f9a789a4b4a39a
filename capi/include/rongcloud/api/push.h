/* Generated from catalogue/endpoints/push.yaml. Do not edit.
 * Push. Notifications to all users, by tag, or to given users.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_PUSH_H
#define RONGCLOUD_API_PUSH_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Push a notification (and optionally a system message) to all users, tags, packages or user ids.
 * POST /push.json. Not idempotent. Rate: 2 requests per hour and 3 requests per day.
 *   platform                Target systems: ios, android (docs also write iOS, Android). Ignored when
 *                           audience.userid is given. Web users receive messages too.
 *   audience                JSON object. Who receives it.
 *     audience.tag          str list, at most 20 items, optional. User tags, AND.
 *     audience.tag_or       str list, at most 20 items, optional. User tags, OR; may be combined with tag.
 *     audience.userid       str list, at most 1000 items, optional. User ids; wins over tags and package.
 *     audience.is_to_all    bool, required. true: everybody, all other conditions ignored.
 *     audience.packageName  str, optional. App package; AND with tags.
 * In `more`:
 *   RC_PUSH_FROM_USER_ID          str, required in some cases. Sender; required when message is given. All lower
 *                                 case on the wire.
 *   RC_MESSAGE                    JSON object, required in some cases. System message to deliver. Absent: push-only
 *                                 notification that leaves no message.
 *     message.content             str, at most 131072 bytes, required. Message body, serialised.
 *     message.objectName          str, at most 32 characters, required. Message type.
 *     message.disableUpdateLastMsg  bool, default False, optional. Do not become the last message.
 *   RC_NOTIFICATION               JSON object, required in some cases. Push texts. Required for a push-only call.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.alert          str, required. Default text; per-platform alert overrides it.
 *     notification.forceShowPushContent  int, one of 0 (no), 1 (yes), default 0, optional. Show details even when
 *                                 the user hides them.
 *     notification.ios            JSON object, optional. iOS settings.
 *     notification.ios.title      str, optional. Push title, iOS 8.2+.
 *     notification.ios.alert      str, optional. Overrides the default text on iOS.
 *     notification.ios.contentAvailable  int, one of 0 (off), 1 (on), default 0, optional. Silent push.
 *     notification.ios.badge      int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
 *     notification.ios.thread-id  str, optional. Notification group id.
 *     notification.ios.apns-collapse-id  str, optional. Merge id, iOS 10+.
 *     notification.ios.interruption-level  str, optional. Interruption level, iOS 15+.
 *     notification.ios.category   str, optional. Rich push category.
 *     notification.ios.richMediaUri  str, optional. Rich push resource.
 *     notification.ios.extras     JSON object of texts, optional. Extra data.
 *     notification.android        JSON object, optional. Android settings.
 *     notification.android.alert  str, optional. Overrides the default text on Android.
 *     notification.android.hw     JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image,
 *                                 category.
 *     notification.android.honor  JSON object, optional. Honor: importance, image.
 *     notification.android.mi     JSON object, optional. Xiaomi: channelId, large_icon_uri.
 *     notification.android.oppo   JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
 *                                 screen, 16 plus banner, vibration and sound; needs category).
 *     notification.android.vivo   JSON object, optional. vivo: classification (0 marketing, 1 system), category.
 *     notification.android.fcm    JSON object, optional. FCM: channelId, collapse_key, imageUrl.
 *     notification.android.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS      JSON object, optional. HarmonyOS settings.
 *     notification.harmonyOS.alert  str, optional. Overrides the default text.
 *     notification.harmonyOS.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS.ohos  JSON object, optional. ohos: image (https, < 25000 px), category.
 * In the answer:
 *   "id"          str. Unique id of the push task.
 *   "messageUID"  str. Message id when a message was sent (SDK).
 * Codes: 1008 rate_limited, 1009 service_not_enabled, 2007 user_quota.
 * Notes: All uses of /push.json share 2 per hour and 3 per calendar day; processing speed 1500 tag pushes per
 * second. Broadcast service must be enabled (1009). Devices that connected in the last 30 days are targets. With
 * message: SYSTEM conversation, online users get it at once, offline users get a push. Without message: push only,
 * never stored. Keys are lower case here (hw, mi, ...) but upper case in pushExt. HarmonyOS platform name on the
 * wire unconfirmed. Java examples leave audience.is_to_all out when userid is given although docs mark it required.
 * Java uses one model for the ios and android parts, so the keys of one may show up in the other (an example puts
 * thread-id and apns-collapse-id into android). Go differs from the docs: vendor settings lie flat in
 * notification.android (channelId, importance, image, large_icon_uri, classification) and the thread id is called
 * threadId; it also always sends audience.packageName and empty ios and android objects. extras values may be
 * numbers (Go example).
 * Sources: docs: platform-chat-api/system/send-push-to-all; docs: platform-chat-api/system/send-push-by-tag; java:
 * Push.message / Push.push; go: PushSend; php: Push.broadcast. */
RC_API rc_status rc_push_send(rc_client *client, const char *const *platform, size_t platform_count,
                              const char *audience, const rc_params *more, rc_result **out, rc_error **err);

/* Push-only notification with combined tag conditions (Push Plus).
 * POST /push/custom.json. Not idempotent. Rate: 20 requests per hour and 100 requests per day.
 *   platform                     Target systems: ios, android.
 *   audience                     JSON object. Who receives it.
 *     audience.tag               str list, at most 20 items, optional. User tags, AND.
 *     audience.tag_or            str list, at most 20 items, optional. User tags, OR; may be combined with tag.
 *     audience.userid            str list, optional. User ids; SDKs only (Go examples, Java model), combination
 *                                rules unknown.
 *     audience.is_to_all         bool, required. true: everybody, all other conditions ignored.
 *     audience.packageName       str, optional. App package; AND with tags.
 *     audience.tagItems          JSON array, optional. Groups of tag conditions.
 *     audience.tagItems[].tags   str list, 1 to 20 items, required. Tags of the group.
 *     audience.tagItems[].isNot  bool, default False, optional. Negate the group.
 *     audience.tagItems[].tagsOperator  str, one of AND (all), OR (any), default OR, optional. Between tags of the
 *                                group.
 *     audience.tagItems[].itemsOperator  str, one of AND (all), OR (any), default OR, optional. Between this group
 *                                and the previous ones.
 * In `more`:
 *   RC_NOTIFICATION               JSON object, required in some cases. Push texts. Required for a push-only call.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.alert          str, required. Default text; per-platform alert overrides it.
 *     notification.forceShowPushContent  int, one of 0 (no), 1 (yes), default 0, optional. Show details even when
 *                                 the user hides them.
 *     notification.ios            JSON object, optional. iOS settings.
 *     notification.ios.title      str, optional. Push title, iOS 8.2+.
 *     notification.ios.alert      str, optional. Overrides the default text on iOS.
 *     notification.ios.contentAvailable  int, one of 0 (off), 1 (on), default 0, optional. Silent push.
 *     notification.ios.badge      int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
 *     notification.ios.thread-id  str, optional. Notification group id.
 *     notification.ios.apns-collapse-id  str, optional. Merge id, iOS 10+.
 *     notification.ios.interruption-level  str, optional. Interruption level, iOS 15+.
 *     notification.ios.category   str, optional. Rich push category.
 *     notification.ios.richMediaUri  str, optional. Rich push resource.
 *     notification.ios.extras     JSON object of texts, optional. Extra data.
 *     notification.android        JSON object, optional. Android settings.
 *     notification.android.alert  str, optional. Overrides the default text on Android.
 *     notification.android.hw     JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image,
 *                                 category.
 *     notification.android.honor  JSON object, optional. Honor: importance, image.
 *     notification.android.mi     JSON object, optional. Xiaomi: channelId, large_icon_uri.
 *     notification.android.oppo   JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
 *                                 screen, 16 plus banner, vibration and sound; needs category).
 *     notification.android.vivo   JSON object, optional. vivo: classification (0 marketing, 1 system), category.
 *     notification.android.fcm    JSON object, optional. FCM: channelId, collapse_key, imageUrl.
 *     notification.android.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS      JSON object, optional. HarmonyOS settings; Java SDK example, not confirmed by a
 *                                 page.
 *     notification.harmonyOS.alert  str, optional. Overrides the default text.
 *     notification.harmonyOS.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS.ohos  JSON object, optional. ohos: image (https, < 25000 px), category.
 * In the answer:
 *   "id"  str. Unique id of the push.
 * Codes: 1000 server_error, 2007 user_quota.
 * Notes: Push Plus service: paid in production, free in development environments; own push channel, does not share
 * the /push.json quota. tag / tag_or and tagItems are alternative ways of selecting users. Operator defaults are
 * the Java SDK defaults. Rate and parameter table outside the readable part of the page. Java shares one model
 * between ios and android, so keys of one may show up in the other.
 * Sources: java: PushCustom; go: PushCustom; docs: platform-chat-api/push/push-plus (overview part only). */
RC_API rc_status rc_push_send_custom(rc_client *client, const char *const *platform, size_t platform_count,
                                     const char *audience, const rc_params *more, rc_result **out, rc_error **err);

/* Push-only notification to given users.
 * POST /push/user.json. Not idempotent. Rate: 100 recipients per second.
 *   user_ids                      1 to 100 items. User ids.
 *   notification                  JSON object. Push settings.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.pushContent    str, required. Push text (not alert).
 *     notification.ios            JSON object, optional. iOS settings.
 *     notification.ios.title      str, optional. Push title, iOS 8.2+.
 *     notification.ios.contentAvailable  int, one of 0 (off), 1 (on), default 0, optional. Silent push.
 *     notification.ios.badge      int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
 *     notification.ios.thread-id  str, optional. Notification group id.
 *     notification.ios.apns-collapse-id  str, optional. Merge id, iOS 10+.
 *     notification.ios.interruption-level  str, optional. Interruption level, iOS 15+.
 *     notification.ios.category   str, optional. Rich push category.
 *     notification.ios.richMediaUri  str, optional. Rich push resource.
 *     notification.ios.extras     JSON object of texts, optional. Extra data.
 *     notification.android        JSON object, optional. Android settings.
 *     notification.android.title  str, optional. Title on Android; only in an example of the Java SDK.
 *     notification.android.hw     JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image,
 *                                 category.
 *     notification.android.honor  JSON object, optional. Honor: importance, image.
 *     notification.android.mi     JSON object, optional. Xiaomi: channelId, large_icon_uri.
 *     notification.android.oppo   JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
 *                                 screen, 16 plus banner, vibration and sound; needs category).
 *     notification.android.vivo   JSON object, optional. vivo: classification (0 marketing, 1 system), category.
 *     notification.android.fcm    JSON object, optional. FCM: channelId, collapse_key, imageUrl.
 *     notification.android.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS      JSON object, optional. HarmonyOS settings.
 *     notification.harmonyOS.alert  str, optional. Overrides the default text.
 *     notification.harmonyOS.extras  JSON object of texts, optional. Extra data.
 *     notification.harmonyOS.ohos  JSON object, optional. ohos: image (https, < 25000 px), category.
 * In the answer:
 *   "id"  str. Push id, if returned; not confirmed.
 * Notes: Rate counts users: 100 users in one call use the whole second. Always through the push channel even when
 * the app is in front; no message, no conversation. Devices seen in the last 30 days only. Go calls the iOS thread
 * id threadId (docs and Java: thread-id). PHP posts to a path with a double slash (//push/user.json); Java shares
 * one model between ios and android.
 * Sources: docs: platform-chat-api/system/send-push-by-user; java: MsgSystem.sendUser; go: PushUser; php:
 * Message.System.pushUser. */
RC_API rc_status rc_push_send_user(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                   const char *notification, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
