"""The generated part of the Python package: resources, result types, settings, and the lists for the build."""

from __future__ import annotations

import re

from . import message_requests, model, python_members, python_paging, python_streams, python_types
from .members import has_members, is_array
from .messages import Structure
from .python_text import attribute, docstring, generated, item_lines, pack, paragraph, sentence
from .text import limits, presence

RESOURCES = "python/rongcloud/resources"
TYPES = python_types.FOLDER
ANNOTATIONS = {"string": "str", "int": "int", "long": "int", "double": "float", "bool": "bool",
               "array<string>": "Texts", "object": "JsonObject", "array<object>": "JsonObjects",
               "map<string,string>": "TextMap"}
JSON_ANNOTATIONS = {"object": "JsonObject", "array": "JsonArray", None: "JsonObject | JsonArray"}
ALIASES = ("JsonArray", "JsonObject", "JsonObjects", "TextMap", "Texts", "TextsOrNone")
EXCEPTIONS = {"argument": "InvalidParameterError", "authentication": "AuthenticationError",
              "permission": "PermissionDeniedError", "not_found": "NotFoundError", "rate_limit": "RateLimitError",
              "quota": "QuotaError", "server": "ServerError"}
CLIENT_NAMES = {"call", "call_raw", "close", "events", "get_token", "iterate", "message_stream", "pages", "preview"}


def repeat_text(op: model.Operation) -> str:
    if op.not_idempotent_with:
        name = next(p.snake for p in op.params if p.wire == op.not_idempotent_with)
        return f"It may be repeated without harm, unless {name} is given."
    return "It may be repeated without harm." if op.idempotent else "A repeat may do it twice."


def annotation(op: model.Operation, p: model.Parameter) -> str:
    if has_members(op, p):
        name = python_members.class_name(op, p)
        return f"list[{name}]" if is_array(op, p) else name
    if p.type == "enum":
        values = ", ".join(repr(v.value) if isinstance(v.value, int) else f'"{v.value}"' for v in p.values)
        return f"Literal[{values}] | {'int' if p.is_integer_enum else 'str'}"
    if p.empty_items:
        return "TextsOrNone"
    return JSON_ANNOTATIONS[p.json_kind] if p.type == "json" else ANNOTATIONS[p.type]


def argument(op: model.Operation, p: model.Parameter, kind: str = "") -> str:
    given = f"{attribute(p.snake)}: {kind or annotation(op, p)}"
    return given if p.required is True else f"{given} | Omit | None = omit"


def message_arguments(op: model.Operation) -> list[str]:
    """A message, or its type and its content, of which the latter may be a dict."""
    names = {p.wire: attribute(p.snake) for p in message_requests.parts(op)}
    return ["message: AnyMessage | Omit | None = omit",
            f"{names[op.message.object_name]}: str | Omit | None = omit",
            f"{names[op.message.content]}: str | JsonObject | Omit | None = omit"]


def arguments_of(op: model.Operation, params: list[model.Parameter], structures: dict[str, Structure]) -> list[str]:
    out = []
    for p in params:
        if message_requests.is_first(op, p):
            out += message_arguments(op)
        elif not message_requests.is_part(op, p):
            out.append(argument(op, p, structure_annotation(p) if p.wire in structures else ""))
    return out


def structure_annotation(p: model.Parameter) -> str:
    """Of a parameter that takes a structure, or a list of them, as JSON text."""
    return "Texts | list[JsonObject | AnyStructure]" if p.is_list else "str | JsonObject | AnyStructure"


def signature(op: model.Operation, name: str, params: list[model.Parameter], result: str,
              structures: dict[str, Structure], keyword: str = "def") -> str:
    arguments = ["self", "*", *arguments_of(op, params, structures), "timeout: float | None = None"]
    head, tail = f"    {keyword} {name}(", f") -> {result}:\n"
    one_line = head + ", ".join(arguments) + tail
    if len(one_line) <= 120:
        return one_line
    return head + "\n" + pack(arguments, " " * 8) + "    " + tail


def parameter_doc(p: model.Parameter) -> str:
    """Doc, presence and limits in a sentence each."""
    said = [sentence(p.doc)]
    if p.required is not True:
        when = presence(p)
        if p.needed_by is not None:
            when = when.replace(p.needed_by.other, model.to_snake(p.needed_by.other))
        said.append(sentence(when[:1].upper() + when[1:]))
    if limits(p):
        said.append(sentence(limits(p)[0].upper() + limits(p)[1:]))
    return " ".join(filter(None, said))


