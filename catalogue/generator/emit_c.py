"""The typed C functions: rongcloud/api/*.h, and their one-statement bodies in capi/src/gen."""

from __future__ import annotations

from . import model
from .text import banner, c_string, limits, presence, wrap

HEADERS = "capi/include/rongcloud/api"
SOURCES = "capi/src/gen"
JSON_WORDS = {"object": "JSON object", "array<object>": "JSON array", "map<string,string>": "JSON object of texts"}
SCALAR_WORDS = {"string": "str", "int": "int", "long": "int", "double": "double", "bool": "bool",
                "array<string>": "str list", "map<string,array<string>>": "object of str lists"}
SCALAR_DECLARATIONS = {"int": "int32_t", "long": "int64_t", "double": "double", "bool": "int"}
SCALAR_INPUTS = {"int": "integer", "long": "integer", "double": "number", "bool": "boolean"}
WIDEST_NAME = 28
GROUP_INTRODUCTION = """
Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The word
after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str,
int rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are checked before anything is
sent. Ownership, failure and threads are those of rc_call."""


def safe(text: str) -> str:
    """Text that may stand in a C comment."""
    return text.replace("*/", "* /").replace("/*", "/ *")


def line(text: str, prefix: str = " * ", first: str | None = None) -> str:
    """Wrapped comment lines; the spaces of `first` are kept, those of `text` are folded."""
    return wrap(safe(text), prefix, 116, first) + "\n"


def items(rows: list[tuple[str, str]]) -> str:
    """Names and explanations in two columns; a very long name does not push the others away."""
    width = max((len(name) for name, _ in rows if len(name) <= WIDEST_NAME), default=0)
    return "".join(line(text, " *   " + " " * (width + 2), f" *   {name:<{width}}  ") for name, text in rows)


def sentence(*parts: str) -> str:
    """Parts that are not empty, each ended with a full stop."""
    return " ".join(part.rstrip(". ") + "." for part in parts if part.strip())


def type_word(p: model.Parameter | model.ResponseField) -> str:
    if isinstance(p, model.Parameter) and p.type == "enum":
        return "int" if p.is_integer_enum else "str"
    if p.type == "json":
        kind = getattr(p, "json_kind", None)
        return f"JSON {kind}" if kind else "JSON"
    return JSON_WORDS.get(p.type) or SCALAR_WORDS.get(p.type, "str")


def nested_of(op: model.Operation, parent: model.Parameter) -> list[model.Parameter]:
    """Documented members of a JSON parameter: remarks -> remarks[].id, remarks[].remark."""
    return [p for p in op.params if p.nested and p.wire.split(".")[0].removesuffix("[]") == parent.wire]


def declaration(p: model.Parameter) -> list[str]:
    """The C parameters of a required input."""
    if p.is_list:
        return [f"const char *const *{p.snake}", f"size_t {p.snake}_count"]
    if p.is_integer_enum:
        return [f"int32_t {p.snake}"]
    if p.type in SCALAR_DECLARATIONS:
        return [f"{SCALAR_DECLARATIONS[p.type]} {p.snake}"]
    return [f"const char *{p.snake}"]


def arguments(op: model.Operation) -> list[str]:
    return (["rc_client *client"] + [d for p in op.required_params for d in declaration(p)]
            + ["const rc_params *more", "rc_result **out", "rc_error **err"])


def broken(head: str, pieces: list[str], end: str) -> str:
    """`head` + pieces with commas + `end`, broken at 120 columns and aligned with the parenthesis of `head`."""
    lines, current = [], head
    for index, text in enumerate(pieces):
        piece = text + ("," if index + 1 < len(pieces) else end)
        if current != head and len(current) + len(piece) > 120:
            lines.append(current.rstrip())
            current = " " * len(head)
        current += piece + " "
    return "\n".join(lines + [current.rstrip()])


def signature(op: model.Operation, prefix: str, end: str) -> str:
    return broken(f"{prefix} {op.c_symbol}(", arguments(op), end)


def facts(p: model.Parameter, with_type: bool, with_presence: bool) -> str:
    words = [type_word(p) if with_type else "", limits(p), presence(p) if with_presence else ""]
    return sentence(", ".join(filter(None, words)), p.doc)


def nested_rows(op: model.Operation, p: model.Parameter) -> list[tuple[str, str]]:
    return [("  " + n.wire, facts(n, True, True)) for n in nested_of(op, p)]


def inputs_comment(op: model.Operation) -> str:
    rows: list[tuple[str, str]] = []
    for p in op.required_params:
        rows += [(p.snake, facts(p, type_word(p).startswith("JSON"), False))] + nested_rows(op, p)
    more: list[tuple[str, str]] = []
    for p in op.optional_params:
        more += [(p.macro, facts(p, True, p.required == "conditional"))] + nested_rows(op, p)
    return items(rows) + (" * In `more`:\n" + items(more) if more else "")


def answer_comment(op: model.Operation) -> str:
    if not op.response:
        return " * The answer carries nothing but its code.\n"
    return " * In the answer:\n" + items([(f'"{r.path}"', sentence(type_word(r), r.doc)) for r in op.response])


