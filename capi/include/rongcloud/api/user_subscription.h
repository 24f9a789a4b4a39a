/* Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
 * Status subscriptions. Who is told of whose online status.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_SUBSCRIPTION_H
#define RONGCLOUD_API_USER_SUBSCRIPTION_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* List the status subscriptions of a user.
 * POST /user/subscribe/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. The subscriber.
 * In `more`:
 *   RC_SUB_TYPE    int, 1 to 1, default 1. Kind of subscription; 1 is the online status.
 *   RC_PAGE_TOKEN  str. Token from the previous page.
 *   RC_PAGE_SIZE   int, 50 to 200, default 200. 50..200.
 * In the answer:
 *   "hasNext"                     bool. Whether a further page exists.
 *   "pageToken"                   str. Token of the next page.
 *   "subscriptions"               JSON array. Subscription records.
 *   "subscriptions[].subUserIds"  str list. Followed users.
 *   "subscriptions[].subType"     int. Kind.
 *   "subscriptions[].subTime"     int. When subscribed.
 *   "subscriptions[].expiry"      int. When it ends.
 * Codes: 26001 subscription_parameter, 26003 subscription_server_error, 26020 subscription_not_enabled, 26021
 * subscribers_quota, 26022 subscriptions_quota.
 * Notes: The request example on the page posts to /user/subscribe/update.json; the method line says
 * /user/subscribe/query.json.
 * Sources: docs: platform-chat-api/user/query-subscription-relationship. */
RC_API rc_status rc_user_subscription_query(rc_client *client, const char *user_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Subscribe a user to (or unsubscribe from) the online status of others.
 * POST /user/subscribe/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id       at most 64 bytes. The subscriber.
 *   sub_user_ids  1 to 200 items. Users to follow, joined with commas in a single key.
 *   op_type       one of 0 (subscribe), 1 (unsubscribe). Operation.
 * In `more`:
 *   RC_SUB_TYPE  int, 1 to 1, default 1. Kind of subscription; 1 is the online status.
 *   RC_EXPIRY    int, required when opType is 0. Duration in seconds; needed when opType is 0. Client docs give
 *                60..2592000.
 * In the answer:
 *   "subUserIds"  str list. Only with code 26021: the users that already have the maximum of subscribers.
 * Codes: 26001 subscription_parameter, 26003 subscription_server_error, 26020 subscription_not_enabled, 26021
 * subscribers_quota, 26022 subscriptions_quota.
 * Notes: Needs the online status subscription service. HTTP status by code: 26001 is 400 (bad parameter), 26003 is
 * 500 (internal), 26022 is 403 (the subscriber follows too many), 26021 is 200 (a followed user has too many
 * subscribers), 26020 is 401 (service not enabled). Client documents give 1000 followed users per subscriber, 5000
 * subscribers per user, and 60 to 2592000 seconds.
 * Sources: docs: platform-chat-api/user/set-subscription-relationship; docs:
 * platform-chat-api/user/query-subscription-relationship; docs: web-imlib/user/subscribe_online. */
RC_API rc_status rc_user_subscription_set(rc_client *client, const char *user_id, const char *const *sub_user_ids,
                                          size_t sub_user_ids_count, int32_t op_type, const rc_params *more,
                                          rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
