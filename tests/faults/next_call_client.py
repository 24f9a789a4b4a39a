"""For comparison: a client with the same time limits that goes to the other domain with its next call only."""

from __future__ import annotations

import hashlib
import http.client
import secrets
import socket
import ssl
import threading
import time
from urllib.parse import urlencode, urlsplit


class NextCallClient:
    """A call that fails fails; from then on calls go to the other domain, and back after `cool_down_s`."""

    def __init__(self, urls: list[str], app_key: str, app_secret: str, ca_file: str, *, connect_s: float,
                 response_s: float, cool_down_s: float) -> None:
        self._addresses = [urlsplit(url) for url in urls]
        self._key, self._secret = app_key, app_secret
        self._tls = ssl.create_default_context(cafile=ca_file)
        self._connect_s, self._response_s, self._cool_down_s = connect_s, response_s, cool_down_s
        self._lock = threading.Lock()
        self._primary_from = 0.0

    def _choose(self) -> int:
        with self._lock:
            return 0 if time.monotonic() >= self._primary_from else 1

    def call(self, path: str, fields: dict[str, str]) -> int:
        """The domain that answered: 0 or 1. Raises OSError."""
        index = self._choose()
        try:
            self._exchange(index, path, fields)
        except OSError:
            if index == 0:
                with self._lock:
                    self._primary_from = time.monotonic() + self._cool_down_s
            raise
        return index

    def _exchange(self, index: int, path: str, fields: dict[str, str]) -> None:
        address = self._addresses[index]
        plain = socket.create_connection((address.hostname, address.port), timeout=self._connect_s)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = http.client.HTTPConnection(address.hostname or "", address.port)
        with self._tls.wrap_socket(plain, server_hostname=address.hostname) as stream:
            stream.settimeout(self._response_s)
            connection.sock = stream
            connection.request("POST", path, urlencode(fields), self._headers())
            connection.getresponse().read()

    def _headers(self) -> dict[str, str]:
        nonce, timestamp = secrets.token_hex(8), str(int(time.time() * 1000))
        signature = hashlib.sha1((self._secret + nonce + timestamp).encode()).hexdigest()
        return {"App-Key": self._key, "Nonce": nonce, "Timestamp": timestamp, "Signature": signature,
                "Content-Type": "application/x-www-form-urlencoded"}
