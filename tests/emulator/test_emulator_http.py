"""Paths, methods, content types, connections and TLS."""
import http.client
import socket
import ssl
import threading
import urllib.parse

import pytest

from emulator_driver import FORM, JSON


def test_unknown_path_and_wrong_method(emulator):
    assert emulator.refused("/user/nothing.json")[:2] == (404, 404)
    status, answer, _ = emulator.send("GET", "/user/info.json?userId=u1", None, emulator.sign())
    assert (status, answer["code"]) == (405, 405) and "POST" in answer["errorMessage"]


@pytest.mark.parametrize("path", ["//user/checkOnline.json", "///user/checkOnline.json"])
def test_slashes_at_the_start_are_folded(emulator, path):
    assert emulator.ok(path, {"userId": "u1"})["status"] == "0"


@pytest.mark.parametrize("content_type, fine", [
    (FORM, True), (FORM + "; charset=UTF-8", True), ("Application/X-WWW-Form-URLEncoded", True),
    (JSON, False), ("text/plain", False), ("", False)])
def test_content_type_of_a_form(emulator, content_type, fine):
    status, answer = emulator.post("/user/checkOnline.json", {"userId": "u1"}, content_type=content_type)
    assert (status, answer["code"]) == ((200, 200) if fine else (400, 1002))
    if not fine:
        assert FORM in answer["errorMessage"]


def test_content_type_of_json(emulator):
    body = '{"userId":"u1","tags":["a"]}'
    emulator.ok("/user/tag/set.json", body=body, content_type="application/json;charset=utf-8")
    status, code, message = emulator.refused("/user/tag/set.json", body=body, content_type=FORM)
    assert (status, code) == (400, 1002) and JSON in message


def test_empty_body_needs_no_content_type(emulator):
    status, answer, _ = emulator.send("POST", "/user/block/query.json", b"", emulator.sign())
    assert (status, answer) == (200, {"code": 200, "users": []})


@pytest.mark.parametrize("body", [
    "userId=%zz", "userId=%4", "userId=%", "userId=%ff", "userId=a%00b", b"userId=\xe4\xb8"])
def test_forms_that_cannot_be_read(emulator, body):
    assert emulator.refused("/user/checkOnline.json", body=body)[:2] == (400, 1002)


@pytest.mark.parametrize("body", ["", "{", "[]", "1", '"x"', '{"userId":"u1"}x', b'{"userId":"\xff"}'])
def test_json_that_cannot_be_read(emulator, body):
    assert emulator.refused("/user/tag/set.json", body=body, content_type=JSON)[:2] == (400, 1002)


def test_request_id_comes_back(emulator):
    head = {"Content-Type": FORM, **emulator.sign()}
    _, _, headers = emulator.send("POST", "/user/block/query.json", "", {**head, "X-Request-ID": "id-1"})
    assert headers["X-Request-ID"] == "id-1" and headers["Content-Type"] == "application/json"
    _, _, headers = emulator.send("POST", "/user/block/query.json", "", head)
    assert headers["X-Request-ID"] is None
    _, _, headers = emulator.send("POST", "/user/block/query.json", "",
                                  {**head, "X-Request-ID": "=?UTF-8?Q?a=0D=0AX-Evil:_1?="})
    assert headers["X-Request-ID"] is None and headers["X-Evil"] is None


def test_too_large_a_body(emulator):
    connection = emulator.connection()
    head = {"Content-Type": FORM, **emulator.sign()}
    try:
        status, answer, headers = emulator.send("POST", "/user/info.json", b"x" * (9 << 20), head, connection)
        assert status == 413 and headers["Connection"].lower() == "close"
    except (BrokenPipeError, ConnectionResetError):
        pass  # the answer was overtaken by the end of the connection
    emulator.ok("/user/block/query.json")


def test_connections_are_kept(emulator):
    for listener in ("http", "https"):
        connection = emulator.connection(listener)
        emulator.ok("/user/block/query.json", connection=connection)
        first = connection.sock
        for _ in range(100):
            emulator.ok("/user/block/query.json", connection=connection)
        assert connection.sock is first
        connection.close()


def test_chunked_body(emulator):
    connection = emulator.connection()
    connection.request("POST", "/user/checkOnline.json", iter([b"user", b"Id=u1"]),
                       {"Content-Type": FORM, **emulator.sign()}, encode_chunked=True)
    assert connection.getresponse().read() == b'{"code":200,"status":"0"}'
    connection.close()


