/* A callback in C, as a CGI program: prints what the service reports. Any web server that runs CGI programs will do.
 * Each request is a process of its own here, which remembers nothing: whoever must not do a thing twice keeps
 * rc_hook_event_id where he keeps his data.
 *
 *     RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET in the environment; a POST in the way of CGI (RFC 3875). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/api/hooks.h>
#include <rongcloud/rongcloud.h>

static const char *variable(const char *name) {
    const char *value = getenv(name);
    return value != NULL ? value : "";
}

/* The body of the request; the caller frees it. */
static char *read_body(size_t *size) {
    const size_t most = 1u << 20;
    char *body = malloc(most + 1);
    *size = body != NULL ? fread(body, 1, most + 1, stdin) : 0;
    return body;
}

static void answer(int32_t status, const char *text) {
    printf("Status: %d\r\nContent-Type: text/plain\r\n\r\n%s\n", (int)status, text);
}

/* What an app would do with an event. */
static void handle(const rc_hook_event *event) {
    if (strcmp(rc_hook_event_type(event), RC_HOOK_MESSAGE_ROUTE) == 0) {
        fprintf(stderr, "%s to %s: %s\n", rc_hook_event_str(event, RC_HOOK_FIELD_FROM_USER_ID),
                rc_hook_event_str(event, RC_HOOK_FIELD_TO_USER_ID), rc_hook_event_str(event, RC_HOOK_FIELD_CONTENT));
    } else {
        fprintf(stderr, "%s: %s\n", rc_hook_event_type(event), rc_hook_event_json(event));
    }
}

int main(void) {
    rc_webhook_config *config = NULL;
    rc_webhook *webhook = NULL;
    rc_hook_event *event = NULL;
    rc_error *error = NULL;
    rc_verdict verdict = RC_VERDICT_MALFORMED;
    char target[8192], headers[512];
    size_t size, i;
    char *body = read_body(&size);
    snprintf(target, sizeof target, "%s?%s", variable("SCRIPT_NAME"), variable("QUERY_STRING"));
    snprintf(headers, sizeof headers, "Content-Type: %s\n", variable("CONTENT_TYPE"));
    if (rc_webhook_config_new(&config, &error) != RC_OK ||
        rc_webhook_config_add_secret(config, variable("RONGCLOUD_APP_KEY"), variable("RONGCLOUD_APP_SECRET"), &error) !=
            RC_OK ||
        rc_webhook_new(config, &webhook, &error) != RC_OK) {
        answer(500, "not set up");
    } else if (rc_webhook_parse(webhook, variable("REQUEST_METHOD"), target, headers, body, size, 0, &verdict, &event,
                                &error) != RC_OK) {
        answer(rc_verdict_http_status(verdict), rc_verdict_name(verdict));
    } else {
        for (i = 0; i < rc_hook_event_count(event); ++i) handle(rc_hook_event_at(event, i));
        rc_hook_event_accept(event, NULL);
        answer(200, "ok");
    }
    if (error != NULL) fprintf(stderr, "%s. %s\n", rc_error_message(error), rc_error_hint(error));
    rc_error_free(error);
    rc_hook_event_free(event);
    rc_webhook_free(webhook);
    rc_webhook_config_free(config);
    free(body);
    return 0;
}
