"""YAML files -> model. A key that the format does not know is an error, so that no fact is dropped silently."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from . import callbacks, messages, model, packets, paging, rates

# The parser in C, many times as fast, where PyYAML was built with it.
YAML_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CatalogueError(Exception):
    """A catalogue file that cannot be used; the message names the file and the place."""


OPERATION_KEYS = {"id", "title", "path", "method", "encoding", "idempotent", "not_idempotent_with", "status", "confidence", "events", "paging",
                  "packets", "message", "rate", "chunk", "params", "response", "errors", "notes", "unchecked", "sources"}
PARAM_KEYS = {"name", "as", "type", "required", "list", "json", "format", "max_items", "min_items", "empty_items",
              "empty", "min_len", "max_len", "min_key_len", "max_key_len", "unit", "characters", "key_characters",
              "min", "max", "closed", "default", "values", "tolerated", "doc", "unchecked", *model.CONDITIONS}
GROUP_KEYS = {"group", "title", "doc", "operations"}
OPTION_KEYS = {"name", "type", "unit", "min", "max", "choices", "environment", "default", "doc"}
REGION_KEYS = {"id", "title", "domains", "sources"}
CODE_KEYS = {"code", "name", "layer", "http", "category", "retriable", "takes_effect", "meaning", "hint"}
HTTP_STATUS_KEYS = {"http", "retriable", "meaning", "hint"}


def check_keys(where: str, row: dict[str, Any], known: set[str]) -> None:
    unknown = set(row) - known
    if unknown:
        raise CatalogueError(f"{where}: unknown keys {sorted(unknown)}")


def read_yaml(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=YAML_LOADER)
    except (OSError, yaml.YAMLError) as error:
        raise CatalogueError(f"{path.name}: {error}") from error


def load_conditions(where: str, row: dict[str, Any]) -> tuple[model.Condition, ...]:
    out = []
    for kind, has_value in model.CONDITIONS.items():
        if kind not in row:
            continue
        said = row[kind]
        if has_value != isinstance(said, dict) or has_value and len(said) != 1:
            raise CatalogueError(f"{where}: {kind} names one parameter" + (" and a value" if has_value else ""))
        other, value = next(iter(said.items())) if has_value else (said, None)
        out.append(model.Condition(kind, other, value))
    return tuple(out)


def load_param(where: str, row: dict[str, Any], group: str, path: str) -> model.Parameter:
    check_keys(where, row, PARAM_KEYS)
    wire = row["name"]
    snake = row.get("as") or model.to_snake(wire)
    conditions = load_conditions(where, row)
    values = tuple(model.EnumValue(value, doc) for value, doc in (row.get("values") or {}).items())
    return model.Parameter(
        wire=wire, snake=snake, type=row["type"], required=row["required"],
        conditions=conditions,
        list_style=row.get("list"),
        json_kind=row.get("json"), format=row.get("format"),
        min_items=row.get("min_items", 1 if row["required"] is True else 0), max_items=row.get("max_items"),
        empty_items=row.get("empty_items", False), empty=row.get("empty"),
        min_len=row.get("min_len"), max_len=row.get("max_len"),
        min_key_len=row.get("min_key_len"), max_key_len=row.get("max_key_len"),
        characters=row.get("characters"), key_characters=row.get("key_characters"),
        closed=row.get("closed", False), structure=None, unchecked=row.get("unchecked"),
        unit=row.get("unit"), min=row.get("min"), max=row.get("max"), default=row.get("default"), values=values,
        tolerated=row.get("tolerated") or {},
        in_path="{" + wire + "}" in path, doc=row["doc"],
        macro=model.parameter_macro(group, wire, snake))


def load_operation(where: str, row: dict[str, Any]) -> model.Operation:
    where = f"{where}: {row.get('id')}"
    check_keys(where, row, OPERATION_KEYS)
    try:
        params = tuple(load_param(f"{where}: {p.get('name')}", p, row["id"].split(".")[0], row["path"])
                       for p in row["params"] or [])
        response = tuple(model.ResponseField(r["name"], r["type"], r["doc"], r.get("secret", False)) for r in row["response"] or [])
        return model.Operation(
            id=row["id"], title=row["title"], path=row["path"], method=row["method"], encoding=row["encoding"],
            idempotent=row["idempotent"], not_idempotent_with=row.get("not_idempotent_with"), status=row["status"], confidence=row["confidence"],
            events=row.get("events"), rate=rates.load_rate(row["rate"]), chunk=row.get("chunk"), params=params, response=response,
            errors=tuple(row["errors"]), notes=row.get("notes", ""), sources=tuple(row["sources"]),
            paging=paging.load_paging(row["paging"]) if "paging" in row else None,
            packets=packets.load_packets(row["packets"]) if "packets" in row else None,
            unchecked=tuple(row.get("unchecked", ())),
            iterate_name=paging.iterate_name(row["id"].split(".")[1]),
            message=messages.load_keys(row["message"]) if "message" in row else None, raw=row)
    except KeyError as error:
        raise CatalogueError(f"{where}: {error} is missing") from error
    except rates.RateError as error:
        raise CatalogueError(f"{where}: rate: {error}") from error
    except paging.PagingError as error:
        raise CatalogueError(f"{where}: paging: {error}") from error
    except packets.PacketsError as error:
        raise CatalogueError(f"{where}: packets: {error}") from error
    except messages.MessagesError as error:
        raise CatalogueError(f"{where}: {error}") from error


def load_group(path: Path) -> model.Group:
    data = read_yaml(path)
    check_keys(path.name, data, GROUP_KEYS)
    operations = [load_operation(path.name, row) for row in data["operations"]]
    return model.Group(data["group"], data["title"], data["doc"], tuple(operations))


def load_rows(path: Path, key: str, known: set[str]) -> list[dict[str, Any]]:
    rows = read_yaml(path)[key]
    for row in rows:
        check_keys(f"{path.name}: {row}", row, known)
    return rows


def with_structures(group: model.Group, found: messages.Messages) -> model.Group:
    """The group with the structures that its parameters are the JSON text of."""
    def marked(op: model.Operation) -> model.Operation:
        params = (replace(p, structure=found.parameters.get(p.wire)) if not p.nested else p for p in op.params)
        return replace(op, params=tuple(params))

    return replace(group, operations=tuple(map(marked, group.operations)))


def load_messages(path: Path) -> messages.Messages:
    try:
        return messages.load_messages(read_yaml(path), lambda where, row, schema: load_param(where, row, schema, ""))
    except messages.MessagesError as error:
        raise CatalogueError(f"{path.name}: {error}") from error


def load_callbacks(path: Path) -> callbacks.Callbacks:
    try:
        return callbacks.load_callbacks(read_yaml(path))
    except callbacks.CallbacksError as error:
        raise CatalogueError(f"{path.name}: {error}") from error


def load_catalogue(root: Path) -> model.Catalogue:
    """`root` is the folder with endpoints/, message_types.yaml, callbacks.yaml, regions.yaml, config.yaml and errors.yaml."""
    found = load_messages(root / "message_types.yaml")
    groups = [with_structures(load_group(path), found) for path in sorted((root / "endpoints").glob("*.yaml"))]
    regions = [model.Region(r["id"], r["title"], tuple(r["domains"]))
               for r in load_rows(root / "regions.yaml", "regions", REGION_KEYS)]
    options = [model.Option(o["name"], o["type"], o["environment"], o["default"], o.get("unit"), o.get("min"),
                            o.get("max"), o["doc"], o.get("choices") or {}) for o in load_rows(root / "config.yaml", "options", OPTION_KEYS)]
    codes = [model.ErrorCode(**c) for c in load_rows(root / "errors.yaml", "codes", CODE_KEYS)]
    errors = read_yaml(root / "errors.yaml")
    success, former_success = (tuple((row["code"], row["path"]) for row in errors.get(key, ()))
                               for key in ("success", "former_success"))
    statuses = [model.HttpStatus(**s) for s in load_rows(root / "errors.yaml", "http_statuses", HTTP_STATUS_KEYS)]
    return model.Catalogue(tuple(groups), tuple(regions), tuple(options), tuple(codes), success,
                           former_success, tuple(statuses), found, load_callbacks(root / "callbacks.yaml"))
