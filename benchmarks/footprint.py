"""How large the library is, what importing the Python package costs beside the bare interpreter, and how long the
generator takes. Prints one table; --check exits with 1 when a goal is missed; --build also times a clean build.

    python3 benchmarks/footprint.py [--build-folder build] [--rounds 11] [--check] [--build]

Run it with the interpreter that the package was built for. The library counts as it is when installed: stripped.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MEBIBYTE = 1 << 20
# Prints user and system time in ms and the highest resident size in KiB of the process, interpreter included.
PROBE = "; import resource; u = resource.getrusage(0); print((u.ru_utime + u.ru_stime) * 1000, u.ru_maxrss)"


def stripped_bytes(library: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "library"
        subprocess.run(["strip", "-o", copy, library], check=True)
        return copy.stat().st_size


def cost(statement: str, environment: dict[str, str]) -> tuple[float, float, float]:
    """Wall and CPU time in ms, and MiB, of an interpreter that runs `statement` and ends."""
    started = time.perf_counter()
    out = subprocess.run([sys.executable, "-c", statement + PROBE], env=environment, check=True, capture_output=True)
    wall_ms = (time.perf_counter() - started) * 1000
    cpu_ms, kibibytes = map(float, out.stdout.split())
    return wall_ms, cpu_ms, kibibytes / 1024


def import_cost(build: Path, rounds: int) -> tuple[float, float, float]:
    """What `import rongcloud` adds to the bare interpreter, the two taking turns: medians of the differences."""
    environment = {**os.environ, "PYTHONPATH": str(build / "python"), "LD_LIBRARY_PATH": str(build / "capi")}
    cost("import rongcloud", environment)  # writes the byte code
    rows = []
    for _ in range(rounds):
        bare, ours = cost("pass", environment), cost("import rongcloud", environment)
        rows.append([after - before for before, after in zip(bare, ours)])
    return tuple(statistics.median(column) for column in zip(*rows))


def seconds(command: list[str | Path]) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def clean_build_seconds() -> float:
    """The default build, tests and benchmarks off, without a compiler cache."""
    folder = Path(tempfile.mkdtemp())
    os.environ["CCACHE_DISABLE"] = "1"
    try:
        return seconds([shutil.which("/usr/bin/meson") or "meson", "setup", folder, ROOT]) + seconds(
            ["ninja", "-C", folder])
    finally:
        shutil.rmtree(folder)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build-folder", type=Path, default=ROOT / "build")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--check", action="store_true", help="exit with 1 when a goal is missed")
    parser.add_argument("--build", action="store_true", help="time a clean build too (minutes)")
    arguments = parser.parse_args()
    build = arguments.build_folder.resolve()
    wall_ms, cpu_ms, mebibytes = import_cost(build, arguments.rounds)
    library = next((build / "capi").glob("librongcloud.so.*.*.*"))
    rows = [
        ("library, stripped", stripped_bytes(library) / MEBIBYTE, "MiB", 1.5),
        ("import rongcloud, wall time over bare Python", wall_ms, "ms", 80),
        ("import rongcloud, CPU time over bare Python", cpu_ms, "ms", 80),
        ("import rongcloud, memory over bare Python", mebibytes, "MiB", 25),
        ("generation of everything from the catalogue",
         seconds([sys.executable, "-B", "-m", "catalogue.generator", "--check"]), "s", 5),
    ]
    if arguments.build:
        rows.append(("clean build", clean_build_seconds(), "s", 180))
    print("| what | measured | goal |\n|---|---|---|")
    for name, value, unit, goal in rows:
        print(f"| {name} | {value:.2f} {unit} | below {goal} {unit} |")
    return 1 if arguments.check and any(value >= goal for _, value, _, goal in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
