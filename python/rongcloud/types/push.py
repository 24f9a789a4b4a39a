# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Answers and structured inputs of the group push: Push."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import text

if TYPE_CHECKING:
    from typing_extensions import Required


class SendAudience(TypedDict, total=False):
    """The value of `audience` of push.send.

    Keys:
        tag: Users who have all of these tags. Optional, at most 20 items, each at most 40 bytes.
        tag_or: Users who have any of these tags; with tag, both must hold. Optional, at most 20 items, each at
            most 40 bytes.
        userid: Users by their ids; tags, packageName and platform are then ignored. Optional, at most 1000
            items, each at most 64 bytes.
        is_to_all: true: everybody, whatever the other conditions say. Required.
        packageName: App package that users must have; with tags, both must hold. Optional.
    """

    tag: list[str]
    tag_or: list[str]
    userid: list[str]
    is_to_all: Required[bool]
    packageName: str


class SendMessage(TypedDict, total=False):
    """The value of `message` of push.send.

    Keys:
        content: Body of the message: for a built-in type its JSON object as text, for a type of your own any
            text. Required, at most 131072 bytes.
        objectName: Type of the message, built-in or your own. Required, at most 32 characters.
        disableUpdateLastMsg: true: the message does not become the last one shown in the list of conversations.
            Optional, default false.
    """

    content: Required[str]
    objectName: Required[str]
    disableUpdateLastMsg: bool


SendNotificationIos = TypedDict("SendNotificationIos", {
    "title": "str",
    "alert": "str",
    "contentAvailable": "Literal[0, 1]",
    "badge": "int",
    "thread-id": "str",
    "apns-collapse-id": "str",
    "interruption-level": 'Literal["passive", "active", "time-sensitive", "critical"]',
    "category": "str",
    "richMediaUri": "str",
    "extras": "dict[str, Any]",
}, total=False)
SendNotificationIos.__doc__ = """The value of `ios` in SendNotification.

Keys:
    title: Title, from iOS 8.2. Optional.
    alert: Text on iOS, in place of the common one. Optional.
    contentAvailable: Whether the push is a silent (background) one. Optional, one of 0 (no), 1 (yes),
        default 0.
    badge: Badge number: 0 or less clears it, left out keeps it. Optional, at most 9999.
    thread-id: Group of the notification; those of one group are shown together. Optional.
    apns-collapse-id: Notifications with the same id replace each other, from iOS 10. Optional.
    interruption-level: How much the user is disturbed, from iOS 15. Optional, one of passive (quietly),
        active (as usual), time-sensitive (at once), critical (even when muted), default active.
    category: Kind of a rich notification, as the app defines it. Optional.
    richMediaUri: Address of its resource. Optional.
    extras: Further data for the app. Optional.
"""


class SendNotificationAndroidHw(TypedDict, total=False):
    """The value of `hw` in SendNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        importance: Level of the notification. Optional, one of NORMAL (normal), LOW (low), default NORMAL.
        image: Address of the picture; https, below 512 KB, 40 by 40 dp. Optional.
        category: Category of the message. Optional.
    """

    channelId: str
    importance: Literal["NORMAL", "LOW"]
    image: str
    category: str


class SendNotificationAndroidHonor(TypedDict, total=False):
    """The value of `honor` in SendNotificationAndroid.

    Keys:
        importance: Level of the notification. Optional.
        image: Address of the picture. Optional.
    """

    importance: str
    image: str


class SendNotificationAndroidMi(TypedDict, total=False):
    """The value of `mi` in SendNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        large_icon_uri: Address of the icon; PNG or JPEG, 120 by 120 pixels. Optional.
    """

    channelId: str
    large_icon_uri: str


class SendNotificationAndroidOppo(TypedDict, total=False):
    """The value of `oppo` in SendNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        category: Category of the message. Required with notification.android.oppo.notify_level.
        notify_level: How the user is told. Optional, one of 1 (notification bar), 2 (also on the lock screen),
            16 (also with banner, vibration and sound).
    """

    channelId: str
    category: str
    notify_level: Literal[1, 2, 16]


class SendNotificationAndroidVivo(TypedDict, total=False):
    """The value of `vivo` in SendNotificationAndroid.

    Keys:
        classification: Kind of message. Optional, one of 0 (marketing), 1 (system).
        category: Category of the message. Optional.
    """

    classification: Literal["0", "1"]
    category: str


