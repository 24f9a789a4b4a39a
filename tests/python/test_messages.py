"""rongcloud.messages: messages as arguments of calls, and reading what comes back."""

import json
import pickle
from urllib.parse import parse_qs

import pytest

import rongcloud
from rongcloud.messages import (ApnsPush, CallInvite, ChatroomEntryNotice, Custom, HighQualityVoice, HuaweiPush,
                                MentionedInfo, PushExt, Text, User, parse)


@pytest.fixture
def sent(client, emulator):
    """Calls a method and gives the parameters that arrived, by the service's names."""
    def send(method, **arguments):
        group, verb = method.split(".")
        try:
            getattr(getattr(client, group), verb)(**arguments)
        except rongcloud.APIError:
            pass  # the emulator's state may refuse it; what arrived is what counts here
        record = emulator.requests(method)[-1]
        return dict(record["parameters"]) if "parameters" in record else parse_qs(record["body"])
    return send


def test_a_message_is_type_and_content(sent):
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], message=Text("你好"))
    assert arrived["objectName"] == "RC:TxtMsg"
    assert arrived["content"] == '{"content":"你好"}'
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"],
                   message=Text("hi", user=User(id="u1", name="Ann"), extra="e"))
    assert json.loads(arrived["content"]) == {"content": "hi", "user": {"id": "u1", "name": "Ann"}, "extra": "e"}


def test_types_of_the_app(sent):
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], message=Custom("app:order", {"id": 7}))
    assert (arrived["objectName"], arrived["content"]) == ("app:order", '{"id":7}')
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], message=Custom("app:x", "any text"))
    assert (arrived["objectName"], arrived["content"]) == ("app:x", "any text")
    assert CallInvite({"callId": "c"}).to_json() == '{"callId":"c"}'
    with pytest.raises(rongcloud.ArgumentError, match="'content' cannot be written as JSON"):
        Custom("app:x", {"a": object()}).to_json()


def test_type_and_content_may_be_given_themselves(sent):
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], object_name="RC:TxtMsg",
                   content={"content": "hi", "new_member": [1, None]})
    assert arrived["content"] == '{"content":"hi","new_member":[1,null]}'
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], object_name="app:x", content="text")
    assert (arrived["objectName"], arrived["content"]) == ("app:x", "text")


@pytest.mark.parametrize("arguments,said", [
    ({"message": Text("hi"), "object_name": "RC:TxtMsg"}, "not both"),
    ({"message": Text("hi"), "content": "x"}, "not both"),
    ({"message": "hi"}, "must be one of rongcloud.messages, not str"),
    ({"message": User()}, "must be one of rongcloud.messages, not User"),
    ({}, "'objectName' is required"),
    ({"object_name": "RC:TxtMsg"}, "'content' is required"),
    ({"message": Text("")}, "RC:TxtMsg: 'content' must not be empty"),
    ({"message": Text("a", mentioned_info=MentionedInfo(2))}, "'mentionedInfo.userIdList' is required when"),
    ({"message": HighQualityVoice("https://a", 61)}, "RC:HQVCMsg: 'duration' is 61"),
    ({"message": Text("字" * 44000)}, "at most 131072 are allowed"),
    ({"message": Text("hi"), "push_ext": PushExt(title="x" * 51)}, "push_ext: 'title' is 51 characters"),
])
def test_refused_before_anything_is_sent(client, emulator, arguments, said):
    with pytest.raises(rongcloud.ArgumentError, match=said) as refused:
        client.message.send_private(from_user_id="a", to_user_id=["b"], **arguments)
    assert not refused.value.maybe_delivered
    assert emulator.requests() == []


def test_a_message_that_mentions_says_so(sent):
    group = {"from_user_id": "a", "to_group_id": ["g"]}
    everybody = Text("hi", mentioned_info=MentionedInfo(1))
    own = Custom("app:x", '{"mentionedInfo": {"type": 1}}', mentions=True)
    assert sent("message.send_group", **group, message=everybody)["isMentioned"] == "1"
    assert sent("message.send_group", **group, message=everybody, is_mentioned=0)["isMentioned"] == "0"
    assert "isMentioned" not in sent("message.send_group", **group, message=Text("hi"))
    assert sent("message.send_group", **group, message=own)["isMentioned"] == "1"


