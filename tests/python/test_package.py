"""The package from outside: stub and extension agree, documentation, import, a package of the same name."""

import ast
import inspect
import os
import pydoc
import resource
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import rongcloud
from rongcloud import _clash, _core, _jobs

PACKAGE = Path(rongcloud.__file__).parent


def stub(extension):
    return ast.parse((PACKAGE / f"{extension.__name__.rpartition('.')[2]}.pyi").read_text(encoding="utf-8"))


def public(owner):
    return {name for name in vars(owner) if not name.startswith("_")}


@pytest.mark.parametrize("extension", [_core, _jobs])
def test_stub_names_are_those_of_the_extension(extension):
    body = stub(extension).body
    functions = {node.name for node in body if isinstance(node, ast.FunctionDef)}
    classes = {node.name: node for node in body if isinstance(node, ast.ClassDef)}
    assert functions | set(classes) == public(extension)
    for name, node in classes.items():
        members = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
        assert members - {"__init__"} == public(getattr(extension, name))


@pytest.mark.parametrize("extension", [_core, _jobs])
def test_stub_arguments_are_those_of_the_extension(extension):
    body = stub(extension).body
    nodes = {("", node.name): node for node in body if isinstance(node, ast.FunctionDef)}
    for owner in (node for node in body if isinstance(node, ast.ClassDef)):
        nodes.update({(owner.name, node.name): node for node in owner.body
                      if isinstance(node, ast.FunctionDef) and not node.decorator_list})
    for (owner, name), node in nodes.items():
        target = getattr(getattr(extension, owner) if owner else extension, name)
        signature = target.__doc__.splitlines()[0]
        arguments = signature[signature.index("(") + 1:signature.rindex(")")]
        found = [part.split(":")[0].strip() for part in arguments.split(",")]
        assert [word for word in found if word] == [argument.arg for argument in node.args.args]


def test_classes_of_the_extension_are_final():
    for kind in (_core.Answer, _core.Client, _core.HookDelivery, _core.Pager, _core.Webhook, _jobs.Spool, _jobs.SpoolBatch):
        with pytest.raises(TypeError):
            type("Derived", (kind,), {})


def test_everything_exported_exists_and_is_documented():
    for name in rongcloud.__all__:
        thing = getattr(rongcloud, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert inspect.getdoc(thing), name
    assert set(rongcloud.__all__) <= set(dir(rongcloud))
    assert (PACKAGE / "py.typed").exists()
    assert rongcloud.__version__.count(".") == 2


def test_help_is_worth_reading():
    text = pydoc.plain(pydoc.render_doc(rongcloud.Client))
    for word in ("rongcloud.Client(app_key=", "Settings:", "Threads:", "Errors:", "get_token", "call_raw", "preview"):
        assert word in text
    for option in _core.options():
        assert f" {option}: " in text
    for method in (rongcloud.Client.call, rongcloud.Client.call_raw, rongcloud.Client.preview,
                   rongcloud.Client.get_token, rongcloud.Client.close):
        assert inspect.getdoc(method)


def test_types_and_resources_by_name():
    assert rongcloud.types.user.GetTokenResult.__doc__.startswith("Answer of user.get_token")
    assert rongcloud.resources.UserTag.__doc__.startswith("User tags")
    assert rongcloud.types.Acknowledgement
    for module in (rongcloud.types, rongcloud.resources, rongcloud):
        with pytest.raises(AttributeError, match="no_such_name"):
            module.no_such_name
        assert dir(module)


def run(*arguments):
    found = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    return found.stdout


def cpu_time_s(program):
    """Of the interpreter that runs it; unlike the clock, it does not depend on what else runs."""
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def once():
        before = used()
        run("-c", program)
        return used() - before
    return min(once() for _ in range(5))


@pytest.mark.skipif("asan" in os.environ.get("LD_PRELOAD", ""), reason="a sanitizer takes its own time")
def test_import_is_quick():
    """It takes what importing asyncio takes, and a fast machine both in 40 ms."""
    bare = cpu_time_s("pass")
    assert cpu_time_s("import rongcloud") - bare < 2 * (cpu_time_s("import asyncio") - bare)


def test_import_loads_no_group():
    loaded = run("-c", "import rongcloud, sys; print(*sys.modules)").split()
    assert "rongcloud._client" in loaded
    for name in ("rongcloud.resources.user", "rongcloud.types", "rongcloud.testing", "rongcloud.messages",
                 "rongcloud.webhooks", "dataclasses"):
        assert name not in loaded


def test_omit():
    import copy
    import pickle
    assert repr(rongcloud.omit) == "omit"
    assert not rongcloud.omit
    assert rongcloud.Omit() is rongcloud.omit
    assert pickle.loads(pickle.dumps(rongcloud.omit)) is rongcloud.omit
    assert copy.deepcopy(rongcloud.omit) is rongcloud.omit


@pytest.mark.parametrize("name", ["rc_server_sdk-3.1.1.dist-info", "rc-server-sdk-3.0.egg-info",
                                  "RC_Server_SDK.egg-info"])
def test_another_package_of_the_same_name_is_noticed(monkeypatch, tmp_path, name):
    (tmp_path / name).mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert _clash.find_other() == str(tmp_path)
    with pytest.warns(RuntimeWarning, match="rc-server-sdk"):
        _clash.warn_of_other()


def test_no_other_package_no_warning(monkeypatch, tmp_path):
    (tmp_path / "rc_server_sdk_tools-1.0.dist-info.txt").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path), "/no/such/folder"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _clash.warn_of_other()
