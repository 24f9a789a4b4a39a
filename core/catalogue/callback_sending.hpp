// Generated from catalogue/callbacks.yaml. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

// What the service does when it gets no HTTP 200, where the documents say so.
struct CallbackRetry {
    std::int64_t timeout_ms;
    std::int32_t tries;  // the first one included
    std::int64_t pause_ms;  // when very many time out
    std::int64_t outage_delay_ms;  // when the network fails
};

// Names of the parts of a signature.
struct CallbackForm {
    std::string_view app_key;
    std::string_view nonce;
    std::string_view timestamp;  // in milliseconds
    std::string_view signature;
};

struct CallbackSample {
    std::string_view id;
    std::string_view event;  // a JSON object with all members
};

inline constexpr CallbackRetry callback_retry{5000, 3, 60000, 300000};
inline constexpr std::size_t callback_nonce_max_chars = 18;
inline constexpr CallbackForm callback_query_form{"appKey", "nonce", "timestamp", "signature"};
inline constexpr CallbackForm callback_header_form{"App-Key", "Nonce", "Timestamp", "Signature"};

// Times in the samples are this one, in milliseconds since 1970.
inline constexpr std::int64_t callback_sample_time_ms = 1735689598500;
inline constexpr std::array<CallbackSample, 12> callback_samples{{
    {"message_route",
     "{\"fromUserId\":\"alice\",\"toUserId\":\"bob\",\"objectName\":\"RC:TxtMsg\",\"content\":\"{\\\"content\\\":\\\"hi \344\275\240\345\245\275\\\"}\",\"channelType\":\"PERSON\",\"msgTimestamp\":1735689598500,\"timestamp\":1735689598500,\"msgUID\":\"CLU2-NFGR-CQ82-O4IS\",\"sensitiveType\":0,\"source\":\"Android\",\"originalMsgUID\":\"CLU2-NFGR-CQ82-O4IR\",\"busChannel\":\"channel1\",\"groupUserIds\":[\"bob\",\"carol\"],\"aiGenerated\":true,\"clientIp\":\"192.0.2.7:22263\"}"sv},
    {"pre_message",
     "{\"appKey\":\"vector-app-key\",\"fromUserId\":\"alice\",\"targetId\":\"bob\",\"toUserIds\":[\"bob\",\"carol\"],\"msgType\":\"RC:TxtMsg\",\"content\":\"{\\\"content\\\":\\\"hi \344\275\240\345\245\275\\\"}\",\"pushContent\":\"Alice: hi\",\"disablePush\":true,\"pushExt\":\"{\\\"title\\\":\\\"News\\\"}\",\"expansion\":true,\"extraContent\":\"{\\\"k\\\":\\\"v\\\"}\",\"channelType\":\"PERSON\",\"msgTimeStamp\":1735689598500,\"messageId\":\"CLU2-NFGR-CQ82-O4IS\",\"originalMsgUID\":\"CLU2-NFGR-CQ82-O4IR\",\"os\":\"iOS\",\"busChannel\":\"channel1\",\"clientIp\":\"192.0.2.7:22263\",\"aiGenerated\":true}"sv},
    {"user_online_status",
     "{\"userid\":\"alice\",\"status\":\"0\",\"os\":\"iOS\",\"time\":1735689598500,\"clientIp\":\"192.0.2.7:22263\",\"sessionId\":\"session1\"}"sv},
    {"user_deactivation",
     "{\"userId\":\"alice\",\"operateId\":\"operation1\",\"type\":0,\"code\":\"0\",\"time\":1735689598500}"sv},
    {"chatroom_status",
     "{\"chatRoomId\":\"room1\",\"userIds\":[\"bob\",\"carol\"],\"status\":0,\"type\":0,\"time\":1735689598500}"sv},
    {"chatroom_kv",
     "{\"chatroomId\":\"room1\",\"key\":\"seat\",\"value\":\"3\",\"optType\":1,\"userId\":\"alice\",\"status\":0,\"timestamp\":1735689598500,\"version\":7}"sv},
    {"message_operation",
     "{\"eventType\":1,\"fromUserId\":\"alice\",\"optTime\":1735689598500,\"source\":\"Android\",\"conversationInfo\":{\"conversationType\":1,\"targetId\":\"bob\",\"busChannel\":\"channel1\"},\"originalMsgInfo\":{\"messageId\":\"CLU2-NFGR-CQ82-O4IS\",\"messageTime\":1735689598500},\"recallMsgInfo\":{\"isDelete\":0,\"isAdmin\":1,\"extra\":\"more\"},\"deleteMsgInfo\":{\"deleteType\":1,\"msgTimestamp\":1735689598500}}"sv},
    {"audit_result",
     "{\"result\":10000,\"content\":\"{\\\"fromUserId\\\":\\\"alice\\\",\\\"targetId\\\":\\\"bob\\\",\\\"conversationType\\\":\\\"PERSON\\\"}\",\"msgUID\":\"CLU2-NFGR-CQ82-O4IS\",\"serviceProvider\":\"provider1\",\"resultDetail\":\"{\\\"label\\\":\\\"normal\\\"}\"}"sv},
    {"bot_webhook",
     "{\"type\":\"message:private\",\"timestamp\":1735689598500,\"bot\":{\"userId\":\"bot1\",\"name\":\"Bot\",\"profileUrl\":\"https://example.com/bot.png\",\"type\":\"agent\"},\"data\":{\"fromUserId\":\"alice\",\"toUserId\":\"bob\",\"objectName\":\"RC:TxtMsg\",\"content\":\"{\\\"content\\\":\\\"hi \344\275\240\345\245\275\\\"}\",\"channelType\":\"PERSON\"}}"sv},
    {"group_operation_sync",
     "{\"groupId\":\"group1\",\"eventType\":1,\"time\":1735689598500,\"optUserId\":\"carol\",\"userIds\":[\"bob\",\"carol\"]}"sv},
    {"group_info_sync",
     "{\"groupId\":\"group1\",\"groupName\":\"Friends & family\",\"time\":1735689598500,\"optUserId\":\"carol\",\"groupProfile\":{\"introduction\":\"All of us\"},\"groupExtProfile\":{\"ext_kind\":\"private\"},\"permissions\":{\"joinPerm\":1}}"sv},
    {"user_profile_sync",
     "{\"userId\":\"alice\",\"type\":0,\"time\":1735689598500,\"userProfile\":{\"name\":\"Alice\"},\"userExtProfile\":{\"ext_city\":\"Beijing\"}}"sv},
}};

}  // namespace rongcloud::catalogue