def message_doc(op: model.Operation) -> list[tuple[str, str]]:
    """`message` and, in place of the first of its parts, both of them."""
    rows = [(attribute(p.snake), parameter_doc(p)) for p in message_requests.parts(op)]
    names = " and ".join(name for name, _ in rows)
    needed = "" if message_requests.is_required(op) else " Optional."
    return [("message", f"One of rongcloud.messages, e.g. Text(\"hi\"), instead of {names}.{needed}"), *rows]


def argument_lines(op: model.Operation, structures: dict[str, Structure], indent: str) -> str:
    out = ""
    for p in op.required_params + op.optional_params:
        if message_requests.is_first(op, p):
            out += item_lines(message_doc(op), indent)
        elif p.wire in structures:
            said = f"{parameter_doc(p)} See rongcloud.messages.{structures[p.wire].cpp_name}."
            out += item_lines([(attribute(p.snake), said)], indent)
        elif not message_requests.is_part(op, p):
            out += parameter_lines(op, p, indent)
    return out


def parameter_lines(op: model.Operation, p: model.Parameter, indent: str) -> str:
    """A parameter, and below it the documented members of a JSON value."""
    out = item_lines([(attribute(p.snake), parameter_doc(p))], indent)
    for q in op.params:
        if q.nested and q.wire.split(".")[0].removesuffix("[]") == p.wire:
            facts = ", ".join(filter(None, [q.type, presence(q), limits(q)]))
            out += item_lines([(f"`{q.wire}`", f"{sentence(q.doc)} {sentence(facts.capitalize())}".strip())],
                              indent + "    ")
    return out


def raised(op: model.Operation, codes: dict[int, model.ErrorCode]) -> list[tuple[str, str]]:
    rows = [("ArgumentError", "a parameter is missing, of a wrong type or outside its limits; nothing was sent")]
    for code in op.errors:
        known = codes.get(code)
        rows.append((EXCEPTIONS[known.category], f"code {code}, {known.meaning}") if known
                    else ("APIError", f"code {code}"))
    return rows + [("RongCloudError", "any other failure; its subclasses tell which")]


def method_docstring(op: model.Operation, codes: dict[int, model.ErrorCode],
                     structures: dict[str, Structure]) -> str:
    indent, deeper = " " * 8, " " * 12
    facts = f"{op.method} {op.path}. Rate: {op.rate_text}. {repeat_text(op)}"
    if op.status == "legacy":
        facts += " Legacy: kept for existing applications."
    if op.confidence == "sdk":
        facts += " Known from official SDKs only."
    arguments = argument_lines(op, structures, deeper)
    arguments += item_lines([("timeout", "Longest time of this call in seconds, instead of the client's")], deeper)
    fields = [(python_types.attribute_path(row.path), row.doc or row.type) for row in op.response]
    answer = f"{indent}Returns:\n" + (item_lines(fields, deeper) if fields
                                      else paragraph("Nothing but the code of success, in `raw`.", deeper))
    sections = [paragraph(facts, indent), f"{indent}Args:\n" + arguments, answer,
                f"{indent}Raises:\n" + item_lines(raised(op, codes), deeper)]
    if op.notes:
        sections.append(paragraph(sentence(f"Notes: {op.notes}"), indent))
    sections.append(paragraph(sentence("Source: " + "; ".join(op.sources)), indent))
    return docstring(indent, op.title, *(section.lstrip() for section in sections))


def given(p: model.Parameter, structures: dict[str, Structure]) -> str:
    name = attribute(p.snake)
    return f'json_text({name}, "{name}")' if p.wire in structures else name


def method(op: model.Operation, codes: dict[int, model.ErrorCode], structures: dict[str, Structure]) -> str:
    pairs = [f'"{p.wire}": {given(p, structures)}' for p in op.top_params]
    result = python_types.result_name(op)
    out = signature(op, attribute(op.verb), op.required_params + op.optional_params, result, structures)
    out += method_docstring(op, codes, structures)
    call = f'        return self._call("{op.id}", {{{", ".join(pairs)}}}, {result}, timeout)\n'
    if len(call.rstrip()) <= 120 and not op.message:
        return out + call
    out += "        params = {\n" + pack(pairs, " " * 12) + "        }\n"
    if op.message:
        names = [n for n in (op.message.object_name, op.message.content, op.message.mentioned) if n]
        out += f'        put_message("{op.id}", params, message, {", ".join(map(quoted, names))})\n'
    return out + f'        return self._call("{op.id}", params, {result}, timeout)\n'


def iterator(op: model.Operation) -> str:
    return python_paging.method(op, [argument(op, p) for p in python_paging.parameters(op)])


