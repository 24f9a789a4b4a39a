/* A callback in C, as a CGI program (RFC 3875) for any web server that runs such: prints what the service reports, and
 * refuses messages with a forbidden word.
 * Each request is a process of its own here, which remembers nothing: whoever must not do a thing twice keeps
 * rc_hook_event_id where he keeps his data.
 *
 *     RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET in the environment of the program. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/api/hooks.h>
#include <rongcloud/rongcloud.h>

extern char **environ;

enum { BODY_MAX = 1 << 20 };

typedef struct {
    char *target;  /* path and query */
    char *headers; /* lines "Name: value" */
    char *body;
    size_t size;
} request_t;

static const char *variable(const char *name) {
    const char *value = getenv(name);
    return value != NULL ? value : "";
}

/* The three texts as one, which the caller frees, as `first`. NULL without memory. */
static char *joined(char *first, const char *second, const char *third) {
    const size_t length = first != NULL ? strlen(first) : 0;
    char *all = realloc(first, length + strlen(second) + strlen(third) + 1);
    if (all == NULL) {
        free(first);
        return NULL;
    }
    strcpy(all + length, second);
    return strcat(all, third);
}

/* As it stood in the request, where the server says that; otherwise put together. The path may end in the event's id. */
static char *read_target(void) {
    const char *query = variable("QUERY_STRING");
    char *target;
    if (*variable("REQUEST_URI") == '/') return joined(NULL, variable("REQUEST_URI"), "");
    target = joined(NULL, variable("SCRIPT_NAME"), variable("PATH_INFO"));
    return target != NULL && *query != '\0' ? joined(target, "?", query) : target;
}

/* HTTP_CONTENT_ENCODING=gzip is the line "CONTENT-ENCODING: gzip"; case does not matter in names. */
static char *read_headers(void) {
    char *headers = joined(NULL, "Content-Type: ", variable("CONTENT_TYPE"));
    char **entry;
    if (headers != NULL) headers = joined(headers, "\n", "");
    for (entry = environ; headers != NULL && *entry != NULL; ++entry) {
        const char *value = strchr(*entry, '=');
        const size_t before = strlen(headers);
        char *at;
        if (strncmp(*entry, "HTTP_", 5) != 0 || value == NULL || strpbrk(value, "\r\n") != NULL) continue;
        headers = joined(headers, *entry + 5, "\n");
        if (headers == NULL) break;
        for (at = headers + before; *at != '='; ++at) {
            if (*at == '_') *at = '-';
        }
        *at = ':';
    }
    return headers;
}

/* Of a body CONTENT_LENGTH bytes are read and no more: the server may leave the input open. 0, or the HTTP status. */
static int read_request(request_t *request) {
    const char *text = variable("CONTENT_LENGTH");
    char *end = NULL;
    unsigned long length;
    errno = 0;
    length = strtoul(text, &end, 10);
    if (*end != '\0' || strchr(text, '-') != NULL) return 400;
    if (errno == ERANGE || length > BODY_MAX) return rc_verdict_http_status(RC_VERDICT_TOO_LARGE);
    request->target = read_target();
    request->headers = read_headers();
    request->body = malloc(length + 1);
    if (request->target == NULL || request->headers == NULL || request->body == NULL) return 500;
    request->size = fread(request->body, 1, length, stdin);
    return request->size == length ? 0 : 400; /* the client has gone */
}

static void answer(int status, const char *type, const char *text) {
    printf("Status: %d\r\nContent-Type: %s\r\n\r\n%s", status, type, text);
}

/* Whether a message may go on to those it is for. */
static int answer_decision(const rc_hook_event *event, rc_error **error) {
    rc_bytes *reply = NULL;
    const char *content = rc_hook_event_str(event, RC_HOOK_FIELD_CONTENT);
    const int is_forbidden = content != NULL && strstr(content, "forbidden") != NULL;
    if (rc_webhook_reply(is_forbidden ? RC_REPLY_REFUSE : RC_REPLY_DELIVER, NULL, &reply, error) != RC_OK) return 0;
    answer(200, "application/json", rc_bytes_data(reply));
    rc_bytes_free(reply);
    return 1;
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

static void take(const rc_webhook *webhook, const request_t *request, rc_error **error) {
    rc_hook_event *event = NULL;
    rc_verdict verdict = RC_VERDICT_MALFORMED;
    size_t i;
    if (rc_webhook_parse(webhook, variable("REQUEST_METHOD"), request->target, request->headers, request->body,
                         request->size, 0, &verdict, &event, error) != RC_OK) {
        answer(rc_verdict_http_status(verdict), "text/plain", rc_verdict_name(verdict));
    } else if (rc_hook_event_decides(event)) {
        if (!answer_decision(event, error)) answer(500, "text/plain", "");
    } else {
        for (i = 0; i < rc_hook_event_count(event); ++i) handle(rc_hook_event_at(event, i));
        rc_hook_event_accept(event, NULL);
        answer(200, "text/plain", "");
    }
    rc_hook_event_free(event);
}

int main(void) {
    rc_webhook_config *config = NULL;
    rc_webhook *webhook = NULL;
    rc_error *error = NULL;
    request_t request = {NULL, NULL, NULL, 0};
    const int refused = read_request(&request);
    if (refused != 0) {
        answer(refused, "text/plain", "");
    } else if (rc_webhook_config_new(&config, &error) != RC_OK ||
               rc_webhook_config_add_secret(config, variable("RONGCLOUD_APP_KEY"), variable("RONGCLOUD_APP_SECRET"),
                                            &error) != RC_OK ||
               rc_webhook_new(config, &webhook, &error) != RC_OK) {
        answer(500, "text/plain", "not set up");
    } else {
        take(webhook, &request, &error);
    }
    if (error != NULL) fprintf(stderr, "%s. %s\n", rc_error_message(error), rc_error_hint(error));
    rc_error_free(error);
    rc_webhook_free(webhook);
    rc_webhook_config_free(config);
    free(request.target);
    free(request.headers);
    free(request.body);
    return 0;
}
