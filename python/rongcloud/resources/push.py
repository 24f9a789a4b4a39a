# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Operations of the group push: Push."""

from __future__ import annotations

from .._aliases import Texts
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.push import (
    SendAudience, SendCustomAudience, SendCustomNotification, SendCustomResult, SendMessage, SendNotification,
    SendResult, SendUserNotification, SendUserResult,
)


class Push(SyncResource):
    """Push: notifications to all users, by tag, by app package or to given users.

    Reached as `client.push`; may be used by several threads at once.
    """

    __slots__ = ()

    def send(
        self, *, platform: Texts, audience: SendAudience, from_user_id: str | Omit | None = omit,
        message: SendMessage | Omit | None = omit, notification: SendNotification | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendResult:
        """Push to all users, by tag, by app package or to given users, with or without a system message.

        POST /push.json. Rate: 2 requests per hour and 3 requests per calendar day. A repeat may do it twice.

        Args:
            platform: Systems whose users get it; the name of HarmonyOS is not documented. Ignored when
                audience.userid is given. Web users get the message too. Each one of ios (iOS), android
                (Android), iOS (as ios), Android (as android), harmonyOS (HarmonyOS), HarmonyOS (as harmonyOS).
            audience: Who gets it. No other members.
                `audience.tag`: Users who have all of these tags. Array<string>, optional, at most 20 items,
                    each at most 40 bytes.
                `audience.tag_or`: Users who have any of these tags; with tag, both must hold. Array<string>,
                    optional, at most 20 items, each at most 40 bytes.
                `audience.userid`: Users by their ids; tags, packageName and platform are then ignored.
                    Array<string>, optional, at most 1000 items, each at most 64 bytes.
                `audience.is_to_all`: true: everybody, whatever the other conditions say. Bool, required.
                `audience.packageName`: App package that users must have; with tags, both must hold. String,
                    optional.
            from_user_id: Sender. Required with message. At most 64 bytes.
            message: System message to send; left out, the call only pushes. Required without notification. No
                other members.
                `message.content`: Body of the message: for a built-in type its JSON object as text, for a type
                    of your own any text. String, required, at most 131072 bytes.
                `message.objectName`: Type of the message, built-in or your own. String, required, at most 32
                    characters.
                `message.disableUpdateLastMsg`: true: the message does not become the last one shown in the list
                    of conversations. Bool, optional, default false.
            notification: Texts and settings of the notification. Required without message.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.alert`: Text, unless there is one for the platform. String, required.
                `notification.forceShowPushContent`: Whether the text is shown even to users who hide it. Enum,
                    optional, one of 0 (no), 1 (yes), default 0.
                `notification.ios`: Settings for iOS. Object, optional.
                `notification.ios.title`: Title, from iOS 8.2. String, optional.
                `notification.ios.alert`: Text on iOS, in place of the common one. String, optional.
                `notification.ios.contentAvailable`: Whether the push is a silent (background) one. Enum,
                    optional, one of 0 (no), 1 (yes), default 0.
                `notification.ios.badge`: Badge number: 0 or less clears it, left out keeps it. Int, optional,
                    at most 9999.
                `notification.ios.thread-id`: Group of the notification; those of one group are shown together.
                    String, optional.
                `notification.ios.apns-collapse-id`: Notifications with the same id replace each other, from iOS
                    10. String, optional.
                `notification.ios.interruption-level`: How much the user is disturbed, from iOS 15. Enum,
                    optional, one of passive (quietly), active (as usual), time-sensitive (at once), critical
                    (even when muted), default active.
                `notification.ios.category`: Kind of a rich notification, as the app defines it. String,
                    optional.
                `notification.ios.richMediaUri`: Address of its resource. String, optional.
                `notification.ios.extras`: Further data for the app. Object, optional.
                `notification.android`: Settings for Android. Object, optional.
                `notification.android.alert`: Text on Android, in place of the common one. String, optional.
                `notification.android.hw`: Huawei. Object, optional.
                `notification.android.hw.channelId`: Notification channel. String, optional.
                `notification.android.hw.importance`: Level of the notification. Enum, optional, one of normal
                    (normal), low (low), default normal.
                `notification.android.hw.image`: Address of the picture; https, below 512 KB, 40 by 40 dp.
                    String, optional.
                `notification.android.hw.category`: Category of the message. String, optional.
                `notification.android.honor`: Honor. Object, optional.
                `notification.android.honor.importance`: Level of the notification. String, optional.
                `notification.android.honor.image`: Address of the picture. String, optional.
                `notification.android.mi`: Xiaomi. Object, optional.
                `notification.android.mi.channelId`: Notification channel. String, optional.
                `notification.android.mi.large_icon_uri`: Address of the icon; PNG or JPEG, 120 by 120 pixels.
                    String, optional.
                `notification.android.oppo`: OPPO. Object, optional.
                `notification.android.oppo.channelId`: Notification channel. String, optional.
                `notification.android.oppo.category`: Category of the message. String, required with
                    notification.android.oppo.notify_level.
                `notification.android.oppo.notify_level`: How the user is told. Enum, optional, one of 1
                    (notification bar), 2 (also on the lock screen), 16 (also with banner, vibration and sound).
                `notification.android.vivo`: vivo. Object, optional.
                `notification.android.vivo.classification`: Kind of message. Enum, optional, one of 0
                    (marketing), 1 (system).
                `notification.android.vivo.category`: Category of the message. String, optional.
                `notification.android.fcm`: FCM (Google). Object, optional.
                `notification.android.fcm.channelId`: Notification channel. String, optional.
                `notification.android.fcm.collapse_key`: Notifications with the same key replace each other.
                    String, optional.
                `notification.android.fcm.imageUrl`: Address of the picture. String, optional.
                `notification.android.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS`: Settings for HarmonyOS. Object, optional.
                `notification.harmonyOS.alert`: Text on HarmonyOS, in place of the common one. String, optional.
                `notification.harmonyOS.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS.ohos`: Settings of the HarmonyOS push. Object, optional.
                `notification.harmonyOS.ohos.image`: Address of the picture; https, fewer than 25000 pixels.
                    String, optional.
                `notification.harmonyOS.ohos.category`: Category of the message. String, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Id of the push.
            message_uid: Id of the message, when one was sent. Known from official SDKs only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            QuotaError: code 2007, A development app has at most 100 registered users.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the broadcast service; without it the answer is 1009. Every use of this operation counts
        towards the same 2 an hour and 3 a calendar day. Reaches devices that connected within the last 30 days.
        With message: users who are online get it at once in the system conversation whose target id is
        fromuserid, the others get the push. Without it: a push only, of which nothing is stored. Tag pushes are
        worked off at 1500 a second. Names of vendors are in lower case here, in upper case in the pushExt of
        message sends. Which platform stands for HarmonyOS is not documented. Values in extras are texts as a
        rule; official SDKs send numbers too.

        Source: docs: platform-chat-api/system/send-push-to-all; docs:
        platform-chat-api/system/send-push-by-tag; java: Push.message / Push.push; go: PushSend; php:
        Push.broadcast.
        """
        params = {
            "platform": platform, "fromuserid": from_user_id, "audience": audience, "message": message,
            "notification": notification,
        }
        return self._call("push.send", params, SendResult, timeout)

    def send_user(
        self, *, user_ids: Texts, notification: SendUserNotification, timeout: float | None = None,
    ) -> SendUserResult:
        """Push to given users, without a message.

        POST /push/user.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            user_ids: Users to push to. 1 to 100 items, each at most 64 bytes.
            notification: Text and settings of the notification.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.pushContent`: Text. String, required.
                `notification.ios`: Settings for iOS. Object, optional.
                `notification.ios.title`: Title, from iOS 8.2. String, optional.
                `notification.ios.contentAvailable`: Whether the push is a silent (background) one. Enum,
                    optional, one of 0 (no), 1 (yes), default 0.
                `notification.ios.badge`: Badge number: 0 or less clears it, left out keeps it. Int, optional,
                    at most 9999.
                `notification.ios.thread-id`: Group of the notification; those of one group are shown together.
                    String, optional.
                `notification.ios.apns-collapse-id`: Notifications with the same id replace each other, from iOS
                    10. String, optional.
                `notification.ios.interruption-level`: How much the user is disturbed, from iOS 15. Enum,
                    optional, one of passive (quietly), active (as usual), time-sensitive (at once), critical
                    (even when muted), default active.
                `notification.ios.category`: Kind of a rich notification, as the app defines it. String,
                    optional.
                `notification.ios.richMediaUri`: Address of its resource. String, optional.
                `notification.ios.extras`: Further data for the app. Object, optional.
                `notification.android`: Settings for Android. Object, optional.
                `notification.android.title`: Title on Android. Known from official SDKs only. String, optional.
                `notification.android.hw`: Huawei. Object, optional.
                `notification.android.hw.channelId`: Notification channel. String, optional.
                `notification.android.hw.importance`: Level of the notification. Enum, optional, one of normal
                    (normal), low (low), default normal.
                `notification.android.hw.image`: Address of the picture; https, below 512 KB, 40 by 40 dp.
                    String, optional.
                `notification.android.hw.category`: Category of the message. String, optional.
                `notification.android.honor`: Honor. Object, optional.
                `notification.android.honor.importance`: Level of the notification. String, optional.
                `notification.android.honor.image`: Address of the picture. String, optional.
                `notification.android.mi`: Xiaomi. Object, optional.
                `notification.android.mi.channelId`: Notification channel. String, optional.
                `notification.android.mi.large_icon_uri`: Address of the icon; PNG or JPEG, 120 by 120 pixels.
                    String, optional.
                `notification.android.oppo`: OPPO. Object, optional.
                `notification.android.oppo.channelId`: Notification channel. String, optional.
                `notification.android.oppo.category`: Category of the message. String, required with
                    notification.android.oppo.notify_level.
                `notification.android.oppo.notify_level`: How the user is told. Enum, optional, one of 1
                    (notification bar), 2 (also on the lock screen), 16 (also with banner, vibration and sound).
                `notification.android.vivo`: vivo. Object, optional.
                `notification.android.vivo.classification`: Kind of message. Enum, optional, one of 0
                    (marketing), 1 (system).
                `notification.android.vivo.category`: Category of the message. String, optional.
                `notification.android.fcm`: FCM (Google). Object, optional.
                `notification.android.fcm.channelId`: Notification channel. String, optional.
                `notification.android.fcm.collapse_key`: Notifications with the same key replace each other.
                    String, optional.
                `notification.android.fcm.imageUrl`: Address of the picture. String, optional.
                `notification.android.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS`: Settings for HarmonyOS. Object, optional.
                `notification.harmonyOS.alert`: Text on HarmonyOS, in place of the common one. String, optional.
                `notification.harmonyOS.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS.ohos`: Settings of the HarmonyOS push. Object, optional.
                `notification.harmonyOS.ohos.image`: Address of the picture; https, fewer than 25000 pixels.
                    String, optional.
                `notification.harmonyOS.ohos.category`: Category of the message. String, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Id of the push.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts users: 100 users in one call use the whole second. Goes through the push channel
        even when the app is open; no message, no conversation. Reaches devices that connected within the last
        30 days. The text is called pushContent here, alert in push.send. Whether the answer has an id is
        unconfirmed. Values in extras are texts as a rule; official SDKs send numbers too.

        Source: docs: platform-chat-api/system/send-push-by-user; java: MsgSystem.sendUser; go: PushUser; php:
        Message.System.pushUser.
        """
        params = {
            "userIds": user_ids, "notification": notification,
        }
        return self._call("push.send_user", params, SendUserResult, timeout)

    def send_custom(
        self, *, platform: Texts, audience: SendCustomAudience,
        notification: SendCustomNotification | Omit | None = omit, timeout: float | None = None,
    ) -> SendCustomResult:
        """Push by combined tag conditions (Push Plus), without a message.

        POST /push/custom.json. Rate: 20 requests per hour and 100 requests per calendar day. A repeat may do it
        twice.

        Args:
            platform: Systems whose users get it; the name of HarmonyOS is not documented. Each one of ios
                (iOS), android (Android), iOS (as ios), Android (as android), harmonyOS (HarmonyOS), HarmonyOS
                (as harmonyOS).
            audience: Who gets it. No other members.
                `audience.tag`: Users who have all of these tags. Array<string>, optional, at most 20 items,
                    each at most 40 bytes, not together with audience.tagitems.
                `audience.tag_or`: Users who have any of these tags; with tag, both must hold. Array<string>,
                    optional, at most 20 items, each at most 40 bytes, not together with audience.tagitems.
                `audience.userid`: Users by their ids. Known from official SDKs only. How it combines with the
                    other conditions is not documented. Array<string>, optional, each at most 64 bytes.
                `audience.is_to_all`: true: everybody, whatever the other conditions say. Bool, required.
                `audience.packageName`: App package that users must have; with tags, both must hold. String,
                    optional.
                `audience.tagItems`: Groups of tag conditions. Array<object>, optional, no other members.
                `audience.tagItems[].tags`: Tags of the group. Array<string>, required, 1 to 20 items, each at
                    most 40 bytes.
                `audience.tagItems[].isNot`: true: users for whom the group does not hold. Bool, optional,
                    default false.
                `audience.tagItems[].tagsOperator`: How the tags of the group combine. Enum, optional, one of
                    and (all of them), or (any of them), default or.
                `audience.tagItems[].itemsOperator`: How the group combines with those before it. Enum,
                    optional, one of and (both must hold), or (either), default or.
            notification: Texts and settings of the notification. Whether the service insists on it is not
                documented; nothing else is sent. Required in some cases.
                `notification.title`: Title. String, optional, at most 50 characters.
                `notification.alert`: Text, unless there is one for the platform. String, required.
                `notification.forceShowPushContent`: Whether the text is shown even to users who hide it. Enum,
                    optional, one of 0 (no), 1 (yes), default 0.
                `notification.ios`: Settings for iOS. Object, optional.
                `notification.ios.title`: Title, from iOS 8.2. String, optional.
                `notification.ios.alert`: Text on iOS, in place of the common one. String, optional.
                `notification.ios.contentAvailable`: Whether the push is a silent (background) one. Enum,
                    optional, one of 0 (no), 1 (yes), default 0.
                `notification.ios.badge`: Badge number: 0 or less clears it, left out keeps it. Int, optional,
                    at most 9999.
                `notification.ios.thread-id`: Group of the notification; those of one group are shown together.
                    String, optional.
                `notification.ios.apns-collapse-id`: Notifications with the same id replace each other, from iOS
                    10. String, optional.
                `notification.ios.interruption-level`: How much the user is disturbed, from iOS 15. Enum,
                    optional, one of passive (quietly), active (as usual), time-sensitive (at once), critical
                    (even when muted), default active.
                `notification.ios.category`: Kind of a rich notification, as the app defines it. String,
                    optional.
                `notification.ios.richMediaUri`: Address of its resource. String, optional.
                `notification.ios.extras`: Further data for the app. Object, optional.
                `notification.android`: Settings for Android. Object, optional.
                `notification.android.alert`: Text on Android, in place of the common one. String, optional.
                `notification.android.hw`: Huawei. Object, optional.
                `notification.android.hw.channelId`: Notification channel. String, optional.
                `notification.android.hw.importance`: Level of the notification. Enum, optional, one of normal
                    (normal), low (low), default normal.
                `notification.android.hw.image`: Address of the picture; https, below 512 KB, 40 by 40 dp.
                    String, optional.
                `notification.android.hw.category`: Category of the message. String, optional.
                `notification.android.honor`: Honor. Object, optional.
                `notification.android.honor.importance`: Level of the notification. String, optional.
                `notification.android.honor.image`: Address of the picture. String, optional.
                `notification.android.mi`: Xiaomi. Object, optional.
                `notification.android.mi.channelId`: Notification channel. String, optional.
                `notification.android.mi.large_icon_uri`: Address of the icon; PNG or JPEG, 120 by 120 pixels.
                    String, optional.
                `notification.android.oppo`: OPPO. Object, optional.
                `notification.android.oppo.channelId`: Notification channel. String, optional.
                `notification.android.oppo.category`: Category of the message. String, required with
                    notification.android.oppo.notify_level.
                `notification.android.oppo.notify_level`: How the user is told. Enum, optional, one of 1
                    (notification bar), 2 (also on the lock screen), 16 (also with banner, vibration and sound).
                `notification.android.vivo`: vivo. Object, optional.
                `notification.android.vivo.classification`: Kind of message. Enum, optional, one of 0
                    (marketing), 1 (system).
                `notification.android.vivo.category`: Category of the message. String, optional.
                `notification.android.fcm`: FCM (Google). Object, optional.
                `notification.android.fcm.channelId`: Notification channel. String, optional.
                `notification.android.fcm.collapse_key`: Notifications with the same key replace each other.
                    String, optional.
                `notification.android.fcm.imageUrl`: Address of the picture. String, optional.
                `notification.android.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS`: Settings for HarmonyOS. Known from official SDKs only. Object,
                    optional.
                `notification.harmonyOS.alert`: Text on HarmonyOS, in place of the common one. String, optional.
                `notification.harmonyOS.extras`: Further data for the app. Object, optional.
                `notification.harmonyOS.ohos`: Settings of the HarmonyOS push. Object, optional.
                `notification.harmonyOS.ohos.image`: Address of the picture; https, fewer than 25000 pixels.
                    String, optional.
                `notification.harmonyOS.ohos.category`: Category of the message. String, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            id: Id of the push.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            ServerError: code 1000, Internal error of the service; some invalid parameters are reported this way
                too.
            QuotaError: code 2007, A development app has at most 100 registered users.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the Push Plus service, which is free in development environments. Its channel and its rate
        are its own and not shared with push.send. The parameters and the defaults of the operators are known
        from official SDKs only. Values in extras are texts as a rule; official SDKs send numbers too.

        Source: java: PushCustom; go: PushCustom; docs: platform-chat-api/push/push-plus (overview part only).
        """
        params = {
            "platform": platform, "audience": audience, "notification": notification,
        }
        return self._call("push.send_custom", params, SendCustomResult, timeout)
