"""Tries, timeouts, pauses and order: all by the emulator's clock, which these tests hold still."""
import urllib.parse

import pytest
from callback_driver import deliveries, delivery, reasons, send, settle, tried, until, wait
from callback_receiver import AppServer


@pytest.fixture
def server():
    server = AppServer()
    yield server
    server.close()


@pytest.fixture
def begin(start, server):
    """An emulator whose clock stands still, and whose callbacks go to `server`."""

    def begin_one(*flags):
        emulator = start("--no-https", "--callback", server.url, *flags)
        server.expect(emulator)
        emulator.told("POST", "clock", {"frozen": True})
        return emulator

    return begin_one


def signatures(server):
    queries = [urllib.parse.parse_qs(urllib.parse.urlsplit(target).query) for target, _, _ in server.requests]
    return [(query["nonce"][0], query["signature"][0]) for query in queries]


def test_anything_but_200_is_tried_again(begin, server):
    emulator = begin()
    server.answers = [500, 204, 200]
    number = send(emulator, "chatroom_status")
    row = tried(emulator, number, 1)
    assert (row["state"], row["due_ms"]) == ("waiting", emulator.now_ms() + 5000)
    emulator.advance(4.999)
    assert not wait(emulator, 50) and len(server.requests) == 1
    emulator.advance(0.001)
    tried(emulator, number, 2)
    emulator.advance(5)
    assert wait(emulator)
    row = delivery(emulator, number)
    assert row["state"] == "delivered" and reasons(row) == ["http_status", "http_status", "answered"]
    assert [attempt["http_status"] for attempt in row["attempts"]] == [500, 204, 200]
    assert row["attempts"][2]["at_ms"] - row["attempts"][0]["at_ms"] == 10_000
    assert len({body for _, _, body in server.requests}) == 1
    assert len(set(signatures(server))) == 3


@pytest.mark.parametrize("kind,flags,most", [("chatroom_status", ["--callback-tries", "7"], 3), ("message_route", [], 3),
                                             ("message_route", ["--callback-tries", "5"], 5), ("pre_message", [], 1)])
def test_dropped_after_the_last_try(begin, server, kind, flags, most):
    emulator = begin(*flags)
    server.answers = [500] * 9
    number = send(emulator, kind)
    for count in range(1, most + 1):
        assert tried(emulator, number, count)["state"] == ("waiting" if count < most else "dropped")
        emulator.advance(5)
    assert wait(emulator) and len(server.requests) == most
    assert emulator.told("GET", "callbacks")["counts"]["dropped"] == 1


def test_a_silent_receiver_times_out(begin, server):
    emulator = begin()
    server.answers = ["silence", "silence"]
    number = send(emulator, "message_route")
    for count in (1, 2):
        server.wait_for_requests(count)
        emulator.advance(4.999)
        assert delivery(emulator, number)["state"] == "sending"
        emulator.advance(0.001)
        assert reasons(tried(emulator, number, count)) == ["timeout"] * count
        emulator.advance(5)
    assert wait(emulator)
    assert reasons(delivery(emulator, number)) == ["timeout", "timeout", "answered"]


def test_a_repeat_may_have_the_first_signature(begin, server):
    emulator = begin("--callback-same-signature", "--callback-retry-delay", "60")
    server.answers = [500]
    number = send(emulator, "message_route")
    tried(emulator, number, 1)
    emulator.advance(60)
    assert wait(emulator)
    assert len(set(signatures(server))) == 1 and server.verdicts == ["ok"]


def test_the_older_name_of_the_timestamp(begin, server):
    emulator = begin("--callback-sign-timestamp")
    send(emulator, "message_route")
    assert wait(emulator)
    assert "&signTimestamp=" in server.requests[0][0] and server.verdicts == ["ok"]


def test_many_timeouts_pause_the_application(begin, server):
    emulator = begin("--callback-pause-after", "2", "--callback-connections", "2")
    server.answers = ["silence", "silence"]
    numbers = [send(emulator, "user_online_status", event={"userid": f"u{i}"}) for i in range(2)]
    server.wait_for_requests(2)
    emulator.advance(5)
    for number in numbers:
        tried(emulator, number, 1)
    for user in ("u2", "u3"):
        send(emulator, "user_online_status", event={"userid": user})
    emulator.advance(59.999)
    assert not wait(emulator, 50) and len(server.requests) == 2
    emulator.advance(0.001)
    assert wait(emulator)
    assert emulator.told("GET", "callbacks")["counts"] == {"waiting": 0, "sending": 0, "delivered": 4, "dropped": 0,
                                                           "refused": 0, "pauses": 1}


