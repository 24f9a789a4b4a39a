"""rongcloud.AsyncClient: awaiting, cancelling, several loops, and the end of everything with calls in flight."""

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import rongcloud
from patience import FACTOR

SOON = 5 * FACTOR  # seconds; far less than any time limit of the calls


@pytest.fixture
def silent():
    """The address of a server that accepts and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=2000) as server:
        yield "127.0.0.1:%d" % server.getsockname()[1]


def open_client(emulator_or_address, **settings):
    address = getattr(emulator_or_address, "http_address", emulator_or_address)
    return rongcloud.AsyncClient("key", "secret", emulator=address, use_environment=False, **settings)


def client_of(emulator, **settings):
    return rongcloud.AsyncClient(use_environment=False, **emulator_settings(emulator), **settings)


def emulator_settings(emulator):
    return {"app_key": emulator.app_key, "app_secret": emulator.app_secret, "domains": emulator.url,
            "ca_file": emulator.ca_file}


def test_calls_of_every_kind(emulator):
    async def main():
        async with client_of(emulator) as client:
            assert await client.get_token("u1", "Ann")
            answer = await client.user.get_token(user_id="u2", name="Bob")
            assert isinstance(answer, rongcloud.types.user.GetTokenResult) and answer.user_id == "u2"
            assert (await client.call("user.get_info", {"userId": "u1"}, request_id="mine")).request_id == "mine"
            raw = await client.call_raw("POST", "/user/getToken.json", body="userId=u3&name=Eve")
            assert raw["userId"] == "u3"
            assert client.endpoints()[0].state == "closed"
            assert client.preview("user.get_info", {"userId": "u1"}).startswith(b"POST /user/info.json")
            return repr(client)
    assert "rongcloud.AsyncClient" in asyncio.run(main())


def test_lists_in_pages(emulator):
    async def main():
        async with client_of(emulator) as client:
            blocked = [f"u{number}" for number in range(30)]
            for name in ("owner", *blocked):
                await client.get_token(name, "n")
            await client.user_blacklist.add(user_id="owner", black_user_id=blocked[:20])
            await client.user_blacklist.add(user_id="owner", black_user_id=blocked[20:])
            named = [user async for user in client.user_blacklist.iterate(user_id="owner", size=7)]
            found = [user async for user in client.iterate("user_blacklist.query", {"userId": "owner", "size": 7})]
            pages = [page async for page in client.pages("user_blacklist.query", {"userId": "owner", "size": 7})]
            assert sorted(named) == sorted(found) == sorted(blocked) and len(pages) >= 5
    asyncio.run(main())


def test_events(emulator):
    async def main():
        async with client_of(emulator) as client:
            async with client.events("agent.generate", {"agentId": "a", "query": "hello"}) as events:
                return [event async for event in events]
    assert len(asyncio.run(main())) > 1


def test_failures_are_those_of_the_other_client(emulator):
    async def main():
        async with client_of(emulator) as client:
            with pytest.raises(rongcloud.ArgumentError):
                await client.user.get_token(user_id="", name="n")
            with pytest.raises(rongcloud.ArgumentError):
                await client.call("no.such", {})
            with pytest.raises(rongcloud.RongCloudError):
                await client.call_raw("GET", "/no/such.json")
        with pytest.raises(rongcloud.ArgumentError, match="closed"):
            await client.get_token("u", "n")
    asyncio.run(main())


def test_a_thousand_at_once(emulator):
    async def main():
        async with client_of(emulator) as client:
            users = [f"u{number % 50}" for number in range(1000)]
            answers = await asyncio.gather(*(client.user.get_token(user_id=user, name="n") for user in users))
            assert [answer.user_id for answer in answers] == users
    asyncio.run(main())


def test_cancelling_a_task_ends_its_call_at_once(silent):
    async def main():
        async with open_client(silent) as client:
            begun = time.monotonic()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.get_token("u", "n"), 0.1)
            tasks = [asyncio.ensure_future(client.get_token("u", "n")) for _ in range(100)]  # more than threads
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            assert all(isinstance(end, asyncio.CancelledError)
                       for end in await asyncio.gather(*tasks, return_exceptions=True))
            return time.monotonic() - begun
    assert asyncio.run(main()) < SOON


def test_closing_ends_calls_under_way(silent):
    async def main():
        client = open_client(silent, async_threads=2)
        tasks = [asyncio.ensure_future(client.get_token("u", "n")) for _ in range(20)]
        await asyncio.sleep(0)
        await client.aclose()
        assert client.closed
        return await asyncio.gather(*tasks, return_exceptions=True)
    begun = time.monotonic()
    ends = asyncio.run(main())
    assert all(type(end) is rongcloud.CanceledError for end in ends)
    assert time.monotonic() - begun < SOON


@pytest.mark.parametrize("stream_end", ["close", "cancel", None])
def test_closing_ends_calls_although_a_stream_keeps_the_client(silent, stream_end):
    async def main():
        client = open_client(silent)
        stream = client.events("agent.generate", {"agentId": "a", "query": "q"})
        if stream_end is not None:
            getattr(stream, stream_end)()
        call = asyncio.ensure_future(client.get_token("u", "n"))
        await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(rongcloud.CanceledError):
            await asyncio.wait_for(call, SOON)
        with pytest.raises(rongcloud.ArgumentError, match="closed"):
            await client.get_token("u", "n")
        stream.close()
    asyncio.run(main())


def test_closing_ends_calls_beside_a_stream_that_waits(silent):
    async def main():
        client = open_client(silent)
        stream = client.events("agent.generate", {"agentId": "a", "query": "q"})
        event = asyncio.ensure_future(stream.__anext__())
        call = asyncio.ensure_future(client.get_token("u", "n"))
        await asyncio.sleep(0)
        client.close()
        with pytest.raises(rongcloud.CanceledError):
            await asyncio.wait_for(call, SOON)
        stream.cancel()
        with pytest.raises(rongcloud.CanceledError):
            await asyncio.wait_for(event, SOON)
    asyncio.run(main())


def test_closing_needs_no_thread_of_the_executor(silent):
    async def main():
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(1))
        client = open_client(silent)
        stream = client.events("agent.generate", {"agentId": "a", "query": "q"})
        event = asyncio.ensure_future(stream.__anext__())
        await asyncio.sleep(0)
        await asyncio.wait_for(client.aclose(), SOON)
        stream.close()
        with pytest.raises(rongcloud.CanceledError):
            await asyncio.wait_for(event, SOON)
    asyncio.run(main())


def test_a_closed_client_leaves_nothing_in_the_loop(emulator):
    async def main():
        client = client_of(emulator)
        await client.get_token("u", "n")
        await client.aclose()
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(3):
            with pytest.raises(rongcloud.ArgumentError, match="closed"):
                await client.get_token("u", "n")
        return len(os.listdir("/proc/self/fd")) - before
    assert asyncio.run(main()) == 0


def test_hooks_run_before_the_outcome_and_in_the_thread_that_waits(emulator):
    async def main():
        told = []
        async with client_of(emulator) as client:
            client.set_attempt_hook(lambda attempt: told.append((attempt.operation, threading.get_ident())))
            here = threading.get_ident()
            for number in range(1, 21):
                await client.get_token("u", "n")
                assert told == [("user.get_token", here)] * number
            told.clear()
            async with client.events("agent.generate", {"agentId": "a", "query": "q"}) as events:
                async for _ in events:
                    pass
        (operation, thread), = told
        assert operation == "agent.generate" and thread != here
    asyncio.run(main())


def test_a_hook_that_closes_the_client(emulator):
    async def main():
        client = client_of(emulator)
        told = []

        def close(attempt):
            told.append(attempt.operation)
            client.close()

        client.set_attempt_hook(close)
        assert await client.get_token("u", "n")
        assert client.closed and told == ["user.get_token"]
    asyncio.run(main())


def test_a_full_queue_says_so(silent):
    async def main():
        async with open_client(silent, async_threads=1, async_calls_max=1) as client:
            first = asyncio.ensure_future(client.get_token("u", "n"))
            await asyncio.sleep(0)
            with pytest.raises(rongcloud.LimitError) as caught:
                await client.get_token("u", "n")
            first.cancel()
            return caught.value
    assert asyncio.run(main()).reason == "queue_full"


def test_one_loop_after_another(emulator):
    client = client_of(emulator)
    for number in range(3):
        assert asyncio.run(client.get_token(f"u{number}", "n"))
    client.close()


def test_another_loop_at_the_same_time_is_refused(emulator):
    client = client_of(emulator)
    refusals = []

    async def elsewhere():
        try:
            await client.get_token("u", "n")
        except rongcloud.ArgumentError as error:
            refusals.append(str(error))

    async def main():
        await client.get_token("u", "n")
        thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
        thread.start()
        await asyncio.to_thread(thread.join)
        assert await client.get_token("u", "n")
        await client.aclose()

    asyncio.run(main())
    assert refusals == ["this AsyncClient is used by another event loop; create one for each loop"]


class PlainLoop(asyncio.SelectorEventLoop):
    """Has only what every event loop has: nothing of the library may come from another thread but a readable byte."""

    def call_soon_threadsafe(self, *arguments, **keywords):
        raise AssertionError("called from a thread")


def test_only_a_reader_is_used(emulator):
    loop = PlainLoop()
    client = client_of(emulator)
    try:
        assert loop.run_until_complete(client.get_token("u", "n"))
        client.close()
    finally:
        loop.close()


def test_dropped_without_close(emulator):
    async def main():
        for _ in range(20):
            client = client_of(emulator)
            await client.get_token("u", "n")
            del client
            gc.collect()
            await asyncio.sleep(0)
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            client = client_of(emulator)
            await client.get_token("u", "n")
            del client
            gc.collect()
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        return len(os.listdir("/proc/self/fd")) - before
    assert asyncio.run(main()) <= 2


EXIT = """
import asyncio, sys
import ssl  # OpenSSL belongs to the host then
import rongcloud

