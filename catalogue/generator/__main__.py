"""Writes everything that is generated from the catalogue.

    python3 -m catalogue.generator            write the files of this checkout
    python3 -m catalogue.generator --check    write nothing; exit 1 when a file differs, naming each
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import emit_checks, lint, writers
from .load import CatalogueError, load_catalogue


def main() -> int:
    parser = argparse.ArgumentParser(prog="catalogue.generator", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2], help="the checkout")
    arguments = parser.parse_args()
    try:
        catalogue = load_catalogue(arguments.root / "catalogue")
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 1
    lock = lint.read_lock(arguments.root / "catalogue" / "abi.lock")
    found = lint.lint_catalogue(catalogue) + lint.lint_lock(lock, writers.all_symbols(catalogue, arguments.root))
    if found:
        print("\n".join(found), file=sys.stderr)
        return 1
    files = writers.all_files(catalogue, lock, arguments.root)
    if arguments.check:
        return compare(arguments.root, files)
    print(emit_checks.summary(catalogue))
    return write(arguments.root, files)


def compare(root: Path, files: dict[str, str]) -> int:
    differing = [name for name, text in files.items()
                 if not (root / name).exists() or (root / name).read_text(encoding="utf-8") != text]
    stray = writers.stray_files(root, files)
    for name in differing:
        print(f"differs from the catalogue: {name}", file=sys.stderr)
    for name in stray:
        print(f"no longer generated: {name}", file=sys.stderr)
    if differing or stray:
        print("run: python3 -m catalogue.generator", file=sys.stderr)
        return 1
    print(f"{len(files)} generated files agree with the catalogue")
    return 0


def write(root: Path, files: dict[str, str]) -> int:
    changed = 0
    for name in writers.stray_files(root, files):
        (root / name).unlink()
        changed += 1
    for name, text in files.items():
        path = root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed += 1
    print(f"{len(files)} files, {changed} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
