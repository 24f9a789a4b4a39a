// Generated from catalogue/endpoints. Do not edit.
// The typed requests and answers of every group.
#ifndef RONGCLOUD_CPP_ALL_HPP
#define RONGCLOUD_CPP_ALL_HPP

#include <rongcloud/cpp/agent.hpp>
#include <rongcloud/cpp/bot.hpp>
#include <rongcloud/cpp/chatroom.hpp>
#include <rongcloud/cpp/conversation.hpp>
#include <rongcloud/cpp/conversation_tag.hpp>
#include <rongcloud/cpp/entrust_group.hpp>
#include <rongcloud/cpp/friend.hpp>
#include <rongcloud/cpp/group.hpp>
#include <rongcloud/cpp/message.hpp>
#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/cpp/proxychat.hpp>
#include <rongcloud/cpp/push.hpp>
#include <rongcloud/cpp/sensitive_word.hpp>
#include <rongcloud/cpp/stat.hpp>
#include <rongcloud/cpp/ultragroup.hpp>
#include <rongcloud/cpp/ultragroup_v2.hpp>
#include <rongcloud/cpp/user.hpp>
#include <rongcloud/cpp/user_blacklist.hpp>
#include <rongcloud/cpp/user_chat_ban.hpp>
#include <rongcloud/cpp/user_profile.hpp>
#include <rongcloud/cpp/user_push_period.hpp>
#include <rongcloud/cpp/user_remark.hpp>
#include <rongcloud/cpp/user_subscription.hpp>
#include <rongcloud/cpp/user_tag.hpp>
#include <rongcloud/cpp/user_whitelist.hpp>
#include <rongcloud/cpp/wordfilter.hpp>

#endif
