"""Another distribution may install a package of the same name; whoever has both should know."""

from __future__ import annotations

import os
import sys

OTHER = "rc-server-sdk"


def find_other() -> str | None:
    """The folder in which the other distribution is installed. Reads folder lists only: importlib.metadata would
    take as long to import as all of this package."""
    for folder in dict.fromkeys(entry for entry in sys.path if isinstance(entry, str)):  # imports ignore the others
        try:
            names = os.listdir(folder or ".")
        except (OSError, ValueError):  # ValueError: a NUL, or half of a surrogate pair
            continue
        if any(_is_other(name) for name in names):
            return folder or "."
    return None


def _is_other(name: str) -> bool:
    """rc_server_sdk-3.1.1.dist-info and the older spellings of it."""
    normal = name.lower().replace("_", "-").replace(".", "-")
    return normal.startswith(OTHER + "-") and normal.endswith(("-dist-info", "-egg-info"))


def warn_of_other() -> None:
    folder = find_other()
    if folder is None:
        return
    import warnings
    warnings.warn(
        f"The distribution {OTHER}, installed in {folder}, has a package called rongcloud too. The one in use is in "
        f"{os.path.dirname(__file__)}. Which of them an import finds depends on the order of sys.path, and both in "
        f"one folder overwrite each other's files. Keep one: pip uninstall {OTHER}", RuntimeWarning, stacklevel=3)
