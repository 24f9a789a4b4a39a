"""Spans and metrics of OpenTelemetry for the attempts of a client. Needs the package opentelemetry-api.

    import rongcloud
    import rongcloud.opentelemetry

    client = rongcloud.Client(...)
    rongcloud.opentelemetry.instrument(client)

Each attempt becomes a span "RongCloud user.get_token" of kind CLIENT, a child of the span that is current in the thread
of the call, and a value of the histogram "rongcloud.attempt.duration" in seconds. Of an AsyncClient a span has no
parent; rongcloud.request_id links it to the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from opentelemetry import metrics, trace

from . import __version__

if TYPE_CHECKING:
    from ._async_client import AsyncClient
    from ._observability import Observable
    from ._observed import Attempt

__all__ = ["instrument"]

_WATCHER = "opentelemetry"


def instrument(client: Observable | AsyncClient, tracer_provider: trace.TracerProvider | None = None,
               meter_provider: metrics.MeterProvider | None = None) -> Callable[[], None]:
    """Makes spans and metrics of the attempts of `client` from now on; a hook of the user's own goes on.

    Args:
        client: A rongcloud.Client or AsyncClient.
        tracer_provider: Instead of the global one.
        meter_provider: Instead of the global one.

    Returns:
        A function that ends it.
    """
    tracer = trace.get_tracer("rongcloud", __version__, tracer_provider)
    meter = metrics.get_meter("rongcloud", __version__, meter_provider)
    durations = meter.create_histogram("rongcloud.attempt.duration", unit="s", description="Time that an attempt took.")

    def tell(attempt: Attempt) -> None:
        common = _common(attempt)
        durations.record(attempt.duration_us / 1e6, common)
        span = tracer.start_span(f"RongCloud {common['rongcloud.operation']}", kind=trace.SpanKind.CLIENT,
                                 attributes={**common, **_details(attempt)}, start_time=attempt.started_us * 1000)
        if attempt.outcome != "none":
            span.set_status(trace.Status(trace.StatusCode.ERROR, attempt.outcome))
        span.end(end_time=(attempt.started_us + attempt.duration_us) * 1000)

    client._watch_attempts(_WATCHER, tell)
    return lambda: client._watch_attempts(_WATCHER, None)


def _common(attempt: Attempt) -> dict[str, Any]:
    """Attributes with few values, as metrics need them."""
    host, _, port = attempt.domain.rpartition(":") if _has_port(attempt.domain) else (attempt.domain, "", "")
    attributes: dict[str, Any] = {
        "http.request.method": attempt.method,
        "server.address": host.strip("[]"),
        "rongcloud.operation": "raw" if attempt.operation.startswith("/") else attempt.operation,
    }
    if port:
        attributes["server.port"] = int(port)
    if attempt.http_status:
        attributes["http.response.status_code"] = attempt.http_status
    if attempt.outcome != "none":
        attributes["error.type"] = attempt.outcome
    return attributes


def _details(attempt: Attempt) -> dict[str, Any]:
    attributes: dict[str, Any] = {
        "rongcloud.attempt": attempt.number,
        "rongcloud.phase": attempt.phase,
        "rongcloud.request_id": attempt.request_id,
        "rongcloud.reused_connection": attempt.reused_connection,
        "rongcloud.will_retry": attempt.will_retry,
    }
    if attempt.number > 1:
        attributes["http.request.resend_count"] = attempt.number - 1
    if attempt.api_code:
        attributes["rongcloud.api_code"] = attempt.api_code
    return attributes


def _has_port(domain: str) -> bool:
    return domain.rpartition(":")[2].isdigit() and (domain.count(":") == 1 or "]:" in domain)
