"""Every kind of callback, sent by the emulator and verified and read by the library's receiver."""
import json

import pytest
from callback_driver import deliveries, delivery, reasons, say, send, wait
from callback_receiver import AppServer
from emulator_driver import FORM, JSON, Emulator

from rongcloud.webhooks import events

KINDS = ["message_route", "pre_message", "user_online_status", "user_deactivation", "chatroom_status", "chatroom_kv",
         "message_operation", "audit_result", "bot_webhook", "group_operation_sync", "group_info_sync",
         "user_profile_sync"]
FORMS = {"message_route", "pre_message", "user_deactivation"}
ARRAYS = {"chatroom_status", "group_operation_sync", "group_info_sync"}


@pytest.fixture(scope="module", params=["http", "https"])
def pair(request, tmp_path_factory):
    directory = tmp_path_factory.mktemp("certificates")
    emulator = Emulator("--directory", str(directory))
    server = AppServer(directory=directory if request.param == "https" else None)
    server.expect(emulator)
    yield emulator, server
    assert emulator.stop() == (0, "")
    server.close()


@pytest.fixture
def sent(pair):
    """Sends an event and returns what the receiver read of it, and the delivery."""
    emulator, server = pair
    emulator.told("POST", "reset")
    emulator.told("POST", "callbacks", {"url": server.url})

    def send_one(kind, **more):
        before = len(server.events)
        number = send(emulator, kind, **more)
        assert wait(emulator)
        row = delivery(emulator, number)
        assert row["state"] == "delivered", row
        return server.events[before:], row

    return send_one


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_verified_and_read(sent, pair, kind):
    emulator, server = pair
    (event,), row = sent(kind)
    assert (event.type, event.app_key, server.verdicts[-1]) == (kind, emulator.key, "ok")
    assert type(event) is not events.Event
    assert (event.id, event.order_key) == (row["event_id"], row["order_key"])
    assert row["content_type"] == (FORM if kind in FORMS else JSON)
    assert row["body"].startswith("[") == (kind in ARRAYS)
    assert row["url"] == server.url and "signature" not in json.dumps(row)
    for attribute, _, _, _ in type(event).FIELDS:
        assert getattr(event, attribute) not in (None, []), attribute
    target, headers, _ = server.requests[-1]
    assert ("signature=" in target) == (kind != "audit_result")
    assert ("Signature" in headers) == (kind == "audit_result")
    assert ("appKey=" in target) == (kind not in ("audit_result", "pre_message"))


@pytest.mark.parametrize("kind", KINDS)
def test_members_can_be_given_and_left_out(sent, pair, kind):
    address = f"{pair[1].url}/{kind}"  # as what an event is may be told by a member that is left out
    class_ = next(c for c in vars(events).values() if getattr(c, "type", None) == kind)
    first = class_.DEDUPE[0]
    (event,), _ = sent(kind, url=address, event={first: None, "more": "of a later version"})
    assert event.id == "" and event.data["more"] == "of a later version"


def test_several_events_in_each_shape(sent):
    rows = [{"groupId": "g1"}, {"groupId": "g2"}]
    for shape in ("array", "list"):
        found, row = sent("group_operation_sync", events=rows, shape=shape)
        assert [event.group_id for event in found] == ["g1", "g2"]
        assert row["body"].startswith('{"profiles":[' if shape == "list" else "[")
    (event,), row = sent("user_profile_sync", event={"userProfile": {"name": "Ann"}}, shape="form")
    assert event.user_profile == {"name": "Ann"} and row["content_type"] == FORM


def test_members_inside_of_objects_are_merged_where_they_are_known(sent):
    (event,), _ = sent("message_operation", event={"conversationInfo": {"targetId": "room"}, "recallMsgInfo.extra": "x"})
    assert event.data["conversationInfo"]["targetId"] == "room"
    assert event.data["conversationInfo"]["conversationType"] == 1
    assert event.data["recallMsgInfo"]["extra"] == "x"


def test_two_samples_differ_and_what_is_sent_again_is_the_same(sent, pair):
    emulator, server = pair
    (one,), row = sent("message_route")
    (two,), _ = sent("message_route")
    assert one.id != two.id
    again = emulator.told("POST", "callbacks/resend", {"id": row["id"]})["id"]
    assert wait(emulator)
    assert delivery(emulator, again)["event_id"] == one.id
    assert server.verdicts[-1] == "duplicate"


def test_an_event_without_defaults_has_what_is_given(sent):
    (event,), row = sent("user_profile_sync", defaults=False, event={"userId": "u", "type": 1, "time": 7})
    assert json.loads(row["body"]) == {"userId": "u", "type": 1, "time": 7}
    assert event.user_id == "u"


# ---- What causes them


