"""Which core runs what. Left to the system, server and client meet on one core in some rounds and not in others, and the
cost of waking each other up, most of the CPU time of a call, differs by a factor of two between the two."""
import os

_CORES = sorted(os.sched_getaffinity(0))


def _pin_to(*cores):
    # Nothing to choose with a single core.
    return lambda: os.sched_setaffinity(0, cores) if len(_CORES) > 1 else None


pin_server = _pin_to(_CORES[0])
pin_contender = _pin_to(_CORES[-1])
pin_to_all = _pin_to(*_CORES)  # there is no server
pin_load_contender = _pin_to(*_CORES[1:])  # its threads have all cores that the server has not
DESCRIPTION = (f"server on core {_CORES[0]}, contenders on core {_CORES[-1]}" if len(_CORES) > 1
               else "server and contenders share the only core")
