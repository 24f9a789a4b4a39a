"""Debian's redis-server on a free port, asked by redis-cli."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess

import pytest

from gateway_driver import LONG, until

PASSWORD = "redis-password"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


class Redis:
    def __init__(self, folder, fsync="always"):
        if shutil.which("redis-server") is None or shutil.which("redis-cli") is None:
            pytest.skip("redis-server is not installed (tools/setup/install.sh servers)")
        self.folder, self.fsync, self.port = folder, fsync, free_port()
        folder.mkdir(exist_ok=True)
        self.start()

    def start(self):
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder), "--save", "",
                   "--appendonly", "yes", "--appendfsync", self.fsync, "--requirepass", PASSWORD]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: self.ask("PING") == "PONG", "redis")

    def ask(self, *command):
        done = subprocess.run(["redis-cli", "-p", str(self.port), "-a", PASSWORD, "--no-auth-warning", "--json",
                               *map(str, command)], capture_output=True, text=True, timeout=LONG)
        try:
            return json.loads(done.stdout)
        except ValueError:
            return done.stdout.strip() or done.stderr.strip()

    def events(self, stream="rongcloud"):
        """In the order of the stream."""
        entries = self.ask("XRANGE", stream, "-", "+")
        return [json.loads(dict(zip(fields[::2], fields[1::2]))["event"]) for _, fields in entries]

    def memory(self, **more):
        return {"redis": {"address": f"127.0.0.1:{self.port}", "password": PASSWORD, **more}}

    def eval(self, script, count, *arguments):
        """As redis.Redis has it, for a RedisMemory."""
        return self.ask("EVAL", script, count, *arguments)

    def sink(self, **more):
        return {"type": "redis", "redis": {"address": f"127.0.0.1:{self.port}", "password": PASSWORD, **more}}

    def kill(self):
        self.process.kill()
        self.process.wait(LONG)
