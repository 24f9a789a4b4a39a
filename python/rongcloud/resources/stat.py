# Generated from catalogue/endpoints/stat.yaml. Do not edit.
"""Operations of the group stat: Statistics."""

from __future__ import annotations

from .._decode import Acknowledgement
from .._resource import SyncResource


class Stat(SyncResource):
    """Statistics: push statistics; neither parameters nor answers are documented.

    Reached as `client.stat`; may be used by several threads at once.
    """

    __slots__ = ()

    def get_day_push(self, *, timeout: float | None = None) -> Acknowledgement:
        """Get the aggregated push statistics of a day.

        POST /stat/getDayPushData. Rate: 1 request per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only path and rate are documented. Any parameters are accepted and sent as a form; read the
        answer as JSON.

        Source: docs: official API list of 2026-01-09.
        """
        return self._call("stat.get_day_push", {}, Acknowledgement, timeout)

    def get_push_id(self, *, timeout: float | None = None) -> Acknowledgement:
        """Get the statistics of a push.

        POST /stat/getPushIdData. Rate: 1 request per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only path and rate are documented. Any parameters are accepted and sent as a form; read the
        answer as JSON.

        Source: docs: official API list of 2026-01-09.
        """
        return self._call("stat.get_push_id", {}, Acknowledgement, timeout)
