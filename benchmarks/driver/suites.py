"""Which comparisons there are: their contenders, settings and goals."""
import os
import pathlib
import subprocess
import sys

import placement
from comparison import Comparison, Goal, RateGoal
from contender import Contender

SAMPLE = {
    "BENCHMARK_USER_ID": "benchmark-user-0123456789",
    "BENCHMARK_NAME": "Benchmark user 基准",
    "BENCHMARK_PORTRAIT_URI": "https://example.com/portraits/benchmark-user.png",
}
KEEP_ALIVE = {
    "RONGCLOUD_CONNECTION_REQUESTS": "1000000",
    "RONGCLOUD_CONNECTION_AGE_MS": "600000",
    "RONGCLOUD_CONNECTION_IDLE_MS": "600000",
}
REQUESTS_PER_CONNECTION = 75  # the library's own default


def single_connection(build, server, directory, operation, calls):
    """One client thread and one TLS connection that is kept for all rounds."""
    environment = environment_of(build, server, directory, operation) | KEEP_ALIVE
    contenders = _contenders(build, environment)
    goals = [Goal("c_abi", "bare_openssl", 1.25), Goal("c_abi", "libcurl_easy", 1.0),
             Goal("python", "bare_openssl", 1.6)]
    return Comparison(f"One kept connection, {operation}", contenders, "bare_openssl", goals, calls)


def renewed_connection(build, server, directory, operation, calls):
    """The same with a new connection after every 75 requests, as the library does unless told otherwise."""
    limit = {"BENCHMARK_CONNECTION_REQUESTS": str(REQUESTS_PER_CONNECTION)}
    environment = environment_of(build, server, directory, operation) | limit
    title = f"A new connection every {REQUESTS_PER_CONNECTION} requests (the default), {operation}"
    return Comparison(title, _contenders(build, environment), "bare_openssl", [], calls)


def encode_decode(build):
    """Work without a network. The calls of a round are chosen so that it takes some 50 ms."""
    def comparison(title, cases, goals, calls):
        contenders = [Contender(name, [build / "benchmarks" / "encode_decode", name], os.environ) for name in cases]
        return Comparison(title, contenders, cases[0], goals, calls)

    return [
        comparison("Encoding 1,000 recipients as a repeated form key",
                   ["poco_uri_encode", "encode_form", "check_and_encode_form"],
                   [Goal("encode_form", "poco_uri_encode", 25 / 22)], 4000),
        comparison("Decoding an answer of 100 KB", ["rapidjson_document", "json_document", "decode_answer"],
                   [Goal("json_document", "rapidjson_document", 1.5),
                    Goal("decode_answer", "rapidjson_document", 1.5)], 300),
        comparison("Signing one request", ["poco_sha1", "sign", "make_nonce"], [], 200000),
        comparison("A turn at a rate limit, without a wait", ["take_turn"], [], 100000),
        comparison("Counting one call, no hook set", ["watch_call"], [], 1000000),
    ]


def callbacks(build):
    """A routed message from bytes to an event through the C interface, and what POCO has for signature and form."""
    contenders = [Contender(name, [build / "benchmarks" / "callback_receiver", name], os.environ)
                  for name in ("poco", "verify", "receiver")]
    return Comparison("A callback, from bytes to an event", contenders, "poco", [Goal("receiver", "poco", 1.0)], 10000)


def callbacks_in_python(build):
    """A routed message from bytes to a typed event; what an app would write itself checks less."""
    environment = os.environ | {"PYTHONPATH": str(build / "python")}
    script = pathlib.Path(__file__).parents[1] / "callbacks" / "python_receiver.py"
    contenders = [Contender(name, [sys.executable, script, name], environment)
                  for name in ("standard_library", "receiver")]
    return Comparison("A callback in Python, from bytes to a typed event", contenders, "standard_library",
                      [Goal("receiver", "standard_library", 1.0)], 4000)


def callbacks_under_asgi(build):
    """Routed messages, 64 at a time, through an application of ASGI, without a network. With a spool each is on the disk
    before it is answered."""
    environment = os.environ | {"PYTHONPATH": str(build / "python")}
    script = pathlib.Path(__file__).parents[1] / "callbacks" / "python_asgi.py"
    names = ["bare", "receiver"]
    if list((build / "python" / "rongcloud").glob("_jobs.*.so")):
        names += ["spool", "spool_and_worker"]
    contenders = [Contender(name, [sys.executable, script, name], environment, placement.pin_to_all) for name in names]
    return Comparison("Callbacks through an application of ASGI", contenders, "bare", [RateGoal("spool", 3000)], 2000)


def environment_of(build, server, directory, operation):
    """For all contenders; also has the prebuilt request written, which registers the sample's user."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
    request_file = pathlib.Path(directory) / f"{operation}.request"
    environment = inherited | SAMPLE | {
        "BENCHMARK_HOST": server.host,
        "BENCHMARK_PORT": str(server.port),
        "BENCHMARK_CA_FILE": server.values["ca_file"],
        "BENCHMARK_OPERATION": operation,
        "BENCHMARK_REQUEST_FILE": str(request_file),
        "RONGCLOUD_DOMAINS": server.values["https"],
        "RONGCLOUD_CA_FILE": server.values["ca_file"],
        "RONGCLOUD_APP_KEY": server.values["app_key"],
        "RONGCLOUD_APP_SECRET": server.values["app_secret"],
        "PYTHONPATH": str(build / "python"),
    }
    subprocess.run([build / "benchmarks" / "c_abi", "--request", request_file], env=environment, check=True)
    return environment


def _contenders(build, environment):
    programs = ["bare_openssl", "libcurl_easy", "c_abi"]
    contenders = [Contender(name, [build / "benchmarks" / name], environment) for name in programs]
    if (build / "python" / "rongcloud").is_dir():
        script = pathlib.Path(__file__).parents[1] / "single_connection" / "python_client.py"
        contenders.append(Contender("python", [sys.executable, script], environment))
    return contenders
