#!/bin/sh
# Configures and builds the folder named first; further arguments are options of Meson. Quiet when all goes well.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1
shift

# The distribution's own Meson and Python fit its other packages; another Python first in PATH may not.
meson=$(command -v /usr/bin/meson || command -v meson)
log=$(mktemp)
trap 'rm -f "$log"' EXIT

run() {
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        echo "failed: $*" >&2
        exit 1
    fi
}

if [ -f "$root/$folder/build.ninja" ]; then
    run "$meson" configure "$root/$folder" "$@"
else
    run "$meson" setup "$root/$folder" "$root" "$@"
fi
run ninja -C "$root/$folder"
