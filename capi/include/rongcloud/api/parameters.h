/* Generated from catalogue/endpoints. Do not edit.
 * Names of parameters as the service spells them, for the setters of rc_params: a slip of the pen in a
 * macro does not compile. */
#ifndef RONGCLOUD_API_PARAMETERS_H
#define RONGCLOUD_API_PARAMETERS_H

#include <rongcloud/export.h>

#define RC_BLACK_USER_ID    "blackUserId"
#define RC_EXPIRY           "expiry"
#define RC_LEVEL            "level"
#define RC_MINUTE           "minute"
#define RC_NAME             "name"
#define RC_NUM              "num"
#define RC_OFFSET           "offset"
#define RC_OP_TYPE          "opType"
#define RC_ORDER            "order"
#define RC_PAGE             "page"
#define RC_PAGE_NO          "pageNo"
#define RC_PAGE_SIZE        "pageSize"
#define RC_PAGE_TOKEN       "pageToken"
#define RC_PERIOD           "period"
#define RC_PORTRAIT_URI     "portraitUri"
#define RC_REMARKS          "remarks"
#define RC_SIZE             "size"
#define RC_START_TIME       "startTime"
#define RC_STATE            "state"
#define RC_SUB_TYPE         "subType"
#define RC_SUB_USER_IDS     "subUserIds"
#define RC_TAGS             "tags"
#define RC_TARGET_ID        "targetId"
#define RC_TIME             "time"
#define RC_TIMEZONE         "timezone"
#define RC_TYPE             "type"
#define RC_USER_EXT_PROFILE "userExtProfile"
#define RC_USER_ID          "userId"
#define RC_USER_IDS         "userIds"
#define RC_USER_PROFILE     "userProfile"
#define RC_WHITE_SETTING    "whiteSetting"
#define RC_WHITE_USER_ID    "whiteUserId"

#endif
