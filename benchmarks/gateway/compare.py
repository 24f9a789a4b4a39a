"""The gateway beside a bare handler of the same HTTP server: compare.py BUILD_FOLDER [CONNECTIONS [SECONDS [ROUNDS]]]."""

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEY, SECRET, PATH = "app-key", "the-app-secret", "/rongcloud"


def gateway(build, folder, name, text):
    file, log = folder / f"{name}.yaml", folder / f"{name}.log"
    file.write_text(f"listen: 127.0.0.1:0\npath: {PATH}\napps: [{{app_key: {KEY}, secret: {SECRET}}}]\n"
                    f"sink: {{type: discard}}\nenvelope: {{raw_body: false}}\n{text}")
    process = subprocess.Popen([build / "tools/gateway/rongcloud-gateway", "--config", file], stderr=log.open("w"))
    while not (found := re.search(r"listen=\S+:(\d+)$", log.read_text(), re.MULTILINE)):
        assert process.poll() is None, log.read_text()
        time.sleep(0.05)
    return process, found[1]


def main(build, connections="32", seconds="5", rounds="3"):
    build = Path(build)
    with tempfile.TemporaryDirectory(dir=build) as name:
        folder = Path(name)
        bare = subprocess.Popen([build / "benchmarks/gateway_bare"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        direct, direct_port = gateway(build, folder, "direct", "mode: direct\n")
        spool, spool_port = gateway(build, folder, "spool", f"spool: {{path: {folder}/spool.db}}\n")
        ports = {"bare handler": bare.stdout.readline().strip(), "gateway, direct": direct_port, "gateway, spool": spool_port}
        results = {name: [] for name in ports}
        try:
            for _ in range(int(rounds)):
                for name, port in ports.items():
                    done = subprocess.run([build / "benchmarks/gateway_sender", port, PATH, KEY, SECRET, connections, seconds],
                                          check=True, capture_output=True, text=True)
                    results[name].append(json.loads(done.stdout))
        finally:
            for process in (direct, spool, bare):
                process.terminate()
                process.wait()
    baseline = statistics.median(result["per_second"] for result in results["bare handler"])
    print("| | requests/s | of the bare handler | p50 ms | p99 ms | not 200 |\n|---|---|---|---|---|---|")
    for name, rows in results.items():
        def middle(member):
            return statistics.median(row[member] for row in rows)
        print(f"| {name} | {middle('per_second'):.0f} | {middle('per_second') / baseline:.2f} | {middle('p50_ms'):.2f} | "
              f"{middle('p99_ms'):.2f} | {sum(row['failed'] for row in rows)} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