class SendNotificationAndroidFcm(TypedDict, total=False):
    """The value of `fcm` in SendNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        collapse_key: Notifications with the same key replace each other. Optional.
        imageUrl: Address of the picture. Optional.
    """

    channelId: str
    collapse_key: str
    imageUrl: str


class SendNotificationAndroid(TypedDict, total=False):
    """The value of `android` in SendNotification.

    Keys:
        alert: Text on Android, in place of the common one. Optional.
        hw: Huawei. Optional.
        honor: Honor. Optional.
        mi: Xiaomi. Optional.
        oppo: OPPO. Optional.
        vivo: vivo. Optional.
        fcm: FCM (Google). Optional.
        extras: Further data for the app. Optional.
    """

    alert: str
    hw: SendNotificationAndroidHw
    honor: SendNotificationAndroidHonor
    mi: SendNotificationAndroidMi
    oppo: SendNotificationAndroidOppo
    vivo: SendNotificationAndroidVivo
    fcm: SendNotificationAndroidFcm
    extras: dict[str, Any]


class SendNotificationHarmonyOsOhos(TypedDict, total=False):
    """The value of `ohos` in SendNotificationHarmonyOs.

    Keys:
        image: Address of the picture; https, fewer than 25000 pixels. Optional.
        category: Category of the message. Optional.
    """

    image: str
    category: str


class SendNotificationHarmonyOs(TypedDict, total=False):
    """The value of `harmonyOS` in SendNotification.

    Keys:
        alert: Text on HarmonyOS, in place of the common one. Optional.
        extras: Further data for the app. Optional.
        ohos: Settings of the HarmonyOS push. Optional.
    """

    alert: str
    extras: dict[str, Any]
    ohos: SendNotificationHarmonyOsOhos


class SendNotification(TypedDict, total=False):
    """The value of `notification` of push.send.

    Keys:
        title: Title. Optional, at most 50 characters.
        alert: Text, unless there is one for the platform. Required.
        forceShowPushContent: Whether the text is shown even to users who hide it. Optional, one of 0 (no), 1
            (yes), default 0.
        ios: Settings for iOS. Optional.
        android: Settings for Android. Optional.
        harmonyOS: Settings for HarmonyOS. Optional.
    """

    title: str
    alert: Required[str]
    forceShowPushContent: Literal[0, 1]
    ios: SendNotificationIos
    android: SendNotificationAndroid
    harmonyOS: SendNotificationHarmonyOs


SendUserNotificationIos = TypedDict("SendUserNotificationIos", {
    "title": "str",
    "contentAvailable": "Literal[0, 1]",
    "badge": "int",
    "thread-id": "str",
    "apns-collapse-id": "str",
    "interruption-level": 'Literal["passive", "active", "time-sensitive", "critical"]',
    "category": "str",
    "richMediaUri": "str",
    "extras": "dict[str, Any]",
}, total=False)
SendUserNotificationIos.__doc__ = """The value of `ios` in SendUserNotification.

Keys:
    title: Title, from iOS 8.2. Optional.
    contentAvailable: Whether the push is a silent (background) one. Optional, one of 0 (no), 1 (yes),
        default 0.
    badge: Badge number: 0 or less clears it, left out keeps it. Optional, at most 9999.
    thread-id: Group of the notification; those of one group are shown together. Optional.
    apns-collapse-id: Notifications with the same id replace each other, from iOS 10. Optional.
    interruption-level: How much the user is disturbed, from iOS 15. Optional, one of passive (quietly),
        active (as usual), time-sensitive (at once), critical (even when muted), default active.
    category: Kind of a rich notification, as the app defines it. Optional.
    richMediaUri: Address of its resource. Optional.
    extras: Further data for the app. Optional.
"""


class SendUserNotificationAndroidHw(TypedDict, total=False):
    """The value of `hw` in SendUserNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        importance: Level of the notification. Optional, one of NORMAL (normal), LOW (low), default NORMAL.
        image: Address of the picture; https, below 512 KB, 40 by 40 dp. Optional.
        category: Category of the message. Optional.
    """

    channelId: str
    importance: Literal["NORMAL", "LOW"]
    image: str
    category: str


class SendUserNotificationAndroidHonor(TypedDict, total=False):
    """The value of `honor` in SendUserNotificationAndroid.

    Keys:
        importance: Level of the notification. Optional.
        image: Address of the picture. Optional.
    """

    importance: str
    image: str


