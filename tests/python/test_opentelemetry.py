"""The instrumentation for OpenTelemetry: with a stand-in for its API, and with its SDK where that is installed."""

import asyncio
import contextvars
import importlib
import sys
import types

import pytest

import rongcloud


current_span = contextvars.ContextVar("current_span", default=None)


class Span:
    def __init__(self, name, kind, attributes, start_time):
        self.parent = current_span.get()
        self.name, self.kind, self.attributes, self.start_time = name, kind, attributes, start_time
        self.status = self.end_time = None

    def set_status(self, status):
        self.status = status

    def end(self, end_time):
        self.end_time = end_time


class Provider:
    """Of spans and of metrics: keeps what it is told."""

    def __init__(self):
        self.spans, self.values = [], []

    def start_span(self, name, kind, attributes, start_time):
        self.spans.append(Span(name, kind, attributes, start_time))
        return self.spans[-1]

    def create_histogram(self, name, unit, description):
        return types.SimpleNamespace(record=lambda value, attributes: self.values.append((name, unit, value, attributes)))


@pytest.fixture
def instrument(monkeypatch):
    """rongcloud.opentelemetry.instrument over as much of the API as it uses."""
    package = types.ModuleType("opentelemetry")
    package.trace = types.SimpleNamespace(
        get_tracer=lambda name, version, provider: provider, SpanKind=types.SimpleNamespace(CLIENT="client"),
        Status=lambda code, text: (code, text), StatusCode=types.SimpleNamespace(ERROR="error"))
    package.metrics = types.SimpleNamespace(get_meter=lambda name, version, provider: provider)
    monkeypatch.setitem(sys.modules, "opentelemetry", package)
    monkeypatch.delitem(sys.modules, "rongcloud.opentelemetry", raising=False)
    yield importlib.import_module("rongcloud.opentelemetry").instrument
    sys.modules.pop("rongcloud.opentelemetry", None)


def test_a_span_and_a_value_for_each_attempt(instrument, client):
    provider = Provider()
    own = []
    client.set_attempt_hook(own.append)
    end = instrument(client, provider, provider)
    client.get_token("u1", "Ann")
    (span,), (value,) = provider.spans, provider.values
    assert (span.name, span.kind, span.status) == ("RongCloud user.get_token", "client", None)
    attempt = own[0]
    host, port = attempt.domain.rsplit(":", 1)
    common = {"http.request.method": "POST", "server.address": host, "server.port": int(port),
              "rongcloud.operation": "user.get_token", "http.response.status_code": 200}
    assert value == ("rongcloud.attempt.duration", "s", attempt.duration_us / 1e6, common)
    assert span.attributes == {**common, "rongcloud.attempt": 1, "rongcloud.phase": "body",
                               "rongcloud.request_id": attempt.request_id, "rongcloud.reused_connection": False,
                               "rongcloud.will_retry": False}
    assert (span.start_time, span.end_time - span.start_time) == (attempt.started_us * 1000, attempt.duration_us * 1000)
    end()
    client.get_token("u2", "Bob")
    assert (len(provider.spans), len(own)) == (1, 2)


def test_attempts_that_fail(instrument):
    provider = Provider()
    with rongcloud.Client("k", "hidden-secret", domains=["http://127.0.0.1:1", "http://[::1]:2"], attempts_max=2,
                          use_environment=False) as client:
        instrument(client, provider, provider)
        for call in (lambda: client.get_token("hidden-user", "Ann"), lambda: client.call_raw("GET", "/hidden/path")):
            with pytest.raises(rongcloud.ConnectionError):
                call()
    first, second, raw, _ = provider.spans
    assert first.status == ("error", first.attributes["error.type"]) == ("error", "connection_refused")
    assert "http.response.status_code" not in first.attributes and "http.request.resend_count" not in first.attributes
    assert second.attributes["http.request.resend_count"] == 1
    assert {first.attributes["server.address"], second.attributes["server.address"]} == {"127.0.0.1", "::1"}
    assert raw.attributes["rongcloud.operation"] == "raw"
    assert "hidden" not in str([span.__dict__ for span in provider.spans]) + str(provider.values)


def test_a_parent_is_the_span_of_the_call_or_none(instrument, emulator):
    provider = Provider()
    settings = {"app_key": emulator.app_key, "app_secret": emulator.app_secret, "domains": emulator.url,
                "ca_file": emulator.ca_file, "use_environment": False}

    async def call(client, name):
        current_span.set(name)
        await client.get_token("u1", "Ann")

    async def main():
        async with rongcloud.AsyncClient(**settings) as client:
            instrument(client, provider, provider)
            await asyncio.create_task(call(client, "first"))
            await asyncio.create_task(call(client, "second"))

    asyncio.run(main())
    assert [span.parent for span in provider.spans] == [None, None]
    with rongcloud.Client(**settings) as client:
        instrument(client, provider, provider)
        contextvars.Context().run(lambda: (current_span.set("outer"), client.get_token("u1", "Ann")))
    assert provider.spans[-1].parent == "outer"


def test_with_the_sdk(client, monkeypatch):
    pytest.importorskip("opentelemetry.sdk")
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import InMemoryMetricReader
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
    monkeypatch.delitem(sys.modules, "rongcloud.opentelemetry", raising=False)
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    instrument = importlib.import_module("rongcloud.opentelemetry").instrument
    instrument(client, tracers, MeterProvider([reader]))
    with tracers.get_tracer("test").start_as_current_span("outer") as outer:
        client.get_token("u1", "Ann")
    inner = exporter.get_finished_spans()[0]
    assert inner.name == "RongCloud user.get_token"
    assert inner.parent.span_id == outer.get_span_context().span_id
    assert 0 < inner.end_time - inner.start_time < 60e9
    point = reader.get_metrics_data().resource_metrics[0].scope_metrics[0].metrics[0]
    assert (point.name, point.unit, point.data.data_points[0].count) == ("rongcloud.attempt.duration", "s", 1)
