"""The faults: what a server does to a client, one function each (the certificate of TLS comes first)."""

from __future__ import annotations

from collections.abc import Callable

from certificates import Certificate
from fault_server import Behaviour, Peer
from time_limits import FACTOR

TOKEN = b'{"code":200,"userId":"u","token":"t"}'
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
GOOD_ANSWER = _HEAD + b"Content-Length: %d\r\n\r\n" % len(TOKEN) + TOKEN
_CUT_ANSWER = _HEAD + b"Content-Length: %d\r\n\r\n" % (len(TOKEN) + 1) + TOKEN
_CUT_CHUNKED = _HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(TOKEN), TOKEN)
_UNFRAMED_ANSWER = _HEAD + b"\r\n" + TOKEN
_HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
HTML_502 = b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(_HTML) + _HTML


def after_request(step: Callable[[Peer], None]) -> Callable[[Certificate], Behaviour]:
    """A behaviour that is proper until the request has come."""

    def with_certificate(certificate: Certificate) -> Behaviour:
        def play(peer: Peer) -> None:
            peer.start_tls(certificate)
            peer.read_request()
            step(peer)

        return play

    return with_certificate


def _answer(data: bytes, *, goodbye: bool = False, hold: bool = False) -> Callable[[Certificate], Behaviour]:
    def step(peer: Peer) -> None:
        peer.send(data)
        if goodbye:
            peer.say_goodbye()
        if hold:
            peer.hold()

    return after_request(step)


def stall_handshake(_: Certificate) -> Behaviour:
    return lambda peer: peer.hold()


def slow_handshake(seconds: float) -> Callable[[Certificate], Behaviour]:
    def with_certificate(certificate: Certificate) -> Behaviour:
        def play(peer: Peer) -> None:
            peer.pause(seconds)
            peer.start_tls(certificate)
            peer.read_request()
            peer.send(GOOD_ANSWER)

        return play

    return with_certificate


def close_in_handshake(_: Certificate) -> Behaviour:
    return lambda peer: None if peer.receive_raw() else None


def speak_plain_http(_: Certificate) -> Behaviour:
    def play(peer: Peer) -> None:
        peer.receive_raw()
        peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    return play


def _repeat_until_refused(start: bytes, more: bytes) -> Callable[[Certificate], Behaviour]:
    def step(peer: Peer) -> None:
        peer.send(start)
        while True:  # ends with an OSError when the client hangs up
            peer.send(more)

    return after_request(step)


def serving(answer: bytes) -> Callable[[Certificate], Behaviour]:
    """Gives every request of a connection the same answer, until the client hangs up."""

    def with_certificate(certificate: Certificate) -> Behaviour:
        def play(peer: Peer) -> None:
            peer.start_tls(certificate)
            while True:
                peer.read_request()
                peer.send(answer)

        return play

    return with_certificate


def json_answer(status: str, body: bytes) -> bytes:
    return (f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body)


def with_goodbye(answer: bytes) -> bytes:
    """`answer` of a server that then closes the connection and says so, lest the client sends the next request there."""
    return answer.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)


well = serving(GOOD_ANSWER)
good = _answer(GOOD_ANSWER, hold=True)
silence = after_request(Peer.hold)
reset = after_request(Peer.reset)
close = after_request(lambda peer: None)
close_politely = after_request(Peer.say_goodbye)
half_head = _answer(_HEAD)
silent_in_head = _answer(_HEAD, hold=True)
cut_body = _answer(_CUT_ANSWER)
cut_body_politely = _answer(_CUT_ANSWER, goodbye=True)
cut_chunked = _answer(_CUT_CHUNKED)
cut_chunked_politely = _answer(_CUT_CHUNKED, goodbye=True)
unframed_body = _answer(_UNFRAMED_ANSWER, goodbye=True)
cut_unframed_body = _answer(_UNFRAMED_ANSWER)
silent_in_body = _answer(_CUT_ANSWER, hold=True)
bad_chunk = _answer(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + TOKEN, hold=True)
garbage = _answer(b"SSH-2.0-OpenSSH_9.2\r\n", hold=True)
html_502 = _answer(HTML_502, hold=True)
negative_length = _answer(_HEAD + b"Content-Length: -1\r\n\r\n" + TOKEN, hold=True)
huge_length = _answer(_HEAD + b"Content-Length: 999999999999\r\n\r\n" + TOKEN, hold=True)
absurd_length = _answer(_HEAD + b"Content-Length: 99999999999999999999999\r\n\r\n" + TOKEN, hold=True)
endless_head = _repeat_until_refused(b"HTTP/1.1 200 OK\r\n", b"X-More: " + b"x" * 1000 + b"\r\n")
endless_body = _repeat_until_refused(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"2000\r\n" + b"x" * 8192 + b"\r\n")
dripping_head = after_request(lambda peer: peer.drip(GOOD_ANSWER, 0.02 * FACTOR))


def _drip_body(peer: Peer) -> None:
    head, separator, body = GOOD_ANSWER.partition(b"\r\n\r\n")
    peer.send(head + separator)
    peer.drip(body, 0.05 * FACTOR)


dripping_body = after_request(_drip_body)
