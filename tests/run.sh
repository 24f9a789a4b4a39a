#!/bin/sh
# Installs what is missing, builds everything with tests on, and runs the tests. Ends with one line
# "N passed, N failed". Usage: run.sh [plain|address|thread|full]...
#   plain    all suites (default), with everything but the benchmarks built
#   address  what can be, under AddressSanitizer with UndefinedBehaviorSanitizer
#   thread   what has threads, under ThreadSanitizer
#   full     the three of them, the plain one with the benchmarks, web frameworks from PyPI, Redis, a Kafka broker, and 10,000 events
#            through kills of a spool and of the gateway
set -eu
cd "$(dirname "$0")/.."

usage() {
    sed -n '2,9s/^# \{0,1\}//p' tests/run.sh
    exit "$1"
}

kinds=""
packages="build test"
benchmarks=disabled
[ $# -gt 0 ] || set -- plain
for argument in "$@"; do
    case "$argument" in
        plain | address | thread) kinds="$kinds $argument" ;;
        full)
            kinds="plain address thread"
            packages="build test servers"
            benchmarks=enabled
            export RONGCLOUD_TEST_FRAMEWORKS=1 RONGCLOUD_TEST_KILLS=1 RONGCLOUD_TEST_SERVERS=1 ;;
        -h | --help) usage 0 ;;
        *) usage 2 >&2 ;;
    esac
done

describe() {
    case "$1" in
        plain) echo "plain: builds everything in build/ and runs all suites" ;;
        address) echo "address: builds again in build-address/ with AddressSanitizer and UndefinedBehaviorSanitizer" ;;
        thread) echo "thread: builds again in build-thread/ with ThreadSanitizer" ;;
    esac
}
echo "What follows, with the time that a fresh clone takes on two idle processors (a second run builds only what changed):"
for kind in $kinds; do
    case "$kind" in plain) minutes=12 ;; address) minutes=14 ;; thread) minutes=9 ;; esac
    echo "  $(describe "$kind"): about $minutes minutes"
done
case "$kinds" in *address*) ;; *) echo "The same under sanitizers too: sh tests/run.sh full" ;; esac

sh tools/setup/install.sh $packages
# The compiler cache, if any, belongs to the user; proxies must not see calls to this machine.
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy 2>/dev/null || true
meson=$(command -v /usr/bin/meson || command -v meson)
python=$(command -v /usr/bin/python3 || command -v python3)

# Tests wait for answers and times more than they compute.
processes=$(($(nproc) + 1))
logs=""
# run_tests FOLDER LOG [SELECTION...]: the verdict is read from the log, which also counts the cases inside a program.
run_tests() {
    folder=$1
    log=$2
    shift 2
    rm -f "$folder/meson-logs/$log.json"
    "$meson" test -C "$folder" --no-rebuild --num-processes "$processes" --timeout-multiplier 4 --print-errorlogs --logbase "$log" "$@" || true
    logs="$logs $folder/meson-logs/$log.json"
}

for kind in $kinds; do
    echo "== $(describe "$kind")"
    case "$kind" in
        plain)
            sh tools/setup/build.sh build -Dtests=enabled -Dbenchmarks=$benchmarks -Dexamples=enabled -Dpython=enabled \
                -Demulator=enabled --werror
            run_tests build plain ;;
        address)
            sh tools/setup/build.sh build-address -Dtests=enabled -Dexamples=enabled -Dpython=enabled \
                -Demulator=enabled -Dgateway=disabled -Db_sanitize=address,undefined -Db_lundef=false -Ddebug=true -Doptimization=1
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
                -Demulator=enabled -Dgateway=disabled -Db_sanitize=thread -Db_lundef=false -Ddebug=true -Doptimization=1
            run_tests build-thread thread --suite threads ;;
    esac
done
"$python" tests/support/summary.py $logs
