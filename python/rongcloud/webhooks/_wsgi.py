"""The receiver as an application of WSGI. The query is taken as it came: no framework has decoded it."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ._response import Response

if TYPE_CHECKING:
    from ._receiver import Receiver

_PIECE_BYTES = 65536


class _Unreadable(Exception):
    """The answer to a body that did not come."""

    def __init__(self, http_status: int) -> None:
        self.http_status = http_status


def serve(receiver: Receiver, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    response = _respond(receiver, environ)
    start_response(f"{response.status} {HTTPStatus(response.status).phrase}", response.headers)
    return [response.body]


def _respond(receiver: Receiver, environ: dict[str, Any]) -> Response:
    method = environ["REQUEST_METHOD"]
    if method != "POST":
        return receiver._refuse_method()
    try:
        body = _read_body(environ, receiver._body_max_bytes)
    except _Unreadable as unreadable:
        return receiver._refuse_body(unreadable.http_status)
    if body is None:
        return receiver._refuse_size()
    path = quote(environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", ""), encoding="latin-1", errors="replace")
    return receiver.handle(method, f"{path}?{environ.get('QUERY_STRING', '')}", _headers(environ), body)


def _headers(environ: dict[str, Any]) -> list[tuple[str, str]]:
    found = [(name[5:].replace("_", "-"), value) for name, value in environ.items() if name.startswith("HTTP_")]
    if environ.get("CONTENT_TYPE"):
        found.append(("Content-Type", environ["CONTENT_TYPE"]))
    return found


def _read_body(environ: dict[str, Any], most: int) -> bytes | None:
    """None for one that is too large."""
    stated = environ.get("CONTENT_LENGTH", "")
    if stated:
        if not (stated.isascii() and stated.isdigit() and len(stated) < 19):
            raise _Unreadable(400)
        if int(stated) > most:
            return None
        body = _read(environ["wsgi.input"], int(stated))
        if len(body) < int(stated):
            raise _Unreadable(400)  # the connection is gone
        return body
    if environ.get("wsgi.input_terminated"):  # in chunks, and the server knows where they end
        body = _read(environ["wsgi.input"], most + 1)
        return body if len(body) <= most else None
    if "HTTP_TRANSFER_ENCODING" in environ:
        raise _Unreadable(411)
    return b""


def _read(stream: Any, most: int) -> bytes:
    body = bytearray()
    try:
        while len(body) < most:
            piece = stream.read(min(most - len(body), _PIECE_BYTES))
            if not piece:
                break
            body += piece
    except OSError:
        raise _Unreadable(400) from None
    return bytes(body)
