"""Callbacks for the core and for C: core/catalogue/callback_rows.cpp and rongcloud/api/hooks.h."""

from __future__ import annotations

from . import emit_c, emit_table, model
from .callbacks import Callback, Callbacks, Field
from .text import banner, c_string, c_text_cell, word

SOURCE = "catalogue/callbacks.yaml"
ROWS = "core/catalogue/callback_rows.cpp"
HEADER = f"{emit_c.HEADERS}/hooks.h"
INTRODUCTION = """
Events by their ids, and paths of their members, for the functions of rongcloud/webhook.h. A member that an event does
not have is absent, and an event may have members and values that are not listed here. Times are in milliseconds since
1970. The word after a path says what its value is: str a text, int a whole number, bool a switch, str list several
texts, JSON text a text that is JSON, JSON object an object with members of its own."""
CONTENTS = {"form": "A form", "json": "JSON", "both": "A form or JSON, as the documents contradict themselves"}
SIGNATURES = {"query": "signed in the query", "headers": "signed in the headers"}
CONFIDENCES = {"docs": "", "partly": "Partly known from third-party code only", "third_party": "Known from third-party code only"}
TYPE_WORDS = {"string": "str", "int": "int", "long": "int", "bool": "bool", "json": "JSON text",
              "object": "JSON object", "array<string>": "str list"}
LISTS = ("marks", "dedupe", "order")


# ---- Rows of the core


def description(callback: Callback) -> dict[str, object]:
    """The catalogue entry with the names that are derived from it."""
    entry = {**{key: value for key, value in callback.raw.items() if key != "fields"}}
    entry["fields"] = [{"name": f.wire, "snake": f.snake, **{k: v for k, v in row.items() if k not in ("name", "as")}}
                       for f, row in zip(callback.fields, callback.raw["fields"])]
    for row in entry["fields"]:
        if "values" in row:
            row["values"] = [{"value": value, "doc": doc} for value, doc in row["values"].items()]
    return entry


def field_row(f: Field) -> str:
    return f"    {{{c_string(f.wire)}, {c_text_cell(f.other or '')}, Type::{emit_table.TYPES[f.kind]}}},\n"


def blocks(callback: Callback) -> str:
    fields = emit_table.variable(callback.id, "fields")
    out = f"constexpr std::array<CallbackField, {len(callback.fields)}> {fields}{{{{\n"
    out += "".join(map(field_row, callback.fields)) + "}};\n"
    for name in LISTS:
        texts = emit_table.text_list(list(getattr(callback, name)))
        out += f"constexpr std::array {emit_table.variable(callback.id, name)}{{{texts}}};\n"
    return out


def row(callback: Callback) -> str:
    lists = ", ".join(emit_table.variable(callback.id, name) for name in ("fields", *LISTS))
    flags = (callback.signature == "headers", callback.app_key == "body", callback.decides)
    return (f"    {{{c_string(callback.id)}, {lists}, {c_text_cell(callback.list or '')}, "
            f"{', '.join(map(word, flags))}}},\n")


def emit_rows(catalogue: model.Catalogue) -> str:
    callbacks = catalogue.callbacks.rows
    out = banner("//", SOURCE) + emit_table.HEAD + "namespace {\n\n" + "\n".join(map(blocks, callbacks))
    out += f"\nconstexpr std::array<Callback, {len(callbacks)}> k_callbacks{{{{\n" + "".join(map(row, callbacks))
    out += "}};\n\n}  // namespace\n\nstd::span<const Callback> callbacks() noexcept { return k_callbacks; }\n"
    return out + emit_table.TAIL


# ---- C


def values(f: Field) -> str:
    """1 (set), 2 (removed)."""
    return ", ".join(f"{v.value} ({v.doc})" for v in f.values)


def field_doc(f: Field) -> str:
    return emit_c.sentence(f.doc, values(f))


def transport(callback: Callback) -> str:
    """How an event comes."""
    said = f"{CONTENTS[callback.content]}, {SIGNATURES[callback.signature]}"
    return said + (", with the App Key in the body" if callback.app_key == "body" else "")


def tries(callback: Callback) -> str:
    """How long and how often the service tries."""
    waits = f"waits for {callback.timeout_ms} ms" if callback.timeout_ms else ""
    sends = f"sends it {callback.tries} times at most" if callback.tries and callback.tries > 1 else (
        "sends it once" if callback.tries else "")
    known = " and ".join(filter(None, (waits, sends)))
    unknown = {(False, False): "How long the service waits and how often it sends is not documented",
               (False, True): "How long it waits is not documented",
               (True, False): "How often it sends is not documented", (True, True): ""}
    return emit_c.sentence(f"The service {known}" if known else "",
                           unknown[callback.timeout_ms is not None, callback.tries is not None])


def comment(callback: Callback) -> str:
    out = emit_c.line(emit_c.sentence(callback.title, callback.doc), first="/* ")
    out += emit_c.items([(f.macro, f"{TYPE_WORDS[f.kind]}. {field_doc(f)}") for f in callback.fields])
    out += emit_c.line(f"{transport(callback)}. {tries(callback)} {emit_c.sentence('Answer: ' + callback.reply)}")
    keys = ["Events with the same " + " + ".join(callback.dedupe) + " are the same event",
            "Those with the same " + " + ".join(callback.order) + " belong together"]
    out += emit_c.line(emit_c.sentence(*keys, CONFIDENCES[callback.confidence]))
    if callback.notes:
        out += emit_c.line("Notes: " + callback.notes)
    return out + emit_c.line("Sources: " + "; ".join(callback.sources) + ".").rstrip("\n") + " */\n"


def emit_header(callbacks: Callbacks) -> str:
    head = banner("/*", SOURCE) + "\n" + emit_c.line("Callbacks: what the service reports to the app server by itself.")
    head += " *\n" + emit_c.line(INTRODUCTION).rstrip("\n") + " */\n"
    body = "".join(comment(c) + f"#define {c.macro} {c_string(c.id)}\n\n" for c in callbacks.rows)
    wires = {f.macro: f.wire for c in callbacks.rows for f in c.fields}
    width = max(map(len, wires), default=0)
    body += "/* Paths of members, as the service spells them. */\n"
    body += "".join(f"#define {macro:<{width}} {c_string(wire)}\n" for macro, wire in sorted(wires.items()))
    return head + emit_c.guarded("hooks", body)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {ROWS: emit_rows(catalogue), HEADER: emit_header(catalogue.callbacks)}
