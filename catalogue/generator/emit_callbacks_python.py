"""Callbacks in Python: rongcloud/webhooks/events.py."""

from __future__ import annotations

from . import model
from .callbacks import Callback, Callbacks, Field
from .emit_c import sentence
from .emit_callbacks import CONFIDENCES, SOURCE, transport, tries, values
from .python_text import attribute, docstring, escape, generated, item_lines, paragraph

OUTPUT = "python/rongcloud/webhooks/events.py"
# Type of an attribute, what it is when the event has nothing, and what reads it.
READERS = {"string": ("str | None", "None", "text"), "json": ("str | None", "None", "json_text"),
           "int": ("int | None", "None", "integer"), "long": ("int | None", "None", "integer"),
           "bool": ("bool | None", "None", "boolean"), "object": ("dict[str, Any] | None", "None", "object_members"),
           "array<string>": ("list[str]", "field(default_factory=list)", "texts")}
HEAD = '''"""Events of callbacks: what the service reports to the app server by itself.

A member that an event does not have, or that cannot be read as what it should be, is None or an empty list; `data` has
the event as it came. An event may have members, and values of enumerations, that are not listed here.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Any, ClassVar

'''


def field_doc(f: Field) -> str:
    return sentence(f.doc, "One of " + values(f) if f.values else "")


def names(label: str, paths: tuple[str, ...]) -> str:
    quoted = ", ".join(f'"{path}"' for path in paths)
    return f"    {label} = ({quoted}{',' if len(paths) == 1 else ''})\n"


def row(f: Field) -> str:
    other = f'"{f.other}"' if f.other else "None"
    return f'        ("{attribute(f.snake)}", "{f.wire}", {other}, {READERS[f.kind][2]}),\n'


def wrapped_names(label: str, paths: tuple[str, ...]) -> str:
    line = names(label, paths)
    if len(line) <= 120:
        return line
    return f"    {label} = (\n" + "".join(f'        "{path}",\n' for path in paths) + "    )\n"


def emit_class(callback: Callback) -> str:
    about = sentence(callback.doc, transport(callback), tries(callback), "Answer: " + callback.reply,
                     CONFIDENCES[callback.confidence], callback.notes)
    told = [(attribute(f.snake), field_doc(f)) for f in callback.fields]
    sources = escape("; ".join(callback.sources))
    out = f"@dataclass(frozen=True, slots=True)\nclass {callback.name}(Event):\n"
    out += docstring("    ", f"{callback.title}: {callback.id}", paragraph(about, "    ").strip(),
                     "Attributes:\n" + item_lines(told, "        "),
                     paragraph(f"Sources: {sources}.", "    ").strip())
    out += f'\n    type: ClassVar[str] = "{callback.id}"\n    _: KW_ONLY\n'
    out += "".join(f"    {attribute(f.snake)}: {READERS[f.kind][0]} = {READERS[f.kind][1]}\n" for f in callback.fields)
    out += "\n    FIELDS = (\n" + "".join(map(row, callback.fields)) + "    )\n"
    return out + wrapped_names("DEDUPE", callback.dedupe) + wrapped_names("ORDER", callback.order)


def imports(body: str) -> str:
    def used(known: tuple[str, ...]) -> str:
        return ", ".join(name for name in known if f", {name})" in body)

    shared, own = used(("boolean", "integer", "text")), used(("json_text", "object_members", "texts"))
    return (f"from .._decode import {shared}\n" if shared else "") + f"from ._event import Event{', ' + own if own else ''}\n"


def emit_module(callbacks: Callbacks) -> str:
    body = "\n\n".join(map(emit_class, callbacks.rows))
    listed = "".join(f'    "{name}",\n' for name in sorted(["Event", "TYPES", *(c.name for c in callbacks.rows)]))
    table = "".join(f'    "{c.id}": {c.name},\n' for c in callbacks.rows)
    head = HEAD if "field(" in body else HEAD.replace(", dataclass, field", ", dataclass")
    head = head if "Any" in body else head.replace("Any, ", "")
    return (generated(SOURCE) + head + imports(body) + f"\n__all__ = [\n{listed}]\n\n\n" + body
            + "\n\n# The class of each event, by its type.\nTYPES: dict[str, type[Event]] = {\n" + table + "}\n")


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit_module(catalogue.callbacks)}
