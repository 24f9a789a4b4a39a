"""The sink http, the spool before a sink, and what comes of a sink that is unreachable, slow, or back again."""

import base64
import hashlib
import hmac
import os
import random
import signal
import socket
import ssl
import threading
import time

import pytest

from flood import Flood
from gateway_driver import LONG, SECRET, routed, until
from receivers import Receiver
from rongcloud.webhooks import testing
from test_gateway_http import make_certificate

KEYS = [b"inner-secret", b"the one before"]
SECRETS = ["whsec_" + base64.b64encode(key).decode() for key in KEYS]


def http_sink(url, **more):
    return {"type": "http", "http": {"url": url, **more}}


def test_http_is_signed(start):
    with Receiver() as inner:
        gateway = start(sink=http_sink(inner.url, secrets=SECRETS))
        for number in range(3):
            assert gateway.send(routed(msgUID=f"nümber {number}\r\n"))[0] == 200
        for headers, body in inner.got:
            identity, moment = headers["webhook-id"], headers["webhook-timestamp"]
            signed = f"{identity}.{moment}.".encode() + body
            expected = ["v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode() for key in KEYS]
            assert headers["webhook-signature"].split(" ") == expected
            assert abs(int(moment) - time.time()) < LONG and identity.startswith("message_route|n%C3%BCmber%20")
            assert headers["Content-Type"].startswith("application/cloudevents+json")
        assert len(inner.got) == 3 and inner.events()[0]["id"] == "message_route|nümber 0\r\n"


@pytest.mark.parametrize("name, is_taken", [("localhost", True), ("other.example", False)])
def test_http_checks_the_certificate_and_its_name(start, tmp_path, name, is_taken):
    certificate, key = make_certificate(tmp_path, name) if name == "localhost" else make_certificate_of(tmp_path, name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Receiver(tls=context) as inner:
        trusting = start(sink=http_sink(inner.url, ca_file=str(certificate)))
        assert trusting.send(routed())[0] == (200 if is_taken else 503)
        doubting = start(folder="doubting", sink=http_sink(inner.url))
        assert doubting.send(routed())[0] == 503
        assert len(inner.got) == (1 if is_taken else 0)


def make_certificate_of(folder, name):
    import subprocess
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", folder / "key.pem",
                    "-out", folder / "certificate.pem"], check=True, capture_output=True)
    return folder / "certificate.pem", folder / "key.pem"


def test_direct_without_a_spool(start):
    """What the sink does not take is answered 503, and comes again."""
    statuses = {}
    with Receiver(lambda event: (statuses.get("now", 200), b"")) as inner:
        gateway = start(sink=http_sink(inner.url))
        sent = routed()
        for status in (500, 503, 404, 301):
            statuses["now"] = status
            assert gateway.send(sent)[0] == 503
        statuses.clear()
        assert gateway.send(sent)[0] == 200 and gateway.send(sent)[0] == 200
        assert len(inner.got) == 1
        metrics = gateway.metrics()
        outcomes = {name: metrics[f'sink_events_total{{outcome="{name}"}}'] for name in ("taken", "unreachable", "refused")}
        assert outcomes == {"taken": 1, "unreachable": 1, "refused": 3}
    assert gateway.send(routed(msgUID="2"))[0] == 503
    assert "inner" not in gateway.log()  # the query of the URL


def test_several_events_of_a_delivery_keep_their_order(start):
    statuses = {}
    with Receiver(lambda event: (statuses.get(event["data"].get("time"), 200), b"")) as inner:
        gateway = start(sink=http_sink(inner.url))
        body = b"[%s]" % b",".join(b'{"userid":"ann","status":"%d","time":%d,"os":"iOS"}' % (number % 2, 1735689600000 + number)
                                   for number in range(4))
        statuses[1735689600002] = 503
        request = testing.request("app-key", SECRET, body, path="/rongcloud/3f9c0d6a5b7e4c1f/user_online_status")
        assert gateway.send(request)[0] == 503
        assert [event["data"]["time"] for event in inner.events()] == [1735689600000, 1735689600001]
        statuses.clear()
        assert gateway.send(request)[0] == 200
        assert [event["data"]["time"] % 10 for event in inner.events()] == [0, 1, 0, 1, 2, 3]


