"""What rc_op_describe and its neighbours answer, a line each: core/catalogue/descriptions.jsonl. The build packs it into the
library (core/catalogue/pack_descriptions.py). The order is that of the rows in the core."""

from __future__ import annotations

from . import emit_callbacks, emit_messages, emit_table, model
from .text import compact_json


def files(catalogue: model.Catalogue) -> dict[str, str]:
    messages = catalogue.messages
    entries = [*map(emit_table.description, catalogue.operations),
               *map(emit_messages.description, emit_messages.by_name(messages)),
               *map(emit_messages.description, emit_messages.structures_by_name(messages)),
               *map(emit_callbacks.description, catalogue.callbacks.rows)]
    return {"core/catalogue/descriptions.jsonl": "".join(compact_json(entry) + "\n" for entry in entries)}
