"""What a shared library exports is exactly what its lock says: catalogue/abi.lock, catalogue/abi_jobs.lock. The libraries are
named by RONGCLOUD_LIBRARY and RONGCLOUD_JOBS_LIBRARY."""

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


def lock_of(name: str) -> list[str]:
    lines = (ROOT / "catalogue" / name).read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith("#")]


LOCK = lock_of("abi.lock")
JOBS_LOCK = lock_of("abi_jobs.lock")
VERSION = (INCLUDE / "rongcloud/version.h").read_text(encoding="utf-8")
ABI_VERSION = re.search(r"RC_ABI_VERSION (\d+)", VERSION).group(1)


@pytest.fixture(scope="module")
def library() -> Path:
    return Path(os.environ["RONGCLOUD_LIBRARY"])


def output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def jobs_library() -> Path:
    return Path(os.environ["RONGCLOUD_JOBS_LIBRARY"])


def check_exports(library: Path, node: str, lock: list[str]) -> None:
    rows = [line.split() for line in output_of("nm", "-D", "--defined-only", str(library)).splitlines()]
    functions = {row[2] for row in rows if row[1] == "T"}
    assert functions == {f"{symbol}@@{node}" for symbol in lock}
    assert [row[1:] for row in rows if row[1] != "T"] == [["A", node]]


def test_exports_are_the_lock(library):
    check_exports(library, f"RONGCLOUD_{ABI_VERSION}", LOCK)


def test_exports_of_the_jobs_library_are_its_lock(jobs_library):
    check_exports(jobs_library, f"RONGCLOUD_JOBS_{ABI_VERSION}", JOBS_LOCK)
    header = (INCLUDE / "rongcloud/jobs.h").read_text(encoding="utf-8")
    assert re.findall(r"^RC_API [\w *]*?(rc_\w+)\(", header, re.M) == JOBS_LOCK


def test_the_jobs_library_uses_what_users_of_the_first_one_have(jobs_library):
    rows = output_of("nm", "-D", "--undefined-only", str(jobs_library)).splitlines()
    used = {row.split()[-1].split("@")[0] for row in rows}
    assert {name for name in used if name.startswith("rc_")} <= set(LOCK)
    assert not used & {"getenv", "secure_getenv", "environ", "__environ"}


def test_soname_and_flags(library):
    dynamic = output_of("readelf", "-d", str(library))
    assert f"[librongcloud.so.{ABI_VERSION}]" in dynamic
    assert "NODELETE" in dynamic
    assert "RPATH" not in dynamic


def test_soname_and_flags_of_the_jobs_library(jobs_library):
    dynamic = output_of("readelf", "-d", str(jobs_library))
    assert f"soname: [librongcloud_jobs.so.{ABI_VERSION}]" in dynamic
    assert f"Shared library: [librongcloud.so.{ABI_VERSION}]" in dynamic
    assert "NODELETE" in dynamic


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


def test_null_checks_name_every_function_of_the_jobs_library():
    text = (Path(__file__).parent / "null_pointers_jobs.c").read_text(encoding="utf-8")
    assert set(JOBS_LOCK) - set(re.findall(r"\brc_[a-z0-9_]+", text)) == set()


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
