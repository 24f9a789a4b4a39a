"""Faults on command: each kind at each phase, seen from the other end of the connection."""
import http.client
import json
import socket
import ssl
import time
import urllib.parse

import pytest

from patience import FACTOR

FLAGS = ["--listeners", "2"]
BLOCKED = "/user/block/query.json"
QUERY = "user.query_blocked"
PATIENCE_S = 20 * FACTOR
MOMENT_S = 0.3


def address(emulator, listener):
    url = urllib.parse.urlsplit(emulator.facts[listener])
    return url.hostname, url.port


def add(emulator, kind, **rule):
    return emulator.told("POST", "faults", {"kind": kind, **rule})["ids"][0]


def rules(emulator):
    return emulator.told("GET", "faults")["faults"]


def https(emulator, listener="https", timeout=PATIENCE_S):
    host, port = address(emulator, listener)
    context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
    return http.client.HTTPSConnection(host, port, timeout=timeout, context=context)


class TlsBytes:
    """TLS on memory, so that how the connection below it ends is seen as it is."""

    def __init__(self, emulator, listener):
        self._socket = socket.create_connection(address(emulator, listener), timeout=PATIENCE_S)
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname="localhost")
        self.run(self._tls.do_handshake)

    def run(self, step, *arguments):
        while True:
            try:
                return step(*arguments)
            except ssl.SSLWantReadError:
                self._socket.sendall(self._outgoing.read())
                data = self._socket.recv(65536)
                if not data:
                    raise EOFError from None
                self._incoming.write(data)
            finally:
                if self._outgoing.pending:
                    self._socket.sendall(self._outgoing.read())

    def read_all(self):
        """All bytes, and how they ended: "end" (by TLS), "closed" or "reset"."""
        received = b""
        with self._socket:
            while True:
                try:
                    data = self.run(self._tls.read, 65536)
                except EOFError:
                    return received, "closed"
                except ConnectionResetError:
                    return received, "reset"
                except ssl.SSLZeroReturnError:
                    return received, "end"
                if not data:
                    return received, "end"
                received += data

    def send(self, data):
        self.run(self._tls.write, data)


def raw_exchange(emulator, path=BLOCKED, listener="https"):
    """All bytes of the answer to one request, and how they ended."""
    stream = TlsBytes(emulator, listener)
    head = "".join(f"{name}: {value}\r\n" for name, value in emulator.sign().items())
    stream.send(f"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n{head}\r\n"
                .encode())
    return stream.read_all()


def is_silent(emulator, listener="https"):
    connection = https(emulator, listener, timeout=MOMENT_S)
    try:
        emulator.post(BLOCKED, connection=connection)
    except (TimeoutError, ssl.SSLError) as error:
        return "timed out" in str(error)
    finally:
        connection.close()
    return False


def well(emulator, listener="https"):
    return emulator.ok(BLOCKED, connection=https(emulator, listener))["users"] == []


def last(emulator):
    return emulator.told("GET", "requests")["requests"][-1]


@pytest.mark.parametrize("phase", ["request_body", "answer_head", "answer_body"])
@pytest.mark.parametrize("kind, ending", [("reset", "reset"), ("close", "closed")])
def test_broken_answers(emulator, kind, ending, phase):
    add(emulator, kind, phase=phase, operation=QUERY)
    received, how = raw_exchange(emulator)
    if kind != "reset":  # which may overtake what was sent
        assert (b"HTTP/1.1" in received) == (phase != "request_body")
        assert (b"\r\n\r\n" in received) == (phase == "answer_body")
    assert how == ending
    assert (last(emulator)["fault"], last(emulator)["done"], last(emulator)["listener"]) == (kind, True, "https")


@pytest.mark.parametrize("phase", ["answer_head", "answer_body"])
def test_truncated_answers_end_politely(emulator, phase):
    add(emulator, "truncate", phase=phase)
    received, how = raw_exchange(emulator)
    head, separator, body = received.partition(b"\r\n\r\n")
    assert how == "end" and head.startswith(b"HTTP/1.1 200 OK\r\n"[:10])
    assert bool(separator) == (phase == "answer_body")
    if separator:
        assert f"Content-Length: {len(body)}".encode() not in head and body.startswith(b'{"code":200')


