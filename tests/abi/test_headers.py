"""Every public header compiles alone, in the oldest standard that it promises and without a warning."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

INCLUDE = Path(__file__).resolve().parents[2] / "capi" / "include"
HEADERS = sorted(path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.h*"))
C_HEADERS = [name for name in HEADERS if name.endswith(".h")]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"]


def compile_alone(header: str, language: str, standard: str, folder: Path) -> None:
    compiler = os.environ.get("CC" if language == "c" else "CXX") or {"c": "cc", "c++": "c++"}[language]
    source = folder / ("alone.c" if language == "c" else "alone.cpp")
    source.write_text(f"#include <{header}>\n#include <{header}>\nint alone(void);\n", encoding="utf-8")
    done = subprocess.run([*compiler.split(), "-x", language, f"-std={standard}", *WARNINGS, "-fsyntax-only",
                           f"-I{INCLUDE}", str(source)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("header", C_HEADERS)
def test_as_c99(header, tmp_path):
    compile_alone(header, "c", "c99", tmp_path)


@pytest.mark.parametrize("header", HEADERS)
def test_as_cpp17(header, tmp_path):
    compile_alone(header, "c++", "c++17", tmp_path)


def test_all_of_it_as_cpp20(tmp_path):
    compile_alone("rongcloud/cpp/all.hpp", "c++", "c++20", tmp_path)
