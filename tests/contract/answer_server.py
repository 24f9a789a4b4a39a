"""A server on loopback that records each request and gives the answer it was told to give. Knows nothing of the API."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Callable


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class AnswerServer:
    """`answer`, or what it makes of the request when it is a function, is sent to every request, with the HTTP status
    `status`; `requests` are those seen since `expect` was called last."""

    def __init__(self) -> None:
        self.answer: bytes | Callable[[Request], bytes] = b"{}"
        self.status = 200
        self.requests: list[Request] = []
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body go out together: the second of two small packets would wait for the first

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                request = Request(self.command, self.path, dict(self.headers), body)
                owner.requests.append(request)
                answer = owner.answer  # the test may set the next one as soon as the head of this one is out
                if callable(answer):
                    answer = answer(request)
                self.send_response(owner.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_PUT = do_DELETE = do_POST

            def log_message(self, format: str, *arguments: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def expect(self, answer: bytes | Callable[[Request], bytes], status: int = 200) -> None:
        self.answer = answer
        self.status = status
        self.requests = []

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