class SendUserNotificationAndroidMi(TypedDict, total=False):
    """The value of `mi` in SendUserNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        large_icon_uri: Address of the icon; PNG or JPEG, 120 by 120 pixels. Optional.
    """

    channelId: str
    large_icon_uri: str


class SendUserNotificationAndroidOppo(TypedDict, total=False):
    """The value of `oppo` in SendUserNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        category: Category of the message. Required with notification.android.oppo.notify_level.
        notify_level: How the user is told. Optional, one of 1 (notification bar), 2 (also on the lock screen),
            16 (also with banner, vibration and sound).
    """

    channelId: str
    category: str
    notify_level: Literal[1, 2, 16]


class SendUserNotificationAndroidVivo(TypedDict, total=False):
    """The value of `vivo` in SendUserNotificationAndroid.

    Keys:
        classification: Kind of message. Optional, one of 0 (marketing), 1 (system).
        category: Category of the message. Optional.
    """

    classification: Literal["0", "1"]
    category: str


class SendUserNotificationAndroidFcm(TypedDict, total=False):
    """The value of `fcm` in SendUserNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        collapse_key: Notifications with the same key replace each other. Optional.
        imageUrl: Address of the picture. Optional.
    """

    channelId: str
    collapse_key: str
    imageUrl: str


class SendUserNotificationAndroid(TypedDict, total=False):
    """The value of `android` in SendUserNotification.

    Keys:
        title: Title on Android. Known from official SDKs only. Optional.
        hw: Huawei. Optional.
        honor: Honor. Optional.
        mi: Xiaomi. Optional.
        oppo: OPPO. Optional.
        vivo: vivo. Optional.
        fcm: FCM (Google). Optional.
        extras: Further data for the app. Optional.
    """

    title: str
    hw: SendUserNotificationAndroidHw
    honor: SendUserNotificationAndroidHonor
    mi: SendUserNotificationAndroidMi
    oppo: SendUserNotificationAndroidOppo
    vivo: SendUserNotificationAndroidVivo
    fcm: SendUserNotificationAndroidFcm
    extras: dict[str, Any]


class SendUserNotificationHarmonyOsOhos(TypedDict, total=False):
    """The value of `ohos` in SendUserNotificationHarmonyOs.

    Keys:
        image: Address of the picture; https, fewer than 25000 pixels. Optional.
        category: Category of the message. Optional.
    """

    image: str
    category: str


class SendUserNotificationHarmonyOs(TypedDict, total=False):
    """The value of `harmonyOS` in SendUserNotification.

    Keys:
        alert: Text on HarmonyOS, in place of the common one. Optional.
        extras: Further data for the app. Optional.
        ohos: Settings of the HarmonyOS push. Optional.
    """

    alert: str
    extras: dict[str, Any]
    ohos: SendUserNotificationHarmonyOsOhos


class SendUserNotification(TypedDict, total=False):
    """The value of `notification` of push.send_user.

    Keys:
        title: Title. Optional, at most 50 characters.
        pushContent: Text. Required.
        ios: Settings for iOS. Optional.
        android: Settings for Android. Optional.
        harmonyOS: Settings for HarmonyOS. Optional.
    """

    title: str
    pushContent: Required[str]
    ios: SendUserNotificationIos
    android: SendUserNotificationAndroid
    harmonyOS: SendUserNotificationHarmonyOs


class SendCustomAudienceTagItemsItem(TypedDict, total=False):
    """An item of `tagItems` in SendCustomAudience.

    Keys:
        tags: Tags of the group. Required, 1 to 20 items, each at most 40 bytes.
        isNot: true: users for whom the group does not hold. Optional, default false.
        tagsOperator: How the tags of the group combine. Optional, one of AND (all of them), OR (any of them),
            default OR.
        itemsOperator: How the group combines with those before it. Optional, one of AND (both must hold), OR
            (either), default OR.
    """

    tags: Required[list[str]]
    isNot: bool
    tagsOperator: Literal["AND", "OR"]
    itemsOperator: Literal["AND", "OR"]


