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

logs=""
# run_tests FOLDER LOG [SELECTION...]: the verdict is read from the log, which also counts the cases inside a program.
run_tests() {
    folder=$1
    log=$2
    shift 2
    rm -f "$folder/meson-logs/$log.json"
    "$meson" test -C "$folder" --no-rebuild --print-errorlogs --logbase "$log" "$@" || true
    logs="$logs $folder/meson-logs/$log.json"
}

for kind in "$@"; do
    echo "== $kind"
    case "$kind" in
        plain)
            sh tools/setup/build.sh build -Dtests=enabled -Dbenchmarks=enabled -Dexamples=enabled -Dpython=enabled \
                -Demulator=enabled --werror
            run_tests build plain ;;
        address)
            sh tools/setup/build.sh build-address -Dtests=enabled -Dexamples=enabled -Dpython=enabled \
                -Demulator=enabled -Db_sanitize=address,undefined -Db_lundef=false -Ddebug=true -Doptimization=1
            run_tests build-address address --suite sanitize
            # An interpreter that was not built with the sanitizer must load its library first, with the C++ library
            # so that exceptions are seen, and has leaks of its own.
            (
                LD_PRELOAD="$(c++ -print-file-name=libasan.so) $(c++ -print-file-name=libstdc++.so)"
                ASAN_OPTIONS=detect_leaks=0
                export LD_PRELOAD ASAN_OPTIONS
                run_tests build-address address-python --suite sanitize-python
            )
            logs="$logs build-address/meson-logs/address-python.json" ;;
        thread)
            sh tools/setup/build.sh build-thread -Dtests=enabled -Dexamples=disabled -Dpython=disabled \
                -Demulator=enabled -Db_sanitize=thread -Db_lundef=false -Ddebug=true -Doptimization=1
            run_tests build-thread thread --suite threads ;;
        *) echo "usage: run.sh [plain|address|thread]..." >&2; exit 2 ;;
    esac
done
"$python" tests/support/summary.py $logs
