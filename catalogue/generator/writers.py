"""All writers together: which files are generated, and which C symbols exist."""

from __future__ import annotations

import re
from pathlib import Path

from . import (emit_c, emit_callback_sending, emit_callbacks, emit_callbacks_cpp, emit_callbacks_docs,
               emit_callbacks_python, emit_checks, emit_codes, emit_cpp, emit_descriptions, emit_dl, emit_docs,
               emit_messages, emit_messages_cpp, emit_messages_docs,
               emit_messages_python, emit_python, emit_python_async, emit_table, emit_vectors, model)

# Folders in which every file with a generated banner belongs to the generator.
GENERATED_FOLDERS = ("core/catalogue", "capi/include/rongcloud/api", "capi/include/rongcloud/cpp", "capi/src/gen",
                     "python/rongcloud/resources", "python/rongcloud/async_resources", "python/rongcloud/types",
                     "python/rongcloud/webhooks",
                     "docs/endpoints", "tests/vectors")
LOCK_HEADER = """# Every exported C symbol and the version in which it first appeared. Append-only: the generator refuses to
# drop or change a line. New symbols are added at the end when the generator runs.
"""


def hand_written_symbols(root: Path) -> list[str]:
    """The functions that the headers written by hand declare, in their order."""
    text = "".join((root / "capi/include/rongcloud" / name).read_text(encoding="utf-8")
                   for name in emit_dl.WRITTEN_HEADERS)
    return re.findall(r"^RC_API [^;]*?\b(rc_[a-z0-9_]+)\(", text, flags=re.MULTILINE)


def all_symbols(catalogue: model.Catalogue, root: Path) -> list[str]:
    return hand_written_symbols(root) + [op.c_symbol for op in catalogue.operations] + [
        schema.c_symbol for schema in catalogue.messages.schemas]


def library_version(root: Path) -> str:
    text = (root / "capi/include/rongcloud/version.h").read_text(encoding="utf-8")
    parts = [re.search(rf"RC_VERSION_{part} (\d+)", text).group(1) for part in ("MAJOR", "MINOR", "PATCH")]
    return ".".join(parts)


def emit_lock(symbols: list[str], lock: list[str], version: str) -> str:
    known = {line.split()[0] for line in lock}
    added = [f"{symbol} {version}" for symbol in symbols if symbol not in known]
    return LOCK_HEADER + "\n".join(lock + added) + "\n"


def all_files(catalogue: model.Catalogue, lock: list[str], root: Path) -> dict[str, str]:
    files: dict[str, str] = {}
    for writer in (emit_table, emit_descriptions, emit_codes, emit_c, emit_messages, emit_cpp, emit_messages_cpp,
                   emit_messages_docs, emit_messages_python, emit_callbacks, emit_callbacks_cpp, emit_callbacks_docs, emit_callbacks_python,
                   emit_callback_sending, emit_python, emit_python_async, emit_docs, emit_checks, emit_vectors):
        files.update(writer.files(catalogue))
    files.update(emit_dl.files(catalogue, root))
    files["catalogue/abi.lock"] = emit_lock(all_symbols(catalogue, root), lock, library_version(root))
    return files


def stray_files(root: Path, files: dict[str, str]) -> list[str]:
    """Generated files that nothing writes any more."""
    stray = []
    for folder in GENERATED_FOLDERS:
        for path in sorted((root / folder).glob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and name not in files and "Do not edit." in path.read_text(encoding="utf-8")[:200]:
                stray.append(name)
    return stray
