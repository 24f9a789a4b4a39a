#!/bin/sh
# Prints the version that capi/include/rongcloud/version.h states, for the build.
set -eu
cd "$(dirname "$0")/.."
sed -n 's/^#define RC_VERSION_\(MAJOR\|MINOR\|PATCH\) \([0-9]*\)$/\2/p' capi/include/rongcloud/version.h | paste -sd .
