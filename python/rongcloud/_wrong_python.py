"""What to say when there is no extension for the interpreter. Any Python 3 can read this."""

import os
import re
import sys
from importlib.machinery import EXTENSION_SUFFIXES

FOLDER = os.path.dirname(os.path.abspath(__file__))


def explain(error):  # type: ignore[no-untyped-def]
    """An ImportError that names what the extension was built for; `error` itself when that is not why it failed."""
    files = sorted(name for name in os.listdir(FOLDER) if re.match(r"_core\..*(so|pyd)$", name))
    if not files or any("_core" + suffix in files for suffix in EXTENSION_SUFFIXES):
        return error
    return ImportError(
        "rongcloud was built for {}, and this is {}. Use that Python, or build the package for this one: meson "
        "configure build -Dpython_program={}".format(" and ".join(map(_built_for, files)), _this(), sys.executable or "python3"),
        name="rongcloud._core", path=os.path.join(FOLDER, files[0]))


def _built_for(file):  # type: ignore[no-untyped-def]
    """_core.cpython-311-x86_64-linux-gnu.so: CPython 3.11 (x86_64-linux-gnu)"""
    found = re.match(r"_core\.cpython-(\d)(\d+)([a-z]*)(?:-(.+))?\.", file)
    if not found:
        return file
    return "CPython {}.{}{}".format(*found.groups()[:3]) + (" ({})".format(found.group(4)) if found.group(4) else "")


def _this():  # type: ignore[no-untyped-def]
    name = {"cpython": "CPython", "pypy": "PyPy"}.get(sys.implementation.name, sys.implementation.name)
    return "{} {}.{}".format(name, *sys.version_info[:2])
