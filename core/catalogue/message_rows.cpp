// Generated from catalogue/message_types.yaml. Do not edit.
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<Parameter, 5> k_apns_push_parameters{{
    {RC_NAME(thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(apns_collapse_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(richMediaUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(interruption_level), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_fcm_push_parameters{{
    {RC_NAME(channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(collapse_key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(imageUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_harmony_os_push_parameters{{
    {RC_NAME(category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_honor_push_parameters{{
    {RC_NAME(importance), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_huawei_push_parameters{{
    {RC_NAME(channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(importance), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_NORMAL_LOW, conditions::none, 0, structures::none},
    {RC_NAME(image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_mentioned_info_parameters{{
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_type_2, 1, structures::none},
    {RC_NAME(mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_oppo_push_parameters{{
    {RC_NAME(channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notify_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_1_2_16, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 7> k_pre_message_reply_parameters{{
    {RC_NAME(pass), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(replaceContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(replacePushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(replaceDisablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(replacePushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(replaceExtraContent), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 35> k_push_ext_parameters{{
    {RC_NAME(title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(templateId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(forceShowPushContent), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, true, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HW), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HW_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HW_importance), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_NORMAL_LOW, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HW_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HW_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HONOR), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HONOR_importance), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_HONOR_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_MI), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_MI_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_MI_large_icon_uri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OPPO), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OPPO_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OPPO_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OPPO_notify_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_1_2_16, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_VIVO), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_VIVO_classification), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_VIVO_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_FCM), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_FCM_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_FCM_collapse_key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_FCM_imageUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs_thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs_apns_collapse_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs_richMediaUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs_interruption_level), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_APNs_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OHOS), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OHOS_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushConfigs_OHOS_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_user_parameters{{
    {RC_NAME(id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_vivo_push_parameters{{
    {RC_NAME(classification), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_xiaomi_push_parameters{{
    {RC_NAME(channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(large_icon_uri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_command_parameters{{
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(data), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_command_notice_parameters{{
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(data), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 11> k_combine_parameters{{
    {RC_NAME(remoteUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3, conditions::none, 1, structures::none},
    {RC_NAME(nameList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 4, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(summaryList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 4, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_contact_notice_parameters{{
    {RC_NAME(operation), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(sourceUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(message), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_discussion_notice_parameters{{
    {RC_NAME(type), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 1, structures::none},
    {RC_NAME(extension), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(operation), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 11> k_file_parameters{{
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(fileUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 13> k_gif_parameters{{
    {RC_NAME(gifDataSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 1, structures::none},
    {RC_NAME(remoteUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(width), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 1, structures::none},
    {RC_NAME(height), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(localPath), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_group_notice_parameters{{
    {RC_NAME(operatorUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(operation), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(data), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(message), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 11> k_high_quality_voice_parameters{{
    {RC_NAME(remoteUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(duration), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_60, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(localPath), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 9> k_image_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 10240, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(imageUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 11> k_image_text_parameters{{
    {RC_NAME(title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(imageUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(url), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_information_notice_parameters{{
    {RC_NAME(message), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 11> k_location_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(latitude), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(longitude), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(poi), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_expansion_change_parameters{{
    {RC_NAME(put), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(del), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mid), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_profile_notice_parameters{{
    {RC_NAME(operation), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(data), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_read_receipt_request_parameters{{
    {RC_NAME(messageUId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_read_receipt_response_parameters{{
    {RC_NAME(receiptMessageDic), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 7> k_recall_parameters{{
    {RC_NAME(messageUId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(sentTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 0, structures::none},
    {RC_NAME(isAdmin), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelete), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 15> k_recall_notice_parameters{{
    {RC_NAME(operatorId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(recallTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(originalObjectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(originalMessageContent), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(recallContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(recallActionTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 0, structures::none},
    {RC_NAME(admin), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(delete_), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_read_receipt_parameters{{
    {RC_NAME(lastMessageSendTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(messageUId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 16> k_reference_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(referMsgUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(referMsg), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(referMsgUid), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_mentionedInfo_type_2, 1, structures::none},
    {RC_NAME(mentionedInfo_mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_read_status_sync_parameters{{
    {RC_NAME(lastMessageSendTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 12> k_short_video_parameters{{
    {RC_NAME(sightUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 10240, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(duration), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 1, structures::none},
    {RC_NAME(size), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 17> k_stream_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(seq), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_2, conditions::none, 1, structures::none},
    {RC_NAME(complete), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(completeReason), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_text_markdown_html, conditions::none, 0, structures::none},
    {RC_NAME(messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_mentionedInfo_type_2, 1, structures::none},
    {RC_NAME(mentionedInfo_mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 12> k_text_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_mentionedInfo_type_2, 1, structures::none},
    {RC_NAME(mentionedInfo_mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_typing_status_parameters{{
    {RC_NAME(typingContentType), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(data), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 9> k_voice_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(duration), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 1, structures::none},
    {RC_NAME(user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_id_2), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_icon), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_entry_notice_parameters{{
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(value), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<MessageType, 12> k_message_structures{{
    {"apns_push", k_apns_push_parameters, false, false},
    {"fcm_push", k_fcm_push_parameters, false, false},
    {"harmony_os_push", k_harmony_os_push_parameters, false, false},
    {"honor_push", k_honor_push_parameters, false, false},
    {"huawei_push", k_huawei_push_parameters, false, false},
    {"mentioned_info", k_mentioned_info_parameters, false, false},
    {"oppo_push", k_oppo_push_parameters, false, false},
    {"pre_message_reply", k_pre_message_reply_parameters, false, false},
    {"push_ext", k_push_ext_parameters, false, true},
    {"user", k_user_parameters, false, false},
    {"vivo_push", k_vivo_push_parameters, false, false},
    {"xiaomi_push", k_xiaomi_push_parameters, false, false},
}};

constexpr std::array<MessageType, 34> k_message_types{{
    {"RC:CmdMsg", k_command_parameters, false, false},
    {"RC:CmdNtf", k_command_notice_parameters, false, false},
    {"RC:CombineMsg", k_combine_parameters, false, false},
    {"RC:ContactNtf", k_contact_notice_parameters, false, false},
    {"RC:DizNtf", k_discussion_notice_parameters, false, false},
    {"RC:FileMsg", k_file_parameters, false, false},
    {"RC:GIFMsg", k_gif_parameters, false, false},
    {"RC:GrpNtf", k_group_notice_parameters, false, false},
    {"RC:HQVCMsg", k_high_quality_voice_parameters, false, false},
    {"RC:ImgMsg", k_image_parameters, false, false},
    {"RC:ImgTextMsg", k_image_text_parameters, false, false},
    {"RC:InfoNtf", k_information_notice_parameters, false, false},
    {"RC:LBSMsg", k_location_parameters, false, false},
    {"RC:MsgExMsg", k_expansion_change_parameters, false, false},
    {"RC:ProfileNtf", k_profile_notice_parameters, false, false},
    {"RC:RRReqMsg", k_group_read_receipt_request_parameters, false, false},
    {"RC:RRRspMsg", k_group_read_receipt_response_parameters, false, false},
    {"RC:RcCmd", k_recall_parameters, false, false},
    {"RC:RcNtf", k_recall_notice_parameters, false, false},
    {"RC:ReadNtf", k_read_receipt_parameters, false, false},
    {"RC:ReferenceMsg", k_reference_parameters, false, false},
    {"RC:SRSMsg", k_read_status_sync_parameters, false, false},
    {"RC:SightMsg", k_short_video_parameters, false, false},
    {"RC:StreamMsg", k_stream_parameters, false, false},
    {"RC:TxtMsg", k_text_parameters, false, false},
    {"RC:TypSts", k_typing_status_parameters, false, false},
    {"RC:VCAccept", {}, true, false},
    {"RC:VCHangup", {}, true, false},
    {"RC:VCInvite", {}, true, false},
    {"RC:VCModifyMedia", {}, true, false},
    {"RC:VCModifyMem", {}, true, false},
    {"RC:VCRinging", {}, true, false},
    {"RC:VcMsg", k_voice_parameters, false, false},
    {"RC:chrmKVNotiMsg", k_chatroom_entry_notice_parameters, false, false},
}};

}  // namespace

std::span<const MessageType> message_types() noexcept { return k_message_types; }

std::span<const MessageType> message_structures() noexcept { return k_message_structures; }

std::size_t message_content_max_bytes() noexcept { return 131072; }

}  // namespace rongcloud::catalogue
