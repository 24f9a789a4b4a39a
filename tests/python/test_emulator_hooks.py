"""rongcloud.testing.Emulator sends callbacks to a receiver of rongcloud.webhooks."""

import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from rongcloud.testing import Emulator, EmulatorError
from rongcloud.webhooks import Receiver, Reply, events


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def app():
    """An emulator, and what an app server with handlers has seen of its users."""
    seen = []
    receivers = []
    server = make_server("127.0.0.1", 0, lambda environ, respond: receivers[0].wsgi(environ, respond),
                         handler_class=Quiet)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    with Emulator(callbacks=f"http://127.0.0.1:{server.server_port}/callbacks") as emulator:
        receiver = Receiver({emulator.app_key: emulator.app_secret})
        receivers.append(receiver)

        @receiver.on(events.PreMessage)
        def decide(message):
            return Reply.refuse(extra="no") if "forbidden" in message.content else Reply.deliver()

        @receiver.on(events.Event)
        def note(event):
            seen.append(event)

        yield emulator, seen
    server.shutdown()
    server.server_close()


def test_what_users_do_is_reported_and_decided(app):
    emulator, seen = app
    emulator.set_online("alice")
    sent = emulator.send_as_user("alice", "bob", {"content": "hi"}, os="Android")
    refused = emulator.send_as_user("alice", "bob", "something forbidden")
    assert (sent["delivered"], sent["decision"]) == (True, "pass")
    assert (refused["delivered"], refused["decision"], refused["extra"]) == (False, "refuse", "no")
    assert [message.message_uid for message in emulator.inbox("bob")] == [sent["message_uid"]]
    assert emulator.callbacks.wait()
    assert sorted(event.type for event in seen) == ["message_route", "user_online_status"]
    assert [row["kind"] for row in emulator.callbacks.deliveries(state="delivered")] == [
        "user_online_status", "pre_message", "message_route", "pre_message"]


def test_by_hand_again_and_in_numbers(app):
    emulator, seen = app
    number = emulator.callbacks.send("chatroom_kv", {"key": "seat", "value": None})
    assert emulator.callbacks.wait()
    again = emulator.callbacks.resend(number)
    assert emulator.callbacks.wait()
    assert [row["id"] for row in emulator.callbacks] == [number, again]
    assert [(event.key, event.value) for event in seen] == [("seat", None)]
    ids = emulator.callbacks.load(1500, users=3, conversations=5)
    assert len(ids) == 1500 and emulator.callbacks.wait(60)
    rows = {row["id"]: row for row in emulator.callbacks.deliveries(kind="message_route", body=True)}
    assert list(rows) == list(ids) and emulator.callbacks.counts()["delivered"] == 1502
    assert {event.id for event in seen[1:]} == {row["event_id"] for row in rows.values()}
    emulator.callbacks.forget()
    assert list(emulator.callbacks) == []


def test_addresses(app):
    emulator, _ = app
    emulator.callbacks.set({"message_route": "http://localhost:9/x"})
    assert emulator.callbacks.targets() == {"message_route": "http://localhost:9/x"}
    with pytest.raises(EmulatorError, match="--callback-allow-host"):
        emulator.callbacks.set("http://192.0.2.1/")
    with pytest.raises(EmulatorError, match="no address is set for audit_result"):
        emulator.callbacks.send("audit_result")
    emulator.reset()
    assert list(emulator.callbacks.targets()) == ["*"]
    with Emulator(callbacks={"*": "http://[::1]:9/", "audit_result": "https://127.0.0.1:9/a"}) as other:
        assert other.callbacks.targets() == {"*": "http://[::1]:9/", "audit_result": "https://127.0.0.1:9/a"}