def events_method(op: model.Operation) -> str:
    """The method beside `method`, whose answer comes as events."""
    indent, deeper = " " * 8, " " * 12
    params = [p for p in op.required_params + op.optional_params if p is not op.events_switch]
    arguments = "".join(parameter_lines(op, p, deeper) for p in params)
    arguments += item_lines([("timeout", "Longest time of the whole stream in seconds; without it the client's timeout "
                              "holds until the answer begins, and response_timeout between its parts")], deeper)
    about = f"`{attribute(op.verb)}` says more. The request is sent when the first event is asked for."
    pairs = [f'"{p.wire}": {attribute(p.snake)}' for p in op.top_params if p is not op.events_switch]
    out = signature(op, attribute(op.verb) + "_events", params, "EventStream", {})
    out += docstring(indent, f"{op.title}, and read the answer event by event", about, "Args:\n" + arguments,
                     f"Returns:\n{deeper}An iterator of rongcloud.Event; what their data mean is not documented.\n",
                     "Raises:\n" + item_lines([
                         ("ArgumentError", "a parameter is missing, of a wrong type or outside its limits"),
                         ("RongCloudError", "while iterating: any failure; its subclasses tell which")], deeper))
    out += "        params = {\n" + pack(pairs, " " * 12) + "        }\n"
    return out + f'        return self._events("{op.id}", params, timeout)\n'


def quoted(text: str) -> str:
    return f'"{text}"'


def attribute_name(group: model.Group) -> str:
    """The name of the group at a client."""
    if group.name in CLIENT_NAMES:
        raise ValueError(f"a group cannot be called {group.name}: a client has a method of that name")
    return attribute(group.name)


def class_name(group: model.Group) -> str:
    return model.to_pascal(group.name)


def import_lines(module: str, names: list[str]) -> str:
    one_line = f"from {module} import {', '.join(names)}\n"
    if len(one_line) <= 120:
        return one_line
    return f"from {module} import (\n" + pack(names, "    ") + ")\n"


def message_imports(words: set[str], body: str) -> str:
    classes = [f"{kind} as Any{kind}" for kind in ("Message", "Structure") if f"Any{kind}" in words]
    functions = [name for name in ("json_text", "put_message") if f"{name}(" in body]
    return (import_lines(".._message", classes) if classes else "") + (
        import_lines(".._message_arguments", functions) if functions else "")


def emit_group(group: model.Group, codes: dict[int, model.ErrorCode], structures: dict[str, Structure]) -> str:
    paged = [op for op in group.operations if op.paging]
    methods = [made for op in group.operations
               for made in [method(op, codes, structures), *([events_method(op)] if op.events else [])]]
    body = "\n".join([*methods, *(iterator(op) for op in paged)])
    code = re.sub(r'""".*?"""', "", body, flags=re.DOTALL)
    words = set(code.replace("[", " ").replace(",", " ").replace(")", " ").split())
    aliases = [alias for alias in ALIASES if alias in words]
    results = sorted({python_types.result_name(op) for op in group.operations}
                     | {name for op in paged for name in python_paging.imported_types(op)})
    out = generated(f"catalogue/endpoints/{group.name}.yaml")
    out += f'"""Operations of the group {group.name}: {sentence(group.title)}"""\n\n'
    out += "from __future__ import annotations\n\n"
    typing = ["Any"] if any("Any]" in python_paging.item_type(op) for op in paged) else []
    typing += ["Literal"] if "Literal" in words else []
    out += "from collections.abc import Iterator\n" if paged else ""
    out += f"from typing import {', '.join(typing)}\n" if typing else ""
    out += "\n" if paged or typing else ""
    out += import_lines(".._aliases", aliases) if aliases else ""
    out += "from .._decode import Acknowledgement\n" if "Acknowledgement" in results else ""
    out += "from .._events import EventStream\n" if "EventStream" in body else ""
    out += message_imports(words, body)
    out += "from .._omit import Omit, omit\n" if "Omit" in words else ""
    out += "from .._resource import SyncResource\n"
    inputs = {python_members.class_name(op, p) for op in group.operations for p in op.top_params if has_members(op, p)}
    own = sorted(inputs.union(results) - {"Acknowledgement"})
    out += import_lines(f"..types.{group.name}", own) if own else ""
    out += f"\n\nclass {class_name(group)}(SyncResource):\n"
    out += docstring("    ", f"{group.title}: {group.doc[:1].lower() + group.doc[1:]}",
                     f"Reached as `client.{attribute_name(group)}`; may be used by several threads at once.")
    return out + "\n    __slots__ = ()\n\n" + body


