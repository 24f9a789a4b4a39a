# Generated from catalogue/message_types.yaml. Do not edit.
"""Messages: the built-in types, the structures in them, and types of an app's own.

    client.message.send_private(from_user_id="a", to_user_id=["b"], message=rongcloud.messages.Text("hi"))

Required members are positional, all others keywords. The library checks a message when it is sent, or by to_json().
`parse` reads what the service sends back.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from json import loads
from typing import Any, ClassVar, Literal

from ._decode import anything, boolean, integer, mapping, number, text
from ._message import Custom, Message, OpenMessage, Structure, list_of, structure_of

__all__ = [
    "ApnsPush",
    "CallAccept",
    "CallHangup",
    "CallInvite",
    "CallMediaChange",
    "CallMemberChange",
    "CallRinging",
    "ChatroomEntryNotice",
    "Combine",
    "Command",
    "CommandNotice",
    "ContactNotice",
    "Custom",
    "DiscussionNotice",
    "ExpansionChange",
    "FcmPush",
    "File",
    "Gif",
    "GroupNotice",
    "GroupReadReceiptRequest",
    "GroupReadReceiptResponse",
    "HarmonyOsPush",
    "HighQualityVoice",
    "HonorPush",
    "HuaweiPush",
    "Image",
    "ImageText",
    "InformationNotice",
    "Location",
    "MentionedInfo",
    "Message",
    "OppoPush",
    "PreMessageReply",
    "ProfileNotice",
    "PushExt",
    "ReadReceipt",
    "ReadStatusSync",
    "Recall",
    "RecallNotice",
    "Reference",
    "ShortVideo",
    "Stream",
    "TYPES",
    "Text",
    "TypingStatus",
    "User",
    "VivoPush",
    "Voice",
    "XiaomiPush",
    "parse",
]


@dataclass(frozen=True, slots=True)
class MentionedInfo(Structure):
    """Whom a message mentions.

    The service looks at it only when the request says that the message mentions somebody.

    Attributes:
        type: Who is mentioned. One of 1 (everybody), 2 (the listed users).
        user_id_list: Mentioned users. Required when type is 2.
        mentioned_content: Push text for those who are mentioned; wins over every other push text. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "mentioned_info"
    type: Literal[1, 2] | int
    _: KW_ONLY
    user_id_list: list[str] | None = None
    mentioned_content: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("type", "type", integer),
        ("user_id_list", "userIdList", list_of(text)),
        ("mentioned_content", "mentionedContent", text),
    )


@dataclass(frozen=True, slots=True)
class User(Structure):
    """The sender as apps show it.

    Carried in the content; advised for live streaming only.

    Attributes:
        id: User id. Optional.
        name: Name to show. Optional.
        portrait: Address of the portrait. Optional.
        icon: Address of the portrait as well, read in an official SDK only. Optional.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "user"
    _: KW_ONLY
    id: str | None = None
    name: str | None = None
    portrait: str | None = None
    icon: str | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", "id", text),
        ("name", "name", text),
        ("portrait", "portrait", text),
        ("icon", "icon", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class HuaweiPush(Structure):
    """Push settings of Huawei.

    Key HW in pushConfigs.

    Attributes:
        channel_id: Notification channel. Optional.
        importance: Importance. Optional. One of NORMAL (usual), LOW (quiet), default NORMAL.
        image: Address of the picture: https, less than 512 KB, 40 x 40 dp. Optional.
        category: Category of the message. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "huawei_push"
    _: KW_ONLY
    channel_id: str | None = None
    importance: Literal["NORMAL", "LOW"] | str | None = None
    image: str | None = None
    category: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_id", "channelId", text),
        ("importance", "importance", text),
        ("image", "image", text),
        ("category", "category", text),
    )


