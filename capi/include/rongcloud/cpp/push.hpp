// Generated from catalogue/endpoints/push.yaml. Do not edit.
// Push. Notifications to all users, by tag, or to given users.
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

// Push a notification (and optionally a system message) to all users, tags, packages or user ids. POST /push.json.
// Not idempotent. Full description: docs/endpoints/push.md.
struct Send {
    static constexpr const char *operation = "push.send";

    // Target systems: ios, android (docs also write iOS, Android). Ignored when audience.userid is given. Web users
    // receive messages too.
    std::vector<std::string> platform;
    // Who receives it. JSON text.
    //   audience.tag: str list, at most 20 items, optional. User tags, AND.
    //   audience.tag_or: str list, at most 20 items, optional. User tags, OR; may be combined with tag.
    //   audience.userid: str list, at most 1000 items, optional. User ids; wins over tags and package.
    //   audience.is_to_all: bool, required. true: everybody, all other conditions ignored.
    //   audience.packageName: str, optional. App package; AND with tags.
    std::string audience;
    // Sender; required when message is given. All lower case on the wire. Required in some cases.
    std::optional<std::string> from_user_id{};
    // System message to deliver. Absent: push-only notification that leaves no message. JSON text, required in some
    // cases.
    //   message.content: str, at most 131072 bytes, required. Message body, serialised.
    //   message.objectName: str, at most 32 characters, required. Message type.
    //   message.disableUpdateLastMsg: bool, default False, optional. Do not become the last message.
    std::optional<std::string> message{};
    // Push texts. Required for a push-only call. JSON text, required in some cases.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.alert: str, required. Default text; per-platform alert overrides it.
    //   notification.forceShowPushContent: int, one of 0 (no), 1 (yes), default 0, optional. Show details even when
    //     the user hides them.
    //   notification.ios: JSON object, optional. iOS settings.
    //   notification.ios.title: str, optional. Push title, iOS 8.2+.
    //   notification.ios.alert: str, optional. Overrides the default text on iOS.
    //   notification.ios.contentAvailable: int, one of 0 (off), 1 (on), default 0, optional. Silent push.
    //   notification.ios.badge: int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
    //   notification.ios.thread-id: str, optional. Notification group id.
    //   notification.ios.apns-collapse-id: str, optional. Merge id, iOS 10+.
    //   notification.ios.interruption-level: str, optional. Interruption level, iOS 15+.
    //   notification.ios.category: str, optional. Rich push category.
    //   notification.ios.richMediaUri: str, optional. Rich push resource.
    //   notification.ios.extras: JSON object of texts, optional. Extra data.
    //   notification.android: JSON object, optional. Android settings.
    //   notification.android.alert: str, optional. Overrides the default text on Android.
    //   notification.android.hw: JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image, category.
    //   notification.android.honor: JSON object, optional. Honor: importance, image.
    //   notification.android.mi: JSON object, optional. Xiaomi: channelId, large_icon_uri.
    //   notification.android.oppo: JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
    //     screen, 16 plus banner, vibration and sound; needs category).
    //   notification.android.vivo: JSON object, optional. vivo: classification (0 marketing, 1 system), category.
    //   notification.android.fcm: JSON object, optional. FCM: channelId, collapse_key, imageUrl.
    //   notification.android.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS: JSON object, optional. HarmonyOS settings.
    //   notification.harmonyOS.alert: str, optional. Overrides the default text.
    //   notification.harmonyOS.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS.ohos: JSON object, optional. ohos: image (https, < 25000 px), category.
    std::optional<std::string> notification{};

    struct Result {
        // Unique id of the push task.
        std::string id{};
        // Message id when a message was sent (SDK).
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

// Push-only notification with combined tag conditions (Push Plus). POST /push/custom.json. Not idempotent. Full
// description: docs/endpoints/push.md.
struct SendCustom {
    static constexpr const char *operation = "push.send_custom";

