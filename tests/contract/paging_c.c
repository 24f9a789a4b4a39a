/* Goes through a list by rc_pager and writes a line for what comes: "item TEXT", "error STATUS REASON" (after which the
 * page is asked for again, three times at most) and "end".
 *
 *     paging_c OPERATION PARAMS_JSON ITEMS MEMBER MAX_PAGES
 *
 * ITEMS is where they are in the answer, MEMBER what is written of each, or empty for the item itself; MAX_PAGES 0
 * leaves the limit alone. Settings come from the environment. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rongcloud/rongcloud.h>

static int put_error(rc_status status, rc_error *error) {
    printf("error %s %s\n", rc_status_name(status), rc_error_reason(error));
    rc_error_free(error);
    return 1;
}

static void put_items(const rc_result *page, const char *items, const char *member) {
    char path[256];
    size_t i;
    for (i = 0; i < rc_result_count(page, items); ++i) {
        const char *key = rc_result_key(page, items, i);
        if (key != NULL) {
            snprintf(path, sizeof path, "%s.%s.%s", items, key, member);
            printf("item %s=%s\n", key, rc_result_str(page, path));
        } else {
            snprintf(path, sizeof path, "%s[%zu]%s%s", items, i, *member != '\0' ? "." : "", member);
            printf("item %s\n", rc_result_str(page, path));
        }
    }
}

static void go_through(rc_pager *pager, const char *items, const char *member) {
    int errors = 0;
    while (errors < 3) {
        rc_error *error = NULL;
        rc_result *page = NULL;
        const rc_status status = rc_pager_next(pager, &page, &error);
        if (status != RC_OK) {
            errors += put_error(status, error);
            continue;
        }
        if (page == NULL) {
            puts("end");
            return;
        }
        put_items(page, items, member);
        rc_result_free(page);
    }
}

int main(int count, char **arguments) {
    rc_config *config = NULL;
    rc_client *client = NULL;
    rc_pager *pager = NULL;
    rc_error *error = NULL;
    rc_params *params = rc_params_new();
    rc_status status;
    int max_pages;
    if (count != 6) return 2;
    max_pages = atoi(arguments[5]);
    rc_params_set_members(params, arguments[2]);
    status = rc_config_new(&config, &error);
    if (status == RC_OK) status = rc_config_load_environment(config, &error);
    if (status == RC_OK) status = rc_client_new(config, &client, &error);
    if (status == RC_OK) status = rc_pager_new(client, arguments[1], params, &pager, &error);
    rc_params_free(params); /* the pager has its own */
    if (status == RC_OK && max_pages != 0) status = rc_pager_set_max_pages(pager, max_pages, &error);
    if (status == RC_OK) {
        go_through(pager, arguments[3], arguments[4]);
    } else {
        put_error(status, error);
    }
    rc_pager_free(pager);
    rc_client_free(client);
    rc_config_free(config);
    return 0;
}
