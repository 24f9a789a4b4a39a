"""Operations with `await` in Python. At run time the classes are those of rongcloud/resources over another base, so
that what is generated here is what editors and type checkers read, and the attributes of an AsyncClient."""

from __future__ import annotations

from . import emit_python, model, python_members, python_paging, python_types
from .emit_python import argument, attribute_name, class_name, import_lines, message_imports, signature
from .members import has_members
from .messages import Structure
from .python_text import attribute, docstring, generated, sentence

FOLDER = "python/rongcloud/async_resources"
ATTRIBUTES = f"{emit_python.RESOURCES}/_async_attributes.py"


def async_name(group: model.Group) -> str:
    return "Async" + class_name(group)


def described(op: model.Operation, group: model.Group, name: str) -> str:
    return docstring(" " * 8, op.title, f"See rongcloud.resources.{class_name(group)}.{name}.")


def method(op: model.Operation, group: model.Group, structures: dict[str, Structure]) -> str:
    name, params = attribute(op.verb), op.required_params + op.optional_params
    result = python_types.result_name(op)
    return signature(op, name, params, result, structures, "async def") + described(op, group, name)


def events_method(op: model.Operation, group: model.Group) -> str:
    name = attribute(op.verb) + "_events"
    params = [p for p in op.required_params + op.optional_params if p is not op.events_switch]
    return signature(op, name, params, "AsyncEventStream", {}) + described(op, group, name)


def iterator(op: model.Operation, group: model.Group) -> str:
    arguments = [argument(op, p) for p in python_paging.parameters(op)]
    return python_paging.signature(op, arguments, "AsyncIterator") + described(op, group, op.iterate_name)


def emit_stub(group: model.Group, structures: dict[str, Structure]) -> str:
    paged = [op for op in group.operations if op.paging]
    body = "\n".join([*(made for op in group.operations
                        for made in [method(op, group, structures),
                                     *([events_method(op, group)] if op.events else [])]),
                      *(iterator(op, group) for op in paged)])
    words = set(body.replace("[", " ").replace(",", " ").replace(")", " ").split())
    results = ({python_types.result_name(op) for op in group.operations}
               | {name for op in paged for name in python_paging.imported_types(op)})
    out = generated(f"catalogue/endpoints/{group.name}.yaml")
    out += f'"""Operations of the group {group.name} with await: {sentence(group.title)}"""\n\n'
    out += "from collections.abc import AsyncIterator\n" if paged else ""
    typing = [name for name in ("Any", "Literal") if name in words]
    out += f"from typing import {', '.join(typing)}\n" if typing else ""
    out += "\n" if paged or typing else ""
    aliases = [alias for alias in emit_python.ALIASES if alias in words]
    out += import_lines(".._aliases", aliases) if aliases else ""
    out += "from .._async_events import AsyncEventStream\n" if "AsyncEventStream:" in words else ""
    out += "from .._async_resource import AsyncResource\n"
    out += "from .._decode import Acknowledgement\n" if "Acknowledgement" in results else ""
    out += message_imports(words, "")
    out += "from .._omit import Omit, omit\n" if "Omit" in words else ""
    inputs = {python_members.class_name(op, p) for op in group.operations for p in op.top_params if has_members(op, p)}
    own = sorted(inputs.union(results) - {"Acknowledgement"})
    out += import_lines(f"..types.{group.name}", own) if own else ""
    out += f"\nclass {async_name(group)}(AsyncResource):\n"
    out += docstring("    ", f"{group.title}: {group.doc[:1].lower() + group.doc[1:]}",
                     f"Reached as `client.{attribute_name(group)}` of an AsyncClient.")
    return out + "\n" + body


def emit_stub_index(catalogue: model.Catalogue) -> str:
    out = generated("catalogue/endpoints")
    return out + "".join(f"from .{g.name} import {async_name(g)} as {async_name(g)}\n" for g in catalogue.groups)


def emit_attributes(catalogue: model.Catalogue) -> str:
    out = generated("catalogue/endpoints")
    out += '''"""The groups of operations as attributes of an AsyncClient; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_calls import AsyncCore
    from ..async_resources import (
'''
    out += "".join(f"        {async_name(g)},\n" for g in catalogue.groups)
    out += "    )\n\n\nclass AsyncResources:\n"
    out += '    """One attribute per group of operations."""\n\n    _core: AsyncCore\n'
    for group in catalogue.groups:
        doc = sentence(f"{group.title}: {group.doc[:1].lower() + group.doc[1:]}")
        out += f'''
    @cached_property
    def {attribute_name(group)}(self) -> {async_name(group)}:
        """{doc}"""
        from ..async_resources import {async_name(group)}
        return {async_name(group)}(self._core)
'''
    return out


def emit_build_list(catalogue: model.Catalogue) -> str:
    names = ["__init__.py", "__init__.pyi", *(f"{g.name}.pyi" for g in catalogue.groups)]
    out = generated("catalogue/endpoints") + "python_async_resources = files(\n"
    out += "".join(f"    '{name}',\n" for name in names) + ")\n"
    return out + ("foreach module : python_async_resources\n  fs.copyfile(module)\nendforeach\n"
                  "python_installation.install_sources(python_async_resources, subdir: 'rongcloud/async_resources', "
                  "pure: false)\n")


def files(catalogue: model.Catalogue) -> dict[str, str]:
    written = {ATTRIBUTES: emit_attributes(catalogue), f"{FOLDER}/__init__.pyi": emit_stub_index(catalogue),
               f"{FOLDER}/meson.build": emit_build_list(catalogue)}
    for group in catalogue.groups:
        written[f"{FOLDER}/{group.name}.pyi"] = emit_stub(group, catalogue.messages.parameters)
    return written
