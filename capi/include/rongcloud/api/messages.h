/* Generated from catalogue/message_types.yaml. Do not edit.
 * Messages: the built-in types, and the structures in them.
 *
 * The content of each built-in type as JSON text, for `content` in the calls that send messages, together with its
 * object name: rc_message_send_private(client, "alice", to, 1, RC_OBJECT_NAME_TEXT, rc_bytes_data(content), NULL,
 * ...). Required members are arguments; all others go into `more`, which may be NULL, by the setters of rc_params
 * that the word after a name says (see rongcloud/api/message.h). A member that is a structure is JSON text as the
 * function of the structure makes it: rc_params_set_json(more, RC_FIELD_USER, rc_bytes_data(user)). Members are
 * checked as the parameters of a call are, and the content as a whole may have at most 131072 bytes. `*out` is the
 * caller's; a NUL follows its last byte. Ownership, failure and threads are those of rongcloud.h. */
#ifndef RONGCLOUD_API_MESSAGES_H
#define RONGCLOUD_API_MESSAGES_H

#include <rongcloud/rongcloud.h>

/* Object names of the built-in types. One of an app's own must not begin with "RC:". */
#define RC_OBJECT_NAME_TEXT                        "RC:TxtMsg"
#define RC_OBJECT_NAME_IMAGE                       "RC:ImgMsg"
#define RC_OBJECT_NAME_GIF                         "RC:GIFMsg"
#define RC_OBJECT_NAME_HIGH_QUALITY_VOICE          "RC:HQVCMsg"
#define RC_OBJECT_NAME_VOICE                       "RC:VcMsg"
#define RC_OBJECT_NAME_FILE                        "RC:FileMsg"
#define RC_OBJECT_NAME_LOCATION                    "RC:LBSMsg"
#define RC_OBJECT_NAME_SHORT_VIDEO                 "RC:SightMsg"
#define RC_OBJECT_NAME_IMAGE_TEXT                  "RC:ImgTextMsg"
#define RC_OBJECT_NAME_REFERENCE                   "RC:ReferenceMsg"
#define RC_OBJECT_NAME_COMBINE                     "RC:CombineMsg"
#define RC_OBJECT_NAME_STREAM                      "RC:StreamMsg"
#define RC_OBJECT_NAME_INFORMATION_NOTICE          "RC:InfoNtf"
#define RC_OBJECT_NAME_RECALL_NOTICE               "RC:RcNtf"
#define RC_OBJECT_NAME_CONTACT_NOTICE              "RC:ContactNtf"
#define RC_OBJECT_NAME_PROFILE_NOTICE              "RC:ProfileNtf"
#define RC_OBJECT_NAME_COMMAND_NOTICE              "RC:CmdNtf"
#define RC_OBJECT_NAME_GROUP_NOTICE                "RC:GrpNtf"
#define RC_OBJECT_NAME_DISCUSSION_NOTICE           "RC:DizNtf"
#define RC_OBJECT_NAME_COMMAND                     "RC:CmdMsg"
#define RC_OBJECT_NAME_RECALL                      "RC:RcCmd"
#define RC_OBJECT_NAME_READ_RECEIPT                "RC:ReadNtf"
#define RC_OBJECT_NAME_GROUP_READ_RECEIPT_REQUEST  "RC:RRReqMsg"
#define RC_OBJECT_NAME_GROUP_READ_RECEIPT_RESPONSE "RC:RRRspMsg"
#define RC_OBJECT_NAME_READ_STATUS_SYNC            "RC:SRSMsg"
#define RC_OBJECT_NAME_CHATROOM_ENTRY_NOTICE       "RC:chrmKVNotiMsg"
#define RC_OBJECT_NAME_EXPANSION_CHANGE            "RC:MsgExMsg"
#define RC_OBJECT_NAME_CALL_INVITE                 "RC:VCInvite"
#define RC_OBJECT_NAME_CALL_RINGING                "RC:VCRinging"
#define RC_OBJECT_NAME_CALL_ACCEPT                 "RC:VCAccept"
#define RC_OBJECT_NAME_CALL_HANGUP                 "RC:VCHangup"
#define RC_OBJECT_NAME_CALL_MEDIA_CHANGE           "RC:VCModifyMedia"
#define RC_OBJECT_NAME_CALL_MEMBER_CHANGE          "RC:VCModifyMem"
#define RC_OBJECT_NAME_TYPING_STATUS               "RC:TypSts"

