"""Callbacks: which requests are taken, what is in them, and what is known again. Through the library as shipped."""

import json
import pickle
import threading
from pathlib import Path

import pytest

import rongcloud
from rongcloud import webhooks
from rongcloud.webhooks import Receiver, Refused, Reply, events, testing

VECTORS = json.loads((Path(__file__).resolve().parents[1] / "vectors" / "callbacks.json").read_text(encoding="utf-8"))
NOW = VECTORS["now_ms"]
KEY, SECRET = "app-key", "the-app-secret"
NAMES = {"accepted": [vector["name"] for vector in VECTORS["accepted"]],
         "refused": [vector["name"] for vector in VECTORS["refused"]]}


def expanded(body):
    """Bytes; {"$repeat": [text, times]} stands for a long one."""
    if isinstance(body, dict):
        text, times = body["$repeat"]
        body = text * times
    return body.encode("utf-8")


def receiver_of_vectors():
    limits = {name: VECTORS[name] for name in ("window_s", "body_max_bytes", "query_max_bytes", "depth_max", "events_max")}
    return Receiver({VECTORS["app_key"]: VECTORS["app_secret"]}, **limits)


def parse(receiver, vector, headers=None):
    return receiver.parse(vector["method"], vector["target"], vector["headers"] if headers is None else headers,
                          expanded(vector["body"]), now_ms=NOW)


@pytest.mark.parametrize("vector", VECTORS["accepted"], ids=NAMES["accepted"])
def test_accepted_vectors(vector):
    delivery = parse(receiver_of_vectors(), vector)
    expected = vector["expected"]
    assert (delivery.verdict, delivery.http_status) == ("ok", 200)
    assert (delivery.type, delivery.app_key) == (expected["type"], expected["app_key"])
    assert delivery.body == expanded(vector["body"])
    assert len(delivery.events) == len(expected["events"]) and delivery.new_events == delivery.events
    kind = events.TYPES.get(expected["type"], events.Event)
    for event, wanted in zip(delivery.events, expected["events"]):
        assert type(event) is kind
        assert (event.id, event.order_key, event.app_key) == (wanted["id"], wanted["order_key"], expected["app_key"])
        assert event.raw_body == delivery.body
        assert typed(event) == {name: value for name, value in wanted["fields"].items() if name in typed_names(kind)}


def typed_names(kind):
    return {path for _, path, _, _ in kind.FIELDS}


def typed(event):
    """Its attributes by the names of the service, apart from what is not there."""
    read = {path: getattr(event, attribute) for attribute, path, _, _ in event.FIELDS}
    return {path: value for path, value in read.items() if value not in (None, [])}


@pytest.mark.parametrize("vector", VECTORS["accepted"], ids=NAMES["accepted"])
def test_events_are_those_that_from_data_makes(vector):
    for event in parse(receiver_of_vectors(), vector).events:
        made = type(event).from_data(event.data, app_key=event.app_key, raw_body=event.raw_body)
        assert made == event and made.raw_body == event.raw_body
        assert pickle.loads(pickle.dumps(event)) == event


@pytest.mark.parametrize("vector", VECTORS["refused"], ids=NAMES["refused"])
def test_refused_vectors(vector):
    receiver = receiver_of_vectors()
    with pytest.raises(Refused) as caught:
        parse(receiver, vector)
    refused = caught.value
    statuses = {"malformed": 400, "too_large": 413}
    assert (refused.verdict, refused.http_status) == (vector["verdict"], statuses.get(vector["verdict"], 401))
    assert isinstance(refused, rongcloud.SignatureError) and refused.status == "RC_E_SIGNATURE"
    assert pickle.loads(pickle.dumps(refused)).verdict == vector["verdict"]
    for secret in (VECTORS["app_secret"], *vector["target"].partition("?")[2].split("&")[1:]):
        assert secret not in str(refused) and secret not in repr(refused)
    assert receiver.stats()["verdicts"] == {vector["verdict"]: 1}


class Mapping:
    """As headers of frameworks that are no dict."""

    def __init__(self, pairs):
        self.items = lambda: iter(pairs)


@pytest.mark.parametrize("shape", [
    dict, list, tuple, iter, Mapping,
    lambda pairs: [(name.lower().encode(), value.encode()) for name, value in pairs],
    lambda pairs: [[name, value] for name, value in pairs],
    lambda pairs: [*pairs, ("X-Other", "\udcff\n\0"), (b"\xff:\n", b"\xff")],
], ids=["dict", "list", "tuple", "iterator", "items()", "bytes", "lists", "odd ones"])
def test_headers_as_frameworks_have_them(shape):
    receiver = receiver_of_vectors()
    vector = next(vector for vector in VECTORS["accepted"] if vector["expected"]["type"] == "audit_result")
    assert parse(receiver, vector, shape(list(vector["headers"].items()))).type == "audit_result"


