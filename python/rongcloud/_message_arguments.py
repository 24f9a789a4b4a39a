"""Messages and structures as arguments of the generated methods."""

from __future__ import annotations

from typing import Any

from ._exceptions import ArgumentError
from ._message import Message, Structure, json_object
from ._omit import omit


def _is_given(value: Any) -> bool:
    return value is not None and value is not omit


def put_message(operation: str, params: dict[str, Any], message: Any, object_name: str, content: str,
                mentioned: str | None = None) -> None:
    """Puts type and content of `message` into `params`, by the names of the service.

    A content that was given itself may be a dict. `mentioned` is the switch that makes the service look at whom a
    message mentions; unless it is given, it is set when the message mentions somebody.
    """
    if not _is_given(message):
        if isinstance(params[content], dict):
            params[content] = json_object(params[content], content)
        return
    if not isinstance(message, Message):
        _refuse(operation, f"'message' must be one of rongcloud.messages, not {type(message).__name__}")
    if _is_given(params[object_name]) or _is_given(params[content]):
        _refuse(operation, "give 'message', or its object name and content, but not both")
    params[object_name], params[content] = message.object_name, message.to_json()
    if mentioned is not None and message.mentions and not _is_given(params[mentioned]):
        params[mentioned] = True


def json_text(value: Any, name: str) -> Any:
    """A structure or a dict as JSON text, each item of a list likewise; everything else as it is."""
    if isinstance(value, Structure):
        return value.to_json()
    if isinstance(value, (list, tuple)):
        return [json_text(item, name) for item in value]
    return json_object(value, name) if isinstance(value, dict) else value


def _refuse(operation: str, problem: str) -> None:
    raise ArgumentError(f"{operation}: {problem}", status="RC_E_ARGUMENT", reason="invalid_argument",
                        operation=operation)