client = rongcloud.AsyncClient("key", "secret", emulator=sys.argv[1], use_environment=False)

async def main():
    tasks = [asyncio.ensure_future(client.get_token("u", "n")) for _ in range(200)]
    await asyncio.wait(tasks, timeout=0.05)
    print("left", flush=True)
    if sys.argv[2] == "exit":
        raise SystemExit(3)
    return tasks

loop = asyncio.new_event_loop()
tasks = loop.run_until_complete(main())
sys.exit(3)
"""


@pytest.mark.parametrize("way", ["exit", "return"])
def test_the_interpreter_ends_with_calls_in_flight(silent, way):
    begun = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", EXIT, silent, way], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 3, ended.stderr
    assert "left" in ended.stdout and "Fatal" not in ended.stderr
    assert time.monotonic() - begun < 2 * SOON


def test_asyncio_is_imported_only_when_used():
    code = "import sys, rongcloud; rongcloud.Client; assert 'asyncio' not in sys.modules; rongcloud.AsyncClient; " \
           "assert 'asyncio' in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_stubs_have_the_methods_of_the_resources():
    import ast
    from pathlib import Path
    folder = Path(rongcloud.async_resources.__file__).parent
    for name in rongcloud.resources.__all__:
        group = getattr(rongcloud.resources, name)
        made = getattr(rongcloud.async_resources, "Async" + name)
        stub = ast.parse((folder / (group.__module__.rpartition(".")[2] + ".pyi")).read_text(encoding="utf-8"))
        classes = [node for node in stub.body if isinstance(node, ast.ClassDef)]
        assert [node.name for node in classes] == [made.__name__]
        methods = {node.name for node in classes[0].body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
        assert methods == {method for method in vars(group) if not method.startswith("_")}
