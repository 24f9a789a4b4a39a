"""Contender: the Python package. Each call goes through a typed method and reads a field of its typed result."""
import os
import platform
import resource
import sys
import time

import rongcloud


def make_call(client, environment):
    user_id = environment["BENCHMARK_USER_ID"]
    name = environment["BENCHMARK_NAME"]
    portrait_uri = environment["BENCHMARK_PORTRAIT_URI"]
    user = client.user
    if environment["BENCHMARK_OPERATION"] == "user.get_token":
        return lambda: user.get_token(user_id=user_id, name=name, portrait_uri=portrait_uri).token
    return lambda: user.get_info(user_id=user_id).user_name


def measure_round(calls, call):
    """Wall, user and system time of `calls` calls, in microseconds for all of them together."""
    started = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF)
    for _ in range(calls):
        if not call():
            raise RuntimeError("the answer is not complete")
    after = resource.getrusage(resource.RUSAGE_SELF)
    wall = time.perf_counter() - started
    return wall * 1e6, (after.ru_utime - before.ru_utime) * 1e6, (after.ru_stime - before.ru_stime) * 1e6


def main():
    with rongcloud.Client() as client:
        call = make_call(client, os.environ)
        print(f"ready rongcloud {rongcloud.__version__} on Python {platform.python_version()}", flush=True)
        for line in sys.stdin:
            command, calls = line.split()
            if command != "run":
                raise ValueError(f"unknown command {command}")
            print(*measure_round(int(calls), call), flush=True)


if __name__ == "__main__":
    main()
