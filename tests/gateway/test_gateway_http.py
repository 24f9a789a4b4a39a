"""Connections: limits, slow and broken clients, TLS, draining."""

import http.client
import socket
import ssl
import subprocess
import threading

import pytest

from gateway_driver import LONG, routed, until
from receivers import Receiver


def raw(gateway):
    return socket.create_connection(("127.0.0.1", gateway.port), timeout=LONG)


def bytes_of(sent, extra=()):
    method, target, headers, body = sent
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", *(f"{name}: {value}" for name, value in headers.items()),
             *extra]
    return "\r\n".join(lines).encode() + b"\r\n\r\n", body


def read_all(connection):
    got = b""
    try:
        while block := connection.recv(65536):
            got += block
    except OSError:
        pass
    return got


def test_probes_and_an_own_address_for_them(start):
    gateway = start(admin_listen="127.0.0.1:0")
    assert gateway.get("/livez") == (200, "alive\n") and gateway.get("/readyz") == (200, "ready\n")
    assert gateway.get("/other")[0] == 404 and "requests_total" in gateway.get("/metrics")[1]
    gateway.admin_port = gateway.port
    assert gateway.get("/livez")[0] == 404  # not among the callbacks then


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_a_body_that_was_cut_off_is_not_taken(start, framing):
    gateway = start()
    head, body = bytes_of(routed(), ["Content-Length: 4000"] if framing == "length" else ["Transfer-Encoding: chunked"])
    with raw(gateway) as connection:
        connection.sendall(head + (body if framing == "length" else b"%x\r\n%s\r\n" % (len(body), body)))
        connection.shutdown(socket.SHUT_WR)
        assert b"200" not in read_all(connection)
    assert gateway.metrics()['requests_total{verdict="cut_off"}'] == 1 and gateway.events() == []


def test_chunks_and_continue(start):
    gateway = start()
    for number, extra in enumerate((["Transfer-Encoding: chunked"], ["Transfer-Encoding: chunked", "Expect: 100-continue"])):
        head, body = bytes_of(routed(msgUID=str(number)), [*extra, "Connection: close"])
        with raw(gateway) as connection:
            connection.sendall(head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))
            assert b"HTTP/1.1 200" in read_all(connection)
    assert len(gateway.events()) == 2


@pytest.mark.parametrize("part", ["nothing", "head", "body"])
def test_a_slow_client_is_cut_off(start, part):
    gateway = start(server={"request_timeout_s": 1})
    head, body = bytes_of(routed(), ["Content-Length: 100000"])
    with raw(gateway) as connection:
        connection.settimeout(0.02)
        dripped = {"nothing": b"", "head": head[:20], "body": head + body[:5]}[part]
        connection.sendall(dripped)

        def is_closed():
            try:
                if part != "nothing":
                    connection.sendall(b"x")  # its pause is never long
                return connection.recv(1) == b""
            except TimeoutError:
                return False
            except OSError:
                return True

        until(is_closed, "the end of the connection")
    if part != "nothing":  # which is only idle
        assert until(lambda: gateway.metrics()["connections_timed_out_total"]) >= 1
    assert gateway.events() == []


def test_a_head_without_end_is_cut_off(start):
    gateway = start(server={"head_max_bytes": 4096}, receiver={"body_max_bytes": 1000})
    with raw(gateway) as connection:
        try:
            connection.sendall(b"POST / HTTP/1.1\r\n")
            for number in range(100000):
                connection.sendall(b"X-%d: %s\r\n" % (number, b"y" * 100))
            pytest.fail("it was all taken")
        except OSError:
            pass
    assert gateway.get("/livez")[0] == 200


def test_other_protocols_and_large_uris_do_no_harm(start):
    gateway = start()
    for noise in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 600, b"GET " + b"/a" * 20000 + b" HTTP/1.1\r\n\r\n",
                  b"\r\n\r\n\r\n\r\n", b"POST\r\n\r\n"):
        with raw(gateway) as connection:
            connection.sendall(noise)
            connection.shutdown(socket.SHUT_WR)
            assert b"200 OK" not in read_all(connection)
    assert gateway.send(routed())[0] == 200


