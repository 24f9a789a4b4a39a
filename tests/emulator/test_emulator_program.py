"""The program itself: flags, files, signals, its end."""
import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.parse

import pytest

from emulator_driver import Emulator, program
from patience import FACTOR


def run(*flags):
    return subprocess.run([program(), *flags], capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL)


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def test_start_up_lines(start):
    emulator = start()
    names = [line.split("=")[0] for line in emulator.lines]
    if "ipv6" in names:  # only where the machine has none
        assert emulator.facts["ipv6"] == "no"
        names.remove("ipv6")
    assert names == ["https", "http", "ca_file", "app_key", "app_secret", "ready"]
    assert emulator.facts["https"].startswith("https://localhost:")
    assert emulator.facts["http"].startswith("http://127.0.0.1:")
    other = start()
    assert other.key != emulator.key and other.secret != emulator.secret


def test_help_and_version():
    text = run("--help")
    assert text.returncode == 0 and "--user-limit" in text.stdout and text.stderr == ""
    version = run("--version")
    assert version.returncode == 0 and version.stdout.startswith("rongcloud-emulator ")


@pytest.mark.parametrize("flags, words", [
    (["--nothing"], "nothing"), (["argument"], "argument"), (["--user-limit"], "user-limit"),
    (["--user-limit", "x"], "user-limit"), (["--user-limit=-1"], "user-limit"),
    (["--https-port", "65536"], "https-port"), (["--listeners", "9"], "listeners"), (["--fault", "kind=rain"], "rain"),
    (["--fault", "reset"], "NAME=VALUE"), (["--faults", "missing.json"], "missing.json"),
    (["--disable", "rain"], "profile, subscription, whitelist"), (["--data-center-zone", "Mars"], "+08:00"),
    (["--app", "key"], "KEY:SECRET"), (["--app-key", "k"], "--app-secret"), (["--no-http", "--no-https"], "listen"),
    (["--app", "k:s", "--app", "k:t"], "twice"), (["--strict=1"], "strict"),
    (["--app-key", "k", "--app-secret", "a b"], "printable")])
def test_bad_flags(flags, words):
    result = run(*flags)
    assert result.returncode == 2 and result.stdout == ""
    assert words in result.stderr and "--help" in result.stderr
    assert "a b" not in result.stderr


def test_port_that_is_taken(start):
    taken = str(urllib.parse.urlsplit(start().facts["http"]).port)
    result = run("--http-port", taken)
    assert result.returncode == 1 and taken in result.stderr


def test_chosen_port_can_be_used_again_at_once(start):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    for _ in range(2):
        emulator = start("--http-port", port)
        assert emulator.facts["http"].endswith(":" + port)
        emulator.ok("/user/block/query.json")
        assert emulator.stop()[0] == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(start, number):
    emulator = start(parent_exit=False)
    directory = os.path.dirname(emulator.facts["ca_file"])
    kept = [emulator.connection("https"), emulator.connection("http")]
    for connection in kept:
        emulator.ok("/user/block/query.json", connection=connection)
    emulator.process.send_signal(number)
    assert emulator.process.wait(timeout=10) == 0
    assert not os.path.exists(directory)


def test_end_of_standard_input(start):
    emulator = start()
    emulator.process.stdin.write("something is said before\n")
    emulator.process.stdin.flush()
    emulator.ok("/user/block/query.json")
    assert emulator.stop() == (0, "")


def test_closed_standard_input_means_nothing_without_the_flag(start):
    emulator = start(parent_exit=False)
    emulator.process.stdin.close()
    emulator.ok("/user/block/query.json")


