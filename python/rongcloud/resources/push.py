# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Operations of the group push: Push."""

from __future__ import annotations

from .._aliases import JsonObject, Texts
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.push import SendCustomResult, SendResult, SendUserResult


class Push(SyncResource):
    """Push: notifications to all users, by tag, or to given users.

    Reached as `client.push`; may be used by several threads at once.
    """

    __slots__ = ()

    def send(
        self, *, platform: Texts, audience: JsonObject, from_user_id: str | Omit | None = omit,
        message: JsonObject | Omit | None = omit, notification: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendResult:
        """Push a notification (and optionally a system message) to all users, tags, packages or user ids.

        POST /push.json. Rate: 2 requests per hour and 3 requests per day. A repeat may do it twice.

        Args:
            platform: Target systems: ios, android (docs also write iOS, Android). Ignored when audience.userid
                is given. Web users receive messages too.
            audience: Who receives it.
                `audience.tag`: User tags, AND. Array<string>, optional, at most 20 items.
                `audience.tag_or`: User tags, OR; may be combined with tag. Array<string>, optional, at most 20
                    items.
                `audience.userid`: User ids; wins over tags and package. Array<string>, optional, at most 1000
                    items.
                `audience.is_to_all`: true: everybody, all other conditions ignored. Bool, required.
                `audience.packageName`: App package; AND with tags. String, optional.
            from_user_id: Sender; required when message is given. All lower case on the wire. Required in some
                cases.
            message: System message to deliver. Absent: push-only notification that leaves no message. Required
                in some cases.
                `message.content`: Message body, serialised. String, required, at most 131072 bytes.
                `message.objectName`: Message type. String, required, at most 32 characters.
                `message.disableUpdateLastMsg`: Do not become the last message. Bool, optional, default false.
            notification: Push texts. Required for a push-only call. Required in some cases.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.alert`: Default text; per-platform alert overrides it. String, required.
                `notification.forceShowPushContent`: Show details even when the user hides them. Enum, optional,
                    one of 0 (no), 1 (yes), default 0.
                `notification.ios`: iOS settings. Object, optional.
                `notification.ios.title`: Push title, iOS 8.2+. String, optional.
                `notification.ios.alert`: Overrides the default text on iOS. String, optional.
                `notification.ios.contentAvailable`: Silent push. Enum, optional, one of 0 (off), 1 (on),
                    default 0.
                `notification.ios.badge`: Badge: absent keeps, <= 0 clears, otherwise sets; max 9999. Int,
                    optional.
                `notification.ios.thread-id`: Notification group id. String, optional.
                `notification.ios.apns-collapse-id`: Merge id, iOS 10+. String, optional.
                `notification.ios.interruption-level`: Interruption level, iOS 15+. String, optional.
                `notification.ios.category`: Rich push category. String, optional.
                `notification.ios.richMediaUri`: Rich push resource. String, optional.
                `notification.ios.extras`: Extra data. Map<string,string>, optional.
                `notification.android`: Android settings. Object, optional.
                `notification.android.alert`: Overrides the default text on Android. String, optional.
                `notification.android.hw`: Huawei: channelId, importance (NORMAL|LOW), image, category. Object,
                    optional.
                `notification.android.honor`: Honor: importance, image. Object, optional.
                `notification.android.mi`: Xiaomi: channelId, large_icon_uri. Object, optional.
                `notification.android.oppo`: OPPO: channelId, category, notify_level (1 bar, 2 bar+lock screen,
                    16 plus banner, vibration and sound; needs category). Object, optional.
                `notification.android.vivo`: vivo: classification (0 marketing, 1 system), category. Object,
                    optional.
                `notification.android.fcm`: FCM: channelId, collapse_key, imageUrl. Object, optional.
                `notification.android.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS`: HarmonyOS settings. Object, optional.
                `notification.harmonyOS.alert`: Overrides the default text. String, optional.
                `notification.harmonyOS.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS.ohos`: ohos: image (https, < 25000 px), category. Object, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Unique id of the push task.
            message_uid: Message id when a message was sent (SDK).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            QuotaError: code 2007, A development app has at most 100 registered users.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: All uses of /push.json share 2 per hour and 3 per calendar day; processing speed 1500 tag pushes
        per second. Broadcast service must be enabled (1009). Devices that connected in the last 30 days are
        targets. With message: SYSTEM conversation, online users get it at once, offline users get a push.
        Without message: push only, never stored. Keys are lower case here (hw, mi, ...) but upper case in
        pushExt. HarmonyOS platform name on the wire unconfirmed. Java examples leave audience.is_to_all out
        when userid is given although docs mark it required. Java uses one model for the ios and android parts,
        so the keys of one may show up in the other (an example puts thread-id and apns-collapse-id into
        android). Go differs from the docs: vendor settings lie flat in notification.android (channelId,
        importance, image, large_icon_uri, classification) and the thread id is called threadId; it also always
        sends audience.packageName and empty ios and android objects. extras values may be numbers (Go example).

        Source: docs: platform-chat-api/system/send-push-to-all; docs:
        platform-chat-api/system/send-push-by-tag; java: Push.message / Push.push; go: PushSend; php:
        Push.broadcast.
        """
        params = {
            "platform": platform, "fromuserid": from_user_id, "audience": audience, "message": message,
            "notification": notification,
        }
        return self._call("push.send", params, SendResult, timeout)

    def send_user(self, *, user_ids: Texts, notification: JsonObject, timeout: float | None = None) -> SendUserResult:
        """Push-only notification to given users.

        POST /push/user.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            user_ids: User ids. 1 to 100 items.
            notification: Push settings.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.pushContent`: Push text (not alert). String, required.
                `notification.ios`: iOS settings. Object, optional.
                `notification.ios.title`: Push title, iOS 8.2+. String, optional.
                `notification.ios.contentAvailable`: Silent push. Enum, optional, one of 0 (off), 1 (on),
                    default 0.
                `notification.ios.badge`: Badge: absent keeps, <= 0 clears, otherwise sets; max 9999. Int,
                    optional.
                `notification.ios.thread-id`: Notification group id. String, optional.
                `notification.ios.apns-collapse-id`: Merge id, iOS 10+. String, optional.
                `notification.ios.interruption-level`: Interruption level, iOS 15+. String, optional.
                `notification.ios.category`: Rich push category. String, optional.
                `notification.ios.richMediaUri`: Rich push resource. String, optional.
                `notification.ios.extras`: Extra data. Map<string,string>, optional.
                `notification.android`: Android settings. Object, optional.
                `notification.android.title`: Title on Android; only in an example of the Java SDK. String,
                    optional.
                `notification.android.hw`: Huawei: channelId, importance (NORMAL|LOW), image, category. Object,
                    optional.
                `notification.android.honor`: Honor: importance, image. Object, optional.
                `notification.android.mi`: Xiaomi: channelId, large_icon_uri. Object, optional.
                `notification.android.oppo`: OPPO: channelId, category, notify_level (1 bar, 2 bar+lock screen,
                    16 plus banner, vibration and sound; needs category). Object, optional.
                `notification.android.vivo`: vivo: classification (0 marketing, 1 system), category. Object,
                    optional.
                `notification.android.fcm`: FCM: channelId, collapse_key, imageUrl. Object, optional.
                `notification.android.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS`: HarmonyOS settings. Object, optional.
                `notification.harmonyOS.alert`: Overrides the default text. String, optional.
                `notification.harmonyOS.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS.ohos`: ohos: image (https, < 25000 px), category. Object, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Push id, if returned; not confirmed.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate counts users: 100 users in one call use the whole second. Always through the push channel
        even when the app is in front; no message, no conversation. Devices seen in the last 30 days only. Go
        calls the iOS thread id threadId (docs and Java: thread-id). PHP posts to a path with a double slash
        (//push/user.json); Java shares one model between ios and android.

        Source: docs: platform-chat-api/system/send-push-by-user; java: MsgSystem.sendUser; go: PushUser; php:
        Message.System.pushUser.
        """
        params = {
            "userIds": user_ids, "notification": notification,
        }
        return self._call("push.send_user", params, SendUserResult, timeout)

    def send_custom(
        self, *, platform: Texts, audience: JsonObject, notification: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendCustomResult:
        """Push-only notification with combined tag conditions (Push Plus).

        POST /push/custom.json. Rate: 20 requests per hour and 100 requests per day. A repeat may do it twice.

        Args:
            platform: Target systems: ios, android.
            audience: Who receives it.
                `audience.tag`: User tags, AND. Array<string>, optional, at most 20 items.
                `audience.tag_or`: User tags, OR; may be combined with tag. Array<string>, optional, at most 20
                    items.
                `audience.userid`: User ids; SDKs only (Go examples, Java model), combination rules unknown.
                    Array<string>, optional.
                `audience.is_to_all`: true: everybody, all other conditions ignored. Bool, required.
                `audience.packageName`: App package; AND with tags. String, optional.
                `audience.tagItems`: Groups of tag conditions. Array<object>, optional.
                `audience.tagItems[].tags`: Tags of the group. Array<string>, required, 1 to 20 items.
                `audience.tagItems[].isNot`: Negate the group. Bool, optional, default false.
                `audience.tagItems[].tagsOperator`: Between tags of the group. Enum, optional, one of and (all),
                    or (any), default or.
                `audience.tagItems[].itemsOperator`: Between this group and the previous ones. Enum, optional,
                    one of and (all), or (any), default or.
            notification: Push texts. Required for a push-only call. Required in some cases.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.alert`: Default text; per-platform alert overrides it. String, required.
                `notification.forceShowPushContent`: Show details even when the user hides them. Enum, optional,
                    one of 0 (no), 1 (yes), default 0.
                `notification.ios`: iOS settings. Object, optional.
                `notification.ios.title`: Push title, iOS 8.2+. String, optional.
                `notification.ios.alert`: Overrides the default text on iOS. String, optional.
                `notification.ios.contentAvailable`: Silent push. Enum, optional, one of 0 (off), 1 (on),
                    default 0.
                `notification.ios.badge`: Badge: absent keeps, <= 0 clears, otherwise sets; max 9999. Int,
                    optional.
                `notification.ios.thread-id`: Notification group id. String, optional.
                `notification.ios.apns-collapse-id`: Merge id, iOS 10+. String, optional.
                `notification.ios.interruption-level`: Interruption level, iOS 15+. String, optional.
                `notification.ios.category`: Rich push category. String, optional.
                `notification.ios.richMediaUri`: Rich push resource. String, optional.
                `notification.ios.extras`: Extra data. Map<string,string>, optional.
                `notification.android`: Android settings. Object, optional.
                `notification.android.alert`: Overrides the default text on Android. String, optional.
                `notification.android.hw`: Huawei: channelId, importance (NORMAL|LOW), image, category. Object,
                    optional.
                `notification.android.honor`: Honor: importance, image. Object, optional.
                `notification.android.mi`: Xiaomi: channelId, large_icon_uri. Object, optional.
                `notification.android.oppo`: OPPO: channelId, category, notify_level (1 bar, 2 bar+lock screen,
                    16 plus banner, vibration and sound; needs category). Object, optional.
                `notification.android.vivo`: vivo: classification (0 marketing, 1 system), category. Object,
                    optional.
                `notification.android.fcm`: FCM: channelId, collapse_key, imageUrl. Object, optional.
                `notification.android.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS`: HarmonyOS settings; Java SDK example, not confirmed by a page. Object,
                    optional.
                `notification.harmonyOS.alert`: Overrides the default text. String, optional.
                `notification.harmonyOS.extras`: Extra data. Map<string,string>, optional.
                `notification.harmonyOS.ohos`: ohos: image (https, < 25000 px), category. Object, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Unique id of the push.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            ServerError: code 1000, Internal error of the service; some invalid parameters are reported this way
                too.
            QuotaError: code 2007, A development app has at most 100 registered users.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Push Plus service: paid in production, free in development environments; own push channel, does
        not share the /push.json quota. tag / tag_or and tagItems are alternative ways of selecting users.
        Operator defaults are the Java SDK defaults. Rate and parameter table outside the readable part of the
        page. Java shares one model between ios and android, so keys of one may show up in the other.

        Source: java: PushCustom; go: PushCustom; docs: platform-chat-api/push/push-plus (overview part only).
        """
        params = {
            "platform": platform, "audience": audience, "notification": notification,
        }
        return self._call("push.send_custom", params, SendCustomResult, timeout)
