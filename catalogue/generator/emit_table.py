"""The rows that the core and the emulator read: core/catalogue/*_rows.cpp."""

from __future__ import annotations

from . import emit_shared_rows as shared
from . import model, packets, paging, rates
from .text import banner, c_string, c_text_cell, word

TYPES = {"string": "string", "int": "int32", "long": "int64", "double": "number", "bool": "boolean",
         "enum": "enumeration", "json": "json", "object": "object", "array<object>": "object_array",
         "map<string,string>": "string_map", "array<string>": "string_array"}
UNITS = {None: "none", "bytes": "bytes", "chars": "characters"}
PRESENCE = {True: "required", False: "optional", "conditional": "conditional"}
METHODS = {"GET": "get", "POST": "post", "PUT": "put", "DELETE": "del"}
HEAD = """
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

"""
TAIL = "\n}  // namespace rongcloud::catalogue\n"


def variable(*parts: str) -> str:
    return "k_" + "_".join(part.replace(".", "_").replace("-", "_").replace("[]", "") for part in parts)


def text_list(values: list[str]) -> str:
    return ", ".join(f"std::string_view{{{c_string(v)}}}" for v in values)


def limit(highest: int | None) -> str:
    return "unlimited" if highest is None else str(highest)


def parameter_row(op: model.Operation, p: model.Parameter, rows: shared.SharedRows) -> str:
    flags = (p.in_path, p.is_integer_enum, p.empty_items, p.takes_empty, p.closed)
    cells = [f"RC_NAME({rows.name(p.wire)})", f"Type::{TYPES[p.type]}", f"ListStyle::{p.list_style or 'none'}",
             f"JsonKind::{p.json_kind or 'any'}", f"Format::{p.format or 'none'}",
             f"Presence::{PRESENCE[p.required]}", f"Unit::{UNITS[p.unit]}", *map(word, flags),
             limit(p.max_len), limit(p.max_items), f"rules::{rows.rules(p)}", f"conditions::{rows.conditions(op, p)}",
             str(p.min_items), f"structures::{p.structure.name if p.structure else 'none'}"]
    return "    {" + ", ".join(cells) + "},\n"


def operation_block(op: model.Operation, rows: shared.SharedRows) -> str:
    out = ""
    if op.params:
        out += f"constexpr std::array<Parameter, {len(op.params)}> {variable(op.id, 'parameters')}{{{{\n"
        out += "".join(parameter_row(op, p, rows) for p in op.params) + "}};\n"
    return out


def repeat_cells(op: model.Operation) -> str:
    """idempotent, and the number of the parameter with which it is not."""
    names = [p.wire for p in op.params]
    return f"{word(op.idempotent)}, {names.index(op.not_idempotent_with) + 1 if op.not_idempotent_with else 0}"


def rare_blocks(op: model.Operation) -> str:
    """What few operations have stands by itself."""
    out = ""
    if op.paging is not None:
        out += f"constexpr Paging {variable(op.id, 'paging')}{paging.table_row(op)};\n"
    if op.packets is not None:
        out += f"constexpr Packets {variable(op.id, 'packets')}{packets.table_row(op)};\n"
    return out


def reference(op: model.Operation, name: str) -> str:
    return "nullptr" if getattr(op, name) is None else "&" + variable(op.id, name)


def operation_row(op: model.Operation, rows: rates.Rows) -> str:
    parameters = variable(op.id, "parameters") if op.params else "{}"
    return (f"    {{{c_string(op.id)}, {c_string(op.path)}, Method::{METHODS[op.method]}, "
            f"Encoding::{op.encoding or 'free'}, {repeat_cells(op)}, {rows.reference(op)}, "
            f"{c_text_cell(op.events or '')}, "
            f"{parameters}, {reference(op, 'paging')}, {reference(op, 'packets')}}},\n")


def description(op: model.Operation) -> dict[str, object]:
    """What rc_op_describe answers: the catalogue entry with the names that are derived from it."""
    entry = {"id": op.id, "c_symbol": op.c_symbol, **{k: v for k, v in op.raw.items() if k not in ("id", "params")}}
    entry["params"] = [{"name": p.wire, "snake": p.snake, **{k: v for k, v in row.items() if k not in ("name", "as")}}
                       for p, row in zip(op.params, op.raw["params"] or [])]
    for row in entry["params"]:
        if "values" in row:
            row["values"] = [{"value": value, "doc": doc} for value, doc in row["values"].items()]
    return entry


