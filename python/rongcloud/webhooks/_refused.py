"""Why a callback is refused."""

from __future__ import annotations

from .._exceptions import SignatureError


class Refused(SignatureError):
    """A request that is not from the service, is too old, or is not what the service sends. Nothing of the request is in
    its message.

    Attributes:
        verdict: bad_signature, too_old, too_new, missing, malformed, too_large or unknown_app.
        http_status: HTTP status to answer with: 400, 401 or 413.
    """

    verdict: str = "malformed"
    http_status: int
