"""Callbacks through web servers: WSGI over a real socket, ASGI by hand; tests/frameworks has those of PyPI."""

import asyncio
import http.client
import inspect
import io
import json
import socket
import threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from wsgiref.validate import validator

import pytest

from rongcloud.webhooks import Receiver, Reply, events, testing

KEY, SECRET = "app-key", "the-app-secret"
EMPTY = {b"content-type": b"text/plain", b"content-length": b"0"}
LONG = 60.0


def request(event="message_route", **arguments):
    return testing.request(KEY, SECRET, event, **arguments)


@pytest.fixture
def seen():
    return []


@pytest.fixture
def receiver(seen):
    receiver = Receiver({KEY: SECRET}, body_max_bytes=4096, handler_timeout_s=LONG, decision_timeout_s=LONG)
    receiver.on(events.Event)(seen.append)
    receiver.on(events.PreMessage)(lambda message: Reply.refuse(extra=message.from_user_id))
    return receiver


# ---- WSGI


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


class Strict(WSGIServer):
    """Remembers what went wrong in an application."""

    def handle_error(self, request, client_address):
        self.has_failed = True


@pytest.fixture
def wsgi(receiver):
    server = Strict(("127.0.0.1", 0), Quiet)
    server.has_failed = False
    server.set_app(validator(receiver.wsgi))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()
    assert not server.has_failed


def post(server, method, target, headers, body):
    connection = http.client.HTTPConnection(*server.server_address, timeout=LONG)
    try:
        connection.request(method, target, body, headers)
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()
    finally:
        connection.close()


def test_wsgi_over_a_socket(wsgi, seen):
    for event in events.TYPES:
        assert post(wsgi, *request(event))[0] == 200
    assert [type(event) for event in seen] == [kind for kind in events.TYPES.values() if kind is not events.PreMessage]
    assert post(wsgi, *request())[0] == 200
    assert len(seen) == len(events.TYPES) - 1
    status, headers, body = post(wsgi, *request("pre_message", fromUserId="alice"))
    assert (status, headers["Content-Type"], json.loads(body)) == (200, "application/json", {"pass": 0, "extra": "alice"})


def test_wsgi_refuses(wsgi, seen):
    method, target, headers, body = request()
    assert post(wsgi, method, target + "0", headers, body)[0] == 401
    assert post(wsgi, method, "/", headers, body)[0] == 401
    assert post(wsgi, method, target, headers, b"")[0] == 400
    for other in ("GET", "HEAD", "PUT", "DELETE"):
        status, answered, body = post(wsgi, other, target, {}, None)
        assert (status, answered["Allow"], body) == (405, "POST", b"")
    assert seen == []


def test_wsgi_names_the_kind_by_the_address(wsgi, seen):
    body = b'{"x":1}'
    assert post(wsgi, *request(body, path="/a%20b%3F/bot_webhook"))[0] == 200
    assert type(seen.pop()) is events.BotEvent


def test_wsgi_takes_the_query_as_it_came(wsgi, seen):
    method, target, headers, body = request()
    assert post(wsgi, method, target + "&other=%E4%BD%A0%00+%zz&x;y", headers, body)[0] == 200
    assert len(seen) == 1


def read_status(connection):
    with connection.makefile("rb") as answered:
        return int(answered.readline().split()[1])


def test_wsgi_answers_before_a_body_that_is_too_large(wsgi, seen):
    _, target, _, _ = request()
    with socket.create_connection(wsgi.server_address, LONG) as connection:
        connection.sendall(f"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 4097\r\n\r\n".encode())
        assert read_status(connection) == 413  # nothing of the body was sent


def test_wsgi_without_the_whole_body(wsgi, seen):
    _, target, headers, body = request()
    with socket.create_connection(wsgi.server_address, LONG) as connection:
        connection.sendall(f"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Type: {headers['Content-Type']}\r\n"
                           f"Content-Length: {len(body) + 1}\r\n\r\n".encode() + body)
        connection.shutdown(socket.SHUT_WR)
        assert read_status(connection) == 400
    assert seen == []


class Stream:
    """What a server gives as wsgi.input; counts what was read."""

    def __init__(self, data, error=None):
        self.data, self.error, self.read_bytes = io.BytesIO(data), error, 0

    def read(self, size):
        piece = self.data.read(min(size, 100))
        self.read_bytes += len(piece)
        if not piece and self.error:
            raise self.error
        return piece


def call_wsgi(receiver, sent, stream, **more):
    method, target, headers, _ = sent
    path, _, query = target.partition("?")
    environ = {"REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path, "QUERY_STRING": query,
               "CONTENT_TYPE": headers["Content-Type"], "wsgi.input": stream, **more}
    statuses = []
    receiver.wsgi(environ, lambda status, headers: statuses.append(status))
    status, = statuses
    return int(status.split()[0])


