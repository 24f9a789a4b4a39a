"""Which load comparisons there are: their contenders, settings and goals. One function for each server."""
import suites
from load import LoadComparison, LoadContender, LoadGoal

DELAY_US = 15000  # of each way
MEMORY_DELAY_US = 250000  # so that hundreds of threads wait at the same time
LATENCY_CALLS = 10000
LATENCY_THREADS = 8
THROUGHPUT_THREADS = [1, 16, 256]
THROUGHPUT_CALLS = 60000
ASYNC_IN_FLIGHT = 10000
DELAYED_CALLS = 20000
ASYNC_THREADS = 64  # the library's own default
OPEN_CONNECTIONS = 400

_RENEWING = {"BENCHMARK_CONNECTION_REQUESTS": str(suites.REQUESTS_PER_CONNECTION)}  # the library does so by itself
# Hundreds of handshakes at once take their time on a small machine, and a call is not started whose turn comes too late.
_PATIENT = {f"RONGCLOUD_{what}_MS": "120000" for what in ("TIMEOUT", "CONNECT_TIMEOUT", "RESPONSE_TIMEOUT")}
_NEW_FOR_EACH_CALL = {"RONGCLOUD_CONNECTION_REQUESTS": "1", "RONGCLOUD_CONNECTION_AHEAD": "false"}


def latency(build, server, directory):
    """Calls from eight threads over a network with a round trip of 30 ms."""
    make = _contender_maker(build, server, directory)

    def contender(name, program, settings):
        return make(name, program, settings, LATENCY_THREADS, LATENCY_CALLS)

    contenders = [
        contender("round trip", "load_bare", {}),
        contender("c_abi", "load_c_abi_threads", {}),
        contender("libcurl", "load_libcurl_threads", _RENEWING),
        contender("c_abi, a new connection for each call", "load_c_abi_threads", _NEW_FOR_EACH_CALL),
    ]
    goals = [LoadGoal("c_abi", "p50_us", "round trip", "p50_us", 500),
             LoadGoal("c_abi", "p99_us", "round trip", "p50_us", 2000)]
    title = f"Latency: {LATENCY_CALLS} calls from {LATENCY_THREADS} threads, {DELAY_US / 1000:.0f} ms each way"
    yield LoadComparison(title, "latency", 1, contenders, goals)
    contenders = [
        make(f"c_abi, {ASYNC_THREADS} threads of the library", "load_c_abi_async", {}, ASYNC_IN_FLIGHT, DELAYED_CALLS),
        make("c_abi, 512 threads of the library", "load_c_abi_async", {"RONGCLOUD_ASYNC_THREADS": "512"},
             ASYNC_IN_FLIGHT, DELAYED_CALLS),
        make("libcurl, multi, 512 connections", "load_libcurl_multi", _RENEWING, ASYNC_IN_FLIGHT, DELAYED_CALLS),
    ]
    title = f"Asynchronous calls in flight: {ASYNC_IN_FLIGHT}, {DELAY_US / 1000:.0f} ms each way"
    yield LoadComparison(title, "throughput", 3, contenders)


def throughput(build, server, directory):
    """The most that goes through one client without a delay."""
    make = _contender_maker(build, server, directory)
    for threads in THROUGHPUT_THREADS:
        contenders = [
            make("bare", "load_bare", _RENEWING, threads, THROUGHPUT_CALLS),
            make("c_abi", "load_c_abi_threads", {}, threads, THROUGHPUT_CALLS),
            make("libcurl", "load_libcurl_threads", _RENEWING, threads, THROUGHPUT_CALLS),
        ]
        yield LoadComparison(f"Throughput, threads: {threads}", "throughput", 3, contenders)
    contenders = [
        make(f"c_abi, {ASYNC_THREADS} threads", "load_c_abi_threads", {}, ASYNC_THREADS, THROUGHPUT_CALLS),
        make("c_abi, asynchronous", "load_c_abi_async", {}, ASYNC_IN_FLIGHT, THROUGHPUT_CALLS),
        make("libcurl, multi", "load_libcurl_multi", _RENEWING, ASYNC_IN_FLIGHT, THROUGHPUT_CALLS),
    ]
    yield LoadComparison(f"Throughput, asynchronous calls in flight: {ASYNC_IN_FLIGHT}", "throughput", 3, contenders)


def memory(build, server, directory):
    """What one more of each takes, of many."""
    make = _contender_maker(build, server, directory)
    contenders = [
        make(f"{OPEN_CONNECTIONS} connections", "load_memory_of_connections", _PATIENT, OPEN_CONNECTIONS, 2),
        make(f"{ASYNC_IN_FLIGHT} calls", "load_memory_of_calls", _PATIENT, ASYNC_THREADS, ASYNC_IN_FLIGHT),
    ]
    yield LoadComparison("Memory", "memory", 3, contenders)


def _contender_maker(build, server, directory):
    common = suites.environment_of(build, server, directory, "user.get_info")

    def make(name, program, settings, width, calls):
        return LoadContender(name, [build / "benchmarks" / program], common | settings, width, calls)

    return make


# Name, delay of the server, comparisons.
ALL = [("latency", DELAY_US, latency), ("throughput", 0, throughput), ("memory", MEMORY_DELAY_US, memory)]
