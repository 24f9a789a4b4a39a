"""Result classes of the Python package: rongcloud/types/*.py."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import model, python_members
from .python_text import attribute, docstring, generated, item_lines, sentence

FOLDER = "python/rongcloud/types"
MAP_KEY = "<key>"
# Catalogue type -> (annotation, reader of rongcloud/_decode.py, value when the answer has none)
SCALARS = {"string": ("str", "text"), "int": ("int", "integer"), "long": ("int", "integer"),
           "double": ("float", "number"), "bool": ("bool", "boolean"), "enum": ("int | str", "scalar")}


@dataclass
class Node:
    """A place in an answer; `children` are the documented members of the object or of the items there."""

    wire: str
    type: str = "object"
    doc: str = ""
    children: dict[str, Node] = field(default_factory=dict)
    secret: bool = False
    keyed: bool = False  # an object whose member names are data: name.<key>.member

    def child(self, wire: str) -> Node:
        return self.children.setdefault(wire, Node(wire))


@dataclass
class Member:
    """An attribute of a result class."""

    name: str
    wire: str
    annotation: str
    reader: str
    default: str
    doc: str


def tree(op: model.Operation) -> Node:
    root = Node("", doc=op.title)
    for row in op.response:
        node = root
        for segment in row.path.split("."):
            if segment == MAP_KEY:
                node.keyed = True
                continue
            name = segment.removesuffix("[]")
            node = node.child(name)
            if segment.endswith("[]") and node.type == "object":
                node.type = "array<object>"
        node.type, node.doc, node.secret = row.type, row.doc, row.secret
    return root


def attribute_path(path: str) -> str:
    """The place of a row of an answer in Python: users[].userId -> users[].user_id."""
    segments = [(s.removesuffix("[]"), "[]" if s.endswith("[]") else "") for s in path.split(".")]
    return ".".join(name if name == MAP_KEY else attribute(model.to_snake(name)) + suffix for name, suffix in segments)


def leaf(type_name: str) -> tuple[str, str]:
    """Annotation without None, and reader, of a type with no documented members."""
    if type_name in SCALARS:
        return SCALARS[type_name]
    if type_name == "array<object>":
        return "list[dict[str, Any]]", "objects"
    if type_name in ("object", "json"):
        return ("dict[str, Any]", "mapping") if type_name == "object" else ("Any", "anything")
    inner = re.fullmatch(r"(array|map)<(?:string,)?(.+)>", type_name)
    if not inner:
        raise ValueError(f"unknown type of an answer: {type_name}")
    annotation, reader = leaf(inner.group(2))
    shape = "list[{}]" if inner.group(1) == "array" else "dict[str, {}]"
    return shape.format(annotation), f"{'list_of' if inner.group(1) == 'array' else 'map_of'}({reader})"


def member(prefix: str, node: Node, classes: dict[str, str]) -> Member:
    """The attribute for `node`; classes of its own are written into `classes`, innermost first."""
    name = attribute(model.to_snake(node.wire))
    if not node.children:
        annotation, reader = leaf(node.type)
    else:
        is_list = node.type.startswith("array")
        pascal = prefix + model.to_pascal(model.to_snake(node.wire)) + ("Item" if is_list or node.keyed else "Object")
        emit_class(pascal, prefix, node, f"{'An item' if is_list or node.keyed else 'The value'} of `{name}`", classes)
        annotation = f"list[{pascal}]" if is_list else f"dict[str, {pascal}]" if node.keyed else pascal
        reader = (f"list_of(object_of({pascal}))" if is_list else f"map_of(object_of({pascal}))" if node.keyed
                  else f"optional_object_of({pascal})")
    collection = re.match(r"(list|dict)\[", annotation)
    if collection and node.type != "object" or node.keyed:
        default = f"field(default_factory={collection.group(1)})"
    else:
        # A result may end up in a log by its repr; a token must not.
        default = "field(default=None, repr=False)" if node.secret else "None"
        annotation += " | None" if annotation != "Any" else ""
    return Member(name, node.wire, annotation, reader, default, node.doc)


def emit_class(name: str, prefix: str, node: Node, title: str, classes: dict[str, str]) -> None:
    members = [member(prefix, child, classes) for child in node.children.values()]
    if name in classes:
        raise ValueError(f"two result classes are called {name}")
    rows = [(m.name, m.doc or f"`{m.wire}` of the answer") for m in members]
    out = f"@dataclass(frozen=True, slots=True)\nclass {name}:\n"
    out += docstring("    ", title, "Attributes:\n" + item_lines(rows, "        "))
    out += "\n"
    out += "".join(f"    {m.name}: {m.annotation} = {m.default}\n" for m in members)
    out += "    raw: Any = field(default=None, repr=False, compare=False)\n\n"
    out += "    FIELDS = (\n" + "".join(f'        ("{m.wire}", {m.reader}),\n' for m in members) + "    )\n"
    classes[name] = out


def result_name(op: model.Operation) -> str:
    """Class of the answer; operations that answer nothing but a code share one."""
    return f"{op.cpp_name}Result" if op.response else "Acknowledgement"


def emit_imports(classes: dict[str, str], inputs: dict[str, str]) -> str:
    body = "\n".join([*classes.values(), *inputs.values()])
    rows = " ".join(re.findall(r'^        \("[^"]+", (.+)\),$', "\n".join(classes.values()), flags=re.MULTILINE))
    readers = sorted(set(re.findall(r"[a-z_]+", re.sub(r"\b[A-Z]\w*", "", rows))))
    names = [name for name in ("TYPE_CHECKING", "Any", "Literal", "TypedDict") if re.search(rf"\b{name}\b", body)]
    if "Required[" in body:
        names = sorted({*names, "TYPE_CHECKING"})
    out = "\nfrom dataclasses import dataclass, field\n" if classes else "\n"
    out += f"from typing import {', '.join(names)}\n" if names else ""
    out += f"\nfrom .._decode import {', '.join(readers)}\n" if classes else ""
    return out + ("\nif TYPE_CHECKING:\n    from typing_extensions import Required\n" if "Required[" in body else "")


def emit_group(group: model.Group) -> str:
    classes: dict[str, str] = {}
    inputs: dict[str, str] = {}
    for op in group.operations:
        python_members.emit_classes(op, inputs)
        if op.response:
            title = f"Answer of {op.id}: {sentence(op.title)}"
            emit_class(result_name(op), op.cpp_name, tree(op), title.rstrip("."), classes)
    names = sorted([*classes, *inputs])
    if len(set(names)) < len(names):
        raise ValueError(f"{group.name}: an input and an answer have a class of the same name")
    out = generated(f"catalogue/endpoints/{group.name}.yaml")
    words = "Answers of the group" if not inputs else "Answers and structured inputs of the group"
    out += f'"""{words} {group.name}: {sentence(group.title)}"""\n\n'
    out += "from __future__ import annotations\n"
    if names:
        out += emit_imports(classes, inputs) + "\n\n" + "\n\n".join([*inputs.values(), *classes.values()])
    out += ("\n\n" if names else "\n") + "__all__ = [" + "".join(f'\n    "{name}",' for name in names)
    return out + ("\n]\n" if names else "]\n")


def emit_index(catalogue: model.Catalogue) -> str:
    names = [group.name for group in catalogue.groups]
    out = generated("catalogue/endpoints")
    out += '''"""What the operations answer: one module per group, e.g. rongcloud.types.user.GetTokenResult.

A module is loaded when it is first used. Every class is a frozen dataclass; `raw` keeps the answer, or the item of a
list, as it came, with members that the catalogue does not know.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from .._decode import Acknowledgement

if TYPE_CHECKING:
'''
    out += "".join(f"    from . import {name} as {name}\n" for name in names)
    out += "\n_GROUPS = frozenset((\n" + "".join(f'    "{name}",\n' for name in names) + "))\n"
    out += '''__all__ = ["Acknowledgement", *sorted(_GROUPS)]


def __getattr__(name: str) -> ModuleType:
    if name in _GROUPS:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
'''
    return out
