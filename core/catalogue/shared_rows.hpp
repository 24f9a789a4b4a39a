// Generated from catalogue/endpoints and catalogue/message_types.yaml. Do not edit.
// Names, limits and conditions that rows of parameters refer to.
#pragma once

#include <cstddef>

#include "core/catalogue/table.hpp"

// Where a name stands, and its length.
#define RC_NAME(name) offsetof(Names, name), sizeof(Names::name) - 1

namespace rongcloud::catalogue {

// All names of parameters, one after the other.
struct Names {
    char admin[6];
    char agent[6];
    char agent_agentConfig[18];
    char agent_agentId[14];
    char agent_description[18];
    char agent_name[11];
    char agent_status[13];
    char agent_type[11];
    char agentConfig[12];
    char agentConfig_memory[19];
    char agentConfig_memory_maxMessages[31];
    char agentConfig_memory_maxTokens[29];
    char agentConfig_memory_strategy[28];
    char agentConfig_model[18];
    char agentConfig_model_name[23];
    char agentConfig_model_options[26];
    char agentConfig_model_options_frequencyPenalty[43];
    char agentConfig_model_options_maxTokens[36];
    char agentConfig_model_options_presencePenalty[42];
    char agentConfig_model_options_stop[31];
    char agentConfig_model_options_temperature[38];
    char agentConfig_model_options_topP[31];
    char agentConfig_model_provider[27];
    char agentConfig_prompt[19];
    char agentConfig_prompt_id[22];
    char agentConfig_prompt_instructions[32];
    char agentConfig_prompt_openingStatement[36];
    char agentConfig_prompt_variables[29];
    char agentId[8];
    char apns_collapse_id[17];
    char audience[9];
    char audience_is_to_all[19];
    char audience_packageName[21];
    char audience_tag[13];
    char audience_tagItems[18];
    char audience_tagItems_isNot[26];
    char audience_tagItems_itemsOperator[34];
    char audience_tagItems_tags[25];
    char audience_tagItems_tagsOperator[33];
    char audience_tag_or[16];
    char audience_userid[16];
    char auth[5];
    char auth_apiKey[12];
    char autoDelete[11];
    char bindNotifyMsg[14];
    char blackUserId[12];
    char botUserId[10];
    char busChannel[11];
    char bus_channel[12];
    char callbackUrl[12];
    char category[9];
    char channelId[10];
    char channel_id[11];
    char chatroomId[11];
    char chatroom_id[13];
    char classification[15];
    char collapse_key[13];
    char complete[9];
    char completeReason[15];
    char content[8];
    char content_complete[17];
    char content_completeReason[23];
    char content_content[16];
    char content_extra[14];
    char content_mentionedInfo[22];
    char content_mentionedInfo_mentionedContent[39];
    char content_mentionedInfo_type[27];
    char content_mentionedInfo_userIdList[33];
    char content_messageUID[19];
    char content_seq[12];
    char content_type[13];
    char content_user[13];
    char content_user_extra[19];
    char content_user_id[16];
    char content_user_name[18];
    char content_user_portrait[22];
    char contentAvailable[17];
    char conversationId[15];
    char conversationType[17];
    char conversations[14];
    char conversations_conversationType[33];
    char conversations_targetId[25];
    char count[6];
    char data[5];
    char date[5];
    char del[4];
    char delete_[7];
    char description[12];
    char destroyTime[12];
    char destroyType[12];
    char disablePush[12];
    char disableUpdateLastMsg[21];
    char duration[9];
    char enabled[8];
    char endTime[8];
    char entryInfo[10];
    char entryKeys[10];
    char entryOwnerId[13];
    char events[7];
    char expansion[10];
    char expiry[7];
    char extension[10];
    char extra[6];
    char extraContent[13];
    char extraKey[9];
    char extraKeyVal[12];
    char fileUrl[8];
    char followUserIds[14];
    char forceShowPushContent[21];
    char friendExtProfile[17];
    char fromUserId[11];
    char from_user_id[13];
    char fromuserid[11];
    char gentleResponse[15];
    char gifDataSize[12];
    char groupExtProfile[16];
    char groupId[8];
    char groupIds[9];
    char groupName[10];
    char groupProfile[13];
    char groupProfile_announcement[26];
    char groupProfile_introduction[26];
    char groupProfile_name[18];
    char groupProfile_portraitUrl[25];
    char group_id_2[10];
    char group_id[9];
    char group_name[11];
    char handleResponse[15];
    char height[7];
    char icon[5];
    char id[3];
    char image[6];
    char imageUri[9];
    char imageUrl[9];
    char importance[11];
    char includeIntegration[19];
    char includeStart[13];
    char include_sender_enable[22];
    char integrations[13];
    char integrations_agent[21];
    char integrations_agent_agentConfig[33];
    char integrations_agent_agentId[29];
    char integrations_agent_description[33];
    char integrations_agent_name[26];
    char integrations_agent_status[28];
    char integrations_agent_type[26];
    char integrations_auth[20];
    char integrations_auth_apiKey[27];
    char integrations_callbackUrl[27];
    char integrations_enabled[23];
    char integrations_events[22];
    char integrations_gentleResponse[30];
    char integrations_handleResponse[30];
    char integrations_objectNames[27];
    char integrations_stream[22];
    char integrations_type[20];
    char integrations_waitForInputCompletion[38];
    char interruption_level[19];
    char isAdmin[8];
    char isBan[6];
    char isCounted[10];
    char isDelBan[9];
    char isDelFollowed[14];
    char isDelWhite[11];
    char isDelete[9];
    char isIncludeSender[16];
    char isMentioned[12];
    char isMuted[8];
    char isPersisted[12];
    char isQuit[7];
    char isSyncSender[13];
    char key[4];
    char keys[5];
    char large_icon_uri[15];
    char lastMessageSendTime[20];
    char lastNum[8];
    char latitude[9];
    char level[6];
    char limit[6];
    char localPath[10];
    char longitude[10];
    char maxMember[10];
    char memory[7];
    char mentionedContent[17];
    char mentionedInfo[14];
    char mentionedInfo_mentionedContent[31];
    char mentionedInfo_type[19];
    char mentionedInfo_userIdList[25];
    char mentioned_flag[15];
    char message[8];
    char message_content[16];
    char message_disableUpdateLastMsg[29];
    char message_objectName[19];
    char messageUID[11];
    char messageUId[11];
    char metadata[9];
    char mid[4];
    char minute[7];
    char msgRandom[10];
    char msgTimestamp[13];
    char msgUID[7];
    char msgs[5];
    char msgs_busChannel[18];
    char msgs_msgUID[14];
    char name[5];
    char nameList[9];
    char needNotify[11];
    char needReadReceipt[16];
    char newOwner[9];
    char nickname[9];
    char notification[13];
    char notification_alert[19];
    char notification_android[21];
    char notification_android_alert[27];
    char notification_android_extras[28];
    char notification_android_fcm[25];
    char notification_android_fcm_channelId[35];
    char notification_android_fcm_collapse_key[38];
    char notification_android_fcm_imageUrl[34];
    char notification_android_honor[27];
    char notification_android_honor_image[33];
    char notification_android_honor_importance[38];
    char notification_android_hw[24];
    char notification_android_hw_category[33];
    char notification_android_hw_channelId[34];
    char notification_android_hw_image[30];
    char notification_android_hw_importance[35];
    char notification_android_mi[24];
    char notification_android_mi_channelId[34];
    char notification_android_mi_large_icon_uri[39];
    char notification_android_oppo[26];
    char notification_android_oppo_category[35];
    char notification_android_oppo_channelId[36];
    char notification_android_oppo_notify_level[39];
    char notification_android_title[27];
    char notification_android_vivo[26];
    char notification_android_vivo_category[35];
    char notification_android_vivo_classification[41];
    char notification_forceShowPushContent[34];
    char notification_harmonyOS[23];
    char notification_harmonyOS_alert[29];
    char notification_harmonyOS_extras[30];
    char notification_harmonyOS_ohos[28];
    char notification_harmonyOS_ohos_category[37];
    char notification_harmonyOS_ohos_image[34];
    char notification_ios[17];
    char notification_ios_alert[23];
    char notification_ios_apns_collapse_id[34];
    char notification_ios_badge[23];
    char notification_ios_category[26];
    char notification_ios_contentAvailable[34];
    char notification_ios_extras[24];
    char notification_ios_interruption_level[36];
    char notification_ios_richMediaUri[30];
    char notification_ios_thread_id[27];
    char notification_ios_title[23];
    char notification_pushContent[25];
    char notification_title[19];
    char notify_level[13];
    char num[4];
    char objName[8];
    char objectName[11];
    char objectNames[12];
    char object_name[12];
    char objectnames[12];
    char offset[7];
    char opType[7];
    char operation[10];
    char operatorId[11];
    char operatorUserId[15];
    char optType[8];
    char order[6];
    char originalMessageContent[23];
    char originalObjectName[19];
    char os[3];
    char owner[6];
    char page[5];
    char pageNo[7];
    char pageSize[9];
    char pageToken[10];
    char pass[5];
    char period[7];
    char permissionType[15];
    char permissions[12];
    char permissions_invitePerm[23];
    char permissions_joinPerm[21];
    char permissions_memInvitePerm[26];
    char permissions_memProfilePerm[27];
    char permissions_profilePerm[24];
    char permissions_removePerm[23];
    char platform[9];
    char poi[4];
    char portrait[9];
    char portraitUri[12];
    char prevNum[8];
    char priority[9];
    char profileUrl[11];
    char provider[9];
    char provider_targetId[18];
    char provider_type[14];
    char provider_userId[16];
    char pushConfigs[12];
    char pushConfigs_APNs[19];
    char pushConfigs_APNs_apns_collapse_id[36];
    char pushConfigs_APNs_category[28];
    char pushConfigs_APNs_interruption_level[38];
    char pushConfigs_APNs_richMediaUri[32];
    char pushConfigs_APNs_thread_id[29];
    char pushConfigs_FCM[18];
    char pushConfigs_FCM_channelId[28];
    char pushConfigs_FCM_collapse_key[31];
    char pushConfigs_FCM_imageUrl[27];
    char pushConfigs_HONOR[20];
    char pushConfigs_HONOR_image[26];
    char pushConfigs_HONOR_importance[31];
    char pushConfigs_HW[17];
    char pushConfigs_HW_category[26];
    char pushConfigs_HW_channelId[27];
    char pushConfigs_HW_image[23];
    char pushConfigs_HW_importance[28];
    char pushConfigs_MI[17];
    char pushConfigs_MI_channelId[27];
    char pushConfigs_MI_large_icon_uri[32];
    char pushConfigs_OHOS[19];
    char pushConfigs_OHOS_category[28];
    char pushConfigs_OHOS_image[25];
    char pushConfigs_OPPO[19];
    char pushConfigs_OPPO_category[28];
    char pushConfigs_OPPO_channelId[29];
    char pushConfigs_OPPO_notify_level[32];
    char pushConfigs_VIVO[19];
    char pushConfigs_VIVO_category[28];
    char pushConfigs_VIVO_classification[34];
    char pushContent[12];
    char pushData[9];
    char pushExt[8];
    char push_content[13];
    char push_data[10];
    char push_ext[9];
    char put[4];
    char query[6];
    char recallActionTime[17];
    char recallContent[14];
    char recallTime[11];
    char receiptMessageDic[18];
    char referMsg[9];
    char referMsgUid[12];
    char referMsgUserId[15];
    char remark[7];
    char remarkName[11];
    char remarks[8];
    char remarks_id[13];
    char remarks_remark[17];
    char remoteUrl[10];
    char replaceContent[15];
    char replaceDisablePush[19];
    char replaceExtraContent[20];
    char replacePushContent[19];
    char replacePushExt[15];
    char replaceWord[12];
    char requestId[10];
    char richMediaUri[13];
    char role[5];
    char rtcroomId[10];
    char sentTime[9];
    char seq[4];
    char setTop[7];
    char sightUrl[9];
    char silence_push[13];
    char size[5];
    char sourceUserId[13];
    char startTime[10];
    char state[6];
    char status[7];
    char store_flag[11];
    char stream[7];
    char subType[8];
    char subUserIds[11];
    char summaryList[12];
    char tagId[6];
    char tagIds[7];
    char tags[5];
    char tags_tagId[13];
    char tags_tagName[15];
    char targetId[9];
    char targetIds[10];
    char targetUserId[13];
    char templateId[11];
    char thread_id[10];
    char time[5];
    char timezone[9];
    char title[6];
    char toChatroomId[13];
    char toDiscussionId[15];
    char toGroupId[10];
    char toGroupIds[11];
    char toUserId[9];
    char toUserIds[10];
    char to_group_ids[13];
    char to_user_ids[12];
    char type[5];
    char typingContentType[18];
    char unpushLevel[12];
    char unreadCountFlag[16];
    char url[4];
    char user[5];
    char user_extra[11];
    char user_icon[10];
    char user_id_2[8];
    char user_name[10];
    char user_portrait[14];
    char userExtProfile[15];
    char userGroupId[12];
    char userGroupIds[13];
    char userGroups[11];
    char userGroups_userGroupId[25];
    char userId[7];
    char userIdList[11];
    char userIds[8];
    char userProfile[12];
    char userProfile_birthday[21];
    char userProfile_email[18];
    char userProfile_gender[19];
    char userProfile_level[18];
    char userProfile_location[21];
    char userProfile_name[17];
    char userProfile_portraitUri[24];
    char userProfile_role[17];
    char userProfile_uniqueId[21];
    char user_id[8];
    char user_ids[9];
    char value[6];
    char values[7];
    char variables[10];
    char verifyBlacklist[16];
    char waitForInputCompletion[23];
    char whiteSetting[13];
    char whiteUserId[12];
    char whiteUserIds[13];
    char width[6];
    char word[5];
    char words[6];
    char words_replaceWord[20];
    char words_word[13];
};
static_assert(sizeof(Names) < 65536, "rows refer to names with 16 bits");

// The numbers of what stands in the tables of shared_rows.cpp.
namespace rules {
enum : std::uint16_t {
    none,
    integers,
    from_0,
    from_0_2,
    from_0_to_1,
    from_0_to_100,
    from_0_to_1439,
    from_0_to_2,
    from_0_to_43200,
    from_0_to_50,
    from_0_to_60,
    from_1,
    from_1_2,
    from_1_to_1,
    from_1_to_100,
    from_1_to_1000,
    from_1_to_200,
    from_1_to_43200,
    from_1_to_50,
    from_1_to_500,
    from_1_to_8192,
    from_50_to_200,
    from_60_to_10080,
    from_minus_1_to_9999,
    from_minus_2147483648_to_43200,
    from_minus_2147483648_to_9999,
    from_minus_2_to_2,
    key_from_1_key_to_32,
    key_to_128_keys_of_attribute_name,
    key_to_32,
    key_to_32_keys_of_attribute_name,
    key_to_32_keys_of_ext_lower_name,
    key_to_32_keys_of_ext_name,
    key_to_64,
    length_from_1_key_from_1_key_to_32,
    length_from_2,
    length_from_3,
    of_attribute_name,
    of_letters_digits,
    of_letters_digits_dashes,
    of_letters_digits_han,
    values_0,
    values_0_1,
    values_0_1_2,
    values_0_1_2_3,
    values_1_2,
    values_1_2_16,
    values_1_2_3,
    values_1_2_3_4_6_10,
    values_1_3,
    values_1_3_4_6,
    values_1_3_6,
    values_1_3_6_10,
    values_1_5,
    values_AND_OR,
    values_NORMAL_LOW,
    values_PERSON,
    values_active_inactive_draft,
    values_chat,
    values_chatHistory,
    values_iOS_Android,
    values_ios_android_iOS_Android_harmonyOS_HarmonyOS,
    values_minus_1_0_1_2_4_5,
    values_passive_active_time_sensitive_critical,
    values_text_markdown_html,
};
}
namespace conditions {
enum : std::uint16_t {
    none,
    excludes_audience_tagItems,
    holds_content_mentionedInfo,
    holds_content_mentionedInfo_seq,
    items_as_toUserId,
    max_items_with_toUserId_1,
    max_items_with_toUserIds_1,
    not_before_startTime,
    not_before_startTime_and_at_most_after_startTime_1209600000,
    only_when_content_complete_true_,
    required_above_content_seq_1,
    required_when_bindNotifyMsg_true_,
    required_when_content_mentionedInfo_type_2,
    required_when_mentionedInfo_type_2,
    required_when_objectName_RC_chrmKVNotiMsg,
    required_when_opType_0,
    required_when_type_2,
    required_with_entryInfo,
    required_with_entryOwnerId,
    required_with_message,
    required_with_notification_android_oppo_notify_level,
    required_without_isMuted,
    required_without_message,
    required_without_notification,
    required_without_unpushLevel,
};
}
namespace structures {
enum : std::uint16_t {
    none,
    apns_push,
    fcm_push,
    harmony_os_push,
    honor_push,
    huawei_push,
    mentioned_info,
    oppo_push,
    pre_message_reply,
    push_ext,
    user,
    vivo_push,
    xiaomi_push,
};
}

}  // namespace rongcloud::catalogue
