"""Time limits: seconds for callers, milliseconds for the library."""

from __future__ import annotations

from ._exceptions import argument_error

LONGEST_TIMEOUT_S = 600


def to_milliseconds(timeout: float | None) -> int:
    """`timeout` in seconds as whole milliseconds, at least 1; 0, which means the client's own limit, for None."""
    if timeout is None:
        return 0
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise argument_error(f"timeout must be a number of seconds, not {type(timeout).__name__}")
    if not 0 < timeout <= LONGEST_TIMEOUT_S:
        raise argument_error(f"timeout is {timeout} s; it must be more than 0 and at most {LONGEST_TIMEOUT_S} s")
    return max(1, round(timeout * 1000))
