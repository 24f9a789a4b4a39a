/* Generated from catalogue/endpoints. Do not edit.
 * The typed functions of every group. */
#ifndef RONGCLOUD_API_ALL_H
#define RONGCLOUD_API_ALL_H

#include <rongcloud/api/user.h>
#include <rongcloud/api/user_blacklist.h>
#include <rongcloud/api/user_chat_ban.h>
#include <rongcloud/api/user_profile.h>
#include <rongcloud/api/user_push_period.h>
#include <rongcloud/api/user_remark.h>
#include <rongcloud/api/user_subscription.h>
#include <rongcloud/api/user_tag.h>
#include <rongcloud/api/user_whitelist.h>

#endif
