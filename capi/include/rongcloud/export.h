/* rongcloud/export.h - how the functions of the shared library are declared. */
#ifndef RONGCLOUD_EXPORT_H
#define RONGCLOUD_EXPORT_H

#include <stddef.h> /* so that this header, alone, is not an empty translation unit */

#if defined(_WIN32)
#  if defined(RC_BUILDING_LIBRARY)
#    define RC_API __declspec(dllexport)
#  else
#    define RC_API __declspec(dllimport)
#  endif
#elif defined(__GNUC__)
#  define RC_API __attribute__((visibility("default")))
#else
#  define RC_API
#endif

#endif
