/* Generated from the catalogue, rongcloud.h and version.h. Do not edit.
 * Loads the shared library while the program runs and reaches each of its functions through a pointer, for programs
 * that do not link to it. Header-only, C99 and C++; on systems whose C library has no dlopen of its own add -ldl.
 *
 *     rc_dl api;
 *     const char *problem;
 *     if (rc_dl_open(&api, NULL, &problem) != RC_DL_OK) { puts(problem); return 1; }
 *     rc_client *client;
 *     if (api.rc_client_new(config, &client, &error) != RC_OK) ...
 *     rc_dl_close(&api);
 *
 * rc_dl belongs to the program that is compiled with this header and is no part of the binary interface: a newer
 * header with an older library leaves the pointers of functions that the library does not have yet at NULL, which
 * may be tested. Functions mean what rongcloud/rongcloud.h and rongcloud/api say. */
#ifndef RONGCLOUD_RONGCLOUD_DL_H
#define RONGCLOUD_RONGCLOUD_DL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_WIN32)
#  include <windows.h>
#else
#  include <dlfcn.h>
#endif

#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* File names that rc_dl_open tries when it is given none. */
#define RC_DL_TEXT_(x) #x
#define RC_DL_TEXT(x) RC_DL_TEXT_(x)
#if defined(_WIN32)
#  define RC_DL_NAME "rongcloud-" RC_DL_TEXT(RC_ABI_VERSION) ".dll"
#elif defined(__APPLE__)
#  define RC_DL_NAME "librongcloud." RC_DL_TEXT(RC_ABI_VERSION) ".dylib"
#else
#  define RC_DL_NAME "librongcloud.so." RC_DL_TEXT(RC_ABI_VERSION)
#endif

enum {
    RC_DL_OK = 0,
    RC_DL_E_LIBRARY = 1, /* no such file, or the system refused to load it */
    RC_DL_E_SYMBOL = 2,  /* loaded, but it is another library */
    RC_DL_E_VERSION = 3  /* while the binary interface is 0, header and library must agree in major and minor */
};

