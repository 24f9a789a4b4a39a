"""A gateway that runs, and what sends to it."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import ssl
import subprocess
from pathlib import Path

import yaml

from patience import LONG, until
from rongcloud.webhooks import testing

PROGRAM = os.environ.get("RONGCLOUD_GATEWAY_PROGRAM", "build/tools/gateway/rongcloud-gateway")
KEY, SECRET = "app-key", "the-app-secret"
PATH = "/rongcloud/3f9c0d6a5b7e4c1f"


def settings(**more):
    """Of a file that is good: the mode direct, to standard output. None leaves a member out."""
    whole = {"listen": "127.0.0.1:0", "path": PATH, "apps": [{"app_key": KEY, "secret": SECRET}], "mode": "direct",
             "sink": {"type": "stdout"}, **more}
    return {name: value for name, value in whole.items() if value is not None}


def run(*arguments, **environment):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=LONG,
                          env={**os.environ, **environment})


def routed(**members):
    return testing.request(KEY, SECRET, "message_route", path=PATH, **members)


class Gateway:
    def __init__(self, folder: Path, config: dict, tls: ssl.SSLContext | None = None):
        folder.mkdir(exist_ok=True, parents=True)
        self.config = folder / "gateway.yaml"
        self.config.write_text(yaml.safe_dump(config), encoding="utf-8")
        self.out, self.err = folder / "out", folder / "err"
        self.tls = tls
        self.kept: http.client.HTTPConnection | None = None
        self.start()

    def start(self):
        with self.out.open("a") as out, self.err.open("a") as err:
            begin = err.tell()
            self.process = subprocess.Popen([PROGRAM, "--config", self.config], stdout=out, stderr=err,
                                            stdin=subprocess.DEVNULL)

        def port():
            found = re.search(r"^.* listen=https?://\S+:(\d+)$", self.log()[begin:], re.MULTILINE)
            assert found or self.process.poll() is None, self.log()
            return found and int(found[1])

        self.port = until(port, "the gateway")
        found = re.search(r" admin=http://\S+:(\d+)$", self.log()[begin:], re.MULTILINE)
        self.admin_port = int(found[1]) if found else None

    def log(self) -> str:
        return self.err.read_text(encoding="utf-8")

    def connect(self, port=None):
        if self.tls is not None and port is None:
            return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=LONG, context=self.tls)
        return http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=LONG)

    def send(self, sent):
        """Over a connection that is kept: status and body."""
        method, target, headers, body = sent
        self.kept = self.kept or self.connect()
        try:
            self.kept.request(method, target, body, headers)
            response = self.kept.getresponse()
            return response.status, response.read()
        except BaseException:
            self.kept.close()
            self.kept = None
            raise

    def get(self, path):
        connection = self.connect(self.admin_port)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def metrics(self) -> dict[str, float]:
        """Names without their prefix, with labels as they stand."""
        lines = self.get("/metrics")[1].splitlines()
        return {name.removeprefix("rongcloud_gateway_"): float(value)
                for name, value in (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))}

    def events(self) -> list[dict]:
        """What is on standard output."""
        return [json.loads(line) for line in self.out.read_text(encoding="utf-8").splitlines()]

    def stop(self) -> int:
        if self.kept:
            self.kept.close()
            self.kept = None
        self.process.terminate()
        return self.process.wait(LONG)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(LONG)
        if self.kept:
            self.kept.close()
            self.kept = None