class SendCustomAudience(TypedDict, total=False):
    """The value of `audience` of push.send_custom.

    Keys:
        tag: Users who have all of these tags. Optional, at most 20 items, each at most 40 bytes, not together
            with audience.tagItems.
        tag_or: Users who have any of these tags; with tag, both must hold. Optional, at most 20 items, each at
            most 40 bytes, not together with audience.tagItems.
        userid: Users by their ids. Known from official SDKs only. How it combines with the other conditions is
            not documented. Optional, each at most 64 bytes.
        is_to_all: true: everybody, whatever the other conditions say. Required.
        packageName: App package that users must have; with tags, both must hold. Optional.
        tagItems: Groups of tag conditions. Optional, no other members.
    """

    tag: list[str]
    tag_or: list[str]
    userid: list[str]
    is_to_all: Required[bool]
    packageName: str
    tagItems: list[SendCustomAudienceTagItemsItem]


SendCustomNotificationIos = TypedDict("SendCustomNotificationIos", {
    "title": "str",
    "alert": "str",
    "contentAvailable": "Literal[0, 1]",
    "badge": "int",
    "thread-id": "str",
    "apns-collapse-id": "str",
    "interruption-level": 'Literal["passive", "active", "time-sensitive", "critical"]',
    "category": "str",
    "richMediaUri": "str",
    "extras": "dict[str, Any]",
}, total=False)
SendCustomNotificationIos.__doc__ = """The value of `ios` in SendCustomNotification.

Keys:
    title: Title, from iOS 8.2. Optional.
    alert: Text on iOS, in place of the common one. Optional.
    contentAvailable: Whether the push is a silent (background) one. Optional, one of 0 (no), 1 (yes),
        default 0.
    badge: Badge number: 0 or less clears it, left out keeps it. Optional, at most 9999.
    thread-id: Group of the notification; those of one group are shown together. Optional.
    apns-collapse-id: Notifications with the same id replace each other, from iOS 10. Optional.
    interruption-level: How much the user is disturbed, from iOS 15. Optional, one of passive (quietly),
        active (as usual), time-sensitive (at once), critical (even when muted), default active.
    category: Kind of a rich notification, as the app defines it. Optional.
    richMediaUri: Address of its resource. Optional.
    extras: Further data for the app. Optional.
"""


class SendCustomNotificationAndroidHw(TypedDict, total=False):
    """The value of `hw` in SendCustomNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        importance: Level of the notification. Optional, one of NORMAL (normal), LOW (low), default NORMAL.
        image: Address of the picture; https, below 512 KB, 40 by 40 dp. Optional.
        category: Category of the message. Optional.
    """

    channelId: str
    importance: Literal["NORMAL", "LOW"]
    image: str
    category: str


class SendCustomNotificationAndroidHonor(TypedDict, total=False):
    """The value of `honor` in SendCustomNotificationAndroid.

    Keys:
        importance: Level of the notification. Optional.
        image: Address of the picture. Optional.
    """

    importance: str
    image: str


class SendCustomNotificationAndroidMi(TypedDict, total=False):
    """The value of `mi` in SendCustomNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        large_icon_uri: Address of the icon; PNG or JPEG, 120 by 120 pixels. Optional.
    """

    channelId: str
    large_icon_uri: str


class SendCustomNotificationAndroidOppo(TypedDict, total=False):
    """The value of `oppo` in SendCustomNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        category: Category of the message. Required with notification.android.oppo.notify_level.
        notify_level: How the user is told. Optional, one of 1 (notification bar), 2 (also on the lock screen),
            16 (also with banner, vibration and sound).
    """

    channelId: str
    category: str
    notify_level: Literal[1, 2, 16]


class SendCustomNotificationAndroidVivo(TypedDict, total=False):
    """The value of `vivo` in SendCustomNotificationAndroid.

    Keys:
        classification: Kind of message. Optional, one of 0 (marketing), 1 (system).
        category: Category of the message. Optional.
    """

    classification: Literal["0", "1"]
    category: str


class SendCustomNotificationAndroidFcm(TypedDict, total=False):
    """The value of `fcm` in SendCustomNotificationAndroid.

    Keys:
        channelId: Notification channel. Optional.
        collapse_key: Notifications with the same key replace each other. Optional.
        imageUrl: Address of the picture. Optional.
    """

    channelId: str
    collapse_key: str
    imageUrl: str


