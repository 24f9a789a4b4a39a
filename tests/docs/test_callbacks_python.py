"""The examples of docs/callbacks-python.md, as printed."""

from rongcloud.webhooks import testing
from test_readme import blocks


def test_the_guide(monkeypatch, capsys):
    monkeypatch.setenv("RONGCLOUD_APP_KEY", "key")
    monkeypatch.setenv("RONGCLOUD_APP_SECRET", "a-secret")
    names = {}
    receiving, parsing, in_tests = blocks("docs/callbacks-python.md", "python")
    exec(receiving, names)
    deliver = {"app_key": "key", "app_secret": "a-secret"}
    for event in ("message_route", "group_operation_sync", "chatroom_kv"):
        assert testing.deliver(names["receiver"], event, **deliver).status == 200
    assert testing.deliver(names["receiver"], "pre_message", msgType="RC:ImgMsg", **deliver).body == \
        b'{"pass":0,"extra":"not here"}'
    message, group, other = capsys.readouterr().out.splitlines()
    assert (message, group) == ("message_route|msgUID1 fromUserId1 content1", "groupId1")
    assert other.startswith("chatroom_kv {")

    exec(parsing, names)
    queue = []
    sent = testing.request("key", "a-secret", "message_route", msgUID="of a queue")
    assert names["answer"](*sent, queue) == 200
    assert names["answer"](*sent, queue) == 200
    assert [(order, event_id) for order, event_id, _ in queue] == [("PERSON|toUserId1", "message_route|of a queue")]
    assert names["answer"]("POST", "/", None, b"", queue) == 401

    exec(in_tests, names)
    assert "'handled': 1" in capsys.readouterr().out