def states(server, before):
    return [(event.user_id, event.status) for event in server.events[before:]]


def test_users_who_come_and_go(pair, sent):
    emulator, server = pair
    before = len(server.events)

    def online(user, state, **more):
        emulator.told("POST", "users/online", {"user_id": user, "online": state, **more})
        assert wait(emulator)

    online("u", True, os="Android")
    online("u", True)
    online("u", False, logged_out=True)
    online("u", False)
    assert states(server, before) == [("u", "0"), ("u", "2")]
    came, went = server.events[before:]
    assert came.session_id == went.session_id and (came.os, went.os) == ("Android", "Android")


def test_a_block_and_a_deactivation_end_a_session(pair, sent):
    emulator, server = pair
    before = len(server.events)
    for user, path, fields in (("b", "/user/block.json", {"minute": 5}), ("d", "/user/deactivate.json", {})):
        emulator.told("POST", "users/online", {"user_id": user, "online": True})
        emulator.ok(path, {"userId": user, **fields})
        assert wait(emulator)
    seen = [e for e in server.events[before:] if e.type == "user_online_status"]
    assert sorted((e.user_id, e.status) for e in seen) == [("b", "0"), ("b", "1"), ("d", "0"), ("d", "1")]


def test_deactivation_and_reactivation_are_answered_for(pair, sent):
    emulator, server = pair
    before = len(server.events)
    first = emulator.ok("/user/deactivate.json", {"userId": ["u1", "u2"]})["operateId"]
    early = emulator.ok("/user/reactivate.json", {"userId": "u1"})["operateId"]
    assert wait(emulator)
    emulator.advance(3601)
    done = emulator.ok("/user/reactivate.json", {"userId": "u1"})["operateId"]
    assert wait(emulator)
    assert sorted((e.operate_id, e.user_id, e.action, e.code) for e in server.events[before:]) == sorted([
        (first, "u1", 0, "0"), (first, "u2", 0, "0"), (early, "u1", 1, "1"), (done, "u1", 1, "0")])


def test_calls_are_not_reported_unless_wanted(pair, sent):
    emulator, _ = pair
    emulator.ok("/message/private/publish.json", {"fromUserId": "a", "toUserId": "b", "objectName": "RC:TxtMsg",
                                                  "content": '{"content":"x"}'})
    assert deliveries(emulator) == []


def test_calls_that_are_wanted(start):
    server = AppServer()
    emulator = start("--no-https", "--report-server-calls", "message_route", "--report-server-calls",
                     "user_profile_sync", "--callback", server.url)
    server.expect(emulator)
    emulator.ok("/group/create.json", {"groupId": "g", "groupName": "G", "userId": ["a", "b", "c"]})
    message = {"fromUserId": "a", "objectName": "RC:TxtMsg", "content": '{"content":"hi 你好 + &"}'}
    uids = [emulator.ok("/message/private/publish.json", {**message, "toUserId": ["b", "c"]})["messageUIDs"],
            emulator.ok("/message/group/publish.json", {**message, "toGroupId": "g", "toUserId": "b"})["messageUIDs"]]
    assert wait(emulator)
    routed = {e.message_uid: e for e in server.events}
    assert {(e.to_user_id, e.channel_type) for e in routed.values()} == {("b", "PERSON"), ("c", "PERSON"), ("g", "GROUP")}
    assert set(routed) == {row["messageUID"] for rows in uids for row in rows}
    assert all(e.source == "Server" and e.content == message["content"] for e in routed.values())
    assert next(e for e in routed.values() if e.to_user_id == "g").group_user_ids == ["b"]
    server.events.clear()
    emulator.ok("/user/profile/set.json", {"userId": "u", "userProfile": '{"name":"Ann"}'})
    emulator.ok("/user/profile/clean.json", {"userId": "u"})
    assert wait(emulator)
    assert sorted((e.user_id, e.action) for e in server.events) == [("u", 0), ("u", 1)]
    server.close()


def test_a_message_of_a_client_is_routed(pair, sent):
    emulator, server = pair
    emulator.told("DELETE", "callbacks")
    emulator.told("POST", "callbacks", {"kind": "message_route", "url": server.url})
    answer = say(emulator, content="hello", os="Android")
    assert (answer["delivered"], answer["decision"]) == (True, "none")
    assert wait(emulator)
    event = server.events[-1]
    assert (event.message_uid, event.source, event.channel_type) == (answer["message_uid"], "Android", "PERSON")
    assert json.loads(event.content) == {"content": "hello"}
    (message,) = emulator.told("GET", "inbox?user_id=bob")["messages"]
    assert message["message_uid"] == answer["message_uid"] and reasons(deliveries(emulator)[-1]) == ["answered"]
