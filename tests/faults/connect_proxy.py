"""An HTTP proxy on this machine: opens the way (CONNECT) to one server, whatever host is asked for."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading

_RECEIVE_BYTES = 65536


class ConnectProxy:
    """Asks for `credentials` ("user:password") when given; keeps the targets that were asked for, and the credentials
    that came. `refusals` are whole answers by which it refuses some hosts; `opening` is the answer to others."""

    def __init__(self, server_url: str, credentials: str | None = None, refusals: dict[str, bytes] | None = None):
        self.targets: list[str] = []
        self.credentials: list[str] = []
        self._refusals = refusals or {}
        self.opening = b"HTTP/1.1 200 Connection established\r\n\r\n"
        self._server = ("127.0.0.1", int(server_url.rsplit(":", 1)[1]))
        self._wanted = None
        if credentials is not None:
            self._wanted = b"Basic " + base64.b64encode(credentials.encode())
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.authority = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def _start(self, target, *arguments) -> None:
        thread = threading.Thread(target=target, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(client)
            self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            head = b""
            while b"\r\n\r\n" not in head:
                received = client.recv(_RECEIVE_BYTES)
                if not received:
                    return
                head += received
            lines = head.split(b"\r\n")
            method, target, _ = lines[0].split()
            assert method == b"CONNECT" and b"Host: " + target in lines
            self.targets.append(target.decode())
            self.credentials += [base64.b64decode(line.split()[-1]).decode() for line in lines
                                 if line.startswith(b"Proxy-Authorization: Basic ")]
            if refusal := self._refusals.get(target.decode()):
                client.sendall(refusal)
                return
            if self._wanted is not None and b"Proxy-Authorization: " + self._wanted not in lines:
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                return
            with socket.create_connection(self._server) as server:
                self._open.append(server)
                client.sendall(self.opening)
                self._start(self._relay, server, client)
                self._relay(client, server)

    @staticmethod
    def _relay(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(_RECEIVE_BYTES):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def __enter__(self) -> ConnectProxy:
        return self

    def __exit__(self, *_: object) -> None:
        for each in [self._listener, *self._open]:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()
