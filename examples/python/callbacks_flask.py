"""Callbacks of the service in an app of Flask.

    python3 -m venv --system-site-packages venv && venv/bin/pip install flask
    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... venv/bin/python callbacks_flask.py [port]
"""

import logging
import os
import sys
from pathlib import Path

from flask import Flask, Response, request

try:
    from rongcloud.webhooks import Receiver, Reply, events
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    from rongcloud.webhooks import Receiver, Reply, events

receiver = Receiver({os.environ["RONGCLOUD_APP_KEY"]: os.environ["RONGCLOUD_APP_SECRET"]})
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1 << 20


@receiver.on(events.MessageRouted)
def store(message):
    print(f"{message.from_user_id} to {message.to_user_id}: {message.content}", flush=True)


@receiver.on(events.PreMessage)
def decide(message):
    return Reply.refuse() if "forbidden" in (message.content or "") else Reply.deliver()


@app.route("/callbacks", methods=["POST"])
@app.route("/callbacks/<kind>", methods=["POST"])
def callbacks(kind=""):
    # The query as it came: request.args has decoded it.
    target = request.path + "?" + request.query_string.decode("latin-1")
    answer = receiver.handle(request.method, target, request.headers, request.get_data())
    return Response(answer.body, answer.status, answer.headers)


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # its lines have the query, and so the signature
    app.run(port=int(sys.argv[1]) if len(sys.argv) > 1 else 8080)
