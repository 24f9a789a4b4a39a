"""The tiny catalogue of these tests, loaded anew for each so that a test may change it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))
pytest.importorskip("yaml", reason="PyYAML is not installed")

from catalogue.generator.load import load_catalogue  # noqa: E402

TINY = Path(__file__).resolve().parent / "catalogue"


@pytest.fixture
def tiny():
    return load_catalogue(TINY)


@pytest.fixture
def operations(tiny):
    return {op.verb: op for op in tiny.operations}
