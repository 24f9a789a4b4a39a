"""Reading tests/vectors/*.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "vectors"


def expanded(value: Any) -> Any:
    """Long values are written short: see catalogue/generator/vector_errors.py."""
    if isinstance(value, list):
        return [expanded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$repeat" in value:
        return value["$repeat"][0] * value["$repeat"][1]
    if "$items" in value:
        return [f"{value['$items'][0]}{i}" for i in range(value["$items"][1])]
    if "$copies" in value:
        return [expanded(value["$copies"][0])] * value["$copies"][1]
    return {name: expanded(item) for name, item in value.items()}


def load() -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The credentials of all calls, and the vectors of each operation by its id."""
    call: dict[str, Any] = {}
    operations: dict[str, dict[str, Any]] = {}
    for path in sorted(FOLDER.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        call = content.get("call", call)
        operations.update({vectors["operation"]: vectors for vectors in content.get("operations", [])})
    return call, operations


CALL, OPERATIONS = load()
SIGNATURES = json.loads((FOLDER / "signatures.json").read_text(encoding="utf-8"))["signatures"]
CODE_FILE = json.loads((FOLDER / "codes.json").read_text(encoding="utf-8"))
CODES, HTTP_STATUSES = CODE_FILE["codes"], CODE_FILE["http_statuses"]


def text_of(kind: str, value: Any) -> bytes:
    """An expected value as the players print it."""
    if kind == "boolean":
        return b"true" if value else b"false"
    return str(value).encode("utf-8")