@pytest.mark.parametrize("phase", ["accept", "tls"])
@pytest.mark.parametrize("kind", ["reset", "close", "garbage"])
def test_no_handshake(emulator, kind, phase):
    add(emulator, kind, phase=phase, listener="https-2", count=1)
    with pytest.raises((OSError, EOFError)):
        raw_exchange(emulator, listener="https-2")
    assert well(emulator, "https") and well(emulator, "https-2")
    assert [(rule["matched"], rule["struck"], rule["active"]) for rule in rules(emulator)] == [(2, 1, False)]


@pytest.mark.parametrize("phase", ["accept", "tls", "tls_done", "request_head", "request_body", "answer_head",
                                   "answer_body"])
def test_silence(emulator, phase):
    add(emulator, "silence", phase=phase, listener="https", count=1)
    assert is_silent(emulator)
    assert well(emulator)
    records = emulator.told("GET", "requests")["requests"]
    struck = [record["done"] for record in records if record["fault"] == "silence"]
    assert struck == {"accept": [], "tls": [], "tls_done": [], "request_head": [False]}.get(phase, [True])


@pytest.mark.parametrize("certificate, words", [
    ("other_host", "Hostname mismatch"), ("expired", "expired"), ("self_signed", "self-signed")])
def test_wrong_certificates(emulator, certificate, words):
    add(emulator, "wrong_certificate", certificate=certificate, count=1)
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        well(emulator)
    assert words in str(caught.value)
    assert well(emulator)


@pytest.mark.parametrize("status, code, content", [(500, None, "html"), (502, None, "html"), (503, None, "html"),
                                                   (504, None, "json"), (429, 1008, "json"), (401, 1004, "json")])
def test_status(emulator, status, code, content):
    add(emulator, "status", http_status=status, format=content, count=1)
    connection = https(emulator)
    connection.request("POST", BLOCKED, "", emulator.sign())
    response = connection.getresponse()
    text = response.read().decode()
    assert response.status == status
    if content == "html":
        assert response.headers["Content-Type"] == "text/html" and "<html>" in text
    else:
        assert json.loads(text)["code"] == (code or 1000)
    record = last(emulator)
    assert (record["operation"], record["http_status"], record["done"]) == (QUERY, status, False)
    assert emulator.ok(BLOCKED, connection=connection)["users"] == []  # the connection goes on


def test_status_after_the_work_is_done(emulator):
    add(emulator, "status", http_status=502, done=True, operation="message.*")
    connection = https(emulator)
    connection.request("POST", "/message/private/publish.json", urllib.parse.urlencode(
        {"fromUserId": "a", "toUserId": "b", "objectName": "RC:TxtMsg", "content": '{"content":"hi"}'}),
        {"Content-Type": "application/x-www-form-urlencoded", **emulator.sign()})
    assert connection.getresponse().status == 502
    assert len(emulator.told("GET", "inbox?user_id=b")["messages"]) == 1


def test_a_lost_answer_is_a_delivered_message(emulator):
    message = {"fromUserId": "a", "toUserId": "b", "objectName": "RC:TxtMsg", "content": '{"content":"hi"}'}
    add(emulator, "reset", operation="message.send_private", count=1)
    add(emulator, "reset", operation="message.send_private", count=1, done=False)
    for _ in range(2):
        with pytest.raises(OSError):
            emulator.post("/message/private/publish.json", message, connection=https(emulator))
    records = emulator.told("GET", "requests?operation=message.send_private")["requests"]
    assert [(record["fault"], record["done"]) for record in records] == [("reset", True), ("reset", False)]
    assert records[0]["parameters"] == records[1]["parameters"]
    assert len(emulator.told("GET", "inbox?user_id=b")["messages"]) == 1


def test_garbage(emulator):
    add(emulator, "garbage", count=1)
    assert raw_exchange(emulator)[0].startswith(b"SSH-2.0")
    add(emulator, "garbage", phase="answer_body", count=1)
    head, _, body = raw_exchange(emulator)[0].partition(b"\r\n\r\n")
    assert f"Content-Length: {len(body)}".encode() in head
    with pytest.raises(json.JSONDecodeError):
        json.loads(body)