@pytest.mark.parametrize("headers", ["Nonce: 1", b"Nonce: 1", 7, [("Nonce",)], [("Nonce", 1)], {"Nonce": None}, [7]])
def test_headers_that_are_none(headers):
    with pytest.raises(rongcloud.ArgumentError, match="headers must be"):
        receiver_of_vectors().parse("POST", "/", headers, b"")


def test_a_line_break_in_a_header_adds_no_header():
    method, target, headers, body = testing.request(KEY, SECRET, "audit_result")
    inside = {"X": "\n".join(f"{name}: {value}" for name, value in headers.items())}
    with pytest.raises(Refused) as caught:
        Receiver({KEY: SECRET}).parse(method, target, inside, body)
    assert caught.value.verdict == "missing"


def test_arguments_of_another_kind():
    receiver = Receiver({KEY: SECRET})
    with pytest.raises(rongcloud.ArgumentError, match="body must be the bytes"):
        receiver.parse("POST", "/", None, "text")
    with pytest.raises(rongcloud.ArgumentError, match="now_ms"):
        receiver.verify("", now_ms=-1)
    with pytest.raises(rongcloud.ArgumentError, match="query must be"):
        receiver.verify({"nonce": "1"})
    for target in ("/\0?nonce=1", "/\ud800", b"/\0"):
        with pytest.raises(Refused) as caught:
            receiver.parse("POST", target, None, b"")
        assert (caught.value.verdict, caught.value.http_status) == ("malformed", 400)


def test_verify_alone():
    receiver = Receiver({KEY: SECRET})
    query = testing.sign(KEY, SECRET)
    for _ in range(2):  # it remembers nothing
        assert receiver.verify(query) is None
        receiver.verify(query.encode())
    with pytest.raises(Refused) as caught:
        receiver.verify(query.replace("nonce=", "nonce=1"))
    assert caught.value.verdict == "bad_signature"
    signed = dict(part.split("=") for part in query.split("&"))
    receiver.verify("", {"App-Key": KEY, "Nonce": signed["nonce"], "Timestamp": signed["timestamp"],
                         "Signature": signed["signature"]})


def test_several_secrets():
    receiver = Receiver({KEY: ["new", "old"], "second": ("other",)})
    for app_key, secret in ((KEY, "new"), (KEY, "old"), ("second", "other")):
        receiver.verify(testing.sign(app_key, secret))
    for app_key, secret in ((KEY, "other"), ("second", "new"), ("third", "new")):
        with pytest.raises(Refused):
            receiver.verify(testing.sign(app_key, secret))


@pytest.mark.parametrize("secrets, settings", [
    ({}, {}), ({KEY: ""}, {}), ({KEY: []}, {}), ({KEY: None}, {}), ({KEY: b"secret"}, {}), ({KEY: ["a", None]}, {}),
    ({KEY: "a\0b"}, {}), ({"": "a"}, {}), ([KEY], {}), ({KEY: SECRET}, {"window_s": -1}),
    ({KEY: SECRET}, {"window_s": True}), ({KEY: SECRET}, {"depth_max": 129}), ({KEY: SECRET}, {"body_max_bytes": "1"}),
    ({KEY: SECRET}, {"handlers_max": 0}), ({KEY: SECRET}, {"handler_timeout_s": 0}),
    ({KEY: SECRET}, {"decision_timeout_s": float("nan")}), ({KEY: SECRET}, {"on_timeout": "pass"}),
])
def test_settings_that_are_none(secrets, settings):
    with pytest.raises(rongcloud.ConfigurationError) as caught:
        Receiver(secrets, **settings)
    assert SECRET not in str(caught.value)


def test_no_secret_in_repr():
    assert repr(Receiver({KEY: SECRET})) == "<rongcloud.webhooks.Receiver of app-key>"
    with pytest.raises(TypeError):
        pickle.dumps(Receiver({KEY: SECRET}))


# ---- What is known again


def request(event="message_route", **arguments):
    return testing.request(KEY, SECRET, event, **arguments)


def test_accepted_means_duplicate_from_then_on():
    receiver = Receiver({KEY: SECRET})
    sent = request()
    first = receiver.parse(*sent)
    assert receiver.parse(*sent).verdict == "busy"
    assert receiver.parse(*sent).http_status == 503
    first.accept()
    first.accept()
    again = receiver.parse(*sent)
    assert (again.verdict, again.http_status, len(again.events), again.new_events) == ("duplicate", 200, 1, [])
    again.accept()
    assert receiver.parse(*request()).verdict == "duplicate"  # the same event with another signature
    assert receiver.parse(*request(msgUID="other")).verdict == "ok"


