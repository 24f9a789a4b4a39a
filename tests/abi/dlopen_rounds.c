/* Loads the library, makes one call, leaves others in flight, frees the client and unloads the library, over and over,
 * as a host of plug-ins does: memory and descriptors must not grow. Usage: dlopen_rounds LIBRARY [ROUNDS]. Calls the service that the environment names; without
 * RONGCLOUD_DOMAINS it makes a preview instead. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <rongcloud/rongcloud_dl.h>

enum { default_rounds = 1000, warm_up_divisor = 5, growth_max_kib = 1024, calls_in_flight = 8 };

typedef struct usage {
    long resident_kib;
    long descriptors;
} usage;

static usage measure(void) {
    usage now = {0, 0};
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    DIR *folder;
    if (file == NULL || fscanf(file, "%*d %ld", &pages) != 1) exit(EXIT_FAILURE);
    fclose(file);
    now.resident_kib = pages * (sysconf(_SC_PAGESIZE) / 1024);
    folder = opendir("/proc/self/fd");
    while (readdir(folder) != NULL) ++now.descriptors;
    closedir(folder);
    return now;
}

static rc_status make_call(const rc_dl *api, rc_client *client, rc_error **error) {
    rc_params *params;
    rc_bytes *bytes = NULL;
    char token[512];
    rc_status status;
    if (getenv("RONGCLOUD_DOMAINS") != NULL) {
        return api->rc_get_token(client, "u1", "Ann", NULL, token, sizeof token, error);
    }
    params = api->rc_params_new();
    api->rc_params_set_members(params, "{\"userId\": \"u1\", \"name\": \"Ann\"}");
    status = api->rc_preview(client, "user.get_token", params, NULL, 0, &bytes, error);
    api->rc_bytes_free(bytes);
    api->rc_params_free(params);
    return status;
}

static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;

typedef struct background {
    const rc_dl *api;
    int completed;
} background;

static void count(void *user_data, rc_status status, rc_result *result, rc_error *error) {
    background *calls = user_data;
    (void)status;
    calls->api->rc_result_free(result);
    calls->api->rc_error_free(error);
    pthread_mutex_lock(&counting);
    ++calls->completed;
    pthread_mutex_unlock(&counting);
}

/* Asynchronous calls that are in flight when the client is freed; each has completed by then. */
static int start_calls(rc_client *client, background *calls) {
    int i;
    for (i = 0; i < calls_in_flight; ++i) {
        const char *const params = "{\"userId\": \"u1\", \"name\": \"Ann\"}";
        const rc_status status =
            calls->api->rc_call_json_async(client, "user.get_token", params, count, calls, NULL, NULL);
        if (status != RC_OK) return 0;
    }
    return 1;
}

static int run_round(const char *library) {
    rc_dl api;
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_error *error = NULL;
    const char *problem;
    rc_status status;
    background calls = {&api, 0};
    int is_good;
    if (rc_dl_open(&api, library, &problem) != RC_DL_OK) {
        fprintf(stderr, "%s\n", problem);
        return 0;
    }
    status = api.rc_config_new(&config, &error);
    if (status == RC_OK) status = api.rc_config_load_environment(config, &error);
    if (status == RC_OK) status = api.rc_config_set(config, "async_threads", "2", &error);
    if (status == RC_OK) status = api.rc_client_new(config, &client, &error);
    if (status == RC_OK) status = make_call(&api, client, &error);
    if (status != RC_OK) fprintf(stderr, "%s\n", api.rc_error_message(error));
    is_good = status == RC_OK && start_calls(client, &calls);
    api.rc_error_free(error);
    api.rc_client_free(client);
    if (is_good && calls.completed != calls_in_flight) {
        fprintf(stderr, "%d of %d calls are complete\n", calls.completed, calls_in_flight);
        is_good = 0;
    }
    api.rc_config_free(config);
    rc_dl_close(&api);
    return is_good;
}

int main(int argc, char **argv) {
    const int rounds = argc > 2 ? atoi(argv[2]) : default_rounds;
    const int warm_up = rounds / warm_up_divisor;
    usage before = {0, 0};
    usage after;
    int i;
    if (argc < 2) return EXIT_FAILURE;
    for (i = 0; i < rounds; ++i) {
        if (i == warm_up) before = measure();
        if (!run_round(argv[1])) return EXIT_FAILURE;
    }
    after = measure();
    /* The look-up of a name goes on in a thread of its own when its call has ended, with a file open for a moment. */
    for (i = 0; i < 10000 && after.descriptors > before.descriptors; ++i) {
        sched_yield();
        after = measure();
    }
    printf("rounds %d to %d: resident %ld to %ld KiB, descriptors %ld to %ld\n", warm_up, rounds, before.resident_kib,
           after.resident_kib, before.descriptors, after.descriptors);
    if (after.resident_kib - before.resident_kib > growth_max_kib || after.descriptors > before.descriptors) {
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
