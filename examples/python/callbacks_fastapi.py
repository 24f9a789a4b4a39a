"""Callbacks of the service in an app of FastAPI; Starlette is the same.

    python3 -m venv --system-site-packages venv && venv/bin/pip install fastapi uvicorn
    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... venv/bin/python callbacks_fastapi.py [port]
"""

import os
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from starlette.routing import Route

try:
    from rongcloud.webhooks import Receiver, Reply, events
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    from rongcloud.webhooks import Receiver, Reply, events

receiver = Receiver({os.environ["RONGCLOUD_APP_KEY"]: os.environ["RONGCLOUD_APP_SECRET"]})
app = FastAPI()


@receiver.on(events.MessageRouted)
async def store(message):
    print(f"{message.from_user_id} to {message.to_user_id}: {message.content}", flush=True)


@receiver.on(events.PreMessage)
async def decide(message):
    return Reply.refuse() if "forbidden" in (message.content or "") else Reply.deliver()


@app.get("/stats")
def stats():
    return receiver.stats()


# Both addresses that the console may have. app.mount() would answer the first one with a redirect instead of a 200.
for path in ("/callbacks", "/callbacks/{kind}"):
    app.router.routes.append(Route(path, receiver.asgi))

if __name__ == "__main__":
    # Its access log has the query, and so the signature.
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]) if len(sys.argv) > 1 else 8080, access_log=False)
