// Generated from catalogue/errors.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<ErrorCode, 25> k_codes{{
    {400, "user_not_found", 0, Category::not_found, false, "The user id does not exist.",
     "Register the user with user.get_token first."},
    {404, "endpoint_not_found", 404, Category::not_found, false, "No such endpoint.",
     "Check the path; the data centre may not offer this endpoint."},
    {1000, "server_error", 500, Category::server, true, "Internal error of the service; some invalid parameters are reported this way too.",
     "Retry later; if it persists check the parameters and report the request id."},
    {1001, "secret_mismatch", 401, Category::authentication, false, "App Key and App Secret do not match.",
     "Copy both again from the console; a renewed secret replaces the old one at once."},
    {1002, "parameter_error", 400, Category::argument, false, "A parameter is wrong or the App Key is unknown; the message names it.",
     "Read the message; if it names the App-Key check the key and that the region is the key's own."},
    {1003, "no_data", 400, Category::argument, false, "The request carries no data or an empty chatroom id or minute.",
     "Check the parameters."},
    {1004, "signature_error", 401, Category::authentication, false, "The signature is wrong.",
     "Check the App Secret, the clock of this machine, and that the region is the one of this App Key. If a proxy strips unknown headers, set header_prefix."},
    {1005, "too_long", 400, Category::argument, false, "A value is too long or a list has too many items.",
     "Check the limits in docs/endpoints."},
    {1006, "app_locked", 401, Category::authentication, false, "The application is locked, deleted or offline.",
     "Look at the application in the console."},
    {1007, "call_restricted", 401, Category::permission, false, "The call is restricted, for instance by the list of allowed addresses.",
     "Check the address allow list of the application in the console."},
    {1008, "rate_limited", 429, Category::rate_limit, true, "Too many calls.",
     "Slow down. Hammering a service that is not enabled is answered this way too, see 1009."},
    {1009, "service_not_enabled", 430, Category::permission, false, "The service is not enabled for this application.",
     "Switch it on in the console."},
    {1010, "whitelist_not_enabled", 0, Category::permission, false, "Allow lists are not enabled.",
     "Switch the service on in the console."},
    {1011, "blacklist_not_enabled", 0, Category::permission, false, "Block lists are not enabled.",
     "Switch the service on in the console."},
    {1015, "data_not_found", 200, Category::not_found, false, "The data to delete does not exist.",
     "Nothing is left to delete."},
    {1016, "keepalive_quota", 403, Category::quota, false, "Too many chatrooms are kept alive.",
     "Remove one first."},
    {1018, "rtc_not_enabled", 0, Category::permission, false, "Audio and video are not enabled.",
     "Switch the service on in the console."},
    {1050, "server_timeout", 504, Category::server, true, "A service behind the API did not answer in time; the operation may have happened.",
     "Retry later if repeating does no harm."},
    {2007, "user_quota", 403, Category::quota, false, "A development app has at most 100 registered users.",
     "Delete test users with user.delete_sandbox or use a production app."},
    {23410, "chatroom_not_found", 0, Category::not_found, false, "The chatroom does not exist.",
     "Create it with chatroom.create; rooms also end by themselves."},
    {26001, "subscription_parameter", 400, Category::argument, false, "A parameter of the subscription is wrong.",
     "Check the parameters."},
    {26003, "subscription_server_error", 500, Category::server, true, "Internal error of the subscription service.",
     "Retry later."},
    {26020, "subscription_not_enabled", 401, Category::permission, false, "Status subscriptions are not enabled.",
     "Switch the service on in the console."},
    {26021, "subscribers_quota", 200, Category::quota, false, "A followed user has the most subscribers allowed.",
     "The users concerned are in subUserIds of the answer."},
    {26022, "subscriptions_quota", 403, Category::quota, false, "The subscriber follows the most users allowed.",
     "Unsubscribe from some first."},
}};

constexpr std::array<SuccessCode, 3> k_success{{
    {200, "/"},
    {10000, "/v2/"},
    {0, "/chatroom/keepalive/"},
}};

}  // namespace

std::span<const ErrorCode> error_codes() noexcept { return k_codes; }

std::span<const SuccessCode> success_codes() noexcept { return k_success; }

}  // namespace rongcloud::catalogue
