/* Generated from catalogue/endpoints/push.yaml. Do not edit.
 * Push. Notifications to all users, by tag, by app package or to given users.
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

/* Push to all users, by tag, by app package or to given users, with or without a system message.
 * POST /push.json. Not idempotent. Rate: 2 requests per hour and 3 requests per calendar day.
 *   platform                each one of ios (iOS), android (Android), iOS (as ios), Android (as android), harmonyOS
 *                           (HarmonyOS), HarmonyOS (as harmonyOS). Systems whose users get it; the name of
 *                           HarmonyOS is not documented. Ignored when audience.userid is given. Web users get the
 *                           message too.
 *   audience                JSON object, no other members. Who gets it.
 *     audience.tag          str list, at most 20 items, each at most 40 bytes, optional. Users who have all of
 *                           these tags.
 *     audience.tag_or       str list, at most 20 items, each at most 40 bytes, optional. Users who have any of
 *                           these tags; with tag, both must hold.
 *     audience.userid       str list, at most 1000 items, each at most 64 bytes, optional. Users by their ids;
 *                           tags, packageName and platform are then ignored.
 *     audience.is_to_all    bool, required. true: everybody, whatever the other conditions say.
 *     audience.packageName  str, optional. App package that users must have; with tags, both must hold.
 * In `more`:
 *   RC_PUSH_FROM_USER_ID          str, at most 64 bytes, required with message. Sender.
 *   RC_MESSAGE                    JSON object, no other members, required without notification. System message to
 *                                 send; left out, the call only pushes.
 *     message.content             str, at most 131072 bytes, required. Body of the message: for a built-in type its
 *                                 JSON object as text, for a type of your own any text.
 *     message.objectName          str, at most 32 characters, required. Type of the message, built-in or your own.
 *     message.disableUpdateLastMsg  bool, default false, optional. true: the message does not become the last one
 *                                 shown in the list of conversations.
 *   RC_NOTIFICATION               JSON object, required without message. Texts and settings of the notification.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.alert          str, required. Text, unless there is one for the platform.
 *     notification.forceShowPushContent  int, one of 0 (no), 1 (yes), default 0, optional. Whether the text is
 *                                 shown even to users who hide it.
 *     notification.ios            JSON object, optional. Settings for iOS.
 *     notification.ios.title      str, optional. Title, from iOS 8.2.
 *     notification.ios.alert      str, optional. Text on iOS, in place of the common one.
 *     notification.ios.contentAvailable  int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
 *                                 silent (background) one.
 *     notification.ios.badge      int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps
 *                                 it.
 *     notification.ios.thread-id  str, optional. Group of the notification; those of one group are shown together.
 *     notification.ios.apns-collapse-id  str, optional. Notifications with the same id replace each other, from iOS
 *                                 10.
 *     notification.ios.interruption-level  str, one of passive (quietly), active (as usual), time-sensitive (at
 *                                 once), critical (even when muted), default active, optional. How much the user is
 *                                 disturbed, from iOS 15.
 *     notification.ios.category   str, optional. Kind of a rich notification, as the app defines it.
 *     notification.ios.richMediaUri  str, optional. Address of its resource.
 *     notification.ios.extras     JSON object, optional. Further data for the app.
 *     notification.android        JSON object, optional. Settings for Android.
 *     notification.android.alert  str, optional. Text on Android, in place of the common one.
 *     notification.android.hw     JSON object, optional. Huawei.
 *     notification.android.hw.channelId  str, optional. Notification channel.
 *     notification.android.hw.importance  str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
 *                                 of the notification.
 *     notification.android.hw.image  str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
 *     notification.android.hw.category  str, optional. Category of the message.
 *     notification.android.honor  JSON object, optional. Honor.
 *     notification.android.honor.importance  str, optional. Level of the notification.
 *     notification.android.honor.image  str, optional. Address of the picture.
 *     notification.android.mi     JSON object, optional. Xiaomi.
 *     notification.android.mi.channelId  str, optional. Notification channel.
 *     notification.android.mi.large_icon_uri  str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
 *     notification.android.oppo   JSON object, optional. OPPO.
 *     notification.android.oppo.channelId  str, optional. Notification channel.
 *     notification.android.oppo.category  str, required with notification.android.oppo.notify_level. Category of
 *                                 the message.
 *     notification.android.oppo.notify_level  int, one of 1 (notification bar), 2 (also on the lock screen), 16
 *                                 (also with banner, vibration and sound), optional. How the user is told.
 *     notification.android.vivo   JSON object, optional. vivo.
 *     notification.android.vivo.classification  str, one of 0 (marketing), 1 (system), optional. Kind of message.
 *     notification.android.vivo.category  str, optional. Category of the message.
 *     notification.android.fcm    JSON object, optional. FCM (Google).
 *     notification.android.fcm.channelId  str, optional. Notification channel.
 *     notification.android.fcm.collapse_key  str, optional. Notifications with the same key replace each other.
 *     notification.android.fcm.imageUrl  str, optional. Address of the picture.
 *     notification.android.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS      JSON object, optional. Settings for HarmonyOS.
 *     notification.harmonyOS.alert  str, optional. Text on HarmonyOS, in place of the common one.
 *     notification.harmonyOS.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS.ohos  JSON object, optional. Settings of the HarmonyOS push.
 *     notification.harmonyOS.ohos.image  str, optional. Address of the picture; https, fewer than 25000 pixels.
 *     notification.harmonyOS.ohos.category  str, optional. Category of the message.
 * In the answer:
 *   "id"          str. Id of the push.
 *   "messageUID"  str. Id of the message, when one was sent. Known from official SDKs only.
 * Codes: 1008 rate_limited, 1009 service_not_enabled, 2007 user_quota.
 * Notes: Needs the broadcast service; without it the answer is 1009. Every use of this operation counts towards the
 * same 2 an hour and 3 a calendar day. Reaches devices that connected within the last 30 days. With message: users
 * who are online get it at once in the system conversation whose target id is fromuserid, the others get the push.
 * Without it: a push only, of which nothing is stored. Tag pushes are worked off at 1500 a second. Names of vendors
 * are in lower case here, in upper case in the pushExt of message sends. Which platform stands for HarmonyOS is not
 * documented. Values in extras are texts as a rule; official SDKs send numbers too.
 * Sources: docs: platform-chat-api/system/send-push-to-all; docs: platform-chat-api/system/send-push-by-tag; java:
 * Push.message / Push.push; go: PushSend; php: Push.broadcast. */