class SendCustomNotificationAndroid(TypedDict, total=False):
    """The value of `android` in SendCustomNotification.

    Keys:
        alert: Text on Android, in place of the common one. Optional.
        hw: Huawei. Optional.
        honor: Honor. Optional.
        mi: Xiaomi. Optional.
        oppo: OPPO. Optional.
        vivo: vivo. Optional.
        fcm: FCM (Google). Optional.
        extras: Further data for the app. Optional.
    """

    alert: str
    hw: SendCustomNotificationAndroidHw
    honor: SendCustomNotificationAndroidHonor
    mi: SendCustomNotificationAndroidMi
    oppo: SendCustomNotificationAndroidOppo
    vivo: SendCustomNotificationAndroidVivo
    fcm: SendCustomNotificationAndroidFcm
    extras: dict[str, Any]


class SendCustomNotificationHarmonyOsOhos(TypedDict, total=False):
    """The value of `ohos` in SendCustomNotificationHarmonyOs.

    Keys:
        image: Address of the picture; https, fewer than 25000 pixels. Optional.
        category: Category of the message. Optional.
    """

    image: str
    category: str


class SendCustomNotificationHarmonyOs(TypedDict, total=False):
    """The value of `harmonyOS` in SendCustomNotification.

    Keys:
        alert: Text on HarmonyOS, in place of the common one. Optional.
        extras: Further data for the app. Optional.
        ohos: Settings of the HarmonyOS push. Optional.
    """

    alert: str
    extras: dict[str, Any]
    ohos: SendCustomNotificationHarmonyOsOhos


class SendCustomNotification(TypedDict, total=False):
    """The value of `notification` of push.send_custom.

    Keys:
        title: Title. Optional, at most 50 characters.
        alert: Text, unless there is one for the platform. Required.
        forceShowPushContent: Whether the text is shown even to users who hide it. Optional, one of 0 (no), 1
            (yes), default 0.
        ios: Settings for iOS. Optional.
        android: Settings for Android. Optional.
        harmonyOS: Settings for HarmonyOS. Known from official SDKs only. Optional.
    """

    title: str
    alert: Required[str]
    forceShowPushContent: Literal[0, 1]
    ios: SendCustomNotificationIos
    android: SendCustomNotificationAndroid
    harmonyOS: SendCustomNotificationHarmonyOs


@dataclass(frozen=True, slots=True)
class SendResult:
    """Answer of push.send: Push to all users, by tag, by app package or to given users, with or without a
    system message.

    Attributes:
        id: Id of the push.
        message_uid: Id of the message, when one was sent. Known from official SDKs only.
    """

    id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendUserResult:
    """Answer of push.send_user: Push to given users, without a message.

    Attributes:
        id: Id of the push.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


@dataclass(frozen=True, slots=True)
class SendCustomResult:
    """Answer of push.send_custom: Push by combined tag conditions (Push Plus), without a message.

    Attributes:
        id: Id of the push.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


__all__ = [
    "SendAudience",
    "SendCustomAudience",
    "SendCustomAudienceTagItemsItem",
    "SendCustomNotification",
    "SendCustomNotificationAndroid",
    "SendCustomNotificationAndroidFcm",
    "SendCustomNotificationAndroidHonor",
    "SendCustomNotificationAndroidHw",
    "SendCustomNotificationAndroidMi",
    "SendCustomNotificationAndroidOppo",
    "SendCustomNotificationAndroidVivo",
    "SendCustomNotificationHarmonyOs",
    "SendCustomNotificationHarmonyOsOhos",
    "SendCustomNotificationIos",
    "SendCustomResult",
    "SendMessage",
    "SendNotification",
    "SendNotificationAndroid",
    "SendNotificationAndroidFcm",
    "SendNotificationAndroidHonor",
    "SendNotificationAndroidHw",
    "SendNotificationAndroidMi",
    "SendNotificationAndroidOppo",
    "SendNotificationAndroidVivo",
    "SendNotificationHarmonyOs",
    "SendNotificationHarmonyOsOhos",
    "SendNotificationIos",
    "SendResult",
    "SendUserNotification",
    "SendUserNotificationAndroid",
    "SendUserNotificationAndroidFcm",
    "SendUserNotificationAndroidHonor",
    "SendUserNotificationAndroidHw",
    "SendUserNotificationAndroidMi",
    "SendUserNotificationAndroidOppo",
    "SendUserNotificationAndroidVivo",
    "SendUserNotificationHarmonyOs",
    "SendUserNotificationHarmonyOsOhos",
    "SendUserNotificationIos",
    "SendUserResult",
]