@dataclass(frozen=True, slots=True)
class HonorPush(Structure):
    """Push settings of Honor.

    Key HONOR in pushConfigs.

    Attributes:
        importance: Importance. Optional.
        image: Address of the picture. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "honor_push"
    _: KW_ONLY
    importance: str | None = None
    image: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("importance", "importance", text),
        ("image", "image", text),
    )


@dataclass(frozen=True, slots=True)
class XiaomiPush(Structure):
    """Push settings of Xiaomi.

    Key MI in pushConfigs.

    Attributes:
        channel_id: Notification channel. Optional.
        large_icon_uri: Address of a 120 x 120 PNG or JPEG. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "xiaomi_push"
    _: KW_ONLY
    channel_id: str | None = None
    large_icon_uri: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_id", "channelId", text),
        ("large_icon_uri", "large_icon_uri", text),
    )


@dataclass(frozen=True, slots=True)
class OppoPush(Structure):
    """Push settings of OPPO.

    Key OPPO in pushConfigs.

    Attributes:
        channel_id: Notification channel. Optional.
        category: Category of the message; newer. Optional.
        notify_level: How the notification is shown; newer. Optional. One of 1 (notification centre), 2 (and
            lock screen), 16 (and banner, vibration, sound).
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "oppo_push"
    _: KW_ONLY
    channel_id: str | None = None
    category: str | None = None
    notify_level: Literal["1", "2", "16"] | str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_id", "channelId", text),
        ("category", "category", text),
        ("notify_level", "notify_level", text),
    )


@dataclass(frozen=True, slots=True)
class VivoPush(Structure):
    """Push settings of vivo.

    Key VIVO in pushConfigs.

    Attributes:
        classification: Kind of message. Optional. One of 0 (marketing), 1 (system).
        category: Category of the message. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "vivo_push"
    _: KW_ONLY
    classification: Literal["0", "1"] | str | None = None
    category: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("classification", "classification", text),
        ("category", "category", text),
    )


@dataclass(frozen=True, slots=True)
class FcmPush(Structure):
    """Push settings of FCM.

    Key FCM in pushConfigs.

    Attributes:
        channel_id: Notification channel. Optional.
        collapse_key: Notifications of one key replace each other. Optional.
        image_url: Address of the picture. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "fcm_push"
    _: KW_ONLY
    channel_id: str | None = None
    collapse_key: str | None = None
    image_url: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_id", "channelId", text),
        ("collapse_key", "collapse_key", text),
        ("image_url", "imageUrl", text),
    )


@dataclass(frozen=True, slots=True)
class ApnsPush(Structure):
    """Push settings of iOS.

    Key APNs in pushConfigs.

    Attributes:
        thread_id: Notifications of one id are grouped. Optional.
        apns_collapse_id: Notifications of one id replace each other. Optional.
        rich_media_uri: Address of the picture or film to show. Optional.
        interruption_level: How the notification interrupts. Optional.
        category: Category of the message. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "apns_push"
    _: KW_ONLY
    thread_id: str | None = None
    apns_collapse_id: str | None = None
    rich_media_uri: str | None = None
    interruption_level: str | None = None
    category: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("thread_id", "thread-id", text),
        ("apns_collapse_id", "apns-collapse-id", text),
        ("rich_media_uri", "richMediaUri", text),
        ("interruption_level", "interruption-level", text),
        ("category", "category", text),
    )


