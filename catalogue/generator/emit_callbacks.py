"""Callbacks for the core and for C: core/catalogue/callback_rows.cpp and rongcloud/api/hooks.h."""

from __future__ import annotations

from . import emit_table, model
from .callbacks import Callback, Field
from .text import banner, c_long_text, c_string, c_text_cell, compact_json, word

SOURCE = "catalogue/callbacks.yaml"
ROWS = "core/catalogue/callback_rows.cpp"
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
            f"{', '.join(map(word, flags))},\n     {c_long_text(compact_json(description(callback)))}}},\n")


def emit_rows(catalogue: model.Catalogue) -> str:
    callbacks = catalogue.callbacks.rows
    out = banner("//", SOURCE) + emit_table.HEAD + "namespace {\n\n" + "\n".join(map(blocks, callbacks))
    out += f"\nconstexpr std::array<Callback, {len(callbacks)}> k_callbacks{{{{\n" + "".join(map(row, callbacks))
    out += "}};\n\n}  // namespace\n\nstd::span<const Callback> callbacks() noexcept { return k_callbacks; }\n"
    return out + emit_table.TAIL


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {ROWS: emit_rows(catalogue)}
