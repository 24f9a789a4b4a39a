"""The rows and columns of the table: where a call fails, how, which kind of call, which domains are ill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from time_limits import FACTOR

Rule = dict[str, Any]


def _ms(usual: int) -> int:
    """A delay that stands against the limits."""
    return round(usual * FACTOR)


# Three attempts that get no answer do not fit into the time of a call, so that its end is tried too.
CONNECT_S, RESPONSE_S, CALL_S = 0.3 * FACTOR, 0.4 * FACTOR, 1.2 * FACTOR
DUPLICATE_CODE = 1999
# Small buffers, so that a client that sends a large body has to wait for the server to read it.
FLAGS = ["--deduplicate", "--duplicate-code", str(DUPLICATE_CODE), "--receive-buffer", "4096", "--user-limit", "0"]

DOMAINS = ("primary", "backup", "both", "flapping")
LISTENERS = {"primary": ["https"], "backup": ["https-2"], "both": ["https", "https-2"]}
KINDS = ("idempotent", "send", "marked send")


@dataclass(frozen=True, eq=False)
class Row:
    """One fault at one phase. `large` sends a body that does not fit into the buffers. `kept` makes a good call
    first, and sets the rule "before" or "after" it. `refusal` is an answer of the service, and no illness."""

    phase: str
    fault: str
    rule: Rule
    large: bool = False
    kept: str = ""
    refusal: bool = False

    @property
    def name(self) -> str:
        return f"{self.phase}-{self.fault}".replace(" ", "_")


def _answers() -> list[Row]:
    rows = []
    for status in (500, 502, 503, 504):
        rule = {"kind": "status", "http_status": status}
        rows.append(Row("answer", f"{status} with HTML", {**rule, "format": "html"}))
        rows.append(Row("answer", f"{status} with JSON", {**rule, "format": "json"}, refusal=status == 500))
    rows.append(Row("answer", "502 though done", {"kind": "status", "http_status": 502, "done": True}))
    rows.append(Row("answer", "429 with 1008", {"kind": "status", "http_status": 429}, refusal=True))
    rows.append(Row("answer", "401 with 1004", {"kind": "status", "http_status": 401}, refusal=True))
    return rows


def _at(phase: str, label: str, *kinds: str, **more: Any) -> list[Row]:
    return [Row(label, kind, {"kind": kind, "phase": phase, **({"delay_ms": _ms(20)} if kind == "drip" else {})}, **more)
            for kind in kinds]


ROWS: list[Row] = [
    Row("resolve", "no such name", {}),
    Row("connect", "refused", {"kind": "refuse"}),
    Row("connect", "silence", {"kind": "blackhole"}),
    *_at("tls", "tls", "silence", "reset", "close", "garbage"),
    *(Row("tls", f"certificate {certificate}", {"kind": "wrong_certificate", "certificate": certificate})
      for certificate in ("other_host", "expired", "self_signed")),
    *_at("tls_done", "writing head", "silence", "reset", "close"),
    *_at("request_head", "writing body", "silence", "reset", "close", large=True),
    *_at("request_body", "waiting", "silence", "reset", "close"),
    Row("waiting", "reset, not done", {"kind": "reset", "phase": "request_body", "done": False}),
    Row("waiting", "answer too late", {"kind": "latency", "delay_ms": _ms(600)}),
    *_answers(),
    *_at("answer_head", "head", "silence", "reset", "close", "truncate", "drip", "garbage"),
    *_at("answer_body", "body", "silence", "reset", "close", "truncate", "drip", "garbage"),
    *(Row("between requests", kind, {"kind": kind, "phase": "after_answer", "delay_ms": _ms(20)}, kept="before")
      for kind in ("reset", "close")),
    Row("next request", "silence", {"kind": "silence", "phase": "request_head"}, kept="after"),
    Row("next request", "reset", {"kind": "reset", "phase": "request_head"}, kept="after"),
    Row("next request", "close", {"kind": "close", "phase": "request_head"}, kept="after"),
    Row("next request", "black hole", {"kind": "blackhole"}, kept="after"),
]


@dataclass(frozen=True)
class Cell:
    row: Row
    kind: str
    ill: str

    @property
    def name(self) -> str:
        return f"{self.row.name}-{self.kind.replace(' ', '_')}-{self.ill}"


def all_cells() -> list[Cell]:
    """Names cannot take turns in being there, so that one row has no domains that do."""
    return [Cell(row, kind, ill) for row in ROWS for ill in DOMAINS for kind in KINDS
            if not (row.phase == "resolve" and ill == "flapping")]
