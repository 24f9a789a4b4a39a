"""Ctrl-C in a blocking call, and clients in forked and spawned processes."""

import multiprocessing
import signal
import socket
import subprocess
import sys
import time

import pytest

import rongcloud
from forks import beside_threads, in_child
from patience import FACTOR

WAITING = """
import os, signal, sys, threading
import rongcloud

client = rongcloud.Client("key", "secret", emulator=sys.argv[1], use_environment=False)
told = []
hooks = {
    "none": lambda: None,
    "attempt": lambda: client.set_attempt_hook(told.append),
    "log": lambda: client.set_log_hook(lambda level, line: told.append(line), 20),
}
hooks[sys.argv[3]]()
calls = {
    "call": lambda: client.get_token("u", "n"),
    "typed": lambda: client.user.get_token(user_id="u", name="n"),
    "raw": lambda: client.call_raw("GET", "/x.json"),
    "pages": lambda: next(client.iterate("user_blacklist.query", {"userId": "u"})),
    "events": lambda: next(client.events("agent.generate", {"agentId": "a", "query": "q"})),
    "stream": lambda: client.message_stream(from_user_id="a", to_user_id="b").write("text"),
}
print("calling", flush=True)
try:
    calls[sys.argv[2]]()
except KeyboardInterrupt:
    print("interrupted", flush=True)
    if sys.argv[3] == "attempt" and not told:
        os._exit(8)
    os._exit(7)
"""


@pytest.mark.parametrize("hook", ["none", "attempt", "log"])
@pytest.mark.parametrize("kind", ["call", "typed", "raw", "pages", "events", "stream"])
def test_ctrl_c_ends_a_blocking_call(kind, hook):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = "127.0.0.1:%d" % server.getsockname()[1]
        with subprocess.Popen([sys.executable, "-c", WAITING, address, kind, hook], stdout=subprocess.PIPE,
                              text=True) as program:
            peer, _ = server.accept()  # the call waits for an answer now
            with peer:
                peer.recv(65536)
                begun = time.monotonic()
                program.send_signal(signal.SIGINT)
                assert program.wait(timeout=30) == 7
                assert time.monotonic() - begun < FACTOR
            assert program.stdout.read() == "calling\ninterrupted\n"


def test_ctrl_c_in_a_hook_is_not_lost(client):
    def interrupt(attempt):
        raise KeyboardInterrupt

    client.set_attempt_hook(interrupt)
    with pytest.raises(KeyboardInterrupt):
        client.get_token("u", "n")
        for _ in range(1000):  # the interpreter looks for signals here
            pass


def test_a_handler_that_raises_nothing_lets_the_call_go_on(client):
    handled = []
    before = signal.signal(signal.SIGALRM, lambda *_: handled.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    try:
        while not handled:
            assert client.get_token("u", "n")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_client_made_before_the_fork_works_in_children(client):
    client.get_token("parent", "n")
    children = [in_child(lambda: client.get_token("child", "n") and client.user.get_info(user_id="parent").user_name)
                for _ in range(4)]
    assert children == [0, 0, 0, 0]
    assert client.user.get_info(user_id="child").user_name == "n"


@beside_threads
def test_an_asynchronous_client_made_before_the_fork_works_in_children(emulator):
    import asyncio

    with emulator.client() as ready:
        settings = {"app_key": emulator.app_key, "app_secret": emulator.app_secret, "domains": emulator.url,
                    "ca_file": emulator.ca_file}
        assert ready.get_token("u", "n")
    client = rongcloud.AsyncClient(use_environment=False, **settings)

    async def main():
        assert await client.get_token("u", "n")
        waiting = asyncio.ensure_future(client.get_token("parent", "n"))
        await asyncio.sleep(0)
        status = in_child(lambda: run_in_child(client))
        assert await waiting
        return status

    def run_in_child(client):
        asyncio._set_running_loop(None)  # the child has a copy of the parent's state
        return asyncio.run(client.get_token("child", "n"))

    assert asyncio.run(main()) == 0
    client.close()


def register(settings, user_id):
    with rongcloud.Client(use_environment=False, **settings) as client:
        return len(client.get_token(user_id, "n"))


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_multiprocessing(emulator, method):
    settings = {"app_key": emulator.app_key, "app_secret": emulator.app_secret, "domains": emulator.url,
                "ca_file": emulator.ca_file}
    with emulator.client() as client:
        client.get_token("parent", "n")
        with multiprocessing.get_context(method).Pool(2) as pool:
            sizes = pool.starmap(register, [(settings, f"u{number}") for number in range(6)])
    assert len(sizes) == 6 and all(sizes)