def test_no_orphan_when_the_parent_is_killed():
    parent = subprocess.Popen(
        [sys.executable, "-c", "import sys, emulator_driver as d\n"
         "print(d.Emulator().facts['http'], flush=True)\nsys.stdin.read()"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=os.path.dirname(__file__))
    url = urllib.parse.urlsplit(parent.stdout.readline().strip())
    parent.kill()
    parent.wait()
    parent.stdin.close()
    parent.stdout.close()
    deadline = time.monotonic() + 10 * FACTOR
    while time.monotonic() < deadline:
        try:
            socket.create_connection((url.hostname, url.port), timeout=1).close()
        except ConnectionRefusedError:
            return
        except (TimeoutError, ConnectionResetError):
            pass  # it is just closing
    pytest.fail("the emulator outlived its parent")


def test_directory_and_modes(start, tmp_path):
    directory = tmp_path / "made" / "here"
    emulator = start("--directory", str(directory))
    assert emulator.facts["ca_file"] == str(directory / "ca.pem")
    assert sorted(os.listdir(directory)) == ["ca.pem", "server-key.pem", "server.pem"]
    assert mode(directory / "server-key.pem") == 0o600
    assert emulator.stop()[0] == 0
    assert (directory / "ca.pem").exists()


def test_temporary_directory_is_private(start):
    assert mode(os.path.dirname(start().facts["ca_file"])) == 0o700


def test_ready_file(start, tmp_path):
    path = tmp_path / "ready"
    emulator = start("--ready-file", str(path))
    assert path.read_text().splitlines() == emulator.lines
    assert mode(path) == 0o600 and os.listdir(tmp_path) == ["ready"]


def test_store_over_a_restart(start, tmp_path):
    path = tmp_path / "store.db"
    first = start("--store", str(path))
    token = first.token("u1", "安")
    first.ok("/user/block.json", {"userId": "u2", "minute": 5})
    assert first.stop()[0] == 0
    assert mode(path) == 0o600
    second = start("--store", str(path), "--no-https")  # no certificates, which it could not remove when killed
    assert (second.key, second.secret) == (first.key, first.secret)
    assert second.ok("/user/info.json", {"userId": "u1"})["userName"] == "安"
    assert second.token_state(token) == "valid"
    assert [user["userId"] for user in second.ok("/user/block/query.json")["users"]] == ["u2"]
    second.kill()  # not even this loses what was answered
    third = start("--store", str(path), "--app-key", "mine", "--app-secret", "s")
    assert third.key == "mine" and third.told("GET", "")["rows"]["users"] == 1
    assert third.post("/user/info.json", {"userId": "u1"})[1]["code"] == 400  # another application


def test_store_in_use_or_of_another_kind(start, tmp_path):
    path = tmp_path / "store.db"
    start("--store", str(path))
    result = run("--store", str(path))
    assert result.returncode == 1 and "store.db" in result.stderr
    strange = tmp_path / "strange.db"
    strange.write_text("this is no database, but it is long enough to be looked at" * 10)
    assert run("--store", str(strange)).returncode == 1
    assert run("--store", str(tmp_path / "missing" / "store.db")).returncode == 1


def test_verbose(start):
    emulator = start("--verbose")
    token = emulator.token("u1")
    emulator.refused("/user/info.json", {"userId": "u2"})
    emulator.post("/user/info.json", {"userId": "u1"}, app=(emulator.key, "wrong"))
    emulator.ok("/chatroom/query.json", {"chatroomId": "c1"})
    status, errors = emulator.stop()
    lines = errors.splitlines()
    assert status == 0 and len(lines) == 4
    assert "POST /user/getToken.json" in lines[0] and f"app={emulator.key}" in lines[0] and "code=200" in lines[0]
    assert "code=400" in lines[1] and "code=1004" in lines[2]
    assert "sample" not in "".join(lines[:3]) and "sample" in lines[3]
    assert token not in errors and emulator.secret not in errors


def test_many_can_run_at_once(start):
    emulators = [start() for _ in range(5)]
    assert len({emulator.facts["https"] for emulator in emulators}) == 5
    assert all(isinstance(emulator, Emulator) for emulator in emulators)