/* One pointer for each exported function; NULL when the library that was loaded does not have it. */
typedef struct rc_dl {
    void *library;
    int32_t (*rc_version_number)(void);
    const char *(*rc_version_string)(void);
    const char *(*rc_status_name)(rc_status status);
    rc_status (*rc_config_new)(rc_config **out, rc_error **err);
    rc_status (*rc_config_set)(rc_config *config, const char *name, const char *value, rc_error **err);
    rc_status (*rc_config_load_environment)(rc_config *config, rc_error **err);
    rc_status (*rc_config_load_file)(rc_config *config, const char *path, rc_error **err);
    void (*rc_config_free)(rc_config *config);
    size_t (*rc_option_count)(void);
    const char *(*rc_option_name)(size_t index);
    rc_status (*rc_client_new)(const rc_config *config, rc_client **out, rc_error **err);
    void (*rc_client_free)(rc_client *client);
    rc_status (*rc_client_endpoints)(rc_client *client, rc_bytes **json, rc_error **err);
    size_t (*rc_client_calls_in_flight)(const rc_client *client);
    rc_status (*rc_client_rate_limits)(rc_client *client, rc_bytes **json, rc_error **err);
    rc_status (*rc_client_set_switch_hook)(rc_client *client, rc_switch_fn hook, void *user_data, rc_error **err);
    rc_params *(*rc_params_new)(void);
    void (*rc_params_free)(rc_params *params);
    void (*rc_params_set_str)(rc_params *params, const char *name, const char *value);
    void (*rc_params_set_strn)(rc_params *params, const char *name, const char *value, size_t size);
    void (*rc_params_add_str)(rc_params *params, const char *name, const char *value);
    void (*rc_params_add_strn)(rc_params *params, const char *name, const char *value, size_t size);
    void (*rc_params_set_empty_list)(rc_params *params, const char *name);
    void (*rc_params_set_int)(rc_params *params, const char *name, int64_t value);
    void (*rc_params_set_bool)(rc_params *params, const char *name, int value);
    void (*rc_params_set_double)(rc_params *params, const char *name, double value);
    void (*rc_params_set_json)(rc_params *params, const char *name, const char *json);
    void (*rc_params_set_object)(rc_params *params, const char *name, const rc_params *members);
    void (*rc_params_add_object)(rc_params *params, const char *name, const rc_params *members);
    void (*rc_params_set_members)(rc_params *params, const char *json_object);
    void (*rc_params_set_timeout_ms)(rc_params *params, int32_t timeout_ms);
    void (*rc_params_set_request_id)(rc_params *params, const char *request_id);
    void (*rc_params_set_interrupt)(rc_params *params, rc_interrupt_fn check, void *user_data);
    rc_status (*rc_call)(rc_client *client, const char *operation, const rc_params *params, rc_result **out,
                         rc_error **err);
    rc_status (*rc_call_json)(rc_client *client, const char *operation, const char *params_json, rc_result **out,
                              rc_error **err);
    rc_status (*rc_call_raw)(rc_client *client, const char *method, const char *path, const char *content_type,
                             const char *body, size_t body_size, int32_t timeout_ms, rc_result **out, rc_error **err);
    rc_status (*rc_preview)(rc_client *client, const char *operation, const rc_params *params, const char *nonce,
                            int64_t timestamp_ms, rc_bytes **out, rc_error **err);
    rc_status (*rc_get_token)(rc_client *client, const char *user_id, const char *name, const char *portrait_uri,
                              char *token, size_t capacity, rc_error **err);
    rc_status (*rc_call_async)(rc_client *client, const char *operation, const rc_params *params, rc_done_fn done,
                               void *user_data, rc_request **out, rc_error **err);
    rc_status (*rc_call_json_async)(rc_client *client, const char *operation, const char *params_json, rc_done_fn done,
                                    void *user_data, rc_request **out, rc_error **err);
    rc_status (*rc_call_raw_async)(rc_client *client, const char *method, const char *path, const char *content_type,
                                   const char *body, size_t body_size, int32_t timeout_ms, rc_done_fn done,
                                   void *user_data, rc_request **out, rc_error **err);
    void (*rc_request_cancel)(rc_request *request);
    rc_status (*rc_request_wait)(const rc_request *request, int32_t timeout_ms);
    int (*rc_request_is_done)(const rc_request *request);
    rc_status (*rc_request_take)(rc_request *request, rc_result **result, rc_error **err);
    void (*rc_request_free)(rc_request *request);
    rc_status (*rc_message_content)(const char *object_name, const rc_params *fields, rc_bytes **out, rc_error **err);
    rc_status (*rc_message_structure)(const char *name, const rc_params *fields, rc_bytes **out, rc_error **err);
    size_t (*rc_message_type_count)(void);
    const char *(*rc_message_type_name)(size_t index);
    const char *(*rc_message_type_describe)(const char *name);
    const char *(*rc_result_str)(const rc_result *result, const char *path);
    size_t (*rc_result_str_size)(const rc_result *result, const char *path);
    int64_t (*rc_result_int)(const rc_result *result, const char *path, int64_t fallback);
    double (*rc_result_double)(const rc_result *result, const char *path, double fallback);
    int (*rc_result_bool)(const rc_result *result, const char *path, int fallback);
    size_t (*rc_result_count)(const rc_result *result, const char *path);
    const char *(*rc_result_key)(const rc_result *result, const char *path, size_t index);
    int (*rc_result_has)(const rc_result *result, const char *path);
    const char *(*rc_result_json)(const rc_result *result);
    size_t (*rc_result_json_size)(const rc_result *result);
    int32_t (*rc_result_http_status)(const rc_result *result);
    const char *(*rc_result_request_id)(const rc_result *result);
    const char *(*rc_result_domain)(const rc_result *result);
    int32_t (*rc_result_attempts)(const rc_result *result);
    int (*rc_result_already_accepted)(const rc_result *result);
    void (*rc_result_free)(rc_result *result);
    const char *(*rc_bytes_data)(const rc_bytes *bytes);
    size_t (*rc_bytes_size)(const rc_bytes *bytes);
    void (*rc_bytes_free)(rc_bytes *bytes);
    rc_status (*rc_pager_new)(rc_client *client, const char *operation, const rc_params *params, rc_pager **out,
                              rc_error **err);
    rc_status (*rc_pager_set_max_pages)(rc_pager *pager, int32_t max_pages, rc_error **err);
    rc_status (*rc_pager_next)(rc_pager *pager, rc_result **out, rc_error **err);
    void (*rc_pager_free)(rc_pager *pager);
    rc_status (*rc_event_stream_open)(rc_client *client, const char *operation, const rc_params *params,
                                      rc_event_stream **out, rc_error **err);
    rc_status (*rc_event_stream_next)(rc_event_stream *stream, rc_event **out, rc_error **err);
    void (*rc_event_stream_cancel)(rc_event_stream *stream);
    void (*rc_event_stream_free)(rc_event_stream *stream);
    const char *(*rc_event_name)(const rc_event *event);
    const char *(*rc_event_data)(const rc_event *event);
    size_t (*rc_event_data_size)(const rc_event *event);
    const char *(*rc_event_id)(const rc_event *event);
    void (*rc_event_free)(rc_event *event);
    rc_status (*rc_call_events)(rc_client *client, const char *operation, const rc_params *params, rc_event_fn on_event,
                                void *user_data, rc_error **err);
    rc_status (*rc_error_status)(const rc_error *error);
    const char *(*rc_error_message)(const rc_error *error);
    const char *(*rc_error_hint)(const rc_error *error);
    const char *(*rc_error_reason)(const rc_error *error);
    const char *(*rc_error_cause)(const rc_error *error);
    const char *(*rc_error_phase)(const rc_error *error);
    int32_t (*rc_error_api_code)(const rc_error *error);
    const char *(*rc_error_api_name)(const rc_error *error);
    const char *(*rc_error_category)(const rc_error *error);
    int32_t (*rc_error_http_status)(const rc_error *error);
    const char *(*rc_error_operation)(const rc_error *error);
    const char *(*rc_error_request_id)(const rc_error *error);
    const char *(*rc_error_domain)(const rc_error *error);
    int32_t (*rc_error_attempts)(const rc_error *error);
    const char *(*rc_error_answer)(const rc_error *error);
    int (*rc_error_is_retriable)(const rc_error *error);
    int (*rc_error_maybe_delivered)(const rc_error *error);
    int64_t (*rc_error_retry_after_ms)(const rc_error *error);
    rc_status (*rc_error_new)(const char *reason, const char *message, rc_error **out);
    void (*rc_error_free)(rc_error *error);
    rc_status (*rc_message_stream_open)(rc_client *client, const char *operation, const rc_params *params,
                                        rc_message_stream **out, rc_error **err);
    rc_status (*rc_message_stream_set_packet_max_bytes)(rc_message_stream *stream, size_t size, rc_error **err);
    rc_status (*rc_message_stream_write)(rc_message_stream *stream, const char *text, size_t size, rc_error **err);
    rc_status (*rc_message_stream_complete)(rc_message_stream *stream, const char *text, size_t size, int32_t reason,
                                            rc_error **err);
    rc_status (*rc_message_stream_abort)(rc_message_stream *stream, int32_t reason, rc_error **err);
    const char *(*rc_message_stream_message_uid)(const rc_message_stream *stream);
    int64_t (*rc_message_stream_seq)(const rc_message_stream *stream);
    size_t (*rc_message_stream_bytes)(const rc_message_stream *stream);
    int (*rc_message_stream_is_open)(const rc_message_stream *stream);
    void (*rc_message_stream_free)(rc_message_stream *stream);
    size_t (*rc_op_count)(void);
    const char *(*rc_op_name)(size_t index);
    const char *(*rc_op_describe)(const char *operation);
    rc_status (*rc_client_stats)(rc_client *client, rc_bytes **json, rc_error **err);
    rc_status (*rc_client_set_attempt_hook)(rc_client *client, rc_attempt_fn hook, void *user_data, rc_error **err);
    const char *(*rc_attempt_operation)(const rc_attempt *attempt);
    const char *(*rc_attempt_method)(const rc_attempt *attempt);
    const char *(*rc_attempt_domain)(const rc_attempt *attempt);
    const char *(*rc_attempt_request_id)(const rc_attempt *attempt);
    int32_t (*rc_attempt_number)(const rc_attempt *attempt);
    const char *(*rc_attempt_phase)(const rc_attempt *attempt);
    const char *(*rc_attempt_outcome)(const rc_attempt *attempt);
    int32_t (*rc_attempt_http_status)(const rc_attempt *attempt);
    int32_t (*rc_attempt_api_code)(const rc_attempt *attempt);
    int64_t (*rc_attempt_sent_bytes)(const rc_attempt *attempt);
    int64_t (*rc_attempt_received_bytes)(const rc_attempt *attempt);
    int64_t (*rc_attempt_started_us)(const rc_attempt *attempt);
    int64_t (*rc_attempt_duration_us)(const rc_attempt *attempt);
    int64_t (*rc_attempt_connecting_us)(const rc_attempt *attempt);
    int (*rc_attempt_reused_connection)(const rc_attempt *attempt);
    int (*rc_attempt_will_retry)(const rc_attempt *attempt);
    rc_status (*rc_client_set_log_hook)(rc_client *client, rc_log_level level, rc_log_fn hook, void *user_data,
                                        rc_error **err);
    rc_status (*rc_client_set_credentials)(rc_client *client, const char *app_key, const char *app_secret,
                                           rc_error **err);
    const char *(*rc_verdict_name)(rc_verdict verdict);
    int32_t (*rc_verdict_http_status)(rc_verdict verdict);
    rc_status (*rc_webhook_config_new)(rc_webhook_config **out, rc_error **err);
    rc_status (*rc_webhook_config_add_secret)(rc_webhook_config *config, const char *app_key, const char *app_secret,
                                              rc_error **err);
    rc_status (*rc_webhook_config_set)(rc_webhook_config *config, const char *name, const char *value, rc_error **err);
    rc_status (*rc_webhook_config_set_memory)(rc_webhook_config *config, rc_memory_claim_fn claim,
                                              rc_memory_accept_fn accept, rc_memory_release_fn release, void *user_data,
                                              rc_free_fn free_user_data, rc_error **err);
    void (*rc_webhook_config_free)(rc_webhook_config *config);
    rc_status (*rc_webhook_new)(const rc_webhook_config *config, rc_webhook **out, rc_error **err);
    void (*rc_webhook_free)(rc_webhook *webhook);
    rc_status (*rc_webhook_verify)(const rc_webhook *webhook, const char *query, const char *headers, int64_t now_ms,
                                   rc_verdict *verdict, rc_error **err);
    rc_status (*rc_webhook_parse)(const rc_webhook *webhook, const char *method, const char *target,
                                  const char *headers, const char *body, size_t body_size, int64_t now_ms,
                                  rc_verdict *verdict, rc_hook_event **out, rc_error **err);
    rc_status (*rc_hook_event_load)(const char *app_key, const char *type, int64_t signed_at_ms, const char *json,
                                    size_t json_size, rc_hook_event **out, rc_error **err);
    rc_status (*rc_hook_event_accept)(rc_hook_event *event, rc_error **err);
    void (*rc_hook_event_free)(rc_hook_event *event);
    size_t (*rc_hook_event_count)(const rc_hook_event *event);
    const rc_hook_event *(*rc_hook_event_at)(const rc_hook_event *event, size_t index);
    const char *(*rc_hook_event_type)(const rc_hook_event *event);
    int (*rc_hook_event_is_known)(const rc_hook_event *event);
    int (*rc_hook_event_decides)(const rc_hook_event *event);
    int (*rc_hook_event_is_duplicate)(const rc_hook_event *event);
    const char *(*rc_hook_event_app_key)(const rc_hook_event *event);
    int64_t (*rc_hook_event_signed_at_ms)(const rc_hook_event *event);
    const char *(*rc_hook_event_id)(const rc_hook_event *event);
    const char *(*rc_hook_event_order_key)(const rc_hook_event *event);
    const char *(*rc_hook_event_str)(const rc_hook_event *event, const char *path);
    size_t (*rc_hook_event_str_size)(const rc_hook_event *event, const char *path);
    int64_t (*rc_hook_event_int)(const rc_hook_event *event, const char *path, int64_t fallback);
    int (*rc_hook_event_bool)(const rc_hook_event *event, const char *path, int fallback);
    size_t (*rc_hook_event_member_count)(const rc_hook_event *event, const char *path);
    int (*rc_hook_event_has)(const rc_hook_event *event, const char *path);
    const char *(*rc_hook_event_json)(const rc_hook_event *event);
    size_t (*rc_hook_event_json_size)(const rc_hook_event *event);
    rc_status (*rc_hook_event_member_json)(const rc_hook_event *event, const char *path, rc_bytes **out,
                                           rc_error **err);
    rc_status (*rc_hook_event_texts)(const rc_hook_event *event, const char *path, rc_bytes **out, rc_error **err);
    const char *(*rc_hook_event_body)(const rc_hook_event *event);
    size_t (*rc_hook_event_body_size)(const rc_hook_event *event);
    rc_status (*rc_webhook_reply)(int32_t pass, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_webhook_sign)(const char *app_key, const char *app_secret, const char *nonce, int64_t timestamp_ms,
                                 rc_bytes **out, rc_error **err);
    size_t (*rc_callback_count)(void);
    const char *(*rc_callback_name)(size_t index);
    const char *(*rc_callback_describe)(const char *name);
    rc_status (*rc_agent_create)(rc_client *client, const char *agent_id, const char *name, const char *agent_config,
                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_agent_delete)(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);
    rc_status (*rc_agent_generate)(rc_client *client, const char *agent_id, const char *query, const rc_params *more,
                                   rc_result **out, rc_error **err);
    rc_status (*rc_agent_get)(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                              rc_error **err);
    rc_status (*rc_agent_get_restriction)(rc_client *client, const char *agent_id, const char *user_id,
                                          const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_agent_query)(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                rc_error **err);
    rc_status (*rc_agent_query_restrictions)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_agent_suggest)(rc_client *client, const char *agent_id, const char *provider, const rc_params *more,
                                  rc_result **out, rc_error **err);
    rc_status (*rc_agent_update)(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);
    rc_status (*rc_bot_create)(rc_client *client, const char *user_id, const char *name, const char *type,
                               const char *profile_url, const char *integrations, const rc_params *more,
                               rc_result **out, rc_error **err);
    rc_status (*rc_bot_create_integration)(rc_client *client, const char *user_id, const char *type,
                                           const char *callback_url, const rc_params *more, rc_result **out,
                                           rc_error **err);
    rc_status (*rc_bot_delete)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);
    rc_status (*rc_bot_delete_integration)(rc_client *client, const char *user_id, const char *type,
                                           const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_bot_get)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                            const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_bot_query)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_bot_update)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);
    rc_status (*rc_bot_update_integration)(rc_client *client, const char *user_id, const rc_params *more,
                                           rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_add_keepalive)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_add_low_priority_types)(rc_client *client, const char *const *object_name,
                                                    size_t object_name_count, const rc_params *more, rc_result **out,
                                                    rc_error **err);
    rc_status (*rc_chatroom_add_message_whitelist)(rc_client *client, const char *const *object_names,
                                                   size_t object_names_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);
    rc_status (*rc_chatroom_add_mute_exceptions)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                 size_t user_id_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);
    rc_status (*rc_chatroom_add_user_whitelist)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                                size_t user_id_count, const rc_params *more, rc_result **out,
                                                rc_error **err);
    rc_status (*rc_chatroom_bind_rtc)(rc_client *client, const char *chatroom_id, const char *rtc_room_id,
                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_block_users)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_chatroom_check_mute_all)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_create)(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                    rc_error **err);
    rc_status (*rc_chatroom_create_many)(rc_client *client, const char *chatroom, const rc_params *more,
                                         rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_destroy)(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_get)(rc_client *client, const char *chatroom_id, const rc_params *more, rc_result **out,
                                 rc_error **err);
    rc_status (*rc_chatroom_mute_all)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                      rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_mute_users)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                        size_t user_id_count, int32_t minute, const rc_params *more, rc_result **out,
                                        rc_error **err);
    rc_status (*rc_chatroom_mute_users_globally)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 int32_t minute, const rc_params *more, rc_result **out,
                                                 rc_error **err);
    rc_status (*rc_chatroom_query)(rc_client *client, const char *const *chatroom_id, size_t chatroom_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_blocked_users)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_entries)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                           rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_globally_muted_users)(rc_client *client, const rc_params *more, rc_result **out,
                                                        rc_error **err);
    rc_status (*rc_chatroom_query_keepalive)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_low_priority_types)(rc_client *client, const rc_params *more, rc_result **out,
                                                      rc_error **err);
    rc_status (*rc_chatroom_query_members)(rc_client *client, const char *chatroom_id, int32_t count, int32_t order,
                                           const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_message_whitelist)(rc_client *client, const rc_params *more, rc_result **out,
                                                     rc_error **err);
    rc_status (*rc_chatroom_query_mute_all)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_mute_exceptions)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_muted_users)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_query_user_whitelist)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                  rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_remove_entries)(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                            const char *const *entry_keys, size_t entry_keys_count,
                                            const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_remove_entry)(rc_client *client, const char *chatroom_id, const char *user_id,
                                          const char *key, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_remove_keepalive)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_remove_low_priority_types)(rc_client *client, const char *const *object_name,
                                                       size_t object_name_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);
    rc_status (*rc_chatroom_remove_message_whitelist)(rc_client *client, const char *const *object_names,
                                                      size_t object_names_count, const rc_params *more, rc_result **out,
                                                      rc_error **err);
    rc_status (*rc_chatroom_remove_mute_exceptions)(rc_client *client, const char *chatroom_id,
                                                    const char *const *user_id, size_t user_id_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_remove_user_whitelist)(rc_client *client, const char *chatroom_id,
                                                   const char *const *user_id, size_t user_id_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_resume_distribution)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_set_destroy_type)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_set_entries)(rc_client *client, const char *chatroom_id, const char *entry_owner_id,
                                         const char *entry_info, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_chatroom_set_entry)(rc_client *client, const char *chatroom_id, const char *user_id, const char *key,
                                       const char *value, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_stop_distribution)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_unblock_users)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                           size_t user_id_count, const rc_params *more, rc_result **out,
                                           rc_error **err);
    rc_status (*rc_chatroom_unmute_all)(rc_client *client, const char *chatroom_id, const rc_params *more,
                                        rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_unmute_users)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                          size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_unmute_users_globally)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_user_exists)(rc_client *client, const char *chatroom_id, const char *user_id,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_chatroom_users_exist)(rc_client *client, const char *chatroom_id, const char *const *user_id,
                                         size_t user_id_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_conversation_get_attributes)(rc_client *client, const char *user_id, const char *target_id,
                                                int32_t conversation_type, const rc_params *more, rc_result **out,
                                                rc_error **err);
    rc_status (*rc_conversation_get_notification)(rc_client *client, int32_t conversation_type, const char *user_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);
    rc_status (*rc_conversation_get_type_notification)(rc_client *client, int32_t conversation_type,
                                                       const char *user_id, const rc_params *more, rc_result **out,
                                                       rc_error **err);
    rc_status (*rc_conversation_set_notification)(rc_client *client, int32_t conversation_type, const char *user_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);
    rc_status (*rc_conversation_set_top)(rc_client *client, const char *user_id, int32_t conversation_type,
                                         const char *target_id, int set_top, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_conversation_set_type_notification)(rc_client *client, int32_t conversation_type,
                                                       const char *user_id, int32_t unpush_level, const rc_params *more,
                                                       rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_add_conversations)(rc_client *client, const char *user_id, const char *tag_id,
                                                       const char *conversations, const rc_params *more,
                                                       rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_delete_user_tags)(rc_client *client, const char *user_id,
                                                      const char *const *tag_ids, size_t tag_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_get_user_tags)(rc_client *client, const char *user_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_query_conversations)(rc_client *client, const char *user_id, const char *tag_id,
                                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_remove_conversations)(rc_client *client, const char *user_id, const char *tag_id,
                                                          const char *conversations, const rc_params *more,
                                                          rc_result **out, rc_error **err);
    rc_status (*rc_conversation_tag_set_user_tags)(rc_client *client, const char *user_id, const char *tags,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_add_managers)(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);
    rc_status (*rc_entrust_group_create)(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_delete_remark_name)(rc_client *client, const char *group_id, const char *user_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_dismiss)(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_follow_members)(rc_client *client, const char *group_id, const char *user_id,
                                                 const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_import)(rc_client *client, const char *group_id, const char *name, const char *owner,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_join)(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_kick_from_all)(rc_client *client, const char *user_id, const rc_params *more,
                                                rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_kick_members)(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);
    rc_status (*rc_entrust_group_query_all)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_query_followed)(rc_client *client, const char *group_id, const char *user_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_query_joined)(rc_client *client, const char *user_id, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_query_members)(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_query_profiles)(rc_client *client, const char *const *group_ids,
                                                 size_t group_ids_count, const rc_params *more, rc_result **out,
                                                 rc_error **err);
    rc_status (*rc_entrust_group_query_remark_name)(rc_client *client, const char *group_id, const char *user_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_query_specific_members)(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_quit)(rc_client *client, const char *group_id, const char *const *user_ids,
                                       size_t user_ids_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_remove_managers)(rc_client *client, const char *group_id, const char *const *user_ids,
                                                  size_t user_ids_count, const rc_params *more, rc_result **out,
                                                  rc_error **err);
    rc_status (*rc_entrust_group_set_member)(rc_client *client, const char *group_id, const char *user_id,
                                             const char *nickname, const rc_params *more, rc_result **out,
                                             rc_error **err);
    rc_status (*rc_entrust_group_set_remark_name)(rc_client *client, const char *group_id, const char *user_id,
                                                  const char *remark_name, const rc_params *more, rc_result **out,
                                                  rc_error **err);
    rc_status (*rc_entrust_group_transfer_owner)(rc_client *client, const char *group_id, const char *new_owner,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_unfollow_members)(rc_client *client, const char *group_id, const char *user_id,
                                                   const char *const *follow_user_ids, size_t follow_user_ids_count,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_entrust_group_update_profile)(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_friend_add)(rc_client *client, const char *user_id, const char *target_id, const rc_params *more,
                               rc_result **out, rc_error **err);
    rc_status (*rc_friend_check)(rc_client *client, const char *user_id, const char *const *target_ids,
                                 size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_friend_clean)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                 rc_error **err);
    rc_status (*rc_friend_delete)(rc_client *client, const char *user_id, const char *const *target_ids,
                                  size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_friend_get_permission)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_friend_list)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);
    rc_status (*rc_friend_set_permission)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          int32_t permission_type, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_friend_set_profile)(rc_client *client, const char *user_id, const char *target_id,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_add_mute_exceptions)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                              const char *group_id, const rc_params *more, rc_result **out,
                                              rc_error **err);
    rc_status (*rc_group_create)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                 const char *group_id, const char *group_name, const rc_params *more, rc_result **out,
                                 rc_error **err);
    rc_status (*rc_group_delete_member_push_remark)(rc_client *client, const char *user_id, const char *group_id,
                                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_dismiss)(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                  rc_result **out, rc_error **err);
    rc_status (*rc_group_get_member_push_remark)(rc_client *client, const char *user_id, const char *group_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_join)(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_mute_all)(rc_client *client, const char *const *group_id, size_t group_id_count,
                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_mute_members)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                       int32_t minute, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_query_members)(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                        rc_error **err);
    rc_status (*rc_group_query_mute_all)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_query_mute_exceptions)(rc_client *client, const char *group_id, const rc_params *more,
                                                rc_result **out, rc_error **err);
    rc_status (*rc_group_query_muted_members)(rc_client *client, const rc_params *more, rc_result **out,
                                              rc_error **err);
    rc_status (*rc_group_quit)(rc_client *client, const char *const *user_id, size_t user_id_count,
                               const char *group_id, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_refresh)(rc_client *client, const char *group_id, const char *group_name,
                                  const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_remove_mute_exceptions)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const char *group_id, const rc_params *more, rc_result **out,
                                                 rc_error **err);
    rc_status (*rc_group_set_member_push_remark)(rc_client *client, const char *user_id, const char *group_id,
                                                 const char *remark, const rc_params *more, rc_result **out,
                                                 rc_error **err);
    rc_status (*rc_group_sync)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);
    rc_status (*rc_group_unmute_all)(rc_client *client, const char *const *group_id, size_t group_id_count,
                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_group_unmute_members)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_broadcast)(rc_client *client, const char *from_user_id, const char *object_name,
                                      const char *content, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_broadcast_chatrooms)(rc_client *client, const char *from_user_id, const char *object_name,
                                                const char *content, const rc_params *more, rc_result **out,
                                                rc_error **err);
    rc_status (*rc_message_broadcast_online)(rc_client *client, const char *from_user_id, const char *object_name,
                                             const char *content, const rc_params *more, rc_result **out,
                                             rc_error **err);
    rc_status (*rc_message_clean_history)(rc_client *client, int32_t conversation_type, const char *from_user_id,
                                          const char *target_id, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_message_delete_expansion)(rc_client *client, const char *msg_uid, const char *user_id,
                                             int32_t conversation_type, const char *target_id,
                                             const char *const *extra_key, size_t extra_key_count,
                                             const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_delete_history_log)(rc_client *client, const char *date, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_message_delete_ultragroup_expansion)(rc_client *client, const char *msg_uid, const char *user_id,
                                                        const char *group_id, const char *const *extra_key,
                                                        size_t extra_key_count, const rc_params *more, rc_result **out,
                                                        rc_error **err);
    rc_status (*rc_message_get_expansion)(rc_client *client, const char *msg_uid, const rc_params *more,
                                          rc_result **out, rc_error **err);
    rc_status (*rc_message_get_history_log)(rc_client *client, const char *date, const rc_params *more, rc_result **out,
                                            rc_error **err);
    rc_status (*rc_message_get_stream)(rc_client *client, const char *message_uid, const rc_params *more,
                                       rc_result **out, rc_error **err);
    rc_status (*rc_message_get_ultragroup)(rc_client *client, const char *group_id, const char *msgs,
                                           const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_get_ultragroup_expansion)(rc_client *client, const char *msg_uid, const char *group_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_modify_group)(rc_client *client, const char *from_user_id, const char *group_id,
                                         const char *msg_uid, const char *content, const rc_params *more,
                                         rc_result **out, rc_error **err);
    rc_status (*rc_message_modify_private)(rc_client *client, const char *from_user_id, const char *target_id,
                                           const char *msg_uid, const char *content, const rc_params *more,
                                           rc_result **out, rc_error **err);
    rc_status (*rc_message_modify_ultragroup)(rc_client *client, const char *group_id, const char *from_user_id,
                                              const char *msg_uid, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_message_query_chatroom_history)(rc_client *client, const char *user_id, const char *target_id,
                                                   int64_t start_time, int64_t end_time, int include_start,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_query_group_history)(rc_client *client, const char *user_id, const char *target_id,
                                                int64_t start_time, int64_t end_time, int include_start,
                                                const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_query_private_history)(rc_client *client, const char *user_id, const char *target_id,
                                                  int64_t start_time, int64_t end_time, int include_start,
                                                  const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_query_ultragroup_history)(rc_client *client, const char *user_id, const char *target_id,
                                                     int64_t start_time, int64_t end_time, int include_start,
                                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_recall)(rc_client *client, const char *from_user_id, int32_t conversation_type,
                                   const char *target_id, const char *message_uid, const rc_params *more,
                                   rc_result **out, rc_error **err);
    rc_status (*rc_message_recall_broadcast)(rc_client *client, const char *from_user_id, const char *message_uid,
                                             const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_search_ultragroup_context)(rc_client *client, const char *group_id, const char *bus_channel,
                                                      const char *msg_uid, const rc_params *more, rc_result **out,
                                                      rc_error **err);
    rc_status (*rc_message_search_ultragroup_history)(rc_client *client, const char *group_id, const char *bus_channel,
                                                      int64_t start_time, int64_t end_time, const rc_params *more,
                                                      rc_result **out, rc_error **err);
    rc_status (*rc_message_send_chatroom)(rc_client *client, const char *from_user_id,
                                          const char *const *to_chatroom_id, size_t to_chatroom_id_count,
                                          const char *object_name, const char *content, const rc_params *more,
                                          rc_result **out, rc_error **err);
    rc_status (*rc_message_send_discussion)(rc_client *client, const char *from_user_id,
                                            const char *const *to_discussion_id, size_t to_discussion_id_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_message_send_group)(rc_client *client, const char *from_user_id, const char *const *to_group_id,
                                       size_t to_group_id_count, const char *object_name, const char *content,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_send_group_status)(rc_client *client, const char *from_user_id,
                                              const char *const *to_group_id, size_t to_group_id_count,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_message_send_group_stream)(rc_client *client, const char *from_user_id, const char *to_group_id,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_message_send_private)(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                         size_t to_user_id_count, const char *object_name, const char *content,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_send_private_status)(rc_client *client, const char *from_user_id,
                                                const char *const *to_user_id, size_t to_user_id_count,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);
    rc_status (*rc_message_send_private_stream)(rc_client *client, const char *from_user_id, const char *to_user_id,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);
    rc_status (*rc_message_send_private_template)(rc_client *client, const char *from_user_id,
                                                  const char *const *to_user_id, size_t to_user_id_count,
                                                  const char *object_name, const char *content, const char *values,
                                                  const char *const *push_content, size_t push_content_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_send_system)(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                        size_t to_user_id_count, const char *object_name, const char *content,
                                        const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_send_system_template)(rc_client *client, const char *from_user_id,
                                                 const char *const *to_user_id, size_t to_user_id_count,
                                                 const char *object_name, const char *content, const char *values,
                                                 const char *const *push_content, size_t push_content_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_send_ultragroup)(rc_client *client, const char *from_user_id,
                                            const char *const *to_group_ids, size_t to_group_ids_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_message_set_expansion)(rc_client *client, const char *msg_uid, const char *user_id,
                                          int32_t conversation_type, const char *target_id, const char *extra_key_val,
                                          const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_message_set_ultragroup_expansion)(rc_client *client, const char *msg_uid, const char *user_id,
                                                     const char *group_id, const char *extra_key_val,
                                                     const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_proxychat_query)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_proxychat_start)(rc_client *client, const char *user_id, const char *const *target_ids,
                                    size_t target_ids_count, const char *bot_user_id, const rc_params *more,
                                    rc_result **out, rc_error **err);
    rc_status (*rc_push_send)(rc_client *client, const char *const *platform, size_t platform_count,
                              const char *audience, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_push_send_custom)(rc_client *client, const char *const *platform, size_t platform_count,
                                     const char *audience, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_push_send_user)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                   const char *notification, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_sensitive_word_add)(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                       rc_error **err);
    rc_status (*rc_sensitive_word_batch_add)(rc_client *client, const char *words, const rc_params *more,
                                             rc_result **out, rc_error **err);
    rc_status (*rc_sensitive_word_batch_delete)(rc_client *client, const char *const *words, size_t words_count,
                                                const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_sensitive_word_delete)(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_sensitive_word_list)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_stat_get_day_push)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_stat_get_push_id)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_add_mute_exceptions)(rc_client *client, const char *group_id, const char *const *user_ids,
                                                   size_t user_ids_count, const rc_params *more, rc_result **out,
                                                   rc_error **err);
    rc_status (*rc_ultragroup_add_private_users)(rc_client *client, const char *group_id, const char *bus_channel,
                                                 const char *const *user_ids, size_t user_ids_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_add_user_group_users)(rc_client *client, const char *group_id, const char *user_group_id,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_bind_channel_user_groups)(rc_client *client, const char *group_id,
                                                        const char *bus_channel, const char *const *user_group_ids,
                                                        size_t user_group_ids_count, const rc_params *more,
                                                        rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_change_channel_type)(rc_client *client, const char *group_id, const char *bus_channel,
                                                   int32_t type, const rc_params *more, rc_result **out,
                                                   rc_error **err);
    rc_status (*rc_ultragroup_create)(rc_client *client, const char *user_id, const char *group_id,
                                      const char *group_name, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_create_channel)(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_create_user_groups)(rc_client *client, const char *group_id, const char *user_groups,
                                                  const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_delete_channel)(rc_client *client, const char *group_id, const char *bus_channel,
                                              const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_delete_user_groups)(rc_client *client, const char *group_id,
                                                  const char *const *user_group_ids, size_t user_group_ids_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_dismiss)(rc_client *client, const char *group_id, const rc_params *more, rc_result **out,
                                       rc_error **err);
    rc_status (*rc_ultragroup_get_mute_all)(rc_client *client, const char *group_id, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_get_not_disturb)(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_join)(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_member_exists)(rc_client *client, const char *user_id, const char *group_id,
                                             const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_mute_users)(rc_client *client, const char *group_id, const char *const *user_ids,
                                          size_t user_ids_count, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_ultragroup_query_channel_user_groups)(rc_client *client, const char *group_id,
                                                         const char *bus_channel, const rc_params *more,
                                                         rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_channels)(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_mute_exceptions)(rc_client *client, const char *group_id, const rc_params *more,
                                                     rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_muted_users)(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_private_users)(rc_client *client, const char *group_id, const char *bus_channel,
                                                   const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_user_group_channels)(rc_client *client, const char *group_id,
                                                         const char *user_group_id, const rc_params *more,
                                                         rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_user_groups)(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_user_private_channels)(rc_client *client, const char *group_id, const char *user_id,
                                                           const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_query_user_user_groups)(rc_client *client, const char *group_id, const char *user_id,
                                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_quit)(rc_client *client, const char *user_id, const char *group_id, const rc_params *more,
                                    rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_refresh)(rc_client *client, const char *group_id, const char *group_name,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_remove_mute_exceptions)(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_remove_private_users)(rc_client *client, const char *group_id, const char *bus_channel,
                                                    const char *const *user_ids, size_t user_ids_count,
                                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_remove_user_group_users)(rc_client *client, const char *group_id,
                                                       const char *user_group_id, const char *const *user_ids,
                                                       size_t user_ids_count, const rc_params *more, rc_result **out,
                                                       rc_error **err);
    rc_status (*rc_ultragroup_set_mute_all)(rc_client *client, const char *group_id, int status, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_set_not_disturb)(rc_client *client, const char *group_id, int32_t unpush_level,
                                               const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_unbind_channel_user_groups)(rc_client *client, const char *group_id,
                                                          const char *bus_channel, const char *const *user_group_ids,
                                                          size_t user_group_ids_count, const rc_params *more,
                                                          rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_unmute_users)(rc_client *client, const char *group_id, const char *const *user_ids,
                                            size_t user_ids_count, const rc_params *more, rc_result **out,
                                            rc_error **err);
    rc_status (*rc_ultragroup_v2_add_mute_exceptions)(rc_client *client, const char *group_id,
                                                      const char *const *user_ids, size_t user_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_create)(rc_client *client, const char *user_id, const char *group_id,
                                         const char *group_name, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_ultragroup_v2_create_channel)(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_delete_channel)(rc_client *client, const char *group_id, const char *channel_id,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_dismiss)(rc_client *client, const char *group_id, const rc_params *more,
                                          rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_get_mute_all)(rc_client *client, const char *group_id, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_join)(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_mute_users)(rc_client *client, const char *group_id, const char *const *user_ids,
                                             size_t user_ids_count, const rc_params *more, rc_result **out,
                                             rc_error **err);
    rc_status (*rc_ultragroup_v2_query_channels)(rc_client *client, const char *group_id, const rc_params *more,
                                                 rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_query_mute_exceptions)(rc_client *client, const char *group_id, const rc_params *more,
                                                        rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_query_muted_users)(rc_client *client, const char *group_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_query_user_groups)(rc_client *client, const char *user_id, const rc_params *more,
                                                    rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_query_users)(rc_client *client, const char *group_id, const rc_params *more,
                                              rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_quit)(rc_client *client, const char *group_id, const char *user_id,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_remove_mute_exceptions)(rc_client *client, const char *group_id,
                                                         const char *const *user_ids, size_t user_ids_count,
                                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_send_message)(rc_client *client, const char *from_user_id,
                                               const char *const *to_group_ids, size_t to_group_ids_count,
                                               const char *object_name, const char *content, const rc_params *more,
                                               rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_set_mute_all)(rc_client *client, const char *group_id, int status,
                                               const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_ultragroup_v2_unmute_users)(rc_client *client, const char *group_id, const char *const *user_ids,
                                               size_t user_ids_count, const rc_params *more, rc_result **out,
                                               rc_error **err);
    rc_status (*rc_ultragroup_v2_update)(rc_client *client, const char *group_id, const char *group_name,
                                         const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_activate)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                  rc_error **err);
    rc_status (*rc_user_block)(rc_client *client, const char *const *user_id, size_t user_id_count, int32_t minute,
                               const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_check_online)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err);
    rc_status (*rc_user_deactivate)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_delete_sandbox)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                        const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_expire_token)(rc_client *client, const char *const *user_id, size_t user_id_count, int64_t time,
                                      const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_get_info)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                  rc_error **err);
    rc_status (*rc_user_get_token)(rc_client *client, const char *user_id, const char *name, const rc_params *more,
                                   rc_result **out, rc_error **err);
    rc_status (*rc_user_query_blocked)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_query_deactivated)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_query_groups)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err);
    rc_status (*rc_user_query_sandbox)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_reactivate)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                    const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_unblock)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_update)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);
    rc_status (*rc_user_blacklist_add)(rc_client *client, const char *user_id, const char *const *black_user_id,
                                       size_t black_user_id_count, const rc_params *more, rc_result **out,
                                       rc_error **err);
    rc_status (*rc_user_blacklist_query)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_user_blacklist_remove)(rc_client *client, const char *user_id, const char *const *black_user_id,
                                          size_t black_user_id_count, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_user_chat_ban_query)(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                        rc_error **err);
    rc_status (*rc_user_chat_ban_set)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                      int32_t state, const char *type, const rc_params *more, rc_result **out,
                                      rc_error **err);
    rc_status (*rc_user_profile_batch_query)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                             const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_profile_clean)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_profile_query)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_profile_set)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                     rc_error **err);
    rc_status (*rc_user_push_period_delete)(rc_client *client, const char *user_id, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_user_push_period_get)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_user_push_period_set)(rc_client *client, const char *user_id, const char *start_time, int32_t period,
                                         int32_t level, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_remark_delete)(rc_client *client, const char *user_id, const char *target_id,
                                       const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_remark_get)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                    rc_error **err);
    rc_status (*rc_user_remark_set)(rc_client *client, const char *user_id, const char *remarks, const rc_params *more,
                                    rc_result **out, rc_error **err);
    rc_status (*rc_user_subscription_query)(rc_client *client, const char *user_id, const rc_params *more,
                                            rc_result **out, rc_error **err);
    rc_status (*rc_user_subscription_set)(rc_client *client, const char *user_id, const char *const *sub_user_ids,
                                          size_t sub_user_ids_count, int32_t op_type, const rc_params *more,
                                          rc_result **out, rc_error **err);
    rc_status (*rc_user_tag_batch_set)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                       const char *const *tags, size_t tags_count, const rc_params *more,
                                       rc_result **out, rc_error **err);
    rc_status (*rc_user_tag_get)(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_tag_set)(rc_client *client, const char *user_id, const char *const *tags, size_t tags_count,
                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_whitelist_add)(rc_client *client, const char *user_id, const char *const *white_user_id,
                                       size_t white_user_id_count, const rc_params *more, rc_result **out,
                                       rc_error **err);
    rc_status (*rc_user_whitelist_query)(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);
    rc_status (*rc_user_whitelist_query_setting)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_user_whitelist_remove)(rc_client *client, const char *user_id, const char *const *white_user_id,
                                          size_t white_user_id_count, const rc_params *more, rc_result **out,
                                          rc_error **err);
    rc_status (*rc_user_whitelist_set_setting)(rc_client *client, const char *const *user_id, size_t user_id_count,
                                               int32_t white_setting, const rc_params *more, rc_result **out,
                                               rc_error **err);
    rc_status (*rc_wordfilter_add)(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                   rc_error **err);
    rc_status (*rc_wordfilter_delete)(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                      rc_error **err);
    rc_status (*rc_wordfilter_list)(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);
    rc_status (*rc_messages_mentioned_info)(int32_t type, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_user)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_huawei_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_honor_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_xiaomi_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_oppo_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_vivo_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_fcm_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_apns_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_harmony_os_push)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_push_ext)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_pre_message_reply)(int32_t decision, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_text)(const char *content, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_image)(const char *content, const char *image_uri, const rc_params *more, rc_bytes **out,
                                   rc_error **err);
    rc_status (*rc_messages_gif)(int32_t gif_data_size, const char *remote_url, int32_t width, int32_t height,
                                 const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_high_quality_voice)(const char *remote_url, int32_t duration, const rc_params *more,
                                                rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_voice)(const char *content, int32_t duration, const rc_params *more, rc_bytes **out,
                                   rc_error **err);
    rc_status (*rc_messages_file)(const char *size, const char *type, const char *file_url, const rc_params *more,
                                  rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_location)(const char *content, double latitude, double longitude, const char *poi,
                                      const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_short_video)(const char *sight_url, const char *content, int32_t duration, const char *size,
                                         const char *name, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_image_text)(const char *title, const char *content, const char *image_uri, const char *url,
                                        const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_reference)(const char *content, const char *refer_msg_user_id, const char *refer_msg,
                                       const char *obj_name, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_combine)(const char *remote_url, int32_t conversation_type, const char *const *name_list,
                                     size_t name_list_count, const char *const *summary_list, size_t summary_list_count,
                                     const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_stream)(const char *content, int64_t seq, int complete, const rc_params *more,
                                    rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_information_notice)(const char *message, const rc_params *more, rc_bytes **out,
                                                rc_error **err);
    rc_status (*rc_messages_recall_notice)(int64_t recall_time, const char *original_object_name, int is_admin,
                                           int is_hidden, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_contact_notice)(const char *operation, const char *source_user_id,
                                            const char *target_user_id, const rc_params *more, rc_bytes **out,
                                            rc_error **err);
    rc_status (*rc_messages_profile_notice)(const char *operation, const char *data, const rc_params *more,
                                            rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_command_notice)(const char *name, const char *data, const rc_params *more, rc_bytes **out,
                                            rc_error **err);
    rc_status (*rc_messages_group_notice)(const char *operator_user_id, const char *operation, const char *data,
                                          const char *message, const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_discussion_notice)(int32_t type, const char *extension, const char *operator_id,
                                               const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_command)(const char *name, const char *data, const rc_params *more, rc_bytes **out,
                                     rc_error **err);
    rc_status (*rc_messages_recall)(const char *message_uid, int32_t conversation_type, const rc_params *more,
                                    rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_read_receipt)(int64_t last_message_send_time, int32_t type, const rc_params *more,
                                          rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_group_read_receipt_request)(const char *message_uid, const rc_params *more, rc_bytes **out,
                                                        rc_error **err);
    rc_status (*rc_messages_group_read_receipt_response)(const char *receipt_messages, const rc_params *more,
                                                         rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_read_status_sync)(int64_t last_message_send_time, const rc_params *more, rc_bytes **out,
                                              rc_error **err);
    rc_status (*rc_messages_chatroom_entry_notice)(int32_t type, const char *key, const rc_params *more, rc_bytes **out,
                                                   rc_error **err);
    rc_status (*rc_messages_expansion_change)(const char *message_uid, const rc_params *more, rc_bytes **out,
                                              rc_error **err);
    rc_status (*rc_messages_call_invite)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_call_ringing)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_call_accept)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_call_hangup)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_call_media_change)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_call_member_change)(const rc_params *more, rc_bytes **out, rc_error **err);
    rc_status (*rc_messages_typing_status)(const char *typing_content_type, const rc_params *more, rc_bytes **out,
                                           rc_error **err);
} rc_dl;

