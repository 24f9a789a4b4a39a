"""Seeing what a client does, and changing its secret."""

from __future__ import annotations

import logging
from json import loads
from typing import TYPE_CHECKING, Any

from ._endpoints import DomainSwitch, Endpoint
from ._exceptions import argument_error
from ._observed import Attempt

if TYPE_CHECKING:
    from . import _core
    from ._endpoints import SwitchHook
    from ._observed import AttemptHook, LogHook, Stats

LOGGER = logging.getLogger("rongcloud")
LOGGER.addHandler(logging.NullHandler())  # a library is silent where nobody has set logging up

# The levels of the library, and those of the logging module.
_LEVELS = {1: logging.ERROR, 2: logging.WARNING, 3: logging.INFO, 4: logging.DEBUG}


class Observable:
    """What clients have in common for whoever watches them.

    Hooks are called from when they are set, instead of an earlier one of the same kind. They run in the thread of the
    call that has something to tell, when it has ended and before its answer comes out; in several threads at once if
    need be. They may use the client, but calls that they make come back to them. An Exception that they raise is
    reported by sys.unraisablehook; anything else, such as KeyboardInterrupt, comes out of the call. A hook that refers
    to the client keeps it alive until close().
    """

    _core: _core.Client
    _shown: dict[str, Any]

    def endpoints(self) -> list[Endpoint]:
        """The client's domains and how they are, the primary first."""
        return [Endpoint(**entry) for entry in loads(self._core.endpoints())["endpoints"]]

    def stats(self) -> Stats:
        """What the client has counted so far: calls, attempts, bytes, and times as histograms.

        A dict, described by rongcloud.Stats and docs/observability.md. A forked child begins at zero.
        """
        stats: Stats = loads(self._core.stats())
        stats["hook_calls_dropped"] = self._core.hook_calls_dropped()
        return stats

    def set_switch_hook(self, hook: SwitchHook | None) -> None:
        """Has `hook` called for every switch of the preferred domain from now on.

        Args:
            hook: Called with a rongcloud.DomainSwitch; None: nothing is called.
        """
        _check_hook(hook)
        self._core.set_switch_hook(None if hook is None else lambda *change: hook(DomainSwitch(*change)))

    def set_attempt_hook(self, hook: AttemptHook | None) -> None:
        """Has `hook` called at the end of every attempt from now on: a call makes one or more of them.

        Args:
            hook: Called with a rongcloud.Attempt; None: nothing is called.
        """
        _check_hook(hook)
        self._watch_attempts("user", hook)

    def set_log_hook(self, hook: LogHook | None, level: int = logging.WARNING) -> None:
        """Has `hook` called for lines about what the client does from now on, instead of the logger "rongcloud".

            client.set_log_hook(logging.getLogger("app.im").log, logging.INFO)

        ERROR: a call whose outcome is not known; WARNING: an attempt that failed on its way, a switch of the domain;
        INFO: a refusal of the service, a change of the credentials; DEBUG: the end of every call. No line has anything
        of a request or an answer in it but the names of operation and domain, codes, and the request id.

        Args:
            hook: Called with a level of the logging module and the line; None: nothing is called.
            level: Lines below it are not made.
        """
        _check_hook(hook)
        wanted = [own for own, number in _LEVELS.items() if number >= level]
        if hook is None or not wanted:
            self._core.set_log_hook(None, 1)
        else:
            self._core.set_log_hook(lambda own, line: hook(_LEVELS[own], line), max(wanted))

    def set_credentials(self, *, app_secret: str, app_key: str | None = None) -> None:
        """Signs every attempt that begins from now on with these; connections and running calls go on.

        Args:
            app_secret: The new App Secret.
            app_key: A new App Key; None: it stays.

        Raises:
            ConfigurationError: One of them cannot be right; the old ones stay.
        """
        self._core.set_credentials(app_key, app_secret)
        if app_key is not None:
            self._shown["app_key"] = app_key

    def _log_as_configured(self) -> None:
        """Lines go to the logger "rongcloud" from the level on that it has now."""
        level = next((number for number in sorted(_LEVELS.values()) if LOGGER.isEnabledFor(number)), None)
        if level is not None:
            self.set_log_hook(LOGGER.log, level)

    def _watch_attempts(self, watcher: str, hook: AttemptHook | None) -> None:
        """One hook for each watcher: the user's own, and that of an instrumentation."""
        watchers: dict[str, AttemptHook] = {**getattr(self, "_watchers", {}), watcher: hook}
        self._watchers = {name: kept for name, kept in watchers.items() if kept is not None}
        hooks = tuple(self._watchers.values())

        def tell(*members: Any) -> None:
            attempt = Attempt(*members)
            for each in hooks:
                each(attempt)

        self._core.set_attempt_hook(tell if hooks else None)


def _check_hook(hook: object) -> None:
    if hook is not None and not callable(hook):
        raise argument_error(f"a hook must be callable, or None, not {type(hook).__name__}")
