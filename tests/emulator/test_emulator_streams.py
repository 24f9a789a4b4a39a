"""Messages in packets: what the service takes, and when it ends them."""
import json

import pytest

from emulator_driver import JSON

PRIVATE, GROUP = "/v3/message/private/publish_stream.json", "/v3/message/group/publish_stream.json"
STORED = "/v3/message/get_stream.json"


def packet(seq, text="a", complete=False, **more):
    return {"content": text, "seq": seq, "complete": complete, **more}


def to_ann(content, **more):
    return {"fromUserId": "robot", "toUserId": "ann", "objectName": "RC:StreamMsg", "content": content, **more}


def send(emulator, *arguments, **more):
    return emulator.ok_json(PRIVATE, to_ann(packet(*arguments, **more)))["messageUID"]


def refused(emulator, *arguments, **more):
    """The code, and the words that say why."""
    body = json.dumps(to_ann(packet(*arguments, **more)))
    _, code, said = emulator.refused(PRIVATE, body=body, content_type=JSON)
    return code, said


def stored(emulator, uid):
    return emulator.ok_json(STORED, {"messageUID": uid})["data"]


def inbox(emulator, user):
    return emulator.told("GET", f"inbox?user_id={user}")["messages"]


def test_packets_become_one_message(emulator):
    uid = send(emulator, 1, "Once ", type="markdown")
    assert send(emulator, 2, "upon ", messageUID=uid, type="html") == uid  # of the first packet only
    assert stored(emulator, uid) == {"content": "Once upon ", "seq": 2, "complete": False, "type": "markdown",
                                     "messageUID": uid, "stopReason": 0}
    assert send(emulator, 3, "中文", complete=True, messageUID=uid, completeReason=4) == uid
    [message] = inbox(emulator, "ann")
    assert message["message_uid"] == uid and message["object_name"] == "RC:StreamMsg"
    assert json.loads(message["content"]) == {"content": "Once upon 中文", "seq": 3, "complete": True,
                                              "type": "markdown", "completeReason": 4}
    assert refused(emulator, 4, messageUID=uid)[0] == 1002


def test_streams_do_not_mix(emulator):
    first, second = send(emulator, 1, "a"), send(emulator, 1, "b")
    send(emulator, 2, "A", messageUID=first)
    assert (stored(emulator, first)["content"], stored(emulator, second)["content"]) == ("aA", "b")
    emulator.told("DELETE", "inbox")
    send(emulator, 2, "B", messageUID=second)
    assert inbox(emulator, "ann") == [] and stored(emulator, second)["content"] == "bB"


@pytest.mark.parametrize("seq", [1, 2, 4])
def test_numbers_have_no_gaps(emulator, seq):
    uid = send(emulator, 1)
    send(emulator, 2, messageUID=uid)
    code, said = refused(emulator, seq, messageUID=uid)
    assert code == 1002 and "has 3" in said
    send(emulator, 3, messageUID=uid)


def test_a_stream_begins_with_1(emulator):
    code, said = refused(emulator, 2)
    assert code == 1002 and "seq" in said
    assert inbox(emulator, "ann") == []


def test_an_unknown_stream(emulator):
    assert refused(emulator, 2, messageUID="AAAA-BBBB-CCCC-DDDD")[0] == 29002
    assert emulator.refused(STORED, body='{"messageUID":"AAAA"}', content_type=JSON)[1] == 29002


def test_silence_ends_a_stream(emulator):
    emulator.told("POST", "clock", {"frozen": True})
    uid = send(emulator, 1)
    emulator.advance(30)
    send(emulator, 2, messageUID=uid)
    emulator.advance(30.001)
    assert refused(emulator, 3, messageUID=uid)[0] == 29003
    assert stored(emulator, uid)["stopReason"] == 29003


def test_30_minutes_end_a_stream(emulator):
    emulator.told("POST", "clock", {"frozen": True})
    uid = send(emulator, 1)
    for seq in range(2, 62):
        emulator.advance(30)
        send(emulator, seq, messageUID=uid)
    emulator.advance(1)
    assert refused(emulator, 62, messageUID=uid)[0] == 29004
    assert stored(emulator, uid)["stopReason"] == 29004 and len(stored(emulator, uid)["content"]) == 61


def test_a_complete_stream_has_not_stopped(emulator):
    uid = send(emulator, 1, complete=True)
    emulator.advance(3600)
    assert stored(emulator, uid)["stopReason"] == 0


def test_128_kb_of_text(emulator):
    uid = send(emulator, 1, "x" * 131072)
    assert refused(emulator, 2, "y", messageUID=uid)[0] == 29006
    send(emulator, 2, "", complete=True, messageUID=uid)


def test_who_receives_the_packets_of_a_group(emulator):
    emulator.ok("/group/create.json", {"userId": ["ann", "bob"], "groupId": "g1", "groupName": "N"})
    body = {"fromUserId": "ann", "toGroupId": "g1", "objectName": "RC:StreamMsg"}
    uid = emulator.ok_json(GROUP, {**body, "content": packet(1), "isIncludeSender": 1})["messageUID"]
    emulator.ok_json(GROUP, {**body, "content": packet(2, "b", complete=True, messageUID=uid)})
    for user in ("ann", "bob"):
        [message] = inbox(emulator, user)
        assert (message["conversation_type"], message["target_id"]) == ("group", "g1")
        assert json.loads(message["content"])["content"] == "ab"
    emulator.ok_json(GROUP, {**body, "toUserId": ["bob"], "content": packet(1, "to bob", complete=True)})
    assert [len(inbox(emulator, user)) for user in ("ann", "bob")] == [1, 2]


def test_each_application_has_its_own(start):
    emulator = start("--app-key", "one", "--app-secret", "s1", "--app", "two:s2")
    uid = send(emulator, 1)
    body = json.dumps({"messageUID": uid})
    code = emulator.refused(STORED, body=body, content_type=JSON, app=("two", "s2"))[1]
    assert code == 29002