def test_a_message_that_may_be_left_out(sent):
    entry = {"chatroom_id": "c", "user_id": "u", "key": "k", "value": "v"}
    assert not {"objectName", "content"} & set(sent("chatroom.set_entry", **entry))
    arrived = sent("chatroom.set_entry", **entry, message=ChatroomEntryNotice(1, "k", value="v"))
    assert arrived["objectName"] == "RC:chrmKVNotiMsg"
    assert json.loads(arrived["content"]) == {"type": 1, "key": "k", "value": "v"}


@pytest.mark.parametrize("given", [
    PushExt(title="t", huawei=HuaweiPush(channel_id="c"), apns=ApnsPush(thread_id="x")),
    {"title": "t", "pushConfigs": [{"HW": {"channelId": "c"}}, {"APNs": {"thread-id": "x"}}]},
    '{"title":"t","pushConfigs":[{"HW":{"channelId":"c"}},{"APNs":{"thread-id":"x"}}]}',
])
def test_push_settings(sent, given):
    arrived = sent("message.send_private", from_user_id="a", to_user_id=["b"], message=Text("hi"), push_ext=given)
    assert arrived["pushExt"] == '{"title":"t","pushConfigs":[{"HW":{"channelId":"c"}},{"APNs":{"thread-id":"x"}}]}'


def test_reading():
    text = parse("RC:TxtMsg", '{"content":"hi","mentionedInfo":{"type":2,"userIdList":["u1"]},"future":1}')
    assert text == Text("hi", mentioned_info=MentionedInfo(2, user_id_list=["u1"]))
    assert text.raw["future"] == 1
    assert text.mentions
    assert parse("RC:FileMsg", {"name": "a.txt", "size": 7, "type": "txt"}).size == "7"
    assert parse("RC:FileMsg", {}).file_url is None
    assert parse("app:order", '{"id":7}') == Custom("app:order", {"id": 7})
    assert parse("app:order", "any text") == Custom("app:order", "any text")
    assert parse("RC:TxtMsg", "[1]") == Custom("RC:TxtMsg", "[1]")
    assert parse("RC:VCInvite", {"callId": "c"}).members == {"callId": "c"}


def test_messages_are_values():
    message = Text("hi", user=User(id="u1"))
    assert message == Text("hi", user=User(id="u1")) and message != Text("hi")
    assert pickle.loads(pickle.dumps(message)) == message
    assert "Text(content='hi'" in repr(message)
    with pytest.raises(AttributeError):
        message.content = "other"
    for name in rongcloud.messages.__all__:
        assert getattr(rongcloud.messages, name)


@pytest.mark.parametrize("send", ["send_private_template", "send_system_template"])
def test_none_in_the_lists_of_a_template(client, emulator, send):
    """Per recipient, so none of them may move to another's place."""
    template = getattr(client.message, send)
    told = {"from_user_id": "ann", "to_user_id": ["b", "c"], "object_name": "RC:TxtMsg",
            "content": '{"content":"{x}"}', "values": [{"{x}": "1"}, {"{x}": "2"}]}
    template(**told, push_content=[None, "p"], push_data=(None, "d"))
    [request] = emulator.requests()
    body = json.loads(request["body"])
    assert (body["pushContent"], body["pushData"]) == ([None, "p"], [None, "d"])
    with pytest.raises(rongcloud.ArgumentError, match="pushData.*text"):
        template(**told, push_content=["", ""], push_data=[None, 1])
    with pytest.raises(rongcloud.ArgumentError, match="toUserId"):
        template(**{**told, "to_user_id": [None, "c"]}, push_content=["", ""])
    assert len(emulator.requests()) == 1
