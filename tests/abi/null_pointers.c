/* NULL in every pointer position of every hand-written function: an error or a neutral value, never a crash. Run with
 * an emulator, whose settings are in the environment. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/api/user.h>

#include "null_checks.h"

static void check_config(void) {
    rc_config *config = NULL;
    REFUSED(rc_config_new(NULL, place));
    EXPECT(rc_config_new(&config, NULL) == RC_OK);
    REFUSED(rc_config_set(NULL, "app_key", "k", place));
    REFUSED(rc_config_set(config, NULL, "k", place));
    EXPECT(rc_config_set(config, "app_key", NULL, NULL) == RC_OK);
    REFUSED(rc_config_load_environment(NULL, place));
    EXPECT(rc_config_load_environment(config, NULL) == RC_OK);
    REFUSED(rc_config_load_file(NULL, "x", place));
    REFUSED(rc_config_load_file(config, NULL, place));
    REFUSED(rc_client_new(config, NULL, place));
    rc_config_free(config);
    rc_config_free(NULL);
    EXPECT(rc_option_count() > 0);
    EXPECT(rc_option_name(rc_option_count()) == NULL);
}

static rc_client *check_client(void) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_client *untouched = NULL;
    REFUSED(rc_client_new(NULL, &untouched, place));
    EXPECT(untouched == NULL);
    rc_config_new(&config, NULL);
    rc_config_load_environment(config, NULL);
    EXPECT(rc_client_new(config, &client, NULL) == RC_OK);
    rc_config_free(config);
    rc_client_free(NULL);
    rc_bytes *json = NULL;
    REFUSED(rc_client_endpoints(NULL, &json, place));
    REFUSED(rc_client_endpoints(client, NULL, place));
    EXPECT(json == NULL);
    EXPECT(rc_client_endpoints(client, &json, NULL) == RC_OK && rc_bytes_size(json) > 0);
    rc_bytes_free(json);
    EXPECT(rc_client_calls_in_flight(NULL) == 0 && rc_client_calls_in_flight(client) == 0);
    json = NULL;
    REFUSED(rc_client_rate_limits(NULL, &json, place));
    REFUSED(rc_client_rate_limits(client, NULL, place));
    EXPECT(json == NULL);
    EXPECT(rc_client_rate_limits(client, &json, NULL) == RC_OK && rc_bytes_size(json) > 0);
    rc_bytes_free(json);
    REFUSED(rc_client_set_switch_hook(NULL, NULL, NULL, place));
    EXPECT(rc_client_set_switch_hook(client, NULL, NULL, NULL) == RC_OK);
    return client;
}

static void check_observability(rc_client *client) {
    rc_bytes *json = NULL;
    REFUSED(rc_client_stats(NULL, &json, place));
    REFUSED(rc_client_stats(client, NULL, place));
    EXPECT(json == NULL);
    EXPECT(rc_client_stats(client, &json, NULL) == RC_OK && rc_bytes_size(json) > 0);
    rc_bytes_free(json);
    REFUSED(rc_client_set_attempt_hook(NULL, NULL, NULL, place));
    EXPECT(rc_client_set_attempt_hook(client, NULL, NULL, NULL) == RC_OK);
    REFUSED(rc_client_set_log_hook(NULL, RC_LOG_INFO, NULL, NULL, place));
    EXPECT(rc_client_set_log_hook(client, 0, NULL, NULL, NULL) == RC_OK);
    REFUSED(rc_client_set_credentials(NULL, "k", "s", place));
    REFUSED(rc_client_set_credentials(client, "k", NULL, place));
    EXPECT(strcmp(rc_attempt_operation(NULL), "") == 0 && strcmp(rc_attempt_method(NULL), "") == 0);
    EXPECT(strcmp(rc_attempt_domain(NULL), "") == 0 && strcmp(rc_attempt_request_id(NULL), "") == 0);
    EXPECT(strcmp(rc_attempt_phase(NULL), "none") == 0 && strcmp(rc_attempt_outcome(NULL), "none") == 0);
    EXPECT(rc_attempt_number(NULL) == 0 && rc_attempt_http_status(NULL) == 0 && rc_attempt_api_code(NULL) == 0);
    EXPECT(rc_attempt_sent_bytes(NULL) == 0 && rc_attempt_received_bytes(NULL) == 0);
    EXPECT(rc_attempt_started_us(NULL) == 0 && rc_attempt_duration_us(NULL) == 0);
    EXPECT(rc_attempt_connecting_us(NULL) == 0 && rc_attempt_reused_connection(NULL) == 0);
    EXPECT(rc_attempt_will_retry(NULL) == 0);
}

/* The setters of a bag that does not exist do nothing. */
static void check_no_params(void) {
    rc_params_set_str(NULL, "a", "b");
    rc_params_set_strn(NULL, "a", "b", 1);
    rc_params_add_str(NULL, "a", "b");
    rc_params_add_strn(NULL, "a", "b", 1);
    rc_params_set_empty_list(NULL, "a");
    rc_params_set_int(NULL, "a", 1);
    rc_params_set_bool(NULL, "a", 1);
    rc_params_set_double(NULL, "a", 1);
    rc_params_set_json(NULL, "a", "{}");
    rc_params_set_object(NULL, "a", NULL);
    rc_params_add_object(NULL, "a", NULL);
    rc_params_set_members(NULL, "{}");
    rc_params_set_timeout_ms(NULL, 1);
    rc_params_set_request_id(NULL, "a");
    rc_params_set_interrupt(NULL, NULL, NULL);
    rc_params_free(NULL);
}

