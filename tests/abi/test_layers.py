"""Includes go downward only: base <- catalogue <- codec, sign <- net <- client <- capi. The emulator shares nothing
with the client but base and the catalogue, so that a mistake in one cannot hide in the other. The second library uses
base, and of the first one what users have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = {
    "core/base": ["core/base"],
    "core/catalogue": ["core/base", "core/catalogue"],
    "core/codec": ["core/base", "core/catalogue", "core/codec"],
    "core/sign": ["core/base", "core/catalogue", "core/sign"],
    "core/net": ["core/base", "core/catalogue", "core/codec", "core/sign", "core/net"],
    "core/client": ["core/base", "core/catalogue", "core/codec", "core/sign", "core/net", "core/client"],
    "core/jobs": ["core/base", "core/jobs"],
    "core/webhook": ["core/base", "core/catalogue", "core/codec", "core/sign", "core/webhook"],
    "capi/boundary": ["core/base", "capi/boundary"],
    "capi/src": ["core/", "capi/boundary", "capi/src", "rongcloud/"],
    "capi/jobs": ["core/base", "core/jobs", "capi/boundary", "capi/jobs", "rongcloud/"],
    "capi/include/rongcloud": ["rongcloud/"],
    "tools/emulator": ["core/base", "core/catalogue", "tools/emulator"],
    "tools/spool": ["tools/spool", "rongcloud/"],
    "tools/gateway": ["core/base", "tools/gateway", "rongcloud/"],
    "tools/cli": ["tools/cli", "rongcloud/"],
    "python/src": ["python/src", "rongcloud/"],
    "examples": ["rongcloud/"],
}
OF_POCO = {  # examples of what a program does with other libraries
    "examples/cpp/app_server.cpp",  # callbacks in POCO's HTTP server
    "examples/cpp/consume_redis.cpp",  # POCO's Redis
    "examples/cpp/gateway_events.hpp",  # JSON around an event
}
WITHOUT_POCO = ("core/base", "core/catalogue", "capi/include", "python/src", "examples", "tools/cli")
PROJECT = ("core/", "capi/", "tools/", "python/", "tests/", "rongcloud/")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def sources(folder: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in (".h", ".hpp", ".c", ".cpp"))


def includes(path: Path) -> list[str]:
    """Names from the project's root; a neighbour's bare name is completed."""
    found = []
    for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
        neighbour = path.parent / name
        inside = not name.startswith(PROJECT) and neighbour.exists() and ROOT in neighbour.resolve().parents
        found.append(neighbour.resolve().relative_to(ROOT).as_posix() if inside else name)
    return found


@pytest.mark.parametrize("folder", [folder for folder in ALLOWED if (ROOT / folder).exists()])
def test_includes(folder):
    assert sources(folder) or folder.startswith("tools/")
    wrong = [f"{path.relative_to(ROOT)} includes {name}" for path in sources(folder) for name in includes(path)
             if name.startswith(PROJECT) and not name.startswith(tuple(ALLOWED[folder]))]
    assert wrong == []


@pytest.mark.parametrize("folder", [folder for folder in WITHOUT_POCO if (ROOT / folder).exists()])
def test_no_poco(folder):
    wrong = [f"{path.relative_to(ROOT)} includes {name}" for path in sources(folder) for name in includes(path)
             if name.startswith("Poco/") and path.relative_to(ROOT).as_posix() not in OF_POCO]
    assert wrong == []
