/* rongcloud/version.h - the only place where the version stands; the build reads it from here. */
#ifndef RONGCLOUD_VERSION_H
#define RONGCLOUD_VERSION_H

#include <stdint.h>

#include <rongcloud/export.h>

#define RC_VERSION_MAJOR 0
#define RC_VERSION_MINOR 1
#define RC_VERSION_PATCH 0

/* Version of the binary interface, the number in librongcloud.so.N. It changes when a program built against an
 * older header would not run; while it is 0 any minor version may change it. */
#define RC_ABI_VERSION 0

/* 0x00MMmmpp, for comparisons in the preprocessor and at run time. */
#define RC_VERSION_NUMBER ((RC_VERSION_MAJOR << 16) | (RC_VERSION_MINOR << 8) | RC_VERSION_PATCH)

#ifdef __cplusplus
extern "C" {
#endif

/* Of the library that is loaded, which may be newer than this header. */
RC_API int32_t rc_version_number(void);
/* "0.1.0"; lives as long as the library. */
RC_API const char *rc_version_string(void);

#ifdef __cplusplus
}
#endif

#endif
