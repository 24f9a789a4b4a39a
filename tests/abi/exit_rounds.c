/* Ends the process by exit() while calls are in flight, over and over, at another moment each time: the status is the
 * program's own, and nothing crashes in what runs at exit. In every other round the program has used OpenSSL before the
 * library, so that OpenSSL cleans up at exit. Usage: exit_rounds [ROUNDS]. Calls the service that the environment
 * names. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openssl/ssl.h>
#include <rongcloud/rongcloud.h>

enum { default_rounds = 50, calls = 200, threads = 4, seconds_max = 60, own_status = 3 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int completed;

static void count(void *user_data, rc_status status, rc_result *result, rc_error *error) {
    (void)user_data;
    (void)status;
    rc_result_free(result);
    rc_error_free(error);
    pthread_mutex_lock(&mutex);
    ++completed;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
}

static void *call_on(void *client) {
    char token[512];
    for (;;) rc_get_token(client, "u1", "Ann", NULL, token, sizeof token, NULL);
    return NULL;
}

/* Exits when `enough` calls are complete and the others are not. */
static void run_round(int enough) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    pthread_t thread;
    int i;
    rc_config_new(&config, NULL);
    rc_config_load_environment(config, NULL);
    if (rc_client_new(config, &client, NULL) != RC_OK) _exit(EXIT_FAILURE);
    for (i = 0; i < threads; ++i) pthread_create(&thread, NULL, call_on, client);
    for (i = 0; i < calls; ++i) {
        const char *const params = "{\"userId\": \"u1\", \"name\": \"Ann\"}";
        if (rc_call_json_async(client, "user.get_token", params, count, NULL, NULL, NULL) != RC_OK) _exit(EXIT_FAILURE);
    }
    pthread_mutex_lock(&mutex);
    while (completed < enough) pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
    exit(own_status); /* the client is not freed */
}

int main(int argc, char **argv) {
    const int rounds = argc > 1 ? atoi(argv[1]) : default_rounds;
    int i;
    for (i = 0; i < rounds; ++i) {
        int status = -1;
        const pid_t child = fork();
        if (child == 0) {
            alarm(seconds_max);
            if (i % 2 == 1) OPENSSL_init_ssl(0, NULL);
            run_round(i * calls / rounds);
        }
        if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != own_status) {
            fprintf(stderr, "round %d ended with wait status %d\n", i, status);
            return EXIT_FAILURE;
        }
    }
    printf("%d rounds, each exited with calls in flight\n", rounds);
    return EXIT_SUCCESS;
}
