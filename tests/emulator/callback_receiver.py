"""An app server for callbacks: the library's own receiver behind Python's HTTP server, on a free port."""
import http.server
import ssl
import threading

import pytest

try:
    from rongcloud.webhooks import Receiver
except ModuleNotFoundError:
    pytest.skip("the Python package is not built", allow_module_level=True)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status, content, headers = self.server.owner.take(self.path, self.headers.items(), body)
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass  # a request that was broken off on purpose


class AppServer:
    """`receiver` judges and reads every request. `answers` come first, one for each request: an HTTP status, a triple of
    status, body and headers, or "silence" until end_silence()."""

    def __init__(self, host="127.0.0.1", directory=None):
        self.receiver = None
        self.events = []
        self.verdicts = []
        self.requests = []
        self.answers = []
        self.decide = None
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._silence = threading.Event()
        self._server = _Server((host, 0), _Handler)
        self._server.owner = self
        if directory is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(directory / "server.pem", directory / "server-key.pem")
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True,
                                                      do_handshake_on_connect=False)
        self.url = f"{'http' if directory is None else 'https'}://{host}:{self._server.server_port}/callbacks"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def expect(self, emulator, app=None):
        """From now on callbacks of this emulator's application are verified."""
        key, secret = app or (emulator.key, emulator.secret)
        self.receiver = Receiver({key: secret})

    def take(self, target, headers, body):
        with self._lock:
            self.requests.append((target, dict(headers), body))
            answer = self.answers.pop(0) if self.answers else None
            self._changed.notify_all()
        if answer == "silence":
            self._silence.wait(60)
            return 503, b"", []
        if isinstance(answer, int):
            return answer, b"", []
        if answer is not None:
            return answer
        return self.handle(target, headers, body)

    def handle(self, target, headers, body):
        with self.receiver.parse("POST", target, headers, body) as delivery:
            with self._lock:
                self.verdicts.append(delivery.verdict)
                self.events.extend(delivery.events)
        if delivery.verdict == "ok" and self.decide is not None and delivery.type == "pre_message":
            reply = self.decide(delivery.events[0])
            return 200, reply, [("Content-Type", "application/json")]
        return 200, b"", []

    def wait_for_requests(self, count):
        with self._lock:
            assert self._changed.wait_for(lambda: len(self.requests) >= count, 30), len(self.requests)

    def end_silence(self):
        self._silence.set()

    def close(self):
        self._silence.set()
        self._server.shutdown()
        self._server.server_close()
