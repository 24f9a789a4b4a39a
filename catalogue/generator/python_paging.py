"""Iterators over all pages: methods of the resources of the Python package."""

from __future__ import annotations

import re

from . import model, python_types
from .python_text import attribute, docstring, item_lines, pack, paragraph, sentence

STUCK = ("ProtocolError", "with the reason `paging_stuck`: a page or a token repeats, or the list does not end")
MAX_PAGES = ("max_pages", "After so many pages a list is taken for one that never ends. Default 10000.")
TIMEOUT = ("timeout", "Longest time of the call for each page in seconds, instead of the client's")


def items_node(op: model.Operation) -> python_types.Node:
    node = python_types.tree(op)
    for part in op.paging.items.split("."):
        node = node.children[part]
    return node


def item_type(op: model.Operation) -> str:
    """Annotation of what is given one after the other; the pairs of a map."""
    collection = python_types.member(op.cpp_name, items_node(op), {}).annotation
    of_list = re.fullmatch(r"list\[(.+)\]", collection)
    return of_list.group(1) if of_list else re.sub(r"^dict", "tuple", collection)


def item_doc(op: model.Operation) -> str:
    doc = items_node(op).doc
    what = "The pairs of key and value of" if item_type(op).startswith("tuple[") else "Each of"
    path = python_types.attribute_path(op.paging.items)
    return f"{what} `{path}`, page by page. {sentence(doc)}".rstrip()


def parameters(op: model.Operation) -> list[model.Parameter]:
    return [p for p in op.required_params + op.optional_params if p.wire != op.paging.ignores]


def signature(op: model.Operation, arguments: list[str], iterator: str = "Iterator") -> str:
    arguments = ["self", "*", *arguments, "timeout: float | None = None", "max_pages: int | None = None"]
    head, tail = f"    def {op.iterate_name}(", f") -> {iterator}[{item_type(op)}]:\n"
    one_line = head + ", ".join(arguments) + tail
    return one_line if len(one_line) <= 120 else head + "\n" + pack(arguments, " " * 8) + "    " + tail


def method(op: model.Operation, arguments: list[str]) -> str:
    """`arguments`: how the parameters are declared."""
    indent, deeper = " " * 8, " " * 12
    names = ", ".join(f"`{attribute(p.snake)}`" for p in parameters(op))
    same = f"{names}: as for `{attribute(op.verb)}`." if names else ""
    position = next(attribute(p.snake) for p in op.top_params if p.wire == op.paging.position)
    args = paragraph(f"{same} The list begins at `{position}`, or with its first page.", deeper)
    rows = [("ArgumentError", "at once, when an argument is wrong; nothing was sent"), STUCK,
            ("RongCloudError", "any other failure of a page; a further next() asks for the same page again")]
    out = signature(op, arguments)
    out += docstring(indent, f"All pages of `{attribute(op.verb)}`, one item after the other",
                     f"Args:\n{args}" + item_lines([TIMEOUT, MAX_PAGES], deeper),
                     f"Returns:\n{paragraph(item_doc(op), deeper)}", "Raises:\n" + item_lines(rows, deeper))
    out += "        params = {\n" + pack([f'"{p.wire}": {attribute(p.snake)}' for p in parameters(op)], " " * 12)
    path = python_types.attribute_path(op.paging.items)
    given = [f'"{op.id}"', "params", python_types.result_name(op), f'"{path}"', "timeout", "max_pages"]
    out += "        }\n"
    call = f"        return self._iterate({', '.join(given)})\n"
    if len(call.rstrip()) <= 120:
        return out + call
    return out + "        return self._iterate(\n" + pack(given, " " * 12) + "        )\n"


def imported_types(op: model.Operation) -> list[str]:
    """The classes of the items that a module of resources needs from its module of types."""
    return re.findall(rf"\b{op.cpp_name}\w+", item_type(op))
