"""What many rows of parameters have in common, each written once: names, limits that few have, and conditions.

core/catalogue/shared_rows.hpp and .cpp. A row of a parameter refers to them by small numbers, which have names here:
so the tables are small, and need no relocation when the library is loaded."""

from __future__ import annotations

import re

from . import model
from .reserved import CPP_KEYWORDS
from .text import banner, c_string, c_text_cell, word

HEADER, ROWS = "core/catalogue/shared_rows.hpp", "core/catalogue/shared_rows.cpp"
SOURCE = "catalogue/endpoints and catalogue/message_types.yaml"
INT32 = (-2**31, 2**31 - 1)
INT64 = ("std::numeric_limits<std::int64_t>::min()", "std::numeric_limits<std::int64_t>::max()")
HEAD = """
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

"""
LABEL_MAX = 60


def identifier(text: str) -> str:
    name = re.sub(r"[^A-Za-z0-9]+", "_", re.sub("^-", "minus_", text)).strip("_")
    return name + "_" if name in CPP_KEYWORDS else name


class Labels:
    """Distinct C++ names for distinct keys, in the order of the keys."""

    def __init__(self, keys: dict[object, str], taken: set[str]) -> None:
        self.of: dict[object, str] = {}
        used = set(taken)
        plain_first = sorted(keys.items(), key=lambda item: item[0] != item[1])
        for key, wanted in plain_first:
            wanted = wanted if len(wanted) <= LABEL_MAX else wanted[:LABEL_MAX].rstrip("_")
            label, number = wanted, 2
            while label in used:
                label, number = f"{wanted}_{number}", number + 1
            used.add(label)
            self.of[key] = label
        self.of = {key: self.of[key] for key in keys}


def rule_key(p: model.Parameter) -> tuple[object, ...]:
    low, high = INT32 if p.type == "int" else (None, None)
    return (low if p.min is None else p.min, high if p.max is None else p.max, tuple(str(v.value) for v in p.values),
            p.min_len, p.min_key_len, p.max_key_len, p.characters, p.key_characters)


NO_RULE = (None, None, (), None, None, None, None, None)
INTEGERS = (*INT32, *NO_RULE[2:])


def rule_label(key: tuple[object, ...]) -> str:
    low, high, values, min_len, min_key_len, max_key_len, characters, key_characters = key
    said = []
    if values:
        said.append("values_" + "_".join(identifier(v) for v in values))
    if (low, high) != INT32 and low is not None:
        said.append("from_" + str(low).replace("-", "minus_"))
    if high is not None and high != INT32[1]:
        said.append(f"to_{high}")
    for name, value in (("length_from", min_len), ("key_from", min_key_len), ("key_to", max_key_len),
                        ("of", characters), ("keys_of", key_characters)):
        if value is not None:
            said.append(f"{name}_{value}")
    return "_".join(said)


def condition_key(op: model.Operation, p: model.Parameter) -> tuple[tuple[str, str, str, int, str], ...]:
    """(kind, other, text, number, packet) of each; `packet` numbers packets, of which only the first has it all."""
    out = []
    for c in p.conditions:
        number = c.value if isinstance(c.value, int) and not isinstance(c.value, bool) else 0
        text = word(c.value) if c.kind in ("required_when", "only_when", "holds") else ""
        sends_packets = getattr(op, "packets", None)
        packet = sends_packets.number if c.kind == "holds" and sends_packets else ""
        out.append((c.kind, c.other, text, number, packet))
    return tuple(out)


def condition_label(key: tuple[tuple[str, str, str, int, str], ...]) -> str:
    return "_and_".join("_".join(filter(None, [kind, identifier(other), identifier(text) if text else "",
                                               str(number) if number and not text else "", packet]))
                        for kind, other, text, number, packet in key)


class SharedRows:
    """Finds the names that rows refer to."""

    def __init__(self, catalogue: model.Catalogue) -> None:
        schemas = [*catalogue.operations, *catalogue.messages.schemas]
        rows = [(schema, p) for schema in schemas for p in schema.params]
        self.structures = sorted(s.name for s in catalogue.messages.structures)
        self.mentioned = next((f.structure.name for t in catalogue.messages.types for f in t.fields
                               if f.structure and f.param.wire == "mentionedInfo"), None)
        names = sorted({p.wire for _, p in rows})
        self.names = Labels({name: identifier(name) for name in names}, set())
        rules = sorted({rule_key(p) for _, p in rows} - {NO_RULE, INTEGERS}, key=lambda key: (rule_label(key), str(key)))
        self.rule_rows = Labels({key: rule_label(key) for key in rules}, {"none", "integers"})
        found = sorted({condition_key(op, p) for op, p in rows if p.conditions})
        self.condition_rows = Labels({key: condition_label(key) for key in found}, {"none"})

    def name(self, wire: str) -> str:
        return self.names.of[wire]

    def rules(self, p: model.Parameter) -> str:
        key = rule_key(p)
        return "none" if key == NO_RULE else "integers" if key == INTEGERS else self.rule_rows.of[key]

    def conditions(self, op: model.Operation, p: model.Parameter) -> str:
        return self.condition_rows.of[condition_key(op, p)] if p.conditions else "none"


