"""A worker: handles the callbacks that a receiver has put into a spool, until Ctrl-C or SIGTERM. Any number may run.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... python3 spool_worker.py /var/lib/app/callbacks.spool

The receiver is another process, Receiver(..., spool=Spool("/var/lib/app/callbacks.spool")), or the one in C++.
"""

import logging
import os
import signal
import sys
import threading
from pathlib import Path

try:
    from rongcloud.webhooks import Receiver, Spool, events
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    from rongcloud.webhooks import Receiver, Spool, events


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: spool_worker.py FILE", file=sys.stderr)
        return 2
    logging.basicConfig(level=logging.INFO)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    secrets = {os.environ["RONGCLOUD_APP_KEY"]: os.environ["RONGCLOUD_APP_SECRET"]}
    with Spool(sys.argv[1]) as spool, Receiver(secrets, spool=spool) as receiver:

        @receiver.on(events.MessageRouted)
        def store(message):
            # The id is the same whenever the event comes: a key for what must not be stored twice.
            print(message.id, f"{message.from_user_id}: {message.content}", flush=True)

        @receiver.on(events.Event)
        def other(event):
            print(event.type, event.data, flush=True)

        receiver.work(stop, concurrency=2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
