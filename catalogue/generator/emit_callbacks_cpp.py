"""Callbacks in C++: rongcloud/cpp/hooks.hpp."""

from __future__ import annotations

from . import emit_cpp, model
from .callbacks import Callback, Callbacks, Field
from .emit_c import line, sentence
from .emit_callbacks import CONFIDENCES, SOURCE, transport, tries, values
from .text import banner, c_string

OUTPUT = f"{emit_cpp.FOLDER}/hooks.hpp"
INTRODUCTION = """Callbacks: what the service reports to the app server by itself, one struct for each kind of event. `from`
reads it: rc::hooks::MessageRouted::from(event), where the event is a rc::HookEvent, or anything that has its text, integer,
boolean, texts and json. A member that the event does not have, or that cannot be read as what it should be, is empty; an
event may have members and values that are not listed here, which only the event itself has."""
# Type of a member, and the function of an event that reads it.
READERS = {"string": ("std::optional<std::string>", "text"), "json": ("std::optional<std::string>", "text"),
           "int": ("std::optional<std::int64_t>", "integer"), "long": ("std::optional<std::int64_t>", "integer"),
           "bool": ("std::optional<bool>", "boolean"), "object": ("std::optional<std::string>", "json"),
           "array<string>": ("std::vector<std::string>", "texts")}


def member(f: Field) -> str:
    doc = sentence(f.doc, "One of " + values(f) if f.values else "", "JSON text" if f.type == "object" else "")
    return emit_cpp.emit_comment(doc, "    ") + f"    {READERS[f.kind][0]} {f.snake}{{}};\n"


def reader(callback: Callback) -> str:
    out = "    template <class Source>\n"
    out += f"    RC_LOCAL static {callback.name} from(const Source &event) {{\n        {callback.name} out;\n"
    out += "".join(f"        out.{f.snake} = event.{READERS[f.kind][1]}({c_string(f.wire)});\n" for f in callback.fields)
    return out + "        return out;\n    }\n"


def emit_struct(callback: Callback) -> str:
    head = sentence(callback.title, callback.doc, transport(callback), tries(callback), "Answer: " + callback.reply,
                    CONFIDENCES[callback.confidence], callback.notes)
    return (emit_cpp.emit_comment(head, "") + f"struct {callback.name} {{\n"
            + f"    static constexpr const char *type = {c_string(callback.id)};\n\n"
            + "".join(map(member, callback.fields)) + "\n" + reader(callback) + "};\n")


def emit_header(callbacks: Callbacks) -> str:
    structs = "\n".join(map(emit_struct, callbacks.rows))
    headers = ["cstdint", "optional", "string", "vector"]
    body = "".join(f"#include <{name}>\n" for name in headers) + "\n#include <rongcloud/detail/namespace.hpp>\n\n"
    body += emit_cpp.in_namespace("rc::hooks", structs)
    return banner("//", SOURCE) + "\n" + line(INTRODUCTION, "// ") + emit_cpp.guarded("hooks", body)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit_header(catalogue.callbacks)}
