"""The examples of docs/callbacks-python.md, as printed."""

import signal
import subprocess
import sys
import time
from types import SimpleNamespace

from rongcloud.webhooks import Receiver, Spool, testing
from test_readme import ROOT, blocks


def wait_until(condition):
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.002)


def test_the_guide(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("RONGCLOUD_APP_KEY", "key")
    monkeypatch.setenv("RONGCLOUD_APP_SECRET", "a-secret")
    names = {}
    monkeypatch.chdir(tmp_path)
    receiving, storing, working, leasing, in_runs, parsing, in_tests, sharing = blocks("docs/callbacks-python.md", "python")
    exec(receiving, names)
    deliver = {"app_key": "key", "app_secret": "a-secret"}
    for event in ("message_route", "group_operation_sync", "chatroom_kv"):
        assert testing.deliver(names["receiver"], event, **deliver).status == 200
    assert testing.deliver(names["receiver"], "pre_message", msgType="RC:ImgMsg", **deliver).body == \
        b'{"pass":0,"extra":"not here"}'
    message, group, other = capsys.readouterr().out.splitlines()
    assert (message, group) == ("message_route|msgUID1 fromUserId1 content1", "groupId1")
    assert other.startswith("chatroom_kv {")

    exec(storing, names)
    assert names["application"] == names["stored"].wsgi
    stored = {"app_key": "your-app-key", "app_secret": "your-app-secret"}
    assert testing.deliver(names["stored"], "message_route", msgUID="1", **stored).status == 200
    wait_until(lambda: names["stored"].stats()["outcomes"] == {"stored": 1, "handled": 1})
    names["stored"].close()
    assert capsys.readouterr().out == "indexed content1\n"
    assert testing.deliver(names["stored"], "message_route", msgUID="2", **stored).status == 200
    with subprocess.Popen([sys.executable, "-uc", working], stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout.readline() == "indexed content1\n"
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) == 0
    assert testing.deliver(names["stored"], "message_route", msgUID="3", **stored).status == 200
    exec(leasing, names)
    assert capsys.readouterr().out == "message_route 1\n0\n"
    exec(in_runs, names)
    for data in ("a1", "a2", "a3"):
        names["spool"].put("note", data, order_key="a")
    names["spool"].put("note", "b1", order_key="b")
    seen = []

    def handle(item):
        seen.append(item.data)
        assert item.data != b"a2"
    names["work"](names["spool"], handle)
    assert seen == [b"a1", b"a2", b"b1"] and names["spool"].stats().acknowledged == 4
    names["spool"].close()

    exec(parsing, names)
    queue = []
    sent = testing.request("key", "a-secret", "message_route", msgUID="of a queue")
    assert names["answer"](*sent, queue) == 200
    assert names["answer"](*sent, queue) == 200
    assert [(order, event_id) for order, event_id, _ in queue] == [("PERSON|toUserId1", "message_route|of a queue")]
    assert names["answer"]("POST", "/", None, b"", queue) == 401

    exec(in_tests, {})  # by itself, as nothing before it is needed
    assert "'handled': 1" in capsys.readouterr().out

    asked = []
    client = SimpleNamespace(eval=lambda script, count, *rest: asked.append(rest) or [0] * count)
    monkeypatch.setitem(sys.modules, "redis", SimpleNamespace(Redis=SimpleNamespace(from_url=lambda url, **limits: client)))
    exec(sharing, names)
    assert testing.deliver(names["shared"], "message_route", **stored).status == 200
    assert capsys.readouterr().out == "kept content1\n" and names["application"] == names["shared"].wsgi
    assert len(asked) == 2 and asked[0][0].startswith("rongcloud:callbacks:")


def test_the_worker_among_the_examples(monkeypatch, tmp_path):
    for name, value in (("RONGCLOUD_APP_KEY", "key"), ("RONGCLOUD_APP_SECRET", "a-secret")):
        monkeypatch.setenv(name, value)
    path = str(tmp_path / "callbacks.spool")
    with Spool(path) as spool, Receiver({"key": "a-secret"}, spool=spool) as receiver:
        assert testing.deliver(receiver, "message_route", app_key="key", app_secret="a-secret", msgUID="1").status == 200
    with subprocess.Popen([sys.executable, ROOT / "examples/python/spool_worker.py", path], stdout=subprocess.PIPE,
                          text=True) as worker:
        assert worker.stdout.readline() == "message_route|1 fromUserId1: content1\n"
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) == 0
