"""Workers that run beside whatever else the process does."""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable
from threading import Event as Flag
from threading import Lock, Thread

from .._exceptions import argument_error

_log = logging.getLogger("rongcloud.webhooks")


class Working:
    """Threads that can be stopped. They end before the process does. A process that is forked has none."""

    def __init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        self._lock = Lock()
        self._stop = Flag()
        self._thread: Thread | None = None

    def start(self, work: Callable[[Flag], None]) -> None:
        def run() -> None:
            try:
                work(stop)
            except Exception:
                _log.exception("the workers of the spool have ended")

        with self._lock:
            if self._thread is not None and self._thread.is_alive():
                raise argument_error("the workers run already")
            self._stop = stop = Flag()
            self._thread = Thread(target=run, name="rongcloud-webhooks-worker", daemon=True)
            self._thread.start()
            atexit.register(self.stop)

    def stop(self) -> None:
        """Blocks until what is being handled is handled. May be called again."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stop.set()
        atexit.unregister(self.stop)
        if thread is not None:
            thread.join()
