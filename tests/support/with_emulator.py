"""Runs a program with an emulator of its own: with_emulator.py EMULATOR PROGRAM [ARGUMENTS...]

The program finds the emulator by the variables that every client reads (RONGCLOUD_DOMAINS, RONGCLOUD_CA_FILE,
RONGCLOUD_APP_KEY, RONGCLOUD_APP_SECRET), its plain address in TEST_EMULATOR_HTTP, and a second application in
TEST_SECOND_APP_KEY and TEST_SECOND_APP_SECRET. The exit status is the program's.
"""

from __future__ import annotations

import os
import subprocess
import sys

SECOND_APP = ("second-app-key", "second-app-secret")


def read_settings(emulator: subprocess.Popen[str]) -> dict[str, str]:
    settings: dict[str, str] = {}
    for line in emulator.stdout:
        if line.strip() == "ready":
            return settings
        name, _, value = line.strip().partition("=")
        settings[name] = value
    raise SystemExit(f"the emulator ended before it was ready, status {emulator.wait()}")


def main() -> int:
    program, command = sys.argv[1], sys.argv[2:]
    arguments = [program, "--parent-exit", "--user-limit", "0", "--app-key", "first-app-key", "--app-secret",
                 "first-app-secret", "--app", ":".join(SECOND_APP)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            settings = read_settings(emulator)
            environment = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
            environment |= {
                "RONGCLOUD_DOMAINS": settings["https"], "RONGCLOUD_CA_FILE": settings["ca_file"],
                "RONGCLOUD_APP_KEY": "first-app-key", "RONGCLOUD_APP_SECRET": "first-app-secret",
                "TEST_EMULATOR_HTTP": settings["http"],
                "TEST_SECOND_APP_KEY": SECOND_APP[0], "TEST_SECOND_APP_SECRET": SECOND_APP[1],
            }
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            emulator.terminate()


if __name__ == "__main__":
    sys.exit(main())
