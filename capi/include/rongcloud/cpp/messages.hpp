// Generated from catalogue/message_types.yaml. Do not edit.
// Messages: the built-in types, and the structures in them. Each type is an aggregate with its required members
// first, and converts to the rc::MessageBody that requests take, which checks it: rc::message::SendPrivate{"alice",
// {"bob"}, rc::messages::Text{"hi"}}. A message that is wrong throws rc::ArgumentError then. The structures convert
// to JSON text, as the member push_ext of requests takes it.
#ifndef RONGCLOUD_CPP_MESSAGES_HPP
#define RONGCLOUD_CPP_MESSAGES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rongcloud/detail/message.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace messages {

// Whom a message mentions. The service looks at it only when the request says that the message mentions somebody.
struct MentionedInfo {
    static constexpr const char *name_in_catalogue = "mentioned_info";

    // Who is mentioned. Required, one of 1 (everybody), 2 (the listed users).
    std::optional<std::int64_t> type;
    // Mentioned users. Required when type is 2.
    std::optional<std::vector<std::string>> user_id_list{};
    // Push text for those who are mentioned; wins over every other push text.
    std::optional<std::string> mentioned_content{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("type", type);
        fields.set("userIdList", user_id_list);
        fields.set("mentionedContent", mentioned_content);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// The sender as apps show it. Carried in the content; advised for live streaming only.
struct User {
    static constexpr const char *name_in_catalogue = "user";

    // User id.
    std::optional<std::string> id{};
    // Name to show.
    std::optional<std::string> name{};
    // Address of the portrait.
    std::optional<std::string> portrait{};
    // Address of the portrait as well, read in an official SDK only.
    std::optional<std::string> icon{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("id", id);
        fields.set("name", name);
        fields.set("portrait", portrait);
        fields.set("icon", icon);
        fields.set("extra", extra);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of Huawei. Key HW in pushConfigs.
struct HuaweiPush {
    static constexpr const char *name_in_catalogue = "huawei_push";

    // Notification channel.
    std::optional<std::string> channel_id{};
    // Importance. One of NORMAL (usual), LOW (quiet), default NORMAL.
    std::optional<std::string> importance{};
    // Address of the picture: https, less than 512 KB, 40 x 40 dp.
    std::optional<std::string> image{};
    // Category of the message.
    std::optional<std::string> category{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("channelId", channel_id);
        fields.set("importance", importance);
        fields.set("image", image);
        fields.set("category", category);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of Honor. Key HONOR in pushConfigs.
struct HonorPush {
    static constexpr const char *name_in_catalogue = "honor_push";

    // Importance.
    std::optional<std::string> importance{};
    // Address of the picture.
    std::optional<std::string> image{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("importance", importance);
        fields.set("image", image);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of Xiaomi. Key MI in pushConfigs.
struct XiaomiPush {
    static constexpr const char *name_in_catalogue = "xiaomi_push";

    // Notification channel.
    std::optional<std::string> channel_id{};
    // Address of a 120 x 120 PNG or JPEG.
    std::optional<std::string> large_icon_uri{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("channelId", channel_id);
        fields.set("large_icon_uri", large_icon_uri);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of OPPO. Key OPPO in pushConfigs.
struct OppoPush {
    static constexpr const char *name_in_catalogue = "oppo_push";

    // Notification channel.
    std::optional<std::string> channel_id{};
    // Category of the message; newer.
    std::optional<std::string> category{};
    // How the notification is shown; newer. One of 1 (notification centre), 2 (and lock screen), 16 (and banner,
    // vibration, sound).
    std::optional<std::string> notify_level{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("channelId", channel_id);
        fields.set("category", category);
        fields.set("notify_level", notify_level);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of vivo. Key VIVO in pushConfigs.
struct VivoPush {
    static constexpr const char *name_in_catalogue = "vivo_push";

    // Kind of message. One of 0 (marketing), 1 (system).
    std::optional<std::string> classification{};
    // Category of the message.
    std::optional<std::string> category{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("classification", classification);
        fields.set("category", category);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of FCM. Key FCM in pushConfigs.
struct FcmPush {
    static constexpr const char *name_in_catalogue = "fcm_push";

    // Notification channel.
    std::optional<std::string> channel_id{};
    // Notifications of one key replace each other.
    std::optional<std::string> collapse_key{};
    // Address of the picture.
    std::optional<std::string> image_url{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("channelId", channel_id);
        fields.set("collapse_key", collapse_key);
        fields.set("imageUrl", image_url);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of iOS. Key APNs in pushConfigs.
struct ApnsPush {
    static constexpr const char *name_in_catalogue = "apns_push";

    // Notifications of one id are grouped.
    std::optional<std::string> thread_id{};
    // Notifications of one id replace each other.
    std::optional<std::string> apns_collapse_id{};
    // Address of the picture or film to show.
    std::optional<std::string> rich_media_uri{};
    // How the notification interrupts.
    std::optional<std::string> interruption_level{};
    // Category of the message.
    std::optional<std::string> category{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("thread-id", thread_id);
        fields.set("apns-collapse-id", apns_collapse_id);
        fields.set("richMediaUri", rich_media_uri);
        fields.set("interruption-level", interruption_level);
        fields.set("category", category);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings of HarmonyOS. Key OHOS in pushConfigs.
struct HarmonyOsPush {
    static constexpr const char *name_in_catalogue = "harmony_os_push";

    // Category of the message.
    std::optional<std::string> category{};
    // Address of the picture.
    std::optional<std::string> image{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("category", category);
        fields.set("image", image);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Settings of the push notification of a message. Of calls that send a message; without effect when disablePush is
// set.
struct PushExt {
    static constexpr const char *name_in_catalogue = "push_ext";

    // Title of the notification; without it the name of the sender, or of the group. At most 50 characters.
    std::optional<std::string> title{};
    // Id of a push template of the console with a text per language; wins over title and pushContent.
    std::optional<std::string> template_id{};
    // Whether details are shown even to users who hide them. One of 0 (as the user chose), 1 (always), default 0.
    std::optional<std::int64_t> force_show_push_content{};
    // Push settings of Huawei.
    std::optional<HuaweiPush> huawei{};
    // Push settings of Honor.
    std::optional<HonorPush> honor{};
    // Push settings of Xiaomi.
    std::optional<XiaomiPush> xiaomi{};
    // Push settings of OPPO.
    std::optional<OppoPush> oppo{};
    // Push settings of vivo.
    std::optional<VivoPush> vivo{};
    // Push settings of FCM.
    std::optional<FcmPush> fcm{};
    // Push settings of iOS.
    std::optional<ApnsPush> apns{};
    // Push settings of HarmonyOS.
    std::optional<HarmonyOsPush> harmony_os{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("title", title);
        fields.set("templateId", template_id);
        fields.set("forceShowPushContent", force_show_push_content);
        detail::add_member(fields, "pushConfigs", "HW", huawei);
        detail::add_member(fields, "pushConfigs", "HONOR", honor);
        detail::add_member(fields, "pushConfigs", "MI", xiaomi);
        detail::add_member(fields, "pushConfigs", "OPPO", oppo);
        detail::add_member(fields, "pushConfigs", "VIVO", vivo);
        detail::add_member(fields, "pushConfigs", "FCM", fcm);
        detail::add_member(fields, "pushConfigs", "APNs", apns);
        detail::add_member(fields, "pushConfigs", "OHOS", harmony_os);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Answer to the callback before a message is delivered. What the app server answers to the callback pre_message, as
// the body of an HTTP 200. A replacement takes the place of what the sender gave; the names of the replacements are
// from third-party code.
struct PreMessageReply {
    static constexpr const char *name_in_catalogue = "pre_message_reply";

    // What happens to the message. Required, one of 0 (refuse), 1 (deliver, after the checks that follow), 2
    // (deliver, without the checks that follow).
    std::optional<std::int64_t> decision;
    // Told to the sender, where the service was opened after 10 May 2021 or it was asked for. At most 1024
    // characters.
    std::optional<std::string> extra{};
    // Content of the message.
    std::optional<std::string> replace_content{};
    // Text of the push.
    std::optional<std::string> replace_push_content{};
    // Whether no push is sent.
    std::optional<bool> replace_disable_push{};
    // Settings of the push. JSON text.
    std::optional<std::string> replace_push_ext{};
    // Expansion of the message. JSON text.
    std::optional<std::string> replace_extra_content{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("pass", decision);
        fields.set("extra", extra);
        fields.set("replaceContent", replace_content);
        fields.set("replacePushContent", replace_push_content);
        fields.set("replaceDisablePush", replace_disable_push);
        fields.set_json("replacePushExt", replace_push_ext);
        fields.set_json("replaceExtraContent", replace_extra_content);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Text message. RC:TxtMsg. Stored by clients, counted as unread, pushed. Without a push text the content itself is
// pushed, in groups with the sender's name before it.
struct Text {
    static constexpr const char *object_name = "RC:TxtMsg";

    // Text, emoji included.
    std::string content;
    // Whom a message mentions.
    std::optional<MentionedInfo> mentioned_info{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("mentionedInfo", mentioned_info);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, mentioned_info.has_value()); }
};

// Image message. RC:ImgMsg. Stored by clients, counted as unread, pushed.
struct Image {
    static constexpr const char *object_name = "RC:ImgMsg";

    // Thumbnail: JPEG in Base64, without a data: prefix; 5 KB advised. At most 10240 bytes.
    std::string content;
    // Address of the full image.
    std::string image_uri;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("imageUri", image_uri);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// GIF image message. RC:GIFMsg. Stored by clients, counted as unread, pushed.
struct Gif {
    static constexpr const char *object_name = "RC:GIFMsg";

    // Size of the file in bytes. Required, at least 0.
    std::optional<std::int64_t> gif_data_size;
    // Address of the GIF.
    std::string remote_url;
    // Width in pixels. Required, at least 0.
    std::optional<std::int64_t> width;
    // Height in pixels. Required, at least 0.
    std::optional<std::int64_t> height;
    // File name.
    std::optional<std::string> name{};
    // Path on the sending device; of no use to a server, leave it out.
    std::optional<std::string> local_path{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("gifDataSize", gif_data_size);
        fields.set("remoteUrl", remote_url);
        fields.set("width", width);
        fields.set("height", height);
        fields.set("name", name);
        fields.set("localPath", local_path);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// High quality voice message. RC:HQVCMsg. Stored by clients, counted as unread, pushed.
struct HighQualityVoice {
    static constexpr const char *object_name = "RC:HQVCMsg";

    // Address of the AAC file.
    std::string remote_url;
    // Length in seconds. Required, 0 to 60.
    std::optional<std::int64_t> duration;
    // File name.
    std::optional<std::string> name{};
    // Path on the sending device; of no use to a server, leave it out.
    std::optional<std::string> local_path{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("remoteUrl", remote_url);
        fields.set("duration", duration);
        fields.set("name", name);
        fields.set("localPath", local_path);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Voice message with the audio inside (old). RC:VcMsg. Stored by clients, counted as unread, pushed. Superseded by
// RC:HQVCMsg. The audio is part of the content, which is limited.
struct Voice {
    static constexpr const char *object_name = "RC:VcMsg";

    // AMR audio in Base64.
    std::string content;
    // Length in seconds. Required, at least 0.
    std::optional<std::int64_t> duration;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("duration", duration);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// File message. RC:FileMsg. Stored by clients, counted as unread, pushed. Sources differ on whether size is text or a
// number; the documents have text.
struct File {
    static constexpr const char *object_name = "RC:FileMsg";

    // Size of the file in bytes, in decimal digits.
    std::string size;
    // Type or extension of the file.
    std::string type;
    // Address of the file.
    std::string file_url;
    // File name.
    std::optional<std::string> name{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("name", name);
        fields.set("size", size);
        fields.set("type", type);
        fields.set("fileUrl", file_url);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Location message. RC:LBSMsg. Stored by clients, counted as unread, pushed.
struct Location {
    static constexpr const char *object_name = "RC:LBSMsg";

    // Thumbnail of the map: JPEG in Base64.
    std::string content;
    // Latitude in degrees. Required.
    std::optional<double> latitude;
    // Longitude in degrees. Required.
    std::optional<double> longitude;
    // Name of the place.
    std::string poi;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("latitude", latitude);
        fields.set("longitude", longitude);
        fields.set("poi", poi);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Short video message. RC:SightMsg. Stored by clients, counted as unread, pushed. Sources differ on whether size is
// text or a number; the documents have text.
struct ShortVideo {
    static constexpr const char *object_name = "RC:SightMsg";

    // Address of the MP4 file.
    std::string sight_url;
    // Thumbnail of the first frame: JPEG in Base64; 5 KB advised. At most 10240 bytes.
    std::string content;
    // Length in seconds; at most 120 unless the app is allowed more. Required, at least 0.
    std::optional<std::int64_t> duration;
    // Size of the file in bytes, in decimal digits.
    std::string size;
    // Name of the file, which is an MP4.
    std::string name;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("sightUrl", sight_url);
        fields.set("content", content);
        fields.set("duration", duration);
        fields.set("size", size);
        fields.set("name", name);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Image and text message. RC:ImgTextMsg. Stored by clients, counted as unread, pushed.
struct ImageText {
    static constexpr const char *object_name = "RC:ImgTextMsg";

    // Title.
    std::string title;
    // Text.
    std::string content;
    // Address of the picture; 120 x 120 pixels advised.
    std::string image_uri;
    // Address that a tap opens.
    std::string url;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("title", title);
        fields.set("content", content);
        fields.set("imageUri", image_uri);
        fields.set("url", url);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Reply that quotes a message. RC:ReferenceMsg. Stored by clients, counted as unread, pushed. Members to be
// confirmed: read in one source only.
struct Reference {
    static constexpr const char *object_name = "RC:ReferenceMsg";

    // Text of the reply.
    std::string content;
    // Sender of the quoted message.
    std::string refer_msg_user_id;
    // Content of the quoted message. JSON text.
    std::string refer_msg;
    // Type of the quoted message, e.g. RC:TxtMsg.
    std::string obj_name;
    // Id of the quoted message; known from apps, on no page that was found.
    std::optional<std::string> refer_msg_uid{};
    // Whom a message mentions.
    std::optional<MentionedInfo> mentioned_info{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("referMsgUserId", refer_msg_user_id);
        fields.set_json("referMsg", refer_msg);
        fields.set("objName", obj_name);
        fields.set("referMsgUid", refer_msg_uid);
        fields.set("mentionedInfo", mentioned_info);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, mentioned_info.has_value()); }
};

// Several messages forwarded as one. RC:CombineMsg. Stored by clients, counted as unread, pushed. Members to be
// confirmed: read in one source only.
struct Combine {
    static constexpr const char *object_name = "RC:CombineMsg";

    // Address of the HTML file with the combined messages.
    std::string remote_url;
    // Where the messages come from. Required, one of 1 (private), 3 (group).
    std::optional<std::int64_t> conversation_type;
    // Names of the senders of the first 4 messages. 1 to 4 items.
    std::vector<std::string> name_list;
    // Summaries of the first 4 messages. 1 to 4 items.
    std::vector<std::string> summary_list;
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("remoteUrl", remote_url);
        fields.set("conversationType", conversation_type);
        fields.set("nameList", name_list);
        fields.set("summaryList", summary_list);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Packet of a stream message. RC:StreamMsg. Stored by clients, counted as unread; not known whether pushed. Sent by
// the stream operations only, which take this content as a JSON object. A stream that is silent for 30 seconds is
// interrupted, one of 30 minutes is cut off.
struct Stream {
    static constexpr const char *object_name = "RC:StreamMsg";

    // Part of the text; all packets together at most 128 KiB.
    std::string content;
    // Number of the packet: from 1, without gaps. Required, at least 1.
    std::optional<std::int64_t> seq;
    // Whether this is the last packet. Required.
    std::optional<bool> complete;
    // A code of the app's own; only in the last packet.
    std::optional<std::int64_t> complete_reason{};
    // Kind of the text; only in the first packet. One of text (plain), markdown (Markdown), html (HTML), default
    // text.
    std::optional<std::string> type{};
    // Id of the stream, from the answer to the first packet; required in every later one. Required in some cases.
    std::optional<std::string> message_uid{};
    // Whom a message mentions.
    std::optional<MentionedInfo> mentioned_info{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text; only in the first packet.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("seq", seq);
        fields.set("complete", complete);
        fields.set("completeReason", complete_reason);
        fields.set("type", type);
        fields.set("messageUID", message_uid);
        fields.set("mentionedInfo", mentioned_info);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, mentioned_info.has_value()); }
};

// Notice between the messages (grey bar). RC:InfoNtf. Stored by clients, not counted, not pushed. Pushed only when a
// push text is given.
struct InformationNotice {
    static constexpr const char *object_name = "RC:InfoNtf";

    // Text of the notice.
    std::string message;
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("message", message);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Recall notice. RC:RcNtf. Stored by clients, not counted, not pushed. Made by clients; not to be sent by a server.
struct RecallNotice {
    static constexpr const char *object_name = "RC:RcNtf";

    // When the recalled message was sent, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> recall_time;
    // Type of the recalled message.
    std::string original_object_name;
    // Recalled by an administrator. Required.
    std::optional<bool> is_admin;
    // Whether the notice is hidden. Required.
    std::optional<bool> is_hidden;
    // User who recalled.
    std::optional<std::string> operator_id{};
    // Content of the recalled message. JSON text.
    std::optional<std::string> original_message_content{};
    // Text of the recalled message, if it was one of text.
    std::optional<std::string> recall_content{};
    // When it was recalled, Unix time in milliseconds. At least 0.
    std::optional<std::int64_t> recall_action_time{};
    // The sender as apps show it.
    std::optional<User> user{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("operatorId", operator_id);
        fields.set("recallTime", recall_time);
        fields.set("originalObjectName", original_object_name);
        fields.set_json("originalMessageContent", original_message_content);
        fields.set("recallContent", recall_content);
        fields.set("recallActionTime", recall_action_time);
        fields.set("admin", is_admin);
        fields.set("delete", is_hidden);
        fields.set("user", user);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Friend notice. RC:ContactNtf. Stored by clients, not counted; not known whether pushed. Whether it is stored and
// counted, and the words of operation, were read in older documents.
struct ContactNotice {
    static constexpr const char *object_name = "RC:ContactNtf";

    // What happened: Request, AcceptResponse, RejectResponse, or a word of the app's own.
    std::string operation;
    // User who asks.
    std::string source_user_id;
    // User who is asked.
    std::string target_user_id;
    // Text.
    std::optional<std::string> message{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("operation", operation);
        fields.set("sourceUserId", source_user_id);
        fields.set("targetUserId", target_user_id);
        fields.set("message", message);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Profile change notice. RC:ProfileNtf. Stored by clients, not counted; not known whether pushed. Whether it is
// stored and counted was read in older documents.
struct ProfileNotice {
    static constexpr const char *object_name = "RC:ProfileNtf";

    // Name of the change, the app's own.
    std::string operation;
    // The change, as JSON text.
    std::string data;
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("operation", operation);
        fields.set("data", data);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Command notice. RC:CmdNtf. Stored by clients, not counted; not known whether pushed. Stored by clients, unlike
// RC:CmdMsg.
struct CommandNotice {
    static constexpr const char *object_name = "RC:CmdNtf";

    // Name of the command.
    std::string name;
    // What belongs to it, as text.
    std::string data;

    RC_LOCAL void fill(Params &fields) const {
        fields.set("name", name);
        fields.set("data", data);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Group notice. RC:GrpNtf. Stored by clients, not counted; not known whether pushed. The words of operation were read
// in older documents. Sources differ on whether data is an object or text.
struct GroupNotice {
    static constexpr const char *object_name = "RC:GrpNtf";

    // User who did it.
    std::string operator_user_id;
    // What happened: Create, Add, Quit, Dismiss, Kicked, Rename, Bulletin, or a word of the app's own.
    std::string operation;
    // What belongs to the operation. JSON text.
    std::string data;
    // Text.
    std::string message;
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("operatorUserId", operator_user_id);
        fields.set("operation", operation);
        fields.set_json("data", data);
        fields.set("message", message);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Discussion notice. RC:DizNtf. Not known whether stored by clients or counted as unread or pushed. Legacy, as
// discussions are.
struct DiscussionNotice {
    static constexpr const char *object_name = "RC:DizNtf";

    // Kind of the change. Required.
    std::optional<std::int64_t> type;
    // What belongs to it.
    std::string extension;
    // User who did it.
    std::string operator_id;

    RC_LOCAL void fill(Params &fields) const {
        fields.set("type", type);
        fields.set("extension", extension);
        fields.set("operation", operator_id);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Command message. RC:CmdMsg. Not stored by clients, not counted, not pushed. Neither stored nor shown by clients;
// users who are offline receive it later.
struct Command {
    static constexpr const char *object_name = "RC:CmdMsg";

    // Name of the command.
    std::string name;
    // What belongs to it, as text.
    std::string data;

    RC_LOCAL void fill(Params &fields) const {
        fields.set("name", name);
        fields.set("data", data);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Recall command. RC:RcCmd. Not stored by clients, not counted, pushed. Made by the service when a message is
// recalled; kept in the history beside the message. Pushed with a text of its own. Sources differ on whether
// conversationType is a number or text.
struct Recall {
    static constexpr const char *object_name = "RC:RcCmd";

    // Id of the recalled message.
    std::string message_uid;
    // Kind of conversation. Required.
    std::optional<std::int64_t> conversation_type;
    // Id of the conversation.
    std::optional<std::string> target_id{};
    // Channel, if it is an ultra group.
    std::optional<std::string> channel_id{};
    // When the message was sent, Unix time in milliseconds. At least 0.
    std::optional<std::int64_t> sent_time{};
    // Recalled by an administrator. One of 0 (no), 1 (yes).
    std::optional<std::int64_t> is_admin{};
    // Removed without a notice. One of 0 (no), 1 (yes).
    std::optional<std::int64_t> is_delete{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("messageUId", message_uid);
        fields.set("conversationType", conversation_type);
        fields.set("targetId", target_id);
        fields.set("channelId", channel_id);
        fields.set("sentTime", sent_time);
        fields.set("isAdmin", is_admin);
        fields.set("isDelete", is_delete);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Read receipt of a private conversation. RC:ReadNtf. Not stored by clients, not counted, not pushed. Private
// conversations only.
struct ReadReceipt {
    static constexpr const char *object_name = "RC:ReadNtf";

    // When the last message that was read had been sent, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> last_message_send_time;
    // Kind of conversation; 1, private. Required.
    std::optional<std::int64_t> type;
    // Id of that message; not every device sends it.
    std::optional<std::string> message_uid{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("lastMessageSendTime", last_message_send_time);
        fields.set("messageUId", message_uid);
        fields.set("type", type);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Group read receipt request. RC:RRReqMsg. Not stored by clients, not counted, not pushed. Members unconfirmed.
struct GroupReadReceiptRequest {
    static constexpr const char *object_name = "RC:RRReqMsg";

    // Message asked about.
    std::string message_uid;

    RC_LOCAL void fill(Params &fields) const {
        fields.set("messageUId", message_uid);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Group read receipt response. RC:RRRspMsg. Not stored by clients, not counted, not pushed. Members unconfirmed.
struct GroupReadReceiptResponse {
    static constexpr const char *object_name = "RC:RRRspMsg";

    // User id -> list of the ids of the messages that were read. JSON text.
    std::string receipt_messages;

    RC_LOCAL void fill(Params &fields) const {
        fields.set_json("receiptMessageDic", receipt_messages);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Read status for the other devices of a user. RC:SRSMsg. Not stored by clients, not counted, not pushed. Members
// unconfirmed.
struct ReadStatusSync {
    static constexpr const char *object_name = "RC:SRSMsg";

    // Read up to this Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> last_message_send_time;

    RC_LOCAL void fill(Params &fields) const {
        fields.set("lastMessageSendTime", last_message_send_time);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Chatroom attribute notice. RC:chrmKVNotiMsg. Not stored by clients, not counted, not pushed. Sent with the
// operations that set and remove the attributes of a chatroom.
struct ChatroomEntryNotice {
    static constexpr const char *object_name = "RC:chrmKVNotiMsg";

    // What happened to the attribute. Required, one of 1 (set), 2 (removed).
    std::optional<std::int64_t> type;
    // Name of the attribute.
    std::string key;
    // Its value.
    std::optional<std::string> value{};
    // Free text for the app.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("type", type);
        fields.set("key", key);
        fields.set("value", value);
        fields.set("extra", extra);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Change of the expansion of a message. RC:MsgExMsg. Not stored by clients, not counted, not pushed. Made by the
// service when the expansion of a message changes. Members unconfirmed.
struct ExpansionChange {
    static constexpr const char *object_name = "RC:MsgExMsg";

    // Id of the message.
    std::string message_uid;
    // Keys that were set, with their values. JSON text.
    std::optional<std::string> changed{};
    // Keys that were removed.
    std::optional<std::vector<std::string>> removed{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set_json("put", changed);
        fields.set("del", removed);
        fields.set("mid", message_uid);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call invite signal. RC:VCInvite. Not stored by clients, not counted; not known whether pushed. Made and read by the
// call library; its members are not documented.
struct CallInvite {
    static constexpr const char *object_name = "RC:VCInvite";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call ringing signal. RC:VCRinging. Not stored by clients, not counted; not known whether pushed. Made and read by
// the call library; its members are not documented.
struct CallRinging {
    static constexpr const char *object_name = "RC:VCRinging";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call accept signal. RC:VCAccept. Not stored by clients, not counted; not known whether pushed. Made and read by the
// call library; its members are not documented.
struct CallAccept {
    static constexpr const char *object_name = "RC:VCAccept";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call hang up signal. RC:VCHangup. Not stored by clients, not counted; not known whether pushed. Made and read by
// the call library; its members are not documented.
struct CallHangup {
    static constexpr const char *object_name = "RC:VCHangup";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call media change signal. RC:VCModifyMedia. Not stored by clients, not counted; not known whether pushed. Made and
// read by the call library; its members are not documented.
struct CallMediaChange {
    static constexpr const char *object_name = "RC:VCModifyMedia";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Call member change signal. RC:VCModifyMem. Not stored by clients, not counted; not known whether pushed. Made and
// read by the call library; its members are not documented.
struct CallMemberChange {
    static constexpr const char *object_name = "RC:VCModifyMem";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

// Typing status. RC:TypSts. Not stored by clients, not counted, not pushed. Sent by message.send_private_status;
// reaches users who are online.
struct TypingStatus {
    static constexpr const char *object_name = "RC:TypSts";

    // Type of the message being made, e.g. RC:TxtMsg or RC:VcMsg.
    std::string typing_content_type;
    // Free text; unconfirmed.
    std::optional<std::string> data{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("typingContentType", typing_content_type);
        fields.set("data", data);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

}  // namespace messages
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