RC_API rc_status rc_push_send(rc_client *client, const char *const *platform, size_t platform_count,
                              const char *audience, const rc_params *more, rc_result **out, rc_error **err);

/* Push by combined tag conditions (Push Plus), without a message.
 * POST /push/custom.json. Not idempotent. Rate: 20 requests per hour and 100 requests per calendar day.
 *   platform                     each one of ios (iOS), android (Android), iOS (as ios), Android (as android),
 *                                harmonyOS (HarmonyOS), HarmonyOS (as harmonyOS). Systems whose users get it; the
 *                                name of HarmonyOS is not documented.
 *   audience                     JSON object, no other members. Who gets it.
 *     audience.tag               str list, at most 20 items, each at most 40 bytes, not together with
 *                                audience.tagItems, optional. Users who have all of these tags.
 *     audience.tag_or            str list, at most 20 items, each at most 40 bytes, not together with
 *                                audience.tagItems, optional. Users who have any of these tags; with tag, both must
 *                                hold.
 *     audience.userid            str list, each at most 64 bytes, optional. Users by their ids. Known from official
 *                                SDKs only. How it combines with the other conditions is not documented.
 *     audience.is_to_all         bool, required. true: everybody, whatever the other conditions say.
 *     audience.packageName       str, optional. App package that users must have; with tags, both must hold.
 *     audience.tagItems          JSON array, no other members, optional. Groups of tag conditions.
 *     audience.tagItems[].tags   str list, 1 to 20 items, each at most 40 bytes, required. Tags of the group.
 *     audience.tagItems[].isNot  bool, default false, optional. true: users for whom the group does not hold.
 *     audience.tagItems[].tagsOperator  str, one of AND (all of them), OR (any of them), default OR, optional. How
 *                                the tags of the group combine.
 *     audience.tagItems[].itemsOperator  str, one of AND (both must hold), OR (either), default OR, optional. How
 *                                the group combines with those before it.
 * In `more`:
 *   RC_NOTIFICATION               JSON object, required in some cases. Texts and settings of the notification.
 *                                 Whether the service insists on it is not documented; nothing else is sent.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.alert          str, required. Text, unless there is one for the platform.
 *     notification.forceShowPushContent  int, one of 0 (no), 1 (yes), default 0, optional. Whether the text is
 *                                 shown even to users who hide it.
 *     notification.ios            JSON object, optional. Settings for iOS.
 *     notification.ios.title      str, optional. Title, from iOS 8.2.
 *     notification.ios.alert      str, optional. Text on iOS, in place of the common one.
 *     notification.ios.contentAvailable  int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
 *                                 silent (background) one.
 *     notification.ios.badge      int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps
 *                                 it.
 *     notification.ios.thread-id  str, optional. Group of the notification; those of one group are shown together.
 *     notification.ios.apns-collapse-id  str, optional. Notifications with the same id replace each other, from iOS
 *                                 10.
 *     notification.ios.interruption-level  str, one of passive (quietly), active (as usual), time-sensitive (at
 *                                 once), critical (even when muted), default active, optional. How much the user is
 *                                 disturbed, from iOS 15.
 *     notification.ios.category   str, optional. Kind of a rich notification, as the app defines it.
 *     notification.ios.richMediaUri  str, optional. Address of its resource.
 *     notification.ios.extras     JSON object, optional. Further data for the app.
 *     notification.android        JSON object, optional. Settings for Android.
 *     notification.android.alert  str, optional. Text on Android, in place of the common one.
 *     notification.android.hw     JSON object, optional. Huawei.
 *     notification.android.hw.channelId  str, optional. Notification channel.
 *     notification.android.hw.importance  str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
 *                                 of the notification.
 *     notification.android.hw.image  str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
 *     notification.android.hw.category  str, optional. Category of the message.
 *     notification.android.honor  JSON object, optional. Honor.
 *     notification.android.honor.importance  str, optional. Level of the notification.
 *     notification.android.honor.image  str, optional. Address of the picture.
 *     notification.android.mi     JSON object, optional. Xiaomi.
 *     notification.android.mi.channelId  str, optional. Notification channel.
 *     notification.android.mi.large_icon_uri  str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
 *     notification.android.oppo   JSON object, optional. OPPO.
 *     notification.android.oppo.channelId  str, optional. Notification channel.
 *     notification.android.oppo.category  str, required with notification.android.oppo.notify_level. Category of
 *                                 the message.
 *     notification.android.oppo.notify_level  int, one of 1 (notification bar), 2 (also on the lock screen), 16
 *                                 (also with banner, vibration and sound), optional. How the user is told.
 *     notification.android.vivo   JSON object, optional. vivo.
 *     notification.android.vivo.classification  str, one of 0 (marketing), 1 (system), optional. Kind of message.
 *     notification.android.vivo.category  str, optional. Category of the message.
 *     notification.android.fcm    JSON object, optional. FCM (Google).
 *     notification.android.fcm.channelId  str, optional. Notification channel.
 *     notification.android.fcm.collapse_key  str, optional. Notifications with the same key replace each other.
 *     notification.android.fcm.imageUrl  str, optional. Address of the picture.
 *     notification.android.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS      JSON object, optional. Settings for HarmonyOS. Known from official SDKs only.
 *     notification.harmonyOS.alert  str, optional. Text on HarmonyOS, in place of the common one.
 *     notification.harmonyOS.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS.ohos  JSON object, optional. Settings of the HarmonyOS push.
 *     notification.harmonyOS.ohos.image  str, optional. Address of the picture; https, fewer than 25000 pixels.
 *     notification.harmonyOS.ohos.category  str, optional. Category of the message.
 * In the answer:
 *   "id"  str. Id of the push.
 * Codes: 1000 server_error, 2007 user_quota.
 * Notes: Needs the Push Plus service, which is free in development environments. Its channel and its rate are its
 * own and not shared with push.send. The parameters and the defaults of the operators are known from official SDKs
 * only. Values in extras are texts as a rule; official SDKs send numbers too.
 * Sources: java: PushCustom; go: PushCustom; docs: platform-chat-api/push/push-plus (overview part only). */