def test_spool_before_a_sink_that_is_unreachable(start, spool):
    first = Receiver()
    port = first.port
    first.stop()
    gateway = start(mode="spool", spool=spool, sink=http_sink(first.url))
    for number in range(20):
        assert gateway.send(routed(msgUID=str(number), fromUserId=f"user{number % 3}"))[0] == 200
    metrics = gateway.metrics()
    assert metrics["spool_items"] == 20 and metrics["spool_put_total"] == 20
    # The figures of the spool are read once a second at most: whoever asks for them often disturbs nobody.
    begun = time.monotonic()
    assert gateway.send(routed(msgUID="20"))[0] == 200
    again = gateway.metrics()["spool_items"]
    assert again == 20 or time.monotonic() - begun >= 0.5
    assert until(lambda: gateway.metrics()["spool_items"] == 21)
    assert until(lambda: gateway.metrics()["spool_oldest_age_ms"] > 0)
    assert gateway.stop() == 0
    with Receiver(port=port) as inner:
        gateway.start()  # they were kept
        assert " spool: waiting=21 dead_letters=0\n" in gateway.log()
        until(lambda: len(inner.got) >= 21)
        until(lambda: gateway.metrics()["spool_items"] == 0)
        assert sorted(int(event["data"]["msgUID"]) for event in inner.events()) == list(range(21))
        for user in range(3):
            numbers = [int(event["data"]["msgUID"]) for event in inner.events() if event["data"]["fromUserId"] == f"user{user}"]
            assert numbers == sorted(numbers)
        assert gateway.metrics()["spool_dead_letters"] == 0  # a sink that is unreachable costs no try


def test_what_the_sink_refuses_becomes_a_dead_letter(start, spool):
    with Receiver(lambda event: (400 if event["data"]["msgUID"] == "bad" else 200, b"")) as inner:
        gateway = start(mode="spool", spool={**spool, "tries_max": 3, "retry_first_ms": 1}, sink=http_sink(inner.url))
        for uid in ("bad", "1", "2"):
            assert gateway.send(routed(msgUID=uid))[0] == 200
        until(lambda: gateway.metrics()["spool_dead_letters"] == 1)
        until(lambda: len(inner.got) == 2)  # what waited behind it


@pytest.mark.parametrize("status", [204, 400])
def test_a_busy_conversation_does_not_hold_up_others(start, spool, status):
    """Its events go to a receiver one after the other, each waits for its answer; what has come meanwhile does not."""
    arrived, release = ({uid: threading.Event() for uid in ("first", "busy0", "busy1", "other")} for _ in range(2))

    def answer(event):
        uid = event["data"]["msgUID"]
        if uid in arrived:
            arrived[uid].set()
            assert release[uid].wait(LONG)
        return (status if uid == "busy1" else 204), b""

    with Receiver(answer) as inner:
        gateway = start(mode="spool", spool={**spool, "send_timeout_ms": 60000, "lease_ms": 120000, "tries_max": 1},
                        sink=http_sink(inner.url, timeout_ms=60000))
        assert gateway.send(routed(msgUID="first", toUserId="ann"))[0] == 200
        assert arrived["first"].wait(LONG)
        for number in range(5):
            assert gateway.send(routed(msgUID=f"busy{number}", toUserId="bob"))[0] == 200
        release["first"].set()
        assert arrived["busy0"].wait(LONG)
        assert gateway.send(routed(msgUID="other", toUserId="cid"))[0] == 200
        release["busy0"].set()
        assert arrived["other"].wait(LONG) and arrived["busy1"].wait(LONG)
        for event in release.values():
            event.set()
        until(lambda: gateway.metrics()["spool_items"] == 0)