    // Target systems: ios, android.
    std::vector<std::string> platform;
    // Who receives it. JSON text.
    //   audience.tag: str list, at most 20 items, optional. User tags, AND.
    //   audience.tag_or: str list, at most 20 items, optional. User tags, OR; may be combined with tag.
    //   audience.userid: str list, optional. User ids; SDKs only (Go examples, Java model), combination rules
    //     unknown.
    //   audience.is_to_all: bool, required. true: everybody, all other conditions ignored.
    //   audience.packageName: str, optional. App package; AND with tags.
    //   audience.tagItems: JSON array, optional. Groups of tag conditions.
    //   audience.tagItems[].tags: str list, 1 to 20 items, required. Tags of the group.
    //   audience.tagItems[].isNot: bool, default False, optional. Negate the group.
    //   audience.tagItems[].tagsOperator: str, one of AND (all), OR (any), default OR, optional. Between tags of the
    //     group.
    //   audience.tagItems[].itemsOperator: str, one of AND (all), OR (any), default OR, optional. Between this group
    //     and the previous ones.
    std::string audience;
    // Push texts. Required for a push-only call. JSON text, required in some cases.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.alert: str, required. Default text; per-platform alert overrides it.
    //   notification.forceShowPushContent: int, one of 0 (no), 1 (yes), default 0, optional. Show details even when
    //     the user hides them.
    //   notification.ios: JSON object, optional. iOS settings.
    //   notification.ios.title: str, optional. Push title, iOS 8.2+.
    //   notification.ios.alert: str, optional. Overrides the default text on iOS.
    //   notification.ios.contentAvailable: int, one of 0 (off), 1 (on), default 0, optional. Silent push.
    //   notification.ios.badge: int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
    //   notification.ios.thread-id: str, optional. Notification group id.
    //   notification.ios.apns-collapse-id: str, optional. Merge id, iOS 10+.
    //   notification.ios.interruption-level: str, optional. Interruption level, iOS 15+.
    //   notification.ios.category: str, optional. Rich push category.
    //   notification.ios.richMediaUri: str, optional. Rich push resource.
    //   notification.ios.extras: JSON object of texts, optional. Extra data.
    //   notification.android: JSON object, optional. Android settings.
    //   notification.android.alert: str, optional. Overrides the default text on Android.
    //   notification.android.hw: JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image, category.
    //   notification.android.honor: JSON object, optional. Honor: importance, image.
    //   notification.android.mi: JSON object, optional. Xiaomi: channelId, large_icon_uri.
    //   notification.android.oppo: JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
    //     screen, 16 plus banner, vibration and sound; needs category).
    //   notification.android.vivo: JSON object, optional. vivo: classification (0 marketing, 1 system), category.
    //   notification.android.fcm: JSON object, optional. FCM: channelId, collapse_key, imageUrl.
    //   notification.android.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS: JSON object, optional. HarmonyOS settings; Java SDK example, not confirmed by a page.
    //   notification.harmonyOS.alert: str, optional. Overrides the default text.
    //   notification.harmonyOS.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS.ohos: JSON object, optional. ohos: image (https, < 25000 px), category.
    std::optional<std::string> notification{};

    struct Result {
        // Unique id of the push.
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

// Push-only notification to given users. POST /push/user.json. Not idempotent. Full description:
// docs/endpoints/push.md.
struct SendUser {
    static constexpr const char *operation = "push.send_user";

    // User ids. 1 to 100 items.
    std::vector<std::string> user_ids;
    // Push settings. JSON text.
    //   notification.title: str, at most 50 characters, optional. Title.
    //   notification.pushContent: str, required. Push text (not alert).
    //   notification.ios: JSON object, optional. iOS settings.
    //   notification.ios.title: str, optional. Push title, iOS 8.2+.
    //   notification.ios.contentAvailable: int, one of 0 (off), 1 (on), default 0, optional. Silent push.
    //   notification.ios.badge: int, optional. Badge: absent keeps, <= 0 clears, otherwise sets; max 9999.
    //   notification.ios.thread-id: str, optional. Notification group id.
    //   notification.ios.apns-collapse-id: str, optional. Merge id, iOS 10+.
    //   notification.ios.interruption-level: str, optional. Interruption level, iOS 15+.
    //   notification.ios.category: str, optional. Rich push category.
    //   notification.ios.richMediaUri: str, optional. Rich push resource.
    //   notification.ios.extras: JSON object of texts, optional. Extra data.
    //   notification.android: JSON object, optional. Android settings.
    //   notification.android.title: str, optional. Title on Android; only in an example of the Java SDK.
    //   notification.android.hw: JSON object, optional. Huawei: channelId, importance (NORMAL|LOW), image, category.
    //   notification.android.honor: JSON object, optional. Honor: importance, image.
    //   notification.android.mi: JSON object, optional. Xiaomi: channelId, large_icon_uri.
    //   notification.android.oppo: JSON object, optional. OPPO: channelId, category, notify_level (1 bar, 2 bar+lock
    //     screen, 16 plus banner, vibration and sound; needs category).
    //   notification.android.vivo: JSON object, optional. vivo: classification (0 marketing, 1 system), category.
    //   notification.android.fcm: JSON object, optional. FCM: channelId, collapse_key, imageUrl.
    //   notification.android.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS: JSON object, optional. HarmonyOS settings.
    //   notification.harmonyOS.alert: str, optional. Overrides the default text.
    //   notification.harmonyOS.extras: JSON object of texts, optional. Extra data.
    //   notification.harmonyOS.ohos: JSON object, optional. ohos: image (https, < 25000 px), category.
    std::string notification;

    struct Result {
        // Push id, if returned; not confirmed.
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
