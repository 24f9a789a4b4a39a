/* Registers many users side by side and prints a line with each one's token, or why there is none.
 *
 *     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing get_tokens_c [how_many]
 *
 * Nothing here waits for one call before it starts the next: a thread of the library sends each of them. */
#include <stdio.h>
#include <stdlib.h>

#include <rongcloud/rongcloud.h>

enum { users_default = 20, users_max = 1000 };

static int report(rc_error *error) {
    fprintf(stderr, "%s\n%s\n", rc_error_message(error), rc_error_hint(error));
    rc_error_free(error);
    return EXIT_FAILURE;
}

/* Waits for the call and prints what became of it. */
static int finish(rc_request *request) {
    rc_result *answer = NULL;
    rc_error *error = NULL;
    rc_request_wait(request, -1);
    if (rc_request_take(request, &answer, &error) != RC_OK) return report(error);
    printf("%s %s\n", rc_result_str(answer, "userId"), rc_result_str(answer, "token"));
    rc_result_free(answer);
    return EXIT_SUCCESS;
}

int main(int argc, char **argv) {
    static rc_request *requests[users_max];
    int count = argc > 1 ? atoi(argv[1]) : users_default;
    int started = 0, failed = EXIT_SUCCESS, i;
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_error *error = NULL;
    if (count > users_max) count = users_max;
    if (rc_config_new(&config, &error) || rc_config_load_environment(config, &error) ||
        rc_client_new(config, &client, &error)) return report(error);
    for (; started < count; ++started) {
        char user_id[32];
        rc_params *params = rc_params_new();
        sprintf(user_id, "user%d", started);
        rc_params_set_str(params, "userId", user_id);
        rc_params_set_str(params, "name", "Ann");
        /* The inputs are copied. Without a callback the outcome waits to be taken. */
        rc_status status = rc_call_async(client, "user.get_token", params, NULL, NULL, &requests[started], &error);
        rc_params_free(params);
        if (status != RC_OK) break; /* RC_E_LIMIT: too many in flight */
    }
    if (started < count) failed = report(error);
    for (i = 0; i < started; ++i) {
        if (finish(requests[i]) != EXIT_SUCCESS) failed = EXIT_FAILURE;
        rc_request_free(requests[i]);
    }
    rc_client_free(client);
    rc_config_free(config);
    return failed;
}
