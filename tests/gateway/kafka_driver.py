"""A real Kafka broker from Maven Central, and a Python that has clients from PyPI: with RONGCLOUD_TEST_SERVERS=1 only."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from gateway_driver import LONG, until
from redis_driver import free_port

HERE = Path(__file__).resolve().parent
FOLDER = Path(os.environ.get("RONGCLOUD_SERVERS_FOLDER", "build/servers"))
PACKAGES = ["confluent-kafka>=2,<3", "redis>=5,<9"]


def wanted():
    if os.environ.get("RONGCLOUD_TEST_SERVERS") != "1":
        pytest.skip("RONGCLOUD_TEST_SERVERS is not 1: nothing is downloaded")


def run_or_skip(what, *command):
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=900)
    if done.returncode != 0:
        pytest.skip(f"{what}: {(done.stderr or done.stdout).strip()[-300:]}")


def python_with_clients() -> Path:
    wanted()
    made = FOLDER / "venv" / "bin" / "python"
    if not (FOLDER / "venv" / "made").exists():
        run_or_skip("no virtual environment", sys.executable, "-m", "venv", FOLDER / "venv")
        run_or_skip("the clients cannot be installed", made, "-m", "pip", "install", "-q", "--disable-pip-version-check",
                    *PACKAGES)
        (FOLDER / "venv" / "made").touch()
    return made


class Kafka:
    def __init__(self, folder: Path):
        wanted()
        if shutil.which("java") is None or shutil.which("mvn") is None:
            pytest.skip("java and mvn are not installed (tools/setup/install.sh servers)")
        jars = FOLDER / "kafka"
        if not list(jars.glob("kafka_2.13-*.jar")):
            run_or_skip("the broker cannot be downloaded", "mvn", "-q", "-f", HERE / "kafka.pom.xml",
                        "dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={jars.absolute()}")
        folder.mkdir(exist_ok=True)
        self.folder, self.port = folder, free_port()
        self.java = ["java", "-Xmx512m", "-cp", f"{jars.absolute()}/*"]
        controller = free_port()
        self.file = folder / "server.properties"
        self.file.write_text("\n".join(f"{name}={value}" for name, value in {
            "process.roles": "broker,controller", "node.id": 1, "controller.quorum.voters": f"1@127.0.0.1:{controller}",
            "listeners": f"PLAINTEXT://127.0.0.1:{self.port},CONTROLLER://127.0.0.1:{controller}",
            "advertised.listeners": f"PLAINTEXT://127.0.0.1:{self.port}", "controller.listener.names": "CONTROLLER",
            "log.dirs": folder / "log", "num.partitions": 4, "offsets.topic.replication.factor": 1,
            "offsets.topic.num.partitions": 1, "transaction.state.log.replication.factor": 1,
            "transaction.state.log.min.isr": 1, "group.initial.rebalance.delay.ms": 0,
            "group.min.session.timeout.ms": 1000}.items()))
        cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode()[:22]
        subprocess.run([*self.java, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", self.file], check=True,
                       capture_output=True, timeout=LONG)
        self.start()

    def start(self):
        self.log = self.folder / "out"
        with self.log.open("a") as out:
            begin = out.tell()
            self.process = subprocess.Popen([*self.java, "kafka.Kafka", self.file], stdout=out, stderr=out)
        until(lambda: self.is_up(begin), "kafka", 2 * LONG)

    def is_up(self, _):
        import socket
        assert self.process.poll() is None, self.log.read_text()[-2000:]
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def kill(self):
        self.process.kill()
        self.process.wait(LONG)

    def sink(self, **more):
        return {"type": "kafka", "kafka": {"brokers": f"127.0.0.1:{self.port}", **more}}