static rc_client *shared_client;
static int is_remembered(rc_params *params) {
    rc_bytes *bytes = NULL;
    const rc_status status = rc_preview(shared_client, "user.get_token", params, NULL, 0, &bytes, NULL);
    rc_bytes_free(bytes);
    rc_params_free(params);
    return status == RC_E_ARGUMENT;
}

/* A name that is NULL is remembered and reported by the call. */
static void check_no_names(void) {
    rc_params *params = rc_params_new();
#define REMEMBERED(setter) (setter, EXPECT(is_remembered(params)), params = rc_params_new())
    REMEMBERED(rc_params_set_str(params, NULL, "b"));
    REMEMBERED(rc_params_set_strn(params, NULL, "b", 1));
    REMEMBERED(rc_params_add_str(params, NULL, "b"));
    REMEMBERED(rc_params_add_strn(params, NULL, "b", 1));
    REMEMBERED(rc_params_set_empty_list(params, NULL));
    REMEMBERED(rc_params_set_int(params, NULL, 1));
    REMEMBERED(rc_params_set_bool(params, NULL, 1));
    REMEMBERED(rc_params_set_double(params, NULL, 1));
    REMEMBERED(rc_params_set_json(params, NULL, "{}"));
    rc_params *members = rc_params_new();
    REMEMBERED(rc_params_set_object(params, NULL, members));
    REMEMBERED(rc_params_add_object(params, NULL, members));
    rc_params_free(members);
    rc_params_free(params);
}

/* A value that is NULL leaves the parameter unset. */
static void check_no_values(void) {
    rc_params *params = rc_params_new();
    rc_bytes *bytes = NULL;
    rc_params_set_str(params, "userId", "u1");
    rc_params_set_str(params, "name", "Ann");
    rc_params_set_str(params, "portraitUri", NULL);
    rc_params_set_strn(params, "portraitUri", NULL, 5);
    rc_params_add_str(params, "portraitUri", NULL);
    rc_params_add_strn(params, "portraitUri", NULL, 5);
    rc_params_set_json(params, "portraitUri", NULL);
    rc_params_set_object(params, "portraitUri", NULL);
    rc_params_add_object(params, "portraitUri", NULL);
    rc_params_set_members(params, NULL);
    rc_params_set_request_id(params, NULL);
    rc_params_set_interrupt(params, NULL, NULL);
    EXPECT(rc_preview(shared_client, "user.get_token", params, NULL, 0, &bytes, NULL) == RC_OK);
    EXPECT(rc_bytes_size(bytes) > 17 &&
           memcmp(rc_bytes_data(bytes) + rc_bytes_size(bytes) - 18, "userId=u1&name=Ann", 18) == 0);
    rc_bytes_free(bytes);
    rc_params_free(params);
}

