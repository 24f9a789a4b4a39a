/* Generated from catalogue/endpoints. Do not edit.
 * Names of parameters as the service spells them, for the setters of rc_params: a slip of the pen in a
 * macro does not compile. */
#ifndef RONGCLOUD_API_PARAMETERS_H
#define RONGCLOUD_API_PARAMETERS_H

#include <rongcloud/export.h>

#define RC_CONTENT      "content"
#define RC_DAYS         "days"
#define RC_DELAY        "delay"
#define RC_ENTRIES      "entries"
#define RC_EXTRAS       "extras"
#define RC_FROM_USER_ID "fromUserId"
#define RC_GROUP        "group[id]"
#define RC_IS_MENTIONED "isMentioned"
#define RC_IS_PERSISTED "isPersisted"
#define RC_ITEMS        "items"
#define RC_KIND         "kind"
#define RC_LIVE         "live"
#define RC_MODE         "mode"
#define RC_NAME         "name"
#define RC_OBJECT_NAME  "objectName"
#define RC_OPTIONS      "options"
#define RC_OWNER        "owner"
#define RC_PAGE         "page"
#define RC_PUSH_EXT     "pushExt"
#define RC_RATIO        "ratio"
#define RC_REMARKS      "remarks"
#define RC_SAMPLE_ID    "sampleId"
#define RC_SIZE         "size"
#define RC_START_TIME   "startTime"
#define RC_TAGS         "tags"
#define RC_TIME         "time"
#define RC_TO_USER_ID   "toUserId"
#define RC_USER_ID      "userId"
#define RC_WORDS        "words"

#endif
