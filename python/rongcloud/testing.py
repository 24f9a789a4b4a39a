"""The service on this machine, for tests: starts the program rongcloud-emulator and stops it again.

    with rongcloud.testing.Emulator(user_limit=100) as emulator:
        with emulator.client() as client:
            token = client.get_token("user1", "Ann")
            client.message.send_private(from_user_id="bob", to_user_id=["user1"],
                                        message=rongcloud.messages.Text("hi"))
        assert emulator.check_token(token)["valid"]
        assert emulator.requests("user.get_token")[0]["http_status"] == 200
        assert emulator.inbox("user1")[0].from_user_id == "bob"
"""

from __future__ import annotations

import http.client
import json
import os
import queue
import shutil
import ssl
import subprocess
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, Iterable, Mapping
from urllib.parse import urlencode, urlsplit

from ._client import Client
from ._testing_callbacks import Callbacks, flags_of
from ._testing_faults import Fault, Faults

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Callbacks", "Emulator", "EmulatorError", "Fault", "Faults", "InboxMessage", "find_program"]

PROGRAM = "rongcloud-emulator"
PROGRAM_VARIABLE = "RONGCLOUD_EMULATOR_PROGRAM"
STOP_TIMEOUT_S = 10.0


class EmulatorError(Exception):
    """The emulator was not found, did not start, or refused a request of its control interface."""


def find_program(program: str | os.PathLike[str] | None = None) -> str:
    """The argument, the environment's RONGCLOUD_EMULATOR_PROGRAM, PATH, or the build tree this package stands in."""
    named = program or os.environ.get(PROGRAM_VARIABLE)
    built = Path(__file__).resolve().parents[2] / "tools" / "emulator" / PROGRAM
    found = shutil.which(os.fspath(named)) if named else shutil.which(PROGRAM) or shutil.which(built)
    if found is None:
        raise EmulatorError(f"{os.fspath(named)!r} is not a program" if named else
                            f"{PROGRAM} is neither in PATH nor in a build tree; name it by {PROGRAM_VARIABLE}")
    return found


@dataclass(frozen=True, slots=True)
class InboxMessage:
    """A message that reached a user.

    Attributes:
        message_uid: Its id, as in the answer of the call that sent it.
        conversation_type: "private" or "group".
        from_user_id: The sender.
        target_id: The user it was sent to, or the group.
        object_name: Its type, e.g. "RC:TxtMsg".
        content: Its body as it was sent, for built-in types JSON text; see body.
        sent_time_ms: Unix time by the emulator's clock.
        push_content, push_data: Text and payload of the push; empty when none were given.
        push_ext: Push settings; None without any, and where they have no effect.
        disable_push, content_available, is_persisted, is_counted, is_mentioned, disable_update_last_msg,
        need_read_receipt: As sent, or the service's defaults.
        expansion, extra_content: Whether the message may carry extension key-values, and the first of them.
    """

    message_uid: str
    conversation_type: str
    from_user_id: str
    target_id: str
    object_name: str
    content: str
    sent_time_ms: int
    push_content: str = ""
    push_data: str = ""
    push_ext: dict[str, Any] | None = None
    disable_push: bool = False
    content_available: bool = False
    is_persisted: bool = True
    is_counted: bool = True
    is_mentioned: bool = False
    expansion: bool = False
    extra_content: dict[str, str] = field(default_factory=dict)
    disable_update_last_msg: bool = False
    need_read_receipt: bool = False

    @property
    def body(self) -> Any:
        """The content read as JSON. Raises ValueError when it is not JSON, which custom types need not be."""
        return json.loads(self.content)