def test_what_another_gateway_has_by_now_is_not_sent(start, spool):
    """One that stands still until its leases are over, as a virtual machine that is moved, has events that it has not begun
    to send. When it goes on, its connections are free before it has looked at the time."""
    connections, events = 8, {str(number) for number in range(40)}
    arrived, are_there = set(), threading.Event()
    releases = {"first": threading.Event(), "last": threading.Event()}
    releases["last"].set()
    rest = threading.Event()

    def answer(event):
        uid = event["data"]["msgUID"]
        arrived.add(uid)
        if len(arrived) > connections:
            are_there.set()
        assert releases.get(uid, rest).wait(LONG)
        return 204, b""

    def uids(receiver):
        return {event["data"]["msgUID"] for event in receiver.events()}

    with Receiver(answer) as inner, Receiver() as another:
        gateway = start(mode="spool", spool=spool, sink=http_sink(inner.url, connections=connections, timeout_ms=60000))
        for uid in ["first", *events]:
            assert gateway.send(routed(msgUID=uid, toUserId=uid))[0] == 200
        releases["first"].set()
        assert are_there.wait(LONG)
        gateway.process.send_signal(signal.SIGSTOP)
        try:
            other = start(folder="other", mode="spool", spool=spool, sink=http_sink(another.url))
            until(lambda: uids(another) >= events)
            assert other.stop() == 0
            begun = set(arrived)
            rest.set()
            until(lambda: uids(inner) == begun)
        finally:
            rest.set()
            gateway.process.send_signal(signal.SIGCONT)
        assert gateway.send(routed(msgUID="last", toUserId="last"))[0] == 200
        until(lambda: "last" in uids(inner))
        assert uids(inner) - begun == {"last"} and len(begun) == connections + 1


def test_direct_with_a_spool_for_a_late_sink(start, spool):
    waits = threading.Event()

    def answer(event):
        if event["data"]["msgUID"] == "late" and not waits.is_set():
            waits.wait(LONG)
            return 503, b""
        return 200, b""

    with Receiver(answer) as inner:
        gateway = start(spool=spool, direct_timeout_ms=300, sink=http_sink(inner.url, timeout_ms=30000))
        until(lambda: "directly" in gateway.log())  # nothing was left over
        assert gateway.send(routed(msgUID="1"))[0] == 200
        assert gateway.send(routed(msgUID="late"))[0] == 200
        assert gateway.send(routed(msgUID="3"))[0] == 200  # behind it, not past it
        assert gateway.metrics()["fallbacks_total"] == 1
        waits.set()
        until(lambda: len(inner.got) == 3)
        assert [event["data"]["msgUID"] for event in inner.events()] == ["1", "late", "3"]
        until(lambda: gateway.log().count("directly") == 2)
        assert gateway.send(routed(msgUID="4"))[0] == 200 and gateway.metrics()["fallbacks_total"] == 1
        assert inner.events()[-1]["data"]["msgUID"] == "4"


def test_a_spool_that_is_full_is_answered_503(start, spool):
    first = Receiver()
    first.stop()
    gateway = start(mode="spool", spool={**spool, "size_max_bytes": 1048576}, sink=http_sink(first.url))
    large = "x" * 200000
    statuses = [gateway.send(routed(msgUID=str(number), content=large))[0] for number in range(12)]
    assert statuses[0] == 200 and statuses[-1] == 503
    assert "does not take events" in gateway.log()


def test_killed_at_any_moment(start, spool):
    """10,000 events with RONGCLOUD_TEST_SERVERS=1, 1,000 otherwise."""
    count = 10000 if os.environ.get("RONGCLOUD_TEST_SERVERS") == "1" else 1000
    with Receiver() as inner:
        gateway = start(mode="spool", spool=spool, sink=http_sink(inner.url))
        flood = Flood(gateway, count)
        chance = random.Random(5)
        for killing in range(5):
            until(lambda: flood.sent > count * (killing + chance.random()) / 6)
            gateway.kill()
            gateway.start()
        flood.join()
        until(lambda: len({event["id"] for event in inner.events()}) == count)
        until(lambda: gateway.metrics()["spool_items"] == 0)
        repeats = flood.check(inner.events())
        print(f"{count} events, {flood.repeated} sent again, {repeats} came twice")


