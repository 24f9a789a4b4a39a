"""A server on this machine that misbehaves in exactly one way, for each connection it accepts."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator

from certificates import Certificate

_LOOPBACK = "127.0.0.1"
_RECEIVE_BYTES = 65536


class Peer:
    """The server's end of one connection: the steps that a behaviour is made of."""

    def __init__(self, server: FaultServer, connection: socket.socket):
        self._server = server
        self._socket = connection

    def start_tls(self, certificate: Certificate) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.chain, certificate.key)
        self._socket = context.wrap_socket(self._socket, server_side=True, suppress_ragged_eofs=False)

    def read_request(self) -> None:
        """Reads one whole request and counts it."""
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._receive()
        head, _, body = received.partition(b"\r\n\r\n")
        missing = _content_length(head) - len(body)
        while missing > 0:
            missing -= len(self._receive())
        self._server.count_request()

    def _receive(self) -> bytes:
        received = self._socket.recv(_RECEIVE_BYTES)
        if not received:
            raise ConnectionError("the client closed the connection")
        return received

    def receive_raw(self) -> bytes:
        """Whatever the client says first."""
        return self._socket.recv(_RECEIVE_BYTES)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def drip(self, data: bytes, seconds: float) -> None:
        """One byte after another, `seconds` apart."""
        for byte in data:
            if self._server.stopping.wait(seconds):
                return
            self.send(bytes([byte]))

    def pause(self, seconds: float) -> None:
        self._server.stopping.wait(seconds)

    def hold(self) -> None:
        """Keeps the connection open and silent until the server stops."""
        self._server.stopping.wait()

    def say_goodbye(self) -> None:
        """Sends the close_notify of TLS without waiting for the client's."""
        self._socket.settimeout(0)
        with contextlib.suppress(OSError):
            self._socket.unwrap()

    def reset(self) -> None:
        """Makes the coming close a reset."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def close(self) -> None:
        self._socket.close()


Behaviour = Callable[[Peer], None]


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


class FaultServer:
    """Accepts on a free port of 127.0.0.1 and plays `behaviour` on each connection, in a thread of its own."""

    def __init__(self, behaviour: Behaviour):
        self.stopping = threading.Event()
        self.requests = 0
        self._behaviour = behaviour
        self._lock = threading.Lock()
        self._listener = socket.create_server((_LOOPBACK, 0))
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    @property
    def url(self) -> str:
        return f"https://localhost:{self._listener.getsockname()[1]}"

    def count_request(self) -> None:
        with self._lock:
            self.requests += 1

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(30)
        # A reset would take with it what waits to be sent.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer = Peer(self, connection)
        with contextlib.suppress(OSError):  # the client gave up, as it should
            self._behaviour(peer)
        with contextlib.suppress(OSError):
            peer.close()

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        for thread in self._threads:
            thread.join()


@contextlib.contextmanager
def closed_port() -> Iterator[str]:
    """The address of a port that refuses: it is held by a socket that does not listen."""
    with socket.socket() as holder:
        holder.bind((_LOOPBACK, 0))
        yield f"https://localhost:{holder.getsockname()[1]}"


@contextlib.contextmanager
def black_hole() -> Iterator[str]:
    """The address of a port that never answers: the queue of its listener is full, so the system drops what comes."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind((_LOOPBACK, 0))
        listener.listen(0)
        for _ in range(4):
            filler = waiting.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield f"https://localhost:{listener.getsockname()[1]}"