def test_more_connections_than_threads(start):
    gateway = start(server={"threads": 2, "queue": 200, "keep_alive_timeout_s": 1})
    statuses = []

    def send(number):
        method, target, headers, body = routed(msgUID=str(number))
        connection = gateway.connect()
        connection.request(method, target, body, headers)
        statuses.append(connection.getresponse().status)
        connection.close()

    threads = [threading.Thread(target=send, args=[number]) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 30 and len(gateway.events()) == 30


def make_certificate(folder, name="localhost"):
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
               "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name},IP:127.0.0.1", "-keyout",
               folder / "key.pem", "-out", folder / "certificate.pem"]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "certificate.pem", folder / "key.pem"


def test_tls(start, tmp_path):
    certificate, key = make_certificate(tmp_path)
    context = ssl.create_default_context(cafile=certificate)
    gateway = start(context, tls={"certificate_file": str(certificate), "key_file": str(key)})
    assert gateway.send(routed())[0] == 200
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname = False
    old.verify_mode = ssl.CERT_NONE
    old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    with raw(gateway) as connection, pytest.raises(ssl.SSLError):
        old.wrap_socket(connection)
    with raw(gateway) as connection:  # no handshake at all
        connection.sendall(bytes_of(routed(), ["Content-Length: 0"])[0])
        assert b"HTTP/1.1 200" not in read_all(connection)
    assert gateway.send(routed(msgUID="2"))[0] == 200


def test_drain(start):
    release = threading.Event()

    def answer(event):
        assert release.wait(LONG)
        return 200, b""

    with Receiver(answer) as inner:
        gateway = start(admin_listen="127.0.0.1:0", sink={"type": "http", "http": {"url": inner.url, "timeout_ms": 60000}},
                        direct_timeout_ms=4500)
        statuses = []
        thread = threading.Thread(target=lambda: statuses.append(gateway.send(routed())[0]))
        thread.start()
        until(lambda: gateway.metrics()["requests_in_flight"] == 1)
        idle = gateway.connect()
        idle.connect()
        gateway.process.terminate()
        assert until(lambda: gateway.get("/readyz")[0] == 503)
        assert gateway.get("/livez")[0] == 200
        until(lambda: not can_connect(gateway.port), "the end of listening")
        release.set()
        thread.join()
        assert statuses == [200] and gateway.process.wait(LONG) == 0
        assert idle.sock.recv(1) == b""
        assert len(inner.events()) == 1


def test_drain_has_an_end(start):
    release = threading.Event()

    def answer(event):
        release.wait(LONG)
        return 200, b""

    with Receiver(answer) as inner:
        gateway = start(server={"drain_timeout_s": 1}, sink={"type": "http", "http": {"url": inner.url, "timeout_ms": 60000}},
                        direct_timeout_ms=4500)
        thread = threading.Thread(target=lambda: pytest.raises(http.client.HTTPException, gateway.send, routed()))
        thread.start()
        until(lambda: gateway.metrics()["requests_in_flight"] == 1)
        gateway.process.terminate()
        assert gateway.process.wait(LONG) == 1 and "not drained in time" in gateway.log()
        release.set()
        thread.join()


def can_connect(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=LONG).close()
        return True
    except OSError:
        return False


def framed(lines, rest, sent):
    """A request with framing of its own, and another one behind it that a proxy would not have seen."""
    head, body = bytes_of(sent, lines)
    return head + rest(body) + b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n"


def whole_chunk(body):
    return b"%x\r\n%s\r\n" % (len(body), body)


AMBIGUOUS = [
    (["Content-Length: 5", "Content-Length: 70"], lambda body: body),
    (["Content-Length: 5", "Content-Length: 5"], lambda body: body),
    (["Content-Length: 5, 5"], lambda body: body),
    (["Content-Length: 0x20"], lambda body: body),
    (["Content-Length: -5"], lambda body: body),
    (["Content-Length: 99999999999999999999"], lambda body: body),
    (["Content-Length : 5"], lambda body: body),
    (["Content-Length: 5", "Transfer-Encoding: chunked"], lambda body: whole_chunk(body) + b"0\r\n\r\n"),
    (["Transfer-Encoding: gzip, chunked"], lambda body: whole_chunk(body) + b"0\r\n\r\n"),
    (["Transfer-Encoding: identity"], lambda body: body),
    (["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"], lambda body: whole_chunk(body) + b"0\r\n\r\n"),
    (["Transfer-Encoding: chunked"], lambda body: b"fffffffffffffff7\r\n" + body + b"\r\n0\r\n\r\n"),
    (["Transfer-Encoding: chunked"], lambda body: whole_chunk(body) + b"ZZ\r\n"),
    (["Transfer-Encoding: chunked"], lambda body: whole_chunk(body) + b"\r\n"),
    (["Transfer-Encoding: chunked"], lambda body: b"%x\r\n%sxx\r\n0\r\n\r\n" % (len(body), body)),
    (["Transfer-Encoding: chunked"], lambda body: b"%x\n%s\n0\n\n" % (len(body), body)),
]


