"""Callbacks for people: docs/callback-reference.md."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from . import model
from .callback_samples import form_body, sample_event
from .callbacks import Callback, Callbacks, Field, Form
from .emit_c import sentence
from .emit_callbacks import CONFIDENCES, CONTENTS, SIGNATURES, SOURCE, TYPE_WORDS, tries, values
from .emit_docs import cell, prose
from .python_text import attribute
from .text import banner, wrap
from .vector_callbacks import APP_KEY, APP_SECRET, Maker

OUTPUT = "docs/callback-reference.md"
INTRODUCTION = """# Callbacks: reference

What the service POSTs to the app server by itself, once that is switched on in the console. Each event has an id, a
class in C++ and Python, and members. A member may be absent, and there may be members and values that are not listed
here. The id of an event is the same when it is sent again; events with the same order key belong together, and are
best handled in order. Times are in milliseconds since 1970.

JSON and forms are both read, whichever the documents say. An array is several events. In a form an object is its JSON
text, and a list is its JSON text or has commas between its items.

"""
SIGNATURE = """The signature is the SHA-1, in hexadecimal, of App Secret, nonce and timestamp, one after the other. It
covers neither the body nor the address. A nonce has at most {nonce} characters. """
FORMS = """## Signature

{text}
| where | App Key | nonce | timestamp | signature | unit | seen |
|---|---|---|---|---|---|---|
"""
RETRY = """Any HTTP 200 is an answer. Where the documents say so, the service waits {timeout_ms} ms and sends an event {tries}
times at most. {doc} The pause is {pause_ms} ms, the delay {outage_delay_ms} ms."""
ADDRESSES = """
## Where requests come from

The console has the list as well. It changes: a signature is the better proof.

| region | addresses |
|---|---|
"""


def text(paragraph: str) -> str:
    """A paragraph, wrapped."""
    return wrap(prose(paragraph), "", 120) + "\n"


def form_row(form: Form) -> str:
    names = (form.app_key, form.nonce, form.timestamp, form.signature)
    cells = " | ".join(f"`{name}`" if name else "none" for name in names)
    return f"| {form.where} | {cells} | {'milliseconds' if form.unit == 'ms' else 'seconds'} | {cell(form.doc)} |\n"


def sources(listed: tuple[str, ...]) -> str:
    return text(f"Sources: {'; '.join(listed)}.")


def common(callbacks: Callbacks) -> str:
    signature = SIGNATURE.format(nonce=callbacks.nonce_max_chars) + callbacks.signature_doc
    out = FORMS.format(text=text(signature)) + "".join(map(form_row, callbacks.forms)) + "\n"
    out += sources(callbacks.signature_sources) + "\n## Retries\n\n"
    out += text(RETRY.format(**dataclasses.asdict(callbacks.retry))) + "\n" + sources(callbacks.retry.sources) + ADDRESSES
    for region, known in callbacks.addresses.items():
        out += f"| {region} | {', '.join(known) if known else 'not known'} |\n"
    retired = ", ".join(callbacks.retired_addresses)
    out += "\n" + text(f"No longer used: {retired}.") if retired else ""
    return out + "\n" + sources(callbacks.address_sources)


def index(callbacks: Callbacks) -> str:
    out = "| id | what | body | signature | C++ and Python |\n|---|---|---|---|---|\n"
    for c in callbacks.rows:
        body = {"form": "form", "json": "JSON", "both": "form or JSON"}[c.content]
        out += f"| [`{c.id}`](#{c.id}) | {cell(c.title)} | {body} | {c.signature} | `{c.name}` |\n"
    return out + "\n"


def field_row(f: Field) -> str:
    wire = f"`{f.wire}`" + (f" or `{f.other}`" if f.other else "")
    return (f"| `{attribute(f.snake)}` | {wire} | {TYPE_WORDS[f.kind]} | {cell(values(f))} | {cell(f.doc)} |\n")


def paths(listed: tuple[str, ...]) -> str:
    return ", ".join(f"`{path}`" for path in listed)


def body_text(callback: Callback) -> str:
    event: Any = sample_event(callback)
    return form_body(event) if callback.content == "form" else json.dumps(event, ensure_ascii=False, indent=1)


def example(callbacks: Callbacks, callback: Callback) -> str:
    request = Maker(callbacks, callback).request("example", body_text(callback))
    head = "".join(f"{name}: {value}\n" for name, value in request["headers"].items())
    return f"```http\n{request['method']} {request['target']} HTTP/1.1\n{head}\n{request['body']}\n```\n"


def facts(callback: Callback) -> list[str]:
    where = "in the body" if callback.app_key == "body" else "beside the signature"
    said = [f"Body: {CONTENTS[callback.content]}, {SIGNATURES[callback.signature]}. The App Key is {where}."]
    if callback.array:
        said.append("One event comes as an array, too.")
    if callback.list:
        said.append(f"Several events: an array, or the member `{callback.list}`.")
    return [*said, f"Recognised by: {paths(callback.marks)}.", f"Event id: from {paths(callback.dedupe)}.",
            f"Order key: from {paths(callback.order)}.", f"Retries: {tries(callback)}", f"Answer: {prose(callback.reply)}"]


def section(callbacks: Callbacks, callback: Callback) -> str:
    out = f"### {callback.id}\n\n" + text(sentence(callback.title, callback.doc))
    out += (f"C `{callback.macro}` · C++ `rc::hooks::{callback.name}` · "
            f"Python `rongcloud.webhooks.events.{callback.name}`\n\n")
    out += "| member | on the wire | type | values | meaning |\n|---|---|---|---|---|\n"
    out += "".join(map(field_row, callback.fields)) + "\n"
    out += "".join(wrap(line, "  ", 120, "- ") + "\n" for line in facts(callback))
    about = sentence(CONFIDENCES[callback.confidence], callback.notes)
    out += f"\n{text(about)}" if about else ""
    return out + "\n" + example(callbacks, callback) + "\n" + sources(callback.sources)


def emit(callbacks: Callbacks) -> str:
    out = banner("<!--", SOURCE) + " -->\n" + INTRODUCTION + index(callbacks) + common(callbacks)
    out += f"\n## Events\n\nThe examples are signed with the App Key `{APP_KEY}` and the App Secret `{APP_SECRET}`.\n\n"
    return out + "\n".join(section(callbacks, c) for c in callbacks.rows)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit(catalogue.callbacks)}
