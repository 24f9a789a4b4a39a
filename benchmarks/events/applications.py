"""Applications of ASGI for `uvicorn --factory`: the least that one can do, the receiver, and the receiver with a spool, whose
worker is a thread of the same process. Settings come from EVENTS_APP_KEY, EVENTS_APP_SECRET and EVENTS_SPOOL_FILE."""
import os

from rongcloud.webhooks import Receiver, Spool, events


def bare():
    async def application(scope, receive, send):
        more = True
        while more:
            more = (await receive()).get("more_body", False)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})
    return application


def receiver():
    return _receiver().asgi


def spool():
    receiver = _receiver(spool=Spool(os.environ["EVENTS_SPOOL_FILE"]))
    receiver.start_workers()
    return receiver.asgi


def _receiver(**more):
    receiver = Receiver({os.environ["EVENTS_APP_KEY"]: os.environ["EVENTS_APP_SECRET"]}, **more)

    @receiver.on(events.MessageRouted)
    async def handle(message):
        pass
    return receiver