def emit_operations(catalogue: model.Catalogue) -> str:
    shared_rows = shared.SharedRows(catalogue)
    out = banner("//", "catalogue/endpoints") + '\n#include "core/catalogue/id_index.hpp"' + shared.HEAD + "namespace {\n\n"
    out += "\n".join(filter(None, (operation_block(op, shared_rows) + rare_blocks(op) for op in catalogue.operations)))
    rows = rates.Rows(catalogue.operations)
    out += "\n" + rows.table()
    out += f"\nconstexpr std::array<Operation, {len(catalogue.operations)}> k_operations{{{{\n"
    out += "".join(operation_row(op, rows) for op in catalogue.operations) + "}};\n\n"
    out += "constexpr IdIndex k_operation_index(k_operations);\n\n}  // namespace\n\n"
    out += "const Operation* find_operation(std::string_view id) noexcept {\n"
    out += "    return k_operation_index.find(k_operations, id);\n}\n\n"
    out += "std::span<const Operation> operations() noexcept { return k_operations; }\n\n"
    out += "std::span<const RateWindow> rate_windows() noexcept { return k_rate_windows; }\n"
    return out + TAIL


def emit_settings(catalogue: model.Catalogue) -> str:
    out = banner("//", "catalogue/regions.yaml and catalogue/config.yaml") + HEAD + "namespace {\n\n"
    for region in catalogue.regions:
        out += f"constexpr std::array {variable(region.id)}{{{text_list(list(region.domains))}}};\n"
    out += f"constexpr std::array<Region, {len(catalogue.regions)}> k_regions{{{{\n"
    out += "".join(f"    {{{c_string(r.id)}, {variable(r.id)}}},\n" for r in catalogue.regions) + "}};\n\n"
    types = {"int": "integer", "bool": "boolean"}
    out += f"constexpr std::array<Option, {len(catalogue.options)}> k_options{{{{\n"
    for o in catalogue.options:
        default = "" if o.default is None else str(o.default).lower() if isinstance(o.default, bool) else str(o.default)
        out += (f"    {{{c_string(o.name)}, {c_string(o.environment)}, OptionType::{types.get(o.type, o.type)}, "
                f"{str(o.default is not None).lower()}, {c_string(default)}, {o.min or 0}, {o.max or 0}, "
                f"{c_text_cell(', '.join(o.choices))}}},\n")
    out += "}};\n\n}  // namespace\n\n"
    out += "std::span<const Region> regions() noexcept { return k_regions; }\n\n"
    out += "std::span<const Option> options() noexcept { return k_options; }\n"
    return out + TAIL


def emit_codes(catalogue: model.Catalogue) -> str:
    codes = sorted(catalogue.codes, key=lambda c: c.code)
    out = banner("//", "catalogue/errors.yaml") + HEAD + "namespace {\n\n"
    out += f"constexpr std::array<ErrorCode, {len(codes)}> k_codes{{{{\n"
    for c in codes:
        out += (f"    {{{c.code}, {c_string(c.name)}, {c.http or 0}, Category::{c.category}, "
                f"{str(c.retriable != 'no').lower()}, {str(c.takes_effect).lower()}, {c_string(c.meaning)},\n     {c_string(c.hint)}}},\n")
    out += "}};\n\n"
    success = [*sorted(catalogue.success, key=lambda row: -len(row[1])), *catalogue.former_success]
    out += f"constexpr std::array<SuccessCode, {len(success)}> k_success{{{{\n"
    out += "".join(f"    {{{code}, {c_string(path)}}},\n" for code, path in success)
    out += "}};\n\n"
    out += f"constexpr std::array<HttpStatus, {len(catalogue.http_statuses)}> k_http_statuses{{{{\n"
    for s in sorted(catalogue.http_statuses, key=lambda s: s.http):
        out += f"    {{{s.http}, {str(s.retriable).lower()}, {c_string(s.meaning)},\n     {c_string(s.hint)}}},\n"
    out += "}};\n\n}  // namespace\n\n"
    out += "std::span<const ErrorCode> error_codes() noexcept { return k_codes; }\n\n"
    out += "std::span<const HttpStatus> http_statuses() noexcept { return k_http_statuses; }\n\n"
    out += "std::span<const SuccessCode> success_codes() noexcept { return k_success; }\n"
    return out + TAIL


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {
        "core/catalogue/operation_rows.cpp": emit_operations(catalogue),
        "core/catalogue/setting_rows.cpp": emit_settings(catalogue),
        "core/catalogue/code_rows.cpp": emit_codes(catalogue),
        **shared.files(catalogue),
    }