class Emulator:
    """A running emulator with an application of its own. Listens on loopback only, on free ports.

    Args:
        user_limit: Registered users an application may have, then code 2007; 0 is no limit.
        listeners: HTTPS listeners, named https, https-2, ...: a primary domain and its backups, with the same state.
        strict: Refuse what the documents forbid though official clients send it; the emulator's README lists it.
        callbacks: Where the emulator sends callbacks: an address on this machine for all of them, or addresses by kind
            ("message_route", "*" for the others).
        flags: More flags of the program, e.g. ["--token-lifetime", "3600"]; `rongcloud-emulator --help` lists them.
        program: Its path; by default it is looked for, see find_program.
        start_timeout: Seconds until it must be ready.

    Attributes (once started):
        url: https://localhost:PORT, of the first listener.
        urls: Of all HTTPS listeners, in order.
        http_url: http://127.0.0.1:PORT.
        app_key, app_secret: Credentials of the application, made for this run.
        ca_file: Certificate with which the HTTPS address is trusted.

    `callbacks` sends callbacks by hand and shows what came of them, see Callbacks.
    `faults` are rules by which its listeners misbehave, see Faults.add.

    Start it with `with`, or with start() and stop(). It also ends when this process does.
    """

    def __init__(self, *, user_limit: int | None = None, listeners: int = 1, strict: bool = False,
                 callbacks: str | Mapping[str, str] | None = None,
                 flags: Iterable[str] = (), program: str | os.PathLike[str] | None = None, start_timeout: float = 30.0) -> None:
        self.url = self.http_url = self.app_key = self.app_secret = self.ca_file = ""
        self.urls: list[str] = []
        self.callbacks = Callbacks(self.control)
        self.faults = Faults(self.control)
        self._program = program
        self._flags = ["--parent-exit", *flags_of(callbacks), *flags]
        if user_limit is not None:
            self._flags += ["--user-limit", str(user_limit)]
        if strict:
            self._flags.append("--strict")
        if listeners != 1:
            self._flags += ["--listeners", str(listeners)]
        self._start_timeout = start_timeout
        self._process: subprocess.Popen[str] | None = None
        self._errors: IO[str] | None = None

    def start(self) -> Emulator:
        if self._process is not None:
            raise EmulatorError("the emulator runs already")
        self._errors = tempfile.TemporaryFile("a+", encoding="utf-8", errors="replace")
        try:
            self._process = subprocess.Popen(
                [find_program(self._program), *self._flags], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=self._errors, encoding="utf-8", errors="replace")
            self._read_addresses()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Ends the program and waits for it. May be called again."""
        process, self._process = self._process, None
        if process is not None:
            if process.stdin:
                process.stdin.close()  # with --parent-exit it ends itself
            try:
                process.wait(STOP_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self._errors is not None:
            self._errors.close()
            self._errors = None

    def client(self, **options: Any) -> Client:
        """A client of the emulator's application over HTTPS, apart from the environment's settings; all listeners are
        its domains. `options` are those of rongcloud.Client and win."""
        here = {"domains": self.urls} if len(self.urls) > 1 else {"emulator": self.url or self.http_url}
        address = {} if {"domains", "region", "emulator"} & options.keys() else here
        settings: dict[str, Any] = {"app_key": self.app_key, "app_secret": self.app_secret,
                                    "ca_file": self.ca_file or None, "use_environment": False, **address}
        return Client(**{**settings, **options})

    def requests(self, operation: str | None = None, listener: str | None = None) -> list[dict[str, Any]]:
        """What arrived, oldest first: listener that took it, method, path, operation, headers without signature,
        parameters as a list of [name, value] in the order of the wire, body, the http_status and code answered, and
        sample: whether the operation was validated only and answered with a sample. fault is the kind of fault that
        struck it, if any, and done whether it was carried out all the same."""
        query = urlencode({name: value for name, value in (("operation", operation), ("listener", listener)) if value})
        requests: list[dict[str, Any]] = self.control("GET", "requests?" + query)["requests"]
        return requests

    def advance(self, seconds: float) -> None:
        """Moves the emulator's clock forward."""
        self.control("POST", "clock", {"advance_ms": round(seconds * 1000)})

    def reset(self) -> None:
        """Forgets users, tokens, groups, messages and requests, sets the clock right, and takes back what was changed
        of the faults."""
        self.control("POST", "reset", {})

    def check_token(self, token: str, app_key: str | None = None) -> dict[str, Any]:
        """What would happen if an app connected with this token: {"valid": ..., "reason": ..., "user_id": ...}."""
        return self.control("POST", "token/check", {"app_key": app_key or self.app_key, "token": token})

    def set_online(self, user_id: str, online: bool = True, app_key: str | None = None) -> None:
        """As if the user's app connected or disconnected."""
        self.control("POST", "users/online", {"app_key": app_key or self.app_key, "user_id": user_id, "online": online})

    def send_as_user(self, user_id: str, target_id: str, content: Any, *, conversation_type: str = "private",
                     object_name: str = "RC:TxtMsg", app_key: str | None = None, **more: Any) -> dict[str, Any]:
        """As if the user's app sent a message: the app server is asked (the callback pre_message, where it has an
        address), the message reaches inboxes, and is routed (message_route).

        Args:
            target_id: The user or the group it is for.
            content: Its content, a text or what is written as JSON.
            conversation_type: "private" or "group".
            more: to_user_ids, push_content, disable_push, push_ext, expansion, extra_content, os, client_ip.

        Returns:
            message_uid, delivered, result ("delivered", "refused", "no_answer", "banned", "kept_out"), decision ("none",
            "pass", "pass_unchecked", "refuse", "no_answer", "unreadable"), extra and content.
        """
        return self.control("POST", "users/send", {
            "app_key": app_key or self.app_key, "user_id": user_id, "target_id": target_id, "content": content,
            "conversation_type": conversation_type, "object_name": object_name, **more})

    def inbox(self, user_id: str, app_key: str | None = None) -> list[InboxMessage]:
        """The messages that have reached a user, oldest first. They stay until they are cleared."""
        query = urlencode({"app_key": app_key or self.app_key, "user_id": user_id})
        return [InboxMessage(**message) for message in self.control("GET", "inbox?" + query)["messages"]]

    def clear_inbox(self, user_id: str | None = None, app_key: str | None = None) -> None:
        """Forgets the messages of one user, or of all users of the application."""
        query = {"app_key": app_key or self.app_key, **({"user_id": user_id} if user_id is not None else {})}
        self.control("DELETE", "inbox?" + urlencode(query))

    def control(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """A request to the control interface under /_emulator/; no proxy of the environment gets in between."""
        connection = self._connection()
        try:
            headers = {"Content-Type": "application/json"} if method != "GET" else {}  # also without a body
            connection.request(method, "/_emulator/" + path, json.dumps(body) if body is not None else None, headers)
            response = connection.getresponse()
            text = response.read().decode("utf-8")
        except OSError as error:
            raise EmulatorError(f"the control interface does not answer: {error}{self._error_text()}") from error
        finally:
            connection.close()
        if response.status != 200:
            raise EmulatorError(f"{method} /_emulator/{path}: HTTP {response.status}: {text[:500]}")
        answer: dict[str, Any] = json.loads(text) if text else {}
        return answer

    def _connection(self) -> http.client.HTTPConnection:
        if self._process is None:
            raise EmulatorError("the emulator does not run; start it with `with` or start()")
        address = urlsplit(self.http_url or self.url)
        host = address.hostname or "127.0.0.1"
        if address.scheme == "http":
            return http.client.HTTPConnection(host, address.port, timeout=STOP_TIMEOUT_S)
        context = ssl.create_default_context(cafile=self.ca_file)
        return http.client.HTTPSConnection(host, address.port, timeout=STOP_TIMEOUT_S, context=context)

    def _read_addresses(self) -> None:
        """Takes the key=value lines up to `ready`; what comes after them is read too, so that the pipe never fills."""
        assert self._process is not None and self._process.stdout is not None
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=_pump, args=(self._process.stdout, lines), daemon=True).start()
        limit = monotonic() + self._start_timeout
        said: dict[str, str] = {}
        while True:
            try:
                line = lines.get(timeout=max(0.0, limit - monotonic()))
            except queue.Empty:
                raise EmulatorError(f"{PROGRAM} was not ready after {self._start_timeout} s"
                                    f"{self._error_text()}") from None
            if line is None:
                status = self._process.wait(STOP_TIMEOUT_S)
                raise EmulatorError(f"{PROGRAM} ended with status {status} before it was ready{self._error_text()}")
            if line == "ready":
                break
            name, _, value = line.partition("=")
            said[name] = value
        self.urls = [value for name, value in said.items() if name.startswith("https")]
        self.url, self.http_url = said.get("https", ""), said.get("http", "")
        self.app_key, self.app_secret = said["app_key"], said["app_secret"]
        self.ca_file = said.get("ca_file", "")

    def _error_text(self) -> str:
        if self._errors is None:
            return ""
        self._errors.seek(0)
        text = self._errors.read()[-2000:].strip()
        return f"; it said:\n{text}" if text else ""

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<rongcloud.testing.Emulator {(self.url or self.http_url) if self._process else 'stopped'}>"


def _pump(stream: IO[str], lines: queue.Queue[str | None]) -> None:
    """Lines up to `ready` go into the queue, the rest is thrown away; None says that the program ended."""
    ready = False
    with stream:
        for line in stream:
            if not ready:
                lines.put(line.rstrip("\n"))
            ready = ready or line.rstrip("\n") == "ready"
    lines.put(None)
