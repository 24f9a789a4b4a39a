"""What the writers make of the tiny catalogue. Run this file after a wanted change."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from catalogue.generator import (emit_c, emit_callback_sending, emit_callbacks, emit_callbacks_cpp,  # noqa: E402
                                 emit_callbacks_docs, emit_callbacks_python, emit_checks, emit_codes, emit_cpp,
                                 emit_descriptions, emit_docs, emit_messages, emit_messages_cpp, emit_messages_docs,
                                 emit_messages_python, emit_python,
                                 emit_python_async, emit_table, emit_vectors)
from catalogue.generator.load import load_catalogue  # noqa: E402

FOLDER = HERE / "golden"
WRITERS = (emit_table, emit_descriptions, emit_c, emit_codes, emit_messages, emit_cpp, emit_messages_cpp,
           emit_messages_docs, emit_messages_python, emit_callbacks, emit_callbacks_cpp, emit_callbacks_docs,
           emit_callbacks_python, emit_callback_sending, emit_docs,
           emit_checks, emit_python, emit_python_async, emit_vectors)


@functools.cache
def written() -> dict[str, str]:
    """By the last parts of the path, as the folders of the golden files are flat."""
    catalogue = load_catalogue(HERE / "catalogue")
    files: dict[str, str] = {}
    for writer in WRITERS:
        for name, text in writer.files(catalogue).items():
            files["-".join(name.split("/")[-2:])] = text
    return files


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()
    for name, text in written().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
