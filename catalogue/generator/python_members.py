"""Typed dicts for the documented members of JSON parameters: rongcloud.types.push.SendNotification."""

from __future__ import annotations

from . import model
from .members import Member, is_array, members_of
from .python_text import docstring, item_lines, sentence
from .text import limits, presence

SCALARS = {"string": "str", "int": "int", "long": "int", "double": "float", "bool": "bool",
           "array<string>": "list[str]", "map<string,string>": "dict[str, str]",
           "array<object>": "list[dict[str, Any]]", "object": "dict[str, Any]"}


def class_name(op: model.Operation, p: model.Parameter) -> str:
    """SendNotification for the parameter `notification` of push.send."""
    return op.cpp_name + model.to_pascal(p.snake) + ("Item" if is_array(op, p) else "")


def scalar(p: model.Parameter) -> str:
    if p.type == "enum":
        values = ", ".join(repr(v.value) if isinstance(v.value, int) else f'"{v.value}"' for v in p.values)
        return f"Literal[{values}]"
    if p.type == "json":
        return "list[Any]" if p.json_kind == "array" else "dict[str, Any]"
    return SCALARS[p.type]


def annotation(m: Member, inner: str) -> str:
    if not m.members:
        return scalar(m.param)
    return f"list[{inner}]" if m.is_array else inner


def quoted(kind: str) -> str:
    return f"'{kind}'" if '"' in kind else f'"{kind}"'


def facts(m: Member) -> str:
    said = ", ".join(filter(None, [presence(m.param), limits(m.param)]))
    return f"{sentence(m.param.doc)} {sentence(said[:1].upper() + said[1:])}".strip()


def emit_class(name: str, title: str, members: tuple[Member, ...], classes: dict[str, str]) -> None:
    """Writes the class and, before it, those of its members into `classes`."""
    rows = []
    for m in members:
        inner = name + model.to_pascal(m.snake) + ("Item" if m.is_array else "")
        if m.members:
            emit_class(inner, f"{'An item' if m.is_array else 'The value'} of `{m.name}` in {name}", m.members, classes)
        rows.append((m.name, annotation(m, inner), m.param.required is True))
    if name in classes:
        raise ValueError(f"two typed dicts are called {name}")
    keys = "Keys:\n" + item_lines([(m.name, facts(m)) for m in members], "        ")
    if all(wire.isidentifier() for wire, _, _ in rows):
        out = f"class {name}(TypedDict, total=False):\n" + docstring("    ", title, keys) + "\n"
        out += "".join(f"    {wire}: {f'Required[{kind}]' if required else kind}\n" for wire, kind, required in rows)
    else:
        out = f"{name} = TypedDict(\"{name}\", {{\n"
        out += "".join(f'    "{wire}": {quoted(kind)},\n' for wire, kind, _ in rows) + "}, total=False)\n"
        out += f'{name}.__doc__ = ' + docstring("", title, keys).replace("\n        ", "\n    ")
    classes[name] = out


def emit_classes(op: model.Operation, classes: dict[str, str]) -> None:
    for p in op.top_params:
        members = members_of(op, p)
        if members:
            kind = "An item" if is_array(op, p) else "The value"
            emit_class(class_name(op, p), f"{kind} of `{p.snake}` of {op.id}", members, classes)
