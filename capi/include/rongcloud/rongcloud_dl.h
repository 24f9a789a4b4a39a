/* Generated from catalogue/endpoints, rongcloud.h and version.h. Do not edit.
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
    void (*rc_params_set_members)(rc_params *params, const char *json_object);
    void (*rc_params_set_timeout_ms)(rc_params *params, int32_t timeout_ms);
    void (*rc_params_set_request_id)(rc_params *params, const char *request_id);
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
    void (*rc_result_free)(rc_result *result);
    const char *(*rc_bytes_data)(const rc_bytes *bytes);
    size_t (*rc_bytes_size)(const rc_bytes *bytes);
    void (*rc_bytes_free)(rc_bytes *bytes);
    rc_status (*rc_error_status)(const rc_error *error);
    const char *(*rc_error_message)(const rc_error *error);
    const char *(*rc_error_hint)(const rc_error *error);
    const char *(*rc_error_reason)(const rc_error *error);
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
    void (*rc_error_free)(rc_error *error);
    size_t (*rc_op_count)(void);
    const char *(*rc_op_name)(size_t index);
    const char *(*rc_op_describe)(const char *operation);
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
    {"rc_params_set_members", offsetof(rc_dl, rc_params_set_members)},
    {"rc_params_set_timeout_ms", offsetof(rc_dl, rc_params_set_timeout_ms)},
    {"rc_params_set_request_id", offsetof(rc_dl, rc_params_set_request_id)},
    {"rc_call", offsetof(rc_dl, rc_call)},
    {"rc_call_json", offsetof(rc_dl, rc_call_json)},
    {"rc_call_raw", offsetof(rc_dl, rc_call_raw)},
    {"rc_preview", offsetof(rc_dl, rc_preview)},
    {"rc_get_token", offsetof(rc_dl, rc_get_token)},
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
    {"rc_result_free", offsetof(rc_dl, rc_result_free)},
    {"rc_bytes_data", offsetof(rc_dl, rc_bytes_data)},
    {"rc_bytes_size", offsetof(rc_dl, rc_bytes_size)},
    {"rc_bytes_free", offsetof(rc_dl, rc_bytes_free)},
    {"rc_error_status", offsetof(rc_dl, rc_error_status)},
    {"rc_error_message", offsetof(rc_dl, rc_error_message)},
    {"rc_error_hint", offsetof(rc_dl, rc_error_hint)},
    {"rc_error_reason", offsetof(rc_dl, rc_error_reason)},
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
    {"rc_error_free", offsetof(rc_dl, rc_error_free)},
    {"rc_op_count", offsetof(rc_dl, rc_op_count)},
    {"rc_op_name", offsetof(rc_dl, rc_op_name)},
    {"rc_op_describe", offsetof(rc_dl, rc_op_describe)},
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
