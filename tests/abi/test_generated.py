"""The files that are generated are those that the catalogue gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_generated_files_agree_with_the_catalogue():
    pytest.importorskip("yaml", reason="PyYAML is not installed")
    done = subprocess.run([sys.executable, "-m", "catalogue.generator", "--check"], cwd=ROOT, capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stderr