@dataclass(frozen=True, slots=True)
class HarmonyOsPush(Structure):
    """Push settings of HarmonyOS.

    Key OHOS in pushConfigs.

    Attributes:
        category: Category of the message. Optional.
        image: Address of the picture. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "harmony_os_push"
    _: KW_ONLY
    category: str | None = None
    image: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("category", "category", text),
        ("image", "image", text),
    )


@dataclass(frozen=True, slots=True)
class PushExt(Structure):
    """Settings of the push notification of a message.

    Of calls that send a message; without effect when disablePush is set.

    Attributes:
        title: Title of the notification; without it the name of the sender, or of the group. Optional. At most
            50 characters.
        template_id: Id of a push template of the console with a text per language; wins over title and
            pushContent. Optional.
        force_show_push_content: Whether details are shown even to users who hide them. Optional. One of 0 (as
            the user chose), 1 (always), default 0.
        huawei: Push settings of Huawei.
        honor: Push settings of Honor.
        xiaomi: Push settings of Xiaomi.
        oppo: Push settings of OPPO.
        vivo: Push settings of vivo.
        fcm: Push settings of FCM.
        apns: Push settings of iOS.
        harmony_os: Push settings of HarmonyOS.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "push_ext"
    _: KW_ONLY
    title: str | None = None
    template_id: str | None = None
    force_show_push_content: Literal[0, 1] | int | None = None
    huawei: HuaweiPush | None = None
    honor: HonorPush | None = None
    xiaomi: XiaomiPush | None = None
    oppo: OppoPush | None = None
    vivo: VivoPush | None = None
    fcm: FcmPush | None = None
    apns: ApnsPush | None = None
    harmony_os: HarmonyOsPush | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("title", "title", text),
        ("template_id", "templateId", text),
        ("force_show_push_content", "forceShowPushContent", integer),
        ("huawei", "pushConfigs[].HW", structure_of(HuaweiPush)),
        ("honor", "pushConfigs[].HONOR", structure_of(HonorPush)),
        ("xiaomi", "pushConfigs[].MI", structure_of(XiaomiPush)),
        ("oppo", "pushConfigs[].OPPO", structure_of(OppoPush)),
        ("vivo", "pushConfigs[].VIVO", structure_of(VivoPush)),
        ("fcm", "pushConfigs[].FCM", structure_of(FcmPush)),
        ("apns", "pushConfigs[].APNs", structure_of(ApnsPush)),
        ("harmony_os", "pushConfigs[].OHOS", structure_of(HarmonyOsPush)),
    )


