"""The expected bytes of a request, written down a second time and independently of the library's encoder."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from . import model
from .text import compact_json

CONTENT_TYPES = {"form": "application/x-www-form-urlencoded", "json": "application/json",
                 None: "application/x-www-form-urlencoded"}


def percent(text: str) -> str:
    return quote(text, safe="-_.~")


def scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else compact_json(value)


def pairs_of(p: model.Parameter, value: Any) -> list[str]:
    """name=value of one parameter; several for a repeated or indexed one."""
    name = percent(p.wire)
    if p.is_list and p.list_style == "comma":
        return [f"{name}={percent(','.join(value))}"]
    if p.is_list and p.list_style == "json":
        return [f"{name}={percent(compact_json(value))}"]
    if p.is_list:
        return [f"{name}={percent(item)}" for item in value]
    if p.list_style == "indexed":
        base = p.wire.split("[")[0]
        return [f"{percent(f'{base}[{key}]')}={percent(text)}" for key, text in value.items()]
    return [f"{name}={percent(scalar(value))}"]


def present(op: model.Operation, params: dict[str, Any]) -> list[tuple[model.Parameter, Any]]:
    """What is sent, in the catalogue's order: optional empty texts are left out where empty is no value, and path
    parameters stand in the path."""
    def left_out(p: model.Parameter) -> bool:
        return p.required is not True and (params[p.wire] is None or params[p.wire] == "" and not p.takes_empty)

    return [(p, params[p.wire]) for p in op.top_params if p.wire in params and not p.in_path and not left_out(p)]


def expected_request(op: model.Operation, params: dict[str, Any]) -> dict[str, Any]:
    target = op.path
    for p in op.top_params:
        if p.in_path:
            target = target.replace("{" + p.wire + "}", percent(scalar(params[p.wire])))
    form = "&".join(pair for p, value in present(op, params) for pair in pairs_of(p, value))
    if op.encoding == "query":
        return {"method": op.method, "target": target + ("?" + form if form else ""), "body": ""}
    members = {p.wire: compact_json(value) if p.type == "json" else value for p, value in present(op, params)}
    body = compact_json(members) if op.encoding == "json" else form
    return {"method": op.method, "target": target, "content_type": CONTENT_TYPES[op.encoding], "body": body}