def test_a_receiver_that_is_away(start):
    server = AppServer()
    server.close()
    for flags, delay in (([], 5), (["--callback-outage-delay"], 300)):
        emulator = start("--no-https", "--callback", server.url, *flags)
        emulator.told("POST", "clock", {"frozen": True})
        row = tried(emulator, send(emulator, "message_route"), 1)
        assert reasons(row) == ["connect"] and row["due_ms"] == emulator.now_ms() + delay * 1000


def test_a_connection_that_the_receiver_closes(begin, server):
    emulator = begin("--callback-connections", "1")
    server.answers = [(200, b"", [("Connection", "close")]), 200, 200]
    for _ in range(3):
        assert reasons(delivery(emulator, send(emulator, "message_route"))) in ([], ["answered"])
        assert wait(emulator)
    assert [reasons(row) for row in deliveries(emulator)] == [["answered"]] * 3


def test_events_of_a_conversation_begin_one_after_another(begin, server):
    emulator = begin()
    server.answers = ["silence"]
    first = send(emulator, "message_route")
    server.wait_for_requests(1)
    second = send(emulator, "message_route")
    other = send(emulator, "message_route", event={"toUserId": "carol"})
    until(emulator, other, lambda row: row["state"] == "delivered")
    assert delivery(emulator, second)["state"] == "waiting"
    emulator.advance(5)
    tried(emulator, first, 1)
    assert until(emulator, second, lambda row: row["state"] == "delivered")
    assert delivery(emulator, first)["state"] == "waiting"


def test_in_order_an_event_waits_for_the_end_of_the_one_before(begin, server):
    emulator = begin("--callback-in-order")
    server.answers = [500, 500]
    numbers = [send(emulator, "message_route", event={"content": str(i)}) for i in range(3)]
    for count in (1, 2):
        tried(emulator, numbers[0], count)
        assert [delivery(emulator, n)["state"] for n in numbers[1:]] == ["waiting", "waiting"]
        emulator.advance(5)
    assert wait(emulator)
    assert [event.content for event in server.events] == ["0", "1", "2"]


def test_a_load_is_delivered_at_least_once(begin, server):
    emulator = begin()
    server.answers = [500 if number % 7 == 0 else None for number in range(700)]
    ids = emulator.told("POST", "callbacks/load", {"count": 1000, "users": 10, "conversations": 20})
    assert ids["last_id"] - ids["first_id"] == 999
    for _ in range(3):
        settle(emulator)
        emulator.advance(5)
    assert wait(emulator)
    rows = deliveries(emulator, limit=10000)
    assert {row["state"] for row in rows} == {"delivered"} and len(rows) == 1000
    assert sum(len(row["attempts"]) for row in rows) == 1100
    assert {event.id for event in server.events} == {row["event_id"] for row in rows}
    assert len({event.order_key for event in server.events}) == 20
    assert len({event.from_user_id for event in server.events}) == 10


def test_a_load_has_a_rate(begin, server):
    emulator = begin()
    emulator.told("POST", "callbacks/load", {"kind": "chatroom_kv", "count": 10, "conversations": 10, "rate": 2})
    for seen in (1, 3, 5, 7, 9):
        server.wait_for_requests(seen)
        settle(emulator)
        assert len(server.requests) == seen
        emulator.advance(1)
    assert wait(emulator) and len({event.id for event in server.events}) == 10


def test_a_reset_forgets_what_is_under_way(begin, server):
    emulator = begin()
    server.answers = ["silence", 500]
    send(emulator, "message_route")
    send(emulator, "chatroom_kv")
    server.wait_for_requests(2)
    emulator.told("POST", "reset")
    assert wait(emulator) and deliveries(emulator) == []
    assert send(emulator, "message_route") == 3
    assert wait(emulator)
    assert [row["id"] for row in deliveries(emulator)] == [3] and server.verdicts == ["ok"]


def test_it_ends_while_receivers_are_silent(begin, server):
    emulator = begin("--callback-connections", "3")
    server.answers = ["silence"] * 3
    for number in range(40):
        send(emulator, "user_online_status", event={"userid": f"u{number}"})
    server.wait_for_requests(3)
    assert emulator.stop() == (0, "")


def test_the_queue_is_bounded(begin, server):
    emulator = begin("--callback-queue", "2", "--callback-kept", "1")
    server.answers = [500, 500]
    for _ in range(2):
        send(emulator, "message_route")
    status, answer = emulator.control("POST", "callbacks/send", {"kind": "message_route"})
    assert status == 409 and "wait already" in answer["error"]
    assert emulator.control("POST", "callbacks/load", {"count": 5})[0] == 409
    assert emulator.told("GET", "callbacks")["counts"]["refused"] == 1
    for row in deliveries(emulator):
        tried(emulator, row["id"], 1)
    emulator.advance(5)
    assert wait(emulator) and len(deliveries(emulator)) == 1
