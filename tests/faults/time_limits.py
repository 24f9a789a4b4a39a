"""The time limits that the tests give to the client."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from patience import FACTOR, pytest_configure  # noqa: E402, F401

TIMEOUT_SECONDS = 2.0 * FACTOR  # of a whole call
STEP_SECONDS = 0.4 * FACTOR  # for connecting, and for the answer
SLACK_SECONDS = 1.0 * FACTOR  # what a busy machine may take beyond a limit
