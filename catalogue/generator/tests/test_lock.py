"""abi.lock only grows, and what is generated is written, compared and removed as one."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from conftest import ROOT, TINY

from catalogue.generator import emit_dl, lint, writers

LOCK = ["rc_call 0.1.0", "rc_sample_send 0.1.0"]


def test_new_symbols_go_to_the_end():
    text = writers.emit_lock(["rc_new", "rc_sample_send", "rc_call"], LOCK, "0.2.0")
    assert text.splitlines()[-3:] == [*LOCK, "rc_new 0.2.0"]


def test_a_line_that_is_dropped_is_refused():
    assert lint.lint_lock(LOCK, ["rc_call", "rc_sample_send", "rc_more"]) == []
    assert lint.lint_lock(LOCK, ["rc_call"]) == ["abi.lock: rc_sample_send is locked but no longer made"]


def test_a_line_that_stands_twice_is_refused():
    found = lint.lint_lock([*LOCK, "rc_call 0.2.0"], ["rc_call", "rc_sample_send"])
    assert found == ["abi.lock: rc_call appears twice"]


def test_hand_written_declarations_are_found():
    functions = emit_dl.declared_functions("RC_API const char *rc_a(void);\nRC_API void rc_b(rc_x *x,\n    int y);\n")
    assert [(f.returns, f.name, f.arguments) for f in functions] == [
        ("const char *", "rc_a", ["void"]), ("void ", "rc_b", ["rc_x *x", "int y"])]
    assert writers.hand_written_symbols(ROOT)[:2] == ["rc_version_number", "rc_version_string"]


@pytest.fixture
def checkout(tmp_path):
    """As much of a checkout as the generator reads, with the tiny catalogue."""
    shutil.copytree(TINY, tmp_path / "catalogue")
    for name in emit_dl.WRITTEN_HEADERS:
        target = tmp_path / "capi/include/rongcloud" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "capi/include/rongcloud" / name, target)
    return tmp_path


def generate(checkout, *arguments):
    return subprocess.run([sys.executable, "-m", "catalogue.generator", "--root", str(checkout), *arguments], cwd=ROOT,
                          capture_output=True, text=True)


def test_write_check_and_drift(checkout):
    assert generate(checkout, "--check").returncode == 1
    assert generate(checkout).returncode == 0
    assert generate(checkout, "--check").returncode == 0
    header = checkout / "capi/include/rongcloud/api/sample.h"
    header.write_text(header.read_text(encoding="utf-8") + " ", encoding="utf-8")
    checked = generate(checkout, "--check")
    assert checked.returncode == 1
    assert "differs from the catalogue: capi/include/rongcloud/api/sample.h" in checked.stderr


def test_a_lost_operation_is_refused(checkout):
    assert generate(checkout).returncode == 0
    path = checkout / "catalogue/endpoints/sample.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:text.index("- id: sample.sync")], encoding="utf-8")
    refused = generate(checkout)
    assert refused.returncode == 1
    assert "rc_sample_sync is locked but no longer made" in refused.stderr


def test_files_of_a_renamed_group_are_removed(checkout):
    assert generate(checkout).returncode == 0
    (checkout / "docs/endpoints/gone.md").write_text("<!-- Generated from x. Do not edit. -->\n", encoding="utf-8")
    (checkout / "docs/endpoints/by_hand.md").write_text("By hand.\n", encoding="utf-8")
    assert "no longer generated: docs/endpoints/gone.md" in generate(checkout, "--check").stderr
    assert generate(checkout).returncode == 0
    assert not (checkout / "docs/endpoints/gone.md").exists()
    assert (checkout / "docs/endpoints/by_hand.md").exists()
