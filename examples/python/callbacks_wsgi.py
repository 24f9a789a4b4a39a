"""Receives the callbacks of the service with nothing but the standard library, and prints what came.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... python3 callbacks_wsgi.py [port]

Behind HTTPS in production: the signature of a request does not cover its body.
"""

import os
import sys
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

try:
    from rongcloud.webhooks import Receiver, Reply, events
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    from rongcloud.webhooks import Receiver, Reply, events

receiver = Receiver({os.environ["RONGCLOUD_APP_KEY"]: os.environ["RONGCLOUD_APP_SECRET"]})


@receiver.on(events.MessageRouted)
def store(message):
    print(f"{message.from_user_id} to {message.to_user_id}: {message.content}", flush=True)


@receiver.on(events.OnlineStatusChanged)
def note(change):
    print(f"{change.user_id} {('is online', 'is offline', 'has logged out')[int(change.status or 0)]}", flush=True)


@receiver.on(events.PreMessage)
def decide(message):
    if "forbidden" in (message.content or ""):
        return Reply.refuse(extra="That word is not allowed here.")
    return Reply.deliver()


@receiver.on(events.Event)
def other(event):
    print(f"{event.type}: {event.data}", flush=True)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Handler(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        """Not the query: it has a signature that is good for any body."""
        print(f"{self.command} {self.path.partition('?')[0]}: {code}", file=sys.stderr, flush=True)


def main() -> int:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
    with Server(("127.0.0.1", port), Handler) as server:
        server.set_app(receiver.wsgi)
        print(f"http://127.0.0.1:{server.server_port}/callbacks", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0


if __name__ == "__main__":
    sys.exit(main())
