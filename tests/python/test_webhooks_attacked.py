"""What an attack on the receiver found, kept from coming back."""

import asyncio
import json

import pytest

import rongcloud
from rongcloud.webhooks import Receiver, events, testing

APP = {"app_key": "key", "app_secret": "secret"}


@pytest.fixture
def receiver():
    return Receiver({"key": "secret"})


def test_numbers_beyond_those_of_python_stay_text(receiver):
    digits = "1" * 5000
    seen = []
    receiver.on(events.Event)(seen.append)
    body = f'[{{"userid":"u","status":"0","os":"x","time":{digits}}}]'.encode()
    assert testing.deliver(receiver, body, **APP).status == 200
    assert seen[0].data["time"] == digits


def test_handlers_that_yield_are_refused(receiver):
    def one(event):
        yield event

    async def two(event):
        yield event
    for handler in (one, two):
        with pytest.raises(rongcloud.ArgumentError):
            receiver.on(events.MessageRouted)(handler)
    receiver.on(events.MessageRouted)(lambda event: one(event))
    assert testing.deliver(receiver, "message_route", **APP).status == 500


def test_a_handler_that_exits_does_not_end_the_server(receiver):
    @receiver.on(events.MessageRouted)
    def leave(event):
        raise SystemExit(3)
    request = testing.request("key", "secret", "message_route")
    assert receiver.handle(*request).status == 500
    assert asyncio.run(receiver.handle_async(*testing.request("key", "secret", "message_route"))).status == 500


def test_a_signature_that_was_used_is_good_for_its_body_only(receiver):
    seen = []
    receiver.on(events.PreMessage)(lambda event: seen.append(event.content))
    method, target, headers, body = testing.request("key", "secret", "message_route")
    assert receiver.handle(method, target, headers, body).status == 200
    forged = testing.sample("pre_message", appKey="key")[1]
    assert receiver.handle(method, target, headers, forged).status == 401
    assert seen == [] and receiver.handle(method, target, headers, body).status == 200


def test_events_without_their_time_are_no_duplicates(receiver):
    seen = []
    receiver.on(events.ChatroomAttributeChanged)(lambda event: seen.append(event.value))
    for value in ("1", "2"):
        body = json.dumps({"chatroomId": "c", "key": "k", "optType": 1, "value": value}).encode()
        assert testing.deliver(receiver, body, **APP).status == 200
    assert seen == ["1", "2"]
