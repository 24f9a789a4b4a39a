#!/bin/sh
# From a fresh clone to a token in C, C++ and Python: installs what is missing, builds, starts the emulator over HTTPS,
# registers a user from each language through the same library, stops the emulator.
# Its last three lines are "c <token>", "cpp <token>" and "python <token>".
set -eu
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

say "Packages and build (folder build/)"
sh tools/setup/install.sh build
sh tools/setup/build.sh build
echo "built: build/capi/librongcloud.so"

say "Starting the emulator of the service on this machine"
work=$(mktemp -d)
emulator_pid=""
stop() {
    if [ -n "$emulator_pid" ]; then
        kill "$emulator_pid" 2>/dev/null || true
        wait "$emulator_pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

build/tools/emulator/rongcloud-emulator --ready-file "$work/ready" >"$work/out" 2>"$work/err" &
emulator_pid=$!
tries=0
until [ -s "$work/ready" ]; do
    if ! kill -0 "$emulator_pid" 2>/dev/null || [ "$tries" -ge 200 ]; then
        cat "$work/err" >&2
        echo "the emulator did not start" >&2
        exit 1
    fi
    tries=$((tries + 1))
    sleep 0.05
done
value() { sed -n "s|^$1=||p" "$work/ready"; }

# What a real deployment sets too, except that there RONGCLOUD_REGION names the data centre instead of these two:
RONGCLOUD_DOMAINS=$(value https)
RONGCLOUD_CA_FILE=$(value ca_file)
RONGCLOUD_APP_KEY=$(value app_key)
RONGCLOUD_APP_SECRET=$(value app_secret)
export RONGCLOUD_DOMAINS RONGCLOUD_CA_FILE RONGCLOUD_APP_KEY RONGCLOUD_APP_SECRET
unset RONGCLOUD_EMULATOR RONGCLOUD_REGION RONGCLOUD_CONFIG_FILE 2>/dev/null || true
echo "emulator: $RONGCLOUD_DOMAINS (certificate authority: a file it made itself)"
echo "app key:  $RONGCLOUD_APP_KEY   secret: $(printf %.3s "$RONGCLOUD_APP_SECRET")..."

python=$(command -v /usr/bin/python3 || command -v python3)
say "The signed request, as it goes over the wire (signature shortened)"
"$python" examples/python/preview.py alice "爱丽丝 Alice"

say "The answer (token shortened)"
"$python" examples/python/preview.py --send alice "爱丽丝 Alice"

say "The same call from C, C++ and Python through one librongcloud.so"
c_token=$(build/examples/get_token_c alice-c "Alice in C")
cpp_token=$(build/examples/get_token_cpp alice-cpp "Alice in C++")
python_token=$("$python" examples/python/get_token.py alice-python "Alice in Python")
echo "c $c_token"
echo "cpp $cpp_token"
echo "python $python_token"