def test_wsgi_bodies_in_chunks(receiver, seen):
    sent = request()
    ended = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    endless = Stream(b"a" * 100_000)
    assert call_wsgi(receiver, sent, endless, **ended) == 413
    assert endless.read_bytes == 4097
    assert call_wsgi(receiver, sent, Stream(b""), HTTP_TRANSFER_ENCODING="chunked") == 411  # the end is not to be found
    assert call_wsgi(receiver, sent, Stream(b"", OSError("gone")), CONTENT_LENGTH="5") == 400
    assert call_wsgi(receiver, sent, Stream(b"")) == 400
    for odd in ("-1", "1x", "١", "9" * 5000):
        assert call_wsgi(receiver, sent, Stream(b""), CONTENT_LENGTH=odd) == 400
    assert seen == []
    assert call_wsgi(receiver, sent, Stream(sent[3]), **ended) == 200
    assert len(seen) == 1


# ---- ASGI


def scope_of(method, target, headers, **more):
    path, _, query = target.partition("?")
    return {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
            "path": path, "raw_path": path.encode(), "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()], **more}


class Connection:
    """What comes and goes. Messages that are not there are waited for in vain: the receiver must not ask for them."""

    def __init__(self, *messages):
        self.coming, self.sent = list(messages), []

    async def receive(self):
        assert self.coming, "asked for more than was to come"
        return self.coming.pop(0)

    async def send(self, message):
        self.sent.append(message)

    @property
    def answer(self):
        start, body = self.sent
        assert (start["type"], body["type"], body.get("more_body", False)) == ("http.response.start",
                                                                               "http.response.body", False)
        return start["status"], dict(start["headers"]), body["body"]


def pieces(*bodies):
    return [{"type": "http.request", "body": body, "more_body": number < len(bodies)}
            for number, body in enumerate(bodies, 1)]


def call_asgi(receiver, sent, *messages, **more):
    method, target, headers, body = sent
    connection = Connection(*(messages or pieces(body)))
    asyncio.run(receiver.asgi(scope_of(method, target, headers, **more), connection.receive, connection.send))
    return connection


def test_asgi(receiver, seen):
    for event in events.TYPES:
        assert call_asgi(receiver, request(event)).answer[0] == 200
    assert [type(event) for event in seen] == [kind for kind in events.TYPES.values() if kind is not events.PreMessage]
    sent = request(msgUID="in pieces")
    assert call_asgi(receiver, sent, *pieces(sent[3][:5], b"", sent[3][5:])).answer == (200, EMPTY, b"")
    assert seen[-1].message_uid == "in pieces"
    status, headers, body = call_asgi(receiver, request("pre_message", fromUserId="alice")).answer
    assert (status, headers[b"content-type"], json.loads(body)) == (200, b"application/json", {"pass": 0, "extra": "alice"})


def test_asgi_refuses(receiver, seen):
    method, target, headers, body = request()
    assert call_asgi(receiver, (method, target + "0", headers, body)).answer[0] == 401
    for other in ("GET", "HEAD"):
        connection = Connection()  # the body is not asked for
        asyncio.run(receiver.asgi(scope_of(other, target, headers), connection.receive, connection.send))
        assert connection.answer == (405, {**EMPTY, b"allow": b"POST"}, b"")
    assert seen == []


def test_asgi_bodies_that_are_too_large(receiver, seen):
    method, target, headers, _ = request()
    connection = Connection()
    large = scope_of(method, target, {**headers, "Content-Length": "4097"})
    asyncio.run(receiver.asgi(large, connection.receive, connection.send))
    assert connection.answer[0] == 413
    in_chunks = [{"type": "http.request", "body": b"a" * 1000, "more_body": True}] * 5
    connection = call_asgi(receiver, (method, target, headers, b""), *in_chunks)
    assert (connection.answer[0], connection.coming) == (413, [])
    assert seen == []


def test_asgi_when_the_other_side_goes_away(receiver, seen):
    _, _, _, body = sent = request()
    connection = call_asgi(receiver, sent, {"type": "http.request", "body": body[:5], "more_body": True},
                           {"type": "http.disconnect"})
    assert (connection.sent, seen) == ([], [])
    assert receiver.stats()["outcomes"] == {"unreadable": 1}


def test_asgi_lifespan_and_websockets(receiver):
    connection = Connection({"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
    asyncio.run(receiver.asgi({"type": "lifespan"}, connection.receive, connection.send))
    assert [message["type"] for message in connection.sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    connection = Connection({"type": "websocket.connect"})
    asyncio.run(receiver.asgi({"type": "websocket"}, connection.receive, connection.send))
    assert connection.sent == [{"type": "websocket.close"}]


def test_servers_take_it_for_asgi_3(receiver):
    """They look whether it is a coroutine function, or has a __call__ that is one; a method is neither."""
    assert inspect.isfunction(receiver.asgi) or inspect.iscoroutinefunction(receiver.asgi.__call__)


def test_asgi_with_odd_paths(receiver, seen):
    sent = request(b'{"x":1}')
    for number, path in enumerate(("/a?b/bot_webhook", "/\udcff/bot_webhook", "/#/bot_webhook")):
        sent = request(b'{"x":%d}' % number)
        assert call_asgi(receiver, sent, path=path).answer[0] == 200
        assert type(seen[-1]) is events.BotEvent
