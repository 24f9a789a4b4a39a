/* Prints the version and the request of the service's documented example, from C. */
#include <stdio.h>
#include <stdlib.h>

#include <rongcloud/api/user.h>
#include <rongcloud/rongcloud.h>

static int fail(rc_error *error) {
    fprintf(stderr, "%s\n", rc_error_message(error));
    rc_error_free(error);
    return EXIT_FAILURE;
}

int main(void) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_bytes *request = NULL;
    rc_error *error = NULL;
    rc_params *params = rc_params_new();

    rc_params_set_str(params, "userId", "jlk456j5");
    rc_params_set_str(params, "name", "Ironman");
    rc_params_set_str(params, "portraitUri", "http://abc.com/myportrait.jpg");
    rc_status status = rc_config_new(&config, &error);
    if (status == RC_OK) status = rc_config_set(config, "app_key", "uwd1c0sxdlx2", &error);
    if (status == RC_OK) status = rc_config_set(config, "app_secret", "Y1W2MeFwwwRxa0", &error);
    if (status == RC_OK) status = rc_config_set(config, "region", "beijing", &error);
    if (status == RC_OK) status = rc_client_new(config, &client, &error);
    if (status == RC_OK) {
        status = rc_preview(client, "user.get_token", params, "14314", INT64_C(1408710653000), &request, &error);
    }
    if (status == RC_OK) {
        printf("version %s\n", rc_version_string());
        fwrite(rc_bytes_data(request), 1, rc_bytes_size(request), stdout);
        putchar('\n');
    }

    rc_bytes_free(request);
    rc_params_free(params);
    rc_client_free(client);
    rc_config_free(config);
    return status == RC_OK ? EXIT_SUCCESS : fail(error);
}
