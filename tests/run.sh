#!/bin/sh
# Installs what is missing, builds everything with tests on, and runs all tests: plainly, under AddressSanitizer with
# UndefinedBehaviorSanitizer, and the threads under ThreadSanitizer. Ends with one line "N passed, N failed".
# Usage: run.sh [plain|address|thread]...   (default: all three)
set -eu
cd "$(dirname "$0")/.."

sh tools/setup/install.sh build test
# The compiler cache, if any, belongs to the user; proxies must not see calls to this machine.
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy 2>/dev/null || true
meson=$(command -v /usr/bin/meson || command -v meson)
python=$(command -v /usr/bin/python3 || command -v python3)
[ $# -gt 0 ] || set -- plain address thread

folders=""
for kind in "$@"; do
    case "$kind" in
        plain)
            folder=build
            sh tools/setup/build.sh $folder -Dtests=enabled -Dbenchmarks=enabled -Dexamples=enabled -Dpython=enabled \
                -Demulator=enabled --werror
            selection="" ;;
        address)
            folder=build-address
            sh tools/setup/build.sh $folder -Dtests=enabled -Dexamples=enabled -Dpython=enabled -Demulator=enabled \
                -Db_sanitize=address,undefined -Db_lundef=false -Ddebug=true -Doptimization=1
            selection="--suite sanitize" ;;
        thread)
            folder=build-thread
            sh tools/setup/build.sh $folder -Dtests=enabled -Dexamples=disabled -Dpython=disabled -Demulator=enabled \
                -Db_sanitize=thread -Db_lundef=false -Ddebug=true -Doptimization=1
            selection="--suite threads" ;;
        *) echo "usage: run.sh [plain|address|thread]..." >&2; exit 2 ;;
    esac
    echo "== $kind"
    rm -f $folder/meson-logs/testlog.json
    # The result is read from the log, which also counts the cases inside each program.
    "$meson" test -C $folder --no-rebuild --print-errorlogs $selection || true
    folders="$folders $folder"
done
"$python" tests/support/summary.py $folders