def enumeration(name: str, labels: list[str]) -> str:
    return f"namespace {name} {{\nenum : std::uint16_t {{\n" + "".join(f"    {label},\n" for label in labels) + "};\n}\n"


def emit_header(rows: SharedRows) -> str:
    out = banner("//", SOURCE) + """
// Names, limits and conditions that rows of parameters refer to.
#pragma once

#include <cstddef>

#include "core/catalogue/table.hpp"

// Where a name stands, and its length.
#define RC_NAME(name) offsetof(Names, name), sizeof(Names::name) - 1

namespace rongcloud::catalogue {

// All names of parameters, one after the other.
struct Names {
"""
    out += "".join(f"    char {label}[{len(wire) + 1}];\n" for wire, label in rows.names.of.items())
    out += "};\nstatic_assert(sizeof(Names) < 65536, \"rows refer to names with 16 bits\");\n\n"
    out += "// The numbers of what stands in the tables of shared_rows.cpp.\n"
    out += enumeration("rules", ["none", "integers", *rows.rule_rows.of.values()])
    out += enumeration("conditions", ["none", *rows.condition_rows.of.values()])
    out += enumeration("structures", ["none", *rows.structures])
    return out + "\n}  // namespace rongcloud::catalogue\n"


def rule_row(key: tuple[object, ...], values: dict[tuple[str, ...], str]) -> str:
    low, high, given, min_len, min_key_len, max_key_len, characters, key_characters = key
    cells = [INT64[0] if low is None else str(low), INT64[1] if high is None else str(high),
             values[given] if given else "{}", str(min_len or 0), str(min_key_len or 0),
             "unlimited" if max_key_len is None else str(max_key_len),
             f"Characters::{characters or 'any'}", f"Characters::{key_characters or 'any'}"]
    return "    {" + ", ".join(cells) + "},\n"


def emit_rules(rows: SharedRows) -> str:
    lists = sorted({key[2] for key in rows.rule_rows.of if key[2]})
    labels = Labels({given: "k_values_" + "_".join(identifier(v) for v in given)
                     for given in lists}, set()).of
    out = "".join(f"constexpr std::array {label}{{" + ", ".join(f"std::string_view{{{c_string(v)}}}" for v in given)
                  + "};\n" for given, label in labels.items())
    out += "\n}  // namespace\n\nconst Rules k_rules[] = {\n"
    return out + "".join(rule_row(key, labels) for key in (NO_RULE, INTEGERS, *rows.rule_rows.of)) + "};\n\n"


def emit_conditions(rows: SharedRows) -> str:
    out = "namespace {\n\n"
    for key, label in rows.condition_rows.of.items():
        out += f"constexpr std::array<Condition, {len(key)}> k_{label}{{{{\n"
        for kind, other, text, number, packet in key:
            structure = rows.mentioned if kind == "holds" and text == "mentionedInfo" else None
            out += (f"    {{ConditionKind::{kind}, {c_string(other)}, {c_text_cell(text)}, {number}, "
                    f"{c_text_cell(packet)}, structures::{structure or 'none'}}},\n")
        out += "}};\n"
    out += "\n}  // namespace\n\nconst std::span<const Condition> k_conditions[] = {\n    {},\n"
    return out + "".join(f"    k_{label},\n" for label in rows.condition_rows.of.values()) + "};\n"


def emit_rows(rows: SharedRows) -> str:
    out = banner("//", SOURCE) + HEAD + "extern const Names k_names = {\n"
    out += "".join(f"    {c_string(wire)},\n" for wire in rows.names.of) + "};\n\nnamespace {\n\n"
    return out + emit_rules(rows) + emit_conditions(rows) + "\n}  // namespace rongcloud::catalogue\n"


def files(catalogue: model.Catalogue) -> dict[str, str]:
    rows = SharedRows(catalogue)
    return {HEADER: emit_header(rows), ROWS: emit_rows(rows)}
