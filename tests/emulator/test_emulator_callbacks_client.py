"""A message of an app's client: the app server decides, and is obeyed."""
import json
import threading

import pytest
from callback_driver import deliveries, delivery, say, send, wait
from callback_receiver import AppServer
from emulator_driver import Emulator

from rongcloud.webhooks import Reply


@pytest.fixture(scope="module")
def shared():
    server = AppServer()
    emulator = Emulator("--no-https", "--callback", server.url)
    server.expect(emulator)
    yield emulator, server
    assert emulator.stop() == (0, "")
    server.close()


@pytest.fixture
def app(shared):
    emulator, server = shared
    emulator.told("POST", "reset")
    for seen in (server.events, server.requests, server.verdicts, server.answers):
        seen.clear()
    server.decide = None
    return emulator, server


def inbox(emulator, user="bob"):
    return emulator.told("GET", "inbox?user_id=" + user)["messages"]


def kinds(emulator):
    return [row["kind"] for row in deliveries(emulator)]


def decides(server, reply):
    server.decide = lambda event: reply.body if isinstance(reply, Reply) else reply


def test_the_app_server_is_asked_first(app):
    emulator, server = app
    decides(server, Reply.deliver())
    answer = say(emulator, push_content="Alice: hi", push_ext={"title": "News"}, os="HarmonyOS")
    assert (answer["delivered"], answer["result"], answer["decision"]) == (True, "delivered", "pass")
    assert wait(emulator)
    asked, routed = server.events
    assert (asked.type, routed.type) == ("pre_message", "message_route")
    assert asked.app_key_in_body == emulator.key and asked.message_id == routed.message_uid == answer["message_uid"]
    assert (asked.from_user_id, asked.target_id, asked.object_name, asked.os) == ("alice", "bob", "RC:TxtMsg",
                                                                                   "HarmonyOS")
    assert (asked.push_content, json.loads(asked.push_ext)) == ("Alice: hi", {"title": "News"})
    assert inbox(emulator)[0]["push_ext"] == {"title": "News"}


def test_a_refused_message_reaches_nobody(app):
    emulator, server = app
    decides(server, Reply.refuse(extra="不行"))
    answer = say(emulator)
    assert (answer["delivered"], answer["result"], answer["decision"], answer["extra"]) == (False, "refused", "refuse",
                                                                                            "不行")
    assert inbox(emulator) == [] and kinds(emulator) == ["pre_message"]


def test_a_replaced_message_is_routed_as_it_is_delivered(app):
    emulator, server = app
    decides(server, Reply.deliver(replace_content='{"content":"***"}', replace_push_content="p", replace_disable_push=True,
                                  replace_extra_content={"k": "v"}))
    answer = say(emulator, expansion=True)
    assert wait(emulator) and json.loads(answer["content"]) == {"content": "***"}
    (message,) = inbox(emulator)
    assert json.loads(message["content"]) == {"content": "***"}
    assert (message["push_content"], message["disable_push"], message["extra_content"]) == ("p", True, {"k": "v"})
    assert json.loads(server.events[-1].content) == {"content": "***"}


@pytest.mark.parametrize("answer,decision", [
    (500, "no_answer"), (302, "no_answer"), ((200, b"", []), "unreadable"), ((200, b"[]", []), "unreadable"),
    ((200, b'{"pass": 3}', []), "unreadable"), ((200, b'{"pass": "no"}', []), "unreadable"),
    ((200, b'{"extra": "e", "replaceContent": "c"}', []), "unreadable"),
    ((200, b'{"pass": 1, "extra": "' + b"e" * (1 << 20) + b'"}', []), "unreadable"),
    ((200, b'{"pass": 2}', []), "pass_unchecked"), ((200, b'{"pass": "1"}', []), "pass"),
])
def test_without_a_decision_it_is_delivered(app, answer, decision):
    emulator, server = app
    server.answers = [answer]
    told = say(emulator)
    assert (told["delivered"], told["decision"], told["extra"]) == (True, decision, "")
    assert len(inbox(emulator)) == 1 and len(delivery(emulator, 1)["attempts"]) == 1
    assert json.loads(told["content"]) == {"content": "hi"}


