"""Operations whose answers come in pages: reading, checking and naming of the key `paging`."""

from __future__ import annotations

from typing import Any

from . import model
from .text import c_text_cell

STYLES = {"numbered": "page", "token": "token", "offset": "offset"}  # style -> key that names its parameter
KEYS = {"style", "size", "items", "next", "total", "has_next", "first", "rows", "ignores", *STYLES.values()}
COUNT_TYPES = ("int", "long")


class PagingError(Exception):
    """A key `paging` that cannot be read; the message says why."""


def load_paging(row: dict[str, Any]) -> model.Paging:
    unknown = set(row) - KEYS
    if unknown:
        raise PagingError(f"unknown keys {sorted(unknown)}")
    style = row.get("style")
    if style not in STYLES:
        raise PagingError(f"style is one of {', '.join(STYLES)}")
    missing = {STYLES[style], "items"} - set(row)
    if missing:
        raise PagingError(f"{sorted(missing)} is missing")
    return model.Paging(style=style, position=row[STYLES[style]], size=row.get("size"), items=row["items"],
                        next=row.get("next"), total=row.get("total"), has_next=row.get("has_next"),
                        first=row.get("first", 1 if style == "numbered" else 0), rows=row.get("rows"),
                        ignores=row.get("ignores"), keys=tuple(row))


def iterate_name(verb: str) -> str:
    """query -> iterate, query_groups -> iterate_groups: what a verb reads, without the word for reading it."""
    rest = verb.partition("_")[2]
    return "iterate" + ("_" + rest if rest else "")


def has_items(op: model.Operation, path: str) -> bool:
    """Whether the answer has an array, or an object whose member names are data, at `path`."""
    return any(r.path == path and r.type.startswith(("array<", "map<")) or r.path.startswith((path + "[]", path + ".<"))
               for r in op.response)


def lint_paging(op: model.Operation) -> list[str]:
    paging = op.paging
    if paging is None:
        return []
    found: list[str] = []
    params = {p.wire: p for p in op.top_params}
    answers = {r.path: r.type for r in op.response}

    def expect(condition: bool, text: str) -> None:
        if not condition:
            found.append(f"{op.id}: paging: {text}")

    def expect_parameter(key: str, name: str | None, types: tuple[str, ...]) -> None:
        if name is not None:
            expect(name in params and params[name].type in types and params[name].required is not True,
                   f"{key} {name} is no optional parameter of type {' or '.join(types)}")

    def expect_answer(key: str, path: str | None, types: tuple[str, ...]) -> None:
        if path is not None:
            expect(answers.get(path) in types, f"{key} {path} is not in the answer as {' or '.join(types)}")

    expect_parameter(STYLES[paging.style], paging.position, ("string",) if paging.style == "token" else COUNT_TYPES)
    expect_parameter("size", paging.size, COUNT_TYPES)
    expect(paging.ignores is None or paging.ignores in params, f"ignores {paging.ignores} is no parameter")
    expect(has_items(op, paging.items), f"items {paging.items} is no array or map of the answer")
    expect_answer("next", paging.next, ("string",))
    expect_answer("total", paging.total, COUNT_TYPES)
    expect_answer("has_next", paging.has_next, ("bool",))
    expect((paging.style == "token") == (paging.next is not None), "next belongs to the style token, and it needs it")
    expect(paging.style == "numbered" or not {"first", "rows"} & set(paging.keys),
           "first and rows belong to the style numbered")
    expect(paging.style != "token" or paging.total is None, "total does not tell the end of pages by token")
    expect(paging.first in (0, 1), "first is 0 or 1")
    expect(paging.rows is None or paging.rows > 0, "rows is at least 1")
    expect(op.idempotent, "only what may be read again comes in pages")
    return found


def lint_group(group: model.Group) -> list[str]:
    """The names of the iterators of a group, which share a class in Python with the operations."""
    taken = {op.verb for op in group.operations}
    found: list[str] = []
    for op in group.operations:
        if op.paging is None:
            continue
        if op.iterate_name in taken:
            found.append(f"{op.id}: {op.iterate_name} is taken in the group")
        taken.add(op.iterate_name)
    return found


def table_row(op: model.Operation) -> str:
    """The value of catalogue::Paging for the row of an operation."""
    paging = op.paging
    texts = [paging.position, paging.items, paging.next, paging.total, paging.has_next, paging.ignores]
    cells = [f"PagingStyle::{paging.style}", *(c_text_cell(text or "") for text in texts), str(paging.first),
             str(paging.rows or 0)]
    return "{" + ", ".join(cells) + "}"
