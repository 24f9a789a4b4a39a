"""Messages in packets: what goes out, and how `with` ends them."""

import json
import threading

import pytest

import rongcloud

PRIVATE, GROUP = "message.send_private_stream", "message.send_group_stream"
TO_ANN = {"from_user_id": "robot", "to_user_id": "ann"}


def packets(emulator, operation=PRIVATE):
    return [json.loads(request["body"]) for request in emulator.requests(operation)]


def contents(emulator, operation=PRIVATE):
    return [packet["content"] for packet in packets(emulator, operation)]


def test_a_message_is_written_and_completed(client, emulator):
    with client.message_stream(**TO_ANN, type="markdown", user={"name": "Robot"}, is_persisted=0) as stream:
        assert (stream.message_uid, stream.seq, stream.bytes, stream.is_open) == (None, 0, 0, True)
        for words in ("Once ", "", "中文 \"a\" ", "😀"):
            stream.write(words)
        assert (stream.seq, stream.bytes) == (3, 5 + 11 + 4)
    assert not stream.is_open
    uid = stream.message_uid
    assert contents(emulator) == [
        {"content": "Once ", "seq": 1, "complete": False, "type": "markdown", "user": {"name": "Robot"}},
        {"content": "中文 \"a\" ", "seq": 2, "complete": False, "messageUID": uid},
        {"content": "😀", "seq": 3, "complete": False, "messageUID": uid},
        {"content": "", "seq": 4, "complete": True, "messageUID": uid},
    ]
    for packet in packets(emulator):
        del packet["content"]
        assert packet == {"fromUserId": "robot", "toUserId": "ann", "objectName": "RC:StreamMsg", "isPersisted": 0}
    message, = emulator.inbox("ann")
    assert (message.message_uid, message.object_name) == (uid, "RC:StreamMsg")
    assert message.body["content"] == "Once 中文 \"a\" 😀" and message.body["complete"] is True
    assert client.message.get_stream(message_uid=uid).data["content"] == message.body["content"]


def test_a_message_to_members_of_a_group(client, emulator):
    client.group.create(user_id=["ann", "bob"], group_id="g1", group_name="Readers")
    with client.message_stream(from_user_id="robot", to_group_id="g1", to_user_id=["bob"], is_mentioned=1,
                               mentioned_info={"type": 2, "userIdList": ["bob"]}) as stream:
        stream.complete("all at once", reason=5)
    assert contents(emulator, GROUP) == [{"content": "all at once", "seq": 1, "complete": True, "completeReason": 5,
                                          "mentionedInfo": {"type": 2, "userIdList": ["bob"]}}]
    assert emulator.inbox("ann") == [] and len(emulator.inbox("bob")) == 1


def test_an_exception_aborts_the_message(client, emulator):
    with pytest.raises(KeyError):
        with client.message_stream(**TO_ANN) as stream:
            stream.write("half a")
            raise KeyError("the model is gone")
    assert not stream.is_open
    assert contents(emulator)[-1] == {"content": "", "seq": 2, "complete": True, "completeReason": 1,
                                      "messageUID": stream.message_uid}


def test_nothing_written_is_nothing_sent(client, emulator):
    with client.message_stream(**TO_ANN):
        pass
    with client.message_stream(**TO_ANN) as stream:
        stream.write("")
        stream.abort(7)
    assert emulator.requests() == []
    with pytest.raises(rongcloud.ArgumentError, match="aborted") as raised:
        stream.write("a")
    assert raised.value.reason == "stream_closed" and raised.value.hint


def test_long_texts_are_cut(client, emulator):
    text = "中" * 10
    with client.message_stream(**TO_ANN, packet_max_bytes=7) as stream:
        stream.write(text)
    assert [c["content"] for c in contents(emulator)] == ["中中"] * 5 + [""]
    assert [c["seq"] for c in contents(emulator)] == [1, 2, 3, 4, 5, 6]


def test_the_limit_of_a_message(client, emulator):
    with client.message_stream(**TO_ANN, packet_max_bytes=131072) as stream:
        stream.write("x" * 131072)
        with pytest.raises(rongcloud.ArgumentError) as raised:
            stream.write("y")
        assert raised.value.reason == "stream_full" and "131072" in raised.value.message
    assert [len(c["content"]) for c in contents(emulator)] == [131072, 0]


def test_a_message_that_the_service_has_ended(client, emulator):
    with pytest.raises(rongcloud.APIError) as raised:
        with client.message_stream(**TO_ANN) as stream:
            stream.write("a")
            emulator.advance(31)
            stream.write("b")
    assert raised.value.code == 29003 and raised.value.message.startswith("packet 2: ")
    assert stream.seq == 1 and not stream.is_open


def test_a_packet_that_did_not_leave_changes_nothing(emulator):
    with emulator.client(domains=["http://127.0.0.1:1"]) as unreachable:
        stream = unreachable.message_stream(**TO_ANN)
        for _ in range(2):
            with pytest.raises(rongcloud.ConnectionError) as raised:
                stream.write("a")
            assert not raised.value.maybe_delivered and "packet 1" in raised.value.hint
            assert stream.is_open and stream.seq == 0


@pytest.mark.parametrize("given,said", [
    ({"from_user_id": "robot"}, "to_group_id"),
    ({"to_user_id": "ann"}, "from_user_id"),
    ({**TO_ANN, "is_mentioned": 1}, "arguments of that operation only"),
    ({**TO_ANN, "to_user_id": ""}, "toUserId"),
    ({**TO_ANN, "type": 5}, "content.type"),
    ({**TO_ANN, "packet_max_bytes": 3}, "4 to 131072"),
    ({**TO_ANN, "timeout": 0}, "timeout"),
])
def test_arguments_that_are_refused(offline, given, said):
    with pytest.raises(rongcloud.ArgumentError, match=said):
        offline.message_stream(**given)


def test_an_unknown_argument_is_a_type_error(offline):
    with pytest.raises(TypeError, match="'to_userid'"):
        offline.message_stream(from_user_id="robot", to_userid="ann")


@pytest.mark.parametrize("text", [None, b"a", 5, "\ud800", "a\0b"])
def test_texts_that_are_refused(offline, text):
    stream = offline.message_stream(**TO_ANN)
    with pytest.raises(rongcloud.ArgumentError):
        stream.write(text)
    assert stream.is_open


def test_a_closed_client(emulator):
    client = emulator.client()
    stream = client.message_stream(**TO_ANN)
    stream.write("a")
    client.close()
    for use in (lambda: stream.write("b"), stream.complete, stream.abort):
        with pytest.raises(rongcloud.ArgumentError, match="closed"):
            use()
    assert stream.seq == 1 and stream.message_uid
    with pytest.raises(rongcloud.ArgumentError, match="closed"):
        client.message_stream(**TO_ANN)


def test_threads_take_turns(client, emulator):
    with client.message_stream(**TO_ANN) as stream:
        threads = [threading.Thread(target=lambda: [stream.write("a") for _ in range(5)]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [c["seq"] for c in contents(emulator)] == list(range(1, 22))