@dataclass(frozen=True, slots=True)
class PreMessageReply(Structure):
    """Answer to the callback before a message is delivered.

    What the app server answers to the callback pre_message, as the body of an HTTP 200. A replacement takes the
    place of what the sender gave; the names of the replacements are from third-party code.

    Attributes:
        decision: What happens to the message. One of 0 (refuse), 1 (deliver, after the checks that follow), 2
            (deliver, without the checks that follow).
        extra: Told to the sender, where the service was opened after 10 May 2021 or it was asked for. Optional.
            At most 1024 characters.
        replace_content: Content of the message. Optional.
        replace_push_content: Text of the push. Optional.
        replace_disable_push: Whether no push is sent. Optional.
        replace_push_ext: Settings of the push. Optional.
        replace_extra_content: Expansion of the message. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "pre_message_reply"
    decision: Literal[0, 1, 2] | int
    _: KW_ONLY
    extra: str | None = None
    replace_content: str | None = None
    replace_push_content: str | None = None
    replace_disable_push: bool | None = None
    replace_push_ext: dict[str, Any] | None = None
    replace_extra_content: dict[str, Any] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("decision", "pass", integer),
        ("extra", "extra", text),
        ("replace_content", "replaceContent", text),
        ("replace_push_content", "replacePushContent", text),
        ("replace_disable_push", "replaceDisablePush", boolean),
        ("replace_push_ext", "replacePushExt", anything),
        ("replace_extra_content", "replaceExtraContent", anything),
    )


@dataclass(frozen=True, slots=True)
class Text(Message):
    """Text message, RC:TxtMsg.

    Stored by clients, counted as unread, pushed. Without a push text the content itself is pushed, in groups
    with the sender's name before it.

    Attributes:
        content: Text, emoji included.
        mentioned_info: Whom a message mentions.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:TxtMsg"
    content: str
    _: KW_ONLY
    mentioned_info: MentionedInfo | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("mentioned_info", "mentionedInfo", structure_of(MentionedInfo)),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Image(Message):
    """Image message, RC:ImgMsg.

    Stored by clients, counted as unread, pushed.

    Attributes:
        content: Thumbnail: JPEG in Base64, without a data: prefix; 5 KB advised. At most 10240 bytes.
        image_uri: Address of the full image.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ImgMsg"
    content: str
    image_uri: str
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("image_uri", "imageUri", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Gif(Message):
    """GIF image message, RC:GIFMsg.

    Stored by clients, counted as unread, pushed.

    Attributes:
        gif_data_size: Size of the file in bytes. At least 0.
        remote_url: Address of the GIF.
        width: Width in pixels. At least 0.
        height: Height in pixels. At least 0.
        name: File name. Optional.
        local_path: Path on the sending device; of no use to a server, leave it out. Optional.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:GIFMsg"
    gif_data_size: int
    remote_url: str
    width: int
    height: int
    _: KW_ONLY
    name: str | None = None
    local_path: str | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("gif_data_size", "gifDataSize", integer),
        ("remote_url", "remoteUrl", text),
        ("width", "width", integer),
        ("height", "height", integer),
        ("name", "name", text),
        ("local_path", "localPath", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class HighQualityVoice(Message):
    """High quality voice message, RC:HQVCMsg.

    Stored by clients, counted as unread, pushed.

    Attributes:
        remote_url: Address of the AAC file.
        duration: Length in seconds. 0 to 60.
        name: File name. Optional.
        local_path: Path on the sending device; of no use to a server, leave it out. Optional.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:HQVCMsg"
    remote_url: str
    duration: int
    _: KW_ONLY
    name: str | None = None
    local_path: str | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("remote_url", "remoteUrl", text),
        ("duration", "duration", integer),
        ("name", "name", text),
        ("local_path", "localPath", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Voice(Message):
    """Voice message with the audio inside (old), RC:VcMsg.

    Stored by clients, counted as unread, pushed. Superseded by RC:HQVCMsg. The audio is part of the content,
    which is limited.

    Attributes:
        content: AMR audio in Base64.
        duration: Length in seconds. At least 0.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VcMsg"
    content: str
    duration: int
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("duration", "duration", integer),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class File(Message):
    """File message, RC:FileMsg.

    Stored by clients, counted as unread, pushed. Sources differ on whether size is text or a number; the
    documents have text.

    Attributes:
        size: Size of the file in bytes, in decimal digits.
        type: Type or extension of the file.
        file_url: Address of the file.
        name: File name. Optional.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:FileMsg"
    size: str
    type: str
    file_url: str
    _: KW_ONLY
    name: str | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("name", "name", text),
        ("size", "size", text),
        ("type", "type", text),
        ("file_url", "fileUrl", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Location(Message):
    """Location message, RC:LBSMsg.

    Stored by clients, counted as unread, pushed.

    Attributes:
        content: Thumbnail of the map: JPEG in Base64.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        poi: Name of the place.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:LBSMsg"
    content: str
    latitude: float
    longitude: float
    poi: str
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("latitude", "latitude", number),
        ("longitude", "longitude", number),
        ("poi", "poi", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class ShortVideo(Message):
    """Short video message, RC:SightMsg.

    Stored by clients, counted as unread, pushed. Sources differ on whether size is text or a number; the
    documents have text.

    Attributes:
        sight_url: Address of the MP4 file.
        content: Thumbnail of the first frame: JPEG in Base64; 5 KB advised. At most 10240 bytes.
        duration: Length in seconds; at most 120 unless the app is allowed more. At least 0.
        size: Size of the file in bytes, in decimal digits.
        name: Name of the file, which is an MP4.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:SightMsg"
    sight_url: str
    content: str
    duration: int
    size: str
    name: str
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("sight_url", "sightUrl", text),
        ("content", "content", text),
        ("duration", "duration", integer),
        ("size", "size", text),
        ("name", "name", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class ImageText(Message):
    """Image and text message, RC:ImgTextMsg.

    Stored by clients, counted as unread, pushed.

    Attributes:
        title: Title.
        content: Text.
        image_uri: Address of the picture; 120 x 120 pixels advised.
        url: Address that a tap opens.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ImgTextMsg"
    title: str
    content: str
    image_uri: str
    url: str
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("title", "title", text),
        ("content", "content", text),
        ("image_uri", "imageUri", text),
        ("url", "url", text),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Reference(Message):
    """Reply that quotes a message, RC:ReferenceMsg.

    Stored by clients, counted as unread, pushed. Members to be confirmed: read in one source only.

    Attributes:
        content: Text of the reply.
        refer_msg_user_id: Sender of the quoted message.
        refer_msg: Content of the quoted message.
        obj_name: Type of the quoted message, e.g. RC:TxtMsg.
        refer_msg_uid: Id of the quoted message; known from apps, on no page that was found. Optional.
        mentioned_info: Whom a message mentions.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ReferenceMsg"
    content: str
    refer_msg_user_id: str
    refer_msg: dict[str, Any]
    obj_name: str
    _: KW_ONLY
    refer_msg_uid: str | None = None
    mentioned_info: MentionedInfo | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("refer_msg_user_id", "referMsgUserId", text),
        ("refer_msg", "referMsg", mapping),
        ("obj_name", "objName", text),
        ("refer_msg_uid", "referMsgUid", text),
        ("mentioned_info", "mentionedInfo", structure_of(MentionedInfo)),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Combine(Message):
    """Several messages forwarded as one, RC:CombineMsg.

    Stored by clients, counted as unread, pushed. Members to be confirmed: read in one source only.

    Attributes:
        remote_url: Address of the HTML file with the combined messages.
        conversation_type: Where the messages come from. One of 1 (private), 3 (group).
        name_list: Names of the senders of the first 4 messages. 1 to 4 items.
        summary_list: Summaries of the first 4 messages. 1 to 4 items.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:CombineMsg"
    remote_url: str
    conversation_type: Literal[1, 3] | int
    name_list: list[str]
    summary_list: list[str]
    _: KW_ONLY
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("remote_url", "remoteUrl", text),
        ("conversation_type", "conversationType", integer),
        ("name_list", "nameList", list_of(text)),
        ("summary_list", "summaryList", list_of(text)),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class Stream(Message):
    """Packet of a stream message, RC:StreamMsg.

    Stored by clients, counted as unread; not known whether pushed. Sent by the stream operations only, which
    take this content as a JSON object. A stream that is silent for 30 seconds is interrupted, one of 30 minutes
    is cut off.

    Attributes:
        content: Part of the text; all packets together at most 128 KiB.
        seq: Number of the packet: from 1, without gaps. At least 1.
        complete: Whether this is the last packet.
        complete_reason: A code of the app's own; only in the last packet. Optional.
        type: Kind of the text; only in the first packet. Optional. One of text (plain), markdown (Markdown),
            html (HTML), default text.
        message_uid: Id of the stream, from the answer to the first packet; required in every later one.
            Required in some cases.
        mentioned_info: Whom a message mentions.
        user: The sender as apps show it.
        extra: Free text; only in the first packet. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:StreamMsg"
    content: str
    seq: int
    complete: bool
    _: KW_ONLY
    complete_reason: int | None = None
    type: Literal["text", "markdown", "html"] | str | None = None
    message_uid: str | None = None
    mentioned_info: MentionedInfo | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("seq", "seq", integer),
        ("complete", "complete", boolean),
        ("complete_reason", "completeReason", integer),
        ("type", "type", text),
        ("message_uid", "messageUID", text),
        ("mentioned_info", "mentionedInfo", structure_of(MentionedInfo)),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class InformationNotice(Message):
    """Notice between the messages (grey bar), RC:InfoNtf.

    Stored by clients, not counted, not pushed. Pushed only when a push text is given.

    Attributes:
        message: Text of the notice.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:InfoNtf"
    message: str
    _: KW_ONLY
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("message", "message", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class RecallNotice(Message):
    """Recall notice, RC:RcNtf.

    Stored by clients, not counted, not pushed. Made by clients; not to be sent by a server.

    Attributes:
        recall_time: When the recalled message was sent, Unix time in milliseconds. At least 0.
        original_object_name: Type of the recalled message.
        is_admin: Recalled by an administrator.
        is_hidden: Whether the notice is hidden.
        operator_id: User who recalled. Optional.
        original_message_content: Content of the recalled message. Optional.
        recall_content: Text of the recalled message, if it was one of text. Optional.
        recall_action_time: When it was recalled, Unix time in milliseconds. Optional. At least 0.
        user: The sender as apps show it.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:RcNtf"
    recall_time: int
    original_object_name: str
    is_admin: bool
    is_hidden: bool
    _: KW_ONLY
    operator_id: str | None = None
    original_message_content: dict[str, Any] | None = None
    recall_content: str | None = None
    recall_action_time: int | None = None
    user: User | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operator_id", "operatorId", text),
        ("recall_time", "recallTime", integer),
        ("original_object_name", "originalObjectName", text),
        ("original_message_content", "originalMessageContent", mapping),
        ("recall_content", "recallContent", text),
        ("recall_action_time", "recallActionTime", integer),
        ("is_admin", "admin", boolean),
        ("is_hidden", "delete", boolean),
        ("user", "user", structure_of(User)),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class ContactNotice(Message):
    """Friend notice, RC:ContactNtf.

    Stored by clients, not counted; not known whether pushed. Whether it is stored and counted, and the words of
    operation, were read in older documents.

    Attributes:
        operation: What happened: Request, AcceptResponse, RejectResponse, or a word of the app's own.
        source_user_id: User who asks.
        target_user_id: User who is asked.
        message: Text. Optional.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ContactNtf"
    operation: str
    source_user_id: str
    target_user_id: str
    _: KW_ONLY
    message: str | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operation", "operation", text),
        ("source_user_id", "sourceUserId", text),
        ("target_user_id", "targetUserId", text),
        ("message", "message", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class ProfileNotice(Message):
    """Profile change notice, RC:ProfileNtf.

    Stored by clients, not counted; not known whether pushed. Whether it is stored and counted was read in older
    documents.

    Attributes:
        operation: Name of the change, the app's own.
        data: The change, as JSON text.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ProfileNtf"
    operation: str
    data: str
    _: KW_ONLY
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operation", "operation", text),
        ("data", "data", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class CommandNotice(Message):
    """Command notice, RC:CmdNtf.

    Stored by clients, not counted; not known whether pushed. Stored by clients, unlike RC:CmdMsg.

    Attributes:
        name: Name of the command.
        data: What belongs to it, as text.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:CmdNtf"
    name: str
    data: str
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("name", "name", text),
        ("data", "data", text),
    )


@dataclass(frozen=True, slots=True)
class GroupNotice(Message):
    """Group notice, RC:GrpNtf.

    Stored by clients, not counted; not known whether pushed. The words of operation were read in older
    documents. Sources differ on whether data is an object or text.

    Attributes:
        operator_user_id: User who did it.
        operation: What happened: Create, Add, Quit, Dismiss, Kicked, Rename, Bulletin, or a word of the app's
            own.
        data: What belongs to the operation.
        message: Text.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:GrpNtf"
    operator_user_id: str
    operation: str
    data: dict[str, Any]
    message: str
    _: KW_ONLY
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operator_user_id", "operatorUserId", text),
        ("operation", "operation", text),
        ("data", "data", mapping),
        ("message", "message", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class DiscussionNotice(Message):
    """Discussion notice, RC:DizNtf.

    Not known whether stored by clients or counted as unread or pushed. Legacy, as discussions are.

    Attributes:
        type: Kind of the change.
        extension: What belongs to it.
        operator_id: User who did it.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:DizNtf"
    type: int
    extension: str
    operator_id: str
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("type", "type", integer),
        ("extension", "extension", text),
        ("operator_id", "operation", text),
    )


@dataclass(frozen=True, slots=True)
class Command(Message):
    """Command message, RC:CmdMsg.

    Not stored by clients, not counted, not pushed. Neither stored nor shown by clients; users who are offline
    receive it later.

    Attributes:
        name: Name of the command.
        data: What belongs to it, as text.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:CmdMsg"
    name: str
    data: str
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("name", "name", text),
        ("data", "data", text),
    )


@dataclass(frozen=True, slots=True)
class Recall(Message):
    """Recall command, RC:RcCmd.

    Not stored by clients, not counted, pushed. Made by the service when a message is recalled; kept in the
    history beside the message. Pushed with a text of its own. Sources differ on whether conversationType is a
    number or text.

    Attributes:
        message_uid: Id of the recalled message.
        conversation_type: Kind of conversation.
        target_id: Id of the conversation. Optional.
        channel_id: Channel, if it is an ultra group. Optional.
        sent_time: When the message was sent, Unix time in milliseconds. Optional. At least 0.
        is_admin: Recalled by an administrator. Optional. One of 0 (no), 1 (yes).
        is_delete: Removed without a notice. Optional. One of 0 (no), 1 (yes).
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:RcCmd"
    message_uid: str
    conversation_type: int
    _: KW_ONLY
    target_id: str | None = None
    channel_id: str | None = None
    sent_time: int | None = None
    is_admin: Literal[0, 1] | int | None = None
    is_delete: Literal[0, 1] | int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("message_uid", "messageUId", text),
        ("conversation_type", "conversationType", integer),
        ("target_id", "targetId", text),
        ("channel_id", "channelId", text),
        ("sent_time", "sentTime", integer),
        ("is_admin", "isAdmin", integer),
        ("is_delete", "isDelete", integer),
    )


@dataclass(frozen=True, slots=True)
class ReadReceipt(Message):
    """Read receipt of a private conversation, RC:ReadNtf.

    Not stored by clients, not counted, not pushed. Private conversations only.

    Attributes:
        last_message_send_time: When the last message that was read had been sent, Unix time in milliseconds. At
            least 0.
        type: Kind of conversation; 1, private.
        message_uid: Id of that message; not every device sends it. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:ReadNtf"
    last_message_send_time: int
    type: int
    _: KW_ONLY
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("last_message_send_time", "lastMessageSendTime", integer),
        ("message_uid", "messageUId", text),
        ("type", "type", integer),
    )


@dataclass(frozen=True, slots=True)
class GroupReadReceiptRequest(Message):
    """Group read receipt request, RC:RRReqMsg.

    Not stored by clients, not counted, not pushed. Members unconfirmed.

    Attributes:
        message_uid: Message asked about.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:RRReqMsg"
    message_uid: str
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("message_uid", "messageUId", text),
    )


