"""Writes FUNCTION(name) for each exported function: list_functions.py ABI_LOCK OUTPUT"""

from __future__ import annotations

import sys
from pathlib import Path

lock, output = map(Path, sys.argv[1:])
names = [line.split()[0] for line in lock.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
output.write_text("".join(f"FUNCTION({name})\n" for name in names), encoding="utf-8")
