"""A small chat backend: what an app's own server does with the service, from a login to a stored message.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing \\
        python3 app_server.py --port 8443 --certificate cert.pem --key key.pem --database chat.db --secret-path 3f9c0d6a

    POST /login {"user_id": "ann", "name": "Ann"}      -> {"token": "..."}, with which the app connects to the service
    GET  /messages?user=ann&with=bob                   -> [{"from": "ann", "text": "hi", ...}, ...]
    GET  /users/ann                                    -> {"user_id": "ann", "name": "Ann", "is_online": true}
    POST /rongcloud/<secret-path>/...                  callbacks of the service: put this address into its console

The service asks before it delivers a message (a forbidden word is refused), sends a copy of each message (stored, once),
and tells who comes and goes. An event is answered when it is in the database: what is lost on the way, or by a crash,
comes again, and the unique id keeps it from being stored twice. Who logs in is not checked here: that is the app's.

Beside an emulator, in the shell of `meson devenv -C build`, with one terminal for each:

    rongcloud-emulator --app k:s --http-port 8470 --directory certs \\
        --callback https://localhost:8443/rongcloud/3f9c0d6a
    RONGCLOUD_EMULATOR=127.0.0.1:8470 RONGCLOUD_APP_KEY=k RONGCLOUD_APP_SECRET=s python3 app_server.py --port 8443 \\
        --certificate certs/server.pem --key certs/server-key.pem --database chat.db --secret-path 3f9c0d6a
    curl --cacert certs/ca.pem https://localhost:8443/login -d '{"user_id": "ann", "name": "Ann"}'
    curl -H "Content-Type: application/json" http://127.0.0.1:8470/_emulator/users/send -d '{"user_id": "ann",
        "conversation_type": "private", "target_id": "bob", "content": {"content": "hi"}}'
    curl --cacert certs/ca.pem "https://localhost:8443/messages?user=ann&with=bob"
"""

import argparse
import json
import os
import sqlite3
import ssl
import sys
from contextlib import closing
from pathlib import Path
from socketserver import ThreadingMixIn
from urllib.parse import parse_qs
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

try:
    import rongcloud
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    import rongcloud
from rongcloud.webhooks import Receiver, Reply, events

FORBIDDEN = ("forbidden", "禁止")
SCHEMA = """
CREATE TABLE IF NOT EXISTS users (id TEXT PRIMARY KEY, name TEXT NOT NULL, is_online INTEGER NOT NULL DEFAULT 0,
                                  changed_ms INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS messages (event_id TEXT PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL,
                                     type TEXT NOT NULL, content TEXT NOT NULL, sent_ms INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS messages_by_pair ON messages (sender, receiver, sent_ms);
"""
INSERT_MESSAGE = "INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?)"
INSERT_USER = "INSERT INTO users (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name"
# Events may overtake each other; the older one must not win.
UPDATE_STATUS = """INSERT INTO users (id, name, is_online, changed_ms) VALUES (?1, ?1, ?2, ?3) ON CONFLICT (id)
    DO UPDATE SET is_online = ?2, changed_ms = ?3 WHERE changed_ms <= ?3"""
SELECT_MESSAGES = """SELECT sender, receiver, type, content, sent_ms FROM messages
    WHERE (sender = ?1 AND receiver = ?2) OR (sender = ?2 AND receiver = ?1) ORDER BY sent_ms"""


class Database:
    """A connection for each piece of work: several threads of the server come here."""

    def __init__(self, path):
        self._path = path
        self.change("PRAGMA journal_mode = WAL")
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(SCHEMA)

    def change(self, statement, *values):
        with closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute(statement, values)

    def rows(self, statement, *values):
        with closing(sqlite3.connect(self._path)) as connection:
            return connection.execute(statement, values).fetchall()


def text_of(object_name, content):
    """What a person reads of a message, if it has text."""
    if object_name != "RC:TxtMsg":
        return ""
    try:
        return json.loads(content).get("content", "")
    except (ValueError, AttributeError):
        return content


def make_receiver(app_key, app_secret, database):
    receiver = Receiver({app_key: app_secret})

    @receiver.on(events.PreMessage)
    def decide(message):
        text = text_of(message.object_name, message.content or "")
        if any(word in text for word in FORBIDDEN):
            return Reply.refuse(extra="That word is not allowed here.")
        return Reply.deliver()

    @receiver.on(events.MessageRouted)
    def store(message):
        database.change(INSERT_MESSAGE, message.id, message.from_user_id, message.to_user_id, message.object_name,
                        message.content or "", message.message_timestamp or 0)

    @receiver.on(events.OnlineStatusChanged)
    def note_status(change):
        database.change(UPDATE_STATUS, change.user_id, int(change.status == "0"), change.time or 0)

    return receiver


