#!/bin/sh
# Installs with apt what building and testing need and this machine lacks; does nothing when all is there.
# Usage: install.sh build [test] [servers]
set -eu

build_packages="g++ meson ninja-build pkg-config cmake libpoco-dev libssl-dev zlib1g-dev rapidjson-dev python3 python3-dev pybind11-dev libsqlite3-dev ca-certificates libyaml-cpp-dev librdkafka-dev"
test_packages="libcppunit-dev libcurl4-openssl-dev python3-pytest python3-venv python3-yaml openssl curl luajit lua-cjson"
server_packages="redis-server default-jre-headless maven"

wanted=""
for set_name in "$@"; do
    case "$set_name" in
        build) wanted="$wanted $build_packages" ;;
        test) wanted="$wanted $test_packages" ;;
        servers) wanted="$wanted $server_packages" ;;
        *) echo "usage: install.sh build [test] [servers]" >&2; exit 2 ;;
    esac
done

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    cat >&2 <<TEXT
This script installs packages with apt (Debian 12, Ubuntu 24.04 or newer). On another system install, by its own
means, with headers: a C++20 compiler, Meson 1.0, Ninja, pkg-config, CMake, POCO 1.11 (Net, NetSSL, Crypto, JSON, Util,
Data with SQLite, Redis), SQLite 3.38, OpenSSL 1.1.1, zlib, RapidJSON, Python 3.10 and pybind11; for the gateway also
yaml-cpp and librdkafka; for the tests also CppUnit, libcurl, pytest, venv, PyYAML, openssl, curl, LuaJIT and lua-cjson. Then
build with: meson setup build && ninja -C build
TEXT
    exit 1
fi

missing=""
for package in $wanted; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Run this as root, or install sudo. Packages that are missing:$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi

echo "Installing:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install_missing() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >"$log" 2>&1
}
# The list of packages may be old or absent on a new machine: refresh it first, and go on with the old one if the
# mirror does not answer.
$as_root apt-get update >"$log" 2>&1 || true
if ! install_missing; then
    tail -n 20 "$log" >&2
    echo "apt-get could not install:$missing" >&2
    exit 1
fi
