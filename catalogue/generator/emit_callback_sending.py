"""For whoever sends callbacks, as the emulator does: core/catalogue/callback_sending.hpp. The library receives them
only, so that this is a header of its own, and of constants that cost nobody anything."""

from __future__ import annotations

from . import model
from .callback_samples import TIME_MS, sample_event
from .callbacks import Callback, Callbacks, Form
from .text import banner, c_long_text, c_string, c_text_cell, compact_json

SOURCE = "catalogue/callbacks.yaml"
OUTPUT = "core/catalogue/callback_sending.hpp"
HEAD = """
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

// What the service does when it gets no HTTP 200, where the documents say so.
struct CallbackRetry {
    std::int64_t timeout_ms;
    std::int32_t tries;  // the first one included
    std::int64_t pause_ms;  // when very many time out
    std::int64_t outage_delay_ms;  // when the network fails
};

// Names of the parts of a signature.
struct CallbackForm {
    std::string_view app_key;
    std::string_view nonce;
    std::string_view timestamp;  // in milliseconds
    std::string_view signature;
};

struct CallbackSample {
    std::string_view id;
    std::string_view event;  // a JSON object with all members
};

"""


def form_row(form: Form) -> str:
    return ", ".join(map(c_text_cell, (form.app_key or "", form.nonce, form.timestamp, form.signature)))


def current_form(callbacks: Callbacks, where: str) -> Form:
    """The first is what the documents say now."""
    return next(form for form in callbacks.forms if form.where == where)


def sample_row(callback: Callback) -> str:
    return f"    {{{c_string(callback.id)},\n     {c_long_text(compact_json(sample_event(callback)))}}},\n"


def emit(callbacks: Callbacks) -> str:
    retry = callbacks.retry
    numbers = f"{retry.timeout_ms}, {retry.tries}, {retry.pause_ms}, {retry.outage_delay_ms}"
    out = banner("//", SOURCE) + HEAD + f"inline constexpr CallbackRetry callback_retry{{{numbers}}};\n"
    out += f"inline constexpr std::size_t callback_nonce_max_chars = {callbacks.nonce_max_chars};\n"
    for where, name in (("query", "callback_query_form"), ("headers", "callback_header_form")):
        out += f"inline constexpr CallbackForm {name}{{{form_row(current_form(callbacks, where))}}};\n"
    out += "\n// Times in the samples are this one, in milliseconds since 1970.\n"
    out += f"inline constexpr std::int64_t callback_sample_time_ms = {TIME_MS};\n"
    out += f"inline constexpr std::array<CallbackSample, {len(callbacks.rows)}> callback_samples{{{{\n"
    out += "".join(map(sample_row, callbacks.rows))
    return out + "}};\n\n}  // namespace rongcloud::catalogue\n"


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit(catalogue.callbacks)}