/* Names of members, for the setters of rc_params. */
#define RC_FIELD_APNS_COLLAPSE_ID                             "apns-collapse-id"
#define RC_FIELD_CATEGORY                                     "category"
#define RC_FIELD_CHANNEL_ID                                   "channelId"
#define RC_FIELD_CLASSIFICATION                               "classification"
#define RC_FIELD_COMPLETE                                     "complete"
#define RC_FIELD_COMPLETE_REASON                              "completeReason"
#define RC_FIELD_CONTENT                                      "content"
#define RC_FIELD_CONVERSATION_TYPE                            "conversationType"
#define RC_FIELD_DATA                                         "data"
#define RC_FIELD_DISCUSSION_NOTICE_OPERATOR_ID                "operation"
#define RC_FIELD_DURATION                                     "duration"
#define RC_FIELD_EXPANSION_CHANGE_CHANGED                     "put"
#define RC_FIELD_EXPANSION_CHANGE_MESSAGE_UID                 "mid"
#define RC_FIELD_EXPANSION_CHANGE_REMOVED                     "del"
#define RC_FIELD_EXTENSION                                    "extension"
#define RC_FIELD_EXTRA                                        "extra"
#define RC_FIELD_FCM                                          "FCM"
#define RC_FIELD_FCM_PUSH_COLLAPSE_KEY                        "collapse_key"
#define RC_FIELD_FILE_URL                                     "fileUrl"
#define RC_FIELD_FORCE_SHOW_PUSH_CONTENT                      "forceShowPushContent"
#define RC_FIELD_GIF_DATA_SIZE                                "gifDataSize"
#define RC_FIELD_GROUP_READ_RECEIPT_REQUEST_MESSAGE_UID       "messageUId"
#define RC_FIELD_GROUP_READ_RECEIPT_RESPONSE_RECEIPT_MESSAGES "receiptMessageDic"
#define RC_FIELD_HEIGHT                                       "height"
#define RC_FIELD_HONOR                                        "HONOR"
#define RC_FIELD_ICON                                         "icon"
#define RC_FIELD_ID                                           "id"
#define RC_FIELD_IMAGE                                        "image"
#define RC_FIELD_IMAGE_URI                                    "imageUri"
#define RC_FIELD_IMAGE_URL                                    "imageUrl"
#define RC_FIELD_IMPORTANCE                                   "importance"
#define RC_FIELD_INTERRUPTION_LEVEL                           "interruption-level"
#define RC_FIELD_IS_ADMIN                                     "isAdmin"
#define RC_FIELD_IS_DELETE                                    "isDelete"
#define RC_FIELD_KEY                                          "key"
#define RC_FIELD_LAST_MESSAGE_SEND_TIME                       "lastMessageSendTime"
#define RC_FIELD_LATITUDE                                     "latitude"
#define RC_FIELD_LOCAL_PATH                                   "localPath"
#define RC_FIELD_LONGITUDE                                    "longitude"
#define RC_FIELD_MENTIONED_CONTENT                            "mentionedContent"
#define RC_FIELD_MENTIONED_INFO                               "mentionedInfo"
#define RC_FIELD_MESSAGE                                      "message"
#define RC_FIELD_MESSAGE_UID                                  "messageUID"
#define RC_FIELD_NAME                                         "name"
#define RC_FIELD_NAME_LIST                                    "nameList"
#define RC_FIELD_OBJ_NAME                                     "objName"
#define RC_FIELD_OPERATION                                    "operation"
#define RC_FIELD_OPERATOR_ID                                  "operatorId"
#define RC_FIELD_OPERATOR_USER_ID                             "operatorUserId"
#define RC_FIELD_OPPO                                         "OPPO"
#define RC_FIELD_OPPO_PUSH_NOTIFY_LEVEL                       "notify_level"
#define RC_FIELD_ORIGINAL_MESSAGE_CONTENT                     "originalMessageContent"
#define RC_FIELD_ORIGINAL_OBJECT_NAME                         "originalObjectName"
#define RC_FIELD_POI                                          "poi"
#define RC_FIELD_PORTRAIT                                     "portrait"
#define RC_FIELD_PRE_MESSAGE_REPLY_DECISION                   "pass"
#define RC_FIELD_PUSH_CONFIGS                                 "pushConfigs"
#define RC_FIELD_PUSH_EXT_APNS                                "APNs"
#define RC_FIELD_PUSH_EXT_HARMONY_OS                          "OHOS"
#define RC_FIELD_PUSH_EXT_HUAWEI                              "HW"
#define RC_FIELD_PUSH_EXT_XIAOMI                              "MI"
#define RC_FIELD_READ_RECEIPT_MESSAGE_UID                     "messageUId"
#define RC_FIELD_RECALL_ACTION_TIME                           "recallActionTime"
#define RC_FIELD_RECALL_CONTENT                               "recallContent"
#define RC_FIELD_RECALL_MESSAGE_UID                           "messageUId"
#define RC_FIELD_RECALL_NOTICE_IS_ADMIN                       "admin"
#define RC_FIELD_RECALL_NOTICE_IS_HIDDEN                      "delete"
#define RC_FIELD_RECALL_TIME                                  "recallTime"
#define RC_FIELD_REFER_MSG                                    "referMsg"
#define RC_FIELD_REFER_MSG_UID                                "referMsgUid"
#define RC_FIELD_REFER_MSG_USER_ID                            "referMsgUserId"
#define RC_FIELD_REMOTE_URL                                   "remoteUrl"
#define RC_FIELD_REPLACE_CONTENT                              "replaceContent"
#define RC_FIELD_REPLACE_DISABLE_PUSH                         "replaceDisablePush"
#define RC_FIELD_REPLACE_EXTRA_CONTENT                        "replaceExtraContent"
#define RC_FIELD_REPLACE_PUSH_CONTENT                         "replacePushContent"
#define RC_FIELD_REPLACE_PUSH_EXT                             "replacePushExt"
#define RC_FIELD_RICH_MEDIA_URI                               "richMediaUri"
#define RC_FIELD_SENT_TIME                                    "sentTime"
#define RC_FIELD_SEQ                                          "seq"
#define RC_FIELD_SIGHT_URL                                    "sightUrl"
#define RC_FIELD_SIZE                                         "size"
#define RC_FIELD_SOURCE_USER_ID                               "sourceUserId"
#define RC_FIELD_SUMMARY_LIST                                 "summaryList"
#define RC_FIELD_TARGET_ID                                    "targetId"
#define RC_FIELD_TARGET_USER_ID                               "targetUserId"
#define RC_FIELD_TEMPLATE_ID                                  "templateId"
#define RC_FIELD_THREAD_ID                                    "thread-id"
#define RC_FIELD_TITLE                                        "title"
#define RC_FIELD_TYPE                                         "type"
#define RC_FIELD_TYPING_CONTENT_TYPE                          "typingContentType"
#define RC_FIELD_URL                                          "url"
#define RC_FIELD_USER                                         "user"
#define RC_FIELD_USER_ID_LIST                                 "userIdList"
#define RC_FIELD_VALUE                                        "value"
#define RC_FIELD_VIVO                                         "VIVO"
#define RC_FIELD_WIDTH                                        "width"
#define RC_FIELD_XIAOMI_PUSH_LARGE_ICON_URI                   "large_icon_uri"

