"""Runs the comparisons and reports; see benchmarks/README.md."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import comparison
import events
import instructions
import load
import load_suites
import report
import spool
import suites
from server import Server


def parse_arguments():
    parser = argparse.ArgumentParser(prog="benchmarks/run.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"),
                        help="build folder, made with -Dbenchmarks=enabled (default: build)")
    parser.add_argument("--suite", default="all",
                        choices=["all", "callbacks", "connection", "encode", "events", "instructions", "load", "spool",
                                 *(name for name, *_ in load_suites.ALL)],
                        help="which comparisons; events: callbacks a second over HTTP; instructions: counted by valgrind; "
                             "load: latency, throughput and memory (default: all)")
    parser.add_argument("--operation", choices=["user.get_info", "user.get_token"], default="user.get_info",
                        help="what is called; get_info reads, get_token makes an emulator keep one more token a call")
    parser.add_argument("--rounds", type=int, default=21, help="measured rounds of each contender (default: 21)")
    parser.add_argument("--calls", type=int, default=3000, help="calls of a round over a connection (default: 3000)")
    parser.add_argument("--connections", type=int, default=32, help="of the sender of events (default: 32)")
    parser.add_argument("--seconds", type=float, default=4, help="of a round of events (default: 4)")
    parser.add_argument("--server", choices=["constant", "emulator"], default="constant",
                        help="constant answers with no work of its own, the emulator really does what is asked")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write every round to FILE")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a goal is missed")
    return parser.parse_args()


def measure_connections(arguments):
    programs = {"constant": "benchmarks/constant_server", "emulator": "tools/emulator/rongcloud-emulator"}
    program = arguments.build / programs[arguments.server]
    with tempfile.TemporaryDirectory() as directory, Server(program) as server:
        for suite in (suites.single_connection, suites.renewed_connection):
            plan = suite(arguments.build, server, directory, arguments.operation, arguments.calls)
            yield comparison.run(plan, arguments.rounds)


def measure_instructions(arguments):
    with Server(arguments.build / "benchmarks/constant_server") as server:
        yield from instructions.run(arguments.build, server)


def measure_load(arguments):
    program = arguments.build / "benchmarks/load_server"
    for name, delay_us, comparisons in load_suites.ALL:
        if arguments.suite not in ("all", "load", name):
            continue
        with tempfile.TemporaryDirectory() as directory, Server(program, "--delay-us", str(delay_us)) as server:
            for plan in comparisons(arguments.build, server, directory):
                yield load.run(plan, server)


def measure(arguments):
    def wanted(suite):
        return arguments.suite in ("all", suite)

    build = arguments.build
    if wanted("connection"):
        yield from measure_connections(arguments)
    if wanted("instructions"):
        yield from measure_instructions(arguments)
    yield from measure_load(arguments)
    if wanted("encode"):
        yield from (comparison.run(plan, arguments.rounds) for plan in suites.encode_decode(build))
    if wanted("callbacks"):
        yield comparison.run(suites.callbacks(build), arguments.rounds)
    if wanted("callbacks") and (build / "python" / "rongcloud").is_dir():
        yield comparison.run(suites.callbacks_in_python(build), arguments.rounds)
        yield comparison.run(suites.callbacks_under_asgi(build), arguments.rounds)
    if wanted("events"):
        yield events.run(build, arguments.connections, arguments.seconds)
    if wanted("spool"):
        yield spool.run(build)


def main():
    arguments = parse_arguments()
    arguments.build = arguments.build.resolve()
    if not (arguments.build / "benchmarks").is_dir():
        print(f"benchmarks: none in {arguments.build}; make them with: meson setup {arguments.build}; "
              f"meson configure {arguments.build} -Dbenchmarks=enabled && meson compile -C {arguments.build}", file=sys.stderr)
        return 2
    facts = report.machine_facts()
    try:
        outcomes = list(measure(arguments))
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return 2
    print(report.markdown(facts, outcomes), end="")
    if arguments.json:
        arguments.json.write_text(report.as_json(facts, outcomes), encoding="utf-8")
    missed = [goal for outcome in outcomes for goal, *_, reached in outcome.goal_results() if not reached]
    return 1 if arguments.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
