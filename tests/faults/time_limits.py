"""The time limits that the tests give to the client."""

TIMEOUT_SECONDS = 2.0  # of a whole call
STEP_SECONDS = 0.4  # for connecting, and for the answer
