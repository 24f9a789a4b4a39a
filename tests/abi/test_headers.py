"""Every public header compiles alone, in the oldest standard that it promises and without a warning."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

INCLUDE = Path(__file__).resolve().parents[2] / "capi" / "include"
HEADERS = sorted(path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.h*"))
C_HEADERS = [name for name in HEADERS if name.endswith(".h")]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"]


CLIENT = "rongcloud/rongcloud.hpp"


def compiler(language: str) -> list[str]:
    name = os.environ.get("CC" if language == "c" else "CXX") or {"c": "cc", "c++": "c++"}[language]
    return name.split()


def compile_alone(header: str, language: str, standard: str, folder: Path, *options: str) -> None:
    source = folder / ("alone.c" if language == "c" else "alone.cpp")
    source.write_text(f"#include <{header}>\n#include <{header}>\nint alone(void);\n", encoding="utf-8")
    done = subprocess.run([*compiler(language), "-x", language, f"-std={standard}", *WARNINGS, "-fsyntax-only",
                           *options, f"-I{INCLUDE}", str(source)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def begins_with_client(header: str) -> bool:
    """Nothing but includes comes before the client's, so that what the header itself uses has the client before it."""
    text = re.sub(r"//.*", "", (INCLUDE / header).read_text(encoding="utf-8"))
    before, found, _ = text.partition(f"#include <{CLIENT}>")
    return bool(found) and re.fullmatch(r"(\s*#(ifndef|define|include) \S+)*\s*", before) is not None


@pytest.fixture(scope="module")
def compiled_client(tmp_path_factory) -> list[str]:
    """Options that put the client first, compiled once: most headers begin with it, and it takes longest."""
    folder = tmp_path_factory.mktemp("compiled")
    header = folder / "client_first.hpp"
    header.write_text(f"#include <{CLIENT}>\n", encoding="utf-8")
    done = subprocess.run([*compiler("c++"), "-x", "c++-header", "-std=c++17", *WARNINGS, f"-I{INCLUDE}", str(header),
                           "-o", f"{header}.gch"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return ["-include", str(header)]


@pytest.mark.parametrize("header", C_HEADERS)
def test_as_c99(header, tmp_path):
    compile_alone(header, "c", "c99", tmp_path)


@pytest.mark.parametrize("header", HEADERS)
def test_as_cpp17(header, tmp_path, request):
    options = request.getfixturevalue("compiled_client") if begins_with_client(header) else []
    compile_alone(header, "c++", "c++17", tmp_path, *options)


def test_all_of_it_as_cpp20(tmp_path):
    compile_alone("rongcloud/cpp/all.hpp", "c++", "c++20", tmp_path)
