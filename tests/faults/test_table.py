"""Every fault, at every phase, of every kind of call, with each domain ill: what is promised holds in each cell."""

import cell_runner
import fault_cells
import pytest
from time_limits import FACTOR

CELLS = fault_cells.all_cells()


@pytest.fixture(scope="module")
def results(request):
    """Of the cells that were asked for, side by side; those that are played again come one by one."""
    wanted = [item.callspec.params["cell"] for item in request.session.items if "cell" in getattr(
        getattr(item, "callspec", None), "params", {})]
    return cell_runner.play_all(wanted, workers=8 if FACTOR == 1 else 1)


@pytest.mark.parametrize("cell", CELLS, ids=[cell.name for cell in CELLS])
def test_cell(cell, results):
    calls = results[cell]
    if isinstance(calls, Exception):
        raise calls
    assert cell_runner.violations(cell, calls) == []
