"""Calls that are too fast, through the shipped library: the service's refusals, and the client's own limits."""

import asyncio
import threading
import time

import behaviours
import pytest
import rongcloud
from time_limits import FACTOR

REFUSAL = behaviours.json_answer("429 Too Many Requests", b'{"code":1008,"errorMessage":"too fast"}')
MESSAGE = {"fromUserId": "u1", "toGroupId": ["g1"], "objectName": "RC:TxtMsg", "content": '{"content":"hi"}'}
LIMITED = {"rate_limit": "wait", "timeout": 20.0 * FACTOR, "response_timeout": 5.0 * FACTOR}  # 20 groups a second


def refusing(count):
    """Refuses the first `count` requests as too fast."""
    left = [count]
    lock = threading.Lock()

    def step(peer):
        with lock:
            left[0] -= 1
            refused = left[0] >= 0
        peer.send(behaviours.with_goodbye(REFUSAL if refused else behaviours.GOOD_ANSWER))

    return behaviours.after_request(step)


@pytest.mark.parametrize("operation,params", [
    ("user.get_token", {"userId": "u", "name": "n"}), ("message.send_group", MESSAGE)])
def test_a_refused_call_comes_again_whatever_it_does(operation, params, serve, make_client):
    server = serve(refusing(2))
    client = make_client(server.url, attempts_max=3, timeout=10.0 * FACTOR,
                         response_timeout=5.0 * FACTOR)
    started = time.monotonic()
    assert client.call(operation, params).attempts == 3
    assert server.requests == 3
    assert time.monotonic() - started >= 0.25 + 0.5


def test_refusals_end_with_the_services_own(serve, make_client):
    primary, backup = serve(refusing(1000)), serve(behaviours.well)
    client = make_client([primary.url, backup.url], attempts_max=3, timeout=10.0 * FACTOR,
                         response_timeout=5.0 * FACTOR)
    with pytest.raises(rongcloud.RateLimitError) as caught:
        client.call("message.send_group", MESSAGE)
    error = caught.value
    assert (error.code, error.attempts, error.maybe_delivered, error.is_retriable) == (1008, 3, False, True)
    assert error.retry_after is None
    assert (primary.requests, backup.requests) == (3, 0)
    assert client.endpoints()[0].state == "closed"
    # No pause outlasts the call.
    started = time.monotonic()
    with pytest.raises(rongcloud.RateLimitError):
        client.call("message.send_group", MESSAGE, timeout=0.2 * FACTOR)
    assert time.monotonic() - started < (0.2 + 0.2) * FACTOR


def test_fails_at_once_when_the_limit_is_reached(serve, make_client):
    server = serve(behaviours.well)
    client = make_client(server.url, rate_limit="fail", rate_limit_share_percent=10,
                         response_timeout=5.0 * FACTOR)
    for _ in range(2):
        client.call("message.send_group", MESSAGE)
    with pytest.raises(rongcloud.LimitError) as caught:
        client.call("message.send_group", MESSAGE)
    error = caught.value
    assert (error.status, error.reason, error.attempts) == ("RC_E_LIMIT", "rate_limit_reached", 0)
    assert (error.operation, error.maybe_delivered) == ("message.send_group", False)
    assert 0 < error.retry_after <= 1
    assert server.requests == 2
    [limit] = client.rate_limits()
    assert (limit.bucket, limit.scope, limit.counts, limit.limit) == ("message.send_group", "", "group", 2)
    assert (limit.window_ms, limit.rate_percent, limit.available, limit.waiting) == (1000, 100, 0, 0)
    announced = time.monotonic() + error.retry_after
    while True:  # its turn comes as announced, neither much earlier nor much later
        try:
            assert client.call("message.send_group", MESSAGE).attempts == 1
            break
        except rongcloud.LimitError:
            assert time.monotonic() < announced + FACTOR
    assert time.monotonic() > announced - 0.1


def test_threads_share_a_limit(serve, make_client):
    """48 calls at 20 a second take two whole seconds, and not much more."""
    arrivals = []

    def step(peer):
        arrivals.append(time.monotonic())
        peer.send(behaviours.with_goodbye(behaviours.GOOD_ANSWER))

    client = make_client(serve(behaviours.after_request(step)).url, connect_timeout=10.0 * FACTOR, **LIMITED)
    started = time.monotonic()

    def work():
        for _ in range(6):
            client.call("message.send_group", MESSAGE)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(arrivals) == 48
    assert 2 <= time.monotonic() - started < 8 * FACTOR
    assert client.rate_limits()[0].waiting == 0


def test_a_wait_does_not_outlast_the_call(serve, make_client):
    server = serve(behaviours.well)
    client = make_client(server.url, **LIMITED)
    private = {**MESSAGE, "toUserId": [f"u{i}" for i in range(1000)]}
    del private["toGroupId"]
    for _ in range(6):
        client.call("message.send_private", private)
    started = time.monotonic()
    with pytest.raises(rongcloud.LimitError) as caught:
        client.call("message.send_private", private)
    assert time.monotonic() - started < 0.5 * FACTOR
    assert 50 < caught.value.retry_after <= 60
    assert server.requests == 6


def test_tasks_share_a_limit_and_leave_the_line_when_cancelled(serve, certificates):
    server = serve(behaviours.well)
    settings = {"app_key": "key", "app_secret": "secret", "domains": [server.url], "ca_file": certificates.ca_file,
                "connect_timeout": 10.0 * FACTOR, **LIMITED, "timeout": 120.0 * FACTOR}
    private = {**MESSAGE, "toUserId": [f"u{i}" for i in range(1000)]}
    del private["toGroupId"]

    async def work():
        async with rongcloud.AsyncClient(**settings) as client:
            started = time.monotonic()
            await asyncio.gather(*(client.call("message.send_group", MESSAGE) for _ in range(30)))
            assert 1 <= time.monotonic() - started < 6 * FACTOR
            for _ in range(6):
                await client.call("message.send_private", private)
            tasks = [asyncio.create_task(client.call("message.send_private", private)) for _ in range(3)]
            while client.rate_limits()[1].waiting < 3:  # for a minute
                assert not any(task.done() for task in tasks)
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            started = time.monotonic()
            assert [type(end) for end in await asyncio.gather(*tasks, return_exceptions=True)] == (
                [asyncio.CancelledError] * 3)
            assert time.monotonic() - started < 5 * FACTOR
            await client.call("message.send_group", MESSAGE)

    asyncio.run(work())
    assert server.requests == 37


def test_refusals_make_the_client_slower(serve, make_client):
    client = make_client(serve(refusing(1)).url, attempts_max=2, **LIMITED)
    assert client.call("message.send_group", MESSAGE).attempts == 2
    [limit] = client.rate_limits()
    assert limit.rate_percent < 100 and limit.limit < 20


def test_settings_name_their_choices(make_client):
    with pytest.raises(rongcloud.ConfigurationError, match="must be one of off, wait, fail, not 'on'"):
        make_client("https://127.0.0.1:1", rate_limit="on")