static const struct {
    const char *name;
    size_t offset; /* of its pointer in rc_dl */
} rc_dl_symbols[] = {
    {"rc_version_number", offsetof(rc_dl, rc_version_number)},
    {"rc_version_string", offsetof(rc_dl, rc_version_string)},
    {"rc_status_name", offsetof(rc_dl, rc_status_name)},
    {"rc_config_new", offsetof(rc_dl, rc_config_new)},
    {"rc_config_set", offsetof(rc_dl, rc_config_set)},
    {"rc_config_load_environment", offsetof(rc_dl, rc_config_load_environment)},
    {"rc_config_load_file", offsetof(rc_dl, rc_config_load_file)},
    {"rc_config_free", offsetof(rc_dl, rc_config_free)},
    {"rc_option_count", offsetof(rc_dl, rc_option_count)},
    {"rc_option_name", offsetof(rc_dl, rc_option_name)},
    {"rc_client_new", offsetof(rc_dl, rc_client_new)},
    {"rc_client_free", offsetof(rc_dl, rc_client_free)},
    {"rc_client_endpoints", offsetof(rc_dl, rc_client_endpoints)},
    {"rc_client_calls_in_flight", offsetof(rc_dl, rc_client_calls_in_flight)},
    {"rc_client_rate_limits", offsetof(rc_dl, rc_client_rate_limits)},
    {"rc_client_set_switch_hook", offsetof(rc_dl, rc_client_set_switch_hook)},
    {"rc_params_new", offsetof(rc_dl, rc_params_new)},
    {"rc_params_free", offsetof(rc_dl, rc_params_free)},
    {"rc_params_set_str", offsetof(rc_dl, rc_params_set_str)},
    {"rc_params_set_strn", offsetof(rc_dl, rc_params_set_strn)},
    {"rc_params_add_str", offsetof(rc_dl, rc_params_add_str)},
    {"rc_params_add_strn", offsetof(rc_dl, rc_params_add_strn)},
    {"rc_params_set_empty_list", offsetof(rc_dl, rc_params_set_empty_list)},
    {"rc_params_set_int", offsetof(rc_dl, rc_params_set_int)},
    {"rc_params_set_bool", offsetof(rc_dl, rc_params_set_bool)},
    {"rc_params_set_double", offsetof(rc_dl, rc_params_set_double)},
    {"rc_params_set_json", offsetof(rc_dl, rc_params_set_json)},
    {"rc_params_set_object", offsetof(rc_dl, rc_params_set_object)},
    {"rc_params_add_object", offsetof(rc_dl, rc_params_add_object)},
    {"rc_params_set_members", offsetof(rc_dl, rc_params_set_members)},
    {"rc_params_set_timeout_ms", offsetof(rc_dl, rc_params_set_timeout_ms)},
    {"rc_params_set_request_id", offsetof(rc_dl, rc_params_set_request_id)},
    {"rc_params_set_interrupt", offsetof(rc_dl, rc_params_set_interrupt)},
    {"rc_call", offsetof(rc_dl, rc_call)},
    {"rc_call_json", offsetof(rc_dl, rc_call_json)},
    {"rc_call_raw", offsetof(rc_dl, rc_call_raw)},
    {"rc_preview", offsetof(rc_dl, rc_preview)},
    {"rc_get_token", offsetof(rc_dl, rc_get_token)},
    {"rc_call_async", offsetof(rc_dl, rc_call_async)},
    {"rc_call_json_async", offsetof(rc_dl, rc_call_json_async)},
    {"rc_call_raw_async", offsetof(rc_dl, rc_call_raw_async)},
    {"rc_request_cancel", offsetof(rc_dl, rc_request_cancel)},
    {"rc_request_wait", offsetof(rc_dl, rc_request_wait)},
    {"rc_request_is_done", offsetof(rc_dl, rc_request_is_done)},
    {"rc_request_take", offsetof(rc_dl, rc_request_take)},
    {"rc_request_free", offsetof(rc_dl, rc_request_free)},
    {"rc_message_content", offsetof(rc_dl, rc_message_content)},
    {"rc_message_structure", offsetof(rc_dl, rc_message_structure)},
    {"rc_message_type_count", offsetof(rc_dl, rc_message_type_count)},
    {"rc_message_type_name", offsetof(rc_dl, rc_message_type_name)},
    {"rc_message_type_describe", offsetof(rc_dl, rc_message_type_describe)},
    {"rc_result_str", offsetof(rc_dl, rc_result_str)},
    {"rc_result_str_size", offsetof(rc_dl, rc_result_str_size)},
    {"rc_result_int", offsetof(rc_dl, rc_result_int)},
    {"rc_result_double", offsetof(rc_dl, rc_result_double)},
    {"rc_result_bool", offsetof(rc_dl, rc_result_bool)},
    {"rc_result_count", offsetof(rc_dl, rc_result_count)},
    {"rc_result_key", offsetof(rc_dl, rc_result_key)},
    {"rc_result_has", offsetof(rc_dl, rc_result_has)},
    {"rc_result_json", offsetof(rc_dl, rc_result_json)},
    {"rc_result_json_size", offsetof(rc_dl, rc_result_json_size)},
    {"rc_result_http_status", offsetof(rc_dl, rc_result_http_status)},
    {"rc_result_request_id", offsetof(rc_dl, rc_result_request_id)},
    {"rc_result_domain", offsetof(rc_dl, rc_result_domain)},
    {"rc_result_attempts", offsetof(rc_dl, rc_result_attempts)},
    {"rc_result_already_accepted", offsetof(rc_dl, rc_result_already_accepted)},
    {"rc_result_free", offsetof(rc_dl, rc_result_free)},
    {"rc_bytes_data", offsetof(rc_dl, rc_bytes_data)},
    {"rc_bytes_size", offsetof(rc_dl, rc_bytes_size)},
    {"rc_bytes_free", offsetof(rc_dl, rc_bytes_free)},
    {"rc_pager_new", offsetof(rc_dl, rc_pager_new)},
    {"rc_pager_set_max_pages", offsetof(rc_dl, rc_pager_set_max_pages)},
    {"rc_pager_next", offsetof(rc_dl, rc_pager_next)},
    {"rc_pager_free", offsetof(rc_dl, rc_pager_free)},
    {"rc_event_stream_open", offsetof(rc_dl, rc_event_stream_open)},
    {"rc_event_stream_next", offsetof(rc_dl, rc_event_stream_next)},
    {"rc_event_stream_cancel", offsetof(rc_dl, rc_event_stream_cancel)},
    {"rc_event_stream_free", offsetof(rc_dl, rc_event_stream_free)},
    {"rc_event_name", offsetof(rc_dl, rc_event_name)},
    {"rc_event_data", offsetof(rc_dl, rc_event_data)},
    {"rc_event_data_size", offsetof(rc_dl, rc_event_data_size)},
    {"rc_event_id", offsetof(rc_dl, rc_event_id)},
    {"rc_event_free", offsetof(rc_dl, rc_event_free)},
    {"rc_call_events", offsetof(rc_dl, rc_call_events)},
    {"rc_error_status", offsetof(rc_dl, rc_error_status)},
    {"rc_error_message", offsetof(rc_dl, rc_error_message)},
    {"rc_error_hint", offsetof(rc_dl, rc_error_hint)},
    {"rc_error_reason", offsetof(rc_dl, rc_error_reason)},
    {"rc_error_cause", offsetof(rc_dl, rc_error_cause)},
    {"rc_error_phase", offsetof(rc_dl, rc_error_phase)},
    {"rc_error_api_code", offsetof(rc_dl, rc_error_api_code)},
    {"rc_error_api_name", offsetof(rc_dl, rc_error_api_name)},
    {"rc_error_category", offsetof(rc_dl, rc_error_category)},
    {"rc_error_http_status", offsetof(rc_dl, rc_error_http_status)},
    {"rc_error_operation", offsetof(rc_dl, rc_error_operation)},
    {"rc_error_request_id", offsetof(rc_dl, rc_error_request_id)},
    {"rc_error_domain", offsetof(rc_dl, rc_error_domain)},
    {"rc_error_attempts", offsetof(rc_dl, rc_error_attempts)},
    {"rc_error_answer", offsetof(rc_dl, rc_error_answer)},
    {"rc_error_is_retriable", offsetof(rc_dl, rc_error_is_retriable)},
    {"rc_error_maybe_delivered", offsetof(rc_dl, rc_error_maybe_delivered)},
    {"rc_error_retry_after_ms", offsetof(rc_dl, rc_error_retry_after_ms)},
    {"rc_error_new", offsetof(rc_dl, rc_error_new)},
    {"rc_error_free", offsetof(rc_dl, rc_error_free)},
    {"rc_message_stream_open", offsetof(rc_dl, rc_message_stream_open)},
    {"rc_message_stream_set_packet_max_bytes", offsetof(rc_dl, rc_message_stream_set_packet_max_bytes)},
    {"rc_message_stream_write", offsetof(rc_dl, rc_message_stream_write)},
    {"rc_message_stream_complete", offsetof(rc_dl, rc_message_stream_complete)},
    {"rc_message_stream_abort", offsetof(rc_dl, rc_message_stream_abort)},
    {"rc_message_stream_message_uid", offsetof(rc_dl, rc_message_stream_message_uid)},
    {"rc_message_stream_seq", offsetof(rc_dl, rc_message_stream_seq)},
    {"rc_message_stream_bytes", offsetof(rc_dl, rc_message_stream_bytes)},
    {"rc_message_stream_is_open", offsetof(rc_dl, rc_message_stream_is_open)},
    {"rc_message_stream_free", offsetof(rc_dl, rc_message_stream_free)},
    {"rc_op_count", offsetof(rc_dl, rc_op_count)},
    {"rc_op_name", offsetof(rc_dl, rc_op_name)},
    {"rc_op_describe", offsetof(rc_dl, rc_op_describe)},
    {"rc_client_stats", offsetof(rc_dl, rc_client_stats)},
    {"rc_client_set_attempt_hook", offsetof(rc_dl, rc_client_set_attempt_hook)},
    {"rc_attempt_operation", offsetof(rc_dl, rc_attempt_operation)},
    {"rc_attempt_method", offsetof(rc_dl, rc_attempt_method)},
    {"rc_attempt_domain", offsetof(rc_dl, rc_attempt_domain)},
    {"rc_attempt_request_id", offsetof(rc_dl, rc_attempt_request_id)},
    {"rc_attempt_number", offsetof(rc_dl, rc_attempt_number)},
    {"rc_attempt_phase", offsetof(rc_dl, rc_attempt_phase)},
    {"rc_attempt_outcome", offsetof(rc_dl, rc_attempt_outcome)},
    {"rc_attempt_http_status", offsetof(rc_dl, rc_attempt_http_status)},
    {"rc_attempt_api_code", offsetof(rc_dl, rc_attempt_api_code)},
    {"rc_attempt_sent_bytes", offsetof(rc_dl, rc_attempt_sent_bytes)},
    {"rc_attempt_received_bytes", offsetof(rc_dl, rc_attempt_received_bytes)},
    {"rc_attempt_started_us", offsetof(rc_dl, rc_attempt_started_us)},
    {"rc_attempt_duration_us", offsetof(rc_dl, rc_attempt_duration_us)},
    {"rc_attempt_connecting_us", offsetof(rc_dl, rc_attempt_connecting_us)},
    {"rc_attempt_reused_connection", offsetof(rc_dl, rc_attempt_reused_connection)},
    {"rc_attempt_will_retry", offsetof(rc_dl, rc_attempt_will_retry)},
    {"rc_client_set_log_hook", offsetof(rc_dl, rc_client_set_log_hook)},
    {"rc_client_set_credentials", offsetof(rc_dl, rc_client_set_credentials)},
    {"rc_verdict_name", offsetof(rc_dl, rc_verdict_name)},
    {"rc_verdict_http_status", offsetof(rc_dl, rc_verdict_http_status)},
    {"rc_webhook_config_new", offsetof(rc_dl, rc_webhook_config_new)},
    {"rc_webhook_config_add_secret", offsetof(rc_dl, rc_webhook_config_add_secret)},
    {"rc_webhook_config_set", offsetof(rc_dl, rc_webhook_config_set)},
    {"rc_webhook_config_set_memory", offsetof(rc_dl, rc_webhook_config_set_memory)},
    {"rc_webhook_config_free", offsetof(rc_dl, rc_webhook_config_free)},
    {"rc_webhook_new", offsetof(rc_dl, rc_webhook_new)},
    {"rc_webhook_free", offsetof(rc_dl, rc_webhook_free)},
    {"rc_webhook_verify", offsetof(rc_dl, rc_webhook_verify)},
    {"rc_webhook_parse", offsetof(rc_dl, rc_webhook_parse)},
    {"rc_hook_event_load", offsetof(rc_dl, rc_hook_event_load)},
    {"rc_hook_event_accept", offsetof(rc_dl, rc_hook_event_accept)},
    {"rc_hook_event_free", offsetof(rc_dl, rc_hook_event_free)},
    {"rc_hook_event_count", offsetof(rc_dl, rc_hook_event_count)},
    {"rc_hook_event_at", offsetof(rc_dl, rc_hook_event_at)},
    {"rc_hook_event_type", offsetof(rc_dl, rc_hook_event_type)},
    {"rc_hook_event_is_known", offsetof(rc_dl, rc_hook_event_is_known)},
    {"rc_hook_event_decides", offsetof(rc_dl, rc_hook_event_decides)},
    {"rc_hook_event_is_duplicate", offsetof(rc_dl, rc_hook_event_is_duplicate)},
    {"rc_hook_event_app_key", offsetof(rc_dl, rc_hook_event_app_key)},
    {"rc_hook_event_signed_at_ms", offsetof(rc_dl, rc_hook_event_signed_at_ms)},
    {"rc_hook_event_id", offsetof(rc_dl, rc_hook_event_id)},
    {"rc_hook_event_order_key", offsetof(rc_dl, rc_hook_event_order_key)},
    {"rc_hook_event_str", offsetof(rc_dl, rc_hook_event_str)},
    {"rc_hook_event_str_size", offsetof(rc_dl, rc_hook_event_str_size)},
    {"rc_hook_event_int", offsetof(rc_dl, rc_hook_event_int)},
    {"rc_hook_event_bool", offsetof(rc_dl, rc_hook_event_bool)},
    {"rc_hook_event_member_count", offsetof(rc_dl, rc_hook_event_member_count)},
    {"rc_hook_event_has", offsetof(rc_dl, rc_hook_event_has)},
    {"rc_hook_event_json", offsetof(rc_dl, rc_hook_event_json)},
    {"rc_hook_event_json_size", offsetof(rc_dl, rc_hook_event_json_size)},
    {"rc_hook_event_member_json", offsetof(rc_dl, rc_hook_event_member_json)},
    {"rc_hook_event_texts", offsetof(rc_dl, rc_hook_event_texts)},
    {"rc_hook_event_body", offsetof(rc_dl, rc_hook_event_body)},
    {"rc_hook_event_body_size", offsetof(rc_dl, rc_hook_event_body_size)},
    {"rc_webhook_reply", offsetof(rc_dl, rc_webhook_reply)},
    {"rc_webhook_sign", offsetof(rc_dl, rc_webhook_sign)},
    {"rc_callback_count", offsetof(rc_dl, rc_callback_count)},
    {"rc_callback_name", offsetof(rc_dl, rc_callback_name)},
    {"rc_callback_describe", offsetof(rc_dl, rc_callback_describe)},
    {"rc_agent_create", offsetof(rc_dl, rc_agent_create)},
    {"rc_agent_delete", offsetof(rc_dl, rc_agent_delete)},
    {"rc_agent_generate", offsetof(rc_dl, rc_agent_generate)},
    {"rc_agent_get", offsetof(rc_dl, rc_agent_get)},
    {"rc_agent_get_restriction", offsetof(rc_dl, rc_agent_get_restriction)},
    {"rc_agent_query", offsetof(rc_dl, rc_agent_query)},
    {"rc_agent_query_restrictions", offsetof(rc_dl, rc_agent_query_restrictions)},
    {"rc_agent_suggest", offsetof(rc_dl, rc_agent_suggest)},
    {"rc_agent_update", offsetof(rc_dl, rc_agent_update)},
    {"rc_bot_create", offsetof(rc_dl, rc_bot_create)},
    {"rc_bot_create_integration", offsetof(rc_dl, rc_bot_create_integration)},
    {"rc_bot_delete", offsetof(rc_dl, rc_bot_delete)},
    {"rc_bot_delete_integration", offsetof(rc_dl, rc_bot_delete_integration)},
    {"rc_bot_get", offsetof(rc_dl, rc_bot_get)},
    {"rc_bot_query", offsetof(rc_dl, rc_bot_query)},
    {"rc_bot_update", offsetof(rc_dl, rc_bot_update)},
    {"rc_bot_update_integration", offsetof(rc_dl, rc_bot_update_integration)},
    {"rc_chatroom_add_keepalive", offsetof(rc_dl, rc_chatroom_add_keepalive)},
    {"rc_chatroom_add_low_priority_types", offsetof(rc_dl, rc_chatroom_add_low_priority_types)},
    {"rc_chatroom_add_message_whitelist", offsetof(rc_dl, rc_chatroom_add_message_whitelist)},
    {"rc_chatroom_add_mute_exceptions", offsetof(rc_dl, rc_chatroom_add_mute_exceptions)},
    {"rc_chatroom_add_user_whitelist", offsetof(rc_dl, rc_chatroom_add_user_whitelist)},
    {"rc_chatroom_bind_rtc", offsetof(rc_dl, rc_chatroom_bind_rtc)},
    {"rc_chatroom_block_users", offsetof(rc_dl, rc_chatroom_block_users)},
    {"rc_chatroom_check_mute_all", offsetof(rc_dl, rc_chatroom_check_mute_all)},
    {"rc_chatroom_create", offsetof(rc_dl, rc_chatroom_create)},
    {"rc_chatroom_create_many", offsetof(rc_dl, rc_chatroom_create_many)},
    {"rc_chatroom_destroy", offsetof(rc_dl, rc_chatroom_destroy)},
    {"rc_chatroom_get", offsetof(rc_dl, rc_chatroom_get)},
    {"rc_chatroom_mute_all", offsetof(rc_dl, rc_chatroom_mute_all)},
    {"rc_chatroom_mute_users", offsetof(rc_dl, rc_chatroom_mute_users)},
    {"rc_chatroom_mute_users_globally", offsetof(rc_dl, rc_chatroom_mute_users_globally)},
    {"rc_chatroom_query", offsetof(rc_dl, rc_chatroom_query)},
    {"rc_chatroom_query_blocked_users", offsetof(rc_dl, rc_chatroom_query_blocked_users)},
    {"rc_chatroom_query_entries", offsetof(rc_dl, rc_chatroom_query_entries)},
    {"rc_chatroom_query_globally_muted_users", offsetof(rc_dl, rc_chatroom_query_globally_muted_users)},
    {"rc_chatroom_query_keepalive", offsetof(rc_dl, rc_chatroom_query_keepalive)},
    {"rc_chatroom_query_low_priority_types", offsetof(rc_dl, rc_chatroom_query_low_priority_types)},
    {"rc_chatroom_query_members", offsetof(rc_dl, rc_chatroom_query_members)},
    {"rc_chatroom_query_message_whitelist", offsetof(rc_dl, rc_chatroom_query_message_whitelist)},
    {"rc_chatroom_query_mute_all", offsetof(rc_dl, rc_chatroom_query_mute_all)},
    {"rc_chatroom_query_mute_exceptions", offsetof(rc_dl, rc_chatroom_query_mute_exceptions)},
    {"rc_chatroom_query_muted_users", offsetof(rc_dl, rc_chatroom_query_muted_users)},
    {"rc_chatroom_query_user_whitelist", offsetof(rc_dl, rc_chatroom_query_user_whitelist)},
    {"rc_chatroom_remove_entries", offsetof(rc_dl, rc_chatroom_remove_entries)},
    {"rc_chatroom_remove_entry", offsetof(rc_dl, rc_chatroom_remove_entry)},
    {"rc_chatroom_remove_keepalive", offsetof(rc_dl, rc_chatroom_remove_keepalive)},
    {"rc_chatroom_remove_low_priority_types", offsetof(rc_dl, rc_chatroom_remove_low_priority_types)},
    {"rc_chatroom_remove_message_whitelist", offsetof(rc_dl, rc_chatroom_remove_message_whitelist)},
    {"rc_chatroom_remove_mute_exceptions", offsetof(rc_dl, rc_chatroom_remove_mute_exceptions)},
    {"rc_chatroom_remove_user_whitelist", offsetof(rc_dl, rc_chatroom_remove_user_whitelist)},
    {"rc_chatroom_resume_distribution", offsetof(rc_dl, rc_chatroom_resume_distribution)},
    {"rc_chatroom_set_destroy_type", offsetof(rc_dl, rc_chatroom_set_destroy_type)},
    {"rc_chatroom_set_entries", offsetof(rc_dl, rc_chatroom_set_entries)},
    {"rc_chatroom_set_entry", offsetof(rc_dl, rc_chatroom_set_entry)},
    {"rc_chatroom_stop_distribution", offsetof(rc_dl, rc_chatroom_stop_distribution)},
    {"rc_chatroom_unblock_users", offsetof(rc_dl, rc_chatroom_unblock_users)},
    {"rc_chatroom_unmute_all", offsetof(rc_dl, rc_chatroom_unmute_all)},
    {"rc_chatroom_unmute_users", offsetof(rc_dl, rc_chatroom_unmute_users)},
    {"rc_chatroom_unmute_users_globally", offsetof(rc_dl, rc_chatroom_unmute_users_globally)},
    {"rc_chatroom_user_exists", offsetof(rc_dl, rc_chatroom_user_exists)},
    {"rc_chatroom_users_exist", offsetof(rc_dl, rc_chatroom_users_exist)},
    {"rc_conversation_get_attributes", offsetof(rc_dl, rc_conversation_get_attributes)},
    {"rc_conversation_get_notification", offsetof(rc_dl, rc_conversation_get_notification)},
    {"rc_conversation_get_type_notification", offsetof(rc_dl, rc_conversation_get_type_notification)},
    {"rc_conversation_set_notification", offsetof(rc_dl, rc_conversation_set_notification)},
    {"rc_conversation_set_top", offsetof(rc_dl, rc_conversation_set_top)},
    {"rc_conversation_set_type_notification", offsetof(rc_dl, rc_conversation_set_type_notification)},
    {"rc_conversation_tag_add_conversations", offsetof(rc_dl, rc_conversation_tag_add_conversations)},
    {"rc_conversation_tag_delete_user_tags", offsetof(rc_dl, rc_conversation_tag_delete_user_tags)},
    {"rc_conversation_tag_get_user_tags", offsetof(rc_dl, rc_conversation_tag_get_user_tags)},
    {"rc_conversation_tag_query_conversations", offsetof(rc_dl, rc_conversation_tag_query_conversations)},
    {"rc_conversation_tag_remove_conversations", offsetof(rc_dl, rc_conversation_tag_remove_conversations)},
    {"rc_conversation_tag_set_user_tags", offsetof(rc_dl, rc_conversation_tag_set_user_tags)},
    {"rc_entrust_group_add_managers", offsetof(rc_dl, rc_entrust_group_add_managers)},
    {"rc_entrust_group_create", offsetof(rc_dl, rc_entrust_group_create)},
    {"rc_entrust_group_delete_remark_name", offsetof(rc_dl, rc_entrust_group_delete_remark_name)},
    {"rc_entrust_group_dismiss", offsetof(rc_dl, rc_entrust_group_dismiss)},
    {"rc_entrust_group_follow_members", offsetof(rc_dl, rc_entrust_group_follow_members)},
    {"rc_entrust_group_import", offsetof(rc_dl, rc_entrust_group_import)},
    {"rc_entrust_group_join", offsetof(rc_dl, rc_entrust_group_join)},
    {"rc_entrust_group_kick_from_all", offsetof(rc_dl, rc_entrust_group_kick_from_all)},
    {"rc_entrust_group_kick_members", offsetof(rc_dl, rc_entrust_group_kick_members)},
    {"rc_entrust_group_query_all", offsetof(rc_dl, rc_entrust_group_query_all)},
    {"rc_entrust_group_query_followed", offsetof(rc_dl, rc_entrust_group_query_followed)},
    {"rc_entrust_group_query_joined", offsetof(rc_dl, rc_entrust_group_query_joined)},
    {"rc_entrust_group_query_members", offsetof(rc_dl, rc_entrust_group_query_members)},
    {"rc_entrust_group_query_profiles", offsetof(rc_dl, rc_entrust_group_query_profiles)},
    {"rc_entrust_group_query_remark_name", offsetof(rc_dl, rc_entrust_group_query_remark_name)},
    {"rc_entrust_group_query_specific_members", offsetof(rc_dl, rc_entrust_group_query_specific_members)},
    {"rc_entrust_group_quit", offsetof(rc_dl, rc_entrust_group_quit)},
    {"rc_entrust_group_remove_managers", offsetof(rc_dl, rc_entrust_group_remove_managers)},
    {"rc_entrust_group_set_member", offsetof(rc_dl, rc_entrust_group_set_member)},
    {"rc_entrust_group_set_remark_name", offsetof(rc_dl, rc_entrust_group_set_remark_name)},
    {"rc_entrust_group_transfer_owner", offsetof(rc_dl, rc_entrust_group_transfer_owner)},
    {"rc_entrust_group_unfollow_members", offsetof(rc_dl, rc_entrust_group_unfollow_members)},
    {"rc_entrust_group_update_profile", offsetof(rc_dl, rc_entrust_group_update_profile)},
    {"rc_friend_add", offsetof(rc_dl, rc_friend_add)},
    {"rc_friend_check", offsetof(rc_dl, rc_friend_check)},
    {"rc_friend_clean", offsetof(rc_dl, rc_friend_clean)},
    {"rc_friend_delete", offsetof(rc_dl, rc_friend_delete)},
    {"rc_friend_get_permission", offsetof(rc_dl, rc_friend_get_permission)},
    {"rc_friend_list", offsetof(rc_dl, rc_friend_list)},
    {"rc_friend_set_permission", offsetof(rc_dl, rc_friend_set_permission)},
    {"rc_friend_set_profile", offsetof(rc_dl, rc_friend_set_profile)},
    {"rc_group_add_mute_exceptions", offsetof(rc_dl, rc_group_add_mute_exceptions)},
    {"rc_group_create", offsetof(rc_dl, rc_group_create)},
    {"rc_group_delete_member_push_remark", offsetof(rc_dl, rc_group_delete_member_push_remark)},
    {"rc_group_dismiss", offsetof(rc_dl, rc_group_dismiss)},
    {"rc_group_get_member_push_remark", offsetof(rc_dl, rc_group_get_member_push_remark)},
    {"rc_group_join", offsetof(rc_dl, rc_group_join)},
    {"rc_group_mute_all", offsetof(rc_dl, rc_group_mute_all)},
    {"rc_group_mute_members", offsetof(rc_dl, rc_group_mute_members)},
    {"rc_group_query_members", offsetof(rc_dl, rc_group_query_members)},
    {"rc_group_query_mute_all", offsetof(rc_dl, rc_group_query_mute_all)},
    {"rc_group_query_mute_exceptions", offsetof(rc_dl, rc_group_query_mute_exceptions)},
    {"rc_group_query_muted_members", offsetof(rc_dl, rc_group_query_muted_members)},
    {"rc_group_quit", offsetof(rc_dl, rc_group_quit)},
    {"rc_group_refresh", offsetof(rc_dl, rc_group_refresh)},
    {"rc_group_remove_mute_exceptions", offsetof(rc_dl, rc_group_remove_mute_exceptions)},
    {"rc_group_set_member_push_remark", offsetof(rc_dl, rc_group_set_member_push_remark)},
    {"rc_group_sync", offsetof(rc_dl, rc_group_sync)},
    {"rc_group_unmute_all", offsetof(rc_dl, rc_group_unmute_all)},
    {"rc_group_unmute_members", offsetof(rc_dl, rc_group_unmute_members)},
    {"rc_message_broadcast", offsetof(rc_dl, rc_message_broadcast)},
    {"rc_message_broadcast_chatrooms", offsetof(rc_dl, rc_message_broadcast_chatrooms)},
    {"rc_message_broadcast_online", offsetof(rc_dl, rc_message_broadcast_online)},
    {"rc_message_clean_history", offsetof(rc_dl, rc_message_clean_history)},
    {"rc_message_delete_expansion", offsetof(rc_dl, rc_message_delete_expansion)},
    {"rc_message_delete_history_log", offsetof(rc_dl, rc_message_delete_history_log)},
    {"rc_message_delete_ultragroup_expansion", offsetof(rc_dl, rc_message_delete_ultragroup_expansion)},
    {"rc_message_get_expansion", offsetof(rc_dl, rc_message_get_expansion)},
    {"rc_message_get_history_log", offsetof(rc_dl, rc_message_get_history_log)},
    {"rc_message_get_stream", offsetof(rc_dl, rc_message_get_stream)},
    {"rc_message_get_ultragroup", offsetof(rc_dl, rc_message_get_ultragroup)},
    {"rc_message_get_ultragroup_expansion", offsetof(rc_dl, rc_message_get_ultragroup_expansion)},
    {"rc_message_modify_group", offsetof(rc_dl, rc_message_modify_group)},
    {"rc_message_modify_private", offsetof(rc_dl, rc_message_modify_private)},
    {"rc_message_modify_ultragroup", offsetof(rc_dl, rc_message_modify_ultragroup)},
    {"rc_message_query_chatroom_history", offsetof(rc_dl, rc_message_query_chatroom_history)},
    {"rc_message_query_group_history", offsetof(rc_dl, rc_message_query_group_history)},
    {"rc_message_query_private_history", offsetof(rc_dl, rc_message_query_private_history)},
    {"rc_message_query_ultragroup_history", offsetof(rc_dl, rc_message_query_ultragroup_history)},
    {"rc_message_recall", offsetof(rc_dl, rc_message_recall)},
    {"rc_message_recall_broadcast", offsetof(rc_dl, rc_message_recall_broadcast)},
    {"rc_message_search_ultragroup_context", offsetof(rc_dl, rc_message_search_ultragroup_context)},
    {"rc_message_search_ultragroup_history", offsetof(rc_dl, rc_message_search_ultragroup_history)},
    {"rc_message_send_chatroom", offsetof(rc_dl, rc_message_send_chatroom)},
    {"rc_message_send_discussion", offsetof(rc_dl, rc_message_send_discussion)},
    {"rc_message_send_group", offsetof(rc_dl, rc_message_send_group)},
    {"rc_message_send_group_status", offsetof(rc_dl, rc_message_send_group_status)},
    {"rc_message_send_group_stream", offsetof(rc_dl, rc_message_send_group_stream)},
    {"rc_message_send_private", offsetof(rc_dl, rc_message_send_private)},
    {"rc_message_send_private_status", offsetof(rc_dl, rc_message_send_private_status)},
    {"rc_message_send_private_stream", offsetof(rc_dl, rc_message_send_private_stream)},
    {"rc_message_send_private_template", offsetof(rc_dl, rc_message_send_private_template)},
    {"rc_message_send_system", offsetof(rc_dl, rc_message_send_system)},
    {"rc_message_send_system_template", offsetof(rc_dl, rc_message_send_system_template)},
    {"rc_message_send_ultragroup", offsetof(rc_dl, rc_message_send_ultragroup)},
    {"rc_message_set_expansion", offsetof(rc_dl, rc_message_set_expansion)},
    {"rc_message_set_ultragroup_expansion", offsetof(rc_dl, rc_message_set_ultragroup_expansion)},
    {"rc_proxychat_query", offsetof(rc_dl, rc_proxychat_query)},
    {"rc_proxychat_start", offsetof(rc_dl, rc_proxychat_start)},
    {"rc_push_send", offsetof(rc_dl, rc_push_send)},
    {"rc_push_send_custom", offsetof(rc_dl, rc_push_send_custom)},
    {"rc_push_send_user", offsetof(rc_dl, rc_push_send_user)},
    {"rc_sensitive_word_add", offsetof(rc_dl, rc_sensitive_word_add)},
    {"rc_sensitive_word_batch_add", offsetof(rc_dl, rc_sensitive_word_batch_add)},
    {"rc_sensitive_word_batch_delete", offsetof(rc_dl, rc_sensitive_word_batch_delete)},
    {"rc_sensitive_word_delete", offsetof(rc_dl, rc_sensitive_word_delete)},
    {"rc_sensitive_word_list", offsetof(rc_dl, rc_sensitive_word_list)},
    {"rc_stat_get_day_push", offsetof(rc_dl, rc_stat_get_day_push)},
    {"rc_stat_get_push_id", offsetof(rc_dl, rc_stat_get_push_id)},
    {"rc_ultragroup_add_mute_exceptions", offsetof(rc_dl, rc_ultragroup_add_mute_exceptions)},
    {"rc_ultragroup_add_private_users", offsetof(rc_dl, rc_ultragroup_add_private_users)},
    {"rc_ultragroup_add_user_group_users", offsetof(rc_dl, rc_ultragroup_add_user_group_users)},
    {"rc_ultragroup_bind_channel_user_groups", offsetof(rc_dl, rc_ultragroup_bind_channel_user_groups)},
    {"rc_ultragroup_change_channel_type", offsetof(rc_dl, rc_ultragroup_change_channel_type)},
    {"rc_ultragroup_create", offsetof(rc_dl, rc_ultragroup_create)},
    {"rc_ultragroup_create_channel", offsetof(rc_dl, rc_ultragroup_create_channel)},
    {"rc_ultragroup_create_user_groups", offsetof(rc_dl, rc_ultragroup_create_user_groups)},
    {"rc_ultragroup_delete_channel", offsetof(rc_dl, rc_ultragroup_delete_channel)},
    {"rc_ultragroup_delete_user_groups", offsetof(rc_dl, rc_ultragroup_delete_user_groups)},
    {"rc_ultragroup_dismiss", offsetof(rc_dl, rc_ultragroup_dismiss)},
    {"rc_ultragroup_get_mute_all", offsetof(rc_dl, rc_ultragroup_get_mute_all)},
    {"rc_ultragroup_get_not_disturb", offsetof(rc_dl, rc_ultragroup_get_not_disturb)},
    {"rc_ultragroup_join", offsetof(rc_dl, rc_ultragroup_join)},
    {"rc_ultragroup_member_exists", offsetof(rc_dl, rc_ultragroup_member_exists)},
    {"rc_ultragroup_mute_users", offsetof(rc_dl, rc_ultragroup_mute_users)},
    {"rc_ultragroup_query_channel_user_groups", offsetof(rc_dl, rc_ultragroup_query_channel_user_groups)},
    {"rc_ultragroup_query_channels", offsetof(rc_dl, rc_ultragroup_query_channels)},
    {"rc_ultragroup_query_mute_exceptions", offsetof(rc_dl, rc_ultragroup_query_mute_exceptions)},
    {"rc_ultragroup_query_muted_users", offsetof(rc_dl, rc_ultragroup_query_muted_users)},
    {"rc_ultragroup_query_private_users", offsetof(rc_dl, rc_ultragroup_query_private_users)},
    {"rc_ultragroup_query_user_group_channels", offsetof(rc_dl, rc_ultragroup_query_user_group_channels)},
    {"rc_ultragroup_query_user_groups", offsetof(rc_dl, rc_ultragroup_query_user_groups)},
    {"rc_ultragroup_query_user_private_channels", offsetof(rc_dl, rc_ultragroup_query_user_private_channels)},
    {"rc_ultragroup_query_user_user_groups", offsetof(rc_dl, rc_ultragroup_query_user_user_groups)},
    {"rc_ultragroup_quit", offsetof(rc_dl, rc_ultragroup_quit)},
    {"rc_ultragroup_refresh", offsetof(rc_dl, rc_ultragroup_refresh)},
    {"rc_ultragroup_remove_mute_exceptions", offsetof(rc_dl, rc_ultragroup_remove_mute_exceptions)},
    {"rc_ultragroup_remove_private_users", offsetof(rc_dl, rc_ultragroup_remove_private_users)},
    {"rc_ultragroup_remove_user_group_users", offsetof(rc_dl, rc_ultragroup_remove_user_group_users)},
    {"rc_ultragroup_set_mute_all", offsetof(rc_dl, rc_ultragroup_set_mute_all)},
    {"rc_ultragroup_set_not_disturb", offsetof(rc_dl, rc_ultragroup_set_not_disturb)},
    {"rc_ultragroup_unbind_channel_user_groups", offsetof(rc_dl, rc_ultragroup_unbind_channel_user_groups)},
    {"rc_ultragroup_unmute_users", offsetof(rc_dl, rc_ultragroup_unmute_users)},
    {"rc_ultragroup_v2_add_mute_exceptions", offsetof(rc_dl, rc_ultragroup_v2_add_mute_exceptions)},
    {"rc_ultragroup_v2_create", offsetof(rc_dl, rc_ultragroup_v2_create)},
    {"rc_ultragroup_v2_create_channel", offsetof(rc_dl, rc_ultragroup_v2_create_channel)},
    {"rc_ultragroup_v2_delete_channel", offsetof(rc_dl, rc_ultragroup_v2_delete_channel)},
    {"rc_ultragroup_v2_dismiss", offsetof(rc_dl, rc_ultragroup_v2_dismiss)},
    {"rc_ultragroup_v2_get_mute_all", offsetof(rc_dl, rc_ultragroup_v2_get_mute_all)},
    {"rc_ultragroup_v2_join", offsetof(rc_dl, rc_ultragroup_v2_join)},
    {"rc_ultragroup_v2_mute_users", offsetof(rc_dl, rc_ultragroup_v2_mute_users)},
    {"rc_ultragroup_v2_query_channels", offsetof(rc_dl, rc_ultragroup_v2_query_channels)},
    {"rc_ultragroup_v2_query_mute_exceptions", offsetof(rc_dl, rc_ultragroup_v2_query_mute_exceptions)},
    {"rc_ultragroup_v2_query_muted_users", offsetof(rc_dl, rc_ultragroup_v2_query_muted_users)},
    {"rc_ultragroup_v2_query_user_groups", offsetof(rc_dl, rc_ultragroup_v2_query_user_groups)},
    {"rc_ultragroup_v2_query_users", offsetof(rc_dl, rc_ultragroup_v2_query_users)},
    {"rc_ultragroup_v2_quit", offsetof(rc_dl, rc_ultragroup_v2_quit)},
    {"rc_ultragroup_v2_remove_mute_exceptions", offsetof(rc_dl, rc_ultragroup_v2_remove_mute_exceptions)},
    {"rc_ultragroup_v2_send_message", offsetof(rc_dl, rc_ultragroup_v2_send_message)},
    {"rc_ultragroup_v2_set_mute_all", offsetof(rc_dl, rc_ultragroup_v2_set_mute_all)},
    {"rc_ultragroup_v2_unmute_users", offsetof(rc_dl, rc_ultragroup_v2_unmute_users)},
    {"rc_ultragroup_v2_update", offsetof(rc_dl, rc_ultragroup_v2_update)},
    {"rc_user_activate", offsetof(rc_dl, rc_user_activate)},
    {"rc_user_block", offsetof(rc_dl, rc_user_block)},
    {"rc_user_check_online", offsetof(rc_dl, rc_user_check_online)},
    {"rc_user_deactivate", offsetof(rc_dl, rc_user_deactivate)},
    {"rc_user_delete_sandbox", offsetof(rc_dl, rc_user_delete_sandbox)},
    {"rc_user_expire_token", offsetof(rc_dl, rc_user_expire_token)},
    {"rc_user_get_info", offsetof(rc_dl, rc_user_get_info)},
    {"rc_user_get_token", offsetof(rc_dl, rc_user_get_token)},
    {"rc_user_query_blocked", offsetof(rc_dl, rc_user_query_blocked)},
    {"rc_user_query_deactivated", offsetof(rc_dl, rc_user_query_deactivated)},
    {"rc_user_query_groups", offsetof(rc_dl, rc_user_query_groups)},
    {"rc_user_query_sandbox", offsetof(rc_dl, rc_user_query_sandbox)},
    {"rc_user_reactivate", offsetof(rc_dl, rc_user_reactivate)},
    {"rc_user_unblock", offsetof(rc_dl, rc_user_unblock)},
    {"rc_user_update", offsetof(rc_dl, rc_user_update)},
    {"rc_user_blacklist_add", offsetof(rc_dl, rc_user_blacklist_add)},
    {"rc_user_blacklist_query", offsetof(rc_dl, rc_user_blacklist_query)},
    {"rc_user_blacklist_remove", offsetof(rc_dl, rc_user_blacklist_remove)},
    {"rc_user_chat_ban_query", offsetof(rc_dl, rc_user_chat_ban_query)},
    {"rc_user_chat_ban_set", offsetof(rc_dl, rc_user_chat_ban_set)},
    {"rc_user_profile_batch_query", offsetof(rc_dl, rc_user_profile_batch_query)},
    {"rc_user_profile_clean", offsetof(rc_dl, rc_user_profile_clean)},
    {"rc_user_profile_query", offsetof(rc_dl, rc_user_profile_query)},
    {"rc_user_profile_set", offsetof(rc_dl, rc_user_profile_set)},
    {"rc_user_push_period_delete", offsetof(rc_dl, rc_user_push_period_delete)},
    {"rc_user_push_period_get", offsetof(rc_dl, rc_user_push_period_get)},
    {"rc_user_push_period_set", offsetof(rc_dl, rc_user_push_period_set)},
    {"rc_user_remark_delete", offsetof(rc_dl, rc_user_remark_delete)},
    {"rc_user_remark_get", offsetof(rc_dl, rc_user_remark_get)},
    {"rc_user_remark_set", offsetof(rc_dl, rc_user_remark_set)},
    {"rc_user_subscription_query", offsetof(rc_dl, rc_user_subscription_query)},
    {"rc_user_subscription_set", offsetof(rc_dl, rc_user_subscription_set)},
    {"rc_user_tag_batch_set", offsetof(rc_dl, rc_user_tag_batch_set)},
    {"rc_user_tag_get", offsetof(rc_dl, rc_user_tag_get)},
    {"rc_user_tag_set", offsetof(rc_dl, rc_user_tag_set)},
    {"rc_user_whitelist_add", offsetof(rc_dl, rc_user_whitelist_add)},
    {"rc_user_whitelist_query", offsetof(rc_dl, rc_user_whitelist_query)},
    {"rc_user_whitelist_query_setting", offsetof(rc_dl, rc_user_whitelist_query_setting)},
    {"rc_user_whitelist_remove", offsetof(rc_dl, rc_user_whitelist_remove)},
    {"rc_user_whitelist_set_setting", offsetof(rc_dl, rc_user_whitelist_set_setting)},
    {"rc_wordfilter_add", offsetof(rc_dl, rc_wordfilter_add)},
    {"rc_wordfilter_delete", offsetof(rc_dl, rc_wordfilter_delete)},
    {"rc_wordfilter_list", offsetof(rc_dl, rc_wordfilter_list)},
    {"rc_messages_mentioned_info", offsetof(rc_dl, rc_messages_mentioned_info)},
    {"rc_messages_user", offsetof(rc_dl, rc_messages_user)},
    {"rc_messages_huawei_push", offsetof(rc_dl, rc_messages_huawei_push)},
    {"rc_messages_honor_push", offsetof(rc_dl, rc_messages_honor_push)},
    {"rc_messages_xiaomi_push", offsetof(rc_dl, rc_messages_xiaomi_push)},
    {"rc_messages_oppo_push", offsetof(rc_dl, rc_messages_oppo_push)},
    {"rc_messages_vivo_push", offsetof(rc_dl, rc_messages_vivo_push)},
    {"rc_messages_fcm_push", offsetof(rc_dl, rc_messages_fcm_push)},
    {"rc_messages_apns_push", offsetof(rc_dl, rc_messages_apns_push)},
    {"rc_messages_harmony_os_push", offsetof(rc_dl, rc_messages_harmony_os_push)},
    {"rc_messages_push_ext", offsetof(rc_dl, rc_messages_push_ext)},
    {"rc_messages_pre_message_reply", offsetof(rc_dl, rc_messages_pre_message_reply)},
    {"rc_messages_text", offsetof(rc_dl, rc_messages_text)},
    {"rc_messages_image", offsetof(rc_dl, rc_messages_image)},
    {"rc_messages_gif", offsetof(rc_dl, rc_messages_gif)},
    {"rc_messages_high_quality_voice", offsetof(rc_dl, rc_messages_high_quality_voice)},
    {"rc_messages_voice", offsetof(rc_dl, rc_messages_voice)},
    {"rc_messages_file", offsetof(rc_dl, rc_messages_file)},
    {"rc_messages_location", offsetof(rc_dl, rc_messages_location)},
    {"rc_messages_short_video", offsetof(rc_dl, rc_messages_short_video)},
    {"rc_messages_image_text", offsetof(rc_dl, rc_messages_image_text)},
    {"rc_messages_reference", offsetof(rc_dl, rc_messages_reference)},
    {"rc_messages_combine", offsetof(rc_dl, rc_messages_combine)},
    {"rc_messages_stream", offsetof(rc_dl, rc_messages_stream)},
    {"rc_messages_information_notice", offsetof(rc_dl, rc_messages_information_notice)},
    {"rc_messages_recall_notice", offsetof(rc_dl, rc_messages_recall_notice)},
    {"rc_messages_contact_notice", offsetof(rc_dl, rc_messages_contact_notice)},
    {"rc_messages_profile_notice", offsetof(rc_dl, rc_messages_profile_notice)},
    {"rc_messages_command_notice", offsetof(rc_dl, rc_messages_command_notice)},
    {"rc_messages_group_notice", offsetof(rc_dl, rc_messages_group_notice)},
    {"rc_messages_discussion_notice", offsetof(rc_dl, rc_messages_discussion_notice)},
    {"rc_messages_command", offsetof(rc_dl, rc_messages_command)},
    {"rc_messages_recall", offsetof(rc_dl, rc_messages_recall)},
    {"rc_messages_read_receipt", offsetof(rc_dl, rc_messages_read_receipt)},
    {"rc_messages_group_read_receipt_request", offsetof(rc_dl, rc_messages_group_read_receipt_request)},
    {"rc_messages_group_read_receipt_response", offsetof(rc_dl, rc_messages_group_read_receipt_response)},
    {"rc_messages_read_status_sync", offsetof(rc_dl, rc_messages_read_status_sync)},
    {"rc_messages_chatroom_entry_notice", offsetof(rc_dl, rc_messages_chatroom_entry_notice)},
    {"rc_messages_expansion_change", offsetof(rc_dl, rc_messages_expansion_change)},
    {"rc_messages_call_invite", offsetof(rc_dl, rc_messages_call_invite)},
    {"rc_messages_call_ringing", offsetof(rc_dl, rc_messages_call_ringing)},
    {"rc_messages_call_accept", offsetof(rc_dl, rc_messages_call_accept)},
    {"rc_messages_call_hangup", offsetof(rc_dl, rc_messages_call_hangup)},
    {"rc_messages_call_media_change", offsetof(rc_dl, rc_messages_call_media_change)},
    {"rc_messages_call_member_change", offsetof(rc_dl, rc_messages_call_member_change)},
    {"rc_messages_typing_status", offsetof(rc_dl, rc_messages_typing_status)},
};

