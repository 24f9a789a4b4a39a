"""What is answered to the service."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of HTTP, for a framework to send.

    Attributes:
        status: HTTP status.
        headers: Names and values, Content-Length among them.
        body: May be empty.
    """

    status: int
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""


def plain(status: int, *headers: tuple[str, str]) -> Response:
    """Without a body, so that nobody learns more than the status."""
    return Response(status, [("Content-Type", "text/plain"), ("Content-Length", "0"), *headers])


def json(body: bytes) -> Response:
    return Response(200, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))], body)
