"""Types of parameters. Lists may be tuples; a text alone is not a list of texts."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple, Union

Texts = Union[List[str], Tuple[str, ...]]
TextsOrNone = Union[Texts, List[Optional[str]], Tuple[Optional[str], ...]]  # None: none for this one
TextMap = Dict[str, str]
JsonObject = Dict[str, Any]
JsonArray = Union[List[Any], Tuple[Any, ...]]
JsonObjects = Union[List[JsonObject], Tuple[JsonObject, ...]]
