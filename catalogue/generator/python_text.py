"""Helpers for writing Python source: names, docstrings, wrapped lists."""

from __future__ import annotations

import keyword

from .text import banner, wrap

WIDTH = 112
TAKEN = {"raw", "self", "timeout", "FIELDS"}  # names that every generated class or method has already


def generated(source: str) -> str:
    return banner("#", source) + "\n"


def attribute(name: str) -> str:
    """`name` as a Python identifier that collides with nothing: from -> from_."""
    name = "".join(c if c.isalnum() or c == "_" else "_" for c in name)
    if name[:1].isdigit():
        name = "_" + name
    return name + "_" if keyword.iskeyword(name) or name in TAKEN else name


def escape(text: str) -> str:
    """Text that may stand in a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else text + "."


def paragraph(text: str, indent: str, first: str | None = None) -> str:
    return wrap(escape(text), indent, WIDTH, first) + "\n"


def item_lines(rows: list[tuple[str, str]], indent: str) -> str:
    """`name: explanation.` with continuation lines further in."""
    return "".join(paragraph(sentence(doc), indent + "    ", f"{indent}{name}: ") for name, doc in rows)


def pack(items: list[str], indent: str, width: int = 120) -> str:
    """Items with a comma after each, as many to a line as fit; none is broken."""
    lines, current = [], indent
    for item in items:
        added = (" " if current != indent else "") + item + ","
        if current != indent and len(current) + len(added) > width:
            lines.append(current)
            current, added = indent, item + ","
        current += added
    return "\n".join([*lines, current]) + "\n"


def docstring(indent: str, title: str, *sections: str) -> str:
    """A docstring from a one-line title and sections; the first line of a section gets the indent, the rest has it."""
    head = sentence(title)
    parts = [wrap(escape(head), indent, WIDTH, f'{indent}"""')]
    parts += [indent + section.rstrip("\n") for section in sections if section]
    text = "\n\n".join(parts)
    if not sections and "\n" not in text:
        return text + ('\\' if text.endswith('"') else "") + '"""\n'
    return text + f'\n{indent}"""\n'
