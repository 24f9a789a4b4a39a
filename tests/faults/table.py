"""Plays all cells of the table and prints them, or writes them as a document:

    python3 tests/faults/table.py [--write docs/fault-table.md] [--only TEXT] [--workers N]

The package (PYTHONPATH) and the emulator (PATH or RONGCLOUD_EMULATOR_PROGRAM) are those of the build. Ends with
status 1 when something promised was not kept.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import cell_runner
from cell_runner import Call
from fault_cells import CALL_S, CONNECT_S, DOMAINS, KINDS, RESPONSE_S, ROWS, Cell, all_cells

_TITLES = {"primary": "The primary is ill", "backup": "The backup is ill", "both": "Both are ill",
           "flapping": "They take turns in being ill, from call to call"}
_INTRODUCTION = f"""# Faults, and what becomes of a call

Written by `python3 tests/faults/table.py --write docs/fault-table.md`, which plays each cell through the library as
built, against an emulator with two domains whose log tells what has really arrived; `tests/faults/test_table.py` asserts
the promises of [reliability.md](reliability.md) for each. Limits: connecting {CONNECT_S * 1000:.0f} ms, answer {RESPONSE_S * 1000:.0f} ms,
call {CALL_S * 1000:.0f} ms, three attempts.

A cell is the first call: its result (`ok`, or why it failed), attempts and the last domain (P, B), time, and how often
the service carried it out (for marked messages: how often one was delivered). `?` marks a failure that says the outcome is
not known. After the semicolon the later calls with the same client, where they differ.
"""


def _text(call: Call, cell: Cell) -> str:
    seen = call.delivered if cell.kind == "marked send" else call.received
    mark = "?" if call.outcome_unknown else ""
    return f"{call.result}{mark} {call.attempts}{call.domain[:1].upper()} {call.seconds * 1000:.0f} ms ×{seen}"


def _cell_text(cell: Cell, calls: list[Call]) -> str:
    text = _text(calls[0], cell)
    later = [_text(call, cell) for call in calls[1:]]
    if all((call.result, call.attempts, call.domain, call.received) ==
           (calls[0].result, calls[0].attempts, calls[0].domain, calls[0].received) for call in calls[1:]):
        return text
    return "; ".join([text, *later])


def _document(results: dict[Cell, list[Call]], summary: str) -> str:
    lines = [_INTRODUCTION, summary]
    for ill in DOMAINS:
        lines += ["", f"## {_TITLES[ill]}", "", "| phase | fault | " + " | ".join(KINDS) + " |",
                  "|---|---|---|---|---|"]
        for row in ROWS:
            cells = [cell for cell in results if cell.row == row and cell.ill == ill]
            by_kind = {cell.kind: _cell_text(cell, results[cell]) for cell in cells}
            if by_kind:
                lines.append(f"| {row.phase} | {row.fault} | " + " | ".join(by_kind[kind] for kind in KINDS) + " |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--only", default="", metavar="TEXT", help="cells with this in their name")
    parser.add_argument("--workers", type=int, default=8, metavar="N")
    arguments = parser.parse_args()
    cells = [cell for cell in all_cells() if arguments.only in cell.name]
    started = time.monotonic()
    played = cell_runner.play_all(cells, arguments.workers)
    seconds = time.monotonic() - started
    broken = [f"{cell.name}: {calls!r}" for cell, calls in played.items() if isinstance(calls, Exception)]
    results = {cell: played[cell] for cell in cells if not isinstance(played[cell], Exception)}
    for cell, calls in results.items():
        broken += [f"{cell.name}: {what}" for what in cell_runner.violations(cell, calls)]
    all_calls = [call for calls in results.values() for call in calls]
    excess = max((call.seconds - CALL_S for call in all_calls), default=0.0)
    summary = (f"{len(results)} cells, {len(all_calls)} calls: {len(broken)} broken promises; no call took longer than its "
               f"limit by more than {max(excess, 0) * 1000:.0f} ms.")
    document = _document(results, summary)
    if arguments.write:
        arguments.write.write_text(document, encoding="utf-8")
    else:
        print(document)
    print("\n".join(broken))
    print(f"{summary} {seconds:.0f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
