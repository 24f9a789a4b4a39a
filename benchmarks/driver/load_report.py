"""The results of load comparisons."""
import dataclasses

_MEMORY_ROWS = {
    "connection_kib": "one more open connection, idle",
    "waiting_thread_kib": "one more thread that waits for its answer: its stack and its call",
    "call_kib": "one more asynchronous call that waits for a thread",
}


def table(outcome):
    yield f"### {outcome.comparison.title}"
    yield ""
    yield from _TABLES[outcome.comparison.kind](outcome)


def goals(outcome):
    for goal, measured, limit, reached in outcome.goal_results():
        verdict = "reached" if reached else "MISSED"
        yield (f"* {_name(goal.attribute)} of {goal.contender} at most {_name(goal.of)} of {goal.baseline} + "
               f"{_ms(goal.plus_us)} ms = {_ms(limit)} ms: {_ms(measured)} ms, {verdict}")


def as_json(outcome):
    return {
        "title": outcome.comparison.title,
        "contenders": [{"name": name, "rounds": rounds} for name, rounds in outcome.rounds.items()],
        "goals": [dataclasses.asdict(goal) | {"measured_us": measured, "limit_us": limit, "reached": reached}
                  for goal, measured, limit, reached in outcome.goal_results()],
    }


def _latency(outcome):
    yield "Times in ms. Connections: what the server saw, and of them those that resumed a session."
    yield ""
    yield "| contender | median | 90 % | 99 % | 99.9 % | longest | calls/s | connections | requests of one, at most |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for name in outcome.rounds:
        times = " | ".join(_ms(outcome.median(name, attribute))
                           for attribute in ("p50_us", "p90_us", "p99_us", "p999_us", "longest_us"))
        server = outcome.rounds[name][-1]["server"]
        yield (f"| {name} | {times} | {_calls_per_s(outcome, name):.0f} | {_connections(server)} "
               f"| {server['most_requests_of_one_connection']} |")


def _throughput(outcome):
    comparison = outcome.comparison
    baseline = comparison.contenders[0].name
    calls = comparison.contenders[0].calls
    yield f"{comparison.rounds} rounds of {calls} calls, their medians; CPU in µs for one call."
    yield ""
    yield (f"| contender | calls/s | CPU | user | system | CPU / {baseline} | median, ms | 99 %, ms | memory, MiB "
           "| connections |")
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for name, rounds in outcome.rounds.items():
        user, system = (outcome.median(name, attribute) / calls for attribute in ("user_us", "system_us"))
        yield (f"| {name} | {_calls_per_s(outcome, name):.0f} | {user + system:.2f} | {user:.2f} | {system:.2f} "
               f"| {outcome.ratio(name, baseline, _cpu_us):.2f} | {_ms(outcome.median(name, 'p50_us'))} "
               f"| {_ms(outcome.median(name, 'p99_us'))} | {outcome.median(name, 'peak_memory_kib') / 1024:.1f} "
               f"| {_connections(rounds[-1]['server'])} |")


def _memory(outcome):
    yield "| what | KiB |"
    yield "|---|---|"
    for name, rounds in outcome.rounds.items():
        for attribute, words in _MEMORY_ROWS.items():
            if attribute in rounds[0]:
                yield f"| {words} (of {name}) | {outcome.median(name, attribute):.1f} |"


_TABLES = {"latency": _latency, "throughput": _throughput, "memory": _memory}


def _cpu_us(figures):
    return (figures["user_us"] + figures["system_us"]) / figures["calls"]


def _calls_per_s(outcome, name):
    return outcome.rounds[name][0]["calls"] / outcome.median(name, "wall_us") * 1e6


def _connections(server):
    return f"{server['connections']} ({server['resumed']} resumed)"


def _name(attribute):
    return {"p50_us": "median", "p99_us": "99th percentile"}[attribute]


def _ms(microseconds):
    return f"{microseconds / 1000:.2f}"