static void ignore(void *user_data, rc_status status, rc_result *result, rc_error *failure) {
    (void)user_data;
    EXPECT((status == RC_OK) == (failure == NULL));
    rc_result_free(result);
    rc_error_free(failure);
}

static void check_requests(rc_client *client) {
    rc_request *request = NULL;
    rc_result *result = NULL;
    const char *const operation = "user.query_blocked";
    REFUSED(rc_call_async(NULL, operation, NULL, ignore, NULL, &request, place));
    REFUSED(rc_call_async(client, NULL, NULL, ignore, NULL, &request, place));
    REFUSED(rc_call_async(client, operation, NULL, NULL, NULL, NULL, place));
    REFUSED(rc_call_json_async(NULL, operation, NULL, ignore, NULL, &request, place));
    REFUSED(rc_call_json_async(client, NULL, NULL, ignore, NULL, &request, place));
    REFUSED(rc_call_json_async(client, operation, NULL, NULL, NULL, NULL, place));
    REFUSED(rc_call_raw_async(NULL, "GET", "/", NULL, NULL, 0, 0, ignore, NULL, &request, place));
    REFUSED(rc_call_raw_async(client, NULL, "/", NULL, NULL, 0, 0, ignore, NULL, &request, place));
    REFUSED(rc_call_raw_async(client, "GET", NULL, NULL, NULL, 0, 0, ignore, NULL, &request, place));
    REFUSED(rc_call_raw_async(client, "POST", "/", NULL, NULL, 1, 0, ignore, NULL, &request, place));
    REFUSED(rc_call_raw_async(client, "GET", "/", NULL, NULL, 0, 0, NULL, NULL, NULL, place));
    EXPECT(request == NULL);
    EXPECT(rc_call_json_async(client, operation, NULL, ignore, NULL, &request, NULL) == RC_OK);
    EXPECT(rc_request_wait(request, -1) == RC_OK);
    rc_request_free(request);
    EXPECT(rc_call_async(client, operation, NULL, NULL, NULL, &request, NULL) == RC_OK);
    EXPECT(rc_request_wait(request, -1) == RC_OK);
    REFUSED(rc_request_take(NULL, &result, place));
    REFUSED(rc_request_take(request, NULL, place));
    EXPECT(rc_request_take(request, &result, NULL) == RC_OK);
    rc_result_free(result);
    rc_request_free(request);
    EXPECT(rc_request_wait(NULL, 0) == RC_E_ARGUMENT);
    EXPECT(rc_request_is_done(NULL) == 0);
    rc_request_cancel(NULL);
    rc_request_free(NULL);
}

static void check_pagers(rc_client *client) {
    rc_pager *pager = NULL;
    rc_result *page = NULL;
    REFUSED(rc_pager_new(NULL, "user.query_blocked", NULL, &pager, place));
    REFUSED(rc_pager_new(client, NULL, NULL, &pager, place));
    REFUSED(rc_pager_new(client, "user.query_blocked", NULL, NULL, place));
    EXPECT(pager == NULL);
    EXPECT(rc_pager_new(client, "user.query_blocked", NULL, &pager, NULL) == RC_OK);
    REFUSED(rc_pager_set_max_pages(NULL, 1, place));
    REFUSED(rc_pager_set_max_pages(pager, 0, place));
    REFUSED(rc_pager_next(NULL, &page, place));
    REFUSED(rc_pager_next(pager, NULL, place));
    EXPECT(rc_pager_next(pager, &page, NULL) == RC_OK && page == NULL); /* nobody is banned */
    rc_pager_free(pager);
    rc_pager_free(NULL);
}

