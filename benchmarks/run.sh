#!/bin/sh
# Runs the benchmarks of a build folder and prints a report. Options: benchmarks/run.sh --help
# PYTHON names the interpreter that the Python package was built for (default: python3).
set -eu
exec "${PYTHON:-python3}" -B "$(dirname "$0")/driver" "$@"
