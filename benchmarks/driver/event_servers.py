"""The servers that take events: which there are in this build, and why others are not."""
import dataclasses
import os
import re
import subprocess
import sys
import time
from pathlib import Path

APP_KEY, APP_SECRET, PATH = "benchmark-key", "benchmark-secret", "/callbacks"
APPLICATIONS = Path(__file__).parents[1] / "events"
START_LIMIT_S = 30.0
GATEWAY = f"""
listen: 127.0.0.1:0
path: {PATH}
apps: [{{app_key: {APP_KEY}, secret: {APP_SECRET}}}]
sink: {{type: discard}}
envelope: {{raw_body: false}}
"""
DESCRIBE = """
import importlib.util, platform, uvicorn
import rongcloud.webhooks
parsers = [name for name in ("httptools", "h11") if importlib.util.find_spec(name)]
loops = [name for name in ("uvloop", "asyncio") if importlib.util.find_spec(name)]
print(f"uvicorn {uvicorn.__version__} with {parsers[0]} and {loops[0]} on Python {platform.python_version()}")
"""


class EventServer:
    """Runs until the `with` block ends. `listening` finds the port in what the program prints; `spool` is the file, if any."""

    def __init__(self, name, framework, command, listening, folder, spool=None, environment=None):
        self.name, self.framework, self.spool = name, framework, spool
        self._command, self._listening = [str(word) for word in command], re.compile(listening, re.MULTILINE)
        self._log = folder / (re.sub(r"\W+", "_", name) + ".log")
        self._environment = environment

    def __enter__(self):
        with self._log.open("w") as log:
            self._process = subprocess.Popen(self._command, env=self._environment, stdin=subprocess.PIPE, stdout=log,
                                             stderr=log)
        end = time.monotonic() + START_LIMIT_S
        while not (found := self._listening.search(self._log.read_text())):
            if self._process.poll() is not None or time.monotonic() > end:
                self.__exit__()
                raise RuntimeError(f"{self.name} did not start: {self._log.read_text().strip()[-500:]}")
            time.sleep(0.02)
        self.port = int(found[1])
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.terminate()
        self._process.wait()


@dataclasses.dataclass(frozen=True)
class LeftOut:
    name: str
    reason: str


def make(build, folder):
    """Servers whose files are in `folder`, descriptions of frameworks, and what this build leaves out."""
    python, description = _python_with_uvicorn(build)
    made = [*_poco(build, folder), *_gateway(build, folder), *_uvicorn(build, folder, python)]
    left_out = [each for each in made if isinstance(each, LeftOut)]
    for each in left_out:
        print(f"benchmarks: left out: {each.name}: {each.reason}", file=sys.stderr)
    servers = [each for each in made if isinstance(each, EventServer)]
    return servers, {"uvicorn": description} if python else {}, left_out


def _poco(build, folder):
    def server(name, *command, spool=None):
        return EventServer(name, "POCO", [build / "benchmarks" / command[0], *command[1:]], r"^(\d+)$", folder, spool)

    yield server("POCO, bare handler", "events_bare")
    if not (build / "benchmarks/events_receiver").exists():
        yield LeftOut("C++ receiver", "this build has no jobs library (-Djobs=enabled)")
        return
    spool = folder / "receiver.spool"
    yield server("C++ receiver", "events_receiver", APP_KEY, APP_SECRET)
    yield server("C++ receiver, spool", "events_receiver", APP_KEY, APP_SECRET, spool, spool=spool)


def _gateway(build, folder):
    program = build / "tools/gateway/rongcloud-gateway"
    if not program.exists():
        yield LeftOut("gateway", "this build has none (-Dgateway=enabled)")
        return
    file = folder / "gateway.spool"
    for name, text, spool in (("gateway, direct", "mode: direct\n", None),
                              ("gateway, spool", f"spool: {{path: {file}}}\n", file)):
        config = folder / f"{name}.yaml"
        config.write_text(GATEWAY + text)
        yield EventServer(name, "POCO", [program, "--config", config], r"listen=\S+:(\d+)$", folder, spool)


def _uvicorn(build, folder, python):
    if python is None:
        yield LeftOut("uvicorn", "no interpreter has it and the Python package; RONGCLOUD_TEST_FRAMEWORKS=1 meson test "
                                 f"-C {build.name} 'callbacks in frameworks' makes one, or PYTHON names one")
        return

    def server(name, application, spool=None):
        command = [python, "-m", "uvicorn", "--factory", "--app-dir", APPLICATIONS, "--host", "127.0.0.1", "--port", "0",
                   "--lifespan", "off", "--no-access-log", f"applications:{application}"]
        environment = _environment(build, EVENTS_SPOOL_FILE=str(spool))
        return EventServer(name, "uvicorn", command, r"running on http://127\.0\.0\.1:(\d+)", folder, spool, environment)

    yield server("uvicorn, bare application", "bare")
    yield server("uvicorn, Receiver", "receiver")
    if list((build / "python/rongcloud").glob("_jobs.*.so")):
        yield server("uvicorn, Receiver, spool", "spool", folder / "python.spool")
    else:
        yield LeftOut("uvicorn, Receiver, spool", "this build has no jobs library (-Djobs=enabled)")


def _environment(build, **more):
    return os.environ | {"PYTHONPATH": str(build / "python"), "EVENTS_APP_KEY": APP_KEY, "EVENTS_APP_SECRET": APP_SECRET} | more


def _python_with_uvicorn(build):
    """An interpreter, and what uvicorn runs on; None: there is none. The tests of frameworks make one."""
    for python in (build / "tests/frameworks/frameworks/bin/python", Path(sys.executable)):
        if not python.exists():
            continue
        done = subprocess.run([python, "-c", DESCRIBE], env=_environment(build), text=True, capture_output=True, check=False)
        if done.returncode == 0:
            return python, done.stdout.strip()
    return None, ""