#ifdef __cplusplus
extern "C" {
#endif

/* Whom a message mentions. The service looks at it only when the request says that the message mentions somebody.
 *   type  one of 1 (everybody), 2 (the listed users). Who is mentioned.
 * In `more`:
 *   RC_FIELD_USER_ID_LIST       str list, required when type is 2. Mentioned users.
 *   RC_FIELD_MENTIONED_CONTENT  str. Push text for those who are mentioned; wins over every other push text.
 * Sources: docs: platform-chat-api/message-about/objectname; java: model of mentionedInfo; go: model of
 * mentionedInfo. */
RC_API rc_status rc_messages_mentioned_info(int32_t type, const rc_params *more, rc_bytes **out, rc_error **err);

/* The sender as apps show it. Carried in the content; advised for live streaming only.
 * In `more`:
 *   RC_FIELD_ID        str. User id.
 *   RC_FIELD_NAME      str. Name to show.
 *   RC_FIELD_PORTRAIT  str. Address of the portrait.
 *   RC_FIELD_ICON      str. Address of the portrait as well, read in an official SDK only.
 *   RC_FIELD_EXTRA     str. Free text for the app.
 * Sources: docs: platform-chat-api/message-about/objectname; java: model of user; go: model of user. */
RC_API rc_status rc_messages_user(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of Huawei. Key HW in pushConfigs.
 * In `more`:
 *   RC_FIELD_CHANNEL_ID  str. Notification channel.
 *   RC_FIELD_IMPORTANCE  str, one of NORMAL (usual), LOW (quiet), default NORMAL. Importance.
 *   RC_FIELD_IMAGE       str. Address of the picture: https, less than 512 KB, 40 x 40 dp.
 *   RC_FIELD_CATEGORY    str. Category of the message.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_huawei_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of Honor. Key HONOR in pushConfigs.
 * In `more`:
 *   RC_FIELD_IMPORTANCE  str. Importance.
 *   RC_FIELD_IMAGE       str. Address of the picture.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_honor_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of Xiaomi. Key MI in pushConfigs.
 * In `more`:
 *   RC_FIELD_CHANNEL_ID  str. Notification channel.
 *   RC_FIELD_XIAOMI_PUSH_LARGE_ICON_URI  str. Address of a 120 x 120 PNG or JPEG.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_xiaomi_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of OPPO. Key OPPO in pushConfigs.
 * In `more`:
 *   RC_FIELD_CHANNEL_ID  str. Notification channel.
 *   RC_FIELD_CATEGORY    str. Category of the message; newer.
 *   RC_FIELD_OPPO_PUSH_NOTIFY_LEVEL  str, one of 1 (notification centre), 2 (and lock screen), 16 (and banner,
 *                        vibration, sound). How the notification is shown; newer.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_oppo_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of vivo. Key VIVO in pushConfigs.
 * In `more`:
 *   RC_FIELD_CLASSIFICATION  str, one of 0 (marketing), 1 (system). Kind of message.
 *   RC_FIELD_CATEGORY        str. Category of the message.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_vivo_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of FCM. Key FCM in pushConfigs.
 * In `more`:
 *   RC_FIELD_CHANNEL_ID  str. Notification channel.
 *   RC_FIELD_FCM_PUSH_COLLAPSE_KEY  str. Notifications of one key replace each other.
 *   RC_FIELD_IMAGE_URL   str. Address of the picture.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_fcm_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of iOS. Key APNs in pushConfigs.
 * In `more`:
 *   RC_FIELD_THREAD_ID           str. Notifications of one id are grouped.
 *   RC_FIELD_APNS_COLLAPSE_ID    str. Notifications of one id replace each other.
 *   RC_FIELD_RICH_MEDIA_URI      str. Address of the picture or film to show.
 *   RC_FIELD_INTERRUPTION_LEVEL  str. How the notification interrupts.
 *   RC_FIELD_CATEGORY            str. Category of the message.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_apns_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings of HarmonyOS. Key OHOS in pushConfigs.
 * In `more`:
 *   RC_FIELD_CATEGORY  str. Category of the message.
 *   RC_FIELD_IMAGE     str. Address of the picture.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_harmony_os_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Settings of the push notification of a message. Of calls that send a message; without effect when disablePush is
 * set.
 * In `more`:
 *   RC_FIELD_TITLE                str, at most 50 characters. Title of the notification; without it the name of the
 *                                 sender, or of the group.
 *   RC_FIELD_TEMPLATE_ID          str. Id of a push template of the console with a text per language; wins over
 *                                 title and pushContent.
 *   RC_FIELD_FORCE_SHOW_PUSH_CONTENT  int, one of 0 (as the user chose), 1 (always), default 0. Whether details are
 *                                 shown even to users who hide them.
 *   RC_FIELD_PUSH_CONFIGS         JSON array, no other members. Settings per vendor.
 *     pushConfigs[].HW            JSON object, optional. Push settings of Huawei.
 *     pushConfigs[].HW.channelId  str, optional. Notification channel.
 *     pushConfigs[].HW.importance  str, one of NORMAL (usual), LOW (quiet), default NORMAL, optional. Importance.
 *     pushConfigs[].HW.image      str, optional. Address of the picture: https, less than 512 KB, 40 x 40 dp.
 *     pushConfigs[].HW.category   str, optional. Category of the message.
 *     pushConfigs[].HONOR         JSON object, optional. Push settings of Honor.
 *     pushConfigs[].HONOR.importance  str, optional. Importance.
 *     pushConfigs[].HONOR.image   str, optional. Address of the picture.
 *     pushConfigs[].MI            JSON object, optional. Push settings of Xiaomi.
 *     pushConfigs[].MI.channelId  str, optional. Notification channel.
 *     pushConfigs[].MI.large_icon_uri  str, optional. Address of a 120 x 120 PNG or JPEG.
 *     pushConfigs[].OPPO          JSON object, optional. Push settings of OPPO.
 *     pushConfigs[].OPPO.channelId  str, optional. Notification channel.
 *     pushConfigs[].OPPO.category  str, optional. Category of the message; newer.
 *     pushConfigs[].OPPO.notify_level  str, one of 1 (notification centre), 2 (and lock screen), 16 (and banner,
 *                                 vibration, sound), optional. How the notification is shown; newer.
 *     pushConfigs[].VIVO          JSON object, optional. Push settings of vivo.
 *     pushConfigs[].VIVO.classification  str, one of 0 (marketing), 1 (system), optional. Kind of message.
 *     pushConfigs[].VIVO.category  str, optional. Category of the message.
 *     pushConfigs[].FCM           JSON object, optional. Push settings of FCM.
 *     pushConfigs[].FCM.channelId  str, optional. Notification channel.
 *     pushConfigs[].FCM.collapse_key  str, optional. Notifications of one key replace each other.
 *     pushConfigs[].FCM.imageUrl  str, optional. Address of the picture.
 *     pushConfigs[].APNs          JSON object, optional. Push settings of iOS.
 *     pushConfigs[].APNs.thread-id  str, optional. Notifications of one id are grouped.
 *     pushConfigs[].APNs.apns-collapse-id  str, optional. Notifications of one id replace each other.
 *     pushConfigs[].APNs.richMediaUri  str, optional. Address of the picture or film to show.
 *     pushConfigs[].APNs.interruption-level  str, optional. How the notification interrupts.
 *     pushConfigs[].APNs.category  str, optional. Category of the message.
 *     pushConfigs[].OHOS          JSON object, optional. Push settings of HarmonyOS.
 *     pushConfigs[].OHOS.category  str, optional. Category of the message.
 *     pushConfigs[].OHOS.image    str, optional. Address of the picture.
 * Sources: docs: platform-chat-api/message/send-private; java: model of pushExt. */
RC_API rc_status rc_messages_push_ext(const rc_params *more, rc_bytes **out, rc_error **err);

/* Answer to the callback before a message is delivered. What the app server answers to the callback pre_message, as
 * the body of an HTTP 200. A replacement takes the place of what the sender gave; the names of the replacements are
 * from third-party code.
 *   decision  one of 0 (refuse), 1 (deliver, after the checks that follow), 2 (deliver, without the checks that
 *             follow). What happens to the message.
 * In `more`:
 *   RC_FIELD_EXTRA             str, at most 1024 characters. Told to the sender, where the service was opened after
 *                              10 May 2021 or it was asked for.
 *   RC_FIELD_REPLACE_CONTENT   str. Content of the message.
 *   RC_FIELD_REPLACE_PUSH_CONTENT  str. Text of the push.
 *   RC_FIELD_REPLACE_DISABLE_PUSH  bool. Whether no push is sent.
 *   RC_FIELD_REPLACE_PUSH_EXT  JSON object. Settings of the push.
 *   RC_FIELD_REPLACE_EXTRA_CONTENT  JSON object. Expansion of the message.
 * Sources: docs: platform-chat-api/moderation/msgcb; third-party: feymanlee/rongcloud-go callback types. */
RC_API rc_status rc_messages_pre_message_reply(int32_t decision, const rc_params *more, rc_bytes **out, rc_error **err);

/* Text message. RC:TxtMsg.
 * Stored by clients, counted as unread, pushed. Without a push text the content itself is pushed, in groups with
 * the sender's name before it.
 *   content  Text, emoji included.
 * In `more`:
 *   RC_FIELD_MENTIONED_INFO     JSON object. Whom a message mentions.
 *     mentionedInfo.type        int, one of 1 (everybody), 2 (the listed users), required. Who is mentioned.
 *     mentionedInfo.userIdList  str list, required when mentionedInfo.type is 2. Mentioned users.
 *     mentionedInfo.mentionedContent  str, optional. Push text for those who are mentioned; wins over every other
 *                               push text.
 *   RC_FIELD_USER               JSON object. The sender as apps show it.
 *     user.id                   str, optional. User id.
 *     user.name                 str, optional. Name to show.
 *     user.portrait             str, optional. Address of the portrait.
 *     user.icon                 str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra                str, optional. Free text for the app.
 *   RC_FIELD_EXTRA              str. Free text for the app.
 * Sources: docs: platform-chat-api/message-about/objectname; java: TxtMessage. */
RC_API rc_status rc_messages_text(const char *content, const rc_params *more, rc_bytes **out, rc_error **err);

/* Image message. RC:ImgMsg.
 * Stored by clients, counted as unread, pushed.
 *   content    at most 10240 bytes. Thumbnail: JPEG in Base64, without a data: prefix; 5 KB advised.
 *   image_uri  Address of the full image.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: ImgMessage; third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_image(const char *content, const char *image_uri, const rc_params *more, rc_bytes **out,
                                   rc_error **err);

/* GIF image message. RC:GIFMsg.
 * Stored by clients, counted as unread, pushed.
 *   gif_data_size  at least 0. Size of the file in bytes.
 *   remote_url     Address of the GIF.
 *   width          at least 0. Width in pixels.
 *   height         at least 0. Height in pixels.
 * In `more`:
 *   RC_FIELD_NAME        str. File name.
 *   RC_FIELD_LOCAL_PATH  str. Path on the sending device; of no use to a server, leave it out.
 *   RC_FIELD_USER        JSON object. The sender as apps show it.
 *     user.id            str, optional. User id.
 *     user.name          str, optional. Name to show.
 *     user.portrait      str, optional. Address of the portrait.
 *     user.icon          str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra         str, optional. Free text for the app.
 *   RC_FIELD_EXTRA       str. Free text for the app.
 * Sources: java: GifMessage; third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_gif(int32_t gif_data_size, const char *remote_url, int32_t width, int32_t height,
                                 const rc_params *more, rc_bytes **out, rc_error **err);

/* High quality voice message. RC:HQVCMsg.
 * Stored by clients, counted as unread, pushed.
 *   remote_url  Address of the AAC file.
 *   duration    0 to 60. Length in seconds.
 * In `more`:
 *   RC_FIELD_NAME        str. File name.
 *   RC_FIELD_LOCAL_PATH  str. Path on the sending device; of no use to a server, leave it out.
 *   RC_FIELD_USER        JSON object. The sender as apps show it.
 *     user.id            str, optional. User id.
 *     user.name          str, optional. Name to show.
 *     user.portrait      str, optional. Address of the portrait.
 *     user.icon          str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra         str, optional. Free text for the app.
 *   RC_FIELD_EXTRA       str. Free text for the app.
 * Sources: java: HQVoiceMessage; go: HQVCMsg; third-party: feymanlee/rongcloud-go message/content.go (written from
 * the docs). */
RC_API rc_status rc_messages_high_quality_voice(const char *remote_url, int32_t duration, const rc_params *more,
                                                rc_bytes **out, rc_error **err);

/* Voice message with the audio inside (old). RC:VcMsg.
 * Stored by clients, counted as unread, pushed. Superseded by RC:HQVCMsg. The audio is part of the content, which
 * is limited.
 *   content   AMR audio in Base64.
 *   duration  at least 0. Length in seconds.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: VoiceMessage; go: VCMsg. */
RC_API rc_status rc_messages_voice(const char *content, int32_t duration, const rc_params *more, rc_bytes **out,
                                   rc_error **err);

/* File message. RC:FileMsg.
 * Stored by clients, counted as unread, pushed. Sources differ on whether size is text or a number; the documents
 * have text.
 *   size      Size of the file in bytes, in decimal digits.
 *   type      Type or extension of the file.
 *   file_url  Address of the file.
 * In `more`:
 *   RC_FIELD_NAME    str. File name.
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: FileMessage; go: FileMsg; third-party: feymanlee/rongcloud-go message/content.go (written from the
 * docs). */
RC_API rc_status rc_messages_file(const char *size, const char *type, const char *file_url, const rc_params *more,
                                  rc_bytes **out, rc_error **err);

/* Location message. RC:LBSMsg.
 * Stored by clients, counted as unread, pushed.
 *   content    Thumbnail of the map: JPEG in Base64.
 *   latitude   Latitude in degrees.
 *   longitude  Longitude in degrees.
 *   poi        Name of the place.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: LBSMessage; go: LBSMsg; third-party: feymanlee/rongcloud-go message/content.go (written from the
 * docs). */
RC_API rc_status rc_messages_location(const char *content, double latitude, double longitude, const char *poi,
                                      const rc_params *more, rc_bytes **out, rc_error **err);

/* Short video message. RC:SightMsg.
 * Stored by clients, counted as unread, pushed. Sources differ on whether size is text or a number; the documents
 * have text.
 *   sight_url  Address of the MP4 file.
 *   content    at most 10240 bytes. Thumbnail of the first frame: JPEG in Base64; 5 KB advised.
 *   duration   at least 0. Length in seconds; at most 120 unless the app is allowed more.
 *   size       Size of the file in bytes, in decimal digits.
 *   name       Name of the file, which is an MP4.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: SightMessage; go: SightMsg; third-party: feymanlee/rongcloud-go message/content.go (written from
 * the docs). */
RC_API rc_status rc_messages_short_video(const char *sight_url, const char *content, int32_t duration, const char *size,
                                         const char *name, const rc_params *more, rc_bytes **out, rc_error **err);

/* Image and text message. RC:ImgTextMsg.
 * Stored by clients, counted as unread, pushed.
 *   title      Title.
 *   content    Text.
 *   image_uri  Address of the picture; 120 x 120 pixels advised.
 *   url        Address that a tap opens.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: java: ImgTextMessage; go: IMGTextMsg; third-party: feymanlee/rongcloud-go message/content.go (written
 * from the docs). */
RC_API rc_status rc_messages_image_text(const char *title, const char *content, const char *image_uri, const char *url,
                                        const rc_params *more, rc_bytes **out, rc_error **err);

/* Reply that quotes a message. RC:ReferenceMsg.
 * Stored by clients, counted as unread, pushed. Members to be confirmed: read in one source only.
 *   content            Text of the reply.
 *   refer_msg_user_id  Sender of the quoted message.
 *   refer_msg          JSON object. Content of the quoted message.
 *   obj_name           Type of the quoted message, e.g. RC:TxtMsg.
 * In `more`:
 *   RC_FIELD_REFER_MSG_UID      str. Id of the quoted message; known from apps, on no page that was found.
 *   RC_FIELD_MENTIONED_INFO     JSON object. Whom a message mentions.
 *     mentionedInfo.type        int, one of 1 (everybody), 2 (the listed users), required. Who is mentioned.
 *     mentionedInfo.userIdList  str list, required when mentionedInfo.type is 2. Mentioned users.
 *     mentionedInfo.mentionedContent  str, optional. Push text for those who are mentioned; wins over every other
 *                               push text.
 *   RC_FIELD_USER               JSON object. The sender as apps show it.
 *     user.id                   str, optional. User id.
 *     user.name                 str, optional. Name to show.
 *     user.portrait             str, optional. Address of the portrait.
 *     user.icon                 str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra                str, optional. Free text for the app.
 *   RC_FIELD_EXTRA              str. Free text for the app.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_reference(const char *content, const char *refer_msg_user_id, const char *refer_msg,
                                       const char *obj_name, const rc_params *more, rc_bytes **out, rc_error **err);

/* Several messages forwarded as one. RC:CombineMsg.
 * Stored by clients, counted as unread, pushed. Members to be confirmed: read in one source only.
 *   remote_url         Address of the HTML file with the combined messages.
 *   conversation_type  one of 1 (private), 3 (group). Where the messages come from.
 *   name_list          1 to 4 items. Names of the senders of the first 4 messages.
 *   summary_list       1 to 4 items. Summaries of the first 4 messages.
 * In `more`:
 *   RC_FIELD_USER    JSON object. The sender as apps show it.
 *     user.id        str, optional. User id.
 *     user.name      str, optional. Name to show.
 *     user.portrait  str, optional. Address of the portrait.
 *     user.icon      str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra     str, optional. Free text for the app.
 *   RC_FIELD_EXTRA   str. Free text for the app.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_combine(const char *remote_url, int32_t conversation_type, const char *const *name_list,
                                     size_t name_list_count, const char *const *summary_list, size_t summary_list_count,
                                     const rc_params *more, rc_bytes **out, rc_error **err);

/* Packet of a stream message. RC:StreamMsg.
 * Stored by clients, counted as unread; not known whether pushed. Sent by the stream operations only, which take
 * this content as a JSON object. A stream that is silent for 30 seconds is interrupted, one of 30 minutes is cut
 * off.
 *   content   Part of the text; all packets together at most 128 KiB.
 *   seq       at least 1. Number of the packet: from 1, without gaps.
 *   complete  Whether this is the last packet.
 * In `more`:
 *   RC_FIELD_COMPLETE_REASON    int. A code of the app's own; only in the last packet.
 *   RC_FIELD_TYPE               str, one of text (plain), markdown (Markdown), html (HTML), default text. Kind of
 *                               the text; only in the first packet.
 *   RC_FIELD_MESSAGE_UID        str, required in some cases. Id of the stream, from the answer to the first packet;
 *                               required in every later one.
 *   RC_FIELD_MENTIONED_INFO     JSON object. Whom a message mentions.
 *     mentionedInfo.type        int, one of 1 (everybody), 2 (the listed users), required. Who is mentioned.
 *     mentionedInfo.userIdList  str list, required when mentionedInfo.type is 2. Mentioned users.
 *     mentionedInfo.mentionedContent  str, optional. Push text for those who are mentioned; wins over every other
 *                               push text.
 *   RC_FIELD_USER               JSON object. The sender as apps show it.
 *     user.id                   str, optional. User id.
 *     user.name                 str, optional. Name to show.
 *     user.portrait             str, optional. Address of the portrait.
 *     user.icon                 str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra                str, optional. Free text for the app.
 *   RC_FIELD_EXTRA              str. Free text; only in the first packet.
 * Sources: docs: platform-chat-api/message/send-private-stream; third-party: feymanlee/rongcloud-go
 * message/content.go (written from the docs); sibling: nexconn-server-sdk-go StreamMessageContent; sibling:
 * docs.nexconn.ai message/send-stream-message-about. */
RC_API rc_status rc_messages_stream(const char *content, int64_t seq, int complete, const rc_params *more,
                                    rc_bytes **out, rc_error **err);

/* Notice between the messages (grey bar). RC:InfoNtf.
 * Stored by clients, not counted, not pushed. Pushed only when a push text is given.
 *   message  Text of the notice.
 * In `more`:
 *   RC_FIELD_EXTRA  str. Free text for the app.
 * Sources: docs: platform-chat-api/message-about/objectname-notification; java: InfoNtfMessage. */
RC_API rc_status rc_messages_information_notice(const char *message, const rc_params *more, rc_bytes **out,
                                                rc_error **err);

/* Recall notice. RC:RcNtf.
 * Stored by clients, not counted, not pushed. Made by clients; not to be sent by a server.
 *   recall_time           at least 0. When the recalled message was sent, Unix time in milliseconds.
 *   original_object_name  Type of the recalled message.
 *   is_admin              Recalled by an administrator.
 *   is_hidden             Whether the notice is hidden.
 * In `more`:
 *   RC_FIELD_OPERATOR_ID         str. User who recalled.
 *   RC_FIELD_ORIGINAL_MESSAGE_CONTENT  JSON object. Content of the recalled message.
 *   RC_FIELD_RECALL_CONTENT      str. Text of the recalled message, if it was one of text.
 *   RC_FIELD_RECALL_ACTION_TIME  int, at least 0. When it was recalled, Unix time in milliseconds.
 *   RC_FIELD_USER                JSON object. The sender as apps show it.
 *     user.id                    str, optional. User id.
 *     user.name                  str, optional. Name to show.
 *     user.portrait              str, optional. Address of the portrait.
 *     user.icon                  str, optional. Address of the portrait as well, read in an official SDK only.
 *     user.extra                 str, optional. Free text for the app.
 *   RC_FIELD_EXTRA               str. Free text for the app.
 * Sources: docs: platform-chat-api/message-about/objectname-notification; sibling: docs.nexconn.ai
 * message-about/objectname-notification. */
RC_API rc_status rc_messages_recall_notice(int64_t recall_time, const char *original_object_name, int is_admin,
                                           int is_hidden, const rc_params *more, rc_bytes **out, rc_error **err);

/* Friend notice. RC:ContactNtf.
 * Stored by clients, not counted; not known whether pushed. Whether it is stored and counted, and the words of
 * operation, were read in older documents.
 *   operation       What happened: Request, AcceptResponse, RejectResponse, or a word of the app's own.
 *   source_user_id  User who asks.
 *   target_user_id  User who is asked.
 * In `more`:
 *   RC_FIELD_MESSAGE  str. Text.
 *   RC_FIELD_EXTRA    str. Free text for the app.
 * Sources: java: ContactNtfMessage; go: ContactNtf. */
RC_API rc_status rc_messages_contact_notice(const char *operation, const char *source_user_id,
                                            const char *target_user_id, const rc_params *more, rc_bytes **out,
                                            rc_error **err);

/* Profile change notice. RC:ProfileNtf.
 * Stored by clients, not counted; not known whether pushed. Whether it is stored and counted was read in older
 * documents.
 *   operation  Name of the change, the app's own.
 *   data       The change, as JSON text.
 * In `more`:
 *   RC_FIELD_EXTRA  str. Free text for the app.
 * Sources: java: ProfileNtfMessage; go: ProfileNtf. */
RC_API rc_status rc_messages_profile_notice(const char *operation, const char *data, const rc_params *more,
                                            rc_bytes **out, rc_error **err);

/* Command notice. RC:CmdNtf.
 * Stored by clients, not counted; not known whether pushed. Stored by clients, unlike RC:CmdMsg.
 *   name  Name of the command.
 *   data  What belongs to it, as text.
 * Sources: java: CmdNtfMessage. */
RC_API rc_status rc_messages_command_notice(const char *name, const char *data, const rc_params *more, rc_bytes **out,
                                            rc_error **err);

/* Group notice. RC:GrpNtf.
 * Stored by clients, not counted; not known whether pushed. The words of operation were read in older documents.
 * Sources differ on whether data is an object or text.
 *   operator_user_id  User who did it.
 *   operation         What happened: Create, Add, Quit, Dismiss, Kicked, Rename, Bulletin, or a word of the app's
 *                     own.
 *   data              JSON object. What belongs to the operation.
 *   message           Text.
 * In `more`:
 *   RC_FIELD_EXTRA  str. Free text for the app.
 * Sources: java: GroupNotificationMessage; go: GrpNtf. */
RC_API rc_status rc_messages_group_notice(const char *operator_user_id, const char *operation, const char *data,
                                          const char *message, const rc_params *more, rc_bytes **out, rc_error **err);

/* Discussion notice. RC:DizNtf.
 * Not known whether stored by clients or counted as unread or pushed. Legacy, as discussions are.
 *   type         Kind of the change.
 *   extension    What belongs to it.
 *   operator_id  User who did it.
 * Sources: go: DizNtf. */
RC_API rc_status rc_messages_discussion_notice(int32_t type, const char *extension, const char *operator_id,
                                               const rc_params *more, rc_bytes **out, rc_error **err);

/* Command message. RC:CmdMsg.
 * Not stored by clients, not counted, not pushed. Neither stored nor shown by clients; users who are offline
 * receive it later.
 *   name  Name of the command.
 *   data  What belongs to it, as text.
 * Sources: sibling: docs.nexconn.ai message-about/objectname-callback; java: CmdMsgMessage. */
RC_API rc_status rc_messages_command(const char *name, const char *data, const rc_params *more, rc_bytes **out,
                                     rc_error **err);

/* Recall command. RC:RcCmd.
 * Not stored by clients, not counted, pushed. Made by the service when a message is recalled; kept in the history
 * beside the message. Pushed with a text of its own. Sources differ on whether conversationType is a number or
 * text.
 *   message_uid        Id of the recalled message.
 *   conversation_type  Kind of conversation.
 * In `more`:
 *   RC_FIELD_TARGET_ID   str. Id of the conversation.
 *   RC_FIELD_CHANNEL_ID  str. Channel, if it is an ultra group.
 *   RC_FIELD_SENT_TIME   int, at least 0. When the message was sent, Unix time in milliseconds.
 *   RC_FIELD_IS_ADMIN    int, one of 0 (no), 1 (yes). Recalled by an administrator.
 *   RC_FIELD_IS_DELETE   int, one of 0 (no), 1 (yes). Removed without a notice.
 * Sources: sibling: docs.nexconn.ai message-about/objectname-callback; java: RcCmdMessage; go:
 * BroadcastRecallContent. */
RC_API rc_status rc_messages_recall(const char *message_uid, int32_t conversation_type, const rc_params *more,
                                    rc_bytes **out, rc_error **err);

/* Read receipt of a private conversation. RC:ReadNtf.
 * Not stored by clients, not counted, not pushed. Private conversations only.
 *   last_message_send_time  at least 0. When the last message that was read had been sent, Unix time in
 *                           milliseconds.
 *   type                    Kind of conversation; 1, private.
 * In `more`:
 *   RC_FIELD_READ_RECEIPT_MESSAGE_UID  str. Id of that message; not every device sends it.
 * Sources: sibling: docs.nexconn.ai message-about/objectname-callback; java: ReadReceiptMessage. */
RC_API rc_status rc_messages_read_receipt(int64_t last_message_send_time, int32_t type, const rc_params *more,
                                          rc_bytes **out, rc_error **err);

/* Group read receipt request. RC:RRReqMsg.
 * Not stored by clients, not counted, not pushed. Members unconfirmed.
 *   message_uid  Message asked about.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_group_read_receipt_request(const char *message_uid, const rc_params *more, rc_bytes **out,
                                                        rc_error **err);

/* Group read receipt response. RC:RRRspMsg.
 * Not stored by clients, not counted, not pushed. Members unconfirmed.
 *   receipt_messages  JSON object. User id -> list of the ids of the messages that were read.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_group_read_receipt_response(const char *receipt_messages, const rc_params *more,
                                                         rc_bytes **out, rc_error **err);

/* Read status for the other devices of a user. RC:SRSMsg.
 * Not stored by clients, not counted, not pushed. Members unconfirmed.
 *   last_message_send_time  at least 0. Read up to this Unix time in milliseconds.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_read_status_sync(int64_t last_message_send_time, const rc_params *more, rc_bytes **out,
                                              rc_error **err);

/* Chatroom attribute notice. RC:chrmKVNotiMsg.
 * Not stored by clients, not counted, not pushed. Sent with the operations that set and remove the attributes of a
 * chatroom.
 *   type  one of 1 (set), 2 (removed). What happened to the attribute.
 *   key   Name of the attribute.
 * In `more`:
 *   RC_FIELD_VALUE  str. Its value.
 *   RC_FIELD_EXTRA  str. Free text for the app.
 * Sources: go: ChatRoomKVNotiMessage; third-party: feymanlee/rongcloud-go message/content.go (written from the
 * docs). */
RC_API rc_status rc_messages_chatroom_entry_notice(int32_t type, const char *key, const rc_params *more, rc_bytes **out,
                                                   rc_error **err);

/* Change of the expansion of a message. RC:MsgExMsg.
 * Not stored by clients, not counted, not pushed. Made by the service when the expansion of a message changes.
 * Members unconfirmed.
 *   message_uid  Id of the message.
 * In `more`:
 *   RC_FIELD_EXPANSION_CHANGE_CHANGED  JSON object. Keys that were set, with their values.
 *   RC_FIELD_EXPANSION_CHANGE_REMOVED  str list. Keys that were removed.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_expansion_change(const char *message_uid, const rc_params *more, rc_bytes **out,
                                              rc_error **err);

/* Call invite signal. RC:VCInvite.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_invite(const rc_params *more, rc_bytes **out, rc_error **err);

/* Call ringing signal. RC:VCRinging.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_ringing(const rc_params *more, rc_bytes **out, rc_error **err);

/* Call accept signal. RC:VCAccept.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_accept(const rc_params *more, rc_bytes **out, rc_error **err);

/* Call hang up signal. RC:VCHangup.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_hangup(const rc_params *more, rc_bytes **out, rc_error **err);

/* Call media change signal. RC:VCModifyMedia.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_media_change(const rc_params *more, rc_bytes **out, rc_error **err);

/* Call member change signal. RC:VCModifyMem.
 * Not stored by clients, not counted; not known whether pushed. Made and read by the call library; its members are
 * not documented.
 * Its members are not known: `more` takes any.
 * Sources: third-party: feymanlee/rongcloud-go message/content.go (written from the docs). */
RC_API rc_status rc_messages_call_member_change(const rc_params *more, rc_bytes **out, rc_error **err);

/* Typing status. RC:TypSts.
 * Not stored by clients, not counted, not pushed. Sent by message.send_private_status; reaches users who are
 * online.
 *   typing_content_type  Type of the message being made, e.g. RC:TxtMsg or RC:VcMsg.
 * In `more`:
 *   RC_FIELD_DATA  str. Free text; unconfirmed.
 * Sources: java: TypingStatusMessage; third-party: feymanlee/rongcloud-go message/content.go (written from the
 * docs). */
RC_API rc_status rc_messages_typing_status(const char *typing_content_type, const rc_params *more, rc_bytes **out,
                                           rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
