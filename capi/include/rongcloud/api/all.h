/* Generated from catalogue/endpoints. Do not edit.
 * The typed functions of every group. */
#ifndef RONGCLOUD_API_ALL_H
#define RONGCLOUD_API_ALL_H

#include <rongcloud/api/agent.h>
#include <rongcloud/api/bot.h>
#include <rongcloud/api/chatroom.h>
#include <rongcloud/api/conversation.h>
#include <rongcloud/api/conversation_tag.h>
#include <rongcloud/api/entrust_group.h>
#include <rongcloud/api/friend.h>
#include <rongcloud/api/group.h>
#include <rongcloud/api/message.h>
#include <rongcloud/api/messages.h>
#include <rongcloud/api/proxychat.h>
#include <rongcloud/api/push.h>
#include <rongcloud/api/sensitive_word.h>
#include <rongcloud/api/stat.h>
#include <rongcloud/api/ultragroup.h>
#include <rongcloud/api/ultragroup_v2.h>
#include <rongcloud/api/user.h>
#include <rongcloud/api/user_blacklist.h>
#include <rongcloud/api/user_chat_ban.h>
#include <rongcloud/api/user_profile.h>
#include <rongcloud/api/user_push_period.h>
#include <rongcloud/api/user_remark.h>
#include <rongcloud/api/user_subscription.h>
#include <rongcloud/api/user_tag.h>
#include <rongcloud/api/user_whitelist.h>
#include <rongcloud/api/wordfilter.h>

#endif