def test_drip_and_latency(emulator):
    started = time.monotonic()
    add(emulator, "latency", delay_ms=200, count=1)
    assert well(emulator) and time.monotonic() - started >= 0.2
    add(emulator, "drip", delay_ms=5, phase="answer_body", count=1)
    started = time.monotonic()
    body = raw_exchange(emulator)[0].partition(b"\r\n\r\n")[2]
    assert json.loads(body)["code"] == 200 and time.monotonic() - started >= 0.005 * len(body)
    for phase in ("accept", "tls", "tls_done", "request_head", "answer_head"):
        add(emulator, "latency", delay_ms=50, phase=phase, count=1)
    started = time.monotonic()
    assert well(emulator) and time.monotonic() - started >= 0.25


def test_a_kept_connection_that_ends_between_two_requests(emulator):
    add(emulator, "close", phase="after_answer", count=1)
    connection = https(emulator)
    assert emulator.ok(BLOCKED, connection=connection)["users"] == []
    with pytest.raises((http.client.RemoteDisconnected, OSError)):
        emulator.ok(BLOCKED, connection=connection)
    assert last(emulator)["done"] and len(emulator.told("GET", "requests")["requests"]) == 1


@pytest.mark.parametrize("kind", ["refuse", "blackhole"])
def test_a_listener_that_cannot_be_reached(emulator, kind):
    kept = https(emulator, timeout=MOMENT_S)
    emulator.ok(BLOCKED, connection=kept)
    for _ in range(2):  # again and again
        number = add(emulator, kind, listener="https")
        with pytest.raises(ConnectionRefusedError if kind == "refuse" else TimeoutError):
            socket.create_connection(address(emulator, "https"), timeout=MOMENT_S)
        assert well(emulator, "https-2")
        emulator.told("DELETE", f"faults?id={number}")
        assert well(emulator)
    add(emulator, kind)  # both
    for listener in ("https", "https-2"):
        with pytest.raises(OSError):
            socket.create_connection(address(emulator, listener), timeout=MOMENT_S)
    with pytest.raises(OSError):
        emulator.ok(BLOCKED, connection=kept)
    emulator.told("DELETE", "faults")
    assert well(emulator) and well(emulator, "https-2")


def test_a_black_hole_silences_open_connections(emulator):
    kept = https(emulator, timeout=MOMENT_S)
    emulator.ok(BLOCKED, connection=kept)
    add(emulator, "blackhole", listener="https")
    with pytest.raises(TimeoutError):
        emulator.ok(BLOCKED, connection=kept)


def test_duration(emulator):
    add(emulator, "refuse", duration_ms=100)
    with pytest.raises(ConnectionRefusedError):
        well(emulator)
    deadline = time.monotonic() + PATIENCE_S
    while rules(emulator)[0]["active"] and time.monotonic() < deadline:
        time.sleep(0.01)
    while time.monotonic() < deadline:
        try:
            assert well(emulator)
            break
        except ConnectionRefusedError:
            pass  # the listener is just opening
    else:
        pytest.fail("the listener did not come back")


def outcomes(emulator, count, listener="https"):
    connection = https(emulator, listener)
    return [emulator.post(BLOCKED, connection=connection)[0] for _ in range(count)]


def test_how_often(emulator):
    refusal = {"http_status": 429}
    add(emulator, "status", count=2, **refusal)
    assert outcomes(emulator, 4) == [429, 429, 200, 200]
    emulator.told("PUT", "faults", {"kind": "status", "after": 1, "every": 2, **refusal})
    assert outcomes(emulator, 6) == [200, 429, 200, 429, 200, 429]
    draws = []
    for seed in (7, 7, 8):
        emulator.told("PUT", "faults", {"kind": "status", "probability": 0.5, "seed": seed, **refusal})
        draws.append(outcomes(emulator, 40))
        assert rules(emulator)[0]["struck"] == draws[-1].count(429)
    assert draws[0] == draws[1] != draws[2] and 5 < draws[0].count(429) < 35


def test_the_first_rule_that_strikes_wins(emulator):
    emulator.told("PUT", "faults", {"faults": [{"kind": "status", "http_status": 401, "count": 1},
                                               {"kind": "status", "http_status": 429, "operation": "user.*"},
                                               {"kind": "latency", "delay_ms": 1}]})
    assert outcomes(emulator, 3) == [401, 429, 429]
    assert [rule["struck"] for rule in rules(emulator)] == [1, 2, 3]
    assert emulator.post("/message/recall.json", {"fromUserId": "a"}, connection=https(emulator))[0] != 429


