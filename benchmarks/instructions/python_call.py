"""User-space instructions of one call over a kept connection, counted by valgrind's callgrind: they do not depend on
what else the machine does. Two runs with a different number of calls; what they have in common falls out.

    python3 benchmarks/instructions/python_call.py BUILD [--operation user.get_token] [--calls 2000] [--contender c_abi]
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "driver"))
import server as servers  # noqa: E402
import suites  # noqa: E402

CLIENT = pathlib.Path(__file__).parents[1] / "single_connection" / "python_client.py"


def instructions(command, environment, calls, profile):
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command],
                          input=f"run {calls}\n", env=environment, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or counted is None:
        raise RuntimeError(done.stderr)
    return int(counted.group(1))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--operation", choices=["user.get_token", "user.get_info"], default="user.get_token")
    arguments.add_argument("--calls", type=int, default=2000)
    arguments.add_argument("--contender", choices=["python", "c_abi", "bare_openssl"], default="python")
    arguments.add_argument("--profile", default="/dev/null", help="where the profile of the longer run goes")
    given = arguments.parse_args()
    build = given.build.resolve()
    command = [sys.executable, CLIENT] if given.contender == "python" else [build / "benchmarks" / given.contender]
    with tempfile.TemporaryDirectory() as folder, servers.Server(build / "benchmarks" / "constant_server") as server:
        environment = suites.environment_of(build, server, folder, given.operation) | suites.KEEP_ALIVE
        environment |= {"PYTHONHASHSEED": "0", "LD_LIBRARY_PATH": str(build / "capi")}
        few, many = (instructions(command, environment, calls, profile)
                     for calls, profile in ((given.calls, os.devnull), (2 * given.calls, given.profile)))
    print(f"{given.contender} {given.operation}: {(many - few) / given.calls:.0f} instructions a call")


if __name__ == "__main__":
    main()