static void check_calls(rc_client *client) {
    rc_result *result = NULL;
    rc_bytes *bytes = NULL;
    char token[512];
    REFUSED(rc_call(NULL, "user.get_token", NULL, &result, place));
    REFUSED(rc_call(client, NULL, NULL, &result, place));
    REFUSED(rc_call(client, "user.get_token", NULL, NULL, place));
    REFUSED(rc_call(client, "user.get_token", NULL, &result, place));
    REFUSED(rc_call_json(NULL, "user.get_token", "{}", &result, place));
    REFUSED(rc_call_json(client, NULL, "{}", &result, place));
    REFUSED(rc_call_json(client, "user.get_token", NULL, &result, place));
    REFUSED(rc_call_json(client, "user.get_token", "{}", NULL, place));
    REFUSED(rc_call_raw(NULL, "POST", "/x", NULL, NULL, 0, 0, &result, place));
    REFUSED(rc_call_raw(client, NULL, "/x", NULL, NULL, 0, 0, &result, place));
    REFUSED(rc_call_raw(client, "POST", NULL, NULL, NULL, 0, 0, &result, place));
    REFUSED(rc_call_raw(client, "POST", "/x", NULL, NULL, 7, 0, &result, place));
    REFUSED(rc_call_raw(client, "POST", "/x", NULL, NULL, 0, 0, NULL, place));
    REFUSED(rc_preview(NULL, "user.get_token", NULL, NULL, 0, &bytes, place));
    REFUSED(rc_preview(client, NULL, NULL, NULL, 0, &bytes, place));
    REFUSED(rc_preview(client, "user.get_token", NULL, NULL, 0, NULL, place));
    REFUSED(rc_get_token(NULL, "u1", "Ann", NULL, token, sizeof token, place));
    REFUSED(rc_get_token(client, NULL, "Ann", NULL, token, sizeof token, place));
    REFUSED(rc_get_token(client, "u1", NULL, NULL, token, sizeof token, place));
    REFUSED(rc_get_token(client, "u1", "Ann", NULL, NULL, sizeof token, place));
    REFUSED(rc_get_token(client, "u1", "Ann", NULL, token, 1, place));
    EXPECT(rc_get_token(client, "u1", "Ann", NULL, token, sizeof token, NULL) == RC_OK);
    EXPECT(result == NULL && bytes == NULL);
}

static int count_event(void *user_data, const rc_event *event) {
    (void)event;
    ++*(int *)user_data;
    return 0;
}

static void check_events(rc_client *client) {
    rc_params *params = rc_params_new();
    rc_event_stream *stream = NULL;
    rc_event *event = NULL;
    int count = 0;
    rc_params_set_str(params, "agentId", "agent1");
    rc_params_set_str(params, "query", "q");
    REFUSED(rc_event_stream_open(NULL, "agent.generate", params, &stream, place));
    REFUSED(rc_event_stream_open(client, NULL, params, &stream, place));
    REFUSED(rc_event_stream_open(client, "agent.generate", NULL, &stream, place));
    REFUSED(rc_event_stream_open(client, "agent.generate", params, NULL, place));
    EXPECT(stream == NULL);
    REFUSED(rc_event_stream_next(NULL, &event, place));
    EXPECT(rc_event_stream_open(client, "agent.generate", params, &stream, NULL) == RC_OK);
    REFUSED(rc_event_stream_next(stream, NULL, place));
    EXPECT(rc_event_stream_next(stream, &event, NULL) == RC_OK && event != NULL);
    rc_event_stream_cancel(NULL);
    rc_event_stream_free(NULL);
    rc_event_stream_free(stream);
    EXPECT(rc_event_data_size(event) > 0); /* it does not belong to the stream */
    rc_event_free(event);
    rc_event_free(NULL);
    EXPECT(rc_event_name(NULL) == NULL);
    EXPECT(rc_event_data(NULL) == NULL);
    EXPECT(rc_event_data_size(NULL) == 0);
    EXPECT(rc_event_id(NULL) == NULL);
    REFUSED(rc_call_events(NULL, "agent.generate", params, count_event, &count, place));
    REFUSED(rc_call_events(client, NULL, params, count_event, &count, place));
    REFUSED(rc_call_events(client, "agent.generate", NULL, count_event, &count, place));
    REFUSED(rc_call_events(client, "agent.generate", params, NULL, &count, place));
    EXPECT(count == 0);
    EXPECT(rc_call_events(client, "agent.generate", params, count_event, &count, NULL) == RC_OK && count > 0);
    rc_params_free(params);
}

