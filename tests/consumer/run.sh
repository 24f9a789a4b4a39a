#!/bin/sh
# Installs a build folder into a temporary prefix, builds project/ against it by pkg-config alone and compares what
# its programs print with the documented example. Usage: run.sh <build folder>
set -eu
source=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
meson=${MESON:-meson}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$*" >&2; exit 1; }
quiet() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "failed: $*"; }; }

quiet $meson install -C "$build" --no-rebuild --destdir "$work/image"
pc_file=$(find "$work/image" -name rongcloud.pc)
[ -n "$pc_file" ] || fail "no rongcloud.pc was installed"
prefix=$(sed -n 's/^prefix=//p' "$pc_file")

# The package is where DESTDIR put it, not at its prefix; and nothing of the build folder or a system copy may help.
PKG_CONFIG_LIBDIR=$(dirname "$pc_file")
export PKG_CONFIG_LIBDIR
unset PKG_CONFIG_PATH LD_LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH 2>/dev/null || true
sed "s|^prefix=.*|prefix=$work/image$prefix|" "$pc_file" >"$work/moved.pc"
cp "$work/moved.pc" "$pc_file"

quiet $meson setup "$work/build" "$source/project"
quiet ninja -C "$work/build"

LD_LIBRARY_PATH=$(pkg-config --variable=libdir rongcloud)
export LD_LIBRARY_PATH
for program in consumer_c consumer_cpp; do
    "$work/build/$program" >"$work/$program.txt"
    tr -d '\r' <"$work/$program.txt" >"$work/lines.txt"
    grep -qx "version $(pkg-config --modversion rongcloud)" "$work/lines.txt" || fail "$program: another version"
    grep -qix 'signature: 30be0bbca9c9b2e27578701e9fda2358a814c88f' "$work/lines.txt" ||
        fail "$program: another signature"
    grep -qx 'userId=jlk456j5&name=Ironman&portraitUri=http%3A%2F%2Fabc.com%2Fmyportrait.jpg' "$work/lines.txt" ||
        fail "$program: another body"
    echo "$program: $(sed -n 1p "$work/lines.txt"), the documented request"
done
