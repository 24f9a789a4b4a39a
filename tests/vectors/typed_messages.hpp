// Generated from catalogue/message_types.yaml. Do not edit.
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>

#include <rongcloud/cpp/messages.hpp>

namespace vectors {

inline std::string mentioned_info_minimal() {
    rc::messages::MentionedInfo made{};
    made.type = 1;
    return made.json();
}

inline std::string mentioned_info_all() {
    rc::messages::MentionedInfo made{};
    made.type = 2;
    made.user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string user_minimal() {
    rc::messages::User made{};
    return made.json();
}

inline std::string user_all() {
    rc::messages::User made{};
    made.id = "u+=-_1";
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string huawei_push_minimal() {
    rc::messages::HuaweiPush made{};
    return made.json();
}

inline std::string huawei_push_all() {
    rc::messages::HuaweiPush made{};
    made.channel_id = "u+=-_1";
    made.importance = "LOW";
    made.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string honor_push_minimal() {
    rc::messages::HonorPush made{};
    return made.json();
}

inline std::string honor_push_all() {
    rc::messages::HonorPush made{};
    made.importance = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string xiaomi_push_minimal() {
    rc::messages::XiaomiPush made{};
    return made.json();
}

inline std::string xiaomi_push_all() {
    rc::messages::XiaomiPush made{};
    made.channel_id = "u+=-_1";
    made.large_icon_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    return made.json();
}

inline std::string oppo_push_minimal() {
    rc::messages::OppoPush made{};
    return made.json();
}

inline std::string oppo_push_all() {
    rc::messages::OppoPush made{};
    made.channel_id = "u+=-_1";
    made.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.notify_level = "16";
    return made.json();
}

inline std::string vivo_push_minimal() {
    rc::messages::VivoPush made{};
    return made.json();
}

inline std::string vivo_push_all() {
    rc::messages::VivoPush made{};
    made.classification = "1";
    made.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string fcm_push_minimal() {
    rc::messages::FcmPush made{};
    return made.json();
}

inline std::string fcm_push_all() {
    rc::messages::FcmPush made{};
    made.channel_id = "u+=-_1";
    made.collapse_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.image_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    return made.json();
}

inline std::string apns_push_minimal() {
    rc::messages::ApnsPush made{};
    return made.json();
}

inline std::string apns_push_all() {
    rc::messages::ApnsPush made{};
    made.thread_id = "u+=-_1";
    made.apns_collapse_id = "u+=-_1";
    made.rich_media_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.interruption_level = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string harmony_os_push_minimal() {
    rc::messages::HarmonyOsPush made{};
    return made.json();
}

inline std::string harmony_os_push_all() {
    rc::messages::HarmonyOsPush made{};
    made.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string push_ext_minimal() {
    rc::messages::PushExt made{};
    return made.json();
}

inline std::string push_ext_all() {
    rc::messages::PushExt made{};
    made.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.template_id = "u+=-_1";
    made.force_show_push_content = 1;
    made.huawei.emplace();
    made.huawei->channel_id = "u+=-_1";
    made.huawei->importance = "LOW";
    made.huawei->image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.huawei->category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.honor.emplace();
    made.honor->importance = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.honor->image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.xiaomi.emplace();
    made.xiaomi->channel_id = "u+=-_1";
    made.xiaomi->large_icon_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.oppo.emplace();
    made.oppo->channel_id = "u+=-_1";
    made.oppo->category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.oppo->notify_level = "16";
    made.vivo.emplace();
    made.vivo->classification = "1";
    made.vivo->category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.fcm.emplace();
    made.fcm->channel_id = "u+=-_1";
    made.fcm->collapse_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.fcm->image_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.apns.emplace();
    made.apns->thread_id = "u+=-_1";
    made.apns->apns_collapse_id = "u+=-_1";
    made.apns->rich_media_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.apns->interruption_level = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.apns->category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.harmony_os.emplace();
    made.harmony_os->category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.harmony_os->image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return made.json();
}

inline std::string pre_message_reply_minimal() {
    rc::messages::PreMessageReply made{};
    made.decision = 0;
    return made.json();
}

inline std::string pre_message_reply_all() {
    rc::messages::PreMessageReply made{};
    made.decision = 2;
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.replace_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.replace_push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.replace_disable_push = true;
    made.replace_push_ext = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.replace_extra_content = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    return made.json();
}

inline std::string text_minimal() {
    rc::messages::Text made{};
    made.content = "a";
    return rc::MessageBody(made).content;
}

inline std::string text_all() {
    rc::messages::Text made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.mentioned_info.emplace();
    made.mentioned_info->type = 2;
    made.mentioned_info->user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.mentioned_info->mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string image_minimal() {
    rc::messages::Image made{};
    made.content = "a";
    made.image_uri = "a";
    return rc::MessageBody(made).content;
}

inline std::string image_all() {
    rc::messages::Image made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.image_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string gif_minimal() {
    rc::messages::Gif made{};
    made.gif_data_size = 0;
    made.remote_url = "a";
    made.width = 0;
    made.height = 0;
    return rc::MessageBody(made).content;
}

inline std::string gif_all() {
    rc::messages::Gif made{};
    made.gif_data_size = 41;
    made.remote_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.width = 41;
    made.height = 41;
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.local_path = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string high_quality_voice_minimal() {
    rc::messages::HighQualityVoice made{};
    made.remote_url = "a";
    made.duration = 0;
    return rc::MessageBody(made).content;
}

inline std::string high_quality_voice_all() {
    rc::messages::HighQualityVoice made{};
    made.remote_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.duration = 60;
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.local_path = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string voice_minimal() {
    rc::messages::Voice made{};
    made.content = "a";
    made.duration = 0;
    return rc::MessageBody(made).content;
}

inline std::string voice_all() {
    rc::messages::Voice made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.duration = 41;
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string file_minimal() {
    rc::messages::File made{};
    made.size = "a";
    made.type = "a";
    made.file_url = "a";
    return rc::MessageBody(made).content;
}

inline std::string file_all() {
    rc::messages::File made{};
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.size = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.file_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string location_minimal() {
    rc::messages::Location made{};
    made.content = "a";
    made.latitude = 0.5;
    made.longitude = 0.5;
    made.poi = "a";
    return rc::MessageBody(made).content;
}

inline std::string location_all() {
    rc::messages::Location made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.latitude = 0.5;
    made.longitude = 0.5;
    made.poi = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string short_video_minimal() {
    rc::messages::ShortVideo made{};
    made.sight_url = "a";
    made.content = "a";
    made.duration = 0;
    made.size = "a";
    made.name = "a";
    return rc::MessageBody(made).content;
}

inline std::string short_video_all() {
    rc::messages::ShortVideo made{};
    made.sight_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.duration = 41;
    made.size = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string image_text_minimal() {
    rc::messages::ImageText made{};
    made.title = "a";
    made.content = "a";
    made.image_uri = "a";
    made.url = "a";
    return rc::MessageBody(made).content;
}

inline std::string image_text_all() {
    rc::messages::ImageText made{};
    made.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.image_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string reference_minimal() {
    rc::messages::Reference made{};
    made.content = "a";
    made.refer_msg_user_id = "u1";
    made.refer_msg = "{\"key\":\"a\"}";
    made.obj_name = "a";
    return rc::MessageBody(made).content;
}

inline std::string reference_all() {
    rc::messages::Reference made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.refer_msg_user_id = "u+=-_1";
    made.refer_msg = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.obj_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.refer_msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.mentioned_info.emplace();
    made.mentioned_info->type = 2;
    made.mentioned_info->user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.mentioned_info->mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string combine_minimal() {
    rc::messages::Combine made{};
    made.remote_url = "a";
    made.conversation_type = 1;
    made.name_list = {"a"};
    made.summary_list = {"a"};
    return rc::MessageBody(made).content;
}

inline std::string combine_all() {
    rc::messages::Combine made{};
    made.remote_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    made.conversation_type = 3;
    made.name_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.summary_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string stream_minimal() {
    rc::messages::Stream made{};
    made.content = "a";
    made.seq = 1;
    made.complete = false;
    return rc::MessageBody(made).content;
}

inline std::string stream_all() {
    rc::messages::Stream made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.seq = INT64_C(1735689600000);
    made.complete = true;
    made.complete_reason = 42;
    made.type = "html";
    made.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.mentioned_info.emplace();
    made.mentioned_info->type = 2;
    made.mentioned_info->user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.mentioned_info->mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string information_notice_minimal() {
    rc::messages::InformationNotice made{};
    made.message = "a";
    return rc::MessageBody(made).content;
}

inline std::string information_notice_all() {
    rc::messages::InformationNotice made{};
    made.message = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string recall_notice_minimal() {
    rc::messages::RecallNotice made{};
    made.recall_time = 0;
    made.original_object_name = "a";
    made.is_admin = false;
    made.is_hidden = false;
    return rc::MessageBody(made).content;
}

inline std::string recall_notice_all() {
    rc::messages::RecallNotice made{};
    made.operator_id = "u+=-_1";
    made.recall_time = INT64_C(1735689600000);
    made.original_object_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.original_message_content = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.recall_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.recall_action_time = INT64_C(1735689600000);
    made.is_admin = true;
    made.is_hidden = true;
    made.user.emplace();
    made.user->id = "u+=-_1";
    made.user->name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->icon = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.user->extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string contact_notice_minimal() {
    rc::messages::ContactNotice made{};
    made.operation = "a";
    made.source_user_id = "u1";
    made.target_user_id = "u1";
    return rc::MessageBody(made).content;
}

inline std::string contact_notice_all() {
    rc::messages::ContactNotice made{};
    made.operation = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.source_user_id = "u+=-_1";
    made.target_user_id = "u+=-_1";
    made.message = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string profile_notice_minimal() {
    rc::messages::ProfileNotice made{};
    made.operation = "a";
    made.data = "a";
    return rc::MessageBody(made).content;
}

inline std::string profile_notice_all() {
    rc::messages::ProfileNotice made{};
    made.operation = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string command_notice_minimal() {
    rc::messages::CommandNotice made{};
    made.name = "a";
    made.data = "a";
    return rc::MessageBody(made).content;
}

inline std::string command_notice_all() {
    rc::messages::CommandNotice made{};
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string group_notice_minimal() {
    rc::messages::GroupNotice made{};
    made.operator_user_id = "u1";
    made.operation = "a";
    made.data = "{\"key\":\"a\"}";
    made.message = "a";
    return rc::MessageBody(made).content;
}

inline std::string group_notice_all() {
    rc::messages::GroupNotice made{};
    made.operator_user_id = "u+=-_1";
    made.operation = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.data = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.message = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string discussion_notice_minimal() {
    rc::messages::DiscussionNotice made{};
    made.type = 1;
    made.extension = "a";
    made.operator_id = "u1";
    return rc::MessageBody(made).content;
}

inline std::string discussion_notice_all() {
    rc::messages::DiscussionNotice made{};
    made.type = 42;
    made.extension = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.operator_id = "u+=-_1";
    return rc::MessageBody(made).content;
}

inline std::string command_minimal() {
    rc::messages::Command made{};
    made.name = "a";
    made.data = "a";
    return rc::MessageBody(made).content;
}

inline std::string command_all() {
    rc::messages::Command made{};
    made.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string recall_minimal() {
    rc::messages::Recall made{};
    made.message_uid = "a";
    made.conversation_type = 1;
    return rc::MessageBody(made).content;
}

inline std::string recall_all() {
    rc::messages::Recall made{};
    made.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.conversation_type = 42;
    made.target_id = "u+=-_1";
    made.channel_id = "u+=-_1";
    made.sent_time = INT64_C(1735689600000);
    made.is_admin = 1;
    made.is_delete = 1;
    return rc::MessageBody(made).content;
}

inline std::string read_receipt_minimal() {
    rc::messages::ReadReceipt made{};
    made.last_message_send_time = 0;
    made.type = 1;
    return rc::MessageBody(made).content;
}

inline std::string read_receipt_all() {
    rc::messages::ReadReceipt made{};
    made.last_message_send_time = INT64_C(1735689600000);
    made.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.type = 42;
    return rc::MessageBody(made).content;
}

inline std::string group_read_receipt_request_minimal() {
    rc::messages::GroupReadReceiptRequest made{};
    made.message_uid = "a";
    return rc::MessageBody(made).content;
}

inline std::string group_read_receipt_request_all() {
    rc::messages::GroupReadReceiptRequest made{};
    made.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string group_read_receipt_response_minimal() {
    rc::messages::GroupReadReceiptResponse made{};
    made.receipt_messages = "{\"key\":\"a\"}";
    return rc::MessageBody(made).content;
}

inline std::string group_read_receipt_response_all() {
    rc::messages::GroupReadReceiptResponse made{};
    made.receipt_messages = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    return rc::MessageBody(made).content;
}

inline std::string read_status_sync_minimal() {
    rc::messages::ReadStatusSync made{};
    made.last_message_send_time = 0;
    return rc::MessageBody(made).content;
}

inline std::string read_status_sync_all() {
    rc::messages::ReadStatusSync made{};
    made.last_message_send_time = INT64_C(1735689600000);
    return rc::MessageBody(made).content;
}

inline std::string chatroom_entry_notice_minimal() {
    rc::messages::ChatroomEntryNotice made{};
    made.type = 1;
    made.key = "a";
    return rc::MessageBody(made).content;
}

inline std::string chatroom_entry_notice_all() {
    rc::messages::ChatroomEntryNotice made{};
    made.type = 2;
    made.key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.value = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string expansion_change_minimal() {
    rc::messages::ExpansionChange made{};
    made.message_uid = "a";
    return rc::MessageBody(made).content;
}

inline std::string expansion_change_all() {
    rc::messages::ExpansionChange made{};
    made.changed = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.removed = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

inline std::string call_invite_minimal() {
    rc::messages::CallInvite made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_invite_all() {
    rc::messages::CallInvite made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string call_ringing_minimal() {
    rc::messages::CallRinging made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_ringing_all() {
    rc::messages::CallRinging made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string call_accept_minimal() {
    rc::messages::CallAccept made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_accept_all() {
    rc::messages::CallAccept made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string call_hangup_minimal() {
    rc::messages::CallHangup made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_hangup_all() {
    rc::messages::CallHangup made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string call_media_change_minimal() {
    rc::messages::CallMediaChange made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_media_change_all() {
    rc::messages::CallMediaChange made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string call_member_change_minimal() {
    rc::messages::CallMemberChange made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_member_change_all() {
    rc::messages::CallMemberChange made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

inline std::string typing_status_minimal() {
    rc::messages::TypingStatus made{};
    made.typing_content_type = "a";
    return rc::MessageBody(made).content;
}

inline std::string typing_status_all() {
    rc::messages::TypingStatus made{};
    made.typing_content_type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return rc::MessageBody(made).content;
}

// The JSON text of a struct by its name and that of the vector.
inline const std::map<std::string, std::string (*)()> &typed_messages() {
    static const std::map<std::string, std::string (*)()> all{
        {"mentioned_info minimal", &mentioned_info_minimal},
        {"mentioned_info all", &mentioned_info_all},
        {"user minimal", &user_minimal},
        {"user all", &user_all},
        {"huawei_push minimal", &huawei_push_minimal},
        {"huawei_push all", &huawei_push_all},
        {"honor_push minimal", &honor_push_minimal},
        {"honor_push all", &honor_push_all},
        {"xiaomi_push minimal", &xiaomi_push_minimal},
        {"xiaomi_push all", &xiaomi_push_all},
        {"oppo_push minimal", &oppo_push_minimal},
        {"oppo_push all", &oppo_push_all},
        {"vivo_push minimal", &vivo_push_minimal},
        {"vivo_push all", &vivo_push_all},
        {"fcm_push minimal", &fcm_push_minimal},
        {"fcm_push all", &fcm_push_all},
        {"apns_push minimal", &apns_push_minimal},
        {"apns_push all", &apns_push_all},
        {"harmony_os_push minimal", &harmony_os_push_minimal},
        {"harmony_os_push all", &harmony_os_push_all},
        {"push_ext minimal", &push_ext_minimal},
        {"push_ext all", &push_ext_all},
        {"pre_message_reply minimal", &pre_message_reply_minimal},
        {"pre_message_reply all", &pre_message_reply_all},
        {"text minimal", &text_minimal},
        {"text all", &text_all},
        {"image minimal", &image_minimal},
        {"image all", &image_all},
        {"gif minimal", &gif_minimal},
        {"gif all", &gif_all},
        {"high_quality_voice minimal", &high_quality_voice_minimal},
        {"high_quality_voice all", &high_quality_voice_all},
        {"voice minimal", &voice_minimal},
        {"voice all", &voice_all},
        {"file minimal", &file_minimal},
        {"file all", &file_all},
        {"location minimal", &location_minimal},
        {"location all", &location_all},
        {"short_video minimal", &short_video_minimal},
        {"short_video all", &short_video_all},
        {"image_text minimal", &image_text_minimal},
        {"image_text all", &image_text_all},
        {"reference minimal", &reference_minimal},
        {"reference all", &reference_all},
        {"combine minimal", &combine_minimal},
        {"combine all", &combine_all},
        {"stream minimal", &stream_minimal},
        {"stream all", &stream_all},
        {"information_notice minimal", &information_notice_minimal},
        {"information_notice all", &information_notice_all},
        {"recall_notice minimal", &recall_notice_minimal},
        {"recall_notice all", &recall_notice_all},
        {"contact_notice minimal", &contact_notice_minimal},
        {"contact_notice all", &contact_notice_all},
        {"profile_notice minimal", &profile_notice_minimal},
        {"profile_notice all", &profile_notice_all},
        {"command_notice minimal", &command_notice_minimal},
        {"command_notice all", &command_notice_all},
        {"group_notice minimal", &group_notice_minimal},
        {"group_notice all", &group_notice_all},
        {"discussion_notice minimal", &discussion_notice_minimal},
        {"discussion_notice all", &discussion_notice_all},
        {"command minimal", &command_minimal},
        {"command all", &command_all},
        {"recall minimal", &recall_minimal},
        {"recall all", &recall_all},
        {"read_receipt minimal", &read_receipt_minimal},
        {"read_receipt all", &read_receipt_all},
        {"group_read_receipt_request minimal", &group_read_receipt_request_minimal},
        {"group_read_receipt_request all", &group_read_receipt_request_all},
        {"group_read_receipt_response minimal", &group_read_receipt_response_minimal},
        {"group_read_receipt_response all", &group_read_receipt_response_all},
        {"read_status_sync minimal", &read_status_sync_minimal},
        {"read_status_sync all", &read_status_sync_all},
        {"chatroom_entry_notice minimal", &chatroom_entry_notice_minimal},
        {"chatroom_entry_notice all", &chatroom_entry_notice_all},
        {"expansion_change minimal", &expansion_change_minimal},
        {"expansion_change all", &expansion_change_all},
        {"call_invite minimal", &call_invite_minimal},
        {"call_invite all", &call_invite_all},
        {"call_ringing minimal", &call_ringing_minimal},
        {"call_ringing all", &call_ringing_all},
        {"call_accept minimal", &call_accept_minimal},
        {"call_accept all", &call_accept_all},
        {"call_hangup minimal", &call_hangup_minimal},
        {"call_hangup all", &call_hangup_all},
        {"call_media_change minimal", &call_media_change_minimal},
        {"call_media_change all", &call_media_change_all},
        {"call_member_change minimal", &call_member_change_minimal},
        {"call_member_change all", &call_member_change_all},
        {"typing_status minimal", &typing_status_minimal},
        {"typing_status all", &typing_status_all},
    };
    return all;
}

}  // namespace vectors
