"""What is told of a client's attempts, and what it counts."""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Tuple, TypedDict, Union


class Attempt(NamedTuple):
    """One request of a call, when it has ended.

    Attributes:
        operation: Catalogue id, or the path of a raw call without its query.
        method: GET, POST, PUT or DELETE.
        domain: Host, and port if not the usual one.
        request_id: The X-Request-ID, one for all attempts of a call; empty when none was sent.
        number: Among those of its call, from 1.
        phase: How far it came: none, resolve, connect, tls, send, wait, head, or body, as when it succeeded.
        outcome: "none" when it succeeded, otherwise a word of RongCloudError.reason.
        http_status: 0 when there was no answer.
        api_code: 0 when it succeeded or the service sent none.
        sent_bytes: Of the request, without what TLS adds.
        received_bytes: The same of the answer; of one that comes as events up to its first part.
        started_us: Unix time in microseconds.
        duration_us: Microseconds from start to end.
        connecting_us: The part of it until there was a connection; 0 on a kept one.
        reused_connection: It went over a kept connection.
        will_retry: Another attempt of the call follows.
    """

    operation: str
    method: str
    domain: str
    request_id: str
    number: int
    phase: str
    outcome: str
    http_status: int
    api_code: int
    sent_bytes: int
    received_bytes: int
    started_us: int
    duration_us: int
    connecting_us: int
    reused_connection: bool
    will_retry: bool


AttemptHook = Callable[[Attempt], object]
LogHook = Callable[[int, str], object]


class Latency(TypedDict):
    """Times in milliseconds: how many, their sum, and (bound, count) of each bucket that is not empty: so many took
    less than the bound and not less than the bound before it; None: longer than the longest bound."""

    count: int
    sum_ms: float
    buckets: List[Tuple[Union[float, None], int]]


class DomainStats(TypedDict):
    """The attempts of one operation at one domain."""

    domain: str
    attempts: int
    retries: int
    sent_bytes: int
    received_bytes: int
    outcomes: Dict[str, int]
    latency: Latency


class OperationStats(TypedDict):
    """The calls of one operation; "raw" stands for all raw calls."""

    operation: str
    started: int
    in_flight: int
    succeeded: int
    failed: Dict[str, int]
    already_accepted: int
    latency: Latency
    domains: List[DomainStats]


class ConnectionStats(TypedDict):
    """The connections to one domain at the moment: all of them, the ones that nobody uses, and the calls that wait for
    one."""

    domain: str
    open: int
    idle: int
    waiting: int


class AsyncStats(TypedDict):
    """Asynchronous calls: those that wait and those under way at the moment; refused as they could not have been answered
    in time, ended before anything was sent, and those whose time ended after they were sent; and what is expected now of
    the wait and of an answer, in milliseconds."""

    waiting: int
    under_way: int
    refused: int
    ended_unsent: int
    late: int
    expected_wait_ms: float
    expected_answer_ms: float


# Its name is a reserved word.
_AsyncMember = TypedDict("_AsyncMember", {"async": AsyncStats})


class Stats(_AsyncMember):
    """What a client has counted since `since_ms` (Unix time in milliseconds). Every member: docs/observability.md."""

    since_ms: int
    started: int
    in_flight: int
    succeeded: int
    failed: Dict[str, int]
    already_accepted: int
    attempts: int
    retries: int
    sent_bytes: int
    received_bytes: int
    switches: int
    hook_calls_dropped: int
    connections: List[ConnectionStats]
    operations: List[OperationStats]
