"""What belongs to a client in this process."""

from __future__ import annotations

from typing import NoReturn


class Unportable:
    """Refuses to be pickled and copied, in words."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__module__.split('.')[0]}.{type(self).__name__} cannot be pickled or copied: "
                        "it belongs to a client and its connections; pass on what it gives")
