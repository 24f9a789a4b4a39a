"""Small helpers that all writers share."""

from __future__ import annotations

import json
import textwrap

from . import model


def banner(comment: str, source: str) -> str:
    return f"{comment} Generated from {source}. Do not edit."


def c_string(text: str) -> str:
    """A C or C++ string literal of UTF-8 bytes; long ones are split, as compilers cap a single literal."""
    encoded = "".join(c_byte(byte) for byte in text.encode("utf-8"))
    pieces = []
    while encoded:
        cut = 4000
        while 0 < cut < len(encoded) and "\\" in encoded[cut - 4:cut]:
            cut -= 1
        pieces.append('"' + encoded[:cut] + '"')
        encoded = encoded[cut:]
    return "\n    ".join(pieces) or '""'


def c_text_cell(text: str) -> str:
    """A string_view in a table. An empty one without an address needs no relocation when the library is loaded."""
    return c_string(text) if text else "{}"


def c_long_text(text: str) -> str:
    """A string_view that brings its length along: clang counts the others step by step, and gives up in large tables."""
    return c_string(text) + "sv"


def c_byte(byte: int) -> str:
    special = {0x22: '\\"', 0x5C: "\\\\", 0x0A: "\\n", 0x3F: "\\?"}
    if byte in special:
        return special[byte]
    return chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}"


def compact_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def wrap(text: str, prefix: str, width: int = 112, first: str | None = None) -> str:
    """`text` as comment lines that begin with `prefix`."""
    return textwrap.fill(" ".join(text.split()), width=width, initial_indent=prefix if first is None else first,
                         subsequent_indent=prefix, break_long_words=False, break_on_hyphens=False)


def limits(p: model.Parameter) -> str:
    """What is checked of a parameter, in words: "1 to 20 items, each at most 64 bytes"."""
    said: list[str] = []
    unit = {"bytes": "bytes", "chars": "characters"}.get(p.unit or "", "")
    if p.max_items is not None:
        said.append(f"{p.min_items} to {p.max_items} items" if p.min_items else f"at most {p.max_items} items")
    if p.max_key_len is not None or p.min_key_len is not None:
        said.append(f"keys {length(p.min_key_len, p.max_key_len)} {unit}")
    if p.key_characters is not None:
        said.append(f"keys of {model.CHARACTERS[p.key_characters]}")
    which = "values " if p.has_free_names else "each " if p.max_items is not None or p.is_list else ""
    if p.max_len is not None or p.min_len is not None:
        said.append(f"{which}{length(p.min_len, p.max_len)} {unit}")
    if p.characters is not None:
        said.append(f"{which}{model.CHARACTERS[p.characters]}")
    if p.min is not None and p.max is not None:
        said.append(f"{p.min} to {p.max}")
    elif p.min is not None:
        said.append(f"at least {p.min}")
    elif p.max is not None:
        said.append(f"at most {p.max}")
    if p.values:
        said.append(f"{which}one of " + ", ".join(f"{v.value} ({v.doc})" for v in p.values))
    if p.empty_items:
        said.append("an item may be empty, or null in JSON, for none")
    if p.takes_empty:
        said.append("an empty text is a value and is sent")
    if p.closed:
        said.append("no other members")
    if p.format == "date_hour":
        said.append("YYYYMMDDHH")
    if p.format == "clock_time":
        said.append("HH:MM:SS")
    said += [rule(c) for c in p.conditions if c is not p.needed_by]
    if p.default is not None and p.default != "":
        said.append(f"default {word(p.default)}")
    return ", ".join(said)


def length(least: int | None, most: int | None) -> str:
    if least is None:
        return f"at most {most}"
    return f"at least {least}" if most is None else f"{least} to {most}"


def span(milliseconds: int) -> str:
    day = 24 * 60 * 60 * 1000
    return f"{milliseconds // day} days" if milliseconds % day == 0 else f"{milliseconds} ms"


def rule(c: model.Condition) -> str:
    """A condition in words."""
    value = word(c.value)
    return {"required_when": f"required when {c.other} is {value}", "required_with": f"required with {c.other}",
            "required_without": f"required without {c.other}",
            "required_above": f"required when {c.other} is above {value}", "excludes": f"not together with {c.other}",
            "only_when": f"only when {c.other} is {value}",
            "max_items_with": f"at most {value} item{'' if c.value == 1 else 's'} with {c.other}",
            "items_as": f"as many items as {c.other}", "not_before": f"not before {c.other}",
            "at_most_after": f"at most {span(c.value) if c.kind == 'at_most_after' else ''} after {c.other}",
            "holds": f"when on, {c.other} needs {value}"}[c.kind]


def word(value: object) -> str:
    """A value as it stands in prose, in the tables and on the wire: true, not True."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def presence(p: model.Parameter) -> str:
    if p.needed_by is not None:
        return rule(p.needed_by)
    return {True: "required", False: "optional"}.get(p.required, "required in some cases")
