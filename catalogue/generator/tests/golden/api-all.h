/* Generated from catalogue/endpoints. Do not edit.
 * The typed functions of every group. */
#ifndef RONGCLOUD_API_ALL_H
#define RONGCLOUD_API_ALL_H

#include <rongcloud/api/messages.h>
#include <rongcloud/api/sample.h>

#endif
