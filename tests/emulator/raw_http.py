"""Requests written byte by byte, for what no HTTP library would send."""
import json
import socket
import ssl
import urllib.parse


def address_of(emulator, listener="http"):
    url = urllib.parse.urlsplit(emulator.facts[listener])
    return url.hostname, url.port


class RawConnection:
    """One connection, to any address the emulator listens on."""

    def __init__(self, emulator, listener="http", host=None):
        name, port = address_of(emulator, listener)
        self.socket = socket.create_connection((host or name, port), timeout=20)
        if listener != "http":
            context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
            self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        self.stream = self.socket.makefile("rb")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data if isinstance(data, bytes) else data.encode())

    def answer(self, has_body=True):
        """Status, headers by lower-case name, and the body read as JSON; status None when the connection has ended."""
        line = self.stream.readline()
        if not line:
            return None, {}, None
        headers = {}
        while (header := self.stream.readline().rstrip(b"\r\n")):
            name, _, value = header.decode().partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", 0)) if has_body else 0
        body = self.stream.read(length)
        return int(line.split()[1]), headers, json.loads(body) if body else None


def request(line, *headers, body=""):
    """The text of a request with exactly these header lines, and a Content-Length when there is a body."""
    length = [f"Content-Length: {len(body.encode())}"] if body else []
    return "\r\n".join([line, *headers, *length, "", body])


def exchange(emulator, text, listener="http", has_body=True):
    with RawConnection(emulator, listener) as connection:
        connection.send(text)
        return connection.answer(has_body)
