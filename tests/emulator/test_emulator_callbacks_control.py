"""Calls of the control interface about callbacks: addresses, and what is refused."""
import pytest
from callback_driver import deliveries, send, wait
from callback_receiver import AppServer
from emulator_driver import Emulator

HERE = "http://127.0.0.1:9/x"


@pytest.fixture(scope="module")
def shared():
    emulator = Emulator("--no-https", "--app", "first:secret1", "--app", "other:secret2", "--callback", HERE, "--callback",
                        "message_route=http://localhost:9/route?key=secret1")
    yield emulator
    assert emulator.stop() == (0, "")


@pytest.fixture
def emulator(shared):
    shared.told("POST", "reset")
    return shared


def targets(emulator, app=""):
    return emulator.told("GET", f"callbacks?app_key={app}")["targets"]


def test_addresses_are_set_and_removed_for_each_application(emulator):
    flags = {"*": HERE, "message_route": "http://localhost:9/route?key=secret1"}
    assert targets(emulator) == targets(emulator, "other") == flags
    emulator.told("POST", "callbacks", {"kind": "pre_message", "url": "https://[::1]:9/"})
    assert targets(emulator) == {**flags, "pre_message": "https://[::1]:9/"} and targets(emulator, "other") == flags
    emulator.told("PUT", "callbacks", {"app_key": "other", "targets": {"audit_result": HERE}})
    assert targets(emulator, "other") == {"audit_result": HERE}
    emulator.told("DELETE", "callbacks?kind=message_route")
    assert targets(emulator) == {"*": HERE, "pre_message": "https://[::1]:9/"}
    emulator.told("DELETE", "callbacks")
    assert targets(emulator) == {}
    emulator.told("POST", "reset")
    assert targets(emulator) == targets(emulator, "other") == flags


def test_each_application_signs_with_its_own_secret(emulator):
    server = AppServer()
    server.expect(emulator, ("other", "secret2"))
    emulator.told("POST", "callbacks/send", {"app_key": "other", "kind": "message_route", "url": server.url})
    emulator.told("POST", "callbacks/wait", {})
    assert [event.app_key for event in server.events] == ["other"]
    assert deliveries(emulator, app_key="other") and not deliveries(emulator, app_key=emulator.key)
    server.close()


def test_the_journal_shows_no_query(emulator):
    emulator.told("POST", "clock", {"frozen": True})
    send(emulator, "message_route")
    wait(emulator, 100)
    (row,) = deliveries(emulator, kind="message_route", body=1)
    assert row["url"] == "http://localhost:9/route" and "secret" not in str(row)


def test_the_journal_is_read_in_parts(emulator):
    server = AppServer()
    server.expect(emulator)
    emulator.told("POST", "callbacks", {"url": server.url})
    for kind in ("chatroom_kv", "audit_result", "chatroom_kv"):
        send(emulator, kind)
    assert wait(emulator)
    rows = deliveries(emulator)
    assert [row["id"] for row in deliveries(emulator, limit=2)] == [row["id"] for row in rows[:2]]
    assert [row["id"] for row in deliveries(emulator, after=rows[1]["id"])] == [rows[2]["id"]]
    assert len(deliveries(emulator, kind="chatroom_kv")) == 2 and deliveries(emulator, state="dropped") == []
    assert "body" not in rows[0] and rows[0]["cause"] == "callbacks/send"
    emulator.told("DELETE", "callbacks/deliveries")
    assert deliveries(emulator) == [] and emulator.told("GET", "callbacks")["counts"]["delivered"] == 0
    server.close()


@pytest.mark.parametrize("method,path,body,status,said", [
    ("POST", "callbacks/send", {}, 400, "kind is missing"),
    ("POST", "callbacks/send", {"kind": "message_read"}, 400, "there are message_route, pre_message"),
    ("POST", "callbacks/send", {"kind": 7}, 400, "must be a text"),
    ("POST", "callbacks/send", {"kind": "message_route", "event": [1]}, 400, "event must be an object"),
    ("POST", "callbacks/send", {"kind": "message_route", "event": {}, "events": []}, 400, "exclude"),
    ("POST", "callbacks/send", {"kind": "message_route", "events": 1}, 400, "events must be a list"),
    ("POST", "callbacks/send", {"kind": "message_route", "events": ["x"]}, 400, "must be an object"),
    ("POST", "callbacks/send", {"kind": "message_route", "events": []}, 400, "exactly one event"),
    ("POST", "callbacks/send", {"kind": "message_route", "shape": "xml"}, 400, "shape is one of"),
    ("POST", "callbacks/send", {"kind": "message_route", "shape": "list"}, 400, "do not come in a member"),
    ("POST", "callbacks/send", {"kind": "message_route", "url": "ftp://127.0.0.1/"}, 400, "http:// or https://"),
    ("POST", "callbacks/send", {"kind": "message_route", "app_key": "nobody"}, 404, "no such app_key"),
    ("POST", "callbacks", {}, 400, "url is missing"),
    ("POST", "callbacks", {"kind": "nothing", "url": HERE}, 400, "no callback 'nothing'"),
    ("POST", "callbacks", {"url": "http://192.0.2.1/"}, 400, "--callback-allow-host"),
    ("PUT", "callbacks", {}, 400, "targets must be an object"),
    ("PUT", "callbacks", {"targets": {"*": 1}}, 400, "must be a text"),
    ("PUT", "callbacks", {"targets": {"nothing": HERE}}, 400, "no callback"),
    ("DELETE", "callbacks?kind=nothing", None, 400, "no callback"),
    ("DELETE", "callbacks?kind=audit_result", None, 404, "no address is set"),
    ("DELETE", "callbacks?what=1", None, 400, "unknown parameter"),
    ("POST", "callbacks/load", {}, 400, "count is missing"),
    ("POST", "callbacks/load", {"count": 0}, 400, "count is from 1"),
    ("POST", "callbacks/load", {"count": 10 ** 6}, 409, "--callback-queue"),
    ("POST", "callbacks/load", {"count": 1, "users": "many"}, 400, "whole number"),
    ("POST", "callbacks/resend", {"id": 999999}, 404, "no delivery"),
    ("POST", "callbacks/resend", {"id": -1}, 400, "id is from 1"),
    ("POST", "callbacks/wait", {"timeout_ms": 60001}, 400, "from 0 to 60000"),
    ("GET", "callbacks/deliveries?limit=x", None, 400, "limit must be a number"),
    ("GET", "callbacks/deliveries?kind=nothing", None, 400, "no callback"),
    ("GET", "callbacks/deliveries?state=lost", None, 400, "state is one of"),
    ("GET", "callbacks/send", None, 405, "not with the method"),
])
def test_refused(emulator, method, path, body, status, said):
    got, answer = emulator.control(method, path, body)
    assert got == status and said in answer["error"], answer
    assert deliveries(emulator) == []


def test_without_an_address(emulator):
    emulator.told("DELETE", "callbacks")
    for path, body in (("send", {"kind": "message_route"}), ("load", {"count": 1})):
        status, answer = emulator.control("POST", "callbacks/" + path, body)
        assert status == 409 and "no address is set for message_route" in answer["error"]
