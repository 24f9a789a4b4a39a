// Generated from catalogue/endpoints/push.yaml. Do not edit.
// Push. Notifications to all users, by tag, by app package or to given users.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_PUSH_HPP
#define RONGCLOUD_CPP_PUSH_HPP

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc::push {

// Push to all users, by tag, by app package or to given users, with or without a system message. POST /push.json. Not
// idempotent. Full description: docs/endpoints/push.md.
struct Send {
    static constexpr const char *operation = "push.send";

    // Systems whose users get it: ios, android (also documented as iOS, Android). Ignored when audience.userid is
    // given. Web users get the message too.
    std::vector<std::string> platform;
    // Who gets it. JSON text.
    //   audience.tag: str list, at most 20 items, each at most 40 bytes, optional. Users who have all of these tags.
    //   audience.tag_or: str list, at most 20 items, each at most 40 bytes, optional. Users who have any of these
    //     tags; with tag, both must hold.
    //   audience.userid: str list, at most 1000 items, each at most 64 bytes, optional. Users by their ids; tags,
    //     packageName and platform are then ignored.
    //   audience.is_to_all: bool, required. true: everybody, whatever the other conditions say.
    //   audience.packageName: str, optional. App package that users must have; with tags, both must hold.
    std::string audience;
    // Sender; required when message is given. At most 64 bytes, required in some cases.
    std::optional<std::string> from_user_id{};
    // System message to send; left out, the call only pushes. JSON text, required in some cases.
    //   message.content: str, at most 131072 bytes, required. Body of the message: for a built-in type its JSON
    //     object as text, for a type of your own any text.
    //   message.objectName: str, at most 32 characters, required. Type of the message, built-in or your own.
    //   message.disableUpdateLastMsg: bool, default false, optional. true: the message does not become the last one
    //     shown in the list of conversations.
    std::optional<std::string> message{};
    // Texts and settings of the notification; required when message is left out. JSON text, required in some cases.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.alert: str, required. Text, unless there is one for the platform.
    //   notification.forceShowPushContent: int, one of 0 (no), 1 (yes), default 0, optional. Whether the text is
    //     shown even to users who hide it.
    //   notification.ios: JSON object, optional. Settings for iOS.
    //   notification.ios.title: str, optional. Title, from iOS 8.2.
    //   notification.ios.alert: str, optional. Text on iOS, in place of the common one.
    //   notification.ios.contentAvailable: int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
    //     silent (background) one.
    //   notification.ios.badge: int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps it.
    //   notification.ios.thread-id: str, optional. Group of the notification; those of one group are shown together.
    //   notification.ios.apns-collapse-id: str, optional. Notifications with the same id replace each other, from iOS
    //     10.
    //   notification.ios.interruption-level: str, one of passive (quietly), active (as usual), time-sensitive (at
    //     once), critical (even when muted), default active, optional. How much the user is disturbed, from iOS 15.
    //   notification.ios.category: str, optional. Kind of a rich notification, as the app defines it.
    //   notification.ios.richMediaUri: str, optional. Address of its resource.
    //   notification.ios.extras: JSON object, optional. Further data for the app.
    //   notification.android: JSON object, optional. Settings for Android.
    //   notification.android.alert: str, optional. Text on Android, in place of the common one.
    //   notification.android.hw: JSON object, optional. Huawei.
    //   notification.android.hw.channelId: str, optional. Notification channel.
    //   notification.android.hw.importance: str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
    //     of the notification.
    //   notification.android.hw.image: str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
    //   notification.android.hw.category: str, optional. Category of the message.
    //   notification.android.honor: JSON object, optional. Honor.
    //   notification.android.honor.importance: str, optional. Level of the notification.
    //   notification.android.honor.image: str, optional. Address of the picture.
    //   notification.android.mi: JSON object, optional. Xiaomi.
    //   notification.android.mi.channelId: str, optional. Notification channel.
    //   notification.android.mi.large_icon_uri: str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
    //   notification.android.oppo: JSON object, optional. OPPO.
    //   notification.android.oppo.channelId: str, optional. Notification channel.
    //   notification.android.oppo.category: str, optional. Category of the message; required with notify_level.
    //   notification.android.oppo.notify_level: int, one of 1 (notification bar), 2 (also on the lock screen), 16
    //     (also with banner, vibration and sound), optional. How the user is told.
    //   notification.android.vivo: JSON object, optional. vivo.
    //   notification.android.vivo.classification: str, one of 0 (marketing), 1 (system), optional. Kind of message.
    //   notification.android.vivo.category: str, optional. Category of the message.
    //   notification.android.fcm: JSON object, optional. FCM (Google).
    //   notification.android.fcm.channelId: str, optional. Notification channel.
    //   notification.android.fcm.collapse_key: str, optional. Notifications with the same key replace each other.
    //   notification.android.fcm.imageUrl: str, optional. Address of the picture.
    //   notification.android.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS: JSON object, optional. Settings for HarmonyOS.
    //   notification.harmonyOS.alert: str, optional. Text on HarmonyOS, in place of the common one.
    //   notification.harmonyOS.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS.ohos: JSON object, optional. Settings of the HarmonyOS push.
    //   notification.harmonyOS.ohos.image: str, optional. Address of the picture; https, fewer than 25000 pixels.
    //   notification.harmonyOS.ohos.category: str, optional. Category of the message.
    std::optional<std::string> notification{};

    struct Result {
        // Id of the push
        std::string id{};
        // Id of the message, when one was sent. Known from official SDKs only.
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("platform", platform);
        params.set_json("audience", audience);
        params.set("fromuserid", from_user_id);
        params.set_json("message", message);
        params.set_json("notification", notification);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Push by combined tag conditions (Push Plus), without a message. POST /push/custom.json. Not idempotent. Full
// description: docs/endpoints/push.md.
struct SendCustom {
    static constexpr const char *operation = "push.send_custom";

    // Systems whose users get it: ios, android.
    std::vector<std::string> platform;
    // Who gets it. JSON text.
    //   audience.tag: str list, at most 20 items, each at most 40 bytes, optional. Users who have all of these tags.
    //   audience.tag_or: str list, at most 20 items, each at most 40 bytes, optional. Users who have any of these
    //     tags; with tag, both must hold.
    //   audience.userid: str list, each at most 64 bytes, optional. Users by their ids. Known from official SDKs
    //     only. How it combines with the other conditions is not documented.
    //   audience.is_to_all: bool, required. true: everybody, whatever the other conditions say.
    //   audience.packageName: str, optional. App package that users must have; with tags, both must hold.
    //   audience.tagItems: JSON array, optional. Groups of tag conditions.
    //   audience.tagItems[].tags: str list, 1 to 20 items, each at most 40 bytes, required. Tags of the group.
    //   audience.tagItems[].isNot: bool, default false, optional. true: users for whom the group does not hold.
    //   audience.tagItems[].tagsOperator: str, one of AND (all of them), OR (any of them), default OR, optional. How
    //     the tags of the group combine.
    //   audience.tagItems[].itemsOperator: str, one of AND (both must hold), OR (either), default OR, optional. How
    //     the group combines with those before it.
    std::string audience;
    // Texts and settings of the notification. Whether the service insists on it is not documented; nothing else is
    // sent. JSON text, required in some cases.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.alert: str, required. Text, unless there is one for the platform.
    //   notification.forceShowPushContent: int, one of 0 (no), 1 (yes), default 0, optional. Whether the text is
    //     shown even to users who hide it.
    //   notification.ios: JSON object, optional. Settings for iOS.
    //   notification.ios.title: str, optional. Title, from iOS 8.2.
    //   notification.ios.alert: str, optional. Text on iOS, in place of the common one.
    //   notification.ios.contentAvailable: int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
    //     silent (background) one.
    //   notification.ios.badge: int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps it.
    //   notification.ios.thread-id: str, optional. Group of the notification; those of one group are shown together.
    //   notification.ios.apns-collapse-id: str, optional. Notifications with the same id replace each other, from iOS
    //     10.
    //   notification.ios.interruption-level: str, one of passive (quietly), active (as usual), time-sensitive (at
    //     once), critical (even when muted), default active, optional. How much the user is disturbed, from iOS 15.
    //   notification.ios.category: str, optional. Kind of a rich notification, as the app defines it.
    //   notification.ios.richMediaUri: str, optional. Address of its resource.
    //   notification.ios.extras: JSON object, optional. Further data for the app.
    //   notification.android: JSON object, optional. Settings for Android.
    //   notification.android.alert: str, optional. Text on Android, in place of the common one.
    //   notification.android.hw: JSON object, optional. Huawei.
    //   notification.android.hw.channelId: str, optional. Notification channel.
    //   notification.android.hw.importance: str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
    //     of the notification.
    //   notification.android.hw.image: str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
    //   notification.android.hw.category: str, optional. Category of the message.
    //   notification.android.honor: JSON object, optional. Honor.
    //   notification.android.honor.importance: str, optional. Level of the notification.
    //   notification.android.honor.image: str, optional. Address of the picture.
    //   notification.android.mi: JSON object, optional. Xiaomi.
    //   notification.android.mi.channelId: str, optional. Notification channel.
    //   notification.android.mi.large_icon_uri: str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
    //   notification.android.oppo: JSON object, optional. OPPO.
    //   notification.android.oppo.channelId: str, optional. Notification channel.
    //   notification.android.oppo.category: str, optional. Category of the message; required with notify_level.
    //   notification.android.oppo.notify_level: int, one of 1 (notification bar), 2 (also on the lock screen), 16
    //     (also with banner, vibration and sound), optional. How the user is told.
    //   notification.android.vivo: JSON object, optional. vivo.
    //   notification.android.vivo.classification: str, one of 0 (marketing), 1 (system), optional. Kind of message.
    //   notification.android.vivo.category: str, optional. Category of the message.
    //   notification.android.fcm: JSON object, optional. FCM (Google).
    //   notification.android.fcm.channelId: str, optional. Notification channel.
    //   notification.android.fcm.collapse_key: str, optional. Notifications with the same key replace each other.
    //   notification.android.fcm.imageUrl: str, optional. Address of the picture.
    //   notification.android.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS: JSON object, optional. Settings for HarmonyOS. Known from official SDKs only.
    //   notification.harmonyOS.alert: str, optional. Text on HarmonyOS, in place of the common one.
    //   notification.harmonyOS.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS.ohos: JSON object, optional. Settings of the HarmonyOS push.
    //   notification.harmonyOS.ohos.image: str, optional. Address of the picture; https, fewer than 25000 pixels.
    //   notification.harmonyOS.ohos.category: str, optional. Category of the message.
    std::optional<std::string> notification{};

    struct Result {
        // Id of the push
        std::string id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("platform", platform);
        params.set_json("audience", audience);
        params.set_json("notification", notification);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.raw = std::move(answer);
        return result;
    }
};

// Push to given users, without a message. POST /push/user.json. Not idempotent. Full description:
// docs/endpoints/push.md.
struct SendUser {
    static constexpr const char *operation = "push.send_user";

    // Users to push to. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Text and settings of the notification. JSON text.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.pushContent: str, required. Text.
    //   notification.ios: JSON object, optional. Settings for iOS.
    //   notification.ios.title: str, optional. Title, from iOS 8.2.
    //   notification.ios.contentAvailable: int, one of 0 (no), 1 (yes), default 0, optional. Whether the push is a
    //     silent (background) one.
    //   notification.ios.badge: int, at most 9999, optional. Badge number: 0 or less clears it, left out keeps it.
    //   notification.ios.thread-id: str, optional. Group of the notification; those of one group are shown together.
    //   notification.ios.apns-collapse-id: str, optional. Notifications with the same id replace each other, from iOS
    //     10.
    //   notification.ios.interruption-level: str, one of passive (quietly), active (as usual), time-sensitive (at
    //     once), critical (even when muted), default active, optional. How much the user is disturbed, from iOS 15.
    //   notification.ios.category: str, optional. Kind of a rich notification, as the app defines it.
    //   notification.ios.richMediaUri: str, optional. Address of its resource.
    //   notification.ios.extras: JSON object, optional. Further data for the app.
    //   notification.android: JSON object, optional. Settings for Android.
    //   notification.android.title: str, optional. Title on Android. Known from official SDKs only.
    //   notification.android.hw: JSON object, optional. Huawei.
    //   notification.android.hw.channelId: str, optional. Notification channel.
    //   notification.android.hw.importance: str, one of NORMAL (normal), LOW (low), default NORMAL, optional. Level
    //     of the notification.
    //   notification.android.hw.image: str, optional. Address of the picture; https, below 512 KB, 40 by 40 dp.
    //   notification.android.hw.category: str, optional. Category of the message.
    //   notification.android.honor: JSON object, optional. Honor.
    //   notification.android.honor.importance: str, optional. Level of the notification.
    //   notification.android.honor.image: str, optional. Address of the picture.
    //   notification.android.mi: JSON object, optional. Xiaomi.
    //   notification.android.mi.channelId: str, optional. Notification channel.
    //   notification.android.mi.large_icon_uri: str, optional. Address of the icon; PNG or JPEG, 120 by 120 pixels.
    //   notification.android.oppo: JSON object, optional. OPPO.
    //   notification.android.oppo.channelId: str, optional. Notification channel.
    //   notification.android.oppo.category: str, optional. Category of the message; required with notify_level.
    //   notification.android.oppo.notify_level: int, one of 1 (notification bar), 2 (also on the lock screen), 16
    //     (also with banner, vibration and sound), optional. How the user is told.
    //   notification.android.vivo: JSON object, optional. vivo.
    //   notification.android.vivo.classification: str, one of 0 (marketing), 1 (system), optional. Kind of message.
    //   notification.android.vivo.category: str, optional. Category of the message.
    //   notification.android.fcm: JSON object, optional. FCM (Google).
    //   notification.android.fcm.channelId: str, optional. Notification channel.
    //   notification.android.fcm.collapse_key: str, optional. Notifications with the same key replace each other.
    //   notification.android.fcm.imageUrl: str, optional. Address of the picture.
    //   notification.android.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS: JSON object, optional. Settings for HarmonyOS.
    //   notification.harmonyOS.alert: str, optional. Text on HarmonyOS, in place of the common one.
    //   notification.harmonyOS.extras: JSON object, optional. Further data for the app.
    //   notification.harmonyOS.ohos: JSON object, optional. Settings of the HarmonyOS push.
    //   notification.harmonyOS.ohos.image: str, optional. Address of the picture; https, fewer than 25000 pixels.
    //   notification.harmonyOS.ohos.category: str, optional. Category of the message.
    std::string notification;

    struct Result {
        // Id of the push
        std::string id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userIds", user_ids);
        params.set_json("notification", notification);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::push

#endif
