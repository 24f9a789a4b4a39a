"""The spool alone, on the disk of the build folder: a program that prints its own table."""
import subprocess
import tempfile


class SpoolOutcome:
    def __init__(self, lines):
        self.lines = lines

    def goal_results(self):
        return ()


def run(build):
    program = build / "benchmarks/spool_benchmark"
    if not program.exists():
        return SpoolOutcome(["Left out: this build has no jobs library (-Djobs=enabled)."])
    # Not below /tmp, which may be memory.
    with tempfile.TemporaryDirectory(dir=build) as folder:
        done = subprocess.run([program, folder], text=True, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"spool_benchmark ended with status {done.returncode}; its message is above")
    return SpoolOutcome(done.stdout.splitlines())


def table(outcome):
    yield "### A spool: events of 700 bytes, on the disk when a put returns"
    yield ""
    yield from outcome.lines


def goals(_):
    return ()


def as_json(outcome):
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in outcome.lines if line.startswith("|")]
    return {"title": "Spool", "rows": [dict(zip(rows[0], row)) for row in rows[2:]]}