class Application:
    """WSGI: the app's own interface, and the callbacks of the service behind a path that nobody can guess."""

    def __init__(self, client, receiver, database, secret_path):
        self._client = client
        self._receiver = receiver
        self._database = database
        self._callbacks = f"/rongcloud/{secret_path}"

    def __call__(self, environ, start_response):
        path, method = environ.get("PATH_INFO", ""), environ["REQUEST_METHOD"]
        if path == self._callbacks or path.startswith(self._callbacks + "/"):
            return self._receiver.wsgi(environ, start_response)
        try:
            status, answer = self.route(method, path, environ)
        except (KeyError, ValueError) as error:
            status, answer = "400 Bad Request", {"error": str(error)}
        except rongcloud.RongCloudError as error:
            print(f"{error.operation}: {error}", file=sys.stderr, flush=True)
            status = "503 Service Unavailable" if error.is_retriable else "502 Bad Gateway"
            answer = {"error": "the messaging service did not do it", "request_id": error.request_id}
        body = json.dumps(answer, ensure_ascii=False).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def route(self, method, path, environ):
        if (method, path) == ("POST", "/login"):
            size = min(int(environ.get("CONTENT_LENGTH") or 0), 1 << 16)
            return "200 OK", self.log_in(json.loads(environ["wsgi.input"].read(size)))
        query = {name: values[0] for name, values in parse_qs(environ.get("QUERY_STRING", "")).items()}
        if (method, path) == ("GET", "/messages"):
            return "200 OK", self.messages_between(query["user"], query["with"])
        if method == "GET" and path.startswith("/users/"):
            return self.user(path.removeprefix("/users/"))
        return "404 Not Found", {"error": "there is nothing here"}

    def log_in(self, given):
        user_id, name = given["user_id"], given["name"]
        token = self._client.get_token(user_id, name)
        self._database.change(INSERT_USER, user_id, name)
        return {"token": token}

    def messages_between(self, one, other):
        return [{"from": sender, "to": receiver, "text": text_of(kind, content), "sent_ms": sent_ms}
                for sender, receiver, kind, content, sent_ms in self._database.rows(SELECT_MESSAGES, one, other)]

    def user(self, user_id):
        found = self._database.rows("SELECT id, name, is_online FROM users WHERE id = ?", user_id)
        if not found:
            return "404 Not Found", {"error": "there is no such user"}
        (user_id, name, is_online), = found
        return "200 OK", {"user_id": user_id, "name": name, "is_online": bool(is_online)}


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """One line for a client that has gone or does not trust the certificate; a traceback for a fault of this program."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):  # ssl.SSLError is one
            return super().handle_error(request, client_address)
        print(f"{client_address[0]}: {error}", file=sys.stderr, flush=True)


class Handler(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        """Not the query: that of a callback has a signature which is good for any body."""
        print(f"{self.command} {self.path.partition('?')[0]}: {code}", file=sys.stderr, flush=True)


def tls_of(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    for path in filter(None, (certificate, key)):
        with open(path, "rb"):  # the error of load_cert_chain does not say which file is missing
            pass
    try:
        context.load_cert_chain(certificate, key)
    except ssl.SSLError as error:
        sys.exit(f"{certificate}: no certificate with its key ({key or certificate}): {error}")
    return context


def serve(application, arguments):
    tls = tls_of(arguments.certificate, arguments.key) if arguments.certificate else None
    with Server(("127.0.0.1", arguments.port), Handler) as server:
        server.set_app(application)
        scheme = "http"  # behind a proxy that ends TLS
        if tls:
            # The handshake is for the thread of a connection, not for the one that accepts.
            server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
            scheme = "https"
        print(f"{scheme}://localhost:{server.server_port}", flush=True)
        server.serve_forever()


def main():
    parser = argparse.ArgumentParser(description="A small chat backend.")
    parser.add_argument("--port", type=int, default=8443)
    parser.add_argument("--certificate", help="PEM file; without it plain HTTP, for a proxy on this machine")
    parser.add_argument("--key", help="PEM file of its private key")
    parser.add_argument("--database", default="chat.db")
    parser.add_argument("--secret-path", required=True, help="part of the callbacks' address that nobody can guess")
    arguments = parser.parse_args()
    missing = [name for name in ("RONGCLOUD_APP_KEY", "RONGCLOUD_APP_SECRET") if not os.environ.get(name)]
    if missing:
        return f"{' and '.join(missing)} must be set in the environment"
    database = Database(arguments.database)
    receiver = make_receiver(os.environ["RONGCLOUD_APP_KEY"], os.environ["RONGCLOUD_APP_SECRET"], database)
    try:
        with rongcloud.Client() as client:
            serve(Application(client, receiver, database, arguments.secret_path), arguments)
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        return str(error)  # a certificate that is not there, a port in use
    except rongcloud.RongCloudError as error:
        return f"{error}\n{error.hint}"  # a setting of the client


if __name__ == "__main__":
    sys.exit(main())
