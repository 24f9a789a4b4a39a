"""What the shared library exports is exactly what catalogue/abi.lock says. RONGCLOUD_LIBRARY names the library."""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "capi" / "include"
LOCK = [line.split()[0] for line in (ROOT / "catalogue/abi.lock").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")]
VERSION = (INCLUDE / "rongcloud/version.h").read_text(encoding="utf-8")
ABI_VERSION = re.search(r"RC_ABI_VERSION (\d+)", VERSION).group(1)


@pytest.fixture(scope="module")
def library() -> Path:
    return Path(os.environ["RONGCLOUD_LIBRARY"])


def output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_exports_are_the_lock(library):
    rows = [line.split() for line in output_of("nm", "-D", "--defined-only", str(library)).splitlines()]
    node = f"RONGCLOUD_{ABI_VERSION}"
    functions = {row[2] for row in rows if row[1] == "T"}
    assert functions == {f"{symbol}@@{node}" for symbol in LOCK}
    assert [row[1:] for row in rows if row[1] != "T"] == [["A", node]]


def test_soname_and_flags(library):
    dynamic = output_of("readelf", "-d", str(library))
    assert f"[librongcloud.so.{ABI_VERSION}]" in dynamic
    assert "NODELETE" in dynamic
    assert "RPATH" not in dynamic


def test_every_symbol_links(library, tmp_path):
    """A C program that refers to each symbol by its declaration."""
    rows = "".join(f"    (function)&{symbol},\n" for symbol in LOCK)
    source = tmp_path / "every_symbol.c"
    source.write_text("#include <stddef.h>\n#include <rongcloud/api/all.h>\ntypedef void (*function)(void);\n"
                      f"static const function symbols[] = {{\n{rows}}};\n"
                      "int main(void) {\n    size_t i;\n"
                      "    for (i = 0; i < sizeof symbols / sizeof symbols[0]; ++i) if (!symbols[i]) return 1;\n"
                      "    return rc_version_number() == RC_VERSION_NUMBER ? 0 : 1;\n}\n", encoding="utf-8")
    program = tmp_path / "every_symbol"
    compiler = (os.environ.get("CC") or "cc").split()
    subprocess.run([*compiler, "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{INCLUDE}", str(source), str(library),
                    f"-Wl,-rpath,{library.parent}", "-o", str(program)], check=True)
    subprocess.run([str(program)], check=True)


def test_null_checks_name_every_hand_written_function():
    declared = set(re.findall(r"\b(rc_[a-z0-9_]+)\(", (INCLUDE / "rongcloud/rongcloud.h").read_text(encoding="utf-8")))
    text = (Path(__file__).parent / "null_pointers.c").read_text(encoding="utf-8")
    assert declared - set(re.findall(r"\brc_[a-z0-9_]+", text)) == {"rc_done_fn"} & declared


def test_generated_functions_refuse_null(library):
    loaded = ctypes.CDLL(str(library))
    loaded.rc_op_name.restype = loaded.rc_op_describe.restype = ctypes.c_char_p
    loaded.rc_op_name.argtypes = [ctypes.c_size_t]
    loaded.rc_op_count.restype = ctypes.c_size_t
    for index in range(loaded.rc_op_count()):
        symbol = json.loads(loaded.rc_op_describe(loaded.rc_op_name(index)))["c_symbol"]
        assert symbol in LOCK
        # More zeros than any of them has arguments.
        assert getattr(loaded, symbol)(*[ctypes.c_void_p(None)] * 20) == 1, symbol
    messages = [symbol for symbol in LOCK if symbol.startswith("rc_messages_")]
    assert len(messages) > loaded.rc_message_type_count()
    for symbol in messages:
        assert getattr(loaded, symbol)(*[ctypes.c_void_p(None)] * 20) == 1, symbol


def test_the_environment_is_not_believed_in_a_set_user_id_program(library):
    """Every look at it is secure_getenv, which has no answer there."""
    rows = output_of("nm", "-D", "--undefined-only", str(library)).splitlines()
    used = {row.split()[-1].split("@")[0] for row in rows}
    assert "secure_getenv" in used
    assert not used & {"getenv", "environ", "__environ"}