@pytest.mark.parametrize("flags,delivered", [([], True), (["--callback-refuse-late"], False)])
def test_a_late_decision(start, flags, delivered):
    server = AppServer()
    server.answers = ["silence"]
    emulator = start("--no-https", "--callback", "pre_message=" + server.url, *flags)
    emulator.told("POST", "clock", {"frozen": True})
    told = {}

    def speak():
        connection = emulator.connection()
        body = json.dumps({"user_id": "a", "conversation_type": "private", "target_id": "bob", "content": "x"})
        told.update(emulator.send("POST", "/_emulator/users/send", body, {"Content-Type": "application/json"},
                                  connection)[1])
        connection.close()

    speaking = threading.Thread(target=speak)
    speaking.start()
    server.wait_for_requests(1)
    emulator.advance(2.999)
    assert not wait(emulator, 50) and told == {}
    emulator.advance(0.001)
    speaking.join(30)
    assert (told["delivered"], told["decision"]) == (delivered, "no_answer")
    assert told["result"] == ("delivered" if delivered else "no_answer")
    server.close()


def test_a_slow_receiver_of_events_delays_no_decision(start):
    slow, quick = AppServer(), AppServer()
    slow.answers = ["silence"] * 2
    emulator = start("--no-https", "--callback-connections", "2", "--callback", slow.url, "--callback",
                     "pre_message=" + quick.url)
    quick.expect(emulator)
    emulator.told("POST", "clock", {"frozen": True})
    for user in ("u1", "u2"):
        send(emulator, "user_online_status", event={"userid": user})
    slow.wait_for_requests(2)
    decides(quick, Reply.deliver())
    assert say(emulator)["decision"] == "pass"
    slow.close()
    quick.close()


def test_an_emulator_ends_while_a_decision_is_waited_for(start):
    server = AppServer()
    server.answers = ["silence"]
    emulator = start("--no-https", "--callback", server.url)
    emulator.told("POST", "clock", {"frozen": True})
    connection = emulator.connection()
    body = json.dumps({"user_id": "a", "conversation_type": "private", "target_id": "bob", "content": "x"})
    connection.request("POST", "/_emulator/users/send", body, {"Content-Type": "application/json"})
    server.wait_for_requests(1)
    assert emulator.stop() == (0, "")
    connection.close()
    server.close()


def test_groups(app):
    emulator, server = app
    decides(server, Reply.deliver())
    emulator.ok("/group/create.json", {"groupId": "g", "groupName": "G", "userId": ["alice", "bob", "carol"]})
    say(emulator, target="g", conversation_type="group")
    say(emulator, target="g", conversation_type="group", to_user_ids=["carol", "stranger"])
    assert wait(emulator)
    assert [len(inbox(emulator, user)) for user in ("alice", "bob", "carol", "stranger")] == [0, 1, 2, 0]
    asked = [event for event in server.events if event.type == "pre_message"]
    assert [(e.channel_type, e.to_user_ids) for e in asked] == [("GROUP", []), ("GROUP", ["carol", "stranger"])]
    routed = [event for event in server.events if event.type == "message_route"]
    assert [e.group_user_ids for e in routed] == [[], ["carol", "stranger"]]


def test_bans_and_lists_hold_for_clients(app):
    emulator, server = app
    emulator.ok("/user/blacklist/add.json", {"userId": "bob", "blackUserId": "alice"})
    emulator.ok("/user/chat/fb/set.json", {"userId": "carol", "state": 1, "type": "PERSON"})
    assert [say(emulator, sender)["result"] for sender in ("alice", "carol")] == ["kept_out", "banned"]
    assert inbox(emulator) == [] and deliveries(emulator) == []
    emulator.ok("/user/block.json", {"userId": "dave", "minute": 5})
    status, answer = emulator.control("POST", "users/send", {
        "user_id": "dave", "conversation_type": "private", "target_id": "bob", "content": "x"})
    assert status == 409 and "blocked" in answer["error"]


GOOD = {"user_id": "a", "conversation_type": "private", "target_id": "b", "content": "x"}


@pytest.mark.parametrize("change,said", [
    ({"user_id": None}, "user_id is missing"), ({"target_id": ""}, "target_id is missing"),
    ({"content": None}, "content is missing"), ({"conversation_type": "chatroom"}, "private or group"),
    ({"to_user_ids": ["c"]}, "members of a group"), ({"to_user_ids": "c", "conversation_type": "group"}, "a list"),
    ({"to_user_ids": [1], "conversation_type": "group"}, "a list"), ({"os": 7}, "must be a text"),
    ({"disable_push": "yes"}, "true or false"),
])
def test_what_a_client_cannot_send(app, change, said):
    emulator, _ = app
    status, answer = emulator.control("POST", "users/send", {**GOOD, **change})
    assert status == 400 and said in answer["error"]
