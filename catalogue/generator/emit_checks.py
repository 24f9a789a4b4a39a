"""What is checked before a request leaves, and what is stated and not checked: docs/checks.md."""

from __future__ import annotations

from collections import defaultdict

from . import model
from .text import banner

OUTPUT = "docs/checks.md"
HEAD = """
# What is checked before a request leaves

A call with a wrong parameter fails with `RC_E_ARGUMENT` (`ArgumentError`), and nothing is sent. The message names the
operation, the parameter or the place inside it (`audience.tag[2]`), the rule, and what was given. The rules come from the
catalogue, so all languages have the same ones, and the page of each operation lists them. The emulator checks them too,
with code of its own.

| rule | example |
|---|---|
| names | a parameter that the operation does not have; the nearest one is suggested |
| presence | required ones; those that another parameter makes required, or whose absence does: `message` or `notification` in `push.send` |
| types | numbers, switches, lists, JSON; 32 or 64 bits; finite; UTF-8 without NUL |
| lengths | shortest and longest, in bytes or in characters as the documents say; also of the items of a list, and of names and texts in maps |
| characters | names of attributes, words, channels: `extraContent` takes keys of letters, digits and `+ = - _` |
| counts | items of a list; as many as another list has; one where another parameter is given |
| ranges | smallest and largest number; an end that is not before its start, and not too far after it |
| values | of enumerations, also of the items of a list: `platform` in `push.send` |
| formats | times and dates; JSON text that is an object or an array |
| members | of JSON values to any depth; of `pushExt` by its own rows; `mentionedInfo` in `content` when `isMentioned` is on |
| names of members | in objects whose members are all documented, every name; in others a name that differs from a known one by its case or by a letter or two |

Members of JSON values that nobody knows are sent as they are, unless the object's row says "no other members". An
optional text that is empty is left out, unless its row says that an empty text is a value: then it is sent, to clear what
is stored, say, and NULL (C), an empty `std::optional` (C++), `None` or no argument (Python) leave it out.

"""
TAIL = """
Besides, for all operations:

- **Content of messages given as text** (`content`) is checked for its size, and for `mentionedInfo` when `isMentioned` is
  on. Its members are checked where the library makes it ([messages.md](messages.md)): a content of your own may be any
  text.
- **What the service alone knows**: whether ids exist, quotas, services that are switched off, who may do what.
- **Raw calls** (`rc_call_raw`, `call_raw`) are sent as they are.
"""


def unchecked(catalogue: model.Catalogue) -> dict[str, list[str]]:
    """Places by what is stated of them and why it is not checked."""
    found: dict[str, list[str]] = defaultdict(list)
    for op in catalogue.operations:
        for text in op.unchecked:
            found[text].append(op.id)
        for p in op.params:
            if p.unchecked is not None:
                found[p.unchecked].append(f"{op.id} {p.wire}")
    return dict(sorted(found.items()))


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def emit(catalogue: model.Catalogue) -> str:
    found = unchecked(catalogue)
    out = banner("<!--", "the catalogue") + " -->" + HEAD
    out += "## Stated in the documents, and not checked\n\n| rule, and why | where |\n|---|---|\n"
    for text, places in found.items():
        out += f"| {sentence(text)} | {', '.join(f'`{place}`' for place in places)} |\n"
    return out + TAIL


def summary(catalogue: model.Catalogue) -> str:
    """For whoever runs the generator."""
    found = unchecked(catalogue)
    lines = [f"  {text} ({len(places)})" for text, places in found.items()]
    return "\n".join([f"stated and not checked: {len(found)} rules, see {OUTPUT}", *lines])


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit(catalogue)}