def test_equal_events_of_a_request_have_ids_of_their_own(start, spool):
    """The same ones whether they come directly or through the spool, and when the request comes again."""
    statuses = {}
    event = b'{"a":1}'
    request = testing.request("app-key", SECRET, b'[%s,%s,{"a":2}]' % (event, event), path="/rongcloud/3f9c0d6a5b7e4c1f")
    with Receiver(lambda event: (statuses.get(event["id"], 200), b"")) as inner:
        sink = http_sink(inner.url, connections=1)
        direct = start(sink=sink)
        assert direct.send(request)[0] == 200
        ids = [event["id"] for event in inner.events()]
        assert len(ids) == len(set(ids)) == 3
        statuses[ids[2]] = 503
        again = start(folder="again", sink=sink)
        assert again.send(request)[0] == 503
        statuses.clear()
        assert again.send(request)[0] == 200
        assert [event["id"] for event in inner.events()][3:] == [*ids[:2], *ids]
        through = start(folder="through", mode="spool", spool=spool, sink=sink)
        assert through.send(request)[0] == 200
        until(lambda: len(inner.got) == 11)
        assert [event["id"] for event in inner.events()][8:] == ids


@pytest.mark.parametrize("with_spool", [True, False])
def test_direct_keeps_the_order_of_a_key(start, spool, with_spool):
    """What comes while another event of its key is on its way waits for that, also when that fails."""
    arrived, release, tries = threading.Event(), threading.Event(), []

    def answer(event):
        if event["data"]["msgUID"] == "A" and not tries:
            tries.append(1)
            arrived.set()
            assert release.wait(LONG)
            return 500, b""
        return 200, b""

    with Receiver(answer) as inner:
        gateway = start(**({"spool": spool} if with_spool else {}), direct_timeout_ms=4500, sink=http_sink(inner.url, timeout_ms=60000))
        until(lambda: not with_spool or "directly" in gateway.log())
        statuses = {}

        def send(uid, **members):
            method, target, headers, body = routed(msgUID=uid, **members)
            connection = gateway.connect()
            connection.request(method, target, body, headers)
            statuses[uid] = connection.getresponse().status
            connection.close()

        threads = [threading.Thread(target=send, args=[uid], daemon=True) for uid in "AB"]
        threads[0].start()
        assert arrived.wait(LONG)
        threads[1].start()
        until(lambda: gateway.metrics()["requests_in_flight"] == 2)
        send("other", fromUserId="somebody-else", toUserId="nobody")  # of another key: it waits for nobody
        assert [event["data"]["msgUID"] for event in inner.events()] == ["other"] and statuses == {"other": 200}
        release.set()
        for thread in threads:
            thread.join()
        if with_spool:
            assert statuses == {"A": 200, "B": 200, "other": 200}
            until(lambda: len(inner.got) == 3)
            assert [event["data"]["msgUID"] for event in inner.events()] == ["other", "A", "B"]
        else:
            assert statuses == {"A": 503, "B": 200, "other": 200}  # A comes again, later


def test_direct_gives_up_waiting_for_the_turn_of_a_key(start):
    arrived, release = threading.Event(), threading.Event()

    def answer(event):
        arrived.set()
        assert release.wait(LONG)
        return 200, b""

    with Receiver(answer) as inner:
        gateway = start(direct_timeout_ms=300, sink=http_sink(inner.url, timeout_ms=60000))
        first = threading.Thread(target=lambda: gateway.send(routed(msgUID="A")))
        first.start()
        assert arrived.wait(LONG)
        method, target, headers, body = routed(msgUID="B")
        connection = gateway.connect()
        connection.request(method, target, body, headers)
        assert connection.getresponse().status == 503
        connection.close()
        release.set()
        first.join()


@pytest.mark.parametrize("dripped", [b"HTTP/1.1 200 OK\r\nX-Long: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_an_answer_that_drips_has_an_end(start, dripped):
    """The timeout is that of the whole exchange: it ends the connection, whatever the pace of its parts."""
    with socket.create_server(("127.0.0.1", 0)) as inner:
        inner.settimeout(LONG)
        sink = http_sink(f"http://127.0.0.1:{inner.getsockname()[1]}/", timeout_ms=500, connections=1)
        gateway = start(sink=sink, direct_timeout_ms=4500)
        statuses = []
        thread = threading.Thread(target=lambda: statuses.append(gateway.send(routed())[0]), daemon=True)
        thread.start()
        with inner.accept()[0] as connection:
            connection.sendall(dripped)

            def is_closed():
                try:
                    connection.sendall(b"x")  # its pause is never long
                    return False
                except OSError:
                    return True

            until(is_closed, "the end of the exchange")
        thread.join(LONG)
        assert statuses == [503] and gateway.events() == []
