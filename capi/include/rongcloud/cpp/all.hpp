// Generated from catalogue/endpoints. Do not edit.
// The typed requests and answers of every group.
#ifndef RONGCLOUD_CPP_ALL_HPP
#define RONGCLOUD_CPP_ALL_HPP

#include <rongcloud/cpp/user.hpp>
#include <rongcloud/cpp/user_blacklist.hpp>
#include <rongcloud/cpp/user_chat_ban.hpp>
#include <rongcloud/cpp/user_profile.hpp>
#include <rongcloud/cpp/user_push_period.hpp>
#include <rongcloud/cpp/user_remark.hpp>
#include <rongcloud/cpp/user_subscription.hpp>
#include <rongcloud/cpp/user_tag.hpp>
#include <rongcloud/cpp/user_whitelist.hpp>

#endif