def emit_attributes(catalogue: model.Catalogue) -> str:
    out = generated("catalogue/endpoints")
    out += '''"""The groups of operations as attributes of a client; a module is loaded when its group is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import _core
'''
    out += "".join(f"    from .{g.name} import {class_name(g)}\n" for g in catalogue.groups)
    out += '\n\nclass SyncResources:\n    """One attribute per group of operations."""\n\n    _core: _core.Client\n'
    for group in catalogue.groups:
        doc = sentence(f"{group.title}: {group.doc[:1].lower() + group.doc[1:]}")
        out += f'''
    @cached_property
    def {attribute_name(group)}(self) -> {class_name(group)}:
        """{doc}"""
        from .{group.name} import {class_name(group)}
        return {class_name(group)}(self._core)
'''
    return out


def emit_index(catalogue: model.Catalogue) -> str:
    out = generated("catalogue/endpoints")
    out += '''"""One class per group of operations, loaded when it is first used. A client has them: client.user."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
'''
    out += "".join(f"    from .{g.name} import {class_name(g)} as {class_name(g)}\n" for g in catalogue.groups)
    out += "\n_MODULES = {\n" + "".join(f'    "{class_name(g)}": "{g.name}",\n' for g in catalogue.groups) + "}\n"
    out += '''__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
'''
    return out


def option_range(o: model.Option) -> str:
    said = [f"{o.min} to {o.max} {o.unit}"] if o.min is not None and o.max is not None else []
    if o.default is not None:
        said.append(f"default {str(o.default).lower() if isinstance(o.default, bool) else o.default}")
    return ", ".join(said)


def emit_options(catalogue: model.Catalogue) -> str:
    regions = ", ".join(region.id for region in catalogue.regions)
    rows = ""
    for o in catalogue.options:
        known = sentence(f"One of {regions}") if o.name == "region" else ""
        limit = option_range(o)
        said = " ".join(filter(None, [sentence(o.full_doc), known, sentence(limit[:1].upper() + limit[1:]),
                                      f"Environment: {o.environment}."]))
        rows += paragraph(said, " " * 12, f"        {o.name}: ")
    secrets = ", ".join(f'"{o.name}"' for o in catalogue.options if o.type == "secret")
    return (generated("catalogue/config.yaml and catalogue/regions.yaml")
            + f'"""The settings of a client, for help() and repr()."""\n\nSECRETS = frozenset([{secrets}])\n\n'
            + f'TABLE = """\\\n{rows}"""\n')


def emit_secret_members(catalogue: model.Catalogue) -> str:
    names = sorted({row.path.split(".")[-1] for group in catalogue.groups for op in group.operations
                    for row in op.response if row.secret})
    return (generated("catalogue/endpoints") + '"""Members of answers that must not come into a log."""\n\n'
            + f'SECRET_MEMBERS = frozenset([{", ".join(map(quoted, names))}])\n')


def emit_build_list(catalogue: model.Catalogue, variable: str, extra: list[str], folder: str) -> str:
    """A meson.build that copies the modules beside the extension, so that the build tree can be imported."""
    names = sorted(["__init__.py", *extra, *(f"{group.name}.py" for group in catalogue.groups)])
    out = generated("catalogue/endpoints") + f"{variable} = files(\n" + "".join(f"    '{n}',\n" for n in names) + ")\n"
    out += f"foreach module : {variable}\n    fs.copyfile(module)\nendforeach\n"
    return out + f"python_installation.install_sources({variable}, subdir: '{folder}', pure: false)\n"


def files(catalogue: model.Catalogue) -> dict[str, str]:
    codes = {code.code: code for code in catalogue.codes}
    written = {
        "python/rongcloud/_options.py": emit_options(catalogue),
        "python/rongcloud/_secret_members.py": emit_secret_members(catalogue),
        f"{RESOURCES}/__init__.py": emit_index(catalogue),
        f"{RESOURCES}/_attributes.py": emit_attributes(catalogue),
        f"{RESOURCES}/{python_streams.OUTPUT}": python_streams.emit(catalogue, argument),
        f"{RESOURCES}/meson.build": emit_build_list(
            catalogue, "python_resources", ["_async_attributes.py", "_attributes.py", python_streams.OUTPUT],
            "rongcloud/resources"),
        f"{TYPES}/__init__.py": python_types.emit_index(catalogue),
        f"{TYPES}/meson.build": emit_build_list(catalogue, "python_types", [], "rongcloud/types"),
    }
    for group in catalogue.groups:
        written[f"{RESOURCES}/{group.name}.py"] = emit_group(group, codes, catalogue.messages.parameters)
        written[f"{TYPES}/{group.name}.py"] = python_types.emit_group(group)
    return written