def test_listeners_and_their_records(emulator):
    assert list(emulator.told("GET", "")["listeners"]) == ["https", "https-2", "http"]
    well(emulator), well(emulator, "https-2"), emulator.ok(BLOCKED)
    assert [record["listener"] for record in emulator.told("GET", "requests")["requests"]] == [
        "https", "https-2", "http"]
    assert len(emulator.told("GET", "requests?listener=https-2")["requests"]) == 1


def test_the_control_interface_is_spared(emulator):
    add(emulator, "silence")
    add(emulator, "status", http_status=500, format="json", listener="http")
    for listener in ("https", "https-2"):
        connection = https(emulator, listener)
        connection.request("GET", "/_emulator/faults")
        assert connection.getresponse().status == 200
    assert len(rules(emulator)) == 2
    assert emulator.post(BLOCKED)[0] == 500


def test_plain_http_is_struck_only_by_name(emulator):
    add(emulator, "status", http_status=429)
    assert emulator.post(BLOCKED)[0] == 200
    add(emulator, "status", http_status=429, listener="http")
    assert emulator.post(BLOCKED)[0] == 429
    add(emulator, "refuse", listener="http")
    assert rules(emulator)  # over the connection that was there
    emulator.told("DELETE", "faults")
    assert emulator.post(BLOCKED, connection=emulator.connection())[0] == 200


def test_reset_takes_the_rules_back(start):
    emulator = start("--fault", "kind=status,http_status=429,operation=user.*,listener=http,count=1")
    for _ in range(2):
        assert [emulator.post(BLOCKED)[0] for _ in range(2)] == [429, 200]
        add(emulator, "status", http_status=401, listener="http")
        assert emulator.post(BLOCKED)[0] == 401
        emulator.told("POST", "reset")


def test_rules_of_a_file(start, tmp_path):
    path = tmp_path / "faults.json"
    path.write_text('[{"kind": "status", "http_status": 429, "listener": "http"}, {"kind": "refuse"}]')
    emulator = start("--faults", str(path), "--listeners", "3")
    assert [line.partition("=")[0] for line in emulator.lines][:4] == ["https", "https-2", "https-3", "http"]
    assert emulator.post(BLOCKED)[0] == 429
    with pytest.raises(ConnectionRefusedError):
        well(emulator, "https-3")
    written = rules(emulator)
    emulator.told("PUT", "faults", {"faults": written})  # what is shown can be given back
    assert [rule["kind"] for rule in rules(emulator)] == ["status", "refuse"]


def test_backup_port(start):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    emulator = start("--backup-port", str(port))
    assert address(emulator, "https-2")[1] == port and well(emulator, "https-2")


@pytest.mark.parametrize("rule, words", [
    ({}, "kind"), ({"kind": "rain"}, "blackhole"), ({"kind": "reset", "phase": "lunch"}, "answer_head"),
    ({"kind": "drip", "phase": "accept"}, "accept"), ({"kind": "reset", "listener": "ftp"}, "ftp"),
    ({"kind": "reset", "operation": "user.fly"}, "user.fly"), ({"kind": "reset", "count": 0}, "count"),
    ({"kind": "reset", "count": "x"}, "count"), ({"kind": "reset", "probability": 1.5}, "probability"),
    ({"kind": "silence", "phase": "tls", "operation": "user.*"}, "operation"), ({"kind": "latency"}, "delay_ms"),
    ({"kind": "refuse", "count": 1}, "count"), ({"kind": "reset", "http_status": 500}, "http_status"),
    ({"kind": "status", "http_status": 200}, "http_status"), ({"kind": "reset", "done": 1}, "done"),
    ({"kind": "reset", "phase": "request_head", "done": True}, "done"), ({"faults": 1}, "list")])
def test_rules_that_cannot_be(emulator, rule, words):
    for method in ("POST", "PUT"):
        status, answer = emulator.control(method, "faults", rule)
        assert status == 400 and words in answer["error"], answer
    assert rules(emulator) == []


def test_removing(emulator):
    numbers = [add(emulator, "reset") for _ in range(3)]
    assert emulator.control("DELETE", "faults?id=999")[0] == 404
    emulator.told("DELETE", f"faults?id={numbers[1]}")
    assert [rule["id"] for rule in rules(emulator)] == [numbers[0], numbers[2]]
    emulator.told("DELETE", "faults")
    assert rules(emulator) == [] and well(emulator)