@pytest.mark.parametrize("path", ["ours", "other"])
def test_framing_that_can_be_read_in_two_ways_is_refused(start, path):
    """One answer, then the connection ends; nothing is stored."""
    gateway = start(admin_listen="127.0.0.1:0")
    method, target, headers, body = routed()
    sent = (method, target if path == "ours" else "/other", headers, body)
    for lines, rest in AMBIGUOUS:
        with raw(gateway) as connection:
            connection.sendall(framed(lines, rest, sent))
            connection.shutdown(socket.SHUT_WR)
            answered = read_all(connection)
        # Of another path, chunks are not even looked at.
        status = b"404" if path == "other" and lines == ["Transfer-Encoding: chunked"] else b"400"
        assert answered.startswith(b"HTTP/1.1 " + status), (lines, answered)
        assert answered.count(b"HTTP/1.1") == 1, (lines, answered)
    assert gateway.events() == []
    if path == "ours":
        assert gateway.metrics()['requests_total{verdict="bad_framing"}'] == len(AMBIGUOUS)


@pytest.mark.parametrize("lines, rest", [
    (["Content-Length: 5"], b"12345"),
    (["Transfer-Encoding: chunked"], b"5\r\n12345\r\n0\r\n\r\n"),
    (["Transfer-Encoding: chunked"], b"ZZ\r\n\r\n"),
])
def test_no_request_behind_a_body_that_was_not_read(start, lines, rest):
    gateway = start()
    for request_line in ("POST /other", "GET /livez", "GET /metrics"):
        with raw(gateway) as connection:
            connection.sendall("\r\n".join([request_line + " HTTP/1.1", "Host: localhost", *lines, "", ""]).encode() + rest +
                               b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            answered = read_all(connection)
        assert answered.count(b"HTTP/1.1") == 1 and b"Connection: Close" in answered, answered


def test_chunks_with_extensions_and_trailers(start):
    gateway = start()
    head, body = bytes_of(routed(), ["Transfer-Encoding: Chunked"])
    with raw(gateway) as connection:
        for part in (head, b"%X;name=value\r\n" % 5, body[:5], b"\r", b"\n%x\r\n" % len(body[5:]), body[5:], b"\r\n0\r\n",
                     b"X-Sum: 1\r\n\r\n"):
            connection.sendall(part)
        answered = read_all(connection)
    assert b"HTTP/1.1 200" in answered and len(gateway.events()) == 1


@pytest.mark.parametrize("size, status", [(12000, b"200"), (24000, b"431")])
def test_a_head_has_a_limit_of_its_own(start, size, status):
    """However large a body may be."""
    gateway = start(server={"head_max_bytes": 16384}, receiver={"body_max_bytes": 4000000})
    padding = [f"X-{number}: {'y' * 990}" for number in range(size // 1000)]
    sent = routed()
    head, body = bytes_of(sent, [*padding, f"Content-Length: {len(sent[3])}", "Connection: close"])
    with raw(gateway) as connection:
        connection.sendall(head + body)
        connection.shutdown(socket.SHUT_WR)
        assert read_all(connection).startswith(b"HTTP/1.1 " + status)
    assert len(gateway.events()) == (1 if status == b"200" else 0)


def test_silent_connections_give_way(start):
    """Those that say nothing hold no thread while others wait for one."""
    gateway = start(admin_listen="127.0.0.1:0", server={"threads": 2, "request_timeout_s": 600, "keep_alive_timeout_s": 600})
    silent = [raw(gateway) for _ in range(6)]
    assert gateway.get("/livez")[0] == 200  # which has threads of its own
    assert gateway.send(routed())[0] == 200
    for connection in silent:
        connection.close()
