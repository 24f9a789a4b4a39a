"""The value that means "leave this parameter out"."""

from __future__ import annotations


class Omit:
    """Type of `omit`, the default of optional parameters. A parameter given as `omit` or None is not sent."""

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __repr__(self) -> str:
        return "omit"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "omit"


omit = Omit()
