"""The receiver as an application of ASGI. The query is taken as it came: no framework has decoded it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ._response import Response

if TYPE_CHECKING:
    from ._receiver import Receiver

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]


class _Disconnected(Exception):
    """Nobody waits for the answer."""


class Application:
    """Callable with a scope, and functions to receive and to send. Not a method of the receiver: servers take those for
    applications of ASGI 2."""

    __slots__ = ("_receiver",)

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await _serve_request(self._receiver, scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _serve_request(receiver: Receiver, scope: Any, receive: Receive, send: Send) -> None:
    try:
        response = await _respond(receiver, scope, receive)
    except _Disconnected:
        receiver._refuse_body(400)
        return
    await send({"type": "http.response.start", "status": response.status,
                "headers": [(name.lower().encode("latin-1"), value.encode("latin-1"))
                            for name, value in response.headers]})
    await send({"type": "http.response.body", "body": response.body})


async def _respond(receiver: Receiver, scope: Any, receive: Receive) -> Response:
    if scope["method"] != "POST":
        return receiver._refuse_method()
    headers = list(scope["headers"])
    for name, value in headers:
        if bytes(name).lower() == b"content-length" and value.isdigit() and \
                (len(value) > 18 or int(value) > receiver._body_max_bytes):
            return receiver._refuse_size()
    body = await _read_body(receive, receiver._body_max_bytes)
    if body is None:
        return receiver._refuse_size()
    target = quote(scope["path"], errors="replace").encode("ascii") + b"?" + scope.get("query_string", b"")
    return await receiver.handle_async("POST", target, headers, body)


async def _read_body(receive: Receive, most: int) -> bytes | None:
    """None for one that is too large; the rest is not read."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Disconnected
        body += message.get("body", b"")
        if len(body) > most:
            return None
        if not message.get("more_body", False):
            return bytes(body)
