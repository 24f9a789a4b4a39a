/* What the programs have in common that give NULL in every pointer position. */
#ifndef NULL_CHECKS_H
#define NULL_CHECKS_H

#include <stdio.h>

#include <rongcloud/rongcloud.h>

static int passed, failed;

static void expect(int condition, const char *text) {
    if (condition) {
        ++passed;
    } else {
        ++failed;
        printf("failed: %s\n", text);
    }
}
#define EXPECT(condition) expect((condition), #condition)

/* `call` is repeated with a place for the error and without one. */
static rc_error *error;
static rc_error **place;
static int is_refused(rc_status status) {
    const int good = status == RC_E_ARGUMENT && (place == NULL || rc_error_status(error) == RC_E_ARGUMENT);
    rc_error_free(error);
    error = NULL;
    return good;
}
#define REFUSED(call) (place = &error, EXPECT(is_refused(call)), place = NULL, EXPECT(is_refused(call)))

#endif
