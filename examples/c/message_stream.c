/* Sends a message in packets while its text is being made, here one for each argument, and prints its id.
 *
 *     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing \
 *         message_stream_c robot ann "Once " "upon " "a time" */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

static int fail(rc_error *error) {
    fprintf(stderr, "%s\n%s\n", rc_error_message(error), rc_error_hint(error));
    rc_error_free(error);
    return EXIT_FAILURE;
}

int main(int argc, char **argv) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_params *params = rc_params_new();
    rc_message_stream *stream = NULL;
    rc_error *error = NULL;
    int i;

    if (argc < 4) {
        fprintf(stderr, "usage: %s FROM_USER_ID TO_USER_ID TEXT...\n", argv[0]);
        return 2;
    }
    rc_params_set_str(params, RC_FROM_USER_ID, argv[1]);
    rc_params_set_str(params, RC_TO_USER_ID, argv[2]);
    rc_params_set_json(params, RC_CONTENT, "{\"type\": \"markdown\"}"); /* of the first packet */

    rc_status status = rc_config_new(&config, &error);
    if (status == RC_OK) status = rc_config_load_environment(config, &error);
    if (status == RC_OK) status = rc_client_new(config, &client, &error);
    if (status == RC_OK) status = rc_message_stream_open(client, "message.send_private_stream", params, &stream, &error);
    for (i = 3; i < argc && status == RC_OK; ++i) {
        status = rc_message_stream_write(stream, argv[i], strlen(argv[i]), &error);
    }
    if (status == RC_OK) status = rc_message_stream_complete(stream, NULL, 0, 0, &error);
    if (status == RC_OK) puts(rc_message_stream_message_uid(stream));
    else if (stream != NULL) rc_message_stream_abort(stream, 1, NULL); /* tells the readers */

    rc_message_stream_free(stream);
    rc_params_free(params);
    rc_client_free(client);
    rc_config_free(config);
    return status == RC_OK ? EXIT_SUCCESS : fail(error);
}
