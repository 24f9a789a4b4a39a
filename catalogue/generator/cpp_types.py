"""C++ types of values that are sent."""

from __future__ import annotations

from . import model

INTEGER = "std::int64_t"
TYPES = {"int": INTEGER, "long": INTEGER, "double": "double", "bool": "bool",
         "array<string>": "std::vector<std::string>", "map<string,string>": "std::map<std::string, std::string>"}


def is_number(p: model.Parameter) -> bool:
    """Numbers and switches: a required one that was forgotten must not be sent as 0."""
    return p.is_integer_enum or p.type in ("int", "long", "double", "bool")


def is_json_text(p: model.Parameter) -> bool:
    """JSON that the caller writes, when nothing is known of its members."""
    return p.type in ("json", "object", "array<object>")


def member_type(p: model.Parameter) -> str:
    """Of a parameter, or a member of one, without documented members of its own."""
    bare = INTEGER if p.is_integer_enum else TYPES.get(p.type, "std::string")
    return bare if p.required is True and not is_number(p) else f"std::optional<{bare}>"
