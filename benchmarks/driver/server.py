"""The server of a run as a child process on a free port: the constant server, the emulator, or the load server."""
import json
import subprocess
import urllib.parse

import placement


EMULATOR_FLAGS = ["--parent-exit", "--no-http", "--user-limit", "0", "--requests-kept", "1"]


class Server:
    """Runs until the `with` block ends. Attributes: host, port, and the values that the program printed."""

    def __init__(self, program, *arguments):
        flags = EMULATOR_FLAGS if program.name == "rongcloud-emulator" else arguments
        self._command = [str(program), *flags]
        self._process = None
        self.values = {}

    def __enter__(self):
        self._process = subprocess.Popen(self._command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         preexec_fn=placement.pin_server)
        for line in self._process.stdout:
            key, _, value = line.rstrip("\n").partition("=")
            if key == "ready":
                break
            self.values[key] = value
        else:
            raise RuntimeError(f"{self._command[0]} ended before it was ready")
        address = urllib.parse.urlsplit(self.values["https"])
        self.host, self.port = address.hostname, address.port
        return self

    def take_counts(self):
        """What the load server has counted since this was asked last: a dictionary."""
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def __exit__(self, *_):
        self._process.stdin.close()  # the end of its input is its own end
        self._process.wait()
        self._process.stdout.close()