@pytest.mark.parametrize("give_up", ["release", "forget", "raise"])
def test_what_is_not_accepted_may_come_again(give_up):
    receiver = Receiver({KEY: SECRET})
    sent = request()
    delivery = receiver.parse(*sent)
    if give_up == "release":
        delivery.release()
        delivery.accept()  # too late
    elif give_up == "raise":
        with pytest.raises(KeyError) as caught:
            with delivery:
                raise KeyError
        assert caught.traceback  # its frames may keep the delivery
    else:
        del delivery
    with receiver.parse(*sent) as again:
        assert again.verdict == "ok"
    assert receiver.parse(*sent).verdict == "duplicate"


def test_only_what_is_new_of_several_events():
    receiver = Receiver({KEY: SECRET})
    rooms = [{"chatRoomId": f"room{number}", "type": 1, "time": 1, "userIds": ["u"], "status": 0} for number in range(3)]
    with receiver.parse(*request(json.dumps(rooms[:2]).encode())) as delivery:
        assert [event.chatroom_id for event in delivery.new_events] == ["room0", "room1"]
    delivery = receiver.parse(*request(json.dumps(rooms[1:]).encode()))
    assert delivery.verdict == "ok"
    assert [event.chatroom_id for event in delivery.events] == ["room1", "room2"]
    assert [event.chatroom_id for event in delivery.new_events] == ["room2"]


def test_decisions_are_asked_for_each_time():
    receiver = Receiver({KEY: SECRET})
    sent = request("pre_message")
    receiver.parse(*sent).accept()
    again = receiver.parse(*sent)
    assert (again.verdict, again.decides, len(again.new_events)) == ("duplicate", True, 1)


def test_one_of_many_threads_gets_it():
    receiver = Receiver({KEY: SECRET})
    ready = threading.Barrier(16)
    verdicts = []
    deliveries = []

    def take():
        sent = request()  # another signature for each
        ready.wait()
        deliveries.append(receiver.parse(*sent))
        verdicts.append(deliveries[-1].verdict)
    threads = [threading.Thread(target=take) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(verdicts) == ["busy"] * 15 + ["ok"]


# ---- Replies and what tests of apps use


def test_replies():
    assert json.loads(Reply.deliver().body) == {"pass": 1}
    assert json.loads(Reply.refuse(extra="不行").body) == {"pass": 0, "extra": "不行"}
    made = Reply.deliver_unchecked(replace_content='{"content":"x"}', replace_push_content="p", replace_disable_push=True,
                                   replace_push_ext={"a": 1}, replace_extra_content={"b": {"v": "1"}}, extra="e")
    assert json.loads(made.body) == {"pass": 2, "extra": "e", "replaceContent": '{"content":"x"}',
                                     "replacePushContent": "p", "replaceDisablePush": True,
                                     "replacePushExt": '{"a":1}',
                                     "replaceExtraContent": '{"b":{"v":"1"}}'}
    with pytest.raises(rongcloud.ArgumentError, match="extra"):
        Reply.refuse(extra="x" * 1025)


@pytest.mark.parametrize("event_id", events.TYPES)
def test_samples_have_all_members(event_id):
    receiver = Receiver({KEY: SECRET})
    event, = receiver.parse(*request(event_id)).events
    kind = events.TYPES[event_id]
    assert type(event) is kind and event.id and event.order_key
    empty = [path for attribute, path, _, _ in kind.FIELDS if getattr(event, attribute) in (None, [])]
    assert not [path for path in empty if "." in path or path not in ("groupProfile", "groupExtProfile", "permissions",
                                                                      "userProfile", "userExtProfile")]


def test_members_of_a_sample():
    headers, body = testing.sample("bot_webhook", **{"data.fromUserId": "alice", "type": None})
    found = json.loads(body)
    assert found["data"]["fromUserId"] == "alice" and "type" not in found
    assert headers == {"Content-Type": "application/json"}
    with pytest.raises(rongcloud.ArgumentError, match="message_route"):
        testing.sample("nothing")


def test_sign_with_given_parts():
    query = testing.sign(VECTORS["app_key"], VECTORS["app_secret"], nonce="264839962219464", timestamp_ms=1735689598500)
    assert query in VECTORS["accepted"][0]["target"]


def test_the_package_does_not_load_callbacks_by_itself():
    import subprocess
    import sys
    program = "import rongcloud, sys; print('rongcloud.webhooks' in sys.modules); rongcloud.webhooks.Receiver"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (found.stdout, found.stderr) == ("False\n", "")


def test_documented():
    assert all(getattr(webhooks, name).__doc__ for name in webhooks.__all__)
    for method in ("accept", "release"):
        assert getattr(webhooks.Delivery, method).__doc__
    for method in ("parse", "verify", "on", "handle", "handle_async", "wsgi", "asgi", "stats"):
        assert getattr(Receiver, method).__doc__
