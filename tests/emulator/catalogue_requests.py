"""The generated test vectors as raw requests, and inputs written in the form of the wire by the generator's encoder."""
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from catalogue.generator import load, vector_encoder  # noqa: E402

CATALOGUE = load.load_catalogue(ROOT / "catalogue")
OPERATIONS = {operation.id: operation for group in CATALOGUE.groups for operation in group.operations}
VECTORS = {vector["operation"]: vector for path in sorted((ROOT / "tests" / "vectors").glob("*.json"))
           for vector in json.loads(path.read_text("utf-8")).get("operations", [])}


def expand(value):
    """{"$repeat": ["a", 3]} is "aaa", {"$items": ["u", 2]} is ["u0", "u1"], {"$copies": [x, 2]} is [x, x]."""
    if isinstance(value, list):
        return [expand(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$repeat" in value:
        return value["$repeat"][0] * value["$repeat"][1]
    if "$items" in value:
        return [f"{value['$items'][0]}{i}" for i in range(value["$items"][1])]
    if "$copies" in value:
        return [value["$copies"][0]] * value["$copies"][1]
    return {name: expand(item) for name, item in value.items()}


def encode(operation_id, params):
    """What a client without any check would send."""
    return vector_encoder.expected_request(OPERATIONS[operation_id], params)
