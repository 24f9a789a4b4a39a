#!/bin/sh
# Configures and builds the folder named first; further arguments are options of Meson. Prints how far it is, and what a
# tool said only when it fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1
shift

# The distribution's own Meson and Python fit its other packages; another Python first in PATH may not.
meson=$(command -v /usr/bin/meson || command -v meson)
log=$(mktemp)

# ccache keeps what is compiled with a precompiled header only when it is told so.
if command -v ccache >/dev/null 2>&1; then
    CCACHE_SLOPPINESS="pch_defines,time_macros,${CCACHE_SLOPPINESS-$(ccache --get-config sloppiness 2>/dev/null || true)}"
    CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS%,}
    export CCACHE_SLOPPINESS
fi
trap 'rm -f "$log" "$log.status"' EXIT

run() {
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        echo "failed: $*" >&2
        exit 1
    fi
}

# show_progress: reads Ninja's lines "[done/all] what"; a line for each tenth, or one line that changes on a terminal.
show_progress() {
    terminal=0
    if [ -t 1 ]; then terminal=1; fi
    awk -v folder="$folder" -v terminal="$terminal" -v log_file="$log" '
        { print > log_file }
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), steps, "/")
            if (terminal) printf "\rbuilding %s: %d of %d steps", folder, steps[1], steps[2]
            else if (steps[2] >= 20 && int(steps[1] * 10 / steps[2]) > tenth) {
                tenth = int(steps[1] * 10 / steps[2])
                printf "building %s: %d of %d steps\n", folder, steps[1], steps[2]
            }
            shown = 1
            fflush()
        }
        END { if (terminal && shown) printf "\n" }'
}

if [ -f "$root/$folder/build.ninja" ]; then
    run "$meson" configure "$root/$folder" "$@"
else
    run "$meson" setup "$root/$folder" "$root" "$@"
fi
# A pipe tells the status of its last command only, so that of Ninja goes through a file.
{ ninja -C "$root/$folder" 2>&1 && echo 0 >"$log.status" || echo 1 >"$log.status"; } | show_progress
if [ "$(cat "$log.status")" != 0 ]; then
    cat "$log" >&2
    echo "failed: ninja -C $folder" >&2
    exit 1
fi