def comment(op: model.Operation, names: dict[int, str]) -> str:
    said = [f"{op.method} {op.path}", op.repeat_text, f"Rate: {op.rate_text}"]
    if op.status == "legacy":
        said.append("Legacy: kept for existing applications")
    if op.confidence == "sdk":
        said.append("Known from official SDKs only")
    out = line(sentence(op.title), first="/* ") + line(sentence(*said)) + inputs_comment(op) + answer_comment(op)
    if op.events:
        out += line(f"With {op.events} true the answer comes as events, which this function refuses: see "
                    "rc_call_events.")
    if op.errors:
        out += line(sentence("Codes: " + ", ".join(f"{code} {names.get(code, '')}".strip() for code in op.errors)))
    if op.notes:
        out += line("Notes: " + op.notes)
    out += line("Sources: " + "; ".join(op.sources) + ".")
    return out.rstrip("\n") + " */\n"


def guarded(name: str, body: str) -> str:
    guard = f"RONGCLOUD_API_{name.upper()}_H"
    return f"#ifndef {guard}\n#define {guard}\n\n{body}\n#endif\n"


def emit_header(group: model.Group, names: dict[int, str]) -> str:
    head = banner("/*", f"catalogue/endpoints/{group.name}.yaml") + "\n"
    head += line(sentence(group.title, group.doc))
    head += " *\n" + line(GROUP_INTRODUCTION).rstrip("\n") + " */\n"
    body = "#include <rongcloud/api/parameters.h>\n#include <rongcloud/rongcloud.h>\n\n"
    body += '#ifdef __cplusplus\nextern "C" {\n#endif\n\n'
    for op in sorted(group.operations, key=lambda o: o.id):
        body += comment(op, names) + signature(op, "RC_API rc_status", ");") + "\n\n"
    return head + guarded(group.name, body + "#ifdef __cplusplus\n}\n#endif\n")


def emit_parameters(catalogue: model.Catalogue) -> str:
    wires = {p.macro: p.wire for op in catalogue.operations for p in op.top_params}
    width = max(map(len, wires), default=0)
    head = banner("/*", "catalogue/endpoints") + "\n"
    head += " * Names of parameters as the service spells them, for the setters of rc_params: a slip of the pen in a\n"
    head += " * macro does not compile. */\n"
    rows = "".join(f"#define {name:<{width}} {c_string(wire)}\n" for name, wire in sorted(wires.items()))
    return head + guarded("parameters", "#include <rongcloud/export.h>\n\n" + rows)


def emit_all(catalogue: model.Catalogue) -> str:
    head = banner("/*", "catalogue/endpoints") + "\n * The typed functions of every group. */\n"
    return head + guarded("all", "".join(f"#include <rongcloud/api/{name}.h>\n" for name in source_names(catalogue)))


def input_statement(p: model.Parameter) -> str:
    if p.is_list:
        return f"inputs.texts({c_string(p.wire)}, {p.snake}, {p.snake}_count);"
    method = "integer" if p.is_integer_enum else SCALAR_INPUTS.get(p.type)
    method = method or ("text" if p.type in ("string", "enum") else "json")
    return f"inputs.{method}({c_string(p.wire)}, {p.snake});"


def emit_body(op: model.Operation) -> str:
    out = signature(op, 'extern "C" rc_status', ") {") + "\n"
    call = f"    return rongcloud::capi::typed_call(client, {c_string(op.id)}, more, out, err, "
    if not op.required_params:
        return out + call.rstrip() + "\n        [](rongcloud::capi::Inputs &) {});\n}\n"
    out += call.rstrip() + "\n        [&](rongcloud::capi::Inputs &inputs) {\n"
    out += "".join(f"            {input_statement(p)}\n" for p in op.required_params)
    return out + "        });\n}\n"


def emit_source(group: model.Group) -> str:
    out = banner("//", f"catalogue/endpoints/{group.name}.yaml") + "\n"
    out += f'#include <rongcloud/api/{group.name}.h>\n\n#include "capi/src/typed_call.hpp"\n'
    return out + "".join("\n" + emit_body(op) for op in sorted(group.operations, key=lambda o: o.id))


def source_names(catalogue: model.Catalogue) -> list[str]:
    """Of the headers and sources with functions: the groups and, by emit_messages, the message types."""
    return sorted([*(g.name for g in catalogue.groups), "messages"])


def emit_source_list(catalogue: model.Catalogue) -> str:
    names = "".join(f"    '{name}.cpp',\n" for name in source_names(catalogue))
    return banner("#", "catalogue") + f"\nrongcloud_generated_sources = files(\n{names})\n"


def files(catalogue: model.Catalogue) -> dict[str, str]:
    names = {code.code: code.name for code in catalogue.codes}
    out = {f"{HEADERS}/parameters.h": emit_parameters(catalogue), f"{HEADERS}/all.h": emit_all(catalogue),
           f"{SOURCES}/meson.build": emit_source_list(catalogue)}
    for group in catalogue.groups:
        out[f"{HEADERS}/{group.name}.h"] = emit_header(group, names)
        out[f"{SOURCES}/{group.name}.cpp"] = emit_source(group)
    return out
