"""A contender: a child process that does rounds of calls when told to (protocol: benchmarks/README.md)."""
import dataclasses
import subprocess

import placement


@dataclasses.dataclass(frozen=True)
class Round:
    """Times of one round, each in microseconds for one call."""

    wall_us: float
    user_us: float
    system_us: float

    @property
    def cpu_us(self):
        return self.user_us + self.system_us


class Contender:
    """Runs until the `with` block ends; raises RuntimeError when the process fails."""

    def __init__(self, name, command, environment, pin=placement.pin_contender):
        self.name = name
        self._command = [str(word) for word in command]
        self._environment = environment
        self._pin = pin
        self._process = None
        self.description = ""

    def __enter__(self):
        self._process = subprocess.Popen(self._command, env=self._environment, text=True, stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, preexec_fn=self._pin)
        word, _, self.description = self._read_line().partition(" ")
        if word != "ready":
            raise RuntimeError(f"{self.name}: expected 'ready', got '{word}'")
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def run(self, calls):
        self._process.stdin.write(f"run {calls}\n")
        self._process.stdin.flush()
        return Round(*(float(word) / calls for word in self._read_line().split()))

    def _read_line(self):
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name}: ended with status {self._process.wait()}; its message is above")
        return line.rstrip("\n")