@pytest.mark.parametrize("listener", ["http", "https"])
def test_idle_connections_starve_nobody(emulator, listener):
    idle = []
    for _ in range(150):
        idle.append(emulator.connection(listener))
        emulator.ok("/user/block/query.json", connection=idle[-1])
    fresh = emulator.connection(listener)
    emulator.ok("/user/block/query.json", connection=fresh)
    for connection in idle:  # all are still there
        kept = connection.sock
        emulator.ok("/user/block/query.json", connection=connection)
        assert connection.sock is kept
        connection.close()
    fresh.close()


def test_64_connections_at_once(emulator):
    together = threading.Barrier(64)
    problems = []

    def work(number):
        try:
            connection = emulator.connection("https" if number % 2 else "http")
            together.wait(timeout=20)
            for turn in range(5):
                emulator.ok("/user/tag/set.json", connection=connection, content_type=JSON,
                            body=f'{{"userId":"u{number}","tags":["t{turn}"]}}')
            connection.close()
        except Exception as error:  # told by the main thread
            problems.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    users = [f"u{number}" for number in range(50)]
    assert emulator.ok("/user/tags/get.json", {"userIds": users})["result"] == {user: ["t4"] for user in users}
    assert emulator.told("GET", "")["requests"]["seen"] >= 321


def https_address(emulator):
    url = urllib.parse.urlsplit(emulator.facts["https"])
    return url.hostname, url.port


def test_certificate_is_for_these_names_only(emulator):
    _, port = https_address(emulator)
    context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
    for name in ("localhost", "127.0.0.1", "::1"):
        with socket.create_connection(("127.0.0.1", port)) as plain, context.wrap_socket(plain, server_hostname=name):
            pass
    with socket.create_connection(("127.0.0.1", port)) as plain, pytest.raises(ssl.SSLCertVerificationError):
        context.wrap_socket(plain, server_hostname="example.com")


def test_certificate_is_not_trusted_without_the_authority(emulator):
    with socket.create_connection(https_address(emulator)) as plain, pytest.raises(ssl.SSLCertVerificationError):
        ssl.create_default_context().wrap_socket(plain, server_hostname="localhost")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_versions_and_resumption(emulator, version):
    context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
    context.minimum_version = context.maximum_version = version
    session = None
    for turn in range(2):
        with socket.create_connection(https_address(emulator)) as plain, \
                context.wrap_socket(plain, server_hostname="localhost", session=session) as secure:
            secure.sendall(b"GET /_emulator/clock HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert secure.recv(4096).startswith(b"HTTP/1.1 200")
            assert secure.session_reused == (turn == 1)
            session = secure.session


def test_garbage_does_not_end_the_program(emulator):
    for listener in ("http", "https"):
        url = urllib.parse.urlsplit(emulator.facts[listener])
        with socket.create_connection((url.hostname, url.port), timeout=20) as plain:
            try:
                plain.sendall(b"\x00\xff garbage\r\n\r\n")
                plain.shutdown(socket.SHUT_WR)
                while plain.recv(4096):
                    pass
            except OSError:
                pass  # the emulator may be the first to hang up
    emulator.ok("/user/block/query.json")


def test_body_cut_short_changes_nothing(emulator):
    url = urllib.parse.urlsplit(emulator.facts["http"])
    head = "".join(f"{name}: {value}\r\n" for name, value in emulator.sign().items())
    with socket.create_connection((url.hostname, url.port), timeout=20) as plain:
        plain.sendall(f"POST /user/block.json HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM}\r\n{head}"
                      "Content-Length: 1000\r\n\r\nuserId=u1&minute=5".encode())
        plain.shutdown(socket.SHUT_WR)
        while plain.recv(4096):
            pass
    assert emulator.ok("/user/block/query.json")["users"] == []


def test_program_without_a_listener(start):
    plain = start("--no-https")
    assert "https" not in plain.facts and "ca_file" not in plain.facts
    plain.ok("/user/block/query.json")
    secure = start("--no-http")
    assert "http" not in secure.facts
    secure.ok("/user/block/query.json", connection=secure.connection("https"))
    assert isinstance(secure.connection("https"), http.client.HTTPSConnection)


@pytest.mark.parametrize("path, kind", [("/_emulator/reset", JSON), ("/user/block/query.json", FORM)])
def test_a_post_without_a_length_has_no_body(emulator, path, kind):
    """As curl -X POST sends it. The answer must not wait for the end of the connection."""
    headers = "".join(f"{name}: {value}\r\n" for name, value in {**emulator.sign(), "Content-Type": kind}.items())
    address = urllib.parse.urlsplit(emulator.facts["http"])
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(f"POST {path} HTTP/1.1\r\nHost: {address.netloc}\r\n{headers}\r\n".encode())
        assert connection.recv(64).startswith(b"HTTP/1.1 200")
