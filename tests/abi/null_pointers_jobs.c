/* NULL in every pointer position of every function of rongcloud/jobs.h: an error or a neutral value, never a crash. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/jobs.h>

#include "null_checks.h"

static char folder[] = "/tmp/spoolXXXXXX";
static char path[64];

static rc_spool *check_config(void) {
    rc_spool_config *config = NULL;
    rc_spool *spool = NULL;
    REFUSED(rc_spool_config_new(NULL, place));
    EXPECT(rc_spool_config_new(&config, NULL) == RC_OK);
    EXPECT(rc_spool_open(config, &spool, NULL) == RC_E_CONFIG && spool == NULL); /* no path */
    REFUSED(rc_spool_config_set(NULL, "path", path, place));
    REFUSED(rc_spool_config_set(config, NULL, path, place));
    REFUSED(rc_spool_config_set(config, "path", NULL, place));
    EXPECT(rc_spool_config_set(config, "path", path, NULL) == RC_OK);
    REFUSED(rc_spool_open(NULL, &spool, place));
    REFUSED(rc_spool_open(config, NULL, place));
    EXPECT(rc_spool_open(config, &spool, NULL) == RC_OK);
    rc_spool_config_free(config);
    rc_spool_config_free(NULL);
    return spool;
}

static void check_puts(rc_spool *spool) {
    rc_hook_event *event = NULL;
    rc_hook_event *nothing = NULL;
    int is_duplicate = 7;
    REFUSED(rc_spool_put(NULL, "t", "i", "k", "d", 1, &is_duplicate, place));
    REFUSED(rc_spool_put(spool, NULL, "i", "k", "d", 1, &is_duplicate, place));
    REFUSED(rc_spool_put(spool, "t", "i", "k", NULL, 1, &is_duplicate, place));
    EXPECT(is_duplicate == 7);
    EXPECT(rc_spool_put(spool, "t", NULL, NULL, NULL, 0, NULL, NULL) == RC_OK);
    EXPECT(rc_hook_event_load("k", "unknown", 0, "{}", 2, &event, NULL) == RC_OK);
    REFUSED(rc_spool_put_delivery(NULL, event, place));
    REFUSED(rc_spool_put_delivery(spool, NULL, place));
    REFUSED(rc_spool_put_deliveries(NULL, &event, 1, NULL, place));
    REFUSED(rc_spool_put_deliveries(spool, NULL, 1, NULL, place));
    REFUSED(rc_spool_put_deliveries(spool, &nothing, 1, NULL, place));
    EXPECT(rc_spool_put_deliveries(spool, NULL, 0, NULL, NULL) == RC_OK);
    rc_hook_event_free(event);
    REFUSED(rc_spool_flush(NULL, place));
}

static void check_items(rc_spool *spool) {
    rc_spool_batch *batch = NULL;
    rc_hook_event *event = NULL;
    REFUSED(rc_spool_lease(NULL, 1, 0, &batch, place));
    REFUSED(rc_spool_lease(spool, 1, 0, NULL, place));
    REFUSED(rc_spool_lease(spool, 0, 0, &batch, place));
    REFUSED(rc_spool_lease_runs(NULL, 1, 0, &batch, place));
    REFUSED(rc_spool_lease_runs(spool, 1, 0, NULL, place));
    REFUSED(rc_spool_lease_runs(spool, 0, 0, &batch, place));
    EXPECT(batch == NULL);
    EXPECT(rc_spool_lease(spool, 5, 0, &batch, NULL) == RC_OK && rc_spool_batch_count(batch) == 1);
    EXPECT(rc_spool_batch_count(NULL) == 0);
    EXPECT(rc_spool_batch_item(NULL, 0) == NULL && rc_spool_batch_item(batch, 1) == NULL);
    REFUSED(rc_spool_item_ack(NULL, place));
    REFUSED(rc_spool_item_nack(NULL, "r", 0, place));
    REFUSED(rc_spool_item_extend(NULL, place));
    REFUSED(rc_spool_item_event(NULL, &event, place));
    REFUSED(rc_spool_item_event(rc_spool_batch_item(batch, 0), NULL, place));
    EXPECT(rc_spool_item_sequence(NULL) == 0 && rc_spool_item_put_at_ms(NULL) == 0 && rc_spool_item_tries(NULL) == 0);
    EXPECT(strcmp(rc_spool_item_type(NULL), "") == 0 && strcmp(rc_spool_item_id(NULL), "") == 0);
    EXPECT(strcmp(rc_spool_item_order_key(NULL), "") == 0 && strcmp(rc_spool_item_app_key(NULL), "") == 0);
    EXPECT(strcmp(rc_spool_item_data(NULL), "") == 0 && rc_spool_item_data_size(NULL) == 0);
    EXPECT(strcmp(rc_spool_item_body(NULL), "") == 0 && rc_spool_item_body_size(NULL) == 0);
    EXPECT(strcmp(rc_spool_item_reason(NULL), "") == 0 && strcmp(rc_spool_item_state(NULL), "") == 0);
    EXPECT(rc_spool_item_due_at_ms(NULL) == 0);
    EXPECT(rc_spool_item_nack(rc_spool_batch_item(batch, 0), NULL, 0, NULL) == RC_OK);
    rc_spool_batch_free(batch);
    rc_spool_batch_free(NULL);
}

static void check_care(rc_spool *spool) {
    rc_bytes *json = NULL;
    rc_spool_batch *batch = NULL;
    size_t count = 7;
    REFUSED(rc_spool_stats(NULL, &json, place));
    REFUSED(rc_spool_stats(spool, NULL, place));
    REFUSED(rc_spool_list(NULL, 0, 1, &batch, place));
    REFUSED(rc_spool_list(spool, 0, 1, NULL, place));
    REFUSED(rc_spool_list(spool, 0, 0, &batch, place));
    REFUSED(rc_spool_dead_list(NULL, 0, 1, &batch, place));
    REFUSED(rc_spool_dead_list(spool, 0, 1, NULL, place));
    REFUSED(rc_spool_dead_list(spool, 0, 0, &batch, place));
    REFUSED(rc_spool_dead_retry(NULL, 0, &count, place));
    REFUSED(rc_spool_dead_drop(NULL, 0, &count, place));
    EXPECT(json == NULL && batch == NULL && count == 7);
    EXPECT(rc_spool_dead_retry(spool, 0, NULL, NULL) == RC_OK && rc_spool_dead_drop(spool, 0, NULL, NULL) == RC_OK);
}

extern char *mkdtemp(char *); /* POSIX; C99 does not declare it */

int main(void) {
    rc_spool *spool;
    if (mkdtemp(folder) == NULL) return EXIT_FAILURE;
    snprintf(path, sizeof path, "%s/spool", folder);
    spool = check_config();
    check_puts(spool);
    check_items(spool);
    check_care(spool);
    rc_spool_free(spool);
    rc_spool_free(NULL);
    remove(path);
    remove(folder);
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
