"""Receivers of our own side, for the sink http and for decisions."""

from __future__ import annotations

import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Receiver:
    """Keeps what it gets. `answer(event)` gives status and body; it may wait."""

    def __init__(self, answer=lambda event: (204, b""), tls: ssl.SSLContext | None = None, port=0):
        self.got: list[tuple[dict, bytes]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answered = answer(json.loads(body))
                if 200 <= status < 300:
                    receiver.got.append((dict(self.headers), body))
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(answered)))
                    self.end_headers()
                    self.wfile.write(answered)
                except OSError:
                    pass  # nobody waits any more

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            allow_reuse_address = True
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", port), Handler)
        if tls is not None:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.url = f"http{'s' if tls else ''}://localhost:{self.port}/events?token=inner"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def events(self):
        return [json.loads(body) for _, body in list(self.got)]

    def stop(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