@dataclass(frozen=True, slots=True)
class GroupReadReceiptResponse(Message):
    """Group read receipt response, RC:RRRspMsg.

    Not stored by clients, not counted, not pushed. Members unconfirmed.

    Attributes:
        receipt_messages: User id -> list of the ids of the messages that were read.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:RRRspMsg"
    receipt_messages: dict[str, Any]
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("receipt_messages", "receiptMessageDic", mapping),
    )


@dataclass(frozen=True, slots=True)
class ReadStatusSync(Message):
    """Read status for the other devices of a user, RC:SRSMsg.

    Not stored by clients, not counted, not pushed. Members unconfirmed.

    Attributes:
        last_message_send_time: Read up to this Unix time in milliseconds. At least 0.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:SRSMsg"
    last_message_send_time: int
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("last_message_send_time", "lastMessageSendTime", integer),
    )


@dataclass(frozen=True, slots=True)
class ChatroomEntryNotice(Message):
    """Chatroom attribute notice, RC:chrmKVNotiMsg.

    Not stored by clients, not counted, not pushed. Sent with the operations that set and remove the attributes
    of a chatroom.

    Attributes:
        type: What happened to the attribute. One of 1 (set), 2 (removed).
        key: Name of the attribute.
        value: Its value. Optional.
        extra: Free text for the app. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:chrmKVNotiMsg"
    type: Literal[1, 2] | int
    key: str
    _: KW_ONLY
    value: str | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("type", "type", integer),
        ("key", "key", text),
        ("value", "value", text),
        ("extra", "extra", text),
    )


@dataclass(frozen=True, slots=True)
class ExpansionChange(Message):
    """Change of the expansion of a message, RC:MsgExMsg.

    Not stored by clients, not counted, not pushed. Made by the service when the expansion of a message changes.
    Members unconfirmed.

    Attributes:
        message_uid: Id of the message.
        changed: Keys that were set, with their values. Optional.
        removed: Keys that were removed. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:MsgExMsg"
    message_uid: str
    _: KW_ONLY
    changed: dict[str, Any] | None = None
    removed: list[str] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("changed", "put", mapping),
        ("removed", "del", list_of(text)),
        ("message_uid", "mid", text),
    )