RC_API rc_status rc_push_send_custom(rc_client *client, const char *const *platform, size_t platform_count,
                                     const char *audience, const rc_params *more, rc_result **out, rc_error **err);

/* Push to given users, without a message.
 * POST /push/user.json. Not idempotent. Rate: 100 recipients per second.
 *   user_ids                      1 to 100 items, each at most 64 bytes. Users to push to.
 *   notification                  JSON object. Text and settings of the notification.
 *     notification.title          str, at most 50 characters, optional. Title.
 *     notification.pushContent    str, required. Text.
 *     notification.ios            JSON object, optional. Settings for iOS.
 *     notification.ios.title      str, optional. Title, from iOS 8.2.
 *     notification.ios.contentAvailable  int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
 *                                 silent (background) one.
 *     notification.ios.badge      int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps
 *                                 it.
 *     notification.ios.thread-id  str, optional. Group of the notification; those of one group are shown together.
 *     notification.ios.apns-collapse-id  str, optional. Notifications with the same id replace each other, from iOS
 *                                 10.
 *     notification.ios.interruption-level  str, one of passive (quietly), active (as usual), time-sensitive (at
 *                                 once), critical (even when muted), default active, optional. How much the user is
 *                                 disturbed, from iOS 15.
 *     notification.ios.category   str, optional. Kind of a rich notification, as the app defines it.
 *     notification.ios.richMediaUri  str, optional. Address of its resource.
 *     notification.ios.extras     JSON object, optional. Further data for the app.
 *     notification.android        JSON object, optional. Settings for Android.
 *     notification.android.title  str, optional. Title on Android. Known from official SDKs only.
 *     notification.android.hw     JSON object, optional. Huawei.
 *     notification.android.hw.channelId  str, optional. Notification channel.
 *     notification.android.hw.importance  str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
 *                                 of the notification.
 *     notification.android.hw.image  str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
 *     notification.android.hw.category  str, optional. Category of the message.
 *     notification.android.honor  JSON object, optional. Honor.
 *     notification.android.honor.importance  str, optional. Level of the notification.
 *     notification.android.honor.image  str, optional. Address of the picture.
 *     notification.android.mi     JSON object, optional. Xiaomi.
 *     notification.android.mi.channelId  str, optional. Notification channel.
 *     notification.android.mi.large_icon_uri  str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
 *     notification.android.oppo   JSON object, optional. OPPO.
 *     notification.android.oppo.channelId  str, optional. Notification channel.
 *     notification.android.oppo.category  str, required with notification.android.oppo.notify_level. Category of
 *                                 the message.
 *     notification.android.oppo.notify_level  int, one of 1 (notification bar), 2 (also on the lock screen), 16
 *                                 (also with banner, vibration and sound), optional. How the user is told.
 *     notification.android.vivo   JSON object, optional. vivo.
 *     notification.android.vivo.classification  str, one of 0 (marketing), 1 (system), optional. Kind of message.
 *     notification.android.vivo.category  str, optional. Category of the message.
 *     notification.android.fcm    JSON object, optional. FCM (Google).
 *     notification.android.fcm.channelId  str, optional. Notification channel.
 *     notification.android.fcm.collapse_key  str, optional. Notifications with the same key replace each other.
 *     notification.android.fcm.imageUrl  str, optional. Address of the picture.
 *     notification.android.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS      JSON object, optional. Settings for HarmonyOS.
 *     notification.harmonyOS.alert  str, optional. Text on HarmonyOS, in place of the common one.
 *     notification.harmonyOS.extras  JSON object, optional. Further data for the app.
 *     notification.harmonyOS.ohos  JSON object, optional. Settings of the HarmonyOS push.
 *     notification.harmonyOS.ohos.image  str, optional. Address of the picture; https, fewer than 25000 pixels.
 *     notification.harmonyOS.ohos.category  str, optional. Category of the message.
 * In the answer:
 *   "id"  str. Id of the push.
 * Notes: The rate counts users: 100 users in one call use the whole second. Goes through the push channel even when
 * the app is open; no message, no conversation. Reaches devices that connected within the last 30 days. The text is
 * called pushContent here, alert in push.send. Whether the answer has an id is unconfirmed. Values in extras are
 * texts as a rule; official SDKs send numbers too.
 * Sources: docs: platform-chat-api/system/send-push-by-user; java: MsgSystem.sendUser; go: PushUser; php:
 * Message.System.pushUser. */
RC_API rc_status rc_push_send_user(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                   const char *notification, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
