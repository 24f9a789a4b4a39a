/* Plays test vectors through the C interface. Reads one command a line, its fields separated by tabs, and answers
 * each with one line: "ok" and fields in hex, or "error", the reason, and the message in hex.
 *
 *     preview OPERATION PARAMS_JSON (NAME KIND VALUE_IN_HEX)...   the bytes of the request
 *     call    OPERATION PARAMS_JSON (PATH KIND)...                the values of the answer, as text
 *     content   OBJECT_NAME FIELDS_JSON                           the content of a message
 *     structure NAME FIELDS_JSON                                  a structure of one
 *
 * The KIND of a preview is "text" or "json" and says which setter takes the value. Settings come from the
 * environment; the arguments of the program are the nonce and the timestamp of previews. */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/rongcloud.h>

enum { fields_max = 4096 };

static void put_hex(const char *data, size_t size) {
    size_t i;
    putchar('\t');
    for (i = 0; i < size; ++i) printf("%02x", (unsigned char)data[i]);
}

static void put_error(rc_error *error) {
    printf("error\t%s", rc_error_reason(error));
    put_hex(rc_error_message(error), strlen(rc_error_message(error)));
    rc_error_free(error);
}

static void put_value(const rc_result *answer, const char *path, const char *kind) {
    char text[64];
    if (strcmp(kind, "text") == 0) {
        const char *value = rc_result_str(answer, path);
        if (value == NULL) {
            fputs("\tabsent", stdout);
        } else {
            put_hex(value, rc_result_str_size(answer, path));
        }
        return;
    }
    if (strcmp(kind, "integer") == 0) {
        snprintf(text, sizeof text, "%" PRId64, rc_result_int(answer, path, -1));
    } else if (strcmp(kind, "number") == 0) {
        snprintf(text, sizeof text, "%g", rc_result_double(answer, path, -1));
    } else if (strcmp(kind, "boolean") == 0) {
        snprintf(text, sizeof text, "%s", rc_result_bool(answer, path, 0) ? "true" : "false");
    } else {
        snprintf(text, sizeof text, "%zu", rc_result_count(answer, path));
    }
    put_hex(text, strlen(text));
}

/* Turns hex into bytes, in place. */
static void unhex(char *text) {
    char *out = text;
    unsigned byte;
    while (sscanf(text, "%2x", &byte) == 1) {
        *out++ = (char)byte;
        text += 2;
    }
    *out = '\0';
}

static void preview(rc_client *client, char **fields, int count, char **arguments) {
    const char *nonce = arguments[1];
    const int64_t timestamp_ms = strtoll(arguments[2], NULL, 10);
    rc_params *params = rc_params_new();
    rc_bytes *bytes = NULL;
    rc_error *error = NULL;
    int i;
    rc_params_set_members(params, fields[2]);
    for (i = 3; i + 2 < count; i += 3) {
        unhex(fields[i + 2]);
        if (strcmp(fields[i + 1], "json") == 0) {
            rc_params_set_json(params, fields[i], fields[i + 2]);
        } else {
            rc_params_set_str(params, fields[i], fields[i + 2]);
        }
    }
    if (rc_preview(client, fields[1], params, nonce, timestamp_ms, &bytes, &error) == RC_OK) {
        fputs("ok", stdout);
        put_hex(rc_bytes_data(bytes), rc_bytes_size(bytes));
    } else {
        put_error(error);
    }
    rc_bytes_free(bytes);
    rc_params_free(params);
}

static void call(rc_client *client, char **fields, int count) {
    rc_result *answer = NULL;
    rc_error *error = NULL;
    int i;
    if (rc_call_json(client, fields[1], fields[2], &answer, &error) == RC_OK) {
        fputs("ok", stdout);
        for (i = 3; i + 1 < count; i += 2) put_value(answer, fields[i], fields[i + 1]);
    } else {
        put_error(error);
    }
    rc_result_free(answer);
}

static void message(char **fields) {
    rc_params *params = rc_params_new();
    rc_bytes *bytes = NULL;
    rc_error *error = NULL;
    rc_status status;
    rc_params_set_members(params, fields[2]);
    status = strcmp(fields[0], "content") == 0 ? rc_message_content(fields[1], params, &bytes, &error)
                                               : rc_message_structure(fields[1], params, &bytes, &error);
    if (status == RC_OK) {
        fputs("ok", stdout);
        put_hex(rc_bytes_data(bytes), rc_bytes_size(bytes));
    } else {
        put_error(error);
    }
    rc_bytes_free(bytes);
    rc_params_free(params);
}

/* Cuts `line` at its tabs. */
static int split(char *line, char **fields) {
    int count = 0;
    line[strcspn(line, "\n")] = '\0';
    while (line != NULL && count < fields_max) {
        char *tab = strchr(line, '\t');
        fields[count++] = line;
        if (tab != NULL) *tab++ = '\0';
        line = tab;
    }
    return count;
}

static rc_client *make_client(void) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_error *error = NULL;
    if (rc_config_new(&config, &error) != RC_OK || rc_config_load_environment(config, &error) != RC_OK ||
        rc_client_new(config, &client, &error) != RC_OK) {
        fprintf(stderr, "%s\n", rc_error_message(error));
        rc_error_free(error);
    }
    rc_config_free(config);
    return client;
}

int main(int argc, char **argv) {
    static char *fields[fields_max];
    char *line = NULL;
    size_t capacity = 0;
    rc_client *client = make_client();
    if (client == NULL || argc != 3) return EXIT_FAILURE;
    while (getline(&line, &capacity, stdin) > 0) {
        const int count = split(line, fields);
        if (count >= 3 && strcmp(fields[0], "preview") == 0) {
            preview(client, fields, count, argv);
        } else if (count >= 3 && strcmp(fields[0], "call") == 0) {
            call(client, fields, count);
        } else if (count >= 3 && (strcmp(fields[0], "content") == 0 || strcmp(fields[0], "structure") == 0)) {
            message(fields);
        } else {
            return EXIT_FAILURE;
        }
        putchar('\n');
        fflush(stdout);
    }
    free(line);
    rc_client_free(client);
    return EXIT_SUCCESS;
}