static void check_messages(void) {
    rc_bytes *content = NULL;
    rc_params *fields = rc_params_new();
    rc_params_set_str(fields, "content", "hi");
    REFUSED(rc_message_content(NULL, fields, &content, place));
    REFUSED(rc_message_content("RC:TxtMsg", NULL, &content, place));
    REFUSED(rc_message_content("RC:TxtMsg", fields, NULL, place));
    REFUSED(rc_message_structure(NULL, NULL, &content, place));
    REFUSED(rc_message_structure("user", fields, &content, place));
    REFUSED(rc_message_structure("user", NULL, NULL, place));
    EXPECT(content == NULL);
    EXPECT(rc_message_content("RC:TxtMsg", fields, &content, NULL) == RC_OK);
    EXPECT(strcmp(rc_bytes_data(content), "{\"content\":\"hi\"}") == 0);
    rc_bytes_free(content);
    rc_params_free(fields);
    EXPECT(rc_message_type_name(rc_message_type_count()) == NULL);
    EXPECT(rc_message_type_describe(NULL) == NULL);
}

static void check_reading(const rc_result *result, const char *path) {
    EXPECT(rc_result_str(result, path) == NULL);
    EXPECT(rc_result_str_size(result, path) == 0);
    EXPECT(rc_result_int(result, path, 7) == 7);
    EXPECT(rc_result_double(result, path, 7) == 7);
    EXPECT(rc_result_bool(result, path, 1) == 1);
    EXPECT(rc_result_count(result, path) == 0);
    EXPECT(rc_result_key(result, path, 0) == NULL);
    EXPECT(rc_result_has(result, path) == 0);
}

static void check_results(rc_client *client) {
    rc_result *result = NULL;
    EXPECT(rc_user_get_token(client, "u1", "Ann", NULL, &result, NULL) == RC_OK);
    EXPECT(rc_result_has(result, "token") == 1);
    check_reading(result, NULL);
    check_reading(NULL, "token");
    check_reading(NULL, NULL);
    rc_result_free(result);
    EXPECT(rc_result_json(NULL) == NULL);
    EXPECT(rc_result_json_size(NULL) == 0);
    EXPECT(rc_result_http_status(NULL) == 0);
    EXPECT(rc_result_request_id(NULL) == NULL);
    EXPECT(rc_result_domain(NULL) == NULL);
    EXPECT(rc_result_attempts(NULL) == 0);
    EXPECT(rc_result_already_accepted(NULL) == 0);
    rc_result_free(NULL);
    EXPECT(rc_bytes_data(NULL) == NULL);
    EXPECT(rc_bytes_size(NULL) == 0);
    rc_bytes_free(NULL);
}

/* Texts of an error may be printed without a check: reason and phase are "none", the others empty. */
static int is_neutral(const char *text) { return text != NULL && (text[0] == '\0' || strcmp(text, "none") == 0); }

static void check_errors(void) {
    rc_error *failure = NULL;
    EXPECT(rc_error_status(NULL) == RC_OK);
    EXPECT(is_neutral(rc_error_message(NULL)));
    EXPECT(is_neutral(rc_error_hint(NULL)));
    EXPECT(is_neutral(rc_error_reason(NULL)));
    EXPECT(is_neutral(rc_error_cause(NULL)));
    EXPECT(is_neutral(rc_error_phase(NULL)));
    EXPECT(rc_error_api_code(NULL) == 0);
    EXPECT(is_neutral(rc_error_api_name(NULL)));
    EXPECT(is_neutral(rc_error_category(NULL)));
    EXPECT(rc_error_http_status(NULL) == 0);
    EXPECT(is_neutral(rc_error_operation(NULL)));
    EXPECT(is_neutral(rc_error_request_id(NULL)));
    EXPECT(is_neutral(rc_error_domain(NULL)));
    EXPECT(rc_error_attempts(NULL) == 0);
    EXPECT(rc_error_answer(NULL) == NULL);
    EXPECT(rc_error_is_retriable(NULL) == 0);
    EXPECT(rc_error_maybe_delivered(NULL) == 0);
    EXPECT(rc_error_retry_after_ms(NULL) == 0);
    EXPECT(rc_error_new(NULL, "m", &failure) == RC_E_ARGUMENT && rc_error_new("r", NULL, &failure) == RC_E_ARGUMENT);
    EXPECT(rc_error_new("r", "m", NULL) == RC_E_ARGUMENT);
    rc_error_free(NULL);
}