#if defined(_WIN32)
static inline void *rc_dl_load(const char *path) { return (void *)LoadLibraryA(path); }
static inline void rc_dl_unload(void *library) { FreeLibrary((HMODULE)library); }
static inline const char *rc_dl_problem(void) { return "LoadLibrary failed"; }
static inline void rc_dl_find(void *library, const char *name, void *target) {
    FARPROC address = GetProcAddress((HMODULE)library, name);
    memcpy(target, &address, sizeof address);
}
#else
static inline void *rc_dl_load(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
static inline void rc_dl_unload(void *library) { dlclose(library); }
static inline const char *rc_dl_problem(void) {
    const char *text = dlerror();
    return text != NULL ? text : "dlopen failed";
}
/* Copied as bytes: C does not convert between pointers to objects and to functions. */
static inline void rc_dl_find(void *library, const char *name, void *target) {
    void *address = dlsym(library, name);
    memcpy(target, &address, sizeof address);
}
#endif

static inline int rc_dl_fail(rc_dl *api, int code, const char *text, const char **error) {
    void *library = api->library;
    memset(api, 0, sizeof *api);
    if (error != NULL) *error = text;
    if (library != NULL) rc_dl_unload(library);
    return code;
}

/* Fills `api`. `path` NULL means RC_DL_NAME, searched where the system looks for libraries. Returns RC_DL_OK, or
 * another code with *error (may be NULL) saying why; the text is valid until this thread's next call of rc_dl_open,
 * and *api is then all zero. */
static inline int rc_dl_open(rc_dl *api, const char *path, const char **error) {
    size_t i;
    memset(api, 0, sizeof *api);
    if (error != NULL) *error = NULL;
    api->library = rc_dl_load(path != NULL ? path : RC_DL_NAME);
    if (api->library == NULL) return rc_dl_fail(api, RC_DL_E_LIBRARY, rc_dl_problem(), error);
    for (i = 0; i < sizeof rc_dl_symbols / sizeof rc_dl_symbols[0]; ++i) {
        rc_dl_find(api->library, rc_dl_symbols[i].name, (char *)api + rc_dl_symbols[i].offset);
    }
    if (api->rc_version_number == NULL || api->rc_call == NULL) {
        return rc_dl_fail(api, RC_DL_E_SYMBOL, "the file is not librongcloud", error);
    }
    if (RC_ABI_VERSION == 0 && (api->rc_version_number() >> 8) != (RC_VERSION_NUMBER >> 8)) {
        return rc_dl_fail(api, RC_DL_E_VERSION, "the library has another version than rongcloud_dl.h", error);
    }
    return RC_DL_OK;
}

/* Every object of the library must be freed before. Harmless on an `api` that is all zero. */
static inline void rc_dl_close(rc_dl *api) {
    void *library = api->library;
    memset(api, 0, sizeof *api);
    if (library != NULL) rc_dl_unload(library);
}

#ifdef __cplusplus
}
#endif

#endif
