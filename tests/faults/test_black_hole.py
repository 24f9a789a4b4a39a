"""The primary swallows everything: the first call is rescued in time, later ones wait for nothing, and traffic returns.

So it is for calls that cannot be repeated, too.
"""

import black_hole
import pytest
from rongcloud.testing import Emulator
from time_limits import SLACK_SECONDS

SLACK_S = SLACK_SECONDS  # on a busy machine


@pytest.mark.parametrize("operation", black_hole.CALLS)
def test_calls_go_on_and_return(operation):
    with Emulator(listeners=2) as emulator:
        client, step = black_hole.library_step(emulator, operation)
        with client:
            figures = black_hole.measure(emulator, step, threads=8)
    assert black_hole.problems(figures, SLACK_S) == [], figures
    assert figures.calls > 20