static void check_message_streams(rc_client *client) {
    static const char operation[] = "message.send_private_stream";
    rc_message_stream *stream = NULL;
    rc_params *params = rc_params_new();
    rc_params_set_str(params, "fromUserId", "u1");
    rc_params_set_str(params, "toUserId", "u2");
    REFUSED(rc_message_stream_open(NULL, operation, params, &stream, place));
    REFUSED(rc_message_stream_open(client, NULL, params, &stream, place));
    REFUSED(rc_message_stream_open(client, operation, NULL, &stream, place));
    REFUSED(rc_message_stream_open(client, operation, params, NULL, place));
    EXPECT(stream == NULL);
    EXPECT(rc_message_stream_open(client, operation, params, &stream, NULL) == RC_OK);
    REFUSED(rc_message_stream_set_packet_max_bytes(NULL, 4, place));
    REFUSED(rc_message_stream_write(NULL, "a", 1, place));
    REFUSED(rc_message_stream_write(stream, NULL, 0, place));
    REFUSED(rc_message_stream_complete(NULL, "a", 1, 0, place));
    REFUSED(rc_message_stream_complete(stream, NULL, 1, 0, place));
    REFUSED(rc_message_stream_complete(stream, NULL, 0, 0, place)); /* nothing was written */
    REFUSED(rc_message_stream_abort(NULL, 1, place));
    EXPECT(rc_message_stream_message_uid(stream) == NULL && rc_message_stream_message_uid(NULL) == NULL);
    EXPECT(rc_message_stream_seq(NULL) == 0);
    EXPECT(rc_message_stream_bytes(NULL) == 0);
    EXPECT(rc_message_stream_is_open(stream) == 1 && rc_message_stream_is_open(NULL) == 0);
    EXPECT(rc_message_stream_abort(stream, 1, NULL) == RC_OK && rc_message_stream_is_open(stream) == 0);
    rc_message_stream_free(stream);
    rc_message_stream_free(NULL);
    rc_params_free(params);
}

static int freed_memories = 0;
static rc_status claim_nothing(void *user_data, const char *holder, const char *const *keys, size_t count, int64_t time_ms,
                               rc_memory_state *states) {
    size_t i;
    (void)user_data, (void)holder, (void)keys, (void)time_ms;
    for (i = 0; i < count; ++i) states[i] = RC_MEMORY_FRESH;
    return RC_OK;
}
static rc_status accept_nothing(void *user_data, const char *holder, const char *const *keys, size_t count, int64_t time_ms) {
    (void)user_data, (void)holder, (void)keys, (void)count, (void)time_ms;
    return RC_OK;
}
static rc_status release_nothing(void *user_data, const char *holder, const char *const *keys, size_t count) {
    (void)user_data, (void)holder, (void)keys, (void)count;
    return RC_OK;
}
static void free_memory(void *user_data) { freed_memories += user_data == NULL; }