@dataclass(frozen=True, slots=True)
class CallInvite(OpenMessage):
    """Call invite signal, RC:VCInvite.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCInvite"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CallRinging(OpenMessage):
    """Call ringing signal, RC:VCRinging.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCRinging"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CallAccept(OpenMessage):
    """Call accept signal, RC:VCAccept.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCAccept"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CallHangup(OpenMessage):
    """Call hang up signal, RC:VCHangup.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCHangup"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CallMediaChange(OpenMessage):
    """Call media change signal, RC:VCModifyMedia.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCModifyMedia"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CallMemberChange(OpenMessage):
    """Call member change signal, RC:VCModifyMem.

    Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members
    are not documented.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:VCModifyMem"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class TypingStatus(Message):
    """Typing status, RC:TypSts.

    Not stored by clients, not counted, not pushed. Sent by message.send_private_status; reaches users who are
    online.

    Attributes:
        typing_content_type: Type of the message being made, e.g. RC:TxtMsg or RC:VcMsg.
        data: Free text; unconfirmed. Optional.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:TypSts"
    typing_content_type: str
    _: KW_ONLY
    data: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("typing_content_type", "typingContentType", text),
        ("data", "data", text),
    )


# The class of each built-in type.
TYPES: dict[str, type[Message]] = {
    "RC:TxtMsg": Text,
    "RC:ImgMsg": Image,
    "RC:GIFMsg": Gif,
    "RC:HQVCMsg": HighQualityVoice,
    "RC:VcMsg": Voice,
    "RC:FileMsg": File,
    "RC:LBSMsg": Location,
    "RC:SightMsg": ShortVideo,
    "RC:ImgTextMsg": ImageText,
    "RC:ReferenceMsg": Reference,
    "RC:CombineMsg": Combine,
    "RC:StreamMsg": Stream,
    "RC:InfoNtf": InformationNotice,
    "RC:RcNtf": RecallNotice,
    "RC:ContactNtf": ContactNotice,
    "RC:ProfileNtf": ProfileNotice,
    "RC:CmdNtf": CommandNotice,
    "RC:GrpNtf": GroupNotice,
    "RC:DizNtf": DiscussionNotice,
    "RC:CmdMsg": Command,
    "RC:RcCmd": Recall,
    "RC:ReadNtf": ReadReceipt,
    "RC:RRReqMsg": GroupReadReceiptRequest,
    "RC:RRRspMsg": GroupReadReceiptResponse,
    "RC:SRSMsg": ReadStatusSync,
    "RC:chrmKVNotiMsg": ChatroomEntryNotice,
    "RC:MsgExMsg": ExpansionChange,
    "RC:VCInvite": CallInvite,
    "RC:VCRinging": CallRinging,
    "RC:VCAccept": CallAccept,
    "RC:VCHangup": CallHangup,
    "RC:VCModifyMedia": CallMediaChange,
    "RC:VCModifyMem": CallMemberChange,
    "RC:TypSts": TypingStatus,
}


def parse(object_name: str, content: str | dict[str, Any]) -> Message:
    """The message that the service sent, for instance in a history or a callback.

    Args:
        object_name: Its type, e.g. "RC:TxtMsg".
        content: Its content, as text or as a dict.

    Returns:
        An object of the class for the type; a member that the content lacks is None, and `raw` has the content as
        it came. Custom for a type that is not known, and for content that is no JSON object.
    """
    kind = TYPES.get(object_name)
    members: Any = content
    if isinstance(content, str):
        try:
            members = loads(content)
        except (ValueError, RecursionError):
            return Custom(object_name, content)
    if not isinstance(members, dict):
        return Custom(object_name, content)
    return Custom(object_name, members) if kind is None else kind.from_dict(members)
