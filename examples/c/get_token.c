/* Registers a user and prints the token with which the user's app connects.
 *
 *     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing get_token_c [user_id] [name]
 *
 * Runs on your server, never in the app: the App Secret must not leave the server. */
#include <stdio.h>
#include <stdlib.h>

#include <rongcloud/api/user.h>

static int fail(rc_error *error) {
    fprintf(stderr, "%s\n%s\n", rc_error_message(error), rc_error_hint(error));
    if (*rc_error_request_id(error)) fprintf(stderr, "request id: %s\n", rc_error_request_id(error));
    rc_error_free(error);
    return EXIT_FAILURE;
}

int main(int argc, char **argv) {
    const char *user_id = argc > 1 ? argv[1] : "u1";
    const char *name = argc > 2 ? argv[2] : "Ann";
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_result *answer = NULL;
    rc_error *error = NULL;

    rc_status status = rc_config_new(&config, &error);
    if (status == RC_OK) status = rc_config_load_environment(config, &error);
    if (status == RC_OK) status = rc_client_new(config, &client, &error);
    if (status == RC_OK) status = rc_user_get_token(client, user_id, name, NULL, &answer, &error);
    const char *token = rc_result_str(answer, "token");
    if (status == RC_OK && token != NULL) puts(token);

    rc_result_free(answer);
    rc_client_free(client);
    rc_config_free(config);
    return status == RC_OK ? EXIT_SUCCESS : fail(error);
}