static void check_webhook_memory(rc_webhook_config *config) {
    REFUSED(rc_webhook_config_set_memory(NULL, claim_nothing, accept_nothing, release_nothing, NULL, free_memory, place));
    REFUSED(rc_webhook_config_set_memory(config, NULL, accept_nothing, release_nothing, NULL, free_memory, place));
    REFUSED(rc_webhook_config_set_memory(config, claim_nothing, NULL, release_nothing, NULL, free_memory, place));
    REFUSED(rc_webhook_config_set_memory(config, claim_nothing, accept_nothing, NULL, NULL, free_memory, place));
    EXPECT(rc_webhook_config_set_memory(config, claim_nothing, accept_nothing, release_nothing, NULL, NULL, NULL) == RC_OK);
    EXPECT(rc_webhook_config_set_memory(config, claim_nothing, accept_nothing, release_nothing, NULL, free_memory, NULL) == RC_OK);
    EXPECT(freed_memories == 0); /* only when the last one that has it is freed */
}

static void check_webhooks(void) {
    rc_webhook_config *config = NULL;
    rc_webhook *webhook = NULL;
    rc_hook_event *event = NULL;
    rc_bytes *bytes = NULL;
    char target[512];
    REFUSED(rc_webhook_config_new(NULL, place));
    EXPECT(rc_webhook_config_new(&config, NULL) == RC_OK);
    EXPECT(rc_webhook_new(config, &webhook, NULL) == RC_E_CONFIG && webhook == NULL); /* no secret */
    REFUSED(rc_webhook_config_add_secret(NULL, "k", "s", place));
    REFUSED(rc_webhook_config_add_secret(config, NULL, "s", place));
    REFUSED(rc_webhook_config_add_secret(config, "k", NULL, place));
    EXPECT(rc_webhook_config_add_secret(config, "k", "s", NULL) == RC_OK);
    REFUSED(rc_webhook_config_set(NULL, "window_s", "1", place));
    REFUSED(rc_webhook_config_set(config, NULL, "1", place));
    REFUSED(rc_webhook_config_set(config, "window_s", NULL, place));
    check_webhook_memory(config);
    REFUSED(rc_webhook_new(NULL, &webhook, place));
    REFUSED(rc_webhook_new(config, NULL, place));
    EXPECT(rc_webhook_new(config, &webhook, NULL) == RC_OK);
    REFUSED(rc_webhook_sign(NULL, "s", "n", 1, &bytes, place));
    REFUSED(rc_webhook_sign("k", NULL, "n", 1, &bytes, place));
    REFUSED(rc_webhook_sign("k", "s", "n", 1, NULL, place));
    EXPECT(rc_webhook_sign("k", "s", NULL, 0, &bytes, NULL) == RC_OK);
    snprintf(target, sizeof target, "/?%s", rc_bytes_data(bytes));
    REFUSED(rc_webhook_verify(NULL, rc_bytes_data(bytes), NULL, 0, NULL, place));
    EXPECT(rc_webhook_verify(webhook, rc_bytes_data(bytes), NULL, 0, NULL, NULL) == RC_OK);
    EXPECT(rc_webhook_verify(webhook, NULL, NULL, 0, NULL, NULL) == RC_E_SIGNATURE);
    rc_bytes_free(bytes);
    REFUSED(rc_webhook_parse(NULL, "POST", target, NULL, "{}", 2, 0, NULL, &event, place));
    REFUSED(rc_webhook_parse(webhook, NULL, target, NULL, "{}", 2, 0, NULL, &event, place));
    REFUSED(rc_webhook_parse(webhook, "POST", NULL, NULL, "{}", 2, 0, NULL, &event, place));
    REFUSED(rc_webhook_parse(webhook, "POST", target, NULL, NULL, 2, 0, NULL, &event, place));
    REFUSED(rc_webhook_parse(webhook, "POST", target, NULL, "{}", 2, 0, NULL, NULL, place));
    EXPECT(rc_webhook_parse(webhook, "POST", target, NULL, NULL, 0, 0, NULL, &event, NULL) == RC_E_SIGNATURE);
    EXPECT(event == NULL);
    EXPECT(rc_webhook_parse(webhook, "POST", target, NULL, "{\"a\":1}", 7, 0, NULL, &event, NULL) == RC_OK);
    EXPECT(rc_hook_event_str(event, NULL) == NULL && rc_hook_event_str(NULL, "a") == NULL);
    EXPECT(rc_hook_event_str_size(event, NULL) == 0 && rc_hook_event_str_size(NULL, "a") == 0);
    EXPECT(rc_hook_event_int(event, NULL, 5) == 5 && rc_hook_event_int(NULL, "a", 5) == 5);
    EXPECT(rc_hook_event_bool(event, NULL, 5) == 5 && rc_hook_event_bool(NULL, "a", 5) == 5);
    EXPECT(rc_hook_event_member_count(event, NULL) == 0 && rc_hook_event_member_count(NULL, "a") == 0);
    EXPECT(rc_hook_event_has(event, NULL) == 0 && rc_hook_event_has(NULL, "a") == 0);
    REFUSED(rc_hook_event_member_json(NULL, "a", &bytes, place));
    REFUSED(rc_hook_event_member_json(event, NULL, &bytes, place));
    REFUSED(rc_hook_event_member_json(event, "a", NULL, place));
    REFUSED(rc_hook_event_texts(NULL, "a", &bytes, place));
    REFUSED(rc_hook_event_texts(event, NULL, &bytes, place));
    REFUSED(rc_hook_event_texts(event, "a", NULL, place));
    EXPECT(rc_hook_event_json(NULL) == NULL && rc_hook_event_json_size(NULL) == 0);
    EXPECT(rc_hook_event_body(NULL) == NULL && rc_hook_event_body_size(NULL) == 0);
    EXPECT(rc_hook_event_count(NULL) == 0 && rc_hook_event_at(NULL, 0) == NULL && rc_hook_event_at(event, 1) == NULL);
    EXPECT(rc_hook_event_type(NULL) == NULL && rc_hook_event_app_key(NULL) == NULL);
    EXPECT(rc_hook_event_id(NULL) == NULL && rc_hook_event_order_key(NULL) == NULL);
    EXPECT(rc_hook_event_is_known(NULL) == 0 && rc_hook_event_decides(NULL) == 0);
    EXPECT(rc_hook_event_is_duplicate(NULL) == 0 && rc_hook_event_signed_at_ms(NULL) == 0);
    REFUSED(rc_hook_event_accept(NULL, place));
    REFUSED(rc_webhook_reply(1, NULL, NULL, place));
    rc_hook_event_free(event);
    event = NULL;
    REFUSED(rc_hook_event_load(NULL, "unknown", 0, "{}", 2, &event, place));
    REFUSED(rc_hook_event_load("k", NULL, 0, "{}", 2, &event, place));
    REFUSED(rc_hook_event_load("k", "unknown", 0, NULL, 2, &event, place));
    REFUSED(rc_hook_event_load("k", "unknown", 0, "{}", 2, NULL, place));
    EXPECT(event == NULL);
    rc_hook_event_free(NULL);
    rc_webhook_free(webhook);
    rc_webhook_free(NULL);
    EXPECT(freed_memories == 0);
    rc_webhook_config_free(config);
    rc_webhook_config_free(NULL);
    EXPECT(freed_memories == 1);
}

static void check_catalogue(void) {
    EXPECT(rc_callback_describe(NULL) == NULL && rc_callback_describe("nothing") == NULL);
    EXPECT(rc_callback_name(rc_callback_count()) == NULL);
    EXPECT(strcmp(rc_verdict_name(-1), "malformed") == 0 && rc_verdict_http_status(99) == 400);
    EXPECT(rc_op_describe(NULL) == NULL);
    EXPECT(rc_op_name(rc_op_count()) == NULL);
    EXPECT(strcmp(rc_status_name(-1), "RC_E_INTERNAL") == 0);
    EXPECT(rc_version_number() == RC_VERSION_NUMBER);
    EXPECT(rc_version_string() != NULL);
}

int main(void) {
    check_config();
    shared_client = check_client();
    check_observability(shared_client);
    check_no_params();
    check_no_names();
    check_no_values();
    check_requests(shared_client);
    check_pagers(shared_client);
    check_calls(shared_client);
    check_events(shared_client);
    check_results(shared_client);
    check_messages();
    check_errors();
    check_message_streams(shared_client);
    check_webhooks();
    check_catalogue();
    rc_client_free(shared_client);
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
