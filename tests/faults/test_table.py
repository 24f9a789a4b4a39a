"""Every fault, at every phase, of every kind of call, with each domain ill: what is promised holds in each cell."""

import cell_runner
import fault_cells
import pytest

CELLS = fault_cells.all_cells()


@pytest.fixture(scope="module")
def results():
    return cell_runner.play_all(CELLS)


@pytest.mark.parametrize("cell", CELLS, ids=[cell.name for cell in CELLS])
def test_cell(cell, results):
    calls = results[cell]
    if isinstance(calls, Exception):
        raise calls
    assert cell_runner.violations(cell, calls) == []
