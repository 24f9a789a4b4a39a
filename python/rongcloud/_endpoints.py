"""What a client tells of its domains and its rate limits."""

from __future__ import annotations

from typing import Callable, NamedTuple


class Endpoint(NamedTuple):
    """What a client knows of one of its domains at a moment.

    Attributes:
        domain: Host, and port if not the usual one.
        state: "closed": well. "open": ill, used only when no other is well. "half_open": ill, and one call is finding
            out whether it is well again; connections in the background, see failover_probe, do not count.
        preferred: New calls go there.
        consecutive_failures: Since the last answer.
        open_until_ms: Unix time in milliseconds from when an ill one is tried again; None when it is well.
        operations_avoided: So many operations have failed there twice in a row and go elsewhere for a while, although
            others do not.
        latency_average_ms: Of its answers, recent ones weigh more; None before the first one.
        last_fault: Why it is ill, in the words of RongCloudError.reason; None when it is well.
    """

    domain: str
    state: str
    preferred: bool
    consecutive_failures: int
    open_until_ms: int | None
    operations_avoided: int
    latency_average_ms: float | None
    last_fault: str | None


class RateLimit(NamedTuple):
    """How much of one rate limit of the service a client has used at a moment.

    Attributes:
        bucket: The operation, or the name of a limit that operations share.
        scope: For what there is a limit of its own, e.g. "group/channel"; empty for the whole application.
        counts: What is counted: "request", "recipient", "group", ...
        limit: How many of them this client may take in any `window_ms`.
        window_ms: Length of the window in milliseconds.
        rate_percent: Less than 100 for a while after the service refused calls as too fast; `limit` is then less too.
        available: What is left at this moment; negative after a call that took more than the limit.
        waiting: Calls in line.
    """

    bucket: str
    scope: str
    counts: str
    limit: float
    window_ms: int
    rate_percent: int
    available: float
    waiting: int


class DomainSwitch(NamedTuple):
    """The preferred domain has become another one.

    Attributes:
        previous: Where calls went.
        current: Where they go now.
        reason: The fault of the previous one in the words of RongCloudError.reason, or "recovered" when the current
            one is well again.
    """

    previous: str
    current: str
    reason: str


SwitchHook = Callable[[DomainSwitch], object]
